// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeInstances`. */
export interface DescribeInstancesRequest {
  Filter?: readonly DescribeInstancesRequestFilter[] | undefined;
  /** Items: at most 5. */
  AdditionalAttributes?: readonly string[] | undefined;
  /** Example: `false`. */
  DeviceAvailable?: boolean | undefined;
  /** Default: `false`. Example: `false`. */
  DryRun?: boolean | undefined;
  /** Example: `["42.1.1.3", "42.1.2.151", "42.1.10.122"]`. */
  EipAddresses?: readonly string[] | string | undefined;
  /** Example: `hpc-bp67acfmxazb4p3idiwq`. */
  HpcClusterId?: string | undefined;
  /** Default: `enabled`. Example: `enabled`. */
  HttpEndpoint?: 'enabled' | 'disabled' | (string & {}) | undefined;
  /** Example: `0`. */
  HttpPutResponseHopLimit?: number | undefined;
  /** Default: `optional`. Example: `optional`. */
  HttpTokens?: 'optional' | 'required' | (string & {}) | undefined;
  /** Example: `m-bp67acfmxazb4perd2ir`. */
  ImageId?: string | undefined;
  /** Example: `["10.1.1.1", "10.1.2.1", "10.1.10.1"]`. */
  InnerIpAddresses?: readonly string[] | string | undefined;
  /** Example: `PostPaid`. */
  InstanceChargeType?: 'PostPaid' | 'PrePaid' | (string & {}) | undefined;
  /** Example: `["i-bp67acfmxazb4p5c7acv", "i-bp67acfmxazb4p5c7acv", "i-bp67acfmxazb4p5c7acv"]`. */
  InstanceIds?: readonly string[] | string | undefined;
  /** Example: `Test`. */
  InstanceName?: string | undefined;
  /** Example: `vpc`. */
  InstanceNetworkType?: 'vpc' | 'classic' | (string & {}) | undefined;
  /** Example: `ecs.g5.large`. */
  InstanceType?: string | undefined;
  /** Example: `ecs.g5`. */
  InstanceTypeFamily?: string | undefined;
  /** Example: `PayByTraffic`. */
  InternetChargeType?: 'PayByBandwidth' | 'PayByTraffic' | (string & {}) | undefined;
  /** Example: `true`. */
  IoOptimized?: boolean | undefined;
  /** Items: at most 100. */
  Ipv6Address?: readonly string[] | undefined;
  /** Example: `KeyPairNameTest`. */
  KeyPairName?: string | undefined;
  /** Example: `security`. */
  LockReason?:
    | 'financial'
    | 'security'
    | 'Recycling'
    | 'dedicatedhostfinancial'
    | 'refunded'
    | (string & {})
    | undefined;
  /** Range: 1 to 100. Example: `10`. */
  MaxResults?: number | undefined;
  /** Example: `false`. */
  NeedSaleCycle?: boolean | undefined;
  /** Example: `caeba0bbb2be03f84eb48b699f0a4883`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Range: at least 1. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `10`. */
  PageSize?: number | undefined;
  /** Example: `["172.16.1.1", "172.16.2.1", "172.16.10.1"]`. */
  PrivateIpAddresses?: readonly string[] | string | undefined;
  /** Example: `["42.1.1.3", "42.1.2.151", "42.1.10.122"]`. */
  PublicIpAddresses?: readonly string[] | string | undefined;
  /** Example: `10.10.10.102`. */
  RdmaIpAddresses?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `sg-bp67acfmxazb4pm0ft9p`. */
  SecurityGroupId?: string | undefined;
  /** Example: `Running`. */
  Status?: 'Pending' | 'Running' | 'Starting' | 'Stopping' | 'Stopped' | (string & {}) | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeInstancesRequestTag[] | undefined;
  /** Example: `vsw-bp67acfmxazb4p71mrdup`. */
  VSwitchId?: string | undefined;
  /** Example: `v-bp67acfmxazb4pfbd7u6`. */
  VpcId?: string | undefined;
  /** Example: `cn-hangzhou-g`. */
  ZoneId?: string | undefined;
}

/** `Filter` in a request of `DescribeInstances`. */
export interface DescribeInstancesRequestFilter {
  /** Example: `CreationStartTime`. */
  Key?: string | undefined;
  /** Example: `2017-12-05T22:40Z`. */
  Value?: string | undefined;
}

/** `Tag` in a request of `DescribeInstances`. */
export interface DescribeInstancesRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeInstances`. */
export interface DescribeInstancesResponse {
  Instances?: DescribeInstancesResponseInstances;
  /** Example: `caeba0bbb2be03f84eb48b699f0a4883`. */
  NextToken?: string;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `Instances` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstances {
  Instance?: DescribeInstancesResponseInstancesInstance[];
}

/** `Instances.Instance` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstance {
  AdditionalInfo?: DescribeInstancesResponseInstancesInstanceAdditionalInfo;
  /** Example: `2017-12-10T04:04Z`. */
  AutoReleaseTime?: string;
  ClockOptions?: DescribeInstancesResponseInstancesInstanceClockOptions;
  /** Example: `c-bp67acfmxazb4ppmam`. */
  ClusterId?: string;
  /** Example: `8`. */
  Cpu?: number;
  CpuOptions?: DescribeInstancesResponseInstancesInstanceCpuOptions;
  /** Example: `2017-12-10T04:04Z`. */
  CreationTime?: string;
  /** Example: `Standard`. */
  CreditSpecification?: 'Standard' | 'Unlimited' | (string & {});
  DedicatedHostAttribute?: DescribeInstancesResponseInstancesInstanceDedicatedHostAttribute;
  DedicatedInstanceAttribute?: DescribeInstancesResponseInstancesInstanceDedicatedInstanceAttribute;
  /** Example: `false`. */
  DeletionProtection?: boolean;
  /** Example: `1`. */
  DeploymentSetGroupNo?: number;
  /** Example: `ds-bp67acfmxazb4pm6rmbp`. */
  DeploymentSetId?: string;
  /** Example: `testDescription`. */
  Description?: string;
  /** Example: `true`. */
  DeviceAvailable?: boolean;
  EcsCapacityReservationAttr?: DescribeInstancesResponseInstancesInstanceEcsCapacityReservationAttr;
  EipAddress?: DescribeInstancesResponseInstancesInstanceEipAddress;
  EnableNVS?: boolean;
  /** Example: `2017-12-10T04:04Z`. */
  ExpiredTime?: string;
  /** Example: `4`. */
  GPUAmount?: number;
  /** Example: `NVIDIA V100`. */
  GPUSpec?: string;
  HibernationOptions?: DescribeInstancesResponseInstancesInstanceHibernationOptions;
  /** Example: `testHostName`. */
  HostName?: string;
  /** Example: `hpc-bp67acfmxazb4p3idiwq`. */
  HpcClusterId?: string;
  ISP?: string;
  /** Example: `m-bp67acfmxazb4perd2ir`. */
  ImageId?: string;
  ImageOptions?: DescribeInstancesResponseInstancesInstanceImageOptions;
  InnerIpAddress?: DescribeInstancesResponseInstancesInstanceInnerIpAddress;
  /** Example: `PostPaid`. */
  InstanceChargeType?: 'PrePaid' | 'PostPaid' | (string & {});
  /** Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string;
  /** Example: `InstanceNameTest`. */
  InstanceName?: string;
  /** Example: `vpc`. */
  InstanceNetworkType?: 'classic' | 'vpc' | (string & {});
  /** Example: `ecs.g5.large`. */
  InstanceType?: string;
  /** Example: `ecs.g5`. */
  InstanceTypeFamily?: string;
  /** Example: `PayByTraffic`. */
  InternetChargeType?: 'PayByBandwidth' | 'PayByTraffic' | (string & {});
  /** Example: `50`. */
  InternetMaxBandwidthIn?: number;
  /** Example: `5`. */
  InternetMaxBandwidthOut?: number;
  /** Example: `true`. */
  IoOptimized?: boolean;
  /** Example: `testKeyPairName`. */
  KeyPairName?: string;
  /** Example: `2`. */
  LocalStorageAmount?: number;
  /** Example: `1000`. */
  LocalStorageCapacity?: number;
  /** Example: `16384`. */
  Memory?: number;
  MetadataOptions?: DescribeInstancesResponseInstancesInstanceMetadataOptions;
  NetworkInterfaces?: DescribeInstancesResponseInstancesInstanceNetworkInterfaces;
  /** Example: `CentOS 7.4 64-bit`. */
  OSName?: string;
  /** Example: `CentOS 7.4 64 bit`. */
  OSNameEn?: string;
  /** Example: `linux`. */
  OSType?: 'windows' | 'linux' | (string & {});
  OperationLocks?: DescribeInstancesResponseInstancesInstanceOperationLocks;
  PrivateDnsNameOptions?: DescribeInstancesResponseInstancesInstancePrivateDnsNameOptions;
  PublicIpAddress?: DescribeInstancesResponseInstancesInstancePublicIpAddress;
  RdmaIpAddress?: DescribeInstancesResponseInstancesInstanceRdmaIpAddress;
  /** Example: `false`. */
  Recyclable?: boolean;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  /** Example: `month`. */
  SaleCycle?: string;
  SecurityGroupIds?: DescribeInstancesResponseInstancesInstanceSecurityGroupIds;
  SecurityOptions?: DescribeInstancesResponseInstancesInstanceSecurityOptions;
  /** Example: `51d1353b-22bf-4567-a176-8b3e12e4e4c5`. */
  SerialNumber?: string;
  /** Example: `1`. */
  SpotDuration?: number;
  /** Example: `Terminate`. */
  SpotInterruptionBehavior?: 'Terminate' | 'Stop' | (string & {});
  /** Example: `0.98`. */
  SpotPriceLimit?: number;
  /** Example: `NoSpot`. */
  SpotStrategy?: 'NoSpot' | 'SpotWithPriceLimit' | 'SpotAsPriceGo' | (string & {});
  /** Example: `2017-12-10T04:04Z`. */
  StartTime?: string;
  /** Example: `Running`. */
  Status?: 'Pending' | 'Running' | 'Starting' | 'Stopping' | 'Stopped' | (string & {});
  /** Example: `KeepCharging`. */
  StoppedMode?: 'KeepCharging' | 'StopCharging' | 'Not-applicable' | (string & {});
  Tags?: DescribeInstancesResponseInstancesInstanceTags;
  /** Example: `10`. */
  VlanId?: string;
  VpcAttributes?: DescribeInstancesResponseInstancesInstanceVpcAttributes;
  /** Example: `cn-hangzhou-g`. */
  ZoneId?: string;
}

/** `Instances.Instance.AdditionalInfo` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceAdditionalInfo {
  /** Example: `true`. */
  EnableHighDensityMode?: boolean;
  /** Example: `mh-f2d3647ca216b19`. */
  ManagedHostId?: string;
  NodeSerialNumber?: string;
}

/** `Instances.Instance.ClockOptions` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceClockOptions {
  PtpStatus?: string;
}

/** `Instances.Instance.CpuOptions` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceCpuOptions {
  /** Example: `2`. */
  CoreCount?: number;
  EnableVISST?: boolean;
  EnableVRDT?: boolean;
  /** Example: `enabled`. */
  NestedVirtualization?: string;
  /** Example: `2`. */
  Numa?: string;
  /** Example: `4`. */
  ThreadsPerCore?: number;
  /** Example: `ContinuousCoreToHTMapping`. */
  TopologyType?: 'ContinuousCoreToHTMapping' | 'DiscreteCoreToHTMapping' | (string & {});
  TurboMode?: string;
}

/** `Instances.Instance.DedicatedHostAttribute` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceDedicatedHostAttribute {
  /** Example: `dc-bp67acfmxazb4hblb2sa`. */
  DedicatedHostClusterId?: string;
  /** Example: `dh-bp67acfmxazb4pt2m2sv`. */
  DedicatedHostId?: string;
  /** Example: `testDedicatedHostName`. */
  DedicatedHostName?: string;
}

/** `Instances.Instance.DedicatedInstanceAttribute` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceDedicatedInstanceAttribute {
  /** Example: `default`. */
  Affinity?: 'default' | 'host' | (string & {});
  /** Example: `default`. */
  Tenancy?: 'default' | 'host' | (string & {});
}

/** `Instances.Instance.EcsCapacityReservationAttr` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceEcsCapacityReservationAttr {
  /** Example: `cr-bp67acfmxazb4pkg4trt`. */
  CapacityReservationId?: string;
  /** Example: `cr-bp67acfmxazb4pkg4trt`. */
  CapacityReservationPreference?: string;
}

/** `Instances.Instance.EipAddress` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceEipAddress {
  /** Example: `eip-2ze88m67qx5zcrhf3dq4o`. */
  AllocationId?: string;
  /** Example: `5`. */
  Bandwidth?: number;
  /** Example: `PayByTraffic`. */
  InternetChargeType?: 'PayByBandwidth' | 'PayByTraffic' | (string & {});
  /** Example: `42.112.172.115`. */
  IpAddress?: string;
  /** Example: `true`. */
  IsSupportUnassociate?: boolean;
}

/** `Instances.Instance.HibernationOptions` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceHibernationOptions {
  /** Example: `false`. */
  Configured?: boolean;
}

/** `Instances.Instance.ImageOptions` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceImageOptions {
  /** Example: `true`. */
  CurrentOSNVMeSupported?: boolean;
  /** Example: `false`. */
  LoginAsNonRoot?: boolean;
}

/** `Instances.Instance.InnerIpAddress` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceInnerIpAddress {
  IpAddress?: string[];
}

/** `Instances.Instance.MetadataOptions` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceMetadataOptions {
  /** Example: `enabled`. */
  HttpEndpoint?: 'enabled' | 'disabled' | (string & {});
  /** Example: `0`. */
  HttpPutResponseHopLimit?: number;
  /** Example: `optional`. */
  HttpTokens?: 'optional' | 'required' | (string & {});
  InstanceMetadataTags?: string;
}

/** `Instances.Instance.NetworkInterfaces` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceNetworkInterfaces {
  NetworkInterface?: DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterface[];
}

/** `Instances.Instance.NetworkInterfaces.NetworkInterface` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterface {
  Ipv4PrefixSets?: DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfaceIpv4PrefixSets;
  Ipv6PrefixSets?: DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6PrefixSets;
  Ipv6Sets?: DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6Sets;
  /** Example: `00:16:3e:32:b4:e9`. */
  MacAddress?: string;
  /** Example: `eni-2zeh9atclduxvf1za2ld`. */
  NetworkInterfaceId?: string;
  /** Example: `172.17.124.144`. */
  PrimaryIpAddress?: string;
  PrivateIpSets?: DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfacePrivateIpSets;
  /** Example: `Primary`. */
  Type?: 'Primary' | 'Secondary' | (string & {});
}

/** `Instances.Instance.NetworkInterfaces.NetworkInterface.Ipv4PrefixSets` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfaceIpv4PrefixSets {
  Ipv4PrefixSet?: DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfaceIpv4PrefixSetsIpv4PrefixSet[];
}

/**
 * `Instances.Instance.NetworkInterfaces.NetworkInterface.Ipv4PrefixSets.Ipv4PrefixSet` in an answer of
 * `DescribeInstances`.
 */
export interface DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfaceIpv4PrefixSetsIpv4PrefixSet {
  Ipv4Prefix?: string;
}

/** `Instances.Instance.NetworkInterfaces.NetworkInterface.Ipv6PrefixSets` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6PrefixSets {
  Ipv6PrefixSet?: DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6PrefixSetsIpv6PrefixSet[];
}

/**
 * `Instances.Instance.NetworkInterfaces.NetworkInterface.Ipv6PrefixSets.Ipv6PrefixSet` in an answer of
 * `DescribeInstances`.
 */
export interface DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6PrefixSetsIpv6PrefixSet {
  /** Example: `2001:1111:6526:ddd1::/64`. */
  Ipv6Prefix?: string;
}

/** `Instances.Instance.NetworkInterfaces.NetworkInterface.Ipv6Sets` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6Sets {
  Ipv6Set?: DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6SetsIpv6Set[];
}

/** `Instances.Instance.NetworkInterfaces.NetworkInterface.Ipv6Sets.Ipv6Set` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6SetsIpv6Set {
  /** Example: `2408:4321:180:1701:94c7:bc38:3bfa:627c`. */
  Ipv6Address?: string;
  Primary?: boolean;
}

/** `Instances.Instance.NetworkInterfaces.NetworkInterface.PrivateIpSets` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfacePrivateIpSets {
  PrivateIpSet?: DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfacePrivateIpSetsPrivateIpSet[];
}

/**
 * `Instances.Instance.NetworkInterfaces.NetworkInterface.PrivateIpSets.PrivateIpSet` in an answer of
 * `DescribeInstances`.
 */
export interface DescribeInstancesResponseInstancesInstanceNetworkInterfacesNetworkInterfacePrivateIpSetsPrivateIpSet {
  /** Example: `true`. */
  Primary?: boolean;
  /** Example: `dnsTestName`. */
  PrivateDnsName?: string;
  /** Example: `172.17.124.144`. */
  PrivateIpAddress?: string;
}

/** `Instances.Instance.OperationLocks` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceOperationLocks {
  LockReason?: DescribeInstancesResponseInstancesInstanceOperationLocksLockReason[];
}

/** `Instances.Instance.OperationLocks.LockReason` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceOperationLocksLockReason {
  /** Example: `The specified instance is locked due to financial reason.`. */
  LockMsg?: string;
  /** Example: `Recycling`. */
  LockReason?: 'financial' | 'security' | 'recycling' | 'dedicatedhostfinancial' | 'refunded' | (string & {});
}

/** `Instances.Instance.PrivateDnsNameOptions` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstancePrivateDnsNameOptions {
  /** Default: `false`. Example: `false`. */
  EnableInstanceIdDnsAAAARecord?: boolean;
  /** Default: `false`. Example: `false`. */
  EnableInstanceIdDnsARecord?: boolean;
  /** Default: `false`. Example: `true`. */
  EnableIpDnsARecord?: boolean;
  /** Default: `false`. Example: `true`. */
  EnableIpDnsPtrRecord?: boolean;
  /** Default: `Custom`. Example: `Custom`. */
  HostnameType?: 'Custom' | 'IpBased' | 'InstanceIdBased' | (string & {});
}

/** `Instances.Instance.PublicIpAddress` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstancePublicIpAddress {
  IpAddress?: string[];
}

/** `Instances.Instance.RdmaIpAddress` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceRdmaIpAddress {
  IpAddress?: string[];
}

/** `Instances.Instance.SecurityGroupIds` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceSecurityGroupIds {
  SecurityGroupId?: string[];
}

/** `Instances.Instance.SecurityOptions` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceSecurityOptions {
  EnableSecureBoot?: boolean;
}

/** `Instances.Instance.Tags` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceTags {
  Tag?: DescribeInstancesResponseInstancesInstanceTagsTag[];
}

/** `Instances.Instance.Tags.Tag` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/** `Instances.Instance.VpcAttributes` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceVpcAttributes {
  /** Example: `172.17.124.144`. */
  NatIpAddress?: string;
  PrivateIpAddress?: DescribeInstancesResponseInstancesInstanceVpcAttributesPrivateIpAddress;
  /** Example: `vsw-2zeh0r1pabwtg6wcs27s2`. */
  VSwitchId?: string;
  /** Example: `vpc-2zeuphj08tt7q3brdvb29`. */
  VpcId?: string;
}

/** `Instances.Instance.VpcAttributes.PrivateIpAddress` in an answer of `DescribeInstances`. */
export interface DescribeInstancesResponseInstancesInstanceVpcAttributesPrivateIpAddress {
  IpAddress?: string[];
}

/**
 * Lists instances with all their attributes, by id, name, status, tag or other filters.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstances
 */
export const DescribeInstances: PaginatedOperation<DescribeInstancesRequest, DescribeInstancesResponse, DescribeInstancesResponseInstancesInstance> = {
  name: 'DescribeInstances',
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
