// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeLoadBalancerHTTPListenerAttribute`. */
export interface DescribeLoadBalancerHTTPListenerAttributeRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The load balancer that the listener belongs to, `lb-…`. Example: `lb-bp1uaunez0uho0zf01ecl`. */
  LoadBalancerId: string;
  /**
   * The frontend port, which clients connect to; a load balancer has it once, or once per protocol where these can
   * share it. Range: 1 to 65535. Example: `80`.
   */
  ListenerPort: number;
}

/** The answer of `DescribeLoadBalancerHTTPListenerAttribute`. */
export interface DescribeLoadBalancerHTTPListenerAttributeResponse {
  /**
   * How the access control list is applied, while `AclStatus` is `on`; an empty list lets everybody through either
   * way.
   * - `white`: Only addresses on the list get through.
   * - `black`: Addresses on the list are turned away, others get through.
   *
   * Example: `white`.
   */
  AclType?: string;
  /** The vServer group, `rsp-…`, that requests are forwarded to. Example: `rsp-cige6j4g8ao9a8`. */
  VServerGroupId?: string;
  /**
   * Whether the listener forwards.
   * - `running`: It forwards traffic.
   * - `stopped`: It refuses traffic; {@link StartLoadBalancerListener} starts it.
   *
   * Example: `stopped`.
   */
  Status?: 'running' | 'stopped' | (string & {});
  /** Whether servers find the client's port in a header. Example: `off`. */
  XForwardedFor_ClientSrcPort?: 'on' | 'off' | (string & {});
  /**
   * The name of the server's cookie that ties a client to a server; needed with `StickySessionType` `server`. No
   * `$` first, no commas, semicolons or spaces. Example: `testCookie`.
   */
  Cookie?: string;
  /**
   * Whether answers of the usual text types are compressed.
   * - `on`: They are.
   * - `off`: Nothing is compressed.
   *
   * Example: `on`.
   */
  Gzip?: 'on' | 'off' | (string & {});
  /** The port of the servers that is probed; without one, that which they get traffic on. Example: `8080`. */
  HealthCheckConnectPort?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`. */
  RequestId: string;
  /** The name given to the listener; letters, digits and `-/._`. Example: `HTTP_80`. */
  Description?: string;
  /**
   * The highest bandwidth of the listener in Mbit/s; `-1` sets no limit. Where the load balancer is billed by
   * bandwidth, the limits of its listeners together must not pass that of the load balancer. Example: `-1`.
   */
  Bandwidth?: number;
  /** How many seconds a server has to answer an HTTP probe. Example: `3`. */
  HealthCheckTimeout?: number;
  /**
   * Whether the listener applies an access control list.
   * - `on`: It applies the list in `AclId` in the way of `AclType`.
   * - `off`: Everybody gets through.
   *
   * Example: `off`.
   */
  AclStatus?: 'on' | 'off' | (string & {});
  /**
   * The port of the servers in the default server group; without meaning where the listener forwards to another
   * group. Example: `80`.
   */
  BackendServerPort?: number;
  /**
   * How many seconds the load balancer's own cookie lives; needed with `StickySessionType` `insert`. Example:
   * `500`.
   */
  CookieTimeout?: number;
  /**
   * The domain that HTTP probes name as their host. Left out or `$_ip`, it is the private address of the server.
   * Example: `www.domain.com`.
   */
  HealthCheckDomain?: string;
  /** How many probes in a row have to fail before a healthy server counts as unhealthy. Example: `4`. */
  UnhealthyThreshold?: number;
  /**
   * The port of the HTTPS listener that an HTTP listener redirects to, while `ListenerForward` is `on`. Example:
   * `80`.
   */
  ForwardPort?: number;
  /** Whether servers find the load balancer's id in the header `SLB-ID`. Example: `on`. */
  XForwardedFor_SLBID?: 'on' | 'off' | (string & {});
  /** Whether the listener counts as secured. Example: `on`. */
  SecurityStatus?: 'on' | 'off' | (string & {});
  /**
   * The classes of HTTP status that count as healthy, from `http_2xx` to `http_5xx`, separated by commas. Example:
   * `http_2xx,http_3xx`.
   */
  HealthCheckHttpCode?: string;
  /**
   * Whether an HTTP listener redirects every request to HTTPS instead of forwarding it.
   * - `on`: It redirects to the HTTPS listener on `ForwardPort`.
   * - `off`: It forwards.
   *
   * Example: `on`.
   */
  ListenerForward?: 'on' | 'off' | (string & {});
  /** Whether servers find the client's address in the header `X-Forwarded-For`. Example: `on`. */
  XForwardedFor?: 'on' | 'off' | (string & {});
  /**
   * After how many seconds without a request the connection of a client is closed; the docs allow at most 60, and
   * 15 is usual. Example: `2`.
   */
  IdleTimeout?: number;
  /**
   * How many seconds a server has for its answer; the docs allow at most 180, and 60 is usual. After that the
   * client gets status 504. Example: `34`.
   */
  RequestTimeout?: number;
  /** The frontend port, which clients connect to. Example: `80`. */
  ListenerPort?: number;
  /** How many seconds lie between two probes of a server. Example: `5`. */
  HealthCheckInterval?: number;
  /** Whether servers find the port of the listener in a header. Example: `off`. */
  XForwardedFor_SLBPORT?: 'on' | 'off' | (string & {});
  /**
   * The path that HTTP probes ask for; begins with `/` and goes on after it, at most 80 characters. Example:
   * `/test/index.html`.
   */
  HealthCheckURI?: string;
  /**
   * Whose cookie ties a client to a server; needed while `StickySession` is `on`.
   * - `insert`: The load balancer sets one of its own, valid for `CookieTimeout`.
   * - `server`: The server sets the one named in `Cookie`, and the load balancer rewrites it.
   *
   * Example: `insert`.
   */
  StickySessionType?: 'insert' | 'server' | (string & {});
  /**
   * The access control list that the listener applies; missing while `AclStatus` is `off`. Example:
   * `acl-uf60jwkg1ir3el58f4f6e`.
   */
  AclId?: string;
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
  Scheduler?: 'wrr' | 'rr' | (string & {});
  /** How many probes in a row have to succeed before an unhealthy server counts as healthy. Example: `4`. */
  HealthyThreshold?: number;
  /** Whether servers find the protocol of the listener in the header `X-Forwarded-Proto`. Example: `on`. */
  XForwardedFor_proto?: 'on' | 'off' | (string & {});
  /** Whether servers find the load balancer's address in the header `SLB-IP`. Example: `on`. */
  XForwardedFor_SLBIP?: 'on' | 'off' | (string & {});
  /**
   * Whether requests of one client go to the same server, which a cookie tells.
   * - `on`: By the cookie that `StickySessionType` decides on.
   * - `off`: Each request may go to another server.
   *
   * Example: `on`.
   */
  StickySession?: 'on' | 'off' | (string & {});
  /** The HTTP method of the probes, `head` or `get`. Example: `get`. */
  HealthCheckMethod?: string;
  /**
   * Whether the servers are probed, so that only healthy ones get traffic.
   * - `on`: They are.
   * - `off`: Every server counts as healthy.
   *
   * Example: `on`.
   */
  HealthCheck?: 'on' | 'off' | (string & {});
  /** Holds the access control lists that the listener applies. */
  AclIds?: DescribeLoadBalancerHTTPListenerAttributeResponseAclIds;
  /** Holds the forwarding rules of the listener. */
  Rules?: DescribeLoadBalancerHTTPListenerAttributeResponseRules;
  /** The load balancer whose listener it is. Example: `lb-bp1uaunez0uho0zf01ecl`. */
  LoadBalancerId?: string;
  /** Holds the tags that the resource carries. */
  Tags?: DescribeLoadBalancerHTTPListenerAttributeResponseTags;
}

/** `AclIds` in an answer of `DescribeLoadBalancerHTTPListenerAttribute`. */
export interface DescribeLoadBalancerHTTPListenerAttributeResponseAclIds {
  /** The ids of the access control lists. */
  AclId?: unknown[];
}

/** `Rules` in an answer of `DescribeLoadBalancerHTTPListenerAttribute`. */
export interface DescribeLoadBalancerHTTPListenerAttributeResponseRules {
  /** One forwarding rule. */
  Rule?: DescribeLoadBalancerHTTPListenerAttributeResponseRulesRule[];
}

/** `Rules.Rule` in an answer of `DescribeLoadBalancerHTTPListenerAttribute`. */
export interface DescribeLoadBalancerHTTPListenerAttributeResponseRulesRule {
  /** The vServer group, `rsp-…`, that requests are forwarded to. Example: `rsp-uf6web4ssa3rm3`. */
  VServerGroupId?: string;
  /**
   * The path of requests that the rule takes, beginning with `/`; empty where it takes any path. Example:
   * `/example`.
   */
  Url?: string;
  /**
   * The domain of requests that the rule takes; empty where it takes those of any domain. Example:
   * `www.example.com`.
   */
  Domain?: string;
  /** The name of the forwarding rule, unique within its listener. Example: `test`. */
  RuleName?: string;
  /** The id of the forwarding rule, `rule-…`. Example: `1234`. */
  RuleId?: string;
}

/** `Tags` in an answer of `DescribeLoadBalancerHTTPListenerAttribute`. */
export interface DescribeLoadBalancerHTTPListenerAttributeResponseTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeLoadBalancerHTTPListenerAttributeResponseTagsTag[];
}

/** `Tags.Tag` in an answer of `DescribeLoadBalancerHTTPListenerAttribute`. */
export interface DescribeLoadBalancerHTTPListenerAttributeResponseTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Returns the settings, state and forwarding rules of the HTTP listener on a port.
 *
 * {@link DescribeRules} has the rules in more detail.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `slb:DescribeLoadBalancerHTTPListenerAttribute`, on
 * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerHTTPListenerAttribute
 */
export const DescribeLoadBalancerHTTPListenerAttribute: Operation<DescribeLoadBalancerHTTPListenerAttributeRequest, DescribeLoadBalancerHTTPListenerAttributeResponse> = {
  name: 'DescribeLoadBalancerHTTPListenerAttribute',
  ram: 'slb',
  readOnly: true,
  regionId: true,
};
