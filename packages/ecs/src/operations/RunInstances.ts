// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RunInstances`. */
export interface RunInstancesRequest {
  /** How the vCPUs are made up of CPU cores and threads. */
  CpuOptions?: RunInstancesRequestCpuOptions | undefined;
  /** Whether the instance can hibernate; for invited accounts only. */
  HibernationOptions?: RunInstancesRequestHibernationOptions | undefined;
  /** Whether to take reserved capacity, and from which private pool. */
  PrivatePoolOptions?: RunInstancesRequestPrivatePoolOptions | undefined;
  /** Which dedicated host cluster to create in. */
  SchedulerOptions?: RunInstancesRequestSchedulerOptions | undefined;
  /** The trusted system, Secure Boot and confidential computing. */
  SecurityOptions?: RunInstancesRequestSecurityOptions | undefined;
  /** The disk that the instance boots from, which is made out of its image. */
  SystemDisk?: RunInstancesRequestSystemDisk | undefined;
  /**
   * Whether an instance that was stopped in economical mode comes back on the same dedicated host.
   * - `default`: On another host of the automatic deployment pool where its own is full.
   * - `host`: On its own host only; the start fails where that is full.
   *
   * Default: `default`. Example: `default`.
   */
  Affinity?: 'default' | 'host' | (string & {}) | undefined;
  /**
   * The number of instances to create. When there is room for fewer, `MinAmount` decides whether that is enough;
   * without it nothing is created. Default: `1`. Range: 1 to 1000. Example: `3`.
   */
  Amount?: number | undefined;
  /** Roles to act in; not open to use, leave it out. Items: at most 16. */
  Arn?: readonly RunInstancesRequestArn[] | undefined;
  /**
   * Whether the order of a subscription is paid for at once; the account needs the balance for it, or the order is
   * void. With false the order waits to be paid in the console. Must not be false for pay-as-you-go. Default:
   * `true`. Example: `true`.
   */
  AutoPay?: boolean | undefined;
  /**
   * When the resource is released by itself, in UTC as `yyyy-MM-ddTHH:mm:ssZ`: from 30 minutes to three years
   * ahead, cut to the full minute. Pay-as-you-go only. Example: `2018-01-01T12:05:00Z`.
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
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /** Settings of the clock of the instance; `PtpStatus` is the only one. */
  ClockOptions?: RunInstancesRequestClockOptions | undefined;
  /**
   * How a burstable instance runs once its CPU credits are used up.
   * - `Standard`: Drops to its baseline.
   * - `Unlimited`: Keeps its speed; the surplus may be billed.
   *
   * Example: `Standard`.
   */
  CreditSpecification?: 'Standard' | 'Unlimited' | (string & {}) | undefined;
  /** The data disks, an entry for each. Items: at most 16. */
  DataDisk?: readonly RunInstancesRequestDataDisk[] | undefined;
  /**
   * The dedicated host to create on, `dh-…`. There are no spot instances on it: `SpotStrategy` and
   * `SpotPriceLimit` are ignored. Example: `dh-bp67acfmxazb4pt2m2sv`.
   */
  DedicatedHostId?: string | undefined;
  /**
   * Whether a deliberate release (console, {@link DeleteInstance}) is refused. For pay-as-you-go; releases by the
   * system itself still happen. Default: `false`. Example: `false`.
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
   * `Instance_Description`.
   */
  Description?: string | undefined;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Default: `false`. Example: `false`.
   */
  DryRun?: boolean | undefined;
  /**
   * The host name in the operating system. Windows: 2 to 15 letters, digits and `-`, not digits only. Linux: 2 to
   * 64, parts of letters, digits and `-` with dots between. Example: `k8s-node-[1,4]-ecshost`.
   */
  HostName?: string | undefined;
  /** The host names, one for each instance, in place of `HostName`. Items: at most 1000. */
  HostNames?: readonly string[] | undefined;
  /**
   * The HPC cluster to put the instance in; super computing cluster types need one. Example:
   * `hpc-bp67acfmxazb4p3idiwq`.
   */
  HpcClusterId?: string | undefined;
  /** Whether the instance can read its metadata over the metadata service. Default: `enabled`. Example: `enabled`. */
  HttpEndpoint?: 'enabled' | 'disabled' | (string & {}) | undefined;
  /** Part of the metadata settings, not open to use. Default: `1`. Example: `0`. */
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
   * DescribeImages} lists them. Example: `aliyun_2_1903_x64_20G_alibase_20200324.vhd`.
   */
  ImageId?: string | undefined;
  /** Settings that come with the image. */
  ImageOptions?: RunInstancesRequestImageOptions | undefined;
  /**
   * How the instance is paid for.
   * - `PrePaid`: By subscription.
   * - `PostPaid`: Pay-as-you-go.
   *
   * Default: `PostPaid`. Example: `PrePaid`.
   */
  InstanceChargeType?: 'PrePaid' | 'PostPaid' | (string & {}) | undefined;
  /**
   * The name, 2 to 128 characters; the instance id where left out. For several instances it may hold a running
   * number: `name_prefix[begin_number,bits]name_suffix`. Example: `k8s-node-[1,4]-alibabacloud`.
   */
  InstanceName?: string | undefined;
  /** The instance type, such as `ecs.g7.large`; {@link DescribeInstanceTypes} lists them. Example: `ecs.g6.large`. */
  InstanceType?: string | undefined;
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
   * the outbound limit. Default: `10`. Example: `10`.
   */
  InternetMaxBandwidthIn?: number | undefined;
  /** The limit of outbound public bandwidth in Mbit/s; 0 is none at all. Default: `0`. Example: `10`. */
  InternetMaxBandwidthOut?: number | undefined;
  /** Whether the instance is I/O optimized, as all but retired instance types are. Example: `optimized`. */
  IoOptimized?: 'none' | 'optimized' | (string & {}) | undefined;
  /**
   * IPv6 addresses for the primary network interface of a single instance (`Amount` 1); excludes
   * `Ipv6AddressCount`. With a primary entry in `NetworkInterface` give them there. Items: at most 10.
   */
  Ipv6Address?: readonly string[] | undefined;
  /**
   * The number of IPv6 addresses for the primary network interface, picked at random; excludes `Ipv6Address`. With
   * a primary entry in `NetworkInterface` give it there. Example: `1`.
   */
  Ipv6AddressCount?: number | undefined;
  /** For invited accounts only; leave it out. */
  Isp?: string | undefined;
  /**
   * The key pair to log in with over SSH; password login is switched off then. Ignored on Windows. Example:
   * `KeyPair_Name`.
   */
  KeyPairName?: string | undefined;
  /**
   * The launch template to start from, `lt-…`; instead of `LaunchTemplateName`. Example:
   * `lt-bp1apo0bbbkuy0rjqlrl`.
   */
  LaunchTemplateId?: string | undefined;
  /** The launch template to start from, by name; instead of `LaunchTemplateId`. Example: `LaunchTemplate_Name`. */
  LaunchTemplateName?: string | undefined;
  /** Which version of the launch template; its default version where left out. Example: `3`. */
  LaunchTemplateVersion?: number | bigint | undefined;
  /** The host managed by the platform, `mh-…`. Example: `mh-f2d3647ca216b19`. */
  ManagedHostId?: string | undefined;
  /**
   * The least number of instances that will do: with room for fewer the call fails, else it creates as many as it
   * can up to `Amount`. Range: 1 to 100. Example: `2`.
   */
  MinAmount?: number | undefined;
  /**
   * Network interfaces to create with the instance, primary or secondary; a primary entry replaces the network
   * fields of the call itself. Items: at most 10.
   */
  NetworkInterface?: readonly RunInstancesRequestNetworkInterface[] | undefined;
  /**
   * The number of queues of the primary network interface, within the limits of the instance type. With a primary
   * entry in `NetworkInterface` use its `QueueNumber`. Range: at least 1. Example: `8`.
   */
  NetworkInterfaceQueueNumber?: number | undefined;
  /** Frame size, encryption and bandwidth weighting of the instance's network. */
  NetworkOptions?: RunInstancesRequestNetworkOptions | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The password of `root` or of the Windows administrator: 8 to 30 characters from three of upper case, lower
   * case, digits and special characters; on Windows not starting with `/`. Some systems, such as Fedora CoreOS,
   * take key pairs only. Example: `EcsV587!`.
   */
  Password?: string | undefined;
  /**
   * Whether the password in the image stays in force; the image must have one, and `Password` must be left out.
   * Default: `false`. Example: `false`.
   */
  PasswordInherit?: boolean | undefined;
  /**
   * How long a subscription (`PrePaid`) lasts, in the unit of `PeriodUnit`; needed there, without meaning else. On
   * a dedicated host no longer than that one's own subscription. Example: `1`.
   */
  Period?: number | undefined;
  /** What the period beside it is counted in, such as months or years. Default: `Month`. Example: `Month`. */
  PeriodUnit?: 'Week' | 'Month' | (string & {}) | undefined;
  /** Which names within the VPC lead to the instance, and which host name it has. */
  PrivateDnsNameOptions?: RunInstancesRequestPrivateDnsNameOptions | undefined;
  /**
   * The private IPv4 address, free and in the range of the vSwitch. With `Amount` above 1 it is the first of as
   * many consecutive addresses, and there can be no secondary network interface. With a primary `NetworkInterface`
   * use its `PrimaryIpAddress` instead. Example: `10.1.244.234`.
   */
  PrivateIpAddress?: string | undefined;
  /**
   * The instance RAM role, whose permissions programs on the instance have; from `ram:ListRoles`. Example:
   * `RAM_Name`.
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
  /** The security group, `sg-…`, as {@link DescribeSecurityGroups} lists it. Example: `sg-bp15ed6xe1yxeycg7kj2`. */
  SecurityGroupId?: string | undefined;
  /** Several security groups, `sg-…`; instead of `SecurityGroupId`. Items: at most 51. */
  SecurityGroupIds?: readonly string[] | undefined;
  /**
   * For how many hours a spot instance is safe from being reclaimed: 1, or 0 for not at all. Afterwards the market
   * price and the stock decide; a system event warns five minutes ahead. Default: `1`. Range: 0 to 720. Example:
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
   * Range: 0 to 999999. Example: `0.97`.
   */
  SpotPriceLimit?: number | undefined;
  /**
   * Whether, and with which bid, a pay-as-you-go instance is a spot instance.
   * - `NoSpot`: No spot instance.
   * - `SpotWithPriceLimit`: Spot, as long as the market price stays within `SpotPriceLimit`.
   * - `SpotAsPriceGo`: Spot, at whatever the market price is.
   *
   * Default: `NoSpot`. Example: `NoSpot`.
   */
  SpotStrategy?: 'NoSpot' | 'SpotWithPriceLimit' | 'SpotAsPriceGo' | (string & {}) | undefined;
  /**
   * The storage set, `ss-…`, over whose partitions disks are spread. Excludes a dedicated block storage cluster.
   * Example: `ss-bp67acfmxazb4p8w299a`.
   */
  StorageSetId?: string | undefined;
  /** The number of partitions of the storage set, at most. Range: at least 1. Example: `2`. */
  StorageSetPartitionNumber?: number | undefined;
  /** Tags for the new instance, its disks and its primary network interface; keys are unique. Items: at most 71. */
  Tag?: readonly RunInstancesRequestTag[] | undefined;
  /**
   * Whether the instance is on a dedicated host.
   * - `default`: On shared hardware.
   * - `host`: On a dedicated host; the system picks one where `DedicatedHostId` is left out.
   *
   * Default: `default`. Example: `default`.
   */
  Tenancy?: 'default' | 'host' | (string & {}) | undefined;
  /**
   * Whether names and host names get a number appended, `001` and so on, when several instances are created. Does
   * nothing where the name itself has a pattern without a suffix, `name_prefix[begin_number,bits]`. Default:
   * `false`. Example: `true`.
   */
  UniqueSuffix?: boolean | undefined;
  /**
   * Script or configuration that the instance runs when it starts, Base64-encoded, at most 32 KB before that. It
   * is not kept secret: no passwords or keys in plain text. Example: `ZWNobyBoZWxsbyBlY3Mh`.
   */
  UserData?: string | undefined;
  /**
   * The vSwitch, `vsw-…`, in the VPC of the security group; it fixes the zone. Leave it out where an entry of
   * `NetworkInterface` is the primary one. Example: `vsw-bp1s5fnvk4gn2tws07pfr`.
   */
  VSwitchId?: string | undefined;
  /**
   * The zone to create in. Left out, it is that of the vSwitch, or else picked by the system; if given, it must be
   * the zone of the vSwitch. Example: `cn-hangzhou-g`.
   */
  ZoneId?: string | undefined;
}

/** `CpuOptions` in a request of `RunInstances`. */
export interface RunInstancesRequestCpuOptions {
  /** The number of physical cores; the vCPUs are this times `CpuOptions.ThreadsPerCore`. Example: `2`. */
  Core?: number | undefined;
  /** The number of NUMA threads; deprecated. Example: `1`. */
  Numa?: string | undefined;
  /**
   * How many threads each CPU core runs; times the number of cores, this gives the vCPUs. 1 means no
   * hyper-threading. Example: `2`.
   */
  ThreadsPerCore?: number | undefined;
  /**
   * How the hyper-threads of one core are numbered among the vCPUs.
   * - `ContinuousCoreToHTMapping`: Threads of the same core follow each other.
   * - `DiscreteCoreToHTMapping`: Threads of the same core lie apart.
   *
   * Example: `DiscreteCoreToHTMapping`.
   */
  TopologyType?: 'ContinuousCoreToHTMapping' | 'DiscreteCoreToHTMapping' | (string & {}) | undefined;
  /** Whether virtual machines can run inside the instance; by invitation only. Example: `enabled`. */
  NestedVirtualization?: string | undefined;
}

/** `HibernationOptions` in a request of `RunInstances`. */
export interface RunInstancesRequestHibernationOptions {
  /** Whether hibernation is set up; the preview is for invited accounts. Example: `false`. */
  Configured?: boolean | undefined;
}

/** `PrivatePoolOptions` in a request of `RunInstances`. */
export interface RunInstancesRequestPrivatePoolOptions {
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

/** `SchedulerOptions` in a request of `RunInstances`. */
export interface RunInstancesRequestSchedulerOptions {
  /**
   * The dedicated host cluster, one of whose hosts the system picks; needs `Tenancy` `host`. A `DedicatedHostId`
   * given as well must be in this cluster. Example: `dc-bp12wlf6am0vz9v2wihs`.
   */
  DedicatedHostClusterId?: string | undefined;
}

/** `SecurityOptions` in a request of `RunInstances`. */
export interface RunInstancesRequestSecurityOptions {
  /**
   * `Enclave` lets the instance build enclaves for confidential computing, which turns the trusted system (vTPM)
   * on as well. Certain instance families only; for invited accounts. Example: `Enclave`.
   */
  ConfidentialComputingMode?: string | undefined;
  /**
   * `vTPM` makes the instance check at boot that nothing has been tampered with. Only families with a trusted
   * system, such as g7, c7, r7 and g7t. Example: `vTPM`.
   */
  TrustedSystemMode?: string | undefined;
  /** Whether the instance boots with UEFI Secure Boot, so that only signed boot loaders and kernels run. */
  EnableSecureBoot?: boolean | undefined;
}

/** `SystemDisk` in a request of `RunInstances`. */
export interface RunInstancesRequestSystemDisk {
  /** The automatic snapshot policy for the system disk, `sp-…`. Example: `sp-bp67acfmxazb4pjrf1aq`. */
  AutoSnapshotPolicyId?: string | undefined;
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
   * `SystemDisk_Description`.
   */
  Description?: string | undefined;
  /** The name of the system disk, 2 to 128 characters. Example: `cloud_ssdSystem`. */
  DiskName?: string | undefined;
  /**
   * The performance level of an ESSD (`cloud_essd`); higher levels ask for larger disks.
   * - `PL0`: Up to 10,000 IOPS.
   * - `PL1`: Up to 50,000 IOPS.
   * - `PL2`: Up to 100,000 IOPS.
   * - `PL3`: Up to 1,000,000 IOPS.
   *
   * Default: `PL1`. Example: `PL0`.
   */
  PerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {}) | undefined;
  /**
   * How large the system disk is in GiB: not smaller than the image; where left out, the size of the image if that
   * is above 40. The category sets the upper limit. Default: `40`. Example: `40`.
   */
  Size?: string | undefined;
  /**
   * Whether an ESSD AutoPL disk (`cloud_auto`) may go beyond its provisioned IOPS when there is demand. Example:
   * `false`.
   */
  BurstingEnabled?: boolean | undefined;
  /** The cipher of the encryption; not open to use. */
  EncryptAlgorithm?: string | undefined;
  /** Whether the data is encrypted, with `KMSKeyId` or the default key. Default: `false`. Example: `false`. */
  Encrypted?: 'true' | 'false' | (string & {}) | undefined;
  /**
   * The KMS key that encrypts the system disk. Left out, it is the key of the encrypted snapshot behind the image
   * (the service key if that snapshot is shared); without such a snapshot, the default key set for the account in
   * the region, or else the service key. Characters: at most 64. Example: `0e478b7a-4262-4802-b8cb-00d3fb4096ce`.
   */
  KMSKeyId?: string | undefined;
  /**
   * IOPS of an ESSD AutoPL disk (`cloud_auto`) on top of its baseline: at most 50000, and with the baseline at
   * most 1000 for each GiB. The baseline is 1800 and 50 for each GiB, up to 50000. Range: at least 0. Example:
   * `40000`.
   */
  ProvisionedIops?: number | bigint | undefined;
  /**
   * The dedicated block storage cluster that the disk is in, `dbsc-…`; the public one where empty. Example:
   * `dbsc-j5e1sf2vaf5he8m22ojo`.
   */
  StorageClusterId?: string | undefined;
}

/** `Arn` in a request of `RunInstances`. */
export interface RunInstancesRequestArn {
  /** The account an entry of `Arn` acts for; not open to use. */
  AssumeRoleFor?: number | bigint | undefined;
  /** The kind of role in an entry of `Arn`; not open to use. */
  RoleType?: string | undefined;
  /** The role of an entry of `Arn`, as an ARN; not open to use. */
  Rolearn?: string | undefined;
}

/** `ClockOptions` in a request of `RunInstances`. */
export interface RunInstancesRequestClockOptions {
  /**
   * Whether the instance has a precise clock by PTP, the Precision Time Protocol. Default: `disabled`. Example:
   * `enabled`.
   */
  PtpStatus?: 'enabled' | 'disabled' | (string & {}) | undefined;
}

/** `DataDisk` in a request of `RunInstances`. */
export interface RunInstancesRequestDataDisk {
  /** The automatic snapshot policy for the data disk, `sp-…`. Example: `sp-bp67acfmxazb4pjrf1aq`. */
  AutoSnapshotPolicyId?: string | undefined;
  /**
   * Whether an ESSD AutoPL disk (`cloud_auto`) may go beyond its provisioned IOPS when there is demand. Example:
   * `false`.
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
   * A description of the data disk, 2 to 256 characters, not starting with `http://`. Example:
   * `DataDisk_Description`.
   */
  Description?: string | undefined;
  /**
   * Which data disk of a full image this entry changes, by device name: `/dev/xvdb` to `/dev/xvdz`, then
   * `/dev/xvdaa`. Leave it out for other images. Example: `/dev/xvdb`.
   */
  Device?: string | undefined;
  /** The name of the data disk, 2 to 128 characters. Example: `cloud_ssdData`. */
  DiskName?: string | undefined;
  /** The cipher of the encryption; not open to use. */
  EncryptAlgorithm?: string | undefined;
  /** Whether the data is encrypted, with `KMSKeyId` or the default key. Default: `false`. Example: `false`. */
  Encrypted?: 'true' | 'false' | (string & {}) | undefined;
  /**
   * The KMS key that encrypts the data disk. Left out, it is the key of the encrypted snapshot it starts from (the
   * service key if that snapshot is shared); without such a snapshot, the default key set for the account in the
   * region, or else the service key. Example: `0e478b7a-4262-4802-b8cb-00d3fb4096ce`.
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
   * most 1000 for each GiB. The baseline is 1800 and 50 for each GiB, up to 50000. Example: `40000`.
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
  /**
   * The dedicated block storage cluster that the disk is in, `dbsc-…`; the public one where empty. Example:
   * `dbsc-j5e1sf2vaf5he8m22ojo`.
   */
  StorageClusterId?: string | undefined;
}

/** `ImageOptions` in a request of `RunInstances`. */
export interface RunInstancesRequestImageOptions {
  /** Whether logins are as the user `ecs-user` rather than as root; the image must allow it. Example: `false`. */
  LoginAsNonRoot?: boolean | undefined;
}

/** `NetworkInterface` in a request of `RunInstances`. */
export interface RunInstancesRequestNetworkInterface {
  /**
   * Whether the network interface is deleted with its instance; without effect on the primary one, which always
   * is. Default: `true`. Example: `true`.
   */
  DeleteOnRelease?: boolean | undefined;
  /**
   * A description of the secondary network interface, 2 to 256 characters; none for the primary one. Example:
   * `Network_Description`.
   */
  Description?: string | undefined;
  /**
   * Which kind of network interface the entry is.
   * - `Primary`: The one that every instance has; needs a vSwitch and security group of its own.
   * - `Secondary`: An additional one.
   *
   * Default: `Secondary`. Example: `Secondary`.
   */
  InstanceType?: 'Primary' | 'Secondary' | (string & {}) | undefined;
  /**
   * IPv6 addresses for the network interface; only where it is the primary one and `Amount` is 1. Excludes
   * `NetworkInterface.Ipv6AddressCount` and the fields of the same name outside. Items: at most 10.
   */
  Ipv6Address?: readonly string[] | undefined;
  /**
   * The number of IPv6 addresses, picked at random; only for the primary network interface. Excludes
   * `NetworkInterface.Ipv6Address` and the fields of the same name outside. Example: `1`.
   */
  Ipv6AddressCount?: number | bigint | undefined;
  /**
   * Which network card of the host the interface is on, for the instance types that have several; the primary one
   * is on 0. Example: `0`.
   */
  NetworkCardIndex?: number | undefined;
  /**
   * A secondary network interface that exists, `eni-…`, to attach; no other setting of the entry then, and
   * `Amount` 1. Example: `eni-bp1gn106np8jhxhj516a`.
   */
  NetworkInterfaceId?: string | undefined;
  /** The name of the network interface; not needed for a primary one. Example: `Network_Name`. */
  NetworkInterfaceName?: string | undefined;
  /**
   * How the network interface talks; the instance type limits how many may use RDMA.
   * - `Standard`: Over TCP.
   * - `HighPerformance`: Over RDMA, as an elastic RDMA interface.
   *
   * Default: `Standard`. Example: `Standard`.
   */
  NetworkInterfaceTrafficMode?: 'Standard' | 'HighPerformance' | (string & {}) | undefined;
  /**
   * The primary private IPv4 address of the network interface, from the range of its vSwitch; picked at random
   * where left out. For the primary interface of several instances (`Amount`), the first of consecutive addresses.
   * Example: `172.16.102.37`.
   */
  PrimaryIpAddress?: string | undefined;
  /**
   * The number of queues of the network interface. The limits for one and for all together are
   * `MaximumQueueNumberPerEni` and `TotalEniQueueQuantity` in {@link DescribeInstanceTypes}. Example: `8`.
   */
  QueueNumber?: number | undefined;
  /**
   * The number of queue pairs of an RDMA interface. Left out it takes all that the instance type has, which leaves
   * none for another RDMA interface. Example: `0`.
   */
  QueuePairNumber?: number | bigint | undefined;
  /**
   * The depth of each receive queue, a number of entries: deeper loses fewer packets and takes more memory. Linux
   * and types of generation 7 or newer; for invited accounts. Example: `8192`.
   */
  RxQueueSize?: number | undefined;
  /**
   * The number of secondary private IPv4 addresses, picked at random from the vSwitch; the instance type limits
   * it. Example: `10`.
   */
  SecondaryPrivateIpAddressCount?: number | undefined;
  /**
   * The security group of the network interface, in the VPC of the instance; that of the instance by default for a
   * secondary one. Excludes `NetworkInterface.SecurityGroupIds`. Example: `sg-bp67acfmxazb4pm0ft9p`.
   */
  SecurityGroupId?: string | undefined;
  /**
   * Several security groups for the network interface, in the VPC of the instance; instead of
   * `NetworkInterface.SecurityGroupId`. Items: at most 51.
   */
  SecurityGroupIds?: readonly string[] | undefined;
  /**
   * Whether packets that are neither from nor to an address of the interface are dropped. Only in some regions.
   * Default: `false`. Example: `false`.
   */
  SourceDestCheck?: boolean | undefined;
  /**
   * The depth of each send queue, a number of entries: deeper lets more through and takes more memory. Linux and
   * types of generation 7 or newer; for invited accounts. Example: `8192`.
   */
  TxQueueSize?: number | undefined;
  /**
   * The vSwitch of the network interface. Needed for the primary one, instead of `VSwitchId` of the call; that of
   * the instance by default for a secondary one. Example: `vsw-bp67acfmxazb4p71mrdup`.
   */
  VSwitchId?: string | undefined;
}

/** `NetworkOptions` in a request of `RunInstances`. */
export interface RunInstancesRequestNetworkOptions {
  /**
   * How the bandwidth is shared out between network and disks, such as `Vpc-L1`. Which values a type knows, {@link
   * DescribeInstanceTypes} tells. Example: `Default`.
   */
  BandwidthWeighting?: string | undefined;
  /**
   * Whether the instance sends frames of up to 8500 bytes (MTU) instead of 1500; VPC and certain types only.
   * Default: `true`. Example: `false`.
   */
  EnableJumboFrame?: boolean | undefined;
  /** Whether traffic between instances of the VPC is encrypted; by invitation only. */
  EnableNetworkEncryption?: boolean | undefined;
}

/** `PrivateDnsNameOptions` in a request of `RunInstances`. */
export interface RunInstancesRequestPrivateDnsNameOptions {
  /** Whether the name made of the instance id resolves to the IPv6 address. Default: `false`. Example: `true`. */
  EnableInstanceIdDnsAAAARecord?: boolean | undefined;
  /** Whether the name made of the instance id resolves to the IPv4 address. Default: `false`. Example: `false`. */
  EnableInstanceIdDnsARecord?: boolean | undefined;
  /**
   * Whether the name made of the private address resolves to that IPv4 address. Default: `false`. Example: `true`.
   */
  EnableIpDnsARecord?: boolean | undefined;
  /**
   * Whether a reverse lookup of the private IPv4 address gives the name made of it. Default: `false`. Example:
   * `false`.
   */
  EnableIpDnsPtrRecord?: boolean | undefined;
  /**
   * What the host name of the instance is made of.
   * - `Custom`: The `HostName` given, or one that the system picks.
   * - `IpBased`: The private address.
   * - `InstanceIdBased`: The id of the instance.
   *
   * Default: `Custom`. Example: `Custom`.
   */
  HostnameType?: 'Custom' | 'IpBased' | 'InstanceIdBased' | (string & {}) | undefined;
}

/** `Tag` in a request of `RunInstances`. */
export interface RunInstancesRequestTag {
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

/** The answer of `RunInstances`. */
export interface RunInstancesResponse {
  /** The instances that were asked for. */
  InstanceIdSets?: RunInstancesResponseInstanceIdSets;
  /** The order of a new subscription; absent for pay-as-you-go. Example: `1234566977`. */
  OrderId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  /** What the order costs. Example: `0.165`. */
  TradePrice?: number;
}

/** `InstanceIdSets` in an answer of `RunInstances`. */
export interface RunInstancesResponseInstanceIdSets {
  /** The ids of the new instances, `i-…`, for the waiters and every later call. */
  InstanceIdSet?: string[];
}

/**
 * Creates one or more instances and starts them, with public addresses where outbound bandwidth is asked for.
 *
 * Answers with the ids at once; the instances come up in the background, and the waiter {@link InstanceRunning}
 * waits for them. Image, instance type, security group and the rest may come from a launch template; what the call
 * itself gives beats the template. Without `MinAmount` either all instances are created or none. A stock shortage
 * found later shows as an event in {@link DescribeInstanceHistoryEvents}. A subscription (`PrePaid`) is paid for
 * at once unless `AutoPay` is false. `DryRun` checks the settings; {@link DeleteInstances} ends it all.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:RunInstances`, on `acs:ecs:{regionId}:{accountId}:image/{imageId}`,
 * `acs:ecs:{regionId}:{accountId}:instance/*`, `acs:ecs:{regionId}:{accountId}:keypair/{keyPairName}`,
 * `acs:ecs:{regionId}:{accountId}:securitygroup/{securityGroupId}`,
 * `acs:ecs:{regionId}:{accountId}:snapshot/{snapshotId}`.
 * - Errors: `IncorrectDedicatedHostStatus`, `IncorrectDefaultVpcStatus`, `IncorrectRecycleBinStatus`,
 * `IncorrectVSwitchStatus`, `IncorrectVpcStatus`, `IncorrectInstanceStatus`, and 219 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RunInstances
 */
export const RunInstances: Operation<RunInstancesRequest, RunInstancesResponse> = {
  name: 'RunInstances',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};
