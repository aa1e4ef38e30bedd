// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateLaunchTemplate`. */
export interface CreateLaunchTemplateRequest {
  /** The disk that the instance boots from, which is made out of its image. */
  SystemDisk?: CreateLaunchTemplateRequestSystemDisk | undefined;
  /**
   * When the instances are released by themselves, in UTC as `yyyy-MM-ddTHH:mm:ssZ`; pay-as-you-go only. Example:
   * `2018-01-01T12:05:00Z`.
   */
  AutoReleaseTime?: string | undefined;
  /**
   * Whether a subscription renews itself, and pays, before it runs out; without effect for pay-as-you-go. Default:
   * `false`. Example: `true`.
   */
  AutoRenew?: boolean | undefined;
  /**
   * How much time each automatic renewal adds, in the unit of `PeriodUnit` for instances and hosts, in months for
   * everything else. Needs `AutoRenew`. Default: `1`. Example: `1`.
   */
  AutoRenewPeriod?: number | undefined;
  /**
   * How a burstable instance runs once its CPU credits are used up.
   * - `Standard`: Drops to its baseline.
   * - `Unlimited`: Keeps its speed; the surplus may be billed.
   *
   * Example: `Standard`.
   */
  CreditSpecification?: 'Standard' | 'Unlimited' | (string & {}) | undefined;
  /** The data disks, an entry for each. Items: at most 16. */
  DataDisk?: readonly CreateLaunchTemplateRequestDataDisk[] | undefined;
  /**
   * Whether a deliberate release (console, {@link DeleteInstance}) is refused. For pay-as-you-go; releases by the
   * system itself still happen. Default: `false`. Example: `false`.
   */
  DeletionProtection?: boolean | undefined;
  /**
   * The deployment set, `ds-…`, which says how its instances are spread over the hardware. Example:
   * `ds-bp1brhwhoqinyjd6qbfg`.
   */
  DeploymentSetId?: string | undefined;
  /**
   * A description for the instances, 2 to 256 characters; the version has one too, `VersionDescription`. Example:
   * `testECSDescription`.
   */
  Description?: string | undefined;
  /** Left over, whether the instance gets its operating system configured; soon gone. Example: `false`. */
  EnableVmOsConfig?: boolean | undefined;
  /**
   * The host name in the operating system. Windows: 2 to 15 letters, digits and `-`, not digits only. Linux: 2 to
   * 64, parts of letters, digits and `-` with dots between. Example: `testHostName`.
   */
  HostName?: string | undefined;
  /** Whether the instance can read its metadata over the metadata service. Default: `enabled`. Example: `enabled`. */
  HttpEndpoint?: 'enabled' | 'disabled' | (string & {}) | undefined;
  /** Part of the metadata settings, not open to use. Example: `3`. */
  HttpPutResponseHopLimit?: number | undefined;
  /**
   * Whether the metadata service insists on session tokens (IMDSv2).
   * - `optional`: Answers with and without a token.
   * - `required`: Answers only requests with a token.
   *
   * Default: `optional`. Example: `optional`.
   */
  HttpTokens?: 'optional' | 'required' | (string & {}) | undefined;
  /**
   * The image to create instances from. Whether it exists is found out only then. Example:
   * `win2008r2_64_ent_sp1_en-us_40G_alibase_20170915.vhd`.
   */
  ImageId?: string | undefined;
  /** Settings that come with the image. */
  ImageOptions?: CreateLaunchTemplateRequestImageOptions | undefined;
  /**
   * Where the image comes from; left over, `ImageId` is enough.
   * - `system`: The vendor.
   * - `self`: The account itself.
   * - `others`: Other accounts, which have shared it.
   * - `marketplace`: The marketplace.
   *
   * Example: `system`.
   */
  ImageOwnerAlias?: 'system' | 'self' | 'others' | 'marketplace' | (string & {}) | undefined;
  /**
   * How the instances are paid for.
   * - `PrePaid`: Subscription for `Period`.
   * - `PostPaid`: Pay-as-you-go.
   *
   * Example: `PrePaid`.
   */
  InstanceChargeType?: 'PrePaid' | 'PostPaid' | (string & {}) | undefined;
  /**
   * The name of the instances, 2 to 128 characters; their id where left out. May hold a running number,
   * `name_prefix[begin_number,bits]name_suffix`. Example: `k8s-node-[1,4]-alibabacloud`.
   */
  InstanceName?: string | undefined;
  /**
   * The type of the instances, such as `ecs.g6.large`, from {@link DescribeInstanceTypes}. Example:
   * `ecs.g5.large`.
   */
  InstanceType?: string | undefined;
  /**
   * How public bandwidth is billed.
   * - `PayByBandwidth`: By the bandwidth that is bought, which is guaranteed.
   * - `PayByTraffic`: By the traffic sent; the bandwidth is a ceiling that may not be reached when the network is
   * busy.
   *
   * Example: `PayByTraffic`.
   */
  InternetChargeType?: 'PayByBandwidth' | 'PayByTraffic' | (string & {}) | undefined;
  /**
   * The limit of inbound public bandwidth in Mbit/s: up to 10 where the outbound limit is 10 or less, else up to
   * the outbound limit. Default: `10`. Example: `10`.
   */
  InternetMaxBandwidthIn?: number | undefined;
  /** The limit of outbound public bandwidth in Mbit/s; 0 is none at all. Example: `10`. */
  InternetMaxBandwidthOut?: number | undefined;
  /** Whether the instance is I/O optimized, as all but retired instance types are. Example: `optimized`. */
  IoOptimized?: 'none' | 'optimized' | (string & {}) | undefined;
  /** The number of IPv6 addresses for the primary network interface, picked at random. Example: `1`. */
  Ipv6AddressCount?: number | undefined;
  /**
   * The key pair to log in with over SSH, which switches password login off. Ignored on Windows. Example:
   * `testKeyPairName`.
   */
  KeyPairName?: string | undefined;
  /** The name of the template, 2 to 128 characters, starting with a letter. Example: `testLaunchTemplateName`. */
  LaunchTemplateName: string;
  /**
   * Network interfaces to create with the instance, primary or secondary; a primary entry replaces the network
   * fields of the call itself. Items: at most 8.
   */
  NetworkInterface?: readonly CreateLaunchTemplateRequestNetworkInterface[] | undefined;
  /**
   * The kind of network; the classic one is retired.
   * - `vpc`: A VPC.
   * - `classic`: The classic network.
   *
   * Example: `vpc`.
   */
  NetworkType?: 'classic' | 'vpc' | (string & {}) | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * Whether the password in the image stays in force; the image must have one, and `Password` must be left out.
   * Example: `false`.
   */
  PasswordInherit?: boolean | undefined;
  /**
   * How long a subscription (`PrePaid`) lasts, in the unit of `PeriodUnit`, by default months; needed there,
   * without meaning else. Example: `1`.
   */
  Period?: number | undefined;
  /** The unit of `Period` and `AutoRenewPeriod`, `Month` or, in mainland China, `Week`. Example: `Month`. */
  PeriodUnit?: string | undefined;
  /**
   * The private IPv4 address of the instance, free and in the range of the vSwitch; picked by the system where
   * empty. Example: `10.1.244.234`.
   */
  PrivateIpAddress?: string | undefined;
  /**
   * The instance RAM role, with whose permissions programs on the instance can make calls. Example:
   * `testRamRoleName`.
   */
  RamRoleName?: string | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The resource group for the instances created from the version. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * Whether the security agent is installed with the system.
   * - `Active`: Installs it; public images only.
   * - `Deactive`: Leaves it out.
   *
   * Example: `Deactive`.
   */
  SecurityEnhancementStrategy?: 'Active' | 'Deactive' | (string & {}) | undefined;
  /** The security group, `sg-…`, as {@link DescribeSecurityGroups} lists it. Example: `sg-bp15ed6xe1yxeycgfvib`. */
  SecurityGroupId?: string | undefined;
  /** Several security groups, `sg-…`; instead of `SecurityGroupId`. Items: at most 16. */
  SecurityGroupIds?: readonly string[] | undefined;
  /** The trusted system, Secure Boot and confidential computing. */
  SecurityOptions?: CreateLaunchTemplateRequestSecurityOptions | undefined;
  /**
   * For how many hours a spot instance is safe from being reclaimed: 1, or 0 for not at all. Afterwards the market
   * price and the stock decide; a system event warns five minutes ahead. Default: `1`. Example: `1`.
   */
  SpotDuration?: number | undefined;
  /**
   * The most that an hour of the spot instance may cost, with up to three decimals; for `SpotWithPriceLimit` only.
   * Range: 0 to 999999. Example: `0.97`.
   */
  SpotPriceLimit?: number | undefined;
  /**
   * Whether, and with which bid, a pay-as-you-go instance is a spot instance.
   * - `NoSpot`: No spot instance.
   * - `SpotWithPriceLimit`: Spot, as long as the market price stays within `SpotPriceLimit`.
   * - `SpotAsPriceGo`: Spot, at whatever the market price is.
   *
   * Example: `NoSpot`.
   */
  SpotStrategy?: 'NoSpot' | 'SpotWithPriceLimit' | 'SpotAsPriceGo' | (string & {}) | undefined;
  /**
   * Tags for the instances created from the version, and for their disks and primary network interfaces. Items: at
   * most 20.
   */
  Tag?: readonly CreateLaunchTemplateRequestTag[] | undefined;
  /**
   * The resource group to put the template itself in; `ResourceGroupId` is for its instances. Example:
   * `rg-bp67acfmxazb4pw4bw`.
   */
  TemplateResourceGroupId?: string | undefined;
  /**
   * Tags for the template itself, which only this interface shows, not the console; `Tag` is for its instances.
   * Items: at most 20.
   */
  TemplateTag?: readonly CreateLaunchTemplateRequestTemplateTag[] | undefined;
  /**
   * Script or configuration that the instance runs when it starts, Base64-encoded, at most 32 KB before that. It
   * is not kept secret: no passwords or keys in plain text. Example: `ZWNobyBoZWxsbyBlY3Mh`.
   */
  UserData?: string | undefined;
  /** The vSwitch, `vsw-…`, a part of a VPC in one zone. Example: `vsw-bp1s5fnvk4gn2tws07pfr`. */
  VSwitchId?: string | undefined;
  /**
   * A description of the version, 2 to 256 characters, not starting with `http://` or `https://`. Example:
   * `testVersionDescription`.
   */
  VersionDescription?: string | undefined;
  /** The VPC of the instances, `vpc-…`. Example: `vpc-bp12433upq1y5scenvftr`. */
  VpcId?: string | undefined;
  /** The zone to create in; it must be that of the vSwitch. Example: `cn-hangzhou-g`. */
  ZoneId?: string | undefined;
}

/** `SystemDisk` in a request of `CreateLaunchTemplate`. */
export interface CreateLaunchTemplateRequestSystemDisk {
  /** The automatic snapshot policy for the system disk, `sp-…`. Example: `sp-gc7c37d4ylw7mtnk1id1`. */
  AutoSnapshotPolicyId?: string | undefined;
  /**
   * Whether an ESSD AutoPL disk (`cloud_auto`) may go beyond its provisioned IOPS when there is demand. Example:
   * `true`.
   */
  BurstingEnabled?: boolean | undefined;
  /**
   * The kind of system disk; `cloud_efficiency` by default, on retired instance types without I/O optimization
   * `cloud`, on the Chinese site `cloud_essd` where the type takes nothing else.
   * - `cloud`: Basic disk.
   * - `cloud_efficiency`: Ultra disk.
   * - `cloud_ssd`: Standard SSD.
   * - `cloud_essd`: ESSD; `PerformanceLevel` says how fast.
   * - `cloud_auto`: ESSD AutoPL, whose IOPS can be provisioned and burst.
   * - `cloud_essd_entry`: ESSD Entry, for the families u1 and e only.
   *
   * Example: `cloud_ssd`.
   */
  Category?:
    | 'cloud'
    | 'cloud_efficiency'
    | 'cloud_ssd'
    | 'cloud_essd'
    | 'cloud_auto'
    | 'cloud_essd_entry'
    | (string & {})
    | undefined;
  /** Whether releasing the instance takes the system disk with it. Default: `true`. Example: `true`. */
  DeleteWithInstance?: boolean | undefined;
  /** A description for the system disks, 2 to 256 characters. Example: `testSystemDiskDescription`. */
  Description?: string | undefined;
  /** The name of the system disk, 2 to 128 characters. Example: `testSystemDiskName`. */
  DiskName?: string | undefined;
  /** Whether the data is encrypted, with `KMSKeyId` or the default key. Default: `false`. Example: `false`. */
  Encrypted?: 'true' | 'false' | (string & {}) | undefined;
  /** For invited accounts only; IOPS of the system disk. */
  Iops?: number | undefined;
  /**
   * The KMS key that encrypts the system disk. Left out, it is the key of the encrypted snapshot behind the image
   * (the service key if that snapshot is shared); without such a snapshot, the default key set for the account in
   * the region, or else the service key. Example: `0e478b7a-4262-4802-b8cb-00d3fb4096ce`.
   */
  KMSKeyId?: string | undefined;
  /**
   * The performance level of an ESSD (`cloud_essd`); higher levels ask for larger disks.
   * - `PL0`: Up to 10,000 IOPS.
   * - `PL1`: Up to 50,000 IOPS.
   * - `PL2`: Up to 100,000 IOPS.
   * - `PL3`: Up to 1,000,000 IOPS.
   *
   * Default: `PL0`. Example: `PL0`.
   */
  PerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {}) | undefined;
  /**
   * IOPS of an ESSD AutoPL disk (`cloud_auto`) on top of its baseline: at most 50000, and with the baseline at
   * most 1000 for each GiB. The baseline is 1800 and 50 for each GiB, up to 50000. Example: `50000`.
   */
  ProvisionedIops?: number | undefined;
  /**
   * How large the system disk is in GiB: not smaller than the image; where left out, the size of the image if that
   * is above 40. The category sets the upper limit. Example: `40`.
   */
  Size?: number | undefined;
}

/** `DataDisk` in a request of `CreateLaunchTemplate`. */
export interface CreateLaunchTemplateRequestDataDisk {
  /** The automatic snapshot policy for the data disk, `sp-…`. Example: `sp-m5e7fa9ute44ssaoiull`. */
  AutoSnapshotPolicyId?: string | undefined;
  /**
   * Whether an ESSD AutoPL disk (`cloud_auto`) may go beyond its provisioned IOPS when there is demand. Example:
   * `true`.
   */
  BurstingEnabled?: boolean | undefined;
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
  Category?:
    | 'cloud_efficiency'
    | 'cloud_ssd'
    | 'cloud_essd'
    | 'cloud'
    | 'cloud_auto'
    | 'cloud_regional_disk_auto'
    | 'cloud_essd_entry'
    | 'elastic_ephemeral_disk_standard'
    | 'elastic_ephemeral_disk_premium'
    | (string & {})
    | undefined;
  /** Whether releasing the instance takes the data disk and what is on it along. Default: `true`. Example: `true`. */
  DeleteWithInstance?: boolean | undefined;
  /**
   * A description for the data disks made from this entry, 2 to 256 characters. Example:
   * `testDataDiskDescription`.
   */
  Description?: string | undefined;
  /**
   * Which data disk of a full image this entry changes, by device name: `/dev/xvdb` to `/dev/xvdz`, then
   * `/dev/xvdaa`. Leave it out for other images. Example: `/dev/xvdb`.
   */
  Device?: string | undefined;
  /** The name of the data disk, 2 to 128 characters. Example: `testDataDiskName`. */
  DiskName?: string | undefined;
  /** Whether the data is encrypted, with `KMSKeyId` or the default key. Example: `false`. */
  Encrypted?: string | undefined;
  /**
   * The KMS key that encrypts the data disk. Left out, it is the key of the encrypted snapshot it starts from (the
   * service key if that snapshot is shared); without such a snapshot, the default key set for the account in the
   * region, or else the service key. Example: `0e478b7a-4262-4802-b8cb-00d5cd5361ef`.
   */
  KMSKeyId?: string | undefined;
  /**
   * The performance level of an ESSD (`cloud_essd`); higher levels ask for larger disks.
   * - `PL0`: Up to 10,000 IOPS.
   * - `PL1`: Up to 50,000 IOPS.
   * - `PL2`: Up to 100,000 IOPS.
   * - `PL3`: Up to 1,000,000 IOPS.
   *
   * Example: `PL1`.
   */
  PerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {}) | undefined;
  /**
   * IOPS of an ESSD AutoPL disk (`cloud_auto`) on top of its baseline: at most 50000, and with the baseline at
   * most 1000 for each GiB. The baseline is 1800 and 50 for each GiB, up to 50000. Example: `50000`.
   */
  ProvisionedIops?: number | bigint | undefined;
  /**
   * The size of the data disk in GiB, within the limits of its category and performance level; with
   * `DataDisk.SnapshotId` the snapshot decides. Example: `2000`.
   */
  Size?: number | undefined;
  /**
   * The snapshot that the data disk starts from, `s-…`; it sets the size, whatever `DataDisk.Size` says. Not one
   * made before mid-July 2013. Example: `s-bp17441ohwka0yuhblb2`.
   */
  SnapshotId?: string | undefined;
}

/** `ImageOptions` in a request of `CreateLaunchTemplate`. */
export interface CreateLaunchTemplateRequestImageOptions {
  /** Whether logins are as the user `ecs-user` rather than as root; the image must allow it. Example: `false`. */
  LoginAsNonRoot?: boolean | undefined;
}

/** `NetworkInterface` in a request of `CreateLaunchTemplate`. */
export interface CreateLaunchTemplateRequestNetworkInterface {
  /**
   * Whether the network interface is deleted with its instance; without effect on the primary one, which always
   * is. Default: `true`. Example: `true`.
   */
  DeleteOnRelease?: boolean | undefined;
  /** A description for the secondary network interfaces, 2 to 256 characters. Example: `testEniDescription`. */
  Description?: string | undefined;
  /**
   * Whether the entry is the `Primary` or a `Secondary` network interface. Two entries must be one of each.
   * Default: `Secondary`. Example: `Secondary`.
   */
  InstanceType?: string | undefined;
  /** The name of the network interface; not needed for a primary one. Example: `testEniName`. */
  NetworkInterfaceName?: string | undefined;
  /**
   * How the network interface talks; the instance type limits how many may use RDMA.
   * - `Standard`: Over TCP.
   * - `HighPerformance`: Over RDMA, as an elastic RDMA interface.
   *
   * Example: `Standard`.
   */
  NetworkInterfaceTrafficMode?: 'Standard' | 'HighPerformance' | (string & {}) | undefined;
  /**
   * The primary private IPv4 address of the network interface; picked from the vSwitch where a request has none.
   * Example: `192.168.99.156`.
   */
  PrimaryIpAddress?: string | undefined;
  /**
   * The security group of the network interface, in the VPC of the instance; that of the instance by default for a
   * secondary one. Excludes `NetworkInterface.SecurityGroupIds`. Example: `sg-bp15ed6xe1yxeycgfvib`.
   */
  SecurityGroupId?: string | undefined;
  /**
   * Several security groups for the network interface, in the VPC of the instance; instead of
   * `NetworkInterface.SecurityGroupId`. Items: at most 16.
   */
  SecurityGroupIds?: readonly string[] | undefined;
  /**
   * The vSwitch of the network interface. A secondary one is by default in that of the instance, and must share
   * its zone and VPC. Example: `vsw-bp1s5fnvk4gn2tws07pfr`.
   */
  VSwitchId?: string | undefined;
}

/** `SecurityOptions` in a request of `CreateLaunchTemplate`. */
export interface CreateLaunchTemplateRequestSecurityOptions {
  /** Whether UEFI Secure Boot is on, which boots signed software only. */
  EnableSecureBoot?: boolean | undefined;
  /**
   * `vTPM` makes the instance check at boot that nothing has been tampered with. Only families with a trusted
   * system, such as g7, c7, r7 and g7t. Example: `vTPM`.
   */
  TrustedSystemMode?: string | undefined;
}

/** `Tag` in a request of `CreateLaunchTemplate`. */
export interface CreateLaunchTemplateRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `TestKey`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `TestValue`.
   */
  Value?: string | undefined;
}

/** `TemplateTag` in a request of `CreateLaunchTemplate`. */
export interface CreateLaunchTemplateRequestTemplateTag {
  /**
   * The key of a tag of the template, at most 128 characters, not starting with `aliyun` or `acs:`. Example:
   * `TestKey`.
   */
  Key?: string | undefined;
  /** The value of a tag of the template, at most 128 characters; may be empty. Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `CreateLaunchTemplate`. */
export interface CreateLaunchTemplateResponse {
  /** The id of the new template, `lt-…`, for {@link RunInstances}. Example: `lt-m5eiaupmvm2op9dqjkas`. */
  LaunchTemplateId?: string;
  /** The number of the first version, 1. Example: `20`. */
  LaunchTemplateVersionNumber?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Creates a launch template, whose version 1 holds the given settings for new instances and is its default.
 *
 * Nearly every setting may be left out and given to {@link RunInstances} instead. Nothing is checked here: whether
 * an image or a security group exists shows only when instances are created. A setting in the template can be
 * replaced in {@link RunInstances} but not emptied. Further versions come from {@link
 * CreateLaunchTemplateVersion}; at most 30 of them.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:CreateLaunchTemplate`.
 * - Errors: `Duplicate.TagKey`, `LaunchTemplateName.Duplicated`, `InvalidUserData.SizeExceeded`,
 * `LaunchTemplateLimitExceed`, `QuotaExceed.Tags`, `InvalidResourceGroup.NotFound`, and 11 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateLaunchTemplate
 */
export const CreateLaunchTemplate: Operation<CreateLaunchTemplateRequest, CreateLaunchTemplateResponse> = {
  name: 'CreateLaunchTemplate',
  ram: 'ecs',
  regionId: true,
};
