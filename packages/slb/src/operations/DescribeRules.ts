// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeRules`. */
export interface DescribeRulesRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The load balancer that the listener with the rules or domains belongs to, `lb-…`. Example:
   * `lb-bp1ca0zt07t934dnrdifc`.
   */
  LoadBalancerId: string;
  /**
   * The protocol of the listener, in small letters; needed where listeners of different protocols share the port.
   * Example: `http`.
   */
  ListenerProtocol?: string | undefined;
  /** The frontend port of the HTTP or HTTPS listener; only HTTPS listeners have domain extensions. Example: `90`. */
  ListenerPort: number;
}

/** The answer of `DescribeRules`. */
export interface DescribeRulesResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`. */
  RequestId: string;
  /** Holds the rules of the listener, with their settings. */
  Rules?: DescribeRulesResponseRules;
}

/** `Rules` in an answer of `DescribeRules`. */
export interface DescribeRulesResponseRules {
  /** One rule with its settings. */
  Rule?: DescribeRulesResponseRulesRule[];
}

/** `Rules.Rule` in an answer of `DescribeRules`. */
export interface DescribeRulesResponseRulesRule {
  /**
   * The classes of HTTP status that a healthy server answers the rule's probes with, from `http_2xx` to
   * `http_5xx`, separated by commas. Example: `http_3xx`.
   */
  HealthCheckHttpCode?: string;
  /** The vServer group, `rsp-…`, that requests are forwarded to. Example: `rsp-6cejjzl5qt4g6p`. */
  VServerGroupId?: string;
  /** The domain that has its own certificate. Example: `www.example.com`. */
  Domain?: string;
  /**
   * The name of the server's cookie, with `StickySessionType` `server`; no `$` first, no commas, semicolons or
   * spaces. Example: `23`.
   */
  Cookie?: string;
  /** How many seconds lie between two probes of the rule. Example: `5`. */
  HealthCheckInterval?: number;
  /**
   * The path of requests that the rule takes, beginning with `/`; empty where it takes any path. Example:
   * `/cache`.
   */
  Url?: string;
  /** The path that the rule's probes ask for. Example: `/example`. */
  HealthCheckURI?: string;
  /**
   * Whose cookie keeps a client on its server, while `StickySession` is `on`.
   * - `insert`: The load balancer sets one of its own, valid for `CookieTimeout`.
   * - `server`: The server sets the one named in `Cookie`, and the load balancer rewrites it.
   *
   * Example: `insert`.
   */
  StickySessionType?: 'insert' | 'server' | (string & {});
  /** The name of the forwarding rule, unique within its listener. Example: `Rule2`. */
  RuleName?: string;
  /** The id of the rule, `rule-…`, for {@link SetRule} and {@link DeleteRules}. Example: `rule-tybqi6wwgvh5i`. */
  RuleId?: string;
  /** The port of the servers that the rule's probes go to. Example: `45`. */
  HealthCheckConnectPort?: number;
  /**
   * How the rule spreads requests over the servers of its group.
   * - `wrr`: In turn, with more for servers of higher weight.
   * - `rr`: In turn, whatever the weights.
   *
   * Example: `wrr`.
   */
  Scheduler?: 'wrr' | 'rr' | (string & {});
  /** How many seconds a server has to answer a probe of the rule. Example: `34`. */
  HealthCheckTimeout?: number;
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
   * `5`.
   */
  HealthyThreshold?: number;
  /** How many seconds the cookie of the load balancer lives, with `StickySessionType` `insert`. Example: `56`. */
  CookieTimeout?: number;
  /**
   * The domain that the rule's probes ask for. Left out or `$_ip`, it is the private address of the server.
   * Example: `www.example.com`.
   */
  HealthCheckDomain?: string;
  /**
   * How many of the rule's probes in a row have to fail before a healthy server counts as unhealthy. Example: `2`.
   */
  UnhealthyThreshold?: number;
  /** Whether a cookie keeps requests of one client to the rule on the same server. Example: `off`. */
  StickySession?: 'on' | 'off' | (string & {});
  /** Whether the rule probes the servers of its group; unhealthy ones get no requests. Example: `off`. */
  HealthCheck?: 'on' | 'off' | (string & {});
}

/**
 * Lists the forwarding rules of an HTTP or HTTPS listener with all their settings.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `slb:DescribeRules`.
 * - Errors: `TooManyListeners`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeRules
 */
export const DescribeRules: Operation<DescribeRulesRequest, DescribeRulesResponse> = {
  name: 'DescribeRules',
  ram: 'slb',
  readOnly: true,
  regionId: true,
};
