// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RunInstances`. */
export interface RunInstancesRequest {
  CpuOptions?: RunInstancesRequestCpuOptions | undefined;
  HibernationOptions?: RunInstancesRequestHibernationOptions | undefined;
  PrivatePoolOptions?: RunInstancesRequestPrivatePoolOptions | undefined;
  SchedulerOptions?: RunInstancesRequestSchedulerOptions | undefined;
  SecurityOptions?: RunInstancesRequestSecurityOptions | undefined;
  SystemDisk?: RunInstancesRequestSystemDisk | undefined;
  /** Default: `default`. Example: `default`. */
  Affinity?: 'default' | 'host' | (string & {}) | undefined;
  /** Default: `1`. Range: 1 to 1000. Example: `3`. */
  Amount?: number | undefined;
  /** Items: at most 16. */
  Arn?: readonly RunInstancesRequestArn[] | undefined;
  /** Default: `true`. Example: `true`. */
  AutoPay?: boolean | undefined;
  /** Example: `2018-01-01T12:05:00Z`. */
  AutoReleaseTime?: string | undefined;
  /** Default: `false`. Example: `true`. */
  AutoRenew?: boolean | undefined;
  /** Default: `1`. Example: `1`. */
  AutoRenewPeriod?: number | undefined;
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  ClockOptions?: RunInstancesRequestClockOptions | undefined;
  /** Example: `Standard`. */
  CreditSpecification?: 'Standard' | 'Unlimited' | (string & {}) | undefined;
  /** Items: at most 16. */
  DataDisk?: readonly RunInstancesRequestDataDisk[] | undefined;
  /** Example: `dh-bp67acfmxazb4pt2m2sv`. */
  DedicatedHostId?: string | undefined;
  /** Default: `false`. Example: `false`. */
  DeletionProtection?: boolean | undefined;
  /** Example: `1`. */
  DeploymentSetGroupNo?: number | undefined;
  /** Example: `ds-bp1brhwhoqinyjd6qbfg`. */
  DeploymentSetId?: string | undefined;
  /** Example: `Instance_Description`. */
  Description?: string | undefined;
  /** Default: `false`. Example: `false`. */
  DryRun?: boolean | undefined;
  /** Example: `k8s-node-[1,4]-ecshost`. */
  HostName?: string | undefined;
  /** Items: at most 1000. */
  HostNames?: readonly string[] | undefined;
  /** Example: `hpc-bp67acfmxazb4p3idiwq`. */
  HpcClusterId?: string | undefined;
  /** Default: `enabled`. Example: `enabled`. */
  HttpEndpoint?: 'enabled' | 'disabled' | (string & {}) | undefined;
  /** Default: `1`. Example: `0`. */
  HttpPutResponseHopLimit?: number | undefined;
  /** Default: `optional`. Example: `optional`. */
  HttpTokens?: 'optional' | 'required' | (string & {}) | undefined;
  /** Example: `hangzhou-daily-update`. */
  ImageFamily?: string | undefined;
  /** Example: `aliyun_2_1903_x64_20G_alibase_20200324.vhd`. */
  ImageId?: string | undefined;
  ImageOptions?: RunInstancesRequestImageOptions | undefined;
  /** Default: `PostPaid`. Example: `PrePaid`. */
  InstanceChargeType?: 'PrePaid' | 'PostPaid' | (string & {}) | undefined;
  /** Example: `k8s-node-[1,4]-alibabacloud`. */
  InstanceName?: string | undefined;
  /** Example: `ecs.g6.large`. */
  InstanceType?: string | undefined;
  /** Default: `PayByTraffic`. Example: `PayByTraffic`. */
  InternetChargeType?: 'PayByBandwidth' | 'PayByTraffic' | (string & {}) | undefined;
  /** Default: `10`. Example: `10`. */
  InternetMaxBandwidthIn?: number | undefined;
  /** Default: `0`. Example: `10`. */
  InternetMaxBandwidthOut?: number | undefined;
  /** Example: `optimized`. */
  IoOptimized?: 'none' | 'optimized' | (string & {}) | undefined;
  /** Items: at most 10. */
  Ipv6Address?: readonly string[] | undefined;
  /** Example: `1`. */
  Ipv6AddressCount?: number | undefined;
  Isp?: string | undefined;
  /** Example: `KeyPair_Name`. */
  KeyPairName?: string | undefined;
  /** Example: `lt-bp1apo0bbbkuy0rjqlrl`. */
  LaunchTemplateId?: string | undefined;
  /** Example: `LaunchTemplate_Name`. */
  LaunchTemplateName?: string | undefined;
  /** Example: `3`. */
  LaunchTemplateVersion?: number | bigint | undefined;
  /** Example: `mh-f2d3647ca216b19`. */
  ManagedHostId?: string | undefined;
  /** Range: 1 to 100. Example: `2`. */
  MinAmount?: number | undefined;
  /** Items: at most 10. */
  NetworkInterface?: readonly RunInstancesRequestNetworkInterface[] | undefined;
  /** Range: at least 1. Example: `8`. */
  NetworkInterfaceQueueNumber?: number | undefined;
  NetworkOptions?: RunInstancesRequestNetworkOptions | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `EcsV587!`. */
  Password?: string | undefined;
  /** Default: `false`. Example: `false`. */
  PasswordInherit?: boolean | undefined;
  /** Example: `1`. */
  Period?: number | undefined;
  /** Default: `Month`. Example: `Month`. */
  PeriodUnit?: 'Week' | 'Month' | (string & {}) | undefined;
  PrivateDnsNameOptions?: RunInstancesRequestPrivateDnsNameOptions | undefined;
  /** Example: `10.1.244.234`. */
  PrivateIpAddress?: string | undefined;
  /** Example: `RAM_Name`. */
  RamRoleName?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `Active`. */
  SecurityEnhancementStrategy?: 'Active' | 'Deactive' | (string & {}) | undefined;
  /** Example: `sg-bp15ed6xe1yxeycg7kj2`. */
  SecurityGroupId?: string | undefined;
  /** Items: at most 51. */
  SecurityGroupIds?: readonly string[] | undefined;
  /** Default: `1`. Range: 0 to 720. Example: `1`. */
  SpotDuration?: number | undefined;
  /** Default: `Terminate`. Example: `Terminate`. */
  SpotInterruptionBehavior?: 'Terminate' | 'Stop' | (string & {}) | undefined;
  /** Range: 0 to 999999. Example: `0.97`. */
  SpotPriceLimit?: number | undefined;
  /** Default: `NoSpot`. Example: `NoSpot`. */
  SpotStrategy?: 'NoSpot' | 'SpotWithPriceLimit' | 'SpotAsPriceGo' | (string & {}) | undefined;
  /** Example: `ss-bp67acfmxazb4p8w299a`. */
  StorageSetId?: string | undefined;
  /** Range: at least 1. Example: `2`. */
  StorageSetPartitionNumber?: number | undefined;
  /** Items: at most 71. */
  Tag?: readonly RunInstancesRequestTag[] | undefined;
  /** Default: `default`. Example: `default`. */
  Tenancy?: 'default' | 'host' | (string & {}) | undefined;
  /** Default: `false`. Example: `true`. */
  UniqueSuffix?: boolean | undefined;
  /** Example: `ZWNobyBoZWxsbyBlY3Mh`. */
  UserData?: string | undefined;
  /** Example: `vsw-bp1s5fnvk4gn2tws07pfr`. */
  VSwitchId?: string | undefined;
  /** Default: `automatically`. Example: `cn-hangzhou-g`. */
  ZoneId?: string | undefined;
}

/** `CpuOptions` in a request of `RunInstances`. */
export interface RunInstancesRequestCpuOptions {
  /** Example: `2`. */
  Core?: number | undefined;
  /** Example: `1`. */
  Numa?: string | undefined;
  /** Example: `2`. */
  ThreadsPerCore?: number | undefined;
  /** Example: `DiscreteCoreToHTMapping`. */
  TopologyType?: 'ContinuousCoreToHTMapping' | 'DiscreteCoreToHTMapping' | (string & {}) | undefined;
  /** Example: `enabled`. */
  NestedVirtualization?: string | undefined;
}

/** `HibernationOptions` in a request of `RunInstances`. */
export interface RunInstancesRequestHibernationOptions {
  /** Example: `false`. */
  Configured?: boolean | undefined;
}

/** `PrivatePoolOptions` in a request of `RunInstances`. */
export interface RunInstancesRequestPrivatePoolOptions {
  /** Example: `eap-bp67acfmxazb4mp1758f`. */
  Id?: string | undefined;
  /** Default: `None`. Example: `Open`. */
  MatchCriteria?: 'Open' | 'Target' | 'None' | (string & {}) | undefined;
}

/** `SchedulerOptions` in a request of `RunInstances`. */
export interface RunInstancesRequestSchedulerOptions {
  /** Example: `dc-bp12wlf6am0vz9v2wihs`. */
  DedicatedHostClusterId?: string | undefined;
}

/** `SecurityOptions` in a request of `RunInstances`. */
export interface RunInstancesRequestSecurityOptions {
  /** Example: `Enclave`. */
  ConfidentialComputingMode?: string | undefined;
  /** Example: `vTPM`. */
  TrustedSystemMode?: string | undefined;
  EnableSecureBoot?: boolean | undefined;
}

/** `SystemDisk` in a request of `RunInstances`. */
export interface RunInstancesRequestSystemDisk {
  /** Example: `sp-bp67acfmxazb4pjrf1aq`. */
  AutoSnapshotPolicyId?: string | undefined;
  /** Example: `cloud_ssd`. */
  Category?:
    | 'cloud_efficiency'
    | 'cloud_ssd'
    | 'cloud_essd'
    | 'cloud'
    | 'cloud_auto'
    | 'cloud_essd_entry'
    | (string & {})
    | undefined;
  /** Example: `SystemDisk_Description`. */
  Description?: string | undefined;
  /** Example: `cloud_ssdSystem`. */
  DiskName?: string | undefined;
  /** Default: `PL1`. Example: `PL0`. */
  PerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {}) | undefined;
  /** Default: `40`. Example: `40`. */
  Size?: string | undefined;
  /** Example: `false`. */
  BurstingEnabled?: boolean | undefined;
  EncryptAlgorithm?: string | undefined;
  /** Default: `false`. Example: `false`. */
  Encrypted?: 'true' | 'false' | (string & {}) | undefined;
  /** Characters: at most 64. Example: `0e478b7a-4262-4802-b8cb-00d3fb4096ce`. */
  KMSKeyId?: string | undefined;
  /** Range: at least 0. Example: `40000`. */
  ProvisionedIops?: number | bigint | undefined;
  /** Example: `dbsc-j5e1sf2vaf5he8m22ojo`. */
  StorageClusterId?: string | undefined;
}

/** `Arn` in a request of `RunInstances`. */
export interface RunInstancesRequestArn {
  AssumeRoleFor?: number | bigint | undefined;
  RoleType?: string | undefined;
  Rolearn?: string | undefined;
}

/** `ClockOptions` in a request of `RunInstances`. */
export interface RunInstancesRequestClockOptions {
  /** Default: `disabled`. Example: `enabled`. */
  PtpStatus?: 'enabled' | 'disabled' | (string & {}) | undefined;
}

/** `DataDisk` in a request of `RunInstances`. */
export interface RunInstancesRequestDataDisk {
  /** Example: `sp-bp67acfmxazb4pjrf1aq`. */
  AutoSnapshotPolicyId?: string | undefined;
  /** Example: `false`. */
  BurstingEnabled?: boolean | undefined;
  /** Example: `cloud_ssd`. */
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
  /** Default: `true`. Example: `true`. */
  DeleteWithInstance?: boolean | undefined;
  /** Example: `DataDisk_Description`. */
  Description?: string | undefined;
  /** Example: `/dev/xvdb`. */
  Device?: string | undefined;
  /** Example: `cloud_ssdData`. */
  DiskName?: string | undefined;
  EncryptAlgorithm?: string | undefined;
  /** Default: `false`. Example: `false`. */
  Encrypted?: 'true' | 'false' | (string & {}) | undefined;
  /** Example: `0e478b7a-4262-4802-b8cb-00d3fb4096ce`. */
  KMSKeyId?: string | undefined;
  /** Example: `PL1`. */
  PerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {}) | undefined;
  /** Example: `40000`. */
  ProvisionedIops?: number | bigint | undefined;
  /** Example: `2000`. */
  Size?: number | undefined;
  /** Example: `s-bp17441ohwka0yuhblb2`. */
  SnapshotId?: string | undefined;
  /** Example: `dbsc-j5e1sf2vaf5he8m22ojo`. */
  StorageClusterId?: string | undefined;
}

/** `ImageOptions` in a request of `RunInstances`. */
export interface RunInstancesRequestImageOptions {
  /** Example: `false`. */
  LoginAsNonRoot?: boolean | undefined;
}

/** `NetworkInterface` in a request of `RunInstances`. */
export interface RunInstancesRequestNetworkInterface {
  /** Default: `true`. Example: `true`. */
  DeleteOnRelease?: boolean | undefined;
  /** Example: `Network_Description`. */
  Description?: string | undefined;
  /** Default: `Secondary`. Example: `Secondary`. */
  InstanceType?: 'Primary' | 'Secondary' | (string & {}) | undefined;
  /** Items: at most 10. */
  Ipv6Address?: readonly string[] | undefined;
  /** Example: `1`. */
  Ipv6AddressCount?: number | bigint | undefined;
  /** Example: `0`. */
  NetworkCardIndex?: number | undefined;
  /** Example: `eni-bp1gn106np8jhxhj516a`. */
  NetworkInterfaceId?: string | undefined;
  /** Example: `Network_Name`. */
  NetworkInterfaceName?: string | undefined;
  /** Default: `Standard`. Example: `Standard`. */
  NetworkInterfaceTrafficMode?: 'Standard' | 'HighPerformance' | (string & {}) | undefined;
  /** Example: `172.16.102.37`. */
  PrimaryIpAddress?: string | undefined;
  /** Example: `8`. */
  QueueNumber?: number | undefined;
  /** Example: `0`. */
  QueuePairNumber?: number | bigint | undefined;
  /** Example: `8192`. */
  RxQueueSize?: number | undefined;
  /** Example: `10`. */
  SecondaryPrivateIpAddressCount?: number | undefined;
  /** Example: `sg-bp67acfmxazb4pm0ft9p`. */
  SecurityGroupId?: string | undefined;
  /** Items: at most 51. */
  SecurityGroupIds?: readonly string[] | undefined;
  /** Default: `false`. Example: `false`. */
  SourceDestCheck?: boolean | undefined;
  /** Example: `8192`. */
  TxQueueSize?: number | undefined;
  /** Example: `vsw-bp67acfmxazb4p71mrdup`. */
  VSwitchId?: string | undefined;
}

/** `NetworkOptions` in a request of `RunInstances`. */
export interface RunInstancesRequestNetworkOptions {
  /** Example: `Default`. */
  BandwidthWeighting?: string | undefined;
  /** Default: `true`. Example: `false`. */
  EnableJumboFrame?: boolean | undefined;
  EnableNetworkEncryption?: boolean | undefined;
}

/** `PrivateDnsNameOptions` in a request of `RunInstances`. */
export interface RunInstancesRequestPrivateDnsNameOptions {
  /** Default: `false`. Example: `true`. */
  EnableInstanceIdDnsAAAARecord?: boolean | undefined;
  /** Default: `false`. Example: `false`. */
  EnableInstanceIdDnsARecord?: boolean | undefined;
  /** Default: `false`. Example: `true`. */
  EnableIpDnsARecord?: boolean | undefined;
  /** Default: `false`. Example: `false`. */
  EnableIpDnsPtrRecord?: boolean | undefined;
  /** Default: `Custom`. Example: `Custom`. */
  HostnameType?: 'Custom' | 'IpBased' | 'InstanceIdBased' | (string & {}) | undefined;
}

/** `Tag` in a request of `RunInstances`. */
export interface RunInstancesRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `RunInstances`. */
export interface RunInstancesResponse {
  InstanceIdSets?: RunInstancesResponseInstanceIdSets;
  /** Example: `1234566977`. */
  OrderId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  /** Example: `0.165`. */
  TradePrice?: number;
}

/** `InstanceIdSets` in an answer of `RunInstances`. */
export interface RunInstancesResponseInstanceIdSets {
  InstanceIdSet?: string[];
}

/**
 * Creates one or more instances of the same kind and starts them.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RunInstances
 */
export const RunInstances: Operation<RunInstancesRequest, RunInstancesResponse> = {
  name: 'RunInstances',
  regionId: true,
  clientToken: true,
};
