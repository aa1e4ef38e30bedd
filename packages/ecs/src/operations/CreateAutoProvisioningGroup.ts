// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequest {
  LaunchConfiguration?: CreateAutoProvisioningGroupRequestLaunchConfiguration | undefined;
  /** Example: `apg-test`. */
  AutoProvisioningGroupName?: string | undefined;
  /** Default: `maintain`. Example: `maintain`. */
  AutoProvisioningGroupType?: 'request' | 'instant' | 'maintain' | (string & {}) | undefined;
  CandidateOptions?: CreateAutoProvisioningGroupRequestCandidateOptions | undefined;
  /** Example: `0c593ea1-3bea-11e9-b96b-88e9fe637760`. */
  ClientToken?: string | undefined;
  /** Items: at most 10. */
  DataDiskConfig?: readonly CreateAutoProvisioningGroupRequestDataDiskConfig[] | undefined;
  /** Default: `Spot`. Example: `Spot`. */
  DefaultTargetCapacityType?: 'PayAsYouGo' | 'Spot' | (string & {}) | undefined;
  /** Example: `testDescription`. */
  Description?: string | undefined;
  /** Default: `no-termination`. Example: `termination`. */
  ExcessCapacityTerminationPolicy?: 'termination' | 'no-termination' | (string & {}) | undefined;
  ExecutionMode?: string | undefined;
  /** Example: `false`. */
  HibernationOptionsConfigured?: boolean | undefined;
  /** Items: at most 100. */
  LaunchTemplateConfig?: readonly CreateAutoProvisioningGroupRequestLaunchTemplateConfig[] | undefined;
  /** Example: `lt-bp1fgzds4bdogu03ddp2`. */
  LaunchTemplateId?: string | undefined;
  /** Default: `the`. Example: `1`. */
  LaunchTemplateVersion?: string | undefined;
  /** Example: `2`. */
  MaxSpotPrice?: number | undefined;
  /** Example: `20`. */
  MinTargetCapacity?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `lowest-price`. Example: `prioritized`. */
  PayAsYouGoAllocationStrategy?: 'lowest-price' | 'prioritized' | (string & {}) | undefined;
  /** Example: `30`. */
  PayAsYouGoTargetCapacity?: string | undefined;
  PrePaidOptions?: CreateAutoProvisioningGroupRequestPrePaidOptions | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  ResourcePoolOptions?: CreateAutoProvisioningGroupRequestResourcePoolOptions | string | undefined;
  /** Default: `lowest-price`. Example: `diversified`. */
  SpotAllocationStrategy?: 'lowest-price' | 'diversified' | 'capacity-optimized' | (string & {}) | undefined;
  /** Default: `terminate`. Example: `terminate`. */
  SpotInstanceInterruptionBehavior?: 'stop' | 'terminate' | (string & {}) | undefined;
  /** Example: `2`. */
  SpotInstancePoolsToUseCount?: number | undefined;
  /** Example: `20`. */
  SpotTargetCapacity?: string | undefined;
  /** Items: at most 10. */
  SystemDiskConfig?: readonly CreateAutoProvisioningGroupRequestSystemDiskConfig[] | undefined;
  /** Items: at most 20. */
  Tag?: readonly CreateAutoProvisioningGroupRequestTag[] | undefined;
  /** Default: `false`. Example: `true`. */
  TerminateInstances?: boolean | undefined;
  /** Default: `false`. Example: `true`. */
  TerminateInstancesWithExpiration?: boolean | undefined;
  /** Example: `60`. */
  TotalTargetCapacity: string;
  /** Default: `the`. Example: `2019-04-01T15:10:20Z`. */
  ValidFrom?: string | undefined;
  /** Example: `2019-06-01T15:10:20Z`. */
  ValidUntil?: string | undefined;
}

/** `LaunchConfiguration` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestLaunchConfiguration {
  Arn?: readonly CreateAutoProvisioningGroupRequestLaunchConfigurationArn[] | undefined;
  /** Example: `2018-01-01T12:05:00Z`. */
  AutoReleaseTime?: string | undefined;
  /** Example: `Standard`. */
  CreditSpecification?: 'Standard' | 'Unlimited' | (string & {}) | undefined;
  DataDisk?: readonly CreateAutoProvisioningGroupRequestLaunchConfigurationDataDisk[] | undefined;
  /** Example: `ds-bp1frxuzdg87zh4pan5e`. */
  DeploymentSetId?: string | undefined;
  /** Example: `k8s-node-[1,4]-ecshost`. */
  HostName?: string | undefined;
  HostNames?: readonly string[] | undefined;
  /** Example: `hangzhou-daily-update`. */
  ImageFamily?: string | undefined;
  /** Example: `m-bp1g7004ksh0oeuc7djp`. */
  ImageId?: string | undefined;
  /** Example: `Instance_Description`. */
  InstanceDescription?: string | undefined;
  /** Default: `the`. Example: `k8s-node-[1,4]-alibabacloud`. */
  InstanceName?: string | undefined;
  /** Example: `PayByTraffic`. */
  InternetChargeType?: 'PayByBandwidth' | 'PayByTraffic' | (string & {}) | undefined;
  /** Default: `10`. Example: `10`. */
  InternetMaxBandwidthIn?: number | undefined;
  /** Default: `0`. Example: `10`. */
  InternetMaxBandwidthOut?: number | undefined;
  /** Example: `optimized`. */
  IoOptimized?: 'none' | 'optimized' | (string & {}) | undefined;
  /** Example: `KeyPair_Name`. */
  KeyPairName?: string | undefined;
  /** Example: `EcsV587!`. */
  Password?: string | undefined;
  /** Example: `true`. */
  PasswordInherit?: boolean | undefined;
  /** Example: `RAM_Name`. */
  RamRoleName?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  /** Example: `Active`. */
  SecurityEnhancementStrategy?: 'Active' | 'Deactive' | (string & {}) | undefined;
  /** Example: `sg-bp15ed6xe1yxeycgfvib`. */
  SecurityGroupId?: string | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  SystemDisk?: CreateAutoProvisioningGroupRequestLaunchConfigurationSystemDisk | undefined;
  /** Example: `cloud_ssd`. */
  SystemDiskCategory?: 'cloud_efficiency' | 'cloud_ssd' | 'cloud_essd' | 'cloud' | (string & {}) | undefined;
  /** Example: `SystemDisk_Description`. */
  SystemDiskDescription?: string | undefined;
  /** Default: `empty`. Example: `cloud_ssdSystem`. */
  SystemDiskName?: string | undefined;
  /** Example: `PL0`. */
  SystemDiskPerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {}) | undefined;
  /** Default: `40`. Example: `40`. */
  SystemDiskSize?: number | undefined;
  Tag?: readonly CreateAutoProvisioningGroupRequestLaunchConfigurationTag[] | undefined;
  /** Example: `ZWNobyBoZWxsbyBlY3Mh`. */
  UserData?: string | undefined;
  /** Example: `true`. */
  AutoRenew?: boolean | undefined;
  /** Default: `1`. Example: `1`. */
  AutoRenewPeriod?: number | undefined;
  CpuOptions?: CreateAutoProvisioningGroupRequestLaunchConfigurationCpuOptions | undefined;
  ImageOptions?: CreateAutoProvisioningGroupRequestLaunchConfigurationImageOptions | undefined;
  /** Example: `1`. */
  Period?: number | undefined;
  /** Example: `Month`. */
  PeriodUnit?: string | undefined;
  SchedulerOptions?: CreateAutoProvisioningGroupRequestLaunchConfigurationSchedulerOptions | undefined;
  SecurityOptions?: CreateAutoProvisioningGroupRequestLaunchConfigurationSecurityOptions | undefined;
  /** Default: `1`. Example: `1`. */
  SpotDuration?: number | undefined;
  /** Default: `Terminate`. Example: `Terminate`. */
  SpotInterruptionBehavior?: 'Terminate' | 'Stop' | (string & {}) | undefined;
}

/** `LaunchConfiguration.Arn` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestLaunchConfigurationArn {
  AssumeRoleFor?: number | undefined;
  /** Example: `344584339364954326:alice`. */
  RoleType?: string | undefined;
  /** Example: `acs:ram::1234567890120247:role/adminrole`. */
  Rolearn?: string | undefined;
}

/** `LaunchConfiguration.DataDisk` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestLaunchConfigurationDataDisk {
  /** Example: `sp-bp67acfmxazb4pjrf1aq`. */
  AutoSnapshotPolicyId?: string | undefined;
  /** Example: `false`. */
  BurstingEnabled?: boolean | undefined;
  /** Example: `cloud_ssd`. */
  Category?: 'cloud_efficiency' | 'cloud_ssd' | 'cloud_essd' | 'cloud' | (string & {}) | undefined;
  /** Default: `true`. Example: `true`. */
  DeleteWithInstance?: boolean | undefined;
  /** Example: `DataDisk_Description`. */
  Description?: string | undefined;
  /** Example: `/dev/vd1`. */
  Device?: string | undefined;
  /** Default: `empty`. Example: `cloud_ssdData`. */
  DiskName?: string | undefined;
  EncryptAlgorithm?: string | undefined;
  /** Default: `false`. Example: `false`. */
  Encrypted?: boolean | undefined;
  /** Example: `0e478b7a-4262-4802-b8cb-00d3fb4096ce`. */
  KmsKeyId?: string | undefined;
  /** Example: `PL1`. */
  PerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {}) | undefined;
  /** Example: `40000`. */
  ProvisionedIops?: number | undefined;
  /** Example: `20`. */
  Size?: number | undefined;
  /** Example: `s-bp17441ohwka0yuhblb2`. */
  SnapshotId?: string | undefined;
}

/** `LaunchConfiguration.SystemDisk` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestLaunchConfigurationSystemDisk {
  /** Example: `sp-bp67acfmxazb4pjrf1aq`. */
  AutoSnapshotPolicyId?: string | undefined;
  /** Example: `false`. */
  BurstingEnabled?: boolean | undefined;
  /** Default: `aes-256`. Example: `aes-256`. */
  EncryptAlgorithm?: 'aes-256' | 'sm4-128' | (string & {}) | undefined;
  /** Default: `false`. Example: `false`. */
  Encrypted?: 'true' | 'false' | (string & {}) | undefined;
  /** Example: `0e478b7a-4262-4802-b8cb-00d3fb4096ce`. */
  KMSKeyId?: string | undefined;
  /** Example: `40000`. */
  ProvisionedIops?: number | undefined;
}

/** `LaunchConfiguration.Tag` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestLaunchConfigurationTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** `LaunchConfiguration.CpuOptions` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestLaunchConfigurationCpuOptions {
  /** Example: `2`. */
  Core?: number | undefined;
  /** Example: `2`. */
  ThreadsPerCore?: number | undefined;
}

/** `LaunchConfiguration.ImageOptions` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestLaunchConfigurationImageOptions {
  /** Example: `false`. */
  LoginAsNonRoot?: boolean | undefined;
}

/** `LaunchConfiguration.SchedulerOptions` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestLaunchConfigurationSchedulerOptions {
  DedicatedHostClusterId?: string | undefined;
  DedicatedHostId?: string | undefined;
}

/** `LaunchConfiguration.SecurityOptions` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestLaunchConfigurationSecurityOptions {
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
  /** Example: `cloud_efficiency`. */
  DiskCategory?: 'cloud_efficiency' | 'cloud_ssd' | 'cloud_essd' | 'cloud' | (string & {}) | undefined;
}

/** `LaunchTemplateConfig` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestLaunchTemplateConfig {
  /** Items: at most 5. */
  Architectures?: readonly string[] | undefined;
  /** Default: `Include`. Example: `Include`. */
  BurstablePerformance?: 'Exclude' | 'Include' | 'Required' | (string & {}) | undefined;
  /** Items: at most 5. */
  Cores?: readonly number[] | undefined;
  /** Items: at most 5. */
  ExcludedInstanceTypes?: readonly string[] | undefined;
  /** Example: `aliyun_3_x64_20G_alibase_20210425.vhd`. */
  ImageId?: string | undefined;
  /** Example: `EnterpriseLevel`. */
  InstanceFamilyLevel?: 'EntryLevel' | 'EnterpriseLevel' | 'CreditEntryLevel' | (string & {}) | undefined;
  /** Example: `ecs.g5.large`. */
  InstanceType?: string | undefined;
  /** Example: `3`. */
  MaxPrice?: number | undefined;
  MaxQuantity?: number | undefined;
  /** Items: at most 5. */
  Memories?: readonly number[] | undefined;
  /** Example: `1`. */
  Priority?: number | undefined;
  /** Example: `vsw-sn5bsitu4lfzgc5o77qrb`. */
  VSwitchId?: string | undefined;
  /** Example: `2`. */
  WeightedCapacity?: number | undefined;
}

/** `PrePaidOptions` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestPrePaidOptions {
  SpecifyCapacityDistribution?:
    | readonly CreateAutoProvisioningGroupRequestPrePaidOptionsSpecifyCapacityDistribution[]
    | undefined;
}

/** `PrePaidOptions.SpecifyCapacityDistribution` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestPrePaidOptionsSpecifyCapacityDistribution {
  InstanceTypes?: readonly string[] | undefined;
  /** Example: `5`. */
  MinTargetCapacity?: number | undefined;
}

/** `ResourcePoolOptions` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestResourcePoolOptions {
  PrivatePoolIds?: readonly string[] | undefined;
  /** Default: `PublicPoolOnly`. Example: `PrivatePoolFirst`. */
  Strategy?: 'PrivatePoolFirst' | 'PrivatePoolOnly' | 'PublicPoolOnly' | (string & {}) | undefined;
}

/** `SystemDiskConfig` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestSystemDiskConfig {
  /** Example: `cloud_ssd`. */
  DiskCategory?: 'cloud_efficiency' | 'cloud_ssd' | 'cloud_essd' | 'cloud' | (string & {}) | undefined;
}

/** `Tag` in a request of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupResponse {
  /** Example: `apg-sn54avj8htgvtyh8mk8v`. */
  AutoProvisioningGroupId?: string;
  LaunchResults?: CreateAutoProvisioningGroupResponseLaunchResults;
  /** Example: `745CEC9F-0DD7-4451-9FE7-8B752F397523`. */
  RequestId: string;
}

/** `LaunchResults` in an answer of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupResponseLaunchResults {
  LaunchResult?: CreateAutoProvisioningGroupResponseLaunchResultsLaunchResult[];
}

/** `LaunchResults.LaunchResult` in an answer of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupResponseLaunchResultsLaunchResult {
  /** Example: `1`. */
  Amount?: number;
  /** Example: `Low`. */
  CandidateEvaluateLevel?: string;
  /** Example: `InvalidParameter`. */
  ErrorCode?: string;
  /** Example: `Specific parameter is not valid.`. */
  ErrorMsg?: string;
  InstanceIds?: CreateAutoProvisioningGroupResponseLaunchResultsLaunchResultInstanceIds;
  /** Example: `ecs.g5.large`. */
  InstanceType?: string;
  /** Example: `NoSpot`. */
  SpotStrategy?: 'NoSpot' | 'SpotWithPriceLimit' | 'SpotAsPriceGo' | (string & {});
  /** Example: `cn-hangzhou-g`. */
  ZoneId?: string;
}

/** `LaunchResults.LaunchResult.InstanceIds` in an answer of `CreateAutoProvisioningGroup`. */
export interface CreateAutoProvisioningGroupResponseLaunchResultsLaunchResultInstanceIds {
  InstanceId?: string[];
}

/**
 * Calls `CreateAutoProvisioningGroup`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateAutoProvisioningGroup
 */
export const CreateAutoProvisioningGroup: Operation<CreateAutoProvisioningGroupRequest, CreateAutoProvisioningGroupResponse> = {
  name: 'CreateAutoProvisioningGroup',
  regionId: true,
  clientToken: true,
  parameters: { ResourcePoolOptions: { style: 'json' } },
};
