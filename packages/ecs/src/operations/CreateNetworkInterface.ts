// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceRequest {
  /**
   * Deprecated; leave `BusinessType` out.
   * @deprecated The vendor advises against its use.
   */
  BusinessType?: string | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /** How long idle connections are remembered. */
  ConnectionTrackingConfiguration?: CreateNetworkInterfaceRequestConnectionTrackingConfiguration | undefined;
  /** Whether the interface is deleted along with the instance that it is attached to. Example: `true`. */
  DeleteOnRelease?: boolean | undefined;
  /**
   * A note about the interface, of 2 to 256 characters; not starting with `http://` or `https://`. Example:
   * `testDescription`.
   */
  Description?: string | undefined;
  EnablePrimaryIPv6?: boolean | undefined;
  /** Extra abilities of the interface; not open to the public. */
  EnhancedNetwork?: CreateNetworkInterfaceRequestEnhancedNetwork | undefined;
  /**
   * What kind of interface to create.
   * - `Secondary`: An ordinary interface, attached beside the primary one.
   * - `Trunk`: An interface that carries other ones; in limited preview.
   *
   * Default: `Secondary`. Example: `Secondary`.
   */
  InstanceType?: 'Secondary' | 'Trunk' | (string & {}) | undefined;
  /**
   * IPv4 prefixes for the interface, as CIDR blocks out of the vSwitch. Excludes `Ipv4PrefixCount`. Items: at most
   * 10.
   */
  Ipv4Prefix?: readonly string[] | undefined;
  /** The number of IPv4 prefixes to choose for the interface. Excludes `Ipv4Prefix`. Range: 1 to 10. Example: `1`. */
  Ipv4PrefixCount?: number | undefined;
  /**
   * IPv6 addresses for the interface, out of the range of the vSwitch. Excludes `Ipv6AddressCount`. Items: at most
   * 20.
   */
  Ipv6Address?: readonly string[] | undefined;
  /**
   * The number of IPv6 addresses to choose for the interface. Excludes `Ipv6Address`. Range: at least 1. Example:
   * `1`.
   */
  Ipv6AddressCount?: number | undefined;
  /**
   * IPv6 prefixes for the interface, as CIDR blocks out of the vSwitch. Excludes `Ipv6PrefixCount`. Items: at most
   * 10.
   */
  Ipv6Prefix?: readonly string[] | undefined;
  /** The number of IPv6 prefixes to choose for the interface. Excludes `Ipv6Prefix`. Range: 1 to 10. Example: `1`. */
  Ipv6PrefixCount?: number | undefined;
  /**
   * A name for the network interface, of 2 to 128 characters, starting with a letter. Example:
   * `testNetworkInterfaceName`.
   */
  NetworkInterfaceName?: string | undefined;
  /**
   * How the interface talks, and with how many queues. In {@link ModifyNetworkInterfaceAttribute} in limited
   * preview.
   */
  NetworkInterfaceTrafficConfig?: CreateNetworkInterfaceRequestNetworkInterfaceTrafficConfig | undefined;
  /**
   * How the network interface talks to the network.
   * - `Standard`: TCP.
   * - `HighPerformance`: RDMA, over an elastic RDMA interface; only for instance types that have it.
   *
   * Default: `Standard`. Example: `Standard`.
   */
  NetworkInterfaceTrafficMode?: 'Standard' | 'HighPerformance' | (string & {}) | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The primary IPv4 address; a free one out of the range of the vSwitch. Left out, one is chosen. Example:
   * `172.17.124.144`.
   */
  PrimaryIpAddress?: string | undefined;
  /**
   * Secondary IPv4 addresses, free ones out of the range of the vSwitch. Excludes
   * `SecondaryPrivateIpAddressCount`. Items: at most 10.
   */
  PrivateIpAddress?: readonly string[] | undefined;
  /**
   * The number of queues, at most `MaximumQueueNumberPerEni` of the instance type. Left out, it is
   * `SecondaryEniQueueNumber` of the type. Range: at least 1. Example: `1`.
   */
  QueueNumber?: number | undefined;
  /**
   * The number of RDMA queue pairs. Left out, the interface takes all that the instance type has, so that no
   * further RDMA interface fits. Example: `22`.
   */
  QueuePairNumber?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The resource group that the call is about, for accounts that sort their resources into groups. Example:
   * `rg-bp67acfmxazb4phl8wn`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * The number of packets that an inbound queue holds: a power of 2, equal to `TxQueueSize`. More costs memory.
   * Not open to the public. Example: `8192`.
   */
  RxQueueSize?: number | undefined;
  /**
   * The number of secondary IPv4 addresses to choose out of the range of the vSwitch. Excludes `PrivateIpAddress`.
   * Range: at least 1. Example: `1`.
   */
  SecondaryPrivateIpAddressCount?: number | undefined;
  /**
   * The one security group of the interface, in the same VPC. Excludes `SecurityGroupIds`. Example:
   * `sg-bp1fg655nh68xyz9iqr9`.
   */
  SecurityGroupId?: string | undefined;
  /** The security groups of the interface, all in the same VPC. Excludes `SecurityGroupId`. Items: at most 51. */
  SecurityGroupIds?: readonly string[] | undefined;
  /**
   * Whether to drop traffic that is neither from nor to the addresses of the interface. Only in some regions.
   * Default: `false`. Example: `false`.
   */
  SourceDestCheck?: boolean | undefined;
  /** Tags, as pairs of a key and a value; keys are unique within one resource. Items: at most 20. */
  Tag?: readonly CreateNetworkInterfaceRequestTag[] | undefined;
  /**
   * The number of packets that an outbound queue holds: a power of 2, equal to `RxQueueSize`. More costs memory.
   * Not open to the public. Example: `8192`.
   */
  TxQueueSize?: number | undefined;
  /**
   * The vSwitch that the addresses come from. Instances that get the interface must be in its zone, but may use
   * another vSwitch. Example: `vsw-bp1s5fnvk4gn2tws036ew`.
   */
  VSwitchId: string;
  /**
   * Deprecated; leave `Visible` out.
   * @deprecated The vendor advises against its use.
   */
  Visible?: boolean | undefined;
}

/** `ConnectionTrackingConfiguration` in a request of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceRequestConnectionTrackingConfiguration {
  /**
   * How many seconds a closing TCP connection, in TIME_WAIT or CLOSED, is remembered. Behind a load balancer, the
   * default for TIME_WAIT is 15. Default: `3`. Example: `3`.
   */
  TcpClosedAndTimeWaitTimeout?: number | undefined;
  /**
   * How many seconds an established TCP connection is remembered without traffic: 30, 60, 80 or 100, or else 200,
   * 300, 500, 700 or 910. Default: `910`. Example: `910`.
   */
  TcpEstablishedTimeout?: number | undefined;
  /**
   * How many seconds a UDP flow is remembered without traffic: 10, 20, 30, 60, 80 or 100. Behind a load balancer,
   * the default is 100. Default: `30`. Example: `30`.
   */
  UdpTimeout?: number | undefined;
}

/** `EnhancedNetwork` in a request of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceRequestEnhancedNetwork {
  /** Part of `EnhancedNetwork`, which is not open to the public. */
  EnableExpress?: boolean | undefined;
  /** Whether RSS is on; part of `EnhancedNetwork`, which is not open to the public. Example: `true`. */
  EnableRss?: boolean | undefined;
  /** Whether SR-IOV is on; part of `EnhancedNetwork`, which is not open to the public. Example: `true`. */
  EnableSriov?: boolean | undefined;
  /** Number of virtual functions; part of `EnhancedNetwork`, which is not open to the public. */
  VirtualFunctionQuantity?: number | undefined;
  /** Number of queues of all virtual functions; part of `EnhancedNetwork`, which is not open to the public. */
  VirtualFunctionTotalQueueNumber?: number | undefined;
}

/** `NetworkInterfaceTrafficConfig` in a request of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceRequestNetworkInterfaceTrafficConfig {
  /**
   * How the network interface talks to the network.
   * - `Standard`: TCP.
   * - `HighPerformance`: RDMA, over an elastic RDMA interface; only for instance types that have it.
   *
   * Example: `HighPerformance`.
   */
  NetworkInterfaceTrafficMode?: string | undefined;
  /**
   * The number of queues, at most `MaximumQueueNumberPerEni` of the instance type. Left out, it is
   * `SecondaryEniQueueNumber` of the type. Example: `8`.
   */
  QueueNumber?: number | undefined;
  /**
   * The number of RDMA queue pairs. Left out, the interface takes all that the instance type has, so that no
   * further RDMA interface fits. Example: `8`.
   */
  QueuePairNumber?: number | undefined;
  /**
   * The number of packets that an inbound queue holds: a power of 2, equal to `TxQueueSize`. More costs memory.
   * Not open to the public. Example: `8192`.
   */
  RxQueueSize?: number | undefined;
  /**
   * The number of packets that an outbound queue holds: a power of 2, equal to `RxQueueSize`. More costs memory.
   * Not open to the public. Example: `8192`.
   */
  TxQueueSize?: number | undefined;
}

/** `Tag` in a request of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `TestKey`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `TestValue`.
   */
  Value?: string | undefined;
}

/** The answer of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceResponse {
  /** The note about the interface. Example: `testDescription`. */
  Description?: string;
  /** Whole blocks of IPv4 addresses (prefixes) that lead to the network interface. */
  Ipv4PrefixSets?: CreateNetworkInterfaceResponseIpv4PrefixSets;
  /** Whole blocks of IPv6 addresses (prefixes) that lead to the network interface. */
  Ipv6PrefixSets?: CreateNetworkInterfaceResponseIpv6PrefixSets;
  /** The IPv6 addresses of the network interface. */
  Ipv6Sets?: CreateNetworkInterfaceResponseIpv6Sets;
  /**
   * The MAC address of the network interface, for finding it inside the operating system. Example:
   * `00:16:3e:12:9c:06`.
   */
  MacAddress?: string;
  /** The new network interface, for {@link AttachNetworkInterface}. Example: `eni-bp14v2sdd3v8htln6mm7`. */
  NetworkInterfaceId?: string;
  /** The name of the network interface; not unique. Example: `my-eni-name`. */
  NetworkInterfaceName?: string;
  /** Left over; leave it out. Example: `1234566977`. */
  OwnerId?: string;
  /** The primary IPv4 address of the interface. Example: `172.17.124.144`. */
  PrivateIpAddress?: string;
  /** The private IPv4 addresses of the network interface, the primary one and the secondary ones. */
  PrivateIpSets?: CreateNetworkInterfaceResponsePrivateIpSets;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** The resource group that the resource is in; empty where it is in none. Example: `rg-2ze88m67qx5zh8f`. */
  ResourceGroupId?: string;
  /** The security groups whose rules hold for the interface. */
  SecurityGroupIds?: CreateNetworkInterfaceResponseSecurityGroupIds;
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
  /** Where the interface is in its life, such as `Available`. Example: `Available`. */
  Status?: string;
  /** What the resource is tagged with, each key once; {@link TagResources} and {@link UntagResources} change it. */
  Tags?: CreateNetworkInterfaceResponseTags;
  /** Kind of the interface, such as `Secondary`. Example: `Secondary`. */
  Type?: string;
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

/** `Ipv4PrefixSets` in an answer of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceResponseIpv4PrefixSets {
  /** A block of IPv4 addresses that lead to the network interface. */
  Ipv4PrefixSet?: CreateNetworkInterfaceResponseIpv4PrefixSetsIpv4PrefixSet[];
}

/** `Ipv4PrefixSets.Ipv4PrefixSet` in an answer of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceResponseIpv4PrefixSetsIpv4PrefixSet {
  /** An IPv4 prefix of the interface, as a CIDR block. Example: `hide`. */
  Ipv4Prefix?: string;
}

/** `Ipv6PrefixSets` in an answer of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceResponseIpv6PrefixSets {
  /** A block of IPv6 addresses that lead to the network interface. */
  Ipv6PrefixSet?: CreateNetworkInterfaceResponseIpv6PrefixSetsIpv6PrefixSet[];
}

/** `Ipv6PrefixSets.Ipv6PrefixSet` in an answer of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceResponseIpv6PrefixSetsIpv6PrefixSet {
  /** An IPv6 prefix of the interface, as a CIDR block. Example: `hide`. */
  Ipv6Prefix?: string;
}

/** `Ipv6Sets` in an answer of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceResponseIpv6Sets {
  /** One IPv6 address, and whether it is the primary one. */
  Ipv6Set?: CreateNetworkInterfaceResponseIpv6SetsIpv6Set[];
}

/** `Ipv6Sets.Ipv6Set` in an answer of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceResponseIpv6SetsIpv6Set {
  /** The IPv6 address itself, out of the range of the vSwitch. Example: `2001:db8:1234:1a00::593b`. */
  Ipv6Address?: string;
  /** Whether this is the primary address of the network interface. */
  Primary?: boolean;
}

/** `PrivateIpSets` in an answer of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceResponsePrivateIpSets {
  /** One private IPv4 address, and whether it is the primary one. */
  PrivateIpSet?: CreateNetworkInterfaceResponsePrivateIpSetsPrivateIpSet[];
}

/** `PrivateIpSets.PrivateIpSet` in an answer of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceResponsePrivateIpSetsPrivateIpSet {
  /** Whether this is the primary address of the network interface. Example: `true`. */
  Primary?: boolean;
  /** A private IPv4 address of the interface. Example: `172.17.124.144`. */
  PrivateIpAddress?: string;
}

/** `SecurityGroupIds` in an answer of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceResponseSecurityGroupIds {
  /** Ids of the security groups, `sg-…`. */
  SecurityGroupId?: string[];
}

/** `Tags` in an answer of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceResponseTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: CreateNetworkInterfaceResponseTagsTag[];
}

/** `Tags.Tag` in an answer of `CreateNetworkInterface`. */
export interface CreateNetworkInterfaceResponseTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Creates an elastic network interface in a vSwitch, with its addresses and security groups.
 *
 * The interface is `Available` when the call returns, and can be attached with {@link AttachNetworkInterface}.
 * Give either `SecurityGroupId` or `SecurityGroupIds`; IPv6 addresses need a vSwitch that has IPv6. If the answer
 * has no `NetworkInterfaceId`, call again.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:CreateNetworkInterface`.
 * - Errors: `Duplicate.TagKey`, `InvalidParameter.Conflict`, `InvalidPrivateIpAddress.Duplicated`,
 * `JoinedGroupLimitExceed`, `EniPerInstanceLimitExceeded`, `InvalidOperation.ExceedInstanceTypeQueueNumber`, and
 * 34 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateNetworkInterface
 */
export const CreateNetworkInterface: Operation<CreateNetworkInterfaceRequest, CreateNetworkInterfaceResponse> = {
  name: 'CreateNetworkInterface',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};
