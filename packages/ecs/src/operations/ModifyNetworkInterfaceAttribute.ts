// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyNetworkInterfaceAttribute`. */
export interface ModifyNetworkInterfaceAttributeRequest {
  /** How long idle connections are remembered. */
  ConnectionTrackingConfiguration?:
    | ModifyNetworkInterfaceAttributeRequestConnectionTrackingConfiguration
    | undefined;
  /** Whether the interface is deleted along with the instance that it is attached to. Example: `true`. */
  DeleteOnRelease?: boolean | undefined;
  /**
   * A note about the interface, of 2 to 255 characters; it must not start with `http://` or `https://`. Example:
   * `testDescription`.
   */
  Description?: string | undefined;
  EnablePrimaryIPv6?: boolean | undefined;
  /** Extra abilities of the interface; not open to the public. */
  EnhancedNetwork?: ModifyNetworkInterfaceAttributeRequestEnhancedNetwork | undefined;
  /** The network interface to change. Example: `eni-bp67acfmxazb4p3vmm47`. */
  NetworkInterfaceId: string;
  /** A name for the network interface, of 2 to 128 characters, starting with a letter. Example: `eniTestName`. */
  NetworkInterfaceName?: string | undefined;
  /**
   * How the interface talks, and with how many queues. In {@link ModifyNetworkInterfaceAttribute} in limited
   * preview.
   */
  NetworkInterfaceTrafficConfig?:
    | ModifyNetworkInterfaceAttributeRequestNetworkInterfaceTrafficConfig
    | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The number of queues, at most `MaximumQueueNumberPerEni` of the instance type; all interfaces of an instance
   * together, at most `TotalEniQueueQuantity`. Range: at least -1. Example: `8`.
   */
  QueueNumber?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * The number of packets that an inbound queue of the network interface holds. More raises the throughput, but
   * costs memory; only for Linux, and in limited preview. Example: `8192`.
   */
  RxQueueSize?: number | undefined;
  /**
   * The security groups to be in from now on, instead of the present ones; for secondary interfaces. Items: at
   * most 51.
   */
  SecurityGroupId?: readonly string[] | undefined;
  /**
   * Whether to drop traffic that is neither from nor to the addresses of the interface. Keep it off for routers
   * and NAT. Only in some regions. Default: `false`. Example: `false`.
   */
  SourceDestCheck?: boolean | undefined;
  /**
   * The number of packets that an outbound queue of the network interface holds. More raises the throughput, but
   * costs memory; only for Linux, and in limited preview. Example: `8192`.
   */
  TxQueueSize?: number | undefined;
}

/** `ConnectionTrackingConfiguration` in a request of `ModifyNetworkInterfaceAttribute`. */
export interface ModifyNetworkInterfaceAttributeRequestConnectionTrackingConfiguration {
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

/** `EnhancedNetwork` in a request of `ModifyNetworkInterfaceAttribute`. */
export interface ModifyNetworkInterfaceAttributeRequestEnhancedNetwork {
  /** Part of `EnhancedNetwork`, which is not open to the public. */
  EnableExpress?: boolean | undefined;
  /** Whether RSS is on; part of `EnhancedNetwork`, which is not open to the public. Example: `false`. */
  EnableRss?: boolean | undefined;
  /** Whether SR-IOV is on; part of `EnhancedNetwork`, which is not open to the public. Example: `true`. */
  EnableSriov?: boolean | undefined;
  /** Number of virtual functions; part of `EnhancedNetwork`, which is not open to the public. */
  VirtualFunctionQuantity?: number | undefined;
  /** Number of queues of all virtual functions; part of `EnhancedNetwork`, which is not open to the public. */
  VirtualFunctionTotalQueueNumber?: number | undefined;
}

/** `NetworkInterfaceTrafficConfig` in a request of `ModifyNetworkInterfaceAttribute`. */
export interface ModifyNetworkInterfaceAttributeRequestNetworkInterfaceTrafficConfig {
  /**
   * How the network interface talks to the network.
   * - `Standard`: TCP.
   * - `HighPerformance`: RDMA, over an elastic RDMA interface; only for instance types that have it.
   *
   * Example: `HighPerformance`.
   */
  NetworkInterfaceTrafficMode?: 'Standard' | 'HighPerformance' | (string & {}) | undefined;
  /**
   * The number of queues, at most `MaximumQueueNumberPerEni` of the instance type; all interfaces of an instance
   * together, at most `TotalEniQueueQuantity`. Example: `8`.
   */
  QueueNumber?: number | undefined;
  /**
   * The number of RDMA queue pairs of the interface; `QueuePairNumber` of the instance type limits it. Example:
   * `8`.
   */
  QueuePairNumber?: number | undefined;
  /**
   * The number of packets that an inbound queue of the network interface holds. More raises the throughput, but
   * costs memory; only for Linux, and in limited preview. Example: `8192`.
   */
  RxQueueSize?: number | undefined;
  /**
   * The number of packets that an outbound queue of the network interface holds. More raises the throughput, but
   * costs memory; only for Linux, and in limited preview. Example: `8192`.
   */
  TxQueueSize?: number | undefined;
}

/** The answer of `ModifyNetworkInterfaceAttribute`. */
export interface ModifyNetworkInterfaceAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Changes name, security groups, queues, connection tracking and what becomes of an interface on release.
 *
 * What is left out stays as it is. New security groups replace the old ones, after a short delay. Queue numbers
 * can be changed while the interface is `Available`, or `InUse` on a `Stopped` instance.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyNetworkInterfaceAttribute`.
 * - Errors: `EniPerInstanceLimitExceeded`, `InvalidOperation.ExceedInstanceTypeQueueNumber`,
 * `InvalidOperation.MaxEniQueueNumberExceeded`, `MaxEniCountExceeded`, `SecurityGroupInstanceLimitExceed`,
 * `Forbidden.RegionId`, and 23 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyNetworkInterfaceAttribute
 */
export const ModifyNetworkInterfaceAttribute: Operation<ModifyNetworkInterfaceAttributeRequest, ModifyNetworkInterfaceAttributeResponse> = {
  name: 'ModifyNetworkInterfaceAttribute',
  ram: 'ecs',
  regionId: true,
};
