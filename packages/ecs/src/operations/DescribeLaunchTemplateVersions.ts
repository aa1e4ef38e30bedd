// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeLaunchTemplateVersions`. */
export interface DescribeLaunchTemplateVersionsRequest {
  /** Whether to return the default version only. Example: `true`. */
  DefaultVersion?: boolean | undefined;
  /**
   * Whether `LaunchTemplateData` comes along; with false only number, name and times. Default: `true`. Example:
   * `true`.
   */
  DetailFlag?: boolean | undefined;
  /** The template, `lt-…`; either this or `LaunchTemplateName` is needed. Example: `lt-bp168lnahrdwl39psl8u`. */
  LaunchTemplateId?: string | undefined;
  /** The template by name; either this or `LaunchTemplateId` is needed. Example: `testLaunchTemplateName`. */
  LaunchTemplateName?: string | undefined;
  /** Only the versions with these numbers. Items: at most 100. */
  LaunchTemplateVersion?: readonly (number | bigint)[] | undefined;
  /** Only versions with this number or a lower one. Example: `10`. */
  MaxVersion?: number | bigint | undefined;
  /** Only versions with this number or a higher one. Example: `1`. */
  MinVersion?: number | bigint | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Example: `1`. */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `10`. Example: `10`. */
  PageSize?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeLaunchTemplateVersions`. */
export interface DescribeLaunchTemplateVersionsResponse {
  /** The versions of this page. */
  LaunchTemplateVersionSets?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSets;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `3989ED0C-20A1-4351-A127-2067FF8390AX`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `LaunchTemplateVersionSets` in an answer of `DescribeLaunchTemplateVersions`. */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSets {
  /** One version with its number and, where asked for, its settings. */
  LaunchTemplateVersionSet?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSet[];
}

/** `LaunchTemplateVersionSets.LaunchTemplateVersionSet` in an answer of `DescribeLaunchTemplateVersions`. */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSet {
  /** When the version was created, in UTC. Example: `2022-01-17T08:22:43Z`. */
  CreateTime?: string;
  /** Who created the version, as an account id. Example: `1234567898793`. */
  CreatedBy?: string;
  /** Whether this is the default version of the template. Example: `true`. */
  DefaultVersion?: boolean;
  /** The settings for new instances that the version holds; only with `DetailFlag`. */
  LaunchTemplateData?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateData;
  /** The id of the template, `lt-…`. Example: `lt-bp67acfmxazb4pp63p7u`. */
  LaunchTemplateId?: string;
  /** What people call the template. Example: `testLaunchTemplateName`. */
  LaunchTemplateName?: string;
  /** When the version was last changed, in UTC. Example: `2022-01-17T08:40:00Z`. */
  ModifiedTime?: string;
  /**
   * A description of the version, 2 to 256 characters, not starting with `http://` or `https://`. Example:
   * `testVersionDescription`.
   */
  VersionDescription?: string;
  /** The number of the version, for `LaunchTemplateVersion` in {@link RunInstances}. Example: `1`. */
  VersionNumber?: number;
}

/**
 * `LaunchTemplateVersionSets.LaunchTemplateVersionSet.LaunchTemplateData` in an answer of
 * `DescribeLaunchTemplateVersions`.
 */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateData {
  /** The disk that the instance boots from, which is made out of its image. */
  SystemDisk?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataSystemDisk;
  /**
   * When the instances are released by themselves, in UTC as `yyyy-MM-ddTHH:mm:ssZ`; pay-as-you-go only. Example:
   * `2018-05-14T14:18:00Z`.
   */
  AutoReleaseTime?: string;
  /**
   * Whether a subscription renews itself, and pays, before it runs out; without effect for pay-as-you-go. Default:
   * `false`. Example: `true`.
   */
  AutoRenew?: boolean;
  /**
   * How much time each automatic renewal adds, in the unit of `PeriodUnit` for instances and hosts, in months for
   * everything else. Needs `AutoRenew`. Default: `1`. Example: `1`.
   */
  AutoRenewPeriod?: number;
  /**
   * How a burstable instance runs once its CPU credits are used up.
   * - `Standard`: Drops to its baseline.
   * - `Unlimited`: Keeps its speed; the surplus may be billed.
   *
   * Example: `Standard`.
   */
  CreditSpecification?: 'Standard' | 'Unlimited' | (string & {});
  /** The data disks that instances of this version get. */
  DataDisks?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataDataDisks;
  /**
   * Whether a deliberate release (console, {@link DeleteInstance}) is refused. For pay-as-you-go; releases by the
   * system itself still happen. Default: `false`. Example: `false`.
   */
  DeletionProtection?: boolean;
  /**
   * The deployment set, `ds-…`, which says how its instances are spread over the hardware. Example:
   * `ds-bp1brhwhoqinyjd6qbfg`.
   */
  DeploymentSetId?: string;
  /**
   * A description for the instances, 2 to 256 characters; the version has one too, `VersionDescription`. Example:
   * `testInstanceDescription`.
   */
  Description?: string;
  /** Left over, whether the instance gets its operating system configured; soon gone. Example: `false`. */
  EnableVmOsConfig?: boolean;
  /**
   * The host name in the operating system. Windows: 2 to 15 letters, digits and `-`, not digits only. Linux: 2 to
   * 64, parts of letters, digits and `-` with dots between. Example: `testHostName`.
   */
  HostName?: string;
  /** Whether the instance can read its metadata over the metadata service. Default: `enabled`. Example: `enabled`. */
  HttpEndpoint?: 'enabled' | 'disabled' | (string & {});
  /** Part of the metadata settings, not open to use. Example: `3`. */
  HttpPutResponseHopLimit?: number;
  /**
   * Whether the metadata service insists on session tokens (IMDSv2).
   * - `optional`: Answers with and without a token.
   * - `required`: Answers only requests with a token.
   *
   * Default: `optional`. Example: `optional`.
   */
  HttpTokens?: 'optional' | 'required' | (string & {});
  /**
   * The image to create instances from. Whether it exists is found out only then. Example:
   * `m-bp67acfmxazb4perd2ir`.
   */
  ImageId?: string;
  /** Settings that come with the image. */
  ImageOptions?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataImageOptions;
  /**
   * Where the image comes from; left over, `ImageId` is enough.
   * - `system`: The vendor.
   * - `self`: The account itself.
   * - `others`: Other accounts, which have shared it.
   * - `marketplace`: The marketplace.
   *
   * Example: `system`.
   */
  ImageOwnerAlias?: 'system' | 'self' | 'others' | 'marketplace' | (string & {});
  /**
   * How the instances are paid for.
   * - `PrePaid`: Subscription for `Period`.
   * - `PostPaid`: Pay-as-you-go.
   *
   * Example: `Postpaid`.
   */
  InstanceChargeType?: 'PrePaid' | 'PostPaid' | (string & {});
  /**
   * The name of the instances, 2 to 128 characters; their id where left out. May hold a running number,
   * `name_prefix[begin_number,bits]name_suffix`. Example: `testInstanceName`.
   */
  InstanceName?: string;
  /**
   * The type of the instances, such as `ecs.g6.large`, from {@link DescribeInstanceTypes}. Example:
   * `ecs.g5.large`.
   */
  InstanceType?: string;
  /**
   * How public bandwidth is billed.
   * - `PayByBandwidth`: By the bandwidth that is bought, which is guaranteed.
   * - `PayByTraffic`: By the traffic sent; the bandwidth is a ceiling that may not be reached when the network is
   * busy.
   *
   * Example: `PayByTraffic`.
   */
  InternetChargeType?: string;
  /**
   * The limit of inbound public bandwidth in Mbit/s: up to 10 where the outbound limit is 10 or less, else up to
   * the outbound limit. Example: `5`.
   */
  InternetMaxBandwidthIn?: number;
  /** The limit of outbound public bandwidth in Mbit/s; 0 is none at all. Example: `100`. */
  InternetMaxBandwidthOut?: number;
  /** Whether the instance is I/O optimized, as all but retired instance types are. Example: `none`. */
  IoOptimized?: string;
  /** The number of IPv6 addresses for the primary network interface, picked at random. Example: `1`. */
  Ipv6AddressCount?: number;
  /**
   * The key pair to log in with over SSH, which switches password login off. Ignored on Windows. Example:
   * `testKeyPairName`.
   */
  KeyPairName?: string;
  /** The network interfaces that instances of this version get. */
  NetworkInterfaces?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataNetworkInterfaces;
  /**
   * The kind of network; the classic one is retired.
   * - `vpc`: A VPC.
   * - `classic`: The classic network.
   *
   * Example: `vpc`.
   */
  NetworkType?: 'classic' | 'vpc' | (string & {});
  /**
   * Whether the password in the image stays in force; the image must have one, and `Password` must be left out.
   * Example: `true`.
   */
  PasswordInherit?: boolean;
  /**
   * How long a subscription (`PrePaid`) lasts, in the unit of `PeriodUnit`, by default months; needed there,
   * without meaning else. Example: `1`.
   */
  Period?: number;
  /** The unit of `Period` and `AutoRenewPeriod`, `Month` or, in mainland China, `Week`. Example: `Month`. */
  PeriodUnit?: string;
  /**
   * The private IPv4 address of the instance, free and in the range of the vSwitch; picked by the system where
   * empty. Example: `10.1.244.234`.
   */
  PrivateIpAddress?: string;
  /**
   * The instance RAM role, with whose permissions programs on the instance can make calls. Example:
   * `testRamRoleName`.
   */
  RamRoleName?: string;
  /** The resource group for the instances created from the version. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  /**
   * Whether the security agent is installed with the system.
   * - `Active`: Installs it; public images only.
   * - `Deactive`: Leaves it out.
   *
   * Example: `active`.
   */
  SecurityEnhancementStrategy?: string;
  /**
   * A security group, `sg-…`; {@link DescribeSecurityGroupAttribute} shows its rules. Example:
   * `sg-bp67acfmxazb4pm0ft9p`.
   */
  SecurityGroupId?: string;
  /** The security groups of the instance or network interface. */
  SecurityGroupIds?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataSecurityGroupIds;
  /** The trusted system, Secure Boot and confidential computing. */
  SecurityOptions?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataSecurityOptions;
  /**
   * For how many hours a spot instance is safe from being reclaimed: 1, or 0 for not at all. Afterwards the market
   * price and the stock decide; a system event warns five minutes ahead. Example: `1`.
   */
  SpotDuration?: number;
  /**
   * The most that an hour of the spot instance may cost, with up to three decimals; for `SpotWithPriceLimit` only.
   * Example: `0.98`.
   */
  SpotPriceLimit?: number;
  /**
   * Whether, and with which bid, a pay-as-you-go instance is a spot instance.
   * - `NoSpot`: No spot instance.
   * - `SpotWithPriceLimit`: Spot, as long as the market price stays within `SpotPriceLimit`.
   * - `SpotAsPriceGo`: Spot, at whatever the market price is.
   *
   * Example: `NoSpot`.
   */
  SpotStrategy?: 'NoSpot' | 'SpotWithPriceLimit' | 'SpotAsPriceGo' | (string & {});
  /** The tags that instances of this version get. */
  Tags?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataTags;
  /**
   * Script or configuration that the instance runs when it starts, Base64-encoded, at most 32 KB before that. It
   * is not kept secret: no passwords or keys in plain text. Example: `SGVsbG9FQ1M=`.
   */
  UserData?: string;
  /** The vSwitch, `vsw-…`, a part of a VPC in one zone. Example: `vsw-bp67acfmxazb4p71mrdup`. */
  VSwitchId?: string;
  /** The VPC of the instances, `vpc-…`. Example: `v-bp67acfmxazb4pfbd7u6`. */
  VpcId?: string;
  /** The zone to create in; it must be that of the vSwitch. Example: `cn-hangzhou-g`. */
  ZoneId?: string;
}

/**
 * `LaunchTemplateVersionSets.LaunchTemplateVersionSet.LaunchTemplateData.SystemDisk` in an answer of
 * `DescribeLaunchTemplateVersions`.
 */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataSystemDisk {
  /** The automatic snapshot policy for the system disk, `sp-…`. */
  AutoSnapshotPolicyId?: string;
  /** Whether an ESSD AutoPL disk (`cloud_auto`) may go beyond its provisioned IOPS when there is demand. */
  BurstingEnabled?: boolean;
  /**
   * The kind of system disk; `cloud_efficiency` by default, on retired instance types without I/O optimization
   * `cloud`, on the Chinese site `cloud_essd` where the type takes nothing else.
   * - `cloud`: Basic disk.
   * - `cloud_efficiency`: Ultra disk.
   * - `cloud_ssd`: Standard SSD.
   * - `cloud_essd`: ESSD; `PerformanceLevel` says how fast.
   * - `cloud_auto`: ESSD AutoPL, whose IOPS can be provisioned and burst.
   * - `cloud_essd_entry`: ESSD Entry, for the families u1 and e only.
   */
  Category?: string;
  /** Whether releasing the instance takes the system disk with it. */
  DeleteWithInstance?: boolean;
  /** A description for the system disks, 2 to 256 characters. */
  Description?: string;
  /** The name of the system disk, 2 to 128 characters. */
  DiskName?: string;
  /** Whether the data is encrypted. */
  Encrypted?: string;
  /** For invited accounts only; IOPS of the system disk. */
  Iops?: number;
  /**
   * The KMS key that encrypts the system disk. Left out, it is the key of the encrypted snapshot behind the image
   * (the service key if that snapshot is shared); without such a snapshot, the default key set for the account in
   * the region, or else the service key.
   */
  KMSKeyId?: string;
  /**
   * The performance level of an ESSD (`cloud_essd`); higher levels ask for larger disks.
   * - `PL0`: Up to 10,000 IOPS.
   * - `PL1`: Up to 50,000 IOPS.
   * - `PL2`: Up to 100,000 IOPS.
   * - `PL3`: Up to 1,000,000 IOPS.
   */
  PerformanceLevel?: string;
  /**
   * IOPS of an ESSD AutoPL disk (`cloud_auto`) on top of its baseline: at most 50000, and with the baseline at
   * most 1000 for each GiB. The baseline is 1800 and 50 for each GiB, up to 50000.
   */
  ProvisionedIops?: number;
  /**
   * How large the system disk is in GiB: not smaller than the image; where left out, the size of the image if that
   * is above 40. The category sets the upper limit.
   */
  Size?: number;
}

/**
 * `LaunchTemplateVersionSets.LaunchTemplateVersionSet.LaunchTemplateData.DataDisks` in an answer of
 * `DescribeLaunchTemplateVersions`.
 */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataDataDisks {
  /** The data disks, an entry for each. */
  DataDisk?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataDataDisksDataDisk[];
}

/**
 * `LaunchTemplateVersionSets.LaunchTemplateVersionSet.LaunchTemplateData.DataDisks.DataDisk` in an answer of
 * `DescribeLaunchTemplateVersions`.
 */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataDataDisksDataDisk {
  /** The automatic snapshot policy for the data disk, `sp-…`. Example: `sp-wz91dz3ghear2a5sv31f`. */
  AutoSnapshotPolicyId?: string;
  /**
   * Whether an ESSD AutoPL disk (`cloud_auto`) may go beyond its provisioned IOPS when there is demand. Example:
   * `true`.
   */
  BurstingEnabled?: boolean;
  /**
   * The kind of data disk; `cloud_efficiency` by default, on instances without I/O optimization `cloud`, on the
   * Chinese site `cloud_essd` where the type takes nothing else.
   * - `cloud`: Basic disk.
   * - `cloud_efficiency`: Ultra disk.
   * - `cloud_ssd`: Standard SSD.
   * - `cloud_essd`: ESSD; `PerformanceLevel` says how fast.
   * - `cloud_auto`: ESSD AutoPL, whose IOPS can be provisioned and burst.
   * - `cloud_regional_disk_auto`: ESSD kept in several zones of the region.
   * - `cloud_essd_entry`: ESSD Entry, for the families u1 and e only.
   * - `elastic_ephemeral_disk_standard`: Elastic ephemeral disk, standard.
   * - `elastic_ephemeral_disk_premium`: Elastic ephemeral disk, premium.
   *
   * Example: `cloud_ssd`.
   */
  Category?: string;
  /** Whether releasing the instance takes the data disk and what is on it along. Example: `true`. */
  DeleteWithInstance?: boolean;
  /** A description for the data disks made from this entry, 2 to 256 characters. Example: `testDiskDescription`. */
  Description?: string;
  /**
   * Which data disk of a full image this entry changes, by device name: `/dev/xvdb` to `/dev/xvdz`, then
   * `/dev/xvdaa`. Leave it out for other images. Example: `/dev/xvda`.
   */
  Device?: string;
  /** The name of the data disk, 2 to 128 characters. Example: `testDiskName`. */
  DiskName?: string;
  /** Whether the data is encrypted. Example: `false`. */
  Encrypted?: string;
  /**
   * The KMS key that encrypts the data disk. Left out, it is the key of the encrypted snapshot it starts from (the
   * service key if that snapshot is shared); without such a snapshot, the default key set for the account in the
   * region, or else the service key.
   */
  KMSKeyId?: string;
  /**
   * The performance level of an ESSD (`cloud_essd`); higher levels ask for larger disks.
   * - `PL0`: Up to 10,000 IOPS.
   * - `PL1`: Up to 50,000 IOPS.
   * - `PL2`: Up to 100,000 IOPS.
   * - `PL3`: Up to 1,000,000 IOPS.
   *
   * Example: `PL1`.
   */
  PerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {});
  /**
   * IOPS of an ESSD AutoPL disk (`cloud_auto`) on top of its baseline: at most 50000, and with the baseline at
   * most 1000 for each GiB. The baseline is 1800 and 50 for each GiB, up to 50000. Example: `50000`.
   */
  ProvisionedIops?: number;
  /**
   * The size of the data disk in GiB, within the limits of its category and performance level; with
   * `DataDisk.SnapshotId` the snapshot decides. Example: `2000`.
   */
  Size?: number;
  /**
   * The snapshot that the data disk starts from, `s-…`; it sets the size, whatever `DataDisk.Size` says. Not one
   * made before mid-July 2013. Example: `s-bp67acfmxazb4ph5gibd`.
   */
  SnapshotId?: string;
}

/**
 * `LaunchTemplateVersionSets.LaunchTemplateVersionSet.LaunchTemplateData.ImageOptions` in an answer of
 * `DescribeLaunchTemplateVersions`.
 */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataImageOptions {
  /** Whether logins are as the user `ecs-user` rather than as root; the image must allow it. */
  LoginAsNonRoot?: boolean;
}

/**
 * `LaunchTemplateVersionSets.LaunchTemplateVersionSet.LaunchTemplateData.NetworkInterfaces` in an answer of
 * `DescribeLaunchTemplateVersions`.
 */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataNetworkInterfaces {
  /** A network interface of the instance. */
  NetworkInterface?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataNetworkInterfacesNetworkInterface[];
}

/**
 * `LaunchTemplateVersionSets.LaunchTemplateVersionSet.LaunchTemplateData.NetworkInterfaces.NetworkInterface` in an
 * answer of `DescribeLaunchTemplateVersions`.
 */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataNetworkInterfacesNetworkInterface {
  /**
   * Whether the network interface is deleted with its instance; without effect on the primary one, which always
   * is. Example: `true`.
   */
  DeleteOnRelease?: boolean;
  /**
   * A description for the secondary network interfaces, 2 to 256 characters. Example:
   * `testNetworkInterfacesDescription`.
   */
  Description?: string;
  /**
   * Whether the entry is the `Primary` or a `Secondary` network interface. Two entries must be one of each.
   * Example: `ecs.s2.xlarge`.
   */
  InstanceType?: string;
  /** The name of the network interface; not needed for a primary one. Example: `testNetworkInterfaceName`. */
  NetworkInterfaceName?: string;
  /**
   * How the network interface talks; the instance type limits how many may use RDMA.
   * - `Standard`: Over TCP.
   * - `HighPerformance`: Over RDMA, as an elastic RDMA interface.
   *
   * Example: `Standard`.
   */
  NetworkInterfaceTrafficMode?: 'Standard' | 'HighPerformance' | (string & {});
  /**
   * The primary private IPv4 address of the network interface; picked from the vSwitch where a request has none.
   * Example: `203.0.68.207`.
   */
  PrimaryIpAddress?: string;
  /**
   * The security group of the network interface, in the VPC of the instance; that of the instance by default for a
   * secondary one. Excludes `NetworkInterface.SecurityGroupIds`. Example: `sg-bp67acfmxazb4pm0ft9p`.
   */
  SecurityGroupId?: string;
  /** The security groups whose rules the network interface follows. */
  SecurityGroupIds?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataNetworkInterfacesNetworkInterfaceSecurityGroupIds;
  /**
   * The vSwitch of the network interface. A secondary one is by default in that of the instance, and must share
   * its zone and VPC. Example: `vsw-bp67acfmxazb4p71mrdup`.
   */
  VSwitchId?: string;
}

/**
 * `LaunchTemplateVersionSets.LaunchTemplateVersionSet.LaunchTemplateData.NetworkInterfaces.NetworkInterface.SecurityGroupIds`
 * in an answer of `DescribeLaunchTemplateVersions`.
 */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataNetworkInterfacesNetworkInterfaceSecurityGroupIds {
  /** A security group, `sg-…`; {@link DescribeSecurityGroupAttribute} shows its rules. */
  SecurityGroupId?: string[];
}

/**
 * `LaunchTemplateVersionSets.LaunchTemplateVersionSet.LaunchTemplateData.SecurityGroupIds` in an answer of
 * `DescribeLaunchTemplateVersions`.
 */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataSecurityGroupIds {
  /** A security group, `sg-…`; {@link DescribeSecurityGroupAttribute} shows its rules. */
  SecurityGroupId?: string[];
}

/**
 * `LaunchTemplateVersionSets.LaunchTemplateVersionSet.LaunchTemplateData.SecurityOptions` in an answer of
 * `DescribeLaunchTemplateVersions`.
 */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataSecurityOptions {
  /**
   * `vTPM` makes the instance check at boot that nothing has been tampered with. Only families with a trusted
   * system, such as g7, c7, r7 and g7t.
   */
  TrustedSystemMode?: string;
}

/**
 * `LaunchTemplateVersionSets.LaunchTemplateVersionSet.LaunchTemplateData.Tags` in an answer of
 * `DescribeLaunchTemplateVersions`.
 */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataTags {
  /** A pair of key and value that each new instance gets. */
  InstanceTag?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataTagsInstanceTag[];
}

/**
 * `LaunchTemplateVersionSets.LaunchTemplateVersionSet.LaunchTemplateData.Tags.InstanceTag` in an answer of
 * `DescribeLaunchTemplateVersions`.
 */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataTagsInstanceTag {
  /** What that tag is called, for example `env`. Example: `TestKey`. */
  Key?: string;
  /** What that tag says, for example `production`; may be empty. Example: `TestValue`. */
  Value?: string;
}

/**
 * Lists the versions of one launch template, with the settings that they hold.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeLaunchTemplateVersions`.
 * - Errors: `InvalidLaunchTemplate.NotFound`, `InvalidParameter`, `InvalidRegion.NotExist`, `MissingParameter`,
 * `InnerServiceFailed`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeLaunchTemplateVersions
 */
export const DescribeLaunchTemplateVersions: PaginatedOperation<DescribeLaunchTemplateVersionsRequest, DescribeLaunchTemplateVersionsResponse, DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSet> = {
  name: 'DescribeLaunchTemplateVersions',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'LaunchTemplateVersionSets.LaunchTemplateVersionSet',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
  },
};
