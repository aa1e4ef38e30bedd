// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateInstance`. */
export interface CreateInstanceRequest {
  HibernationOptions?: CreateInstanceRequestHibernationOptions | undefined;
  PrivatePoolOptions?: CreateInstanceRequestPrivatePoolOptions | undefined;
  SystemDisk?: CreateInstanceRequestSystemDisk | undefined;
  /** Default: `default`. Example: `default`. */
  Affinity?: 'default' | 'host' | (string & {}) | undefined;
  /** Items: at most 10. */
  Arn?: readonly CreateInstanceRequestArn[] | undefined;
  /** Example: `true`. */
  AutoRenew?: boolean | undefined;
  /** Example: `2`. */
  AutoRenewPeriod?: number | undefined;
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `c-bp67acfmxazb4ppmam`. */
  ClusterId?: string | undefined;
  /** Example: `Standard`. */
  CreditSpecification?: 'Standard' | 'Unlimited' | (string & {}) | undefined;
  /** Items: at most 16. */
  DataDisk?: readonly CreateInstanceRequestDataDisk[] | undefined;
  /** Example: `dh-bp67acfmxazb4pt2m2sv`. */
  DedicatedHostId?: string | undefined;
  /** Example: `false`. */
  DeletionProtection?: boolean | undefined;
  /** Example: `1`. */
  DeploymentSetGroupNo?: number | undefined;
  /** Example: `ds-bp1brhwhoqinyjd6qbfg`. */
  DeploymentSetId?: string | undefined;
  /** Default: `empty`. Example: `InstanceTest`. */
  Description?: string | undefined;
  /** Example: `false`. */
  DryRun?: boolean | undefined;
  /** Example: `LocalHostName`. */
  HostName?: string | undefined;
  /** Example: `hpc-bp67acfmxazb4p3idiwq`. */
  HpcClusterId?: string | undefined;
  /** Default: `enabled`. Example: `enabled`. */
  HttpEndpoint?: 'enabled' | 'disabled' | (string & {}) | undefined;
  /** Example: `0`. */
  HttpPutResponseHopLimit?: number | undefined;
  /** Default: `optional`. Example: `optional`. */
  HttpTokens?: 'optional' | 'required' | (string & {}) | undefined;
  /** Example: `hangzhou-daily-update`. */
  ImageFamily?: string | undefined;
  /** Example: `ubuntu_18_04_64_20G_alibase_20190624.vhd`. */
  ImageId?: string | undefined;
  /** Example: `192.168.99.156`. */
  InnerIpAddress?: string | undefined;
  /** Example: `PrePaid`. */
  InstanceChargeType?: 'PrePaid' | 'PostPaid' | (string & {}) | undefined;
  /** Example: `k8s-node-[1,4]-alibabacloud`. */
  InstanceName?: string | undefined;
  /** Example: `ecs.g6.large`. */
  InstanceType: string;
  /** Default: `PayByTraffic`. Example: `PayByTraffic`. */
  InternetChargeType?: 'PayByBandwidth' | 'PayByTraffic' | (string & {}) | undefined;
  /** Default: `10`. Range: 1 to 200. Example: `50`. */
  InternetMaxBandwidthIn?: number | undefined;
  /** Default: `0`. Example: `5`. */
  InternetMaxBandwidthOut?: number | undefined;
  /** Example: `optimized`. */
  IoOptimized?: 'none' | 'optimized' | (string & {}) | undefined;
  /** Example: `KeyPairTestName`. */
  KeyPairName?: string | undefined;
  /** Example: `mh-f2d3647ca216b19`. */
  ManagedHostId?: string | undefined;
  NodeControllerId?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `TestEcs123!`. */
  Password?: string | undefined;
  /** Example: `false`. */
  PasswordInherit?: boolean | undefined;
  /** Example: `1`. */
  Period?: number | undefined;
  /** Default: `Month`. Example: `Month`. */
  PeriodUnit?: string | undefined;
  /** Example: `172.16.236.202`. */
  PrivateIpAddress?: string | undefined;
  /** Example: `RAMTestName`. */
  RamRoleName?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `Active`. */
  SecurityEnhancementStrategy?: 'Active' | 'Deactive' | (string & {}) | undefined;
  /** Example: `sg-bp15ed6xe1yxeycgfvib`. */
  SecurityGroupId?: string | undefined;
  /** Default: `1`. Range: 0 to 6. Example: `1`. */
  SpotDuration?: number | undefined;
  /** Default: `Terminate`. Example: `Terminate`. */
  SpotInterruptionBehavior?: 'Terminate' | 'Stop' | (string & {}) | undefined;
  /** Example: `0.98`. */
  SpotPriceLimit?: number | undefined;
  /** Example: `NoSpot`. */
  SpotStrategy?: 'NoSpot' | 'SpotWithPriceLimit' | 'SpotAsPriceGo' | (string & {}) | undefined;
  /** Example: `ss-bp1j4i2jdf3owlheqj5w`. */
  StorageSetId?: string | undefined;
  /** Range: at least 1. Example: `2`. */
  StorageSetPartitionNumber?: number | undefined;
  /** Items: at most 20. */
  Tag?: readonly CreateInstanceRequestTag[] | undefined;
  /** Default: `default`. Example: `default`. */
  Tenancy?: 'default' | 'host' | (string & {}) | undefined;
  /** Example: `true`. */
  UseAdditionalService?: boolean | undefined;
  /** Example: `ZWNobyBoZWxsbyBlY3Mh`. */
  UserData?: string | undefined;
  /** Example: `vsw-bp1s5fnvk4gn2tws07pfr`. */
  VSwitchId?: string | undefined;
  /** Example: `10`. */
  VlanId?: string | undefined;
  /** Default: `empty`. Example: `cn-hangzhou-g`. */
  ZoneId?: string | undefined;
}

/** `HibernationOptions` in a request of `CreateInstance`. */
export interface CreateInstanceRequestHibernationOptions {
  /** Example: `false`. */
  Configured?: boolean | undefined;
}

/** `PrivatePoolOptions` in a request of `CreateInstance`. */
export interface CreateInstanceRequestPrivatePoolOptions {
  /** Example: `eap-bp67acfmxazb4mp1758f`. */
  Id?: string | undefined;
  /** Default: `None`. Example: `Open`. */
  MatchCriteria?: 'Open' | 'Target' | 'None' | (string & {}) | undefined;
}

/** `SystemDisk` in a request of `CreateInstance`. */
export interface CreateInstanceRequestSystemDisk {
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
  /** Default: `empty`. Example: `TestDescription`. */
  Description?: string | undefined;
  /** Default: `empty`. Example: `SystemDiskName`. */
  DiskName?: string | undefined;
  /** Default: `PL1`. Example: `PL1`. */
  PerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {}) | undefined;
  /** Default: `40`. Example: `40`. */
  Size?: number | undefined;
  /** Example: `dbsc-j5e1sf2vaf5he8m22ojo`. */
  StorageClusterId?: string | undefined;
}

/** `Arn` in a request of `CreateInstance`. */
export interface CreateInstanceRequestArn {
  /** Example: `1234567890`. */
  AssumeRoleFor?: number | bigint | undefined;
  /** Example: `Primary`. */
  RoleType?: string | undefined;
  /** Example: `acs:ram::1234567890120247:role/adminrole`. */
  Rolearn?: string | undefined;
}

/** `DataDisk` in a request of `CreateInstance`. */
export interface CreateInstanceRequestDataDisk {
  /** Example: `cloud_ssd`. */
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
  /** Default: `true`. Example: `true`. */
  DeleteWithInstance?: boolean | undefined;
  /** Example: `TestDescription`. */
  Description?: string | undefined;
  /** Example: `/dev/xvdb`. */
  Device?: string | undefined;
  /** Example: `DataDiskName`. */
  DiskName?: string | undefined;
  EncryptAlgorithm?: string | undefined;
  /** Default: `false`. Example: `false`. */
  Encrypted?: boolean | undefined;
  /** Characters: at most 64. Example: `0e478b7a-4262-4802-b8cb-00d5cd5361ef`. */
  KMSKeyId?: string | undefined;
  /** Example: `PL2`. */
  PerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {}) | undefined;
  /** Example: `2000`. */
  Size?: number | undefined;
  /** Example: `s-bp17441ohwka0yuhblb2`. */
  SnapshotId?: string | undefined;
  /** Example: `dbsc-j5e1sf2vaf5he8m22ojo`. */
  StorageClusterId?: string | undefined;
}

/** `Tag` in a request of `CreateInstance`. */
export interface CreateInstanceRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `CreateInstance`. */
export interface CreateInstanceResponse {
  /** Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string;
  /** Example: `1234567890`. */
  OrderId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  /** Example: `0.165`. */
  TradePrice?: number;
}

/**
 * Calls `CreateInstance`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateInstance
 */
export const CreateInstance: Operation<CreateInstanceRequest, CreateInstanceResponse> = {
  name: 'CreateInstance',
  regionId: true,
  clientToken: true,
};
