// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequest {
  /** What the instances look like, where no launch template is given; a template beats it. */
  LaunchConfiguration?: CreateAutoProvisioningGroupRequestLaunchConfiguration | undefined;
  /**
   * The name of the auto provisioning group, 2 to 128 characters, starting with a letter or Chinese character.
   * Example: `apg-test`.
   */
  AutoProvisioningGroupName?: string | undefined;
  /**
   * How the group goes about its capacity.
   * - `request`: Creates instances once, in the background, without a second try.
   * - `instant`: Creates instances once, and answers with them and with what failed.
   * - `maintain`: Creates instances and keeps up the capacity, replacing what is lost.
   *
   * Default: `maintain`. Example: `maintain`.
   */
  AutoProvisioningGroupType?: 'request' | 'instant' | 'maintain' | (string & {}) | undefined;
  CandidateOptions?: CreateAutoProvisioningGroupRequestCandidateOptions | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `0c593ea1-3bea-11e9-b96b-88e9fe637760`.
   */
  ClientToken?: string | undefined;
  /**
   * The kinds of data disk that may be used, best first; the next one is taken where one is out of stock. Items:
   * at most 10.
   */
  DataDiskConfig?: readonly CreateAutoProvisioningGroupRequestDataDiskConfig[] | undefined;
  /**
   * What fills the gap where `PayAsYouGoTargetCapacity` and `SpotTargetCapacity` do not add up to
   * `TotalTargetCapacity`.
   * - `PayAsYouGo`: Pay-as-you-go instances.
   * - `Spot`: Spot instances.
   *
   * Default: `Spot`. Example: `Spot`.
   */
  DefaultTargetCapacityType?: 'PayAsYouGo' | 'Spot' | (string & {}) | undefined;
  /** A note about the group, for people. Example: `testDescription`. */
  Description?: string | undefined;
  /**
   * What happens to instances beyond the target capacity when the group shrinks.
   * - `termination`: They are released.
   * - `no-termination`: They leave the group and go on running.
   *
   * Default: `no-termination`. Example: `termination`.
   */
  ExcessCapacityTerminationPolicy?: 'termination' | 'no-termination' | (string & {}) | undefined;
  ExecutionMode?: string | undefined;
  /** Open to invited accounts only; concerns hibernation. Example: `false`. */
  HibernationOptionsConfigured?: boolean | undefined;
  /**
   * The instance types and vSwitches to choose from, with price and weight; each entry overrides the template in
   * that. Items: at most 100.
   */
  LaunchTemplateConfig?: readonly CreateAutoProvisioningGroupRequestLaunchTemplateConfig[] | undefined;
  /**
   * The launch template of the instances, `lt-…`; it beats `LaunchConfiguration`. Example:
   * `lt-bp1fgzds4bdogu03ddp2`.
   */
  LaunchTemplateId?: string | undefined;
  /** Which version of the launch template; its default version where left out. Example: `1`. */
  LaunchTemplateVersion?: string | undefined;
  /**
   * The most that a spot instance of the group may cost; the lower of this and `LaunchTemplateConfig.MaxPrice`
   * counts. Example: `2`.
   */
  MaxSpotPrice?: number | undefined;
  /**
   * The least capacity that will do, a number of weights: where the region has less in stock nothing is created.
   * Groups of the type `instant` only. Example: `20`.
   */
  MinTargetCapacity?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * Which instance types are taken for pay-as-you-go.
   * - `lowest-price`: The cheapest.
   * - `prioritized`: In the order of `LaunchTemplateConfig.Priority`.
   *
   * Default: `lowest-price`. Example: `prioritized`.
   */
  PayAsYouGoAllocationStrategy?: 'lowest-price' | 'prioritized' | (string & {}) | undefined;
  /**
   * The capacity that pay-as-you-go instances are to make up, a number of weights; within `TotalTargetCapacity`.
   * Example: `30`.
   */
  PayAsYouGoTargetCapacity?: string | undefined;
  /** How many instances single types must bring at least, for groups that buy subscriptions. */
  PrePaidOptions?: CreateAutoProvisioningGroupRequestPrePaidOptions | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The resource group for the group itself; its instances have one in `LaunchConfiguration`. Example:
   * `rg-bp67acfmxazb4pw4bw`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Whether pay-as-you-go instances take reserved capacity; only for groups of the type `instant`. */
  ResourcePoolOptions?: CreateAutoProvisioningGroupRequestResourcePoolOptions | string | undefined;
  /**
   * Which instance types and zones are taken for spot instances.
   * - `lowest-price`: The cheapest type.
   * - `diversified`: Evenly over the zones of the entries in `LaunchTemplateConfig`.
   * - `capacity-optimized`: The types and zones best in stock.
   *
   * Default: `lowest-price`. Example: `diversified`.
   */
  SpotAllocationStrategy?: 'lowest-price' | 'diversified' | 'capacity-optimized' | (string & {}) | undefined;
  /**
   * What the group does with a spot instance that is reclaimed.
   * - `stop`: It is stopped.
   * - `terminate`: It is released.
   *
   * Default: `terminate`. Example: `terminate`.
   */
  SpotInstanceInterruptionBehavior?: 'stop' | 'terminate' | (string & {}) | undefined;
  /**
   * Among how many of the cheapest instance types the spot instances are spread; only with the strategy
   * `lowest-price`, and below the number of entries in `LaunchTemplateConfig`. Example: `2`.
   */
  SpotInstancePoolsToUseCount?: number | undefined;
  /**
   * The capacity that spot instances are to make up, a number of weights; within `TotalTargetCapacity`. Example:
   * `20`.
   */
  SpotTargetCapacity?: string | undefined;
  /**
   * The kinds of system disk that may be used, best first; the next one is taken where one is out of stock. Items:
   * at most 10.
   */
  SystemDiskConfig?: readonly CreateAutoProvisioningGroupRequestSystemDiskConfig[] | undefined;
  /** Tags for the group itself; those for its instances are in `LaunchConfiguration`. Items: at most 20. */
  Tag?: readonly CreateAutoProvisioningGroupRequestTag[] | undefined;
  /**
   * Whether instances are released, with their data, when the group is deleted; {@link
   * DeleteAutoProvisioningGroup} can say otherwise. Default: `false`. Example: `true`.
   */
  TerminateInstances?: boolean | undefined;
  /**
   * Whether instances are released when the group expires at `ValidUntil`; else they only leave the group.
   * Default: `false`. Example: `true`.
   */
  TerminateInstancesWithExpiration?: boolean | undefined;
  /**
   * The capacity to reach, a number of weights (`WeightedCapacity`); not below pay-as-you-go and spot targets
   * together. Example: `60`.
   */
  TotalTargetCapacity: string;
  /**
   * When the group starts to work, in UTC as `yyyy-MM-ddTHH:mm:ssZ`; at once where left out. Example:
   * `2019-04-01T15:10:20Z`.
   */
  ValidFrom?: string | undefined;
  /**
   * When the group expires, in UTC as `yyyy-MM-ddTHH:mm:ssZ`; at the end of 2099 where left out. Example:
   * `2019-06-01T15:10:20Z`.
   */
  ValidUntil?: string | undefined;
}

/** `LaunchConfiguration` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestLaunchConfiguration {
  /** For invited accounts only; roles of other accounts to act in. */
  Arn?: readonly CreateAutoProvisioningGroupRequestLaunchConfigurationArn[] | undefined;
  /**
   * When the resource is released by itself, in UTC as `yyyy-MM-ddTHH:mm:ssZ`: from 30 minutes to three years
   * ahead, cut to the full minute. Pay-as-you-go only. Example: `2018-01-01T12:05:00Z`.
   */
  AutoReleaseTime?: string | undefined;
  /**
   * How a burstable instance runs once its CPU credits are used up.
   * - `Standard`: Drops to its baseline.
   * - `Unlimited`: Keeps its speed; the surplus may be billed.
   *
   * Example: `Standard`.
   */
  CreditSpecification?: 'Standard' | 'Unlimited' | (string & {}) | undefined;
  /** The data disks, an entry for each. */
  DataDisk?: readonly CreateAutoProvisioningGroupRequestLaunchConfigurationDataDisk[] | undefined;
  /**
   * The deployment set, `ds-…`, which says how its instances are spread over the hardware. Example:
   * `ds-bp1frxuzdg87zh4pan5e`.
   */
  DeploymentSetId?: string | undefined;
  /**
   * The host name in the operating system, by the same rules as in {@link RunInstances}; excludes `HostNames`.
   * Example: `k8s-node-[1,4]-ecshost`.
   */
  HostName?: string | undefined;
  /**
   * The host names, one for each instance, as many as `TotalTargetCapacity`; excludes `HostName`. Groups of the
   * type `instant` only.
   */
  HostNames?: readonly string[] | undefined;
  /**
   * Creates from the newest available image of this image family, instead of `ImageId`. Example:
   * `hangzhou-daily-update`.
   */
  ImageFamily?: string | undefined;
  /** The image of the instances, from {@link DescribeImages}. Example: `m-bp1g7004ksh0oeuc7djp`. */
  ImageId?: string | undefined;
  /** A description for the instances, 2 to 256 characters. Example: `Instance_Description`. */
  InstanceDescription?: string | undefined;
  /**
   * The name of the instances, 2 to 128 characters; their id where left out. May hold a running number,
   * `name_prefix[begin_number,bits]name_suffix`. Example: `k8s-node-[1,4]-alibabacloud`.
   */
  InstanceName?: string | undefined;
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
  /** The limit of outbound public bandwidth in Mbit/s; 0 is none at all. Default: `0`. Example: `10`. */
  InternetMaxBandwidthOut?: number | undefined;
  /** Whether the instance is I/O optimized, as all but retired instance types are. Example: `optimized`. */
  IoOptimized?: 'none' | 'optimized' | (string & {}) | undefined;
  /**
   * The key pair to log in with over SSH; password login is switched off. Ignored on Windows. Example:
   * `KeyPair_Name`.
   */
  KeyPairName?: string | undefined;
  /**
   * The password of `root` or of the Windows administrator: 8 to 30 characters from three of upper case, lower
   * case, digits and special characters; on Windows not starting with `/`. Example: `EcsV587!`.
   */
  Password?: string | undefined;
  /**
   * Whether the password in the image stays in force; the image must have one, and `Password` must be left out.
   * Example: `true`.
   */
  PasswordInherit?: boolean | undefined;
  /** The instance RAM role, with whose permissions programs on the instances can make calls. Example: `RAM_Name`. */
  RamRoleName?: string | undefined;
  /** The resource group for the instances of the group. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
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
  /** Several security groups, `sg-…`; instead of `SecurityGroupId`. */
  SecurityGroupIds?: readonly string[] | undefined;
  /** More about the system disk; its category and size are in `SystemDiskCategory` and `SystemDiskSize`. */
  SystemDisk?: CreateAutoProvisioningGroupRequestLaunchConfigurationSystemDisk | undefined;
  /**
   * The kind of system disk for the instances; `cloud` by default on retired instance types without I/O
   * optimization, else `cloud_efficiency`.
   * - `cloud`: Basic disk.
   * - `cloud_efficiency`: Ultra disk.
   * - `cloud_ssd`: Standard SSD.
   * - `cloud_essd`: ESSD.
   *
   * Example: `cloud_ssd`.
   */
  SystemDiskCategory?: 'cloud_efficiency' | 'cloud_ssd' | 'cloud_essd' | 'cloud' | (string & {}) | undefined;
  /** A description for the system disk, 2 to 256 characters. Example: `SystemDisk_Description`. */
  SystemDiskDescription?: string | undefined;
  /** The name of the system disk, 2 to 128 characters, starting with a letter. Example: `cloud_ssdSystem`. */
  SystemDiskName?: string | undefined;
  /**
   * The performance level of the system disk, where it is an ESSD.
   * - `PL0`: Up to 10,000 IOPS.
   * - `PL1`: Up to 50,000 IOPS.
   * - `PL2`: Up to 100,000 IOPS.
   * - `PL3`: Up to 1,000,000 IOPS.
   *
   * Example: `PL0`.
   */
  SystemDiskPerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {}) | undefined;
  /**
   * How large the system disk is in GiB: not smaller than the image; by default the size of the image, if above
   * 40. Default: `40`. Example: `40`.
   */
  SystemDiskSize?: number | undefined;
  /** Tags for the instances of the group. */
  Tag?: readonly CreateAutoProvisioningGroupRequestLaunchConfigurationTag[] | undefined;
  /**
   * Script or configuration that the instance runs when it starts, Base64-encoded, at most 32 KB before that. It
   * is not kept secret: no passwords or keys in plain text. Example: `ZWNobyBoZWxsbyBlY3Mh`.
   */
  UserData?: string | undefined;
  /**
   * Whether a subscription renews itself, and pays, before it runs out; without effect for pay-as-you-go. Example:
   * `true`.
   */
  AutoRenew?: boolean | undefined;
  /**
   * How much time each automatic renewal adds, in the unit of `PeriodUnit` for instances and hosts, in months for
   * everything else. Needs `AutoRenew`. Default: `1`. Example: `1`.
   */
  AutoRenewPeriod?: number | undefined;
  /** How the vCPUs are made up of CPU cores and threads. */
  CpuOptions?: CreateAutoProvisioningGroupRequestLaunchConfigurationCpuOptions | undefined;
  /** Settings that come with the image; groups of the type `instant` only. */
  ImageOptions?: CreateAutoProvisioningGroupRequestLaunchConfigurationImageOptions | undefined;
  /**
   * How long a subscription lasts, in the unit of `PeriodUnit`; needed where the group creates subscription
   * instances. Example: `1`.
   */
  Period?: number | undefined;
  /** The unit of `Period`, `Month` or, in mainland China, `Week`. Example: `Month`. */
  PeriodUnit?: string | undefined;
  /** On which dedicated hosts the instances are created. */
  SchedulerOptions?: CreateAutoProvisioningGroupRequestLaunchConfigurationSchedulerOptions | undefined;
  /** The trusted system, Secure Boot and confidential computing. */
  SecurityOptions?: CreateAutoProvisioningGroupRequestLaunchConfigurationSecurityOptions | undefined;
  /**
   * For how many hours a spot instance is safe from being reclaimed: 1, or 0 for not at all. Afterwards the market
   * price and the stock decide; a system event warns five minutes ahead. Default: `1`. Example: `1`.
   */
  SpotDuration?: number | undefined;
  /**
   * What happens to a spot instance that is reclaimed; groups of the type `instant` only.
   * - `Terminate`: It is released.
   * - `Stop`: It is stopped in economical mode.
   *
   * Default: `Terminate`. Example: `Terminate`.
   */
  SpotInterruptionBehavior?: 'Terminate' | 'Stop' | (string & {}) | undefined;
}

/** `LaunchConfiguration.Arn` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestLaunchConfigurationArn {
  /** The account an entry of `Arn` acts for; invited accounts only. */
  AssumeRoleFor?: number | undefined;
  /** The kind of role in an entry of `Arn`; invited accounts only. Example: `344584339364954326:alice`. */
  RoleType?: string | undefined;
  /**
   * The role of an entry of `Arn`, as an ARN; for invited accounts only. Example:
   * `acs:ram::1234567890120247:role/adminrole`.
   */
  Rolearn?: string | undefined;
}

/** `LaunchConfiguration.DataDisk` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestLaunchConfigurationDataDisk {
  /**
   * The automatic snapshot policy of the data disk, `sp-…`; `instant` groups only. Example:
   * `sp-bp67acfmxazb4pjrf1aq`.
   */
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
  Category?: 'cloud_efficiency' | 'cloud_ssd' | 'cloud_essd' | 'cloud' | (string & {}) | undefined;
  /** Whether releasing the instance takes the data disk and what is on it along. Default: `true`. Example: `true`. */
  DeleteWithInstance?: boolean | undefined;
  /** A description for the data disk, 2 to 256 characters. Example: `DataDisk_Description`. */
  Description?: string | undefined;
  /** The device name of the data disk, such as `/dev/vdb`. Example: `/dev/vd1`. */
  Device?: string | undefined;
  /** The name of the data disk, 2 to 128 characters. Example: `cloud_ssdData`. */
  DiskName?: string | undefined;
  /** The cipher of the encryption; not open to use. */
  EncryptAlgorithm?: string | undefined;
  /** Whether the data disk is encrypted, with `KmsKeyId` or the default key. Default: `false`. Example: `false`. */
  Encrypted?: boolean | undefined;
  /** The KMS key that encrypts the disk. Example: `0e478b7a-4262-4802-b8cb-00d3fb4096ce`. */
  KmsKeyId?: string | undefined;
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
  ProvisionedIops?: number | undefined;
  /**
   * The size of the data disk in GiB, within the limits of its category and performance level; with
   * `DataDisk.SnapshotId` the snapshot decides. Example: `20`.
   */
  Size?: number | undefined;
  /**
   * The snapshot that the data disk starts from, `s-…`; it sets the size, whatever `DataDisk.Size` says. Not one
   * made before mid-July 2013. Example: `s-bp17441ohwka0yuhblb2`.
   */
  SnapshotId?: string | undefined;
}

/** `LaunchConfiguration.SystemDisk` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestLaunchConfigurationSystemDisk {
  /**
   * The automatic snapshot policy of the system disk, `sp-…`; `instant` groups only. Example:
   * `sp-bp67acfmxazb4pjrf1aq`.
   */
  AutoSnapshotPolicyId?: string | undefined;
  /**
   * Whether an ESSD AutoPL disk (`cloud_auto`) may go beyond its provisioned IOPS when there is demand. Example:
   * `false`.
   */
  BurstingEnabled?: boolean | undefined;
  /** The cipher of the encryption; not open to use. Default: `aes-256`. Example: `aes-256`. */
  EncryptAlgorithm?: 'aes-256' | 'sm4-128' | (string & {}) | undefined;
  /** Whether the data is encrypted, with `KMSKeyId` or the default key. Default: `false`. Example: `false`. */
  Encrypted?: 'true' | 'false' | (string & {}) | undefined;
  /**
   * The KMS key that encrypts the system disk. Left out, it is the key of the encrypted snapshot behind the image
   * (the service key if that snapshot is shared); without such a snapshot, the default key set for the account in
   * the region, or else the service key. Example: `0e478b7a-4262-4802-b8cb-00d3fb4096ce`.
   */
  KMSKeyId?: string | undefined;
  /**
   * IOPS of an ESSD AutoPL disk (`cloud_auto`) on top of its baseline: at most 50000, and with the baseline at
   * most 1000 for each GiB. The baseline is 1800 and 50 for each GiB, up to 50000. Example: `40000`.
   */
  ProvisionedIops?: number | undefined;
}

/** `LaunchConfiguration.Tag` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestLaunchConfigurationTag {
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

/** `LaunchConfiguration.CpuOptions` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestLaunchConfigurationCpuOptions {
  /** The number of physical cores; the vCPUs are this times `CpuOptions.ThreadsPerCore`. Example: `2`. */
  Core?: number | undefined;
  /**
   * How many threads each CPU core runs; times the number of cores, this gives the vCPUs. 1 means no
   * hyper-threading. Example: `2`.
   */
  ThreadsPerCore?: number | undefined;
}

/** `LaunchConfiguration.ImageOptions` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestLaunchConfigurationImageOptions {
  /** Whether logins are as the user `ecs-user` rather than as root; the image must allow it. Example: `false`. */
  LoginAsNonRoot?: boolean | undefined;
}

/** `LaunchConfiguration.SchedulerOptions` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestLaunchConfigurationSchedulerOptions {
  /** The dedicated host cluster for the instances, `dc-…`. */
  DedicatedHostClusterId?: string | undefined;
  /** The dedicated host for the instances, `dh-…`. */
  DedicatedHostId?: string | undefined;
}

/** `LaunchConfiguration.SecurityOptions` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestLaunchConfigurationSecurityOptions {
  /**
   * `vTPM` makes the instance check at boot that nothing has been tampered with. Only families with a trusted
   * system, such as g7, c7, r7 and g7t.
   */
  TrustedSystemMode?: string | undefined;
}

/** `CandidateOptions` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestCandidateOptions {
  Evaluate?: boolean | undefined;
  /** Example: `60`. */
  TimeoutMinutes?: number | undefined;
}

/** `DataDiskConfig` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestDataDiskConfig {
  /**
   * A kind of data disk.
   * - `cloud`: Basic disk.
   * - `cloud_efficiency`: Ultra disk.
   * - `cloud_ssd`: Standard SSD.
   * - `cloud_essd`: ESSD.
   *
   * Example: `cloud_efficiency`.
   */
  DiskCategory?: 'cloud_efficiency' | 'cloud_ssd' | 'cloud_essd' | 'cloud' | (string & {}) | undefined;
}

/** `LaunchTemplateConfig` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestLaunchTemplateConfig {
  /** Only instance types of these architectures. Items: at most 5. */
  Architectures?: readonly string[] | undefined;
  /**
   * Whether burstable instance types may be chosen.
   * - `Exclude`: They may not.
   * - `Include`: They may, along with others.
   * - `Required`: Nothing else may.
   *
   * Default: `Include`. Example: `Include`.
   */
  BurstablePerformance?: 'Exclude' | 'Include' | 'Required' | (string & {}) | undefined;
  /** Only instance types with one of these numbers of vCPUs. Items: at most 5. */
  Cores?: readonly number[] | undefined;
  /** Instance types that must not be chosen. Items: at most 5. */
  ExcludedInstanceTypes?: readonly string[] | undefined;
  /**
   * The image for instances of this entry; that of the launch template or `LaunchConfiguration` by default. Groups
   * of the type `instant` only. Example: `aliyun_3_x64_20G_alibase_20210425.vhd`.
   */
  ImageId?: string | undefined;
  /**
   * Only instance types of families of this level.
   * - `EntryLevel`: Shared, cheaper, without steady performance.
   * - `EnterpriseLevel`: Resources of their own, steady performance.
   * - `CreditEntryLevel`: Burstable, on CPU credits.
   *
   * Example: `EnterpriseLevel`.
   */
  InstanceFamilyLevel?: 'EntryLevel' | 'EnterpriseLevel' | 'CreditEntryLevel' | (string & {}) | undefined;
  /** The instance type of this entry, such as `ecs.g6.large`. Example: `ecs.g5.large`. */
  InstanceType?: string | undefined;
  /** The most that a spot instance of this entry may cost. Example: `3`. */
  MaxPrice?: number | undefined;
  /** For invited accounts only; all others leave it out. */
  MaxQuantity?: number | undefined;
  /** Only instance types with one of these memory sizes. Items: at most 5. */
  Memories?: readonly number[] | undefined;
  /** Where the entry stands in the order of use; 0 is first. Example: `1`. */
  Priority?: number | undefined;
  /** The vSwitch for instances of this entry, `vsw-…`; it fixes their zone. Example: `vsw-sn5bsitu4lfzgc5o77qrb`. */
  VSwitchId?: string | undefined;
  /**
   * What one instance of this type counts towards the capacity, a number above 0: with nodes of 8 vCPUs as 1, an
   * instance of 16 vCPUs counts 2. Higher weights need fewer instances. Example: `2`.
   */
  WeightedCapacity?: number | undefined;
}

/** `PrePaidOptions` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestPrePaidOptions {
  /** Least numbers for sets of instance types; only for groups of the type `request`. */
  SpecifyCapacityDistribution?:
    | readonly CreateAutoProvisioningGroupRequestPrePaidOptionsSpecifyCapacityDistribution[]
    | undefined;
}

/** `PrePaidOptions.SpecifyCapacityDistribution` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestPrePaidOptionsSpecifyCapacityDistribution {
  /** The instance types of this entry, all of them also in `LaunchTemplateConfig`. */
  InstanceTypes?: readonly string[] | undefined;
  /**
   * The number of instances that the types of this entry must bring; if one entry cannot, nothing is created. The
   * sum must not exceed `TotalTargetCapacity`. Example: `5`.
   */
  MinTargetCapacity?: number | undefined;
}

/** `ResourcePoolOptions` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestResourcePoolOptions {
  /** The private pools: ids of elasticity assurances or capacity reservations. */
  PrivatePoolIds?: readonly string[] | undefined;
  /**
   * Which capacity is used first.
   * - `PrivatePoolFirst`: Private pools, those in `PrivatePoolIds` first and then open ones; the public pool when
   * they are full.
   * - `PrivatePoolOnly`: The pools in `PrivatePoolIds` and nothing else.
   * - `PublicPoolOnly`: The public pool.
   *
   * Default: `PublicPoolOnly`. Example: `PrivatePoolFirst`.
   */
  Strategy?: 'PrivatePoolFirst' | 'PrivatePoolOnly' | 'PublicPoolOnly' | (string & {}) | undefined;
}

/** `SystemDiskConfig` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestSystemDiskConfig {
  /**
   * A kind of system disk.
   * - `cloud`: Basic disk.
   * - `cloud_efficiency`: Ultra disk.
   * - `cloud_ssd`: Standard SSD.
   * - `cloud_essd`: ESSD.
   *
   * Example: `cloud_ssd`.
   */
  DiskCategory?: 'cloud_efficiency' | 'cloud_ssd' | 'cloud_essd' | 'cloud' | (string & {}) | undefined;
}

/** `Tag` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestTag {
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

/** The answer of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupResponse {
  /** The id of the new group, `apg-…`, for the other calls. Example: `apg-sn54avj8htgvtyh8mk8v`. */
  AutoProvisioningGroupId?: string;
  /** What was created and what was not; only for groups of the type `instant`. */
  LaunchResults?: CreateAutoProvisioningGroupResponseLaunchResults;
  /** Identifies this call; the vendor's support asks for it. Example: `745CEC9F-0DD7-4451-9FE7-8B752F397523`. */
  RequestId: string;
}

/** `LaunchResults` in an answer of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupResponseLaunchResults {
  /** The outcome for one instance type in one zone. */
  LaunchResult?: CreateAutoProvisioningGroupResponseLaunchResultsLaunchResult[];
}

/** `LaunchResults.LaunchResult` in an answer of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupResponseLaunchResultsLaunchResult {
  /** The number of instances in this result. Example: `1`. */
  Amount?: number;
  /** Example: `Low`. */
  CandidateEvaluateLevel?: string;
  /** The error code where instances could not be created; empty else. Example: `InvalidParameter`. */
  ErrorCode?: string;
  /** Why instances could not be created, in words. Example: `Specific parameter is not valid.`. */
  ErrorMsg?: string;
  /** The instances that were created; none where `ErrorCode` is set. */
  InstanceIds?: CreateAutoProvisioningGroupResponseLaunchResultsLaunchResultInstanceIds;
  /** The type that these instances have, or would have had, such as `ecs.g6.large`. Example: `ecs.g5.large`. */
  InstanceType?: string;
  /**
   * Whether, and with which bid, a pay-as-you-go instance is a spot instance.
   * - `NoSpot`: No spot instance.
   * - `SpotWithPriceLimit`: Spot, as long as the market price stays within `SpotPriceLimit`.
   * - `SpotAsPriceGo`: Spot, at whatever the market price is.
   *
   * Example: `NoSpot`.
   */
  SpotStrategy?: 'NoSpot' | 'SpotWithPriceLimit' | 'SpotAsPriceGo' | (string & {});
  /** The zone of the instances in this result. Example: `cn-hangzhou-g`. */
  ZoneId?: string;
}

/** `LaunchResults.LaunchResult.InstanceIds` in an answer of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupResponseLaunchResultsLaunchResultInstanceIds {
  /** The ids of the new instances, `i-…`. */
  InstanceId?: string[];
}

/**
 * Creates a group that provides a wanted capacity of spot and pay-as-you-go instances over several types and
 * zones.
 *
 * What the instances look like comes from a launch template, or where there is none from `LaunchConfiguration`;
 * each `LaunchTemplateConfig` names a vSwitch and instance type that may be used. Groups of the type `instant`
 * answer with their instances in `LaunchResults`; for the others ask {@link
 * DescribeAutoProvisioningGroupInstances} and {@link DescribeAutoProvisioningGroupHistory}. The group is free, its
 * instances are billed.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:CreateAutoProvisioningGroup`.
 * - Errors: `InvalidFleetExcessCapacityTerminationPolicy.ValueNotSupported`, `MissingParameter`, `InternalError`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateAutoProvisioningGroup
 */
export const CreateAutoProvisioningGroup: Operation<CreateAutoProvisioningGroupRequest, CreateAutoProvisioningGroupResponse> = {
  name: 'CreateAutoProvisioningGroup',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
  parameters: { ResourcePoolOptions: { style: 'json' } },
};
