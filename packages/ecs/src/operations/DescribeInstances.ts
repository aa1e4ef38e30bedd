// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeInstances`. */
export interface DescribeInstancesRequest {
  /** A condition on the creation time; one pair of `Key` and `Value`. */
  Filter?: readonly DescribeInstancesRequestFilter[] | undefined;
  /**
   * Groups of fields that the answer holds only on demand.
   * - `META_OPTIONS`: Fills in `MetadataOptions`.
   * - `DDH_CLUSTER`: Fills in the cluster of the dedicated host.
   * - `NETWORK_PRIMARY_ENI_IP`: Fills in all addresses of the primary network interface.
   * - `CPU_OPTIONS_TOPOLOGY_TYPE`: Fills in `CpuOptions.TopologyType`.
   * - `PRIVATE_DNS_OPTIONS`: Fills in `PrivateDnsNameOptions`.
   * - `CURRENT_OS_NVME_SUPPORTED`: Fills in `ImageOptions.CurrentOSNVMeSupported`.
   *
   * Items: at most 5.
   */
  AdditionalAttributes?: readonly string[] | undefined;
  /** By invitation only; leave this condition out. Example: `false`. */
  DeviceAvailable?: boolean | undefined;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Default: `false`. Example: `false`.
   */
  DryRun?: boolean | undefined;
  /**
   * EIPs of the instances to list, as a JSON list of at most 100 addresses in a string; VPC only. Example:
   * `["42.1.1.3", "42.1.2.151", "42.1.10.122"]`.
   */
  EipAddresses?: readonly string[] | string | undefined;
  /** Lists only the instances of this HPC cluster. Example: `hpc-bp67acfmxazb4p3idiwq`. */
  HpcClusterId?: string | undefined;
  /** Lists only instances whose metadata service is on or off. Default: `enabled`. Example: `enabled`. */
  HttpEndpoint?: 'enabled' | 'disabled' | (string & {}) | undefined;
  /** Has no effect yet; leave this condition out. Example: `0`. */
  HttpPutResponseHopLimit?: number | undefined;
  /**
   * Lists only instances that allow or require tokens (IMDSv2) for reading their metadata. Default: `optional`.
   * Example: `optional`.
   */
  HttpTokens?: 'optional' | 'required' | (string & {}) | undefined;
  /** Lists only instances made from this image. Example: `m-bp67acfmxazb4perd2ir`. */
  ImageId?: string | undefined;
  /**
   * Private addresses in the classic network, as a JSON list of at most 100 in a string. That network is closed.
   * Example: `["10.1.1.1", "10.1.2.1", "10.1.10.1"]`.
   */
  InnerIpAddresses?: readonly string[] | string | undefined;
  /** Lists only instances that are billed this way. Example: `PostPaid`. */
  InstanceChargeType?: 'PostPaid' | 'PrePaid' | (string & {}) | undefined;
  /**
   * The instances to list, as a JSON list of at most 100 ids in a string. Example: `["i-bp67acfmxazb4p5c7acv",
   * "i-bp67acfmxazb4p5c7acv", "i-bp67acfmxazb4p5c7acv"]`.
   */
  InstanceIds?: readonly string[] | string | undefined;
  /** Lists only instances of this name; `*` stands for any characters. Example: `Test`. */
  InstanceName?: string | undefined;
  /** Lists only instances in networks of this kind. Example: `vpc`. */
  InstanceNetworkType?: 'vpc' | 'classic' | (string & {}) | undefined;
  /** Lists only instances of this type, such as `ecs.g6.large`. Example: `ecs.g5.large`. */
  InstanceType?: string | undefined;
  /** Lists only instances whose type belongs to this family, such as `ecs.g6`. Example: `ecs.g5`. */
  InstanceTypeFamily?: string | undefined;
  /** Lists only instances whose public traffic is billed this way. Example: `PayByTraffic`. */
  InternetChargeType?: 'PayByBandwidth' | 'PayByTraffic' | (string & {}) | undefined;
  /** Lists only instances that are, or are not, I/O optimized. Example: `true`. */
  IoOptimized?: boolean | undefined;
  /** Lists only instances with one of these IPv6 addresses, at most 100. Items: at most 100. */
  Ipv6Address?: readonly string[] | undefined;
  /** Lists only instances that this SSH key pair is attached to. Example: `KeyPairNameTest`. */
  KeyPairName?: string | undefined;
  /**
   * Lists only instances that are locked for this reason.
   * - `financial`: A payment is overdue.
   * - `security`: Locked by Alibaba Cloud for reasons of security.
   * - `Recycling`: A spot instance that waits for its release.
   * - `dedicatedhostfinancial`: A payment for the dedicated host below it is overdue.
   * - `refunded`: The money was paid back.
   *
   * Example: `security`.
   */
  LockReason?:
    | 'financial'
    | 'security'
    | 'Recycling'
    | 'dedicatedhostfinancial'
    | 'refunded'
    | (string & {})
    | undefined;
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Range: 1 to 100. Example:
   * `10`.
   */
  MaxResults?: number | undefined;
  /** By invitation only, and of no use otherwise. Example: `false`. */
  NeedSaleCycle?: boolean | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `caeba0bbb2be03f84eb48b699f0a4883`.
   */
  NextToken?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Range: at least 1.
   * Example: `1`.
   */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `10`. Range: 1 to 100. Example: `10`. */
  PageSize?: number | undefined;
  /**
   * Private addresses within a VPC, as a JSON list of at most 100 in a string. Example: `["172.16.1.1",
   * "172.16.2.1", "172.16.10.1"]`.
   */
  PrivateIpAddresses?: readonly string[] | string | undefined;
  /**
   * Public addresses other than EIPs, as a JSON list of at most 100 in a string. Example: `["42.1.1.3",
   * "42.1.2.151", "42.1.10.122"]`.
   */
  PublicIpAddresses?: readonly string[] | string | undefined;
  /** The RDMA addresses of instances in an HPC cluster. Example: `10.10.10.102`. */
  RdmaIpAddresses?: string | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The resource group that the call is about, for accounts that sort their resources into groups. Example:
   * `rg-bp67acfmxazb4pw4bw`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Lists only members of this security group. Example: `sg-bp67acfmxazb4pm0ft9p`. */
  SecurityGroupId?: string | undefined;
  /** Lists only instances that are in this state. Example: `Running`. */
  Status?: 'Pending' | 'Running' | 'Starting' | 'Stopping' | 'Stopped' | (string & {}) | undefined;
  /**
   * Lists only instances that have all of these tags, at most 20. Works for up to 1,000 matches; beyond that, ask
   * {@link ListTagResources}. Items: at most 20.
   */
  Tag?: readonly DescribeInstancesRequestTag[] | undefined;
  /** Lists only instances that are connected to this vSwitch. Example: `vsw-bp67acfmxazb4p71mrdup`. */
  VSwitchId?: string | undefined;
  /** Lists only instances of this VPC. Example: `v-bp67acfmxazb4pfbd7u6`. */
  VpcId?: string | undefined;
  /** Lists only instances of this zone. Example: `cn-hangzhou-g`. */
  ZoneId?: string | undefined;
}

/** `Filter` in a request of `DescribeInstances`. */
export interface DescribeInstancesRequestFilter {
  /**
   * `CreationStartTime` finds the instances created from `Value` on. Goes together with `Value`. Example:
   * `CreationStartTime`.
   */
  Key?: string | undefined;
  /** The time that belongs to `Key`, in UTC as `yyyy-MM-ddTHH:mmZ`. Example: `2017-12-05T22:40Z`. */
  Value?: string | undefined;
}

/** `Tag` in a request of `DescribeInstances`. */
export interface DescribeInstancesRequestTag {
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

/** The answer of `DescribeInstances`. */
export interface DescribeInstancesResponse {
  /** The instances that match, one page of them. */
  Instances?: DescribeInstancesResponseInstances;
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `caeba0bbb2be03f84eb48b699f0a4883`.
   */
  NextToken?: string;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /**
   * How many instances match in all. Means nothing where the pages are walked with `NextToken` and `MaxResults`.
   * Example: `1`.
   */
  TotalCount?: number;
}

/** `Instances` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstances {
  /** An instance, as it is at the moment. */
  Instance?: DescribeInstancesResponseInstancesInstance[];
}

/** `Instances.Instance` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstance {
  /** Details that only accounts invited to a preview get. */
  AdditionalInfo?: DescribeInstancesResponseInstancesInstanceAdditionalInfo;
  /**
   * When the system releases the instance by itself, in UTC; empty where it won't. Set for pay-as-you-go instances
   * by {@link ModifyInstanceAutoReleaseTime}. Example: `2017-12-10T04:04Z`.
   */
  AutoReleaseTime?: string;
  /** Settings of the clock of the instance; `PtpStatus` is the only one. */
  ClockOptions?: DescribeInstancesResponseInstancesInstanceClockOptions;
  /** The cluster within the zone; a left-over without further use. Example: `c-bp67acfmxazb4ppmam`. */
  ClusterId?: string;
  /** How many vCPUs the instance has. Example: `8`. */
  Cpu?: number;
  /** How the vCPUs are made up of CPU cores and threads. */
  CpuOptions?: DescribeInstancesResponseInstancesInstanceCpuOptions;
  /** When the instance was created, in UTC as `yyyy-MM-ddTHH:mmZ`. Example: `2017-12-10T04:04Z`. */
  CreationTime?: string;
  /**
   * How a burstable instance (families t5, t6) deals with its CPU credits; empty for others.
   * - `Standard`: Falls back to its baseline once the credits are used up.
   * - `Unlimited`: Goes on above the baseline on borrowed credits, which may be billed.
   *
   * Example: `Standard`.
   */
  CreditSpecification?: 'Standard' | 'Unlimited' | (string & {});
  /** The dedicated host that the instance runs on; empty fields where it runs on shared machines. */
  DedicatedHostAttribute?: DescribeInstancesResponseInstancesInstanceDedicatedHostAttribute;
  /** How closely the instance is tied to dedicated hosts. */
  DedicatedInstanceAttribute?: DescribeInstancesResponseInstancesInstanceDedicatedInstanceAttribute;
  /**
   * Whether a call to release the pay-as-you-go instance is refused. Releases by the system, for unpaid bills or
   * at `AutoReleaseTime`, take place all the same. Example: `false`.
   */
  DeletionProtection?: boolean;
  /** The group within the deployment set; instances of different groups are on different machines. Example: `1`. */
  DeploymentSetGroupNo?: number;
  /**
   * The deployment set that keeps the instance apart from others, `ds-…`; empty where there is none. Example:
   * `ds-bp67acfmxazb4pm6rmbp`.
   */
  DeploymentSetId?: string;
  /** A note about the instance, written by the account. Example: `testDescription`. */
  Description?: string;
  /** Whether the instance can take further data disks. Example: `true`. */
  DeviceAvailable?: boolean;
  /** The capacity reservation that the instance draws on. */
  EcsCapacityReservationAttr?: DescribeInstancesResponseInstancesInstanceEcsCapacityReservationAttr;
  /** The EIP of the instance; its fields are empty where it has none. */
  EipAddress?: DescribeInstancesResponseInstancesInstanceEipAddress;
  EnableNVS?: boolean;
  /**
   * When the subscription runs out, in UTC as `yyyy-MM-ddTHH:mmZ`. Says nothing for pay-as-you-go instances.
   * Example: `2017-12-10T04:04Z`.
   */
  ExpiredTime?: string;
  /** How many GPUs the instance has; 0 for types without. Example: `4`. */
  GPUAmount?: number;
  /** The model of the GPUs. Example: `NVIDIA V100`. */
  GPUSpec?: string;
  /** Whether the instance can be put to sleep; part of a preview. */
  HibernationOptions?: DescribeInstancesResponseInstancesInstanceHibernationOptions;
  /** The name that the system of the instance goes by. Example: `testHostName`. */
  HostName?: string;
  /** The HPC cluster that the instance belongs to; empty for most. Example: `hpc-bp67acfmxazb4p3idiwq`. */
  HpcClusterId?: string;
  /** Says nothing outside of a preview. */
  ISP?: string;
  /**
   * The image that the instance was made from, or that its system disk was last replaced with. Example:
   * `m-bp67acfmxazb4perd2ir`.
   */
  ImageId?: string;
  /** What the image says about logging in and about NVMe. */
  ImageOptions?: DescribeInstancesResponseInstancesInstanceImageOptions;
  /** The private addresses of an instance in the classic network; empty for one in a VPC. */
  InnerIpAddress?: DescribeInstancesResponseInstancesInstanceInnerIpAddress;
  /**
   * How the instance is billed.
   * - `PrePaid`: Subscription.
   * - `PostPaid`: Pay-as-you-go, or spot where `SpotStrategy` says so.
   *
   * Example: `PostPaid`.
   */
  InstanceChargeType?: 'PrePaid' | 'PostPaid' | (string & {});
  /** The instance, `i-…`. Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string;
  /** The name that the account gave to the instance; several may bear the same one. Example: `InstanceNameTest`. */
  InstanceName?: string;
  /**
   * The kind of network.
   * - `vpc`: A VPC.
   * - `classic`: The classic network, which is closed.
   *
   * Example: `vpc`.
   */
  InstanceNetworkType?: 'classic' | 'vpc' | (string & {});
  /** The type that the instance has, such as `ecs.g6.large`. Example: `ecs.g5.large`. */
  InstanceType?: string;
  /** The family that the type of the instance belongs to, such as `ecs.g6`. Example: `ecs.g5`. */
  InstanceTypeFamily?: string;
  /**
   * How the public traffic of the instance itself, not that of an EIP, is billed.
   * - `PayByBandwidth`: At a flat rate for the bandwidth, which is guaranteed.
   * - `PayByTraffic`: By the amount of data; the bandwidth is an upper limit that is not guaranteed.
   *
   * Example: `PayByTraffic`.
   */
  InternetChargeType?: 'PayByBandwidth' | 'PayByTraffic' | (string & {});
  /** The most that comes in over the public address of the instance, in Mbit/s. Example: `50`. */
  InternetMaxBandwidthIn?: number;
  /** The most that goes out over the public address of the instance, in Mbit/s; 0 where it has none. Example: `5`. */
  InternetMaxBandwidthOut?: number;
  /** Whether the instance has full speed towards its cloud disks; all current types do. Example: `true`. */
  IoOptimized?: boolean;
  /**
   * The SSH key pair that opens the instance, by name. Linux only; login by password is switched off then.
   * Example: `testKeyPairName`.
   */
  KeyPairName?: string;
  /** How many local disks it has. Example: `2`. */
  LocalStorageAmount?: number;
  /** The size of the local disks, in GiB. Example: `1000`. */
  LocalStorageCapacity?: number;
  /** The memory of the instance, in MiB. Example: `16384`. */
  Memory?: number;
  /** Who may read the metadata of the instance, and how. Filled in with `META_OPTIONS` in `AdditionalAttributes`. */
  MetadataOptions?: DescribeInstancesResponseInstancesInstanceMetadataOptions;
  /** The network interfaces of the instance, the primary one among them. */
  NetworkInterfaces?: DescribeInstancesResponseInstancesInstanceNetworkInterfaces;
  /** The operating system with its version, in the language of the image. Example: `CentOS 7.4 64-bit`. */
  OSName?: string;
  /** The operating system with its version, in English. Example: `CentOS 7.4 64 bit`. */
  OSNameEn?: string;
  /** The kind of operating system, as the image says. Example: `linux`. */
  OSType?: 'windows' | 'linux' | (string & {});
  /** What locks the resource, one entry per reason; empty where nothing does. */
  OperationLocks?: DescribeInstancesResponseInstancesInstanceOperationLocks;
  /** Which names within the VPC lead to the instance, and which host name it has. */
  PrivateDnsNameOptions?: DescribeInstancesResponseInstancesInstancePrivateDnsNameOptions;
  /** The public addresses that belong to the instance itself, not to an EIP. */
  PublicIpAddress?: DescribeInstancesResponseInstancesInstancePublicIpAddress;
  /** The RDMA addresses of an instance in an HPC cluster. */
  RdmaIpAddress?: DescribeInstancesResponseInstancesInstanceRdmaIpAddress;
  /** Whether the instance goes to the recycle bin when it is released. Example: `false`. */
  Recyclable?: boolean;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** The resource group that the resource is in; empty where it is in none. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  /** The cycle of the bill; no longer filled in. Example: `month`. */
  SaleCycle?: string;
  /** The security groups that the instance is a member of. */
  SecurityGroupIds?: DescribeInstancesResponseInstancesInstanceSecurityGroupIds;
  /** Security features that the instance was booted with. */
  SecurityOptions?: DescribeInstancesResponseInstancesInstanceSecurityOptions;
  /**
   * The serial number of the instance, which the system inside can read too. Example:
   * `51d1353b-22bf-4567-a176-8b3e12e4e4c5`.
   */
  SerialNumber?: string;
  /** For how many hours a spot instance is safe from being taken away; 0 for not at all. Example: `1`. */
  SpotDuration?: number;
  /**
   * What happens to a spot instance that is taken away.
   * - `Terminate`: It is released.
   * - `Stop`: It is stopped without charges.
   *
   * Example: `Terminate`.
   */
  SpotInterruptionBehavior?: 'Terminate' | 'Stop' | (string & {});
  /** The highest price per hour that a spot instance pays, for the strategy `SpotWithPriceLimit`. Example: `0.98`. */
  SpotPriceLimit?: number;
  /**
   * Whether the instance is a spot instance, and what it pays.
   * - `NoSpot`: An ordinary pay-as-you-go instance.
   * - `SpotWithPriceLimit`: Spot, up to a price limit.
   * - `SpotAsPriceGo`: Spot at the market price, which never exceeds that of pay-as-you-go.
   *
   * Example: `NoSpot`.
   */
  SpotStrategy?: 'NoSpot' | 'SpotWithPriceLimit' | 'SpotAsPriceGo' | (string & {});
  /** When the instance was last started, in UTC as `yyyy-MM-ddTHH:mmZ`. Example: `2017-12-10T04:04Z`. */
  StartTime?: string;
  /**
   * Where the instance is in its life.
   * - `Pending`: Being created.
   * - `Running`: Up, as far as can be seen from outside the system.
   * - `Starting`: On its way up, after a start or a restart.
   * - `Stopping`: On its way down.
   * - `Stopped`: Down; needed for many changes and for the release.
   *
   * Example: `Running`.
   */
  Status?: 'Pending' | 'Running' | 'Starting' | 'Stopping' | 'Stopped' | (string & {});
  /**
   * What the instance costs while it is stopped.
   * - `KeepCharging`: Billed as if it were running; its vCPUs, memory and public address are reserved.
   * - `StopCharging`: vCPUs, memory and public address are given back; a start needs free capacity.
   * - `Not-applicable`: The instance knows no stop without charges.
   *
   * Example: `KeepCharging`.
   */
  StoppedMode?: 'KeepCharging' | 'StopCharging' | 'Not-applicable' | (string & {});
  /** What the resource is tagged with, each key once; {@link TagResources} and {@link UntagResources} change it. */
  Tags?: DescribeInstancesResponseInstancesInstanceTags;
  /** Left over from VLANs in the classic network. Example: `10`. */
  VlanId?: string;
  /** Where in the private network the instance is; empty fields in the classic network. */
  VpcAttributes?: DescribeInstancesResponseInstancesInstanceVpcAttributes;
  /** The zone that the instance is in, such as `cn-hangzhou-g`. Example: `cn-hangzhou-g`. */
  ZoneId?: string;
}

/** `Instances.Instance.AdditionalInfo` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceAdditionalInfo {
  /** Example: `true`. */
  EnableHighDensityMode?: boolean;
  /** The host managed by the platform, `mh-…`. Example: `mh-f2d3647ca216b19`. */
  ManagedHostId?: string;
  NodeSerialNumber?: string;
}

/** `Instances.Instance.ClockOptions` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceClockOptions {
  /** Whether the instance has a precise clock by PTP, the Precision Time Protocol. */
  PtpStatus?: string;
}

/** `Instances.Instance.CpuOptions` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceCpuOptions {
  /** How many physical CPU cores the vCPUs are taken from. Example: `2`. */
  CoreCount?: number;
  EnableVISST?: boolean;
  EnableVRDT?: boolean;
  /** Whether virtual machines can run inside the instance; by invitation only. Example: `enabled`. */
  NestedVirtualization?: string;
  /** The number of NUMA threads; deprecated. Example: `2`. */
  Numa?: string;
  /**
   * How many threads each CPU core runs; times the number of cores, this gives the vCPUs. 1 means no
   * hyper-threading. Example: `4`.
   */
  ThreadsPerCore?: number;
  /**
   * How the hyper-threads of one core are numbered among the vCPUs.
   * - `ContinuousCoreToHTMapping`: Threads of the same core follow each other.
   * - `DiscreteCoreToHTMapping`: Threads of the same core lie apart.
   *
   * Example: `ContinuousCoreToHTMapping`.
   */
  TopologyType?: 'ContinuousCoreToHTMapping' | 'DiscreteCoreToHTMapping' | (string & {});
  TurboMode?: string;
}

/** `Instances.Instance.DedicatedHostAttribute` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceDedicatedHostAttribute {
  /**
   * The cluster of dedicated hosts. Needs `DDH_CLUSTER` in `AdditionalAttributes`. Example:
   * `dc-bp67acfmxazb4hblb2sa`.
   */
  DedicatedHostClusterId?: string;
  /** The dedicated host below the instance, `dh-…`. Example: `dh-bp67acfmxazb4pt2m2sv`. */
  DedicatedHostId?: string;
  /** The name that the account gave to the dedicated host. Example: `testDedicatedHostName`. */
  DedicatedHostName?: string;
}

/** `Instances.Instance.DedicatedInstanceAttribute` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceDedicatedInstanceAttribute {
  /**
   * Where the instance goes when it starts again after a stop without charges.
   * - `default`: To any dedicated host of the pool that places instances by itself.
   * - `host`: Back to the same dedicated host.
   *
   * Example: `default`.
   */
  Affinity?: 'default' | 'host' | (string & {});
  /**
   * Which machines the instance runs on.
   * - `default`: Shared ones.
   * - `host`: A dedicated host.
   *
   * Example: `default`.
   */
  Tenancy?: 'default' | 'host' | (string & {});
}

/** `Instances.Instance.EcsCapacityReservationAttr` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceEcsCapacityReservationAttr {
  /** The capacity reservation, `cr-…`; empty where the instance uses none. Example: `cr-bp67acfmxazb4pkg4trt`. */
  CapacityReservationId?: string;
  /** Example: `cr-bp67acfmxazb4pkg4trt`. */
  CapacityReservationPreference?: string;
}

/** `Instances.Instance.EipAddress` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceEipAddress {
  /** The EIP as a resource, `eip-…`, for `vpc:UnassociateEipAddress`. Example: `eip-2ze88m67qx5zcrhf3dq4o`. */
  AllocationId?: string;
  /** The most that the EIP lets through, in Mbit/s. Example: `5`. */
  Bandwidth?: number;
  /**
   * How the traffic of the EIP is billed.
   * - `PayByBandwidth`: At a flat rate for the bandwidth, which is guaranteed.
   * - `PayByTraffic`: By the amount of data; the bandwidth is an upper limit that is not guaranteed.
   *
   * Example: `PayByTraffic`.
   */
  InternetChargeType?: 'PayByBandwidth' | 'PayByTraffic' | (string & {});
  /** The public address that the EIP gives to the instance. Example: `42.112.172.115`. */
  IpAddress?: string;
  /** Whether the EIP can be taken off the instance. Example: `true`. */
  IsSupportUnassociate?: boolean;
}

/** `Instances.Instance.HibernationOptions` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceHibernationOptions {
  /** Whether hibernation is switched on for the instance. Example: `false`. */
  Configured?: boolean;
}

/** `Instances.Instance.ImageOptions` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceImageOptions {
  /**
   * Whether the system can use disks over NVMe. Needs `CURRENT_OS_NVME_SUPPORTED` in `AdditionalAttributes`.
   * Example: `true`.
   */
  CurrentOSNVMeSupported?: boolean;
  /** Whether one logs in as the user `ecs-user` instead of root. Example: `false`. */
  LoginAsNonRoot?: boolean;
}

/** `Instances.Instance.InnerIpAddress` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceInnerIpAddress {
  /** A private address of the instance within the classic network. */
  IpAddress?: string[];
}

/** `Instances.Instance.MetadataOptions` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceMetadataOptions {
  /** Whether the metadata can be read from inside the instance at all. Example: `enabled`. */
  HttpEndpoint?: 'enabled' | 'disabled' | (string & {});
  /** A limit on network hops for metadata answers; not in use yet. Example: `0`. */
  HttpPutResponseHopLimit?: number;
  /**
   * Whether reading the metadata needs a token from the instance first (IMDSv2).
   * - `optional`: Works with and without a token.
   * - `required`: Requests without a token are refused.
   *
   * Example: `optional`.
   */
  HttpTokens?: 'optional' | 'required' | (string & {});
  /** Whether the tags of the instance are part of its metadata. */
  InstanceMetadataTags?: string;
}

/** `Instances.Instance.NetworkInterfaces` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceNetworkInterfaces {
  /** One interface with its addresses. */
  NetworkInterface?: DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterface[];
}

/** `Instances.Instance.NetworkInterfaces.NetworkInterface` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterface {
  /** The IPv4 prefixes of the interface. Needs `NETWORK_PRIMARY_ENI_IP` in `AdditionalAttributes`. */
  Ipv4PrefixSets?: DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfaceIpv4PrefixSets;
  /** The IPv6 prefixes of the interface. Needs `NETWORK_PRIMARY_ENI_IP` in `AdditionalAttributes`. */
  Ipv6PrefixSets?: DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6PrefixSets;
  /** The IPv6 addresses of the interface. Needs `NETWORK_PRIMARY_ENI_IP` in `AdditionalAttributes`. */
  Ipv6Sets?: DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6Sets;
  /**
   * The MAC address of the network interface, for finding it inside the operating system. Example:
   * `00:16:3e:32:b4:e9`.
   */
  MacAddress?: string;
  /** The interface, `eni-…`, for {@link DescribeNetworkInterfaces}. Example: `eni-2zeh9atclduxvf1za2ld`. */
  NetworkInterfaceId?: string;
  /** The primary private IPv4 address of the interface. Example: `172.17.124.144`. */
  PrimaryIpAddress?: string;
  /** All private IPv4 addresses of the interface, primary and secondary. */
  PrivateIpSets?: DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfacePrivateIpSets;
  /**
   * Which part the interface plays for the instance.
   * - `Primary`: Came with the instance and stays with it.
   * - `Secondary`: Attached later, and can be detached.
   *
   * Example: `Primary`.
   */
  Type?: 'Primary' | 'Secondary' | (string & {});
}

/** `Instances.Instance.NetworkInterfaces.NetworkInterface.Ipv4PrefixSets` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfaceIpv4PrefixSets {
  /** A block of IPv4 addresses that lead to the network interface. */
  Ipv4PrefixSet?: DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfaceIpv4PrefixSetsIpv4PrefixSet[];
}

/**
 * `Instances.Instance.NetworkInterfaces.NetworkInterface.Ipv4PrefixSets.Ipv4PrefixSet` in an answer of
 * `DescribeInstances`.
 */
export interface DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfaceIpv4PrefixSetsIpv4PrefixSet {
  /** The prefix in CIDR notation; all of its addresses lead to the interface. */
  Ipv4Prefix?: string;
}

/** `Instances.Instance.NetworkInterfaces.NetworkInterface.Ipv6PrefixSets` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6PrefixSets {
  /** A block of IPv6 addresses that lead to the network interface. */
  Ipv6PrefixSet?: DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6PrefixSetsIpv6PrefixSet[];
}

/**
 * `Instances.Instance.NetworkInterfaces.NetworkInterface.Ipv6PrefixSets.Ipv6PrefixSet` in an answer of
 * `DescribeInstances`.
 */
export interface DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6PrefixSetsIpv6PrefixSet {
  /**
   * The prefix with its length, such as `2001:db8:1:2::/64`; all of its addresses lead to the interface. Example:
   * `2001:1111:6526:ddd1::/64`.
   */
  Ipv6Prefix?: string;
}

/** `Instances.Instance.NetworkInterfaces.NetworkInterface.Ipv6Sets` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6Sets {
  /** One IPv6 address, and whether it is the primary one. */
  Ipv6Set?: DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6SetsIpv6Set[];
}

/** `Instances.Instance.NetworkInterfaces.NetworkInterface.Ipv6Sets.Ipv6Set` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6SetsIpv6Set {
  /** The IPv6 address itself. Example: `2408:4321:180:1701:94c7:bc38:3bfa:627c`. */
  Ipv6Address?: string;
  /** Whether this is the primary IPv6 address of the interface. */
  Primary?: boolean;
}

/** `Instances.Instance.NetworkInterfaces.NetworkInterface.PrivateIpSets` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfacePrivateIpSets {
  /** One private IPv4 address, and whether it is the primary one. */
  PrivateIpSet?: DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfacePrivateIpSetsPrivateIpSet[];
}

/**
 * `Instances.Instance.NetworkInterfaces.NetworkInterface.PrivateIpSets.PrivateIpSet` in an answer of
 * `DescribeInstances`.
 */
export interface DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfacePrivateIpSetsPrivateIpSet {
  /** Whether this is the primary private address of the interface. Example: `true`. */
  Primary?: boolean;
  /**
   * The name that leads to the private address within the VPC; its form follows from `HostnameType`, unless that
   * is `Custom`. Example: `dnsTestName`.
   */
  PrivateDnsName?: string;
  /** The private IPv4 address itself. Example: `172.17.124.144`. */
  PrivateIpAddress?: string;
}

/** `Instances.Instance.OperationLocks` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceOperationLocks {
  /** One lock, with its reason as a code and in words. */
  LockReason?: DescribeInstancesResponseInstancesInstanceOperationLocksLockReason[];
}

/** `Instances.Instance.OperationLocks.LockReason` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceOperationLocksLockReason {
  /** The reason for the lock in words. Example: `The specified instance is locked due to financial reason.`. */
  LockMsg?: string;
  /**
   * Why the instance is locked.
   * - `financial`: Some payment is overdue.
   * - `security`: Alibaba Cloud locked it for reasons of security; hardly any call works.
   * - `recycling`: A spot instance, about to be released.
   * - `dedicatedhostfinancial`: The dedicated host is not paid for.
   * - `refunded`: The price was paid back.
   *
   * Example: `Recycling`.
   */
  LockReason?: 'financial' | 'security' | 'recycling' | 'dedicatedhostfinancial' | 'refunded' | (string & {});
}

/** `Instances.Instance.PrivateDnsNameOptions` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstancePrivateDnsNameOptions {
  /** Whether the name made of the instance id resolves to the IPv6 address. Default: `false`. Example: `false`. */
  EnableInstanceIdDnsAAAARecord?: boolean;
  /** Whether the name made of the instance id resolves to the IPv4 address. Default: `false`. Example: `false`. */
  EnableInstanceIdDnsARecord?: boolean;
  /**
   * Whether the name made of the private address resolves to that IPv4 address. Default: `false`. Example: `true`.
   */
  EnableIpDnsARecord?: boolean;
  /**
   * Whether a reverse lookup of the private IPv4 address gives the name made of it. Default: `false`. Example:
   * `true`.
   */
  EnableIpDnsPtrRecord?: boolean;
  /**
   * What the host name of the instance is made of.
   * - `Custom`: The `HostName` given, or one that the system picks.
   * - `IpBased`: The private address.
   * - `InstanceIdBased`: The id of the instance.
   *
   * Default: `Custom`. Example: `Custom`.
   */
  HostnameType?: 'Custom' | 'IpBased' | 'InstanceIdBased' | (string & {});
}

/** `Instances.Instance.PublicIpAddress` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstancePublicIpAddress {
  /** A public IPv4 address that came with the instance. */
  IpAddress?: string[];
}

/** `Instances.Instance.RdmaIpAddress` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceRdmaIpAddress {
  /** An address of the instance for RDMA traffic within its HPC cluster. */
  IpAddress?: string[];
}

/** `Instances.Instance.SecurityGroupIds` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceSecurityGroupIds {
  /** A security group, `sg-…`. */
  SecurityGroupId?: string[];
}

/** `Instances.Instance.SecurityOptions` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceSecurityOptions {
  /** Whether the instance boots with UEFI Secure Boot, so that only signed boot loaders and kernels run. */
  EnableSecureBoot?: boolean;
}

/** `Instances.Instance.Tags` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeInstancesResponseInstancesInstanceTagsTag[];
}

/** `Instances.Instance.Tags.Tag` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/** `Instances.Instance.VpcAttributes` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceVpcAttributes {
  /** An address for the traffic between cloud services in VPCs. Example: `172.17.124.144`. */
  NatIpAddress?: string;
  /** The private addresses of the primary network interface. */
  PrivateIpAddress?: DescribeInstancesResponseInstancesInstanceVpcAttributesPrivateIpAddress;
  /** The vSwitch of the primary network interface, `vsw-…`. Example: `vsw-2zeh0r1pabwtg6wcs27s2`. */
  VSwitchId?: string;
  /** The VPC, `vpc-…`, as `vpc:DescribeVpcs` lists it. Example: `vpc-2zeuphj08tt7q3brdvb29`. */
  VpcId?: string;
}

/** `Instances.Instance.VpcAttributes.PrivateIpAddress` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceVpcAttributesPrivateIpAddress {
  /** A private IPv4 address within the VPC. */
  IpAddress?: string[];
}

/**
 * Lists the instances of a region with nearly all that is known about them.
 *
 * Conditions are joined with "and"; without any, all instances are listed. `InstanceIds` set to `[]` is a
 * condition too and finds nothing. A RAM user without the permission gets an empty list, not an error: `DryRun`
 * tells the two apart. Pages are walked with `NextToken` and `MaxResults`; once `NextToken` is given, `PageNumber`
 * and `PageSize` are ignored.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - Waiters: {@link InstanceExists}, {@link InstanceRunning}, {@link InstanceStopped}, {@link InstanceDeleted}.
 * - RAM action: `ecs:DescribeInstances`, on `acs:ecs:{regionId}:{accountId}:instance/*`,
 * `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
 * - Errors: `InvalidHpcClusterId.NotFound`, `InvalidFilterKey.NotFound`, `InvalidInstanceChargeType.NotFound`,
 * `InvalidLockReason.NotFound`, `InvalidNetworkType.NotFound`, `InvalidStatus.NotFound`, and 5 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstances
 */
export const DescribeInstances: PaginatedOperation<DescribeInstancesRequest, DescribeInstancesResponse, DescribeInstancesResponseInstancesInstance> = {
  name: 'DescribeInstances',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  parameters: {
    EipAddresses: { style: 'json' },
    InnerIpAddresses: { style: 'json' },
    InstanceIds: { style: 'json' },
    PrivateIpAddresses: { style: 'json' },
    PublicIpAddresses: { style: 'json' },
  },
  pagination: {
    style: 'token',
    items: 'Instances.Instance',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    defaultPageSize: 100,
    alternative: {
      style: 'page',
      items: 'Instances.Instance',
      pageNumber: 'PageNumber',
      pageSize: 'PageSize',
      total: 'TotalCount',
      defaultPageSize: 100,
    },
  },
};
