// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesRequest {
  /** Return only interfaces that are attached to this instance. Example: `i-bp1e2l6djkndyuli4avc`. */
  InstanceId?: string | undefined;
  /** Return only interfaces that have one of these IPv6 addresses. Items: at most 1000. */
  Ipv6Address?: readonly string[] | undefined;
  /** How many items a page holds at most, where the pages are walked with `NextToken`. Example: `50`. */
  MaxResults?: number | undefined;
  /** Return only these interfaces. Items: at most 1000. */
  NetworkInterfaceId?: readonly string[] | undefined;
  /** Return only interfaces of this name. Example: `test-eni-name`. */
  NetworkInterfaceName?: string | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `AAAAAdDWBF2qBDK`.
   */
  NextToken?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Example: `1`.
   * @deprecated The vendor advises against its use.
   */
  PageNumber?: number | undefined;
  /**
   * How many items a page holds at most. Default: `10`. Example: `100`.
   * @deprecated The vendor advises against its use.
   */
  PageSize?: number | undefined;
  /** Return only the interface with this primary IPv4 address. Example: `192.168.99.156`. */
  PrimaryIpAddress?: string | undefined;
  /** Return only interfaces that have one of these secondary IPv4 addresses. Items: at most 100. */
  PrivateIpAddress?: readonly string[] | undefined;
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
  /**
   * Return only secondary interfaces in this security group. For primary ones, ask {@link DescribeInstances}.
   * Example: `sg-bp144yr32sx6ndwievh4`.
   */
  SecurityGroupId?: string | undefined;
  /** Return only interfaces that a cloud service or reseller does, or does not, manage. Example: `true`. */
  ServiceManaged?: boolean | undefined;
  /**
   * Return only interfaces in this state.
   * - `Available`: Attached to nothing.
   * - `InUse`: Attached to an instance.
   *
   * Example: `Available`.
   */
  Status?: 'Available' | 'Attaching' | 'InUse' | 'Detaching' | 'Deleting' | (string & {}) | undefined;
  /** Return only interfaces with all these tags. Items: at most 20. */
  Tag?: readonly DescribeNetworkInterfacesRequestTag[] | undefined;
  /**
   * Return only interfaces of this kind.
   * - `Primary`: Created with an instance, and stays on it.
   * - `Secondary`: Can be attached and detached.
   *
   * Example: `Secondary`.
   */
  Type?: 'Primary' | 'Secondary' | (string & {}) | undefined;
  /** Return only interfaces in this vSwitch. Example: `vsw-bp16usj2p27htro3qilf0`. */
  VSwitchId?: string | undefined;
  /** Return only interfaces in this VPC. Example: `vpc-bp1j7w3gc1cexjqdlhwih`. */
  VpcId?: string | undefined;
}

/** `Tag` in a request of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesRequestTag {
  /** A tag key that the interfaces must have. Example: `TestKey`. */
  Key?: string | undefined;
  /** The value that the tag must have. Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesResponse {
  /** The network interfaces of this page. */
  NetworkInterfaceSets?: DescribeNetworkInterfacesResponseNetworkInterfaceSets;
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `AAAAAdDWBF2qBDK`.
   */
  NextToken?: string;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `1`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `2`. */
  TotalCount?: number;
}

/** `NetworkInterfaceSets` in an answer of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSets {
  /** One interface with its addresses, its security groups and where it is attached. */
  NetworkInterfaceSet?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSet[];
}

/** `NetworkInterfaceSets.NetworkInterfaceSet` in an answer of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSet {
  /** The elastic IP address on the private address; empty if there is none. */
  AssociatedPublicIp?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetAssociatedPublicIp;
  /** How the interface is attached; mostly in limited preview. */
  Attachment?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetAttachment;
  /** When the interface was created, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2019-12-25T12:31:31Z`. */
  CreationTime?: string;
  /** Whether the interface is deleted along with the instance that it is attached to. Example: `true`. */
  DeleteOnRelease?: boolean;
  /** The note about the interface. Example: `DescriptionTest`. */
  Description?: string;
  /**
   * The instance that has the interface; empty for interfaces that another cloud service manages. Example:
   * `i-bp1e2l6djkndyuli4avc`.
   */
  InstanceId?: string;
  /** Whole blocks of IPv4 addresses (prefixes) that lead to the network interface. */
  Ipv4PrefixSets?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetIpv4PrefixSets;
  /** Whole blocks of IPv6 addresses (prefixes) that lead to the network interface. */
  Ipv6PrefixSets?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetIpv6PrefixSets;
  /** The IPv6 addresses of the network interface. */
  Ipv6Sets?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetIpv6Sets;
  /**
   * The MAC address of the network interface, for finding it inside the operating system. Example:
   * `00:16:3e:12:9c:06`.
   */
  MacAddress?: string;
  /** The elastic network interface, `eni-…`. Example: `eni-bp125p95hhdhn3otql5h`. */
  NetworkInterfaceId?: string;
  /** The name of the network interface; not unique. Example: `my-eni-name`. */
  NetworkInterfaceName?: string;
  /**
   * How the network interface talks to the network.
   * - `Standard`: TCP.
   * - `HighPerformance`: RDMA, over an elastic RDMA interface; only for instance types that have it.
   *
   * Example: `Standard`.
   */
  NetworkInterfaceTrafficMode?: 'Standard' | 'HighPerformance' | (string & {});
  /** The account that the interface belongs to. Example: `1234566977`. */
  OwnerId?: string;
  /** The primary IPv4 address of the interface. Example: `172.17.124.144`. */
  PrivateIpAddress?: string;
  /** The private IPv4 addresses of the network interface, the primary one and the secondary ones. */
  PrivateIpSets?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetPrivateIpSets;
  /**
   * The number of queues of the interface; empty for a secondary interface that is `Available` and was given none.
   * Example: `8`.
   */
  QueueNumber?: number;
  /** The number of queue pairs for RDMA. Example: `0`. */
  QueuePairNumber?: number;
  /** The resource group that the resource is in; empty where it is in none. Example: `rg-2ze88m67qx5zh8f`. */
  ResourceGroupId?: string;
  /** The security groups whose rules hold for the interface. */
  SecurityGroupIds?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetSecurityGroupIds;
  /** The number of the cloud service or reseller that manages the resource. Example: `12345678910`. */
  ServiceID?: number;
  /**
   * Whether a cloud service or a reseller manages the resource; operations that change it are then refused to its
   * owner. Example: `true`.
   */
  ServiceManaged?: boolean;
  /**
   * Whether traffic is dropped that is neither from nor to the addresses of the network interface. Example:
   * `false`.
   */
  SourceDestCheck?: boolean;
  /**
   * Where the interface is in its life.
   * - `Available`: Attached to nothing.
   * - `Attaching`: On its way to an instance.
   * - `InUse`: Attached to an instance.
   * - `Detaching`: On its way off an instance.
   * - `Deleting`: About to be gone.
   *
   * Example: `Available`.
   */
  Status?: 'Available' | 'Attaching' | 'InUse' | 'Detaching' | 'Deleting' | (string & {});
  /** What the resource is tagged with, each key once; {@link TagResources} and {@link UntagResources} change it. */
  Tags?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetTags;
  /**
   * Whether the interface can leave its instance.
   * - `Primary`: Created with an instance, and stays on it.
   * - `Secondary`: Can be attached and detached.
   *
   * Example: `Secondary`.
   */
  Type?: 'Primary' | 'Secondary' | (string & {});
  /** The vSwitch that the addresses come from. Example: `vsw-bp16usj2p27htro3qilf0`. */
  VSwitchId?: string;
  /**
   * The VPC that the vSwitch and the security groups of the interface belong to. Example:
   * `vpc-bp1j7w3gc1cexjqdlhwih`.
   */
  VpcId?: string;
  /** The zone of the interface; only instances there can have it. Example: `cn-hangzhou-e`. */
  ZoneId?: string;
}

/** `NetworkInterfaceSets.NetworkInterfaceSet.AssociatedPublicIp` in an answer of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetAssociatedPublicIp {
  /** The elastic IP address, by its id `eip-…`. */
  AllocationId?: string;
  /** The public IPv4 address, by which the internet reaches the resource. Example: `116.62.161.168`. */
  PublicIpAddress?: string;
}

/** `NetworkInterfaceSets.NetworkInterfaceSet.Attachment` in an answer of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetAttachment {
  /** Index of the interface on its instance; in limited preview. Example: `0`. */
  DeviceIndex?: number;
  /** The instance of the attachment; in limited preview. */
  InstanceId?: string;
  /** The physical network card that the interface is on; missing if none was chosen. Example: `0`. */
  NetworkCardIndex?: number;
  /** The trunk interface that this one goes through; in limited preview. */
  TrunkNetworkInterfaceId?: string;
}

/** `NetworkInterfaceSets.NetworkInterfaceSet.Ipv4PrefixSets` in an answer of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetIpv4PrefixSets {
  /** A block of IPv4 addresses that lead to the network interface. */
  Ipv4PrefixSet?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetIpv4PrefixSetsIpv4PrefixSet[];
}

/**
 * `NetworkInterfaceSets.NetworkInterfaceSet.Ipv4PrefixSets.Ipv4PrefixSet` in an answer of
 * `DescribeNetworkInterfaces`.
 */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetIpv4PrefixSetsIpv4PrefixSet {
  /** An IPv4 prefix of the interface, as a CIDR block. Example: `hide`. */
  Ipv4Prefix?: string;
}

/** `NetworkInterfaceSets.NetworkInterfaceSet.Ipv6PrefixSets` in an answer of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetIpv6PrefixSets {
  /** A block of IPv6 addresses that lead to the network interface. */
  Ipv6PrefixSet?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetIpv6PrefixSetsIpv6PrefixSet[];
}

/**
 * `NetworkInterfaceSets.NetworkInterfaceSet.Ipv6PrefixSets.Ipv6PrefixSet` in an answer of
 * `DescribeNetworkInterfaces`.
 */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetIpv6PrefixSetsIpv6PrefixSet {
  /** An IPv6 prefix of the interface, as a CIDR block. Example: `hide`. */
  Ipv6Prefix?: string;
}

/** `NetworkInterfaceSets.NetworkInterfaceSet.Ipv6Sets` in an answer of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetIpv6Sets {
  /** One IPv6 address, and whether it is the primary one. */
  Ipv6Set?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetIpv6SetsIpv6Set[];
}

/** `NetworkInterfaceSets.NetworkInterfaceSet.Ipv6Sets.Ipv6Set` in an answer of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetIpv6SetsIpv6Set {
  /** The IPv6 address itself, out of the range of the vSwitch. Example: `2408:4321:180:1701:94c7:bc38:3bfa:fbdd`. */
  Ipv6Address?: string;
  /** Whether this is the primary address of the network interface. */
  Primary?: boolean;
}

/** `NetworkInterfaceSets.NetworkInterfaceSet.PrivateIpSets` in an answer of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetPrivateIpSets {
  /** One private IPv4 address, and whether it is the primary one. */
  PrivateIpSet?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetPrivateIpSetsPrivateIpSet[];
}

/**
 * `NetworkInterfaceSets.NetworkInterfaceSet.PrivateIpSets.PrivateIpSet` in an answer of
 * `DescribeNetworkInterfaces`.
 */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetPrivateIpSetsPrivateIpSet {
  /** The elastic IP address on the private address; empty if there is none. */
  AssociatedPublicIp?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetPrivateIpSetsPrivateIpSetAssociatedPublicIp;
  /** Whether this is the primary address of the network interface. Example: `true`. */
  Primary?: boolean;
  /** Name by which the address is found in the private DNS. Example: `DnsTestName`. */
  PrivateDnsName?: string;
  /** A private IPv4 address of the interface. Example: `172.17.124.144`. */
  PrivateIpAddress?: string;
}

/**
 * `NetworkInterfaceSets.NetworkInterfaceSet.PrivateIpSets.PrivateIpSet.AssociatedPublicIp` in an answer of
 * `DescribeNetworkInterfaces`.
 */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetPrivateIpSetsPrivateIpSetAssociatedPublicIp {
  /** The elastic IP address, by its id `eip-…`. */
  AllocationId?: string;
  /** The public IPv4 address, by which the internet reaches the resource. Example: `116.62.161.168`. */
  PublicIpAddress?: string;
}

/** `NetworkInterfaceSets.NetworkInterfaceSet.SecurityGroupIds` in an answer of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetSecurityGroupIds {
  /** Ids of the security groups, `sg-…`. */
  SecurityGroupId?: string[];
}

/** `NetworkInterfaceSets.NetworkInterfaceSet.Tags` in an answer of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetTagsTag[];
}

/** `NetworkInterfaceSets.NetworkInterfaceSet.Tags.Tag` in an answer of `DescribeNetworkInterfaces`. */
export interface DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSetTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Lists network interfaces with their addresses, security groups and attachments.
 *
 * Filters are combined with "and". Walk large results with `MaxResults` and `NextToken`. {@link
 * DescribeNetworkInterfaceAttribute} tells more about a single interface.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - Waiters: {@link NetworkInterfaceAvailable}, {@link NetworkInterfaceInUse}, {@link NetworkInterfaceDeleted}.
 * - RAM action: `ecs:DescribeNetworkInterfaces`.
 * - Errors: `EniPerInstanceLimitExceeded`, `MaxEniCountExceeded`, `SecurityGroupInstanceLimitExceed`,
 * `Forbidden.RegionId`, `Forbidden.NotSupportRAM`, `Forbidden.SubUser`, and 19 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeNetworkInterfaces
 */
export const DescribeNetworkInterfaces: PaginatedOperation<DescribeNetworkInterfacesRequest, DescribeNetworkInterfacesResponse, DescribeNetworkInterfacesResponseNetworkInterfaceSetsNetworkInterfaceSet> = {
  name: 'DescribeNetworkInterfaces',
  ram: 'ecs',
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
