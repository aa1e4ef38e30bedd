// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateInstance`. */
export interface CreateInstanceRequest {
  /** Whether the instance can hibernate; for invited accounts only. */
  HibernationOptions?: CreateInstanceRequestHibernationOptions | undefined;
  /** Whether to take reserved capacity, and from which private pool. */
  PrivatePoolOptions?: CreateInstanceRequestPrivatePoolOptions | undefined;
  /** The disk that the instance boots from, which is made out of its image. */
  SystemDisk?: CreateInstanceRequestSystemDisk | undefined;
  /**
   * Whether an instance that was stopped in economical mode comes back on the same dedicated host.
   * - `default`: On another host of the automatic deployment pool where its own is full.
   * - `host`: On its own host only; the start fails where that is full.
   *
   * Default: `default`. Example: `default`.
   */
  Affinity?: 'default' | 'host' | (string & {}) | undefined;
  /** Roles to act in; not open to use, leave it out. Items: at most 10. */
  Arn?: readonly CreateInstanceRequestArn[] | undefined;
  /**
   * Whether a subscription renews itself, and pays, before it runs out; without effect for pay-as-you-go. Example:
   * `true`.
   */
  AutoRenew?: boolean | undefined;
  /**
   * How much time each automatic renewal adds, in the unit of `PeriodUnit` for instances and hosts, in months for
   * everything else. Needs `AutoRenew`. Example: `2`.
   */
  AutoRenewPeriod?: number | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * Left over, and soon gone; `ZoneId` and the vSwitch say where the instance is created. Example:
   * `c-bp67acfmxazb4ppmam`.
   */
  ClusterId?: string | undefined;
  /**
   * How a burstable instance runs once its CPU credits are used up.
   * - `Standard`: Drops to its baseline.
   * - `Unlimited`: Keeps its speed; the surplus may be billed.
   *
   * Example: `Standard`.
   */
  CreditSpecification?: 'Standard' | 'Unlimited' | (string & {}) | undefined;
  /** The data disks, an entry for each. Items: at most 16. */
  DataDisk?: readonly CreateInstanceRequestDataDisk[] | undefined;
  /**
   * The dedicated host to create on, `dh-…`. There are no spot instances on it: `SpotStrategy` and
   * `SpotPriceLimit` are ignored. Example: `dh-bp67acfmxazb4pt2m2sv`.
   */
  DedicatedHostId?: string | undefined;
  /**
   * Whether a deliberate release (console, {@link DeleteInstance}) is refused. For pay-as-you-go; releases by the
   * system itself still happen. Example: `false`.
   */
  DeletionProtection?: boolean | undefined;
  /**
   * The group within the deployment set, 1 to 7, where the set has the strategy `AvailabilityGroup`. Example: `1`.
   */
  DeploymentSetGroupNo?: number | undefined;
  /**
   * The deployment set, `ds-…`, which says how its instances are spread over the hardware. Example:
   * `ds-bp1brhwhoqinyjd6qbfg`.
   */
  DeploymentSetId?: string | undefined;
  /**
   * A description of the new instance, 2 to 256 characters, not starting with `http://` or `https://`. Example:
   * `InstanceTest`.
   */
  Description?: string | undefined;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Example: `false`.
   */
  DryRun?: boolean | undefined;
  /**
   * The host name in the operating system. Windows: 2 to 15 letters, digits and `-`, not digits only. Linux: 2 to
   * 64, parts of letters, digits and `-` with dots between. Example: `LocalHostName`.
   */
  HostName?: string | undefined;
  /**
   * The HPC cluster to put the instance in; super computing cluster types need one. Example:
   * `hpc-bp67acfmxazb4p3idiwq`.
   */
  HpcClusterId?: string | undefined;
  /** Whether the instance can read its metadata over the metadata service. Default: `enabled`. Example: `enabled`. */
  HttpEndpoint?: 'enabled' | 'disabled' | (string & {}) | undefined;
  /** Part of the metadata settings, not open to use. Example: `0`. */
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
   * Creates from the newest available image of this image family, instead of `ImageId`; must not be given when an
   * image id is set already. Example: `hangzhou-daily-update`.
   */
  ImageFamily?: string | undefined;
  /**
   * The image: `m-…` for custom, shared, community and Marketplace images, a telling name for public ones. {@link
   * DescribeImages} lists them. Example: `ubuntu_18_04_64_20G_alibase_20190624.vhd`.
   */
  ImageId?: string | undefined;
  /**
   * Left over from the classic network, the inner address of the instance; leave it out. Example:
   * `192.168.99.156`.
   */
  InnerIpAddress?: string | undefined;
  /**
   * How the instance is paid for.
   * - `PrePaid`: By subscription.
   * - `PostPaid`: Pay-as-you-go.
   *
   * Example: `PrePaid`.
   */
  InstanceChargeType?: 'PrePaid' | 'PostPaid' | (string & {}) | undefined;
  /**
   * The name, 2 to 128 characters; the instance id where left out. For several instances it may hold a running
   * number: `name_prefix[begin_number,bits]name_suffix`. Example: `k8s-node-[1,4]-alibabacloud`.
   */
  InstanceName?: string | undefined;
  /** The instance type, such as `ecs.g7.large`; {@link DescribeInstanceTypes} lists them. Example: `ecs.g6.large`. */
  InstanceType: string;
  /**
   * How public bandwidth is billed.
   * - `PayByBandwidth`: By the bandwidth that is bought, which is guaranteed.
   * - `PayByTraffic`: By the traffic sent; the bandwidth is a ceiling that may not be reached when the network is
   * busy.
   *
   * Default: `PayByTraffic`. Example: `PayByTraffic`.
   */
  InternetChargeType?: 'PayByBandwidth' | 'PayByTraffic' | (string & {}) | undefined;
  /**
   * The limit of inbound public bandwidth in Mbit/s: up to 10 where the outbound limit is 10 or less, else up to
   * the outbound limit. Default: `10`. Range: 1 to 200. Example: `50`.
   */
  InternetMaxBandwidthIn?: number | undefined;
  /** The limit of outbound public bandwidth in Mbit/s; 0 is none at all. Default: `0`. Example: `5`. */
  InternetMaxBandwidthOut?: number | undefined;
  /** Whether the instance is I/O optimized, as all but retired instance types are. Example: `optimized`. */
  IoOptimized?: 'none' | 'optimized' | (string & {}) | undefined;
  /**
   * The key pair to log in with over SSH; password login is switched off then. Ignored on Windows. Example:
   * `KeyPairTestName`.
   */
  KeyPairName?: string | undefined;
  /** The host managed by the platform, `mh-…`. Example: `mh-f2d3647ca216b19`. */
  ManagedHostId?: string | undefined;
  /** Open to invited accounts only; to be left out by all others. */
  NodeControllerId?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The password of `root` or of the Windows administrator: 8 to 30 characters from three of upper case, lower
   * case, digits and special characters; on Windows not starting with `/`. Some systems, such as Fedora CoreOS,
   * take key pairs only. Example: `TestEcs123!`.
   */
  Password?: string | undefined;
  /**
   * Whether the password in the image stays in force; the image must have one, and `Password` must be left out.
   * Example: `false`.
   */
  PasswordInherit?: boolean | undefined;
  /**
   * How long a subscription (`PrePaid`) lasts, in the unit of `PeriodUnit`; needed there, without meaning else. On
   * a dedicated host no longer than that one's own subscription. Example: `1`.
   */
  Period?: number | undefined;
  /** What the period beside it is counted in, such as months or years. Default: `Month`. Example: `Month`. */
  PeriodUnit?: string | undefined;
  /**
   * The private IPv4 address of the instance, free and in the range of `VSwitchId`. Picked at random where left
   * out. Example: `172.16.236.202`.
   */
  PrivateIpAddress?: string | undefined;
  /**
   * The instance RAM role, whose permissions programs on the instance have; from `ram:ListRoles`. Example:
   * `RAMTestName`.
   */
  RamRoleName?: string | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The resource group to put the new instance in; the default one where left out. Example:
   * `rg-bp67acfmxazb4pw4bw`.
   */
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
   * Example: `Active`.
   */
  SecurityEnhancementStrategy?: 'Active' | 'Deactive' | (string & {}) | undefined;
  /** The security group, `sg-…`, as {@link DescribeSecurityGroups} lists it. Example: `sg-bp15ed6xe1yxeycgfvib`. */
  SecurityGroupId?: string | undefined;
  /**
   * For how many hours a spot instance is safe from being reclaimed: 1, or 0 for not at all. Afterwards the market
   * price and the stock decide; a system event warns five minutes ahead. Default: `1`. Range: 0 to 6. Example:
   * `1`.
   */
  SpotDuration?: number | undefined;
  /**
   * What happens to a spot instance that is reclaimed.
   * - `Terminate`: It is released, with all that is released along with it.
   * - `Stop`: It is stopped in economical mode, and can be started again when there is stock.
   *
   * Default: `Terminate`. Example: `Terminate`.
   */
  SpotInterruptionBehavior?: 'Terminate' | 'Stop' | (string & {}) | undefined;
  /**
   * The most that an hour of the spot instance may cost, with up to three decimals; for `SpotWithPriceLimit` only.
   * Example: `0.98`.
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
   * The storage set, `ss-…`, over whose partitions disks are spread. Excludes a dedicated block storage cluster.
   * Example: `ss-bp1j4i2jdf3owlheqj5w`.
   */
  StorageSetId?: string | undefined;
  /** The number of partitions of the storage set, at most; 2 or more. Range: at least 1. Example: `2`. */
  StorageSetPartitionNumber?: number | undefined;
  /** Tags for the new instance, its disks and its primary network interface; keys are unique. Items: at most 20. */
  Tag?: readonly CreateInstanceRequestTag[] | undefined;
  /**
   * Whether the instance is on a dedicated host.
   * - `default`: On shared hardware.
   * - `host`: On a dedicated host; the system picks one where `DedicatedHostId` is left out.
   *
   * Default: `default`. Example: `default`.
   */
  Tenancy?: 'default' | 'host' | (string & {}) | undefined;
  /**
   * Whether the system uses the vendor's services: NTP and KMS activation on Windows, NTP and YUM mirrors on
   * Linux. Example: `true`.
   */
  UseAdditionalService?: boolean | undefined;
  /**
   * Script or configuration that the instance runs when it starts, Base64-encoded, at most 32 KB before that. It
   * is not kept secret: no passwords or keys in plain text. Example: `ZWNobyBoZWxsbyBlY3Mh`.
   */
  UserData?: string | undefined;
  /**
   * The vSwitch to connect the instance to, `vsw-…`, in the VPC of the security group; it fixes the zone. Example:
   * `vsw-bp1s5fnvk4gn2tws07pfr`.
   */
  VSwitchId?: string | undefined;
  /** Left over from the classic network, its virtual LAN; leave it out. Example: `10`. */
  VlanId?: string | undefined;
  /**
   * The zone to create in. Left out, it is that of the vSwitch, or else picked by the system; if given, it must be
   * the zone of the vSwitch. Example: `cn-hangzhou-g`.
   */
  ZoneId?: string | undefined;
}

/** `HibernationOptions` in a request of `CreateInstance`. */
export interface CreateInstanceRequestHibernationOptions {
  /** Whether hibernation is set up; the preview is for invited accounts. Example: `false`. */
  Configured?: boolean | undefined;
}

/** `PrivatePoolOptions` in a request of `CreateInstance`. */
export interface CreateInstanceRequestPrivatePoolOptions {
  /**
   * The private pool: the id of the elasticity assurance, `eap-…`, or capacity reservation it comes from. Needed
   * with `MatchCriteria` `Target`. Example: `eap-bp67acfmxazb4mp1758f`.
   */
  Id?: string | undefined;
  /**
   * Which reserved capacity to start on; spot instances take none.
   * - `Open`: Any open private pool that matches, else the public pool.
   * - `Target`: Only the pool in `PrivatePoolOptions.Id`; the start fails where it has no room.
   * - `None`: No private pool.
   *
   * Default: `None`. Example: `Open`.
   */
  MatchCriteria?: 'Open' | 'Target' | 'None' | (string & {}) | undefined;
}

/** `SystemDisk` in a request of `CreateInstance`. */
export interface CreateInstanceRequestSystemDisk {
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
    | 'cloud_efficiency'
    | 'cloud_ssd'
    | 'cloud_essd'
    | 'cloud'
    | 'cloud_auto'
    | 'cloud_essd_entry'
    | (string & {})
    | undefined;
  /**
   * A description of the system disk, 2 to 256 characters, not starting with `http://`. Example:
   * `TestDescription`.
   */
  Description?: string | undefined;
  /** The name of the system disk, 2 to 128 characters. Example: `SystemDiskName`. */
  DiskName?: string | undefined;
  /**
   * The performance level of an ESSD (`cloud_essd`); higher levels ask for larger disks.
   * - `PL0`: Up to 10,000 IOPS.
   * - `PL1`: Up to 50,000 IOPS.
   * - `PL2`: Up to 100,000 IOPS.
   * - `PL3`: Up to 1,000,000 IOPS.
   *
   * Default: `PL1`. Example: `PL1`.
   */
  PerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {}) | undefined;
  /**
   * How large the system disk is in GiB: not smaller than the image; where left out, the size of the image if that
   * is above 40. The category sets the upper limit. Default: `40`. Example: `40`.
   */
  Size?: number | undefined;
  /**
   * The dedicated block storage cluster that the disk is in, `dbsc-…`; the public one where empty. Example:
   * `dbsc-j5e1sf2vaf5he8m22ojo`.
   */
  StorageClusterId?: string | undefined;
}

/** `Arn` in a request of `CreateInstance`. */
export interface CreateInstanceRequestArn {
  /** The account an entry of `Arn` acts for; not open to use. Example: `1234567890`. */
  AssumeRoleFor?: number | bigint | undefined;
  /** The kind of role in an entry of `Arn`; not open to use. Example: `Primary`. */
  RoleType?: string | undefined;
  /**
   * The role of an entry of `Arn`, as an ARN; not open to use. Example:
   * `acs:ram::1234567890120247:role/adminrole`.
   */
  Rolearn?: string | undefined;
}

/** `DataDisk` in a request of `CreateInstance`. */
export interface CreateInstanceRequestDataDisk {
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
    | 'cloud_essd_entry'
    | 'elastic_ephemeral_disk_standard'
    | 'elastic_ephemeral_disk_premium'
    | (string & {})
    | undefined;
  /** Whether releasing the instance takes the data disk and what is on it along. Default: `true`. Example: `true`. */
  DeleteWithInstance?: boolean | undefined;
  /** A description of the data disk, 2 to 256 characters, not starting with `http://`. Example: `TestDescription`. */
  Description?: string | undefined;
  /**
   * Which data disk of a full image this entry changes, by device name: `/dev/xvdb` to `/dev/xvdz`, then
   * `/dev/xvdaa`. Leave it out for other images. Example: `/dev/xvdb`.
   */
  Device?: string | undefined;
  /** The name of the data disk, 2 to 128 characters. Example: `DataDiskName`. */
  DiskName?: string | undefined;
  /** The cipher of the encryption; not open to use. */
  EncryptAlgorithm?: string | undefined;
  /** Whether the data is encrypted, with `KMSKeyId` or the default key. Default: `false`. Example: `false`. */
  Encrypted?: boolean | undefined;
  /**
   * The KMS key that encrypts the data disk. Left out, it is the key of the encrypted snapshot it starts from (the
   * service key if that snapshot is shared); without such a snapshot, the default key set for the account in the
   * region, or else the service key. Characters: at most 64. Example: `0e478b7a-4262-4802-b8cb-00d5cd5361ef`.
   */
  KMSKeyId?: string | undefined;
  /**
   * The performance level of an ESSD (`cloud_essd`); higher levels ask for larger disks.
   * - `PL0`: Up to 10,000 IOPS.
   * - `PL1`: Up to 50,000 IOPS.
   * - `PL2`: Up to 100,000 IOPS.
   * - `PL3`: Up to 1,000,000 IOPS.
   *
   * Example: `PL2`.
   */
  PerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {}) | undefined;
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
  /**
   * The dedicated block storage cluster that the disk is in, `dbsc-…`; the public one where empty. Example:
   * `dbsc-j5e1sf2vaf5he8m22ojo`.
   */
  StorageClusterId?: string | undefined;
}

/** `Tag` in a request of `CreateInstance`. */
export interface CreateInstanceRequestTag {
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

/** The answer of `CreateInstance`. */
export interface CreateInstanceResponse {
  /**
   * The id of the new instance, `i-…`, for {@link StartInstance} and the waiters. Example:
   * `i-bp67acfmxazb4p5c7acv`.
   */
  InstanceId?: string;
  /** The order of a new subscription; absent for pay-as-you-go. Example: `1234567890`. */
  OrderId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  /** What the order costs. Example: `0.165`. */
  TradePrice?: number;
}

/**
 * Creates one instance and leaves it stopped and without a public address; {@link RunInstances} has taken its
 * place.
 *
 * Use {@link RunInstances} instead, which takes more settings and starts what it creates. The id is answered at
 * once; the waiter {@link InstanceStopped} waits until the instance is there. {@link StartInstance} starts it
 * then. Bandwidth alone gives no public address: call {@link AllocatePublicIpAddress} for that.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:CreateInstance`, on `acs:ecs:{regionId}:{accountId}:image/{imageId}`,
 * `acs:ecs:{regionId}:{accountId}:instance/*`, `acs:ecs:{regionId}:{accountId}:keypair/{keyPairName}`,
 * `acs:ecs:{regionId}:{accountId}:securitygroup/{securityGroupId}`,
 * `acs:ecs:{regionId}:{accountId}:snapshot/{snapshotId}`, `acs:vpc:{regionId}:{accountId}:vpc/{vpcId}`,
 * `acs:vpc:{regionId}:{accountId}:vswitch/{vSwitchId}`.
 * - Errors: `IncorrectDedicatedHostStatus`, `IncorrectDefaultVpcStatus`, `IncorrectImageStatus`,
 * `IncorrectVSwitchStatus`, `IncorrectInstanceStatus`, `IncorrectVpcStatus`, and 176 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateInstance
 */
export const CreateInstance: Operation<CreateInstanceRequest, CreateInstanceResponse> = {
  name: 'CreateInstance',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};
