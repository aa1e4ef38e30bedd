// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetLoadBalancerHTTPListenerAttribute`. */
export interface SetLoadBalancerHTTPListenerAttributeRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The load balancer that the listener belongs to, `lb-…`. Example: `lb-bp1qjwo61pqz3ah3w35n9`. */
  LoadBalancerId: string;
  /**
   * The frontend port, which clients connect to; a load balancer has it once, or once per protocol where these can
   * share it. Range: 1 to 65535. Example: `80`.
   */
  ListenerPort: number;
  /**
   * The highest bandwidth of the listener in Mbit/s; `-1` sets no limit. Where the load balancer is billed by
   * bandwidth, the limits of its listeners together must not pass that of the load balancer. Range: -1 to 5120.
   * Example: `-1`.
   */
  Bandwidth?: number | undefined;
  /** Whether servers find the client's address in the header `X-Forwarded-For`. Example: `on`. */
  XForwardedFor?: 'on' | 'off' | (string & {}) | undefined;
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
  Scheduler?: 'wrr' | 'rr' | (string & {}) | undefined;
  /**
   * Whether requests of one client go to the same server, which a cookie tells.
   * - `on`: By the cookie that `StickySessionType` decides on.
   * - `off`: Each request may go to another server.
   *
   * Example: `on`.
   */
  StickySession?: 'on' | 'off' | (string & {}) | undefined;
  /**
   * Whose cookie ties a client to a server; needed while `StickySession` is `on`.
   * - `insert`: The load balancer sets one of its own, valid for `CookieTimeout`.
   * - `server`: The server sets the one named in `Cookie`, and the load balancer rewrites it.
   *
   * Example: `insert`.
   */
  StickySessionType?: 'insert' | 'server' | (string & {}) | undefined;
  /**
   * How many seconds the load balancer's own cookie lives; needed with `StickySessionType` `insert`. Range: 1 to
   * 86400. Example: `500`.
   */
  CookieTimeout?: number | undefined;
  /**
   * The name of the server's cookie that ties a client to a server; needed with `StickySessionType` `server`. No
   * `$` first, no commas, semicolons or spaces. Example: `testCookie`.
   */
  Cookie?: string | undefined;
  /**
   * Whether the servers are probed, so that only healthy ones get traffic.
   * - `on`: They are.
   * - `off`: Every server counts as healthy.
   *
   * Example: `on`.
   */
  HealthCheck?: 'on' | 'off' | (string & {}) | undefined;
  /** The HTTP method of the probes, `head` or `get`. Example: `get`. */
  HealthCheckMethod?: string | undefined;
  /**
   * The domain that HTTP probes name as their host. Left out or `$_ip`, it is the private address of the server.
   * Example: `172.99.231.16`.
   */
  HealthCheckDomain?: string | undefined;
  /**
   * The path that HTTP probes ask for; begins with `/` and goes on after it, at most 80 characters. Example:
   * `/test/index.html`.
   */
  HealthCheckURI?: string | undefined;
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
  /** How many seconds a server has to answer an HTTP probe. Range: 1 to 300. Example: `3`. */
  HealthCheckTimeout?: number | undefined;
  /** How many seconds lie between two probes of a server. Range: 1 to 50. Example: `5`. */
  HealthCheckInterval?: number | undefined;
  /**
   * The port of the servers that is probed. Left out or `-520`, it is the port that they get traffic on. Range:
   * -520 to 65535. Example: `8080`.
   */
  HealthCheckConnectPort?: number | undefined;
  /**
   * The classes of HTTP status that count as healthy, from `http_2xx` to `http_5xx`, separated by commas. Example:
   * `http_2xx,http_3xx`.
   */
  HealthCheckHttpCode?: string | undefined;
  /**
   * Whether the listener forwards to the vServer group in `VServerGroupId`. On TCP and UDP listeners, `on`
   * excludes `MasterSlaveServerGroup` `on`.
   * - `on`: To the vServer group.
   * - `off`: Not to a vServer group.
   *
   * Example: `on`.
   */
  VServerGroup?: 'on' | 'off' | (string & {}) | undefined;
  /** The vServer group, `rsp-…`, that requests are forwarded to. Example: `rsp-cige6jdftp68fd`. */
  VServerGroupId?: string | undefined;
  /** Whether servers find the load balancer's address in the header `SLB-IP`. Example: `on`. */
  XForwardedFor_SLBIP?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether servers find the load balancer's id in the header `SLB-ID`. Example: `on`. */
  XForwardedFor_SLBID?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether servers find the protocol of the listener in the header `X-Forwarded-Proto`. Example: `on`. */
  XForwardedFor_proto?: 'on' | 'off' | (string & {}) | undefined;
  /**
   * Whether answers of the usual text types are compressed.
   * - `on`: They are.
   * - `off`: Nothing is compressed.
   *
   * Example: `on`.
   */
  Gzip?: 'on' | 'off' | (string & {}) | undefined;
  /**
   * The access control list that the listener applies, `acl-…`; needed while `AclStatus` is `on`. Example:
   * `acl-uf60jwkg1ir3el58f4f6e`.
   */
  AclId?: string | undefined;
  /**
   * How the access control list is applied, while `AclStatus` is `on`; an empty list lets everybody through either
   * way.
   * - `white`: Only addresses on the list get through.
   * - `black`: Addresses on the list are turned away, others get through.
   *
   * Example: `white`.
   */
  AclType?: string | undefined;
  /**
   * Whether the listener applies an access control list.
   * - `on`: It applies the list in `AclId` in the way of `AclType`.
   * - `off`: Everybody gets through.
   *
   * Example: `off`.
   */
  AclStatus?: 'on' | 'off' | (string & {}) | undefined;
  /**
   * After how many seconds without a request the connection of a client is closed; the docs allow at most 60, and
   * 15 is usual. Range: 1 to 9999. Example: `12`.
   */
  IdleTimeout?: number | undefined;
  /**
   * How many seconds a server has for its answer; the docs allow at most 180, and 60 is usual. After that the
   * client gets status 504. Range: 1 to 9999. Example: `3`.
   */
  RequestTimeout?: number | undefined;
  /** The name given to the listener; letters, digits and `-/._`. Example: `test`. */
  Description?: string | undefined;
  /** Whether servers find the port of the listener in a header. Example: `off`. */
  XForwardedFor_SLBPORT?: 'on' | 'off' | (string & {}) | undefined;
  /** Whether servers find the client's port in a header. Example: `off`. */
  XForwardedFor_ClientSrcPort?: 'on' | 'off' | (string & {}) | undefined;
}

/** The answer of `SetLoadBalancerHTTPListenerAttribute`. */
export interface SetLoadBalancerHTTPListenerAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Changes the settings of an HTTP listener, except its ports and its redirection.
 *
 * Settings left out stay. `VServerGroup` `on` with `VServerGroupId` sends requests to that group, `off` to the
 * default server group.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:SetLoadBalancerHTTPListenerAttribute`, on
 * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
 * - Errors: `IpVersionConflict`, `OperationFailed.ServerGroupInUse`, `Duplicated.AclEntry`,
 * `QuotaLimitExceeds.AclAttachedToListener`, `QuotaLimitExceeds.TotalAclEntry`, `AclListenerOverLimit`, and 9
 * more.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerHTTPListenerAttribute
 */
export const SetLoadBalancerHTTPListenerAttribute: Operation<SetLoadBalancerHTTPListenerAttributeRequest, SetLoadBalancerHTTPListenerAttributeResponse> = {
  name: 'SetLoadBalancerHTTPListenerAttribute',
  ram: 'slb',
  regionId: true,
};
