// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetLoadBalancerUDPListenerAttribute`. */
export interface SetLoadBalancerUDPListenerAttributeRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The load balancer that the listener belongs to, `lb-…`. Example: `lb-bp1rtfnodmywb43ecu4sf-ckcja`. */
  LoadBalancerId: string;
  /**
   * The frontend port, which clients connect to; a load balancer has it once, or once per protocol where these can
   * share it. Range: 0 to 65535. Example: `80`.
   */
  ListenerPort: number;
  /**
   * The highest bandwidth of the listener in Mbit/s; `-1` sets no limit. Where the load balancer is billed by
   * bandwidth, the limits of its listeners together must not pass that of the load balancer. Range: -1 to 5120.
   * Example: `-1`.
   */
  Bandwidth?: number | undefined;
  /**
   * How requests are spread over the servers.
   * - `wrr`: In turn, with more for servers of higher weight.
   * - `rr`: In turn, whatever the weights.
   * - `sch`: By a hash of the client's address, so that a client stays with its server; not on load balancers of
   * the old shared kind.
   * - `tch`: By a hash of both addresses and ports; not on load balancers of the old shared kind.
   * - `qch`: By a hash of the QUIC connection id; not on load balancers of the old shared kind.
   *
   * Example: `wrr`.
   */
  Scheduler?: 'wrr' | 'rr' | 'sch' | 'tch' | 'qch' | (string & {}) | undefined;
  /**
   * How many probes in a row have to succeed before an unhealthy server counts as healthy. Range: 1 to 10.
   * Example: `4`.
   */
  HealthyThreshold?: number | undefined;
  /**
   * How many probes in a row have to fail before a healthy server counts as unhealthy. Range: 1 to 10. Example:
   * `4`.
   */
  UnhealthyThreshold?: number | undefined;
  /**
   * How many seconds a server has to react to a probe of a TCP or UDP listener. Where it is shorter than the
   * interval, the interval counts. Range: 1 to 300. Example: `100`.
   */
  HealthCheckConnectTimeout?: number | undefined;
  /**
   * The port of the servers that is probed; without one, that which they get traffic on. Range: 1 to 65535.
   * Example: `80`.
   */
  HealthCheckConnectPort?: number | undefined;
  /** How many seconds lie between two probes of a server. Range: 1 to 50. Example: `5`. */
  HealthCheckInterval?: number | undefined;
  /** The text that UDP probes send; 1 to 64 letters and digits. Example: `hello`. */
  healthCheckReq?: string | undefined;
  /** The text that a healthy server has to answer to a UDP probe; 1 to 64 letters and digits. Example: `ok`. */
  healthCheckExp?: string | undefined;
  /**
   * Whether the listener forwards to the vServer group in `VServerGroupId`. On TCP and UDP listeners, `on`
   * excludes `MasterSlaveServerGroup` `on`.
   * - `on`: To the vServer group.
   * - `off`: Not to a vServer group.
   *
   * Example: `on`.
   */
  VServerGroup?: 'on' | 'off' | (string & {}) | undefined;
  /** The vServer group, `rsp-…`, that requests are forwarded to. Example: `rsp-cige68k4ds9g56`. */
  VServerGroupId?: string | undefined;
  /**
   * The primary/secondary group, `rsp-…`, that connections are forwarded to; excludes `VServerGroupId`. Example:
   * `rsp-0bfucabvlv5t6s`.
   */
  MasterSlaveServerGroupId?: string | undefined;
  /**
   * Whether the listener forwards to the primary/secondary group in `MasterSlaveServerGroupId`; it excludes
   * `VServerGroup`.
   * - `on`: To the primary/secondary group.
   * - `off`: Not to such a group.
   *
   * Example: `on`.
   */
  MasterSlaveServerGroup?: 'on' | 'off' | (string & {}) | undefined;
  /** The access control list that the listener applies, `acl-…`; needed while `AclStatus` is `on`. Example: `off`. */
  AclId?: string | undefined;
  /**
   * How the access control list is applied, while `AclStatus` is `on`; an empty list lets everybody through either
   * way.
   * - `white`: Only addresses on the list get through.
   * - `black`: Addresses on the list are turned away, others get through.
   *
   * Example: `white`.
   */
  AclType?: 'white' | 'black' | (string & {}) | undefined;
  /**
   * Whether the listener applies an access control list.
   * - `on`: It applies the list in `AclId` in the way of `AclType`.
   * - `off`: Everybody gets through.
   *
   * Example: `off`.
   */
  AclStatus?: 'on' | 'off' | (string & {}) | undefined;
  /** The name given to the listener; letters, digits and `-/._`. Example: `udp_80`. */
  Description?: string | undefined;
  /**
   * Whether the PROXY protocol, version 2, tells the servers the addresses of the clients; they have to understand
   * it. Example: `false`.
   */
  ProxyProtocolV2Enabled?: boolean | undefined;
  /**
   * Whether a TCP or UDP listener probes its servers, so that only healthy ones get traffic.
   * - `on`: It does.
   * - `off`: It takes every server for healthy.
   *
   * Example: `on`.
   */
  HealthCheckSwitch?: 'on' | 'off' | (string & {}) | undefined;
}

/** The answer of `SetLoadBalancerUDPListenerAttribute`. */
export interface SetLoadBalancerUDPListenerAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Changes the settings of a UDP listener; its port and backend port stay.
 *
 * What the request leaves out stays as it was. `VServerGroup` or `MasterSlaveServerGroup` has to be `on` for the
 * listener to go over to the group that is named.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:SetLoadBalancerUDPListenerAttribute`, on
 * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
 * - Errors: `IpVersionConflict`, `OperationFailed.ServerGroupInUse`, `Duplicated.AclEntry`,
 * `MasterSlaveServerConflict`, `QuotaLimitExceeds.AclAttachedToListener`, `QuotaLimitExceeds.TotalAclEntry`, and
 * 30 more.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerUDPListenerAttribute
 */
export const SetLoadBalancerUDPListenerAttribute: Operation<SetLoadBalancerUDPListenerAttributeRequest, SetLoadBalancerUDPListenerAttributeResponse> = {
  name: 'SetLoadBalancerUDPListenerAttribute',
  ram: 'slb',
  regionId: true,
};
