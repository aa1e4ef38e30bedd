// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesRequest {
  /** Example: `i-bp1e2l6djkndyuli4avc`. */
  InstanceId?: string | undefined;
  /** Items: at most 1000. */
  Ipv6Address?: readonly string[] | undefined;
  /** Example: `50`. */
  MaxResults?: number | undefined;
  /** Items: at most 1000. */
  NetworkInterfaceId?: readonly string[] | undefined;
  /** Example: `test-eni-name`. */
  NetworkInterfaceName?: string | undefined;
  /** Example: `AAAAAdDWBF2qBDK`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /**
   * Default: `1`. Example: `1`.
   * @deprecated The vendor advises against its use.
   */
  PageNumber?: number | undefined;
  /**
   * Default: `10`. Example: `100`.
   * @deprecated The vendor advises against its use.
   */
  PageSize?: number | undefined;
  /** Example: `192.168.99.156`. */
  PrimaryIpAddress?: string | undefined;
  /** Items: at most 100. */
  PrivateIpAddress?: readonly string[] | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `sg-bp144yr32sx6ndwievh4`. */
  SecurityGroupId?: string | undefined;
  /** Example: `true`. */
  ServiceManaged?: boolean | undefined;
  /** Example: `Available`. */
  Status?: 'Available' | 'Attaching' | 'InUse' | 'Detaching' | 'Deleting' | (string & {}) | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeNetworkInterfacesRequestTag[] | undefined;
  /** Example: `Secondary`. */
  Type?: 'Primary' | 'Secondary' | (string & {}) | undefined;
  /** Example: `vsw-bp16usj2p27htro3qilf0`. */
  VSwitchId?: string | undefined;
  /** Example: `vpc-bp1j7w3gc1cexjqdlhwih`. */
  VpcId?: string | undefined;
}

/** `Tag` in a request of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesResponse {
  NetworkInterfaceSets?: DescribeNetworkInterfacesResponseNetworkInterfaceSets;
  /** Example: `AAAAAdDWBF2qBDK`. */
  NextToken?: string;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `1`. */
  PageSize?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `2`. */
  TotalCount?: number;
}

/** `NetworkInterfaceSets` in an answer of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSets {
  NetworkInterfaceSet?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSet[];
}

/** `NetworkInterfaceSets.NetworkInterfaceSet` in an answer of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSet {
  AssociatedPublicIp?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetAssociatedPublicIp;
  Attachment?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetAttachment;
  /** Example: `2019-12-25T12:31:31Z`. */
  CreationTime?: string;
  /** Example: `true`. */
  DeleteOnRelease?: boolean;
  /** Example: `DescriptionTest`. */
  Description?: string;
  /** Example: `i-bp1e2l6djkndyuli4avc`. */
  InstanceId?: string;
  Ipv4PrefixSets?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetIpv4PrefixSets;
  Ipv6PrefixSets?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetIpv6PrefixSets;
  Ipv6Sets?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetIpv6Sets;
  /** Example: `00:16:3e:12:9c:06`. */
  MacAddress?: string;
  /** Example: `eni-bp125p95hhdhn3otql5h`. */
  NetworkInterfaceId?: string;
  /** Example: `my-eni-name`. */
  NetworkInterfaceName?: string;
  /** Example: `Standard`. */
  NetworkInterfaceTrafficMode?: 'Standard' | 'HighPerformance' | (string & {});
  /** Example: `1234566977`. */
  OwnerId?: string;
  /** Example: `172.17.124.144`. */
  PrivateIpAddress?: string;
  PrivateIpSets?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetPrivateIpSets;
  /** Example: `8`. */
  QueueNumber?: number;
  /** Example: `0`. */
  QueuePairNumber?: number;
  /** Example: `rg-2ze88m67qx5zh8f`. */
  ResourceGroupId?: string;
  SecurityGroupIds?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetSecurityGroupIds;
  /** Example: `12345678910`. */
  ServiceID?: number;
  /** Example: `true`. */
  ServiceManaged?: boolean;
  /** Example: `false`. */
  SourceDestCheck?: boolean;
  /** Example: `Available`. */
  Status?: 'Available' | 'Attaching' | 'InUse' | 'Detaching' | 'Deleting' | (string & {});
  Tags?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetTags;
  /** Example: `Secondary`. */
  Type?: 'Primary' | 'Secondary' | (string & {});
  /** Example: `vsw-bp16usj2p27htro3qilf0`. */
  VSwitchId?: string;
  /** Example: `vpc-bp1j7w3gc1cexjqdlhwih`. */
  VpcId?: string;
  /** Example: `cn-hangzhou-e`. */
  ZoneId?: string;
}

/** `NetworkInterfaceSets.NetworkInterfaceSet.AssociatedPublicIp` in an answer of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetAssociatedPublicIp {
  AllocationId?: string;
  /** Example: `116.62.161.168`. */
  PublicIpAddress?: string;
}

/** `NetworkInterfaceSets.NetworkInterfaceSet.Attachment` in an answer of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetAttachment {
  /** Example: `0`. */
  DeviceIndex?: number;
  InstanceId?: string;
  /** Example: `0`. */
  NetworkCardIndex?: number;
  TrunkNetworkInterfaceId?: string;
}

/** `NetworkInterfaceSets.NetworkInterfaceSet.Ipv4PrefixSets` in an answer of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetIpv4PrefixSets {
  Ipv4PrefixSet?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetIpv4PrefixSetsIpv4PrefixSet[];
}

/**
 * `NetworkInterfaceSets.NetworkInterfaceSet.Ipv4PrefixSets.Ipv4PrefixSet` in an answer of
 * `DescribeNetworkInterfaces`.
 */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetIpv4PrefixSetsIpv4PrefixSet {
  /** Example: `hide`. */
  Ipv4Prefix?: string;
}

/** `NetworkInterfaceSets.NetworkInterfaceSet.Ipv6PrefixSets` in an answer of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetIpv6PrefixSets {
  Ipv6PrefixSet?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetIpv6PrefixSetsIpv6PrefixSet[];
}

/**
 * `NetworkInterfaceSets.NetworkInterfaceSet.Ipv6PrefixSets.Ipv6PrefixSet` in an answer of
 * `DescribeNetworkInterfaces`.
 */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetIpv6PrefixSetsIpv6PrefixSet {
  /** Example: `hide`. */
  Ipv6Prefix?: string;
}

/** `NetworkInterfaceSets.NetworkInterfaceSet.Ipv6Sets` in an answer of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetIpv6Sets {
  Ipv6Set?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetIpv6SetsIpv6Set[];
}

/** `NetworkInterfaceSets.NetworkInterfaceSet.Ipv6Sets.Ipv6Set` in an answer of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetIpv6SetsIpv6Set {
  /** Example: `2408:4321:180:1701:94c7:bc38:3bfa:fbdd`. */
  Ipv6Address?: string;
  Primary?: boolean;
}

/** `NetworkInterfaceSets.NetworkInterfaceSet.PrivateIpSets` in an answer of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetPrivateIpSets {
  PrivateIpSet?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetPrivateIpSetsPrivateIpSet[];
}

/**
 * `NetworkInterfaceSets.NetworkInterfaceSet.PrivateIpSets.PrivateIpSet` in an answer of
 * `DescribeNetworkInterfaces`.
 */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetPrivateIpSetsPrivateIpSet {
  AssociatedPublicIp?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetPrivateIpSetsPrivateIpSetAssociatedPublicIp;
  /** Example: `true`. */
  Primary?: boolean;
  /** Example: `DnsTestName`. */
  PrivateDnsName?: string;
  /** Example: `172.17.124.144`. */
  PrivateIpAddress?: string;
}

/**
 * `NetworkInterfaceSets.NetworkInterfaceSet.PrivateIpSets.PrivateIpSet.AssociatedPublicIp` in an answer of
 * `DescribeNetworkInterfaces`.
 */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetPrivateIpSetsPrivateIpSetAssociatedPublicIp {
  AllocationId?: string;
  /** Example: `116.62.161.168`. */
  PublicIpAddress?: string;
}

/** `NetworkInterfaceSets.NetworkInterfaceSet.SecurityGroupIds` in an answer of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetSecurityGroupIds {
  SecurityGroupId?: string[];
}

/** `NetworkInterfaceSets.NetworkInterfaceSet.Tags` in an answer of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetTags {
  Tag?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetTagsTag[];
}

/** `NetworkInterfaceSets.NetworkInterfaceSet.Tags.Tag` in an answer of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Calls `DescribeNetworkInterfaces`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeNetworkInterfaces
 */
export const DescribeNetworkInterfaces: PaginatedOperation<DescribeNetworkInterfacesRequest, DescribeNetworkInterfacesResponse, DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSet> = {
  name: 'DescribeNetworkInterfaces',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'NetworkInterfaceSets.NetworkInterfaceSet',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    alternative: {
      style: 'page',
      items: 'NetworkInterfaceSets.NetworkInterfaceSet',
      pageNumber: 'PageNumber',
      pageSize: 'PageSize',
      total: 'TotalCount',
    },
  },
};
