// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeRequest {
  /** Default: `empty`. Example: `attachment`. */
  Attribute?: string | undefined;
  /** Example: `eni-bp67acfmxazb4p3vmm47`. */
  NetworkInterfaceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeNetworkInterfaceAttributeRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponse {
  AssociatedPublicIp?: DescribeNetworkInterfaceAttributeResponseAssociatedPublicIp;
  Attachment?: DescribeNetworkInterfaceAttributeResponseAttachment;
  BondInterfaceSpecification?: DescribeNetworkInterfaceAttributeResponseBondInterfaceSpecification;
  ConnectionTrackingConfiguration?: DescribeNetworkInterfaceAttributeResponseConnectionTrackingConfiguration;
  /** Example: `2019-12-25T12:31:31Z`. */
  CreationTime?: string;
  /** Example: `true`. */
  DeleteOnRelease?: boolean;
  /** Example: `testDescription`. */
  Description?: string;
  EnhancedNetwork?: DescribeNetworkInterfaceAttributeResponseEnhancedNetwork;
  /** Example: `i-bp1e2l6djkndyuli4avc`. */
  InstanceId?: string;
  Ipv4PrefixSets?: DescribeNetworkInterfaceAttributeResponseIpv4PrefixSets;
  Ipv6PrefixSets?: DescribeNetworkInterfaceAttributeResponseIpv6PrefixSets;
  Ipv6Sets?: DescribeNetworkInterfaceAttributeResponseIpv6Sets;
  /** Example: `00:16:3e:12:9c:06`. */
  MacAddress?: string;
  /** Example: `eni-bp125p95hhdhn3otql5h`. */
  NetworkInterfaceId?: string;
  /** Example: `my-eni-name`. */
  NetworkInterfaceName?: string;
  NetworkInterfaceTrafficConfig?: DescribeNetworkInterfaceAttributeResponseNetworkInterfaceTrafficConfig;
  /** Example: `Standard`. */
  NetworkInterfaceTrafficMode?: 'Standard' | 'HighPerformance' | (string & {});
  /** Example: `1234566977`. */
  OwnerId?: string;
  /** Example: `10.1.244.234`. */
  PrivateIpAddress?: string;
  PrivateIpSets?: DescribeNetworkInterfaceAttributeResponsePrivateIpSets;
  QoSConfig?: DescribeNetworkInterfaceAttributeResponseQoSConfig;
  /** Example: `8`. */
  QueueNumber?: number;
  /** Example: `22`. */
  QueuePairNumber?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  SecurityGroupIds?: DescribeNetworkInterfaceAttributeResponseSecurityGroupIds;
  /** Example: `12345678910`. */
  ServiceID?: number;
  /** Example: `true`. */
  ServiceManaged?: boolean;
  SlaveInterfaceSpecification?: DescribeNetworkInterfaceAttributeResponseSlaveInterfaceSpecification;
  /** Example: `false`. */
  SourceDestCheck?: boolean;
  /** Example: `Available`. */
  Status?: 'Available' | 'Attaching' | 'InUse' | 'Detaching' | 'Deleting' | (string & {});
  Tags?: DescribeNetworkInterfaceAttributeResponseTags;
  TcpOptionAddressEnabled?: string;
  /** Example: `Secondary`. */
  Type?: 'Primary' | 'Secondary' | (string & {});
  /** Example: `vsw-bp1s5fnvk4gn2tws07pfr`. */
  VSwitchId?: string;
  /** Example: `vpc-bp67acfmxazb4p71kuh0f`. */
  VpcId?: string;
  /** Example: `cn-hangzhou-g`. */
  ZoneId?: string;
}

/** `AssociatedPublicIp` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseAssociatedPublicIp {
  AllocationId?: string;
  /** Example: `116.62.161.168`. */
  PublicIpAddress?: string;
}

/** `Attachment` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseAttachment {
  DeviceIndex?: number;
  /** Example: `hide`. */
  InstanceId?: string;
  MemberNetworkInterfaceIds?: DescribeNetworkInterfaceAttributeResponseAttachmentMemberNetworkInterfaceIds;
  /** Example: `0`. */
  NetworkCardIndex?: number;
  /** Example: `hide`. */
  TrunkNetworkInterfaceId?: string;
}

/** `Attachment.MemberNetworkInterfaceIds` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseAttachmentMemberNetworkInterfaceIds {
  MemberNetworkInterfaceId?: string[];
}

/** `BondInterfaceSpecification` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseBondInterfaceSpecification {
  BondMode?: string;
  SlaveInterfaceSpecification?: DescribeNetworkInterfaceAttributeResponseBondInterfaceSpecificationSlaveInterfaceSpecification;
}

/** `BondInterfaceSpecification.SlaveInterfaceSpecification` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseBondInterfaceSpecificationSlaveInterfaceSpecification {
  SlaveInterfaceSpecificationSet?: DescribeNetworkInterfaceAttributeResponseBondInterfaceSpecificationSlaveInterfaceSpecificationSlaveInterfaceSpecificationSet[];
}

/**
 * `BondInterfaceSpecification.SlaveInterfaceSpecification.SlaveInterfaceSpecificationSet` in an answer of
 * `DescribeNetworkInterfaceAttribute`.
 */
export interface DescribeNetworkInterfaceAttributeResponseBondInterfaceSpecificationSlaveInterfaceSpecificationSlaveInterfaceSpecificationSet {
  BondNetworkInterfaceId?: string;
  SlaveNetworkInterfaceId?: string;
  WorkState?: string;
}

/** `ConnectionTrackingConfiguration` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseConnectionTrackingConfiguration {
  /** Example: `3`. */
  TcpClosedAndTimeWaitTimeout?: number;
  /** Example: `910`. */
  TcpEstablishedTimeout?: number;
  /** Example: `30`. */
  UdpTimeout?: number;
}

/** `EnhancedNetwork` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseEnhancedNetwork {
  EnableExpress?: boolean;
  /** Example: `true`. */
  EnableRss?: boolean;
  /** Example: `false`. */
  EnableSriov?: boolean;
  VirtualFunctionQuantity?: number;
  VirtualFunctionTotalQueueNumber?: number;
}

/** `Ipv4PrefixSets` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseIpv4PrefixSets {
  Ipv4PrefixSet?: DescribeNetworkInterfaceAttributeResponseIpv4PrefixSetsIpv4PrefixSet[];
}

/** `Ipv4PrefixSets.Ipv4PrefixSet` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseIpv4PrefixSetsIpv4PrefixSet {
  /** Example: `192.168.12.0/28`. */
  Ipv4Prefix?: string;
}

/** `Ipv6PrefixSets` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseIpv6PrefixSets {
  Ipv6PrefixSet?: DescribeNetworkInterfaceAttributeResponseIpv6PrefixSetsIpv6PrefixSet[];
}

/** `Ipv6PrefixSets.Ipv6PrefixSet` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseIpv6PrefixSetsIpv6PrefixSet {
  /** Example: `2001:db8:1234:1a00:7217::/80`. */
  Ipv6Prefix?: string;
}

/** `Ipv6Sets` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseIpv6Sets {
  Ipv6Set?: DescribeNetworkInterfaceAttributeResponseIpv6SetsIpv6Set[];
}

/** `Ipv6Sets.Ipv6Set` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseIpv6SetsIpv6Set {
  /** Example: `2001:db8:1234:1a00::593b`. */
  Ipv6Address?: string;
  Primary?: boolean;
}

/** `NetworkInterfaceTrafficConfig` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseNetworkInterfaceTrafficConfig {
  /** Example: `HighPerformance`. */
  NetworkInterfaceTrafficMode?: string;
  /** Example: `8`. */
  QueueNumber?: number;
  /** Example: `8`. */
  QueuePairNumber?: number;
}

/** `PrivateIpSets` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponsePrivateIpSets {
  PrivateIpSet?: DescribeNetworkInterfaceAttributeResponsePrivateIpSetsPrivateIpSet[];
}

/** `PrivateIpSets.PrivateIpSet` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponsePrivateIpSetsPrivateIpSet {
  AssociatedPublicIp?: DescribeNetworkInterfaceAttributeResponsePrivateIpSetsPrivateIpSetAssociatedPublicIp;
  /** Example: `true`. */
  Primary?: boolean;
  /** Example: `172.17.124.144`. */
  PrivateIpAddress?: string;
}

/** `PrivateIpSets.PrivateIpSet.AssociatedPublicIp` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponsePrivateIpSetsPrivateIpSetAssociatedPublicIp {
  AllocationId?: string;
  /** Example: `116.62.161.168`. */
  PublicIpAddress?: string;
}

/** `QoSConfig` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseQoSConfig {
  EnableQoS?: boolean;
  QoS?: DescribeNetworkInterfaceAttributeResponseQoSConfigQoS;
}

/** `QoSConfig.QoS` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseQoSConfigQoS {
  /** Example: `50000`. */
  BandwidthRx?: number;
  /** Example: `50000`. */
  BandwidthTx?: number;
  /** Example: `50000`. */
  ConcurrentConnections?: number;
  /** Example: `50000`. */
  PpsRx?: number;
  /** Example: `50000`. */
  PpsTx?: number;
}

/** `SecurityGroupIds` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseSecurityGroupIds {
  SecurityGroupId?: string[];
}

/** `SlaveInterfaceSpecification` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseSlaveInterfaceSpecification {
  BondNetworkInterfaceId?: string;
  SlaveNetworkInterfaceId?: string;
  WorkState?: string;
}

/** `Tags` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseTags {
  Tag?: DescribeNetworkInterfaceAttributeResponseTagsTag[];
}

/** `Tags.Tag` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Calls `DescribeNetworkInterfaceAttribute`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeNetworkInterfaceAttribute
 */
export const DescribeNetworkInterfaceAttribute: Operation<DescribeNetworkInterfaceAttributeRequest, DescribeNetworkInterfaceAttributeResponse> = {
  name: 'DescribeNetworkInterfaceAttribute',
  readOnly: true,
  regionId: true,
};
