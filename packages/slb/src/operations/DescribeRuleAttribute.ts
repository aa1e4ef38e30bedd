// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeRuleAttribute`. */
export interface DescribeRuleAttributeRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The forwarding rule, `rule-…`, from {@link CreateRules} or {@link DescribeRules}. Example:
   * `rule-bp1efemp9ibli`.
   */
  RuleId: string;
}

/** The answer of `DescribeRuleAttribute`. */
export interface DescribeRuleAttributeResponse {
  /** The vServer group, `rsp-…`, that requests are forwarded to. Example: `rsp-cige6j4g8ao9a8`. */
  VServerGroupId?: string;
  /**
   * The name of the server's cookie, with `StickySessionType` `server`; no `$` first, no commas, semicolons or
   * spaces. Example: `wwe`.
   */
  Cookie?: string;
  /** The load balancer whose listener has the rule or domain. Example: `lb-bp1ca0zt07t934wxe6hni`. */
  LoadBalancerId?: string;
  /** The id of the rule, `rule-…`, for {@link SetRule} and {@link DeleteRules}. Example: `rule-hfgndn6c38ae4`. */
  RuleId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`. */
  RequestId: string;
  /** The port of the servers that the rule's probes go to. Example: `23`. */
  HealthCheckConnectPort?: number;
  /** How many seconds a server has to answer a probe of the rule. Example: `34`. */
  HealthCheckTimeout?: number;
  /** How many seconds the cookie of the load balancer lives, with `StickySessionType` `insert`. Example: `12`. */
  CookieTimeout?: number;
  /**
   * The domain that the rule's probes ask for. Left out or `$_ip`, it is the private address of the server.
   * Example: `www.example.com`.
   */
  HealthCheckDomain?: string;
  /**
   * How many of the rule's probes in a row have to fail before a healthy server counts as unhealthy. Example: `3`.
   */
  UnhealthyThreshold?: number;
  /**
   * The classes of HTTP status that a healthy server answers the rule's probes with, from `http_2xx` to
   * `http_5xx`, separated by commas. Example: `http_3xx`.
   */
  HealthCheckHttpCode?: string;
  /** The domain that has its own certificate. Example: `www.example.com`. */
  Domain?: string;
  /** The frontend port of the listener that the rule belongs to, in digits. Example: `90`. */
  ListenerPort?: string;
  /**
   * The path of requests that the rule takes, beginning with `/`; empty where it takes any path. Example:
   * `/cache`.
   */
  Url?: string;
  /** How many seconds lie between two probes of the rule. Example: `34`. */
  HealthCheckInterval?: number;
  /** The path that the rule's probes ask for. Example: `/rest`. */
  HealthCheckURI?: string;
  /** The name of the forwarding rule, unique within its listener. Example: `Rule1`. */
  RuleName?: string;
  /**
   * Whose cookie keeps a client on its server, while `StickySession` is `on`.
   * - `insert`: The load balancer sets one of its own, valid for `CookieTimeout`.
   * - `server`: The server sets the one named in `Cookie`, and the load balancer rewrites it.
   *
   * Example: `insert`.
   */
  StickySessionType?: 'insert' | 'server' | (string & {});
  /**
   * How the rule spreads requests over the servers of its group.
   * - `wrr`: In turn, with more for servers of higher weight.
   * - `rr`: In turn, whatever the weights.
   *
   * Example: `wrr`.
   */
  Scheduler?: 'wrr' | 'rr' | (string & {});
  /**
   * Whether the rule uses the scheduling, sticky sessions and health checks of its listener.
   * - `on`: It does; its own settings have no effect.
   * - `off`: It has its own.
   *
   * Example: `off`.
   */
  ListenerSync?: 'off' | 'on' | (string & {});
  /**
   * How many of the rule's probes in a row have to succeed before an unhealthy server counts as healthy. Example:
   * `2`.
   */
  HealthyThreshold?: number;
  /** Whether a cookie keeps requests of one client to the rule on the same server. Example: `off`. */
  StickySession?: 'on' | 'off' | (string & {});
  /** Whether the rule probes the servers of its group; unhealthy ones get no requests. Example: `off`. */
  HealthCheck?: 'on' | 'off' | (string & {});
}

/**
 * Returns one forwarding rule with all its settings.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `slb:DescribeRuleAttribute`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeRuleAttribute
 */
export const DescribeRuleAttribute: Operation<DescribeRuleAttributeRequest, DescribeRuleAttributeResponse> = {
  name: 'DescribeRuleAttribute',
  ram: 'slb',
  readOnly: true,
  regionId: true,
};
