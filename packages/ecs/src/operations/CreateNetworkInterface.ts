// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceRequest {
  /** @deprecated The vendor advises against its use. */
  BusinessType?: string | undefined;
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  ConnectionTrackingConfiguration?: CreateNetworkInterfaceRequestConnectionTrackingConfiguration | undefined;
  /** Example: `true`. */
  DeleteOnRelease?: boolean | undefined;
  /** Default: `empty`. Example: `testDescription`. */
  Description?: string | undefined;
  EnablePrimaryIPv6?: boolean | undefined;
  EnhancedNetwork?: CreateNetworkInterfaceRequestEnhancedNetwork | undefined;
  /** Default: `Secondary`. Example: `Secondary`. */
  InstanceType?: 'Secondary' | 'Trunk' | (string & {}) | undefined;
  /** Items: at most 10. */
  Ipv4Prefix?: readonly string[] | undefined;
  /** Range: 1 to 10. Example: `1`. */
  Ipv4PrefixCount?: number | undefined;
  /** Items: at most 20. */
  Ipv6Address?: readonly string[] | undefined;
  /** Range: at least 1. Example: `1`. */
  Ipv6AddressCount?: number | undefined;
  /** Items: at most 10. */
  Ipv6Prefix?: readonly string[] | undefined;
  /** Range: 1 to 10. Example: `1`. */
  Ipv6PrefixCount?: number | undefined;
  /** Default: `empty`. Example: `testNetworkInterfaceName`. */
  NetworkInterfaceName?: string | undefined;
  NetworkInterfaceTrafficConfig?: CreateNetworkInterfaceRequestNetworkInterfaceTrafficConfig | undefined;
  /** Default: `Standard`. Example: `Standard`. */
  NetworkInterfaceTrafficMode?: 'Standard' | 'HighPerformance' | (string & {}) | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `172.17.124.144`. */
  PrimaryIpAddress?: string | undefined;
  /** Items: at most 10. */
  PrivateIpAddress?: readonly string[] | undefined;
  /** Range: at least 1. Example: `1`. */
  QueueNumber?: number | undefined;
  /** Example: `22`. */
  QueuePairNumber?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4phl8wn`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `8192`. */
  RxQueueSize?: number | undefined;
  /** Range: at least 1. Example: `1`. */
  SecondaryPrivateIpAddressCount?: number | undefined;
  /** Example: `sg-bp1fg655nh68xyz9iqr9`. */
  SecurityGroupId?: string | undefined;
  /** Items: at most 51. */
  SecurityGroupIds?: readonly string[] | undefined;
  /** Default: `false`. Example: `false`. */
  SourceDestCheck?: boolean | undefined;
  /** Items: at most 20. */
  Tag?: readonly CreateNetworkInterfaceRequestTag[] | undefined;
  /** Example: `8192`. */
  TxQueueSize?: number | undefined;
  /** Example: `vsw-bp1s5fnvk4gn2tws036ew`. */
  VSwitchId: string;
  /** @deprecated The vendor advises against its use. */
  Visible?: boolean | undefined;
}

/** `ConnectionTrackingConfiguration` in a request of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceRequestConnectionTrackingConfiguration {
  /** Default: `3`. Example: `3`. */
  TcpClosedAndTimeWaitTimeout?: number | undefined;
  /** Default: `910`. Example: `910`. */
  TcpEstablishedTimeout?: number | undefined;
  /** Default: `30`. Example: `30`. */
  UdpTimeout?: number | undefined;
}

/** `EnhancedNetwork` in a request of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceRequestEnhancedNetwork {
  EnableExpress?: boolean | undefined;
  /** Example: `true`. */
  EnableRss?: boolean | undefined;
  /** Example: `true`. */
  EnableSriov?: boolean | undefined;
  VirtualFunctionQuantity?: number | undefined;
  VirtualFunctionTotalQueueNumber?: number | undefined;
}

/** `NetworkInterfaceTrafficConfig` in a request of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceRequestNetworkInterfaceTrafficConfig {
  /** Example: `HighPerformance`. */
  NetworkInterfaceTrafficMode?: string | undefined;
  /** Example: `8`. */
  QueueNumber?: number | undefined;
  /** Example: `8`. */
  QueuePairNumber?: number | undefined;
  /** Example: `8192`. */
  RxQueueSize?: number | undefined;
  /** Example: `8192`. */
  TxQueueSize?: number | undefined;
}

/** `Tag` in a request of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceResponse {
  /** Example: `testDescription`. */
  Description?: string;
  Ipv4PrefixSets?: CreateNetworkInterfaceResponseIpv4PrefixSets;
  Ipv6PrefixSets?: CreateNetworkInterfaceResponseIpv6PrefixSets;
  Ipv6Sets?: CreateNetworkInterfaceResponseIpv6Sets;
  /** Example: `00:16:3e:12:9c:06`. */
  MacAddress?: string;
  /** Example: `eni-bp14v2sdd3v8htln6mm7`. */
  NetworkInterfaceId?: string;
  /** Example: `my-eni-name`. */
  NetworkInterfaceName?: string;
  /** Example: `1234566977`. */
  OwnerId?: string;
  /** Example: `172.17.124.144`. */
  PrivateIpAddress?: string;
  PrivateIpSets?: CreateNetworkInterfaceResponsePrivateIpSets;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `rg-2ze88m67qx5zh8f`. */
  ResourceGroupId?: string;
  SecurityGroupIds?: CreateNetworkInterfaceResponseSecurityGroupIds;
  /** Example: `12345678910`. */
  ServiceID?: number;
  /** Example: `true`. */
  ServiceManaged?: boolean;
  /** Example: `false`. */
  SourceDestCheck?: boolean;
  /** Example: `Available`. */
  Status?: string;
  Tags?: CreateNetworkInterfaceResponseTags;
  /** Example: `Secondary`. */
  Type?: string;
  /** Example: `vsw-bp16usj2p27htro3qilf0`. */
  VSwitchId?: string;
  /** Example: `vpc-bp1j7w3gc1cexjqdlhwih`. */
  VpcId?: string;
  /** Example: `cn-hangzhou-e`. */
  ZoneId?: string;
}

/** `Ipv4PrefixSets` in an answer of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceResponseIpv4PrefixSets {
  Ipv4PrefixSet?: CreateNetworkInterfaceResponseIpv4PrefixSetsIpv4PrefixSet[];
}

/** `Ipv4PrefixSets.Ipv4PrefixSet` in an answer of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceResponseIpv4PrefixSetsIpv4PrefixSet {
  /** Example: `hide`. */
  Ipv4Prefix?: string;
}

/** `Ipv6PrefixSets` in an answer of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceResponseIpv6PrefixSets {
  Ipv6PrefixSet?: CreateNetworkInterfaceResponseIpv6PrefixSetsIpv6PrefixSet[];
}

/** `Ipv6PrefixSets.Ipv6PrefixSet` in an answer of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceResponseIpv6PrefixSetsIpv6PrefixSet {
  /** Example: `hide`. */
  Ipv6Prefix?: string;
}

/** `Ipv6Sets` in an answer of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceResponseIpv6Sets {
  Ipv6Set?: CreateNetworkInterfaceResponseIpv6SetsIpv6Set[];
}

/** `Ipv6Sets.Ipv6Set` in an answer of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceResponseIpv6SetsIpv6Set {
  /** Example: `2001:db8:1234:1a00::593b`. */
  Ipv6Address?: string;
  Primary?: boolean;
}

/** `PrivateIpSets` in an answer of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceResponsePrivateIpSets {
  PrivateIpSet?: CreateNetworkInterfaceResponsePrivateIpSetsPrivateIpSet[];
}

/** `PrivateIpSets.PrivateIpSet` in an answer of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceResponsePrivateIpSetsPrivateIpSet {
  /** Example: `true`. */
  Primary?: boolean;
  /** Example: `172.17.124.144`. */
  PrivateIpAddress?: string;
}

/** `SecurityGroupIds` in an answer of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceResponseSecurityGroupIds {
  SecurityGroupId?: string[];
}

/** `Tags` in an answer of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceResponseTags {
  Tag?: CreateNetworkInterfaceResponseTagsTag[];
}

/** `Tags.Tag` in an answer of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceResponseTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Calls `CreateNetworkInterface`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateNetworkInterface
 */
export const CreateNetworkInterface: Operation<CreateNetworkInterfaceRequest, CreateNetworkInterfaceResponse> = {
  name: 'CreateNetworkInterface',
  regionId: true,
  clientToken: true,
};
