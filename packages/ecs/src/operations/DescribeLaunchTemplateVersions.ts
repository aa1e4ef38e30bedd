// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeLaunchTemplateVersions`. */
export interface DescribeLaunchTemplateVersionsRequest {
  /** Example: `true`. */
  DefaultVersion?: boolean | undefined;
  /** Default: `true`. Example: `true`. */
  DetailFlag?: boolean | undefined;
  /** Example: `lt-bp168lnahrdwl39psl8u`. */
  LaunchTemplateId?: string | undefined;
  /** Example: `testLaunchTemplateName`. */
  LaunchTemplateName?: string | undefined;
  /** Items: at most 100. */
  LaunchTemplateVersion?: readonly (number | bigint)[] | undefined;
  /** Example: `10`. */
  MaxVersion?: number | bigint | undefined;
  /** Example: `1`. */
  MinVersion?: number | bigint | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Example: `10`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeLaunchTemplateVersions`. */
export interface DescribeLaunchTemplateVersionsResponse {
  LaunchTemplateVersionSets?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSets;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `3989ED0C-20A1-4351-A127-2067FF8390AX`. */
  RequestId: string;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `LaunchTemplateVersionSets` in an answer of `DescribeLaunchTemplateVersions`. */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSets {
  LaunchTemplateVersionSet?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSet[];
}

/** `LaunchTemplateVersionSets.LaunchTemplateVersionSet` in an answer of `DescribeLaunchTemplateVersions`. */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSet {
  /** Example: `2022-01-17T08:22:43Z`. */
  CreateTime?: string;
  /** Example: `1234567898793`. */
  CreatedBy?: string;
  /** Example: `true`. */
  DefaultVersion?: boolean;
  LaunchTemplateData?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateData;
  /** Example: `lt-bp67acfmxazb4pp63p7u`. */
  LaunchTemplateId?: string;
  /** Example: `testLaunchTemplateName`. */
  LaunchTemplateName?: string;
  /** Example: `2022-01-17T08:40:00Z`. */
  ModifiedTime?: string;
  /** Example: `testVersionDescription`. */
  VersionDescription?: string;
  /** Example: `1`. */
  VersionNumber?: number;
}

/**
 * `LaunchTemplateVersionSets.LaunchTemplateVersionSet.LaunchTemplateData` in an answer of
 * `DescribeLaunchTemplateVersions`.
 */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateData {
  SystemDisk?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataSystemDisk;
  /** Example: `2018-05-14T14:18:00Z`. */
  AutoReleaseTime?: string;
  /** Default: `false`. Example: `true`. */
  AutoRenew?: boolean;
  /** Default: `1`. Example: `1`. */
  AutoRenewPeriod?: number;
  /** Example: `Standard`. */
  CreditSpecification?: 'Standard' | 'Unlimited' | (string & {});
  DataDisks?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataDataDisks;
  /** Default: `false`. Example: `false`. */
  DeletionProtection?: boolean;
  /** Example: `ds-bp1brhwhoqinyjd6qbfg`. */
  DeploymentSetId?: string;
  /** Example: `testInstanceDescription`. */
  Description?: string;
  /** Example: `false`. */
  EnableVmOsConfig?: boolean;
  /** Example: `testHostName`. */
  HostName?: string;
  /** Default: `enabled`. Example: `enabled`. */
  HttpEndpoint?: 'enabled' | 'disabled' | (string & {});
  /** Example: `3`. */
  HttpPutResponseHopLimit?: number;
  /** Default: `optional`. Example: `optional`. */
  HttpTokens?: 'optional' | 'required' | (string & {});
  /** Example: `m-bp67acfmxazb4perd2ir`. */
  ImageId?: string;
  ImageOptions?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataImageOptions;
  /** Example: `system`. */
  ImageOwnerAlias?: 'system' | 'self' | 'others' | 'marketplace' | (string & {});
  /** Example: `Postpaid`. */
  InstanceChargeType?: 'PrePaid' | 'PostPaid' | (string & {});
  /** Example: `testInstanceName`. */
  InstanceName?: string;
  /** Example: `ecs.g5.large`. */
  InstanceType?: string;
  /** Example: `PayByTraffic`. */
  InternetChargeType?: string;
  /** Example: `5`. */
  InternetMaxBandwidthIn?: number;
  /** Example: `100`. */
  InternetMaxBandwidthOut?: number;
  /** Example: `none`. */
  IoOptimized?: string;
  /** Example: `1`. */
  Ipv6AddressCount?: number;
  /** Example: `testKeyPairName`. */
  KeyPairName?: string;
  NetworkInterfaces?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataNetworkInterfaces;
  /** Example: `vpc`. */
  NetworkType?: 'classic' | 'vpc' | (string & {});
  /** Example: `true`. */
  PasswordInherit?: boolean;
  /** Example: `1`. */
  Period?: number;
  /** Example: `Month`. */
  PeriodUnit?: string;
  /** Example: `10.1.244.234`. */
  PrivateIpAddress?: string;
  /** Example: `testRamRoleName`. */
  RamRoleName?: string;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  /** Example: `active`. */
  SecurityEnhancementStrategy?: string;
  /** Example: `sg-bp67acfmxazb4pm0ft9p`. */
  SecurityGroupId?: string;
  SecurityGroupIds?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataSecurityGroupIds;
  SecurityOptions?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataSecurityOptions;
  /** Example: `1`. */
  SpotDuration?: number;
  /** Example: `0.98`. */
  SpotPriceLimit?: number;
  /** Example: `NoSpot`. */
  SpotStrategy?: 'NoSpot' | 'SpotWithPriceLimit' | 'SpotAsPriceGo' | (string & {});
  Tags?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataTags;
  /** Example: `SGVsbG9FQ1M=`. */
  UserData?: string;
  /** Example: `vsw-bp67acfmxazb4p71mrdup`. */
  VSwitchId?: string;
  /** Example: `v-bp67acfmxazb4pfbd7u6`. */
  VpcId?: string;
  /** Example: `cn-hangzhou-g`. */
  ZoneId?: string;
}

/**
 * `LaunchTemplateVersionSets.LaunchTemplateVersionSet.LaunchTemplateData.SystemDisk` in an answer of
 * `DescribeLaunchTemplateVersions`.
 */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataSystemDisk {
  AutoSnapshotPolicyId?: string;
  BurstingEnabled?: boolean;
  Category?: string;
  DeleteWithInstance?: boolean;
  Description?: string;
  DiskName?: string;
  Encrypted?: string;
  Iops?: number;
  KMSKeyId?: string;
  PerformanceLevel?: string;
  ProvisionedIops?: number;
  Size?: number;
}

/**
 * `LaunchTemplateVersionSets.LaunchTemplateVersionSet.LaunchTemplateData.DataDisks` in an answer of
 * `DescribeLaunchTemplateVersions`.
 */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataDataDisks {
  DataDisk?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataDataDisksDataDisk[];
}

/**
 * `LaunchTemplateVersionSets.LaunchTemplateVersionSet.LaunchTemplateData.DataDisks.DataDisk` in an answer of
 * `DescribeLaunchTemplateVersions`.
 */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataDataDisksDataDisk {
  /** Example: `sp-wz91dz3ghear2a5sv31f`. */
  AutoSnapshotPolicyId?: string;
  /** Example: `true`. */
  BurstingEnabled?: boolean;
  /** Example: `cloud_ssd`. */
  Category?: string;
  /** Example: `true`. */
  DeleteWithInstance?: boolean;
  /** Example: `testDiskDescription`. */
  Description?: string;
  /** Example: `/dev/xvda`. */
  Device?: string;
  /** Example: `testDiskName`. */
  DiskName?: string;
  /** Example: `false`. */
  Encrypted?: string;
  KMSKeyId?: string;
  /** Example: `PL1`. */
  PerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {});
  /** Example: `50000`. */
  ProvisionedIops?: number;
  /** Example: `2000`. */
  Size?: number;
  /** Example: `s-bp67acfmxazb4ph5gibd`. */
  SnapshotId?: string;
}

/**
 * `LaunchTemplateVersionSets.LaunchTemplateVersionSet.LaunchTemplateData.ImageOptions` in an answer of
 * `DescribeLaunchTemplateVersions`.
 */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataImageOptions {
  LoginAsNonRoot?: boolean;
}

/**
 * `LaunchTemplateVersionSets.LaunchTemplateVersionSet.LaunchTemplateData.NetworkInterfaces` in an answer of
 * `DescribeLaunchTemplateVersions`.
 */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataNetworkInterfaces {
  NetworkInterface?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataNetworkInterfacesNetworkInterface[];
}

/**
 * `LaunchTemplateVersionSets.LaunchTemplateVersionSet.LaunchTemplateData.NetworkInterfaces.NetworkInterface` in an
 * answer of `DescribeLaunchTemplateVersions`.
 */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataNetworkInterfacesNetworkInterface {
  /** Example: `true`. */
  DeleteOnRelease?: boolean;
  /** Example: `testNetworkInterfacesDescription`. */
  Description?: string;
  /** Example: `ecs.s2.xlarge`. */
  InstanceType?: string;
  /** Example: `testNetworkInterfaceName`. */
  NetworkInterfaceName?: string;
  /** Example: `Standard`. */
  NetworkInterfaceTrafficMode?: 'Standard' | 'HighPerformance' | (string & {});
  /** Example: `203.0.68.207`. */
  PrimaryIpAddress?: string;
  /** Example: `sg-bp67acfmxazb4pm0ft9p`. */
  SecurityGroupId?: string;
  SecurityGroupIds?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataNetworkInterfacesNetworkInterfaceSecurityGroupIds;
  /** Example: `vsw-bp67acfmxazb4p71mrdup`. */
  VSwitchId?: string;
}

/**
 * `LaunchTemplateVersionSets.LaunchTemplateVersionSet.LaunchTemplateData.NetworkInterfaces.NetworkInterface.SecurityGroupIds`
 * in an answer of `DescribeLaunchTemplateVersions`.
 */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataNetworkInterfacesNetworkInterfaceSecurityGroupIds {
  SecurityGroupId?: string[];
}

/**
 * `LaunchTemplateVersionSets.LaunchTemplateVersionSet.LaunchTemplateData.SecurityGroupIds` in an answer of
 * `DescribeLaunchTemplateVersions`.
 */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataSecurityGroupIds {
  SecurityGroupId?: string[];
}

/**
 * `LaunchTemplateVersionSets.LaunchTemplateVersionSet.LaunchTemplateData.SecurityOptions` in an answer of
 * `DescribeLaunchTemplateVersions`.
 */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataSecurityOptions {
  TrustedSystemMode?: string;
}

/**
 * `LaunchTemplateVersionSets.LaunchTemplateVersionSet.LaunchTemplateData.Tags` in an answer of
 * `DescribeLaunchTemplateVersions`.
 */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataTags {
  InstanceTag?: DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataTagsInstanceTag[];
}

/**
 * `LaunchTemplateVersionSets.LaunchTemplateVersionSet.LaunchTemplateData.Tags.InstanceTag` in an answer of
 * `DescribeLaunchTemplateVersions`.
 */
export interface DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSetLaunchTemplateDataTagsInstanceTag {
  /** Example: `TestKey`. */
  Key?: string;
  /** Example: `TestValue`. */
  Value?: string;
}

/**
 * Calls `DescribeLaunchTemplateVersions`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeLaunchTemplateVersions
 */
export const DescribeLaunchTemplateVersions: PaginatedOperation<DescribeLaunchTemplateVersionsRequest, DescribeLaunchTemplateVersionsResponse, DescribeLaunchTemplateVersionsResponseLaunchTemplateVersionSetsLaunchTemplateVersionSet> = {
  name: 'DescribeLaunchTemplateVersions',
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
