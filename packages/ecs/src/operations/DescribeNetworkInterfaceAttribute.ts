// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeRequest {
  /**
   * What to return besides: `connectionTrackingConfiguration` adds `ConnectionTrackingConfiguration`;
   * `attachment`, for trunk interfaces, is in limited preview. Example: `attachment`.
   */
  Attribute?: string | undefined;
  /** The network interface to look at. Example: `eni-bp67acfmxazb4p3vmm47`. */
  NetworkInterfaceId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Not in use here; leave it out. Items: at most 20. */
  Tag?: readonly DescribeNetworkInterfaceAttributeRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeRequestTag {
  /** A part of `Tag`, not in use here. Example: `TestKey`. */
  Key?: string | undefined;
  /** A part of `Tag` that is not in use here. Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponse {
  /** The elastic IP address on the private address; empty if there is none. */
  AssociatedPublicIp?: DescribeNetworkInterfaceAttributeResponseAssociatedPublicIp;
  /** How the interface is attached; mostly in limited preview. */
  Attachment?: DescribeNetworkInterfaceAttributeResponseAttachment;
  /** How interfaces are bonded to this one; in limited preview. */
  BondInterfaceSpecification?: DescribeNetworkInterfaceAttributeResponseBondInterfaceSpecification;
  /** How long idle connections are remembered; only if `Attribute` asks for it. */
  ConnectionTrackingConfiguration?: DescribeNetworkInterfaceAttributeResponseConnectionTrackingConfiguration;
  /** When the interface was created, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2019-12-25T12:31:31Z`. */
  CreationTime?: string;
  /** Whether the interface is deleted along with the instance that it is attached to. Example: `true`. */
  DeleteOnRelease?: boolean;
  /** The note about the interface. Example: `testDescription`. */
  Description?: string;
  /** Extra abilities of the interface; not open to the public. */
  EnhancedNetwork?: DescribeNetworkInterfaceAttributeResponseEnhancedNetwork;
  /**
   * The instance that has the interface; empty for interfaces that another cloud service manages. Example:
   * `i-bp1e2l6djkndyuli4avc`.
   */
  InstanceId?: string;
  /** Whole blocks of IPv4 addresses (prefixes) that lead to the network interface. */
  Ipv4PrefixSets?: DescribeNetworkInterfaceAttributeResponseIpv4PrefixSets;
  /** Whole blocks of IPv6 addresses (prefixes) that lead to the network interface. */
  Ipv6PrefixSets?: DescribeNetworkInterfaceAttributeResponseIpv6PrefixSets;
  /** The IPv6 addresses of the network interface. */
  Ipv6Sets?: DescribeNetworkInterfaceAttributeResponseIpv6Sets;
  /**
   * The MAC address of the network interface, for finding it inside the operating system. Example:
   * `00:16:3e:12:9c:06`.
   */
  MacAddress?: string;
  /** The elastic network interface, `eni-…`. Example: `eni-bp125p95hhdhn3otql5h`. */
  NetworkInterfaceId?: string;
  /** The name of the network interface; not unique. Example: `my-eni-name`. */
  NetworkInterfaceName?: string;
  /** How the interface talks, and with how many queues. */
  NetworkInterfaceTrafficConfig?: DescribeNetworkInterfaceAttributeResponseNetworkInterfaceTrafficConfig;
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
  /** The primary IPv4 address of the interface. Example: `10.1.244.234`. */
  PrivateIpAddress?: string;
  /** The private IPv4 addresses of the network interface, the primary one and the secondary ones. */
  PrivateIpSets?: DescribeNetworkInterfaceAttributeResponsePrivateIpSets;
  /** The limits on the traffic of the interface. */
  QoSConfig?: DescribeNetworkInterfaceAttributeResponseQoSConfig;
  /**
   * The number of queues of the interface; empty for a secondary interface that is `Available` and was given none.
   * Example: `8`.
   */
  QueueNumber?: number;
  /** The number of queue pairs for RDMA. Example: `22`. */
  QueuePairNumber?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  /** The resource group that the resource is in; empty where it is in none. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  /** The security groups whose rules hold for the interface. */
  SecurityGroupIds?: DescribeNetworkInterfaceAttributeResponseSecurityGroupIds;
  /** The number of the cloud service or reseller that manages the resource. Example: `12345678910`. */
  ServiceID?: number;
  /**
   * Whether a cloud service or a reseller manages the resource; operations that change it are then refused to its
   * owner. Example: `true`.
   */
  ServiceManaged?: boolean;
  /** Which bond the interface is a member of; in limited preview. */
  SlaveInterfaceSpecification?: DescribeNetworkInterfaceAttributeResponseSlaveInterfaceSpecification;
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
  Tags?: DescribeNetworkInterfaceAttributeResponseTags;
  /** In limited preview; without meaning for now. */
  TcpOptionAddressEnabled?: string;
  /**
   * Whether the interface can leave its instance.
   * - `Primary`: Created with an instance, and stays on it.
   * - `Secondary`: Can be attached and detached.
   *
   * Example: `Secondary`.
   */
  Type?: 'Primary' | 'Secondary' | (string & {});
  /** The vSwitch that the addresses come from. Example: `vsw-bp1s5fnvk4gn2tws07pfr`. */
  VSwitchId?: string;
  /**
   * The VPC that the vSwitch and the security groups of the interface belong to. Example:
   * `vpc-bp67acfmxazb4p71kuh0f`.
   */
  VpcId?: string;
  /** The zone of the interface; only instances there can have it. Example: `cn-hangzhou-g`. */
  ZoneId?: string;
}

/** `AssociatedPublicIp` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseAssociatedPublicIp {
  /** The elastic IP address, by its id `eip-…`. */
  AllocationId?: string;
  /** The public IPv4 address, by which the internet reaches the resource. Example: `116.62.161.168`. */
  PublicIpAddress?: string;
}

/** `Attachment` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseAttachment {
  /** Index of the interface on its instance; in limited preview. */
  DeviceIndex?: number;
  /** The instance of the attachment; in limited preview. Example: `hide`. */
  InstanceId?: string;
  /** The interfaces that go through this trunk interface; in limited preview. */
  MemberNetworkInterfaceIds?: DescribeNetworkInterfaceAttributeResponseAttachmentMemberNetworkInterfaceIds;
  /** The physical network card that the interface is on; missing if none was chosen. Example: `0`. */
  NetworkCardIndex?: number;
  /** The trunk interface that this one goes through; in limited preview. Example: `hide`. */
  TrunkNetworkInterfaceId?: string;
}

/** `Attachment.MemberNetworkInterfaceIds` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseAttachmentMemberNetworkInterfaceIds {
  /** Ids of the interfaces that go through the trunk. */
  MemberNetworkInterfaceId?: string[];
}

/** `BondInterfaceSpecification` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseBondInterfaceSpecification {
  /** Mode of the bond; in limited preview. */
  BondMode?: string;
  /** The members of the bond; in limited preview. */
  SlaveInterfaceSpecification?: DescribeNetworkInterfaceAttributeResponseBondInterfaceSpecificationSlaveInterfaceSpecification;
}

/** `BondInterfaceSpecification.SlaveInterfaceSpecification` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseBondInterfaceSpecificationSlaveInterfaceSpecification {
  /** One member of the bond; in limited preview. */
  SlaveInterfaceSpecificationSet?: DescribeNetworkInterfaceAttributeResponseBondInterfaceSpecificationSlaveInterfaceSpecificationSlaveInterfaceSpecificationSet[];
}

/**
 * `BondInterfaceSpecification.SlaveInterfaceSpecification.SlaveInterfaceSpecificationSet` in an answer of
 * `DescribeNetworkInterfaceAttribute`.
 */
export interface DescribeNetworkInterfaceAttributeResponseBondInterfaceSpecificationSlaveInterfaceSpecificationSlaveInterfaceSpecificationSet {
  /** The bond, by the id of its interface; in limited preview. */
  BondNetworkInterfaceId?: string;
  /** The member of the bond, by the id of its interface; in limited preview. */
  SlaveNetworkInterfaceId?: string;
  /** State of the member in the bond; in limited preview. */
  WorkState?: string;
}

/** `ConnectionTrackingConfiguration` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseConnectionTrackingConfiguration {
  /**
   * How many seconds a closing TCP connection, in TIME_WAIT or CLOSED, is remembered. Behind a load balancer, the
   * default for TIME_WAIT is 15. Example: `3`.
   */
  TcpClosedAndTimeWaitTimeout?: number;
  /**
   * How many seconds an established TCP connection is remembered without traffic: 30, 60, 80 or 100, or else 200,
   * 300, 500, 700 or 910. Example: `910`.
   */
  TcpEstablishedTimeout?: number;
  /**
   * How many seconds a UDP flow is remembered without traffic: 10, 20, 30, 60, 80 or 100. Behind a load balancer,
   * the default is 100. Example: `30`.
   */
  UdpTimeout?: number;
}

/** `EnhancedNetwork` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseEnhancedNetwork {
  /** Part of `EnhancedNetwork`, which is not open to the public. */
  EnableExpress?: boolean;
  /** Whether RSS is on; part of `EnhancedNetwork`, which is not open to the public. Example: `true`. */
  EnableRss?: boolean;
  /** Whether SR-IOV is on; part of `EnhancedNetwork`, which is not open to the public. Example: `false`. */
  EnableSriov?: boolean;
  /** Number of virtual functions; part of `EnhancedNetwork`, which is not open to the public. */
  VirtualFunctionQuantity?: number;
  /** Number of queues of all virtual functions; part of `EnhancedNetwork`, which is not open to the public. */
  VirtualFunctionTotalQueueNumber?: number;
}

/** `Ipv4PrefixSets` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseIpv4PrefixSets {
  /** A block of IPv4 addresses that lead to the network interface. */
  Ipv4PrefixSet?: DescribeNetworkInterfaceAttributeResponseIpv4PrefixSetsIpv4PrefixSet[];
}

/** `Ipv4PrefixSets.Ipv4PrefixSet` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseIpv4PrefixSetsIpv4PrefixSet {
  /** An IPv4 prefix of the interface, as a CIDR block. Example: `192.168.12.0/28`. */
  Ipv4Prefix?: string;
}

/** `Ipv6PrefixSets` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseIpv6PrefixSets {
  /** A block of IPv6 addresses that lead to the network interface. */
  Ipv6PrefixSet?: DescribeNetworkInterfaceAttributeResponseIpv6PrefixSetsIpv6PrefixSet[];
}

/** `Ipv6PrefixSets.Ipv6PrefixSet` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseIpv6PrefixSetsIpv6PrefixSet {
  /** An IPv6 prefix of the interface, as a CIDR block. Example: `2001:db8:1234:1a00:7217::/80`. */
  Ipv6Prefix?: string;
}

/** `Ipv6Sets` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseIpv6Sets {
  /** One IPv6 address, and whether it is the primary one. */
  Ipv6Set?: DescribeNetworkInterfaceAttributeResponseIpv6SetsIpv6Set[];
}

/** `Ipv6Sets.Ipv6Set` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseIpv6SetsIpv6Set {
  /** The IPv6 address itself, out of the range of the vSwitch. Example: `2001:db8:1234:1a00::593b`. */
  Ipv6Address?: string;
  /** Whether this is the primary address of the network interface. */
  Primary?: boolean;
}

/** `NetworkInterfaceTrafficConfig` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseNetworkInterfaceTrafficConfig {
  /**
   * How the network interface talks to the network.
   * - `Standard`: TCP.
   * - `HighPerformance`: RDMA, over an elastic RDMA interface; only for instance types that have it.
   *
   * Example: `HighPerformance`.
   */
  NetworkInterfaceTrafficMode?: string;
  /**
   * The number of queues of the interface; the instance type limits it for each interface and for all together.
   * Example: `8`.
   */
  QueueNumber?: number;
  /**
   * The number of RDMA queue pairs of the interface; `QueuePairNumber` of the instance type limits it. Example:
   * `8`.
   */
  QueuePairNumber?: number;
}

/** `PrivateIpSets` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponsePrivateIpSets {
  /** One private IPv4 address, and whether it is the primary one. */
  PrivateIpSet?: DescribeNetworkInterfaceAttributeResponsePrivateIpSetsPrivateIpSet[];
}

/** `PrivateIpSets.PrivateIpSet` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponsePrivateIpSetsPrivateIpSet {
  /** The elastic IP address on the private address; empty if there is none. */
  AssociatedPublicIp?: DescribeNetworkInterfaceAttributeResponsePrivateIpSetsPrivateIpSetAssociatedPublicIp;
  /** Whether this is the primary address of the network interface. Example: `true`. */
  Primary?: boolean;
  /** A private IPv4 address of the interface. Example: `172.17.124.144`. */
  PrivateIpAddress?: string;
}

/** `PrivateIpSets.PrivateIpSet.AssociatedPublicIp` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponsePrivateIpSetsPrivateIpSetAssociatedPublicIp {
  /** The elastic IP address, by its id `eip-…`. */
  AllocationId?: string;
  /** The public IPv4 address, by which the internet reaches the resource. Example: `116.62.161.168`. */
  PublicIpAddress?: string;
}

/** `QoSConfig` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseQoSConfig {
  /**
   * Whether the limits are in force; {@link EnableNetworkInterfaceQoS} and {@link DisableNetworkInterfaceQoS}
   * switch it.
   */
  EnableQoS?: boolean;
  /** The limits themselves. */
  QoS?: DescribeNetworkInterfaceAttributeResponseQoSConfigQoS;
}

/** `QoSConfig.QoS` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseQoSConfigQoS {
  /** Limit of the inbound bandwidth, in kbit/s. Example: `50000`. */
  BandwidthRx?: number;
  /** Limit of the outbound bandwidth, in kbit/s. Example: `50000`. */
  BandwidthTx?: number;
  /** Limit on the number of connections at a time. Example: `50000`. */
  ConcurrentConnections?: number;
  /** Limit on inbound packets per second. Example: `50000`. */
  PpsRx?: number;
  /** Limit on outbound packets per second. Example: `50000`. */
  PpsTx?: number;
}

/** `SecurityGroupIds` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseSecurityGroupIds {
  /** Ids of the security groups, `sg-…`. */
  SecurityGroupId?: string[];
}

/** `SlaveInterfaceSpecification` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseSlaveInterfaceSpecification {
  /** The bond, by the id of its interface; in limited preview. */
  BondNetworkInterfaceId?: string;
  /** The member of the bond, by the id of its interface; in limited preview. */
  SlaveNetworkInterfaceId?: string;
  /** State of the member in the bond; in limited preview. */
  WorkState?: string;
}

/** `Tags` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeNetworkInterfaceAttributeResponseTagsTag[];
}

/** `Tags.Tag` in an answer of `DescribeNetworkInterfaceAttribute`. */
export interface DescribeNetworkInterfaceAttributeResponseTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Tells everything about one network interface, also its connection tracking and limits.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeNetworkInterfaceAttribute`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeNetworkInterfaceAttribute
 */
export const DescribeNetworkInterfaceAttribute: Operation<DescribeNetworkInterfaceAttributeRequest, DescribeNetworkInterfaceAttributeResponse> = {
  name: 'DescribeNetworkInterfaceAttribute',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};
