// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateLaunchTemplate`. */
export interface CreateLaunchTemplateRequest {
  SystemDisk?: CreateLaunchTemplateRequestSystemDisk | undefined;
  /** Example: `2018-01-01T12:05:00Z`. */
  AutoReleaseTime?: string | undefined;
  /** Default: `false`. Example: `true`. */
  AutoRenew?: boolean | undefined;
  /** Default: `1`. Example: `1`. */
  AutoRenewPeriod?: number | undefined;
  /** Example: `Standard`. */
  CreditSpecification?: 'Standard' | 'Unlimited' | (string & {}) | undefined;
  /** Items: at most 16. */
  DataDisk?: readonly CreateLaunchTemplateRequestDataDisk[] | undefined;
  /** Default: `false`. Example: `false`. */
  DeletionProtection?: boolean | undefined;
  /** Example: `ds-bp1brhwhoqinyjd6qbfg`. */
  DeploymentSetId?: string | undefined;
  /** Example: `testECSDescription`. */
  Description?: string | undefined;
  /** Example: `false`. */
  EnableVmOsConfig?: boolean | undefined;
  /** Example: `testHostName`. */
  HostName?: string | undefined;
  /** Default: `enabled`. Example: `enabled`. */
  HttpEndpoint?: 'enabled' | 'disabled' | (string & {}) | undefined;
  /** Example: `3`. */
  HttpPutResponseHopLimit?: number | undefined;
  /** Default: `optional`. Example: `optional`. */
  HttpTokens?: 'optional' | 'required' | (string & {}) | undefined;
  /** Example: `win2008r2_64_ent_sp1_en-us_40G_alibase_20170915.vhd`. */
  ImageId?: string | undefined;
  ImageOptions?: CreateLaunchTemplateRequestImageOptions | undefined;
  /** Example: `system`. */
  ImageOwnerAlias?: 'system' | 'self' | 'others' | 'marketplace' | (string & {}) | undefined;
  /** Example: `PrePaid`. */
  InstanceChargeType?: 'PrePaid' | 'PostPaid' | (string & {}) | undefined;
  /** Example: `k8s-node-[1,4]-alibabacloud`. */
  InstanceName?: string | undefined;
  /** Example: `ecs.g5.large`. */
  InstanceType?: string | undefined;
  /** Example: `PayByTraffic`. */
  InternetChargeType?: 'PayByBandwidth' | 'PayByTraffic' | (string & {}) | undefined;
  /** Default: `10`. Example: `10`. */
  InternetMaxBandwidthIn?: number | undefined;
  /** Example: `10`. */
  InternetMaxBandwidthOut?: number | undefined;
  /** Example: `optimized`. */
  IoOptimized?: 'none' | 'optimized' | (string & {}) | undefined;
  /** Example: `1`. */
  Ipv6AddressCount?: number | undefined;
  /** Example: `testKeyPairName`. */
  KeyPairName?: string | undefined;
  /** Example: `testLaunchTemplateName`. */
  LaunchTemplateName: string;
  /** Items: at most 8. */
  NetworkInterface?: readonly CreateLaunchTemplateRequestNetworkInterface[] | undefined;
  /** Example: `vpc`. */
  NetworkType?: 'classic' | 'vpc' | (string & {}) | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `false`. */
  PasswordInherit?: boolean | undefined;
  /** Example: `1`. */
  Period?: number | undefined;
  /** Example: `Month`. */
  PeriodUnit?: string | undefined;
  /** Example: `10.1.244.234`. */
  PrivateIpAddress?: string | undefined;
  /** Example: `testRamRoleName`. */
  RamRoleName?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `Deactive`. */
  SecurityEnhancementStrategy?: 'Active' | 'Deactive' | (string & {}) | undefined;
  /** Example: `sg-bp15ed6xe1yxeycgfvib`. */
  SecurityGroupId?: string | undefined;
  /** Items: at most 16. */
  SecurityGroupIds?: readonly string[] | undefined;
  SecurityOptions?: CreateLaunchTemplateRequestSecurityOptions | undefined;
  /** Default: `1`. Example: `1`. */
  SpotDuration?: number | undefined;
  /** Range: 0 to 999999. Example: `0.97`. */
  SpotPriceLimit?: number | undefined;
  /** Example: `NoSpot`. */
  SpotStrategy?: 'NoSpot' | 'SpotWithPriceLimit' | 'SpotAsPriceGo' | (string & {}) | undefined;
  /** Items: at most 20. */
  Tag?: readonly CreateLaunchTemplateRequestTag[] | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  TemplateResourceGroupId?: string | undefined;
  /** Items: at most 20. */
  TemplateTag?: readonly CreateLaunchTemplateRequestTemplateTag[] | undefined;
  /** Example: `ZWNobyBoZWxsbyBlY3Mh`. */
  UserData?: string | undefined;
  /** Example: `vsw-bp1s5fnvk4gn2tws07pfr`. */
  VSwitchId?: string | undefined;
  /** Example: `testVersionDescription`. */
  VersionDescription?: string | undefined;
  /** Example: `vpc-bp12433upq1y5scenvftr`. */
  VpcId?: string | undefined;
  /** Example: `cn-hangzhou-g`. */
  ZoneId?: string | undefined;
}

/** `SystemDisk` in a request of `CreateLaunchTemplate`. */
export interface CreateLaunchTemplateRequestSystemDisk {
  /** Example: `sp-gc7c37d4ylw7mtnk1id1`. */
  AutoSnapshotPolicyId?: string | undefined;
  /** Example: `true`. */
  BurstingEnabled?: boolean | undefined;
  /** Example: `cloud_ssd`. */
  Category?:
    | 'cloud'
    | 'cloud_efficiency'
    | 'cloud_ssd'
    | 'cloud_essd'
    | 'cloud_auto'
    | 'cloud_essd_entry'
    | (string & {})
    | undefined;
  /** Default: `true`. Example: `true`. */
  DeleteWithInstance?: boolean | undefined;
  /** Example: `testSystemDiskDescription`. */
  Description?: string | undefined;
  /** Example: `testSystemDiskName`. */
  DiskName?: string | undefined;
  /** Default: `false`. Example: `false`. */
  Encrypted?: 'true' | 'false' | (string & {}) | undefined;
  Iops?: number | undefined;
  /** Example: `0e478b7a-4262-4802-b8cb-00d3fb4096ce`. */
  KMSKeyId?: string | undefined;
  /** Default: `PL0`. Example: `PL0`. */
  PerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {}) | undefined;
  /** Example: `50000`. */
  ProvisionedIops?: number | undefined;
  /** Example: `40`. */
  Size?: number | undefined;
}

/** `DataDisk` in a request of `CreateLaunchTemplate`. */
export interface CreateLaunchTemplateRequestDataDisk {
  /** Example: `sp-m5e7fa9ute44ssaoiull`. */
  AutoSnapshotPolicyId?: string | undefined;
  /** Example: `true`. */
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
  /** Example: `testDataDiskDescription`. */
  Description?: string | undefined;
  /** Example: `/dev/xvdb`. */
  Device?: string | undefined;
  /** Example: `testDataDiskName`. */
  DiskName?: string | undefined;
  /** Example: `false`. */
  Encrypted?: string | undefined;
  /** Example: `0e478b7a-4262-4802-b8cb-00d5cd5361ef`. */
  KMSKeyId?: string | undefined;
  /** Example: `PL1`. */
  PerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {}) | undefined;
  /** Example: `50000`. */
  ProvisionedIops?: number | bigint | undefined;
  /** Example: `2000`. */
  Size?: number | undefined;
  /** Example: `s-bp17441ohwka0yuhblb2`. */
  SnapshotId?: string | undefined;
}

/** `ImageOptions` in a request of `CreateLaunchTemplate`. */
export interface CreateLaunchTemplateRequestImageOptions {
  /** Example: `false`. */
  LoginAsNonRoot?: boolean | undefined;
}

/** `NetworkInterface` in a request of `CreateLaunchTemplate`. */
export interface CreateLaunchTemplateRequestNetworkInterface {
  /** Default: `true`. Example: `true`. */
  DeleteOnRelease?: boolean | undefined;
  /** Example: `testEniDescription`. */
  Description?: string | undefined;
  /** Default: `Secondary`. Example: `Secondary`. */
  InstanceType?: string | undefined;
  /** Example: `testEniName`. */
  NetworkInterfaceName?: string | undefined;
  /** Example: `Standard`. */
  NetworkInterfaceTrafficMode?: 'Standard' | 'HighPerformance' | (string & {}) | undefined;
  /** Example: `192.168.99.156`. */
  PrimaryIpAddress?: string | undefined;
  /** Default: `the`. Example: `sg-bp15ed6xe1yxeycgfvib`. */
  SecurityGroupId?: string | undefined;
  /** Items: at most 16. */
  SecurityGroupIds?: readonly string[] | undefined;
  /** Default: `the`. Example: `vsw-bp1s5fnvk4gn2tws07pfr`. */
  VSwitchId?: string | undefined;
}

/** `SecurityOptions` in a request of `CreateLaunchTemplate`. */
export interface CreateLaunchTemplateRequestSecurityOptions {
  EnableSecureBoot?: boolean | undefined;
  /** Example: `vTPM`. */
  TrustedSystemMode?: string | undefined;
}

/** `Tag` in a request of `CreateLaunchTemplate`. */
export interface CreateLaunchTemplateRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** `TemplateTag` in a request of `CreateLaunchTemplate`. */
export interface CreateLaunchTemplateRequestTemplateTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `CreateLaunchTemplate`. */
export interface CreateLaunchTemplateResponse {
  /** Example: `lt-m5eiaupmvm2op9dqjkas`. */
  LaunchTemplateId?: string;
  /** Example: `20`. */
  LaunchTemplateVersionNumber?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Calls `CreateLaunchTemplate`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateLaunchTemplate
 */
export const CreateLaunchTemplate: Operation<CreateLaunchTemplateRequest, CreateLaunchTemplateResponse> = {
  name: 'CreateLaunchTemplate',
  regionId: true,
};
