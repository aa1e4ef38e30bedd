// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetRule`. */
export interface SetRuleRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The forwarding rule, `rule-…`, from {@link CreateRules} or {@link DescribeRules}. Example:
   * `rule-3ejhktt0lou9j`.
   */
  RuleId: string;
  /** The vServer group, `rsp-…`, that the requests of the rule go to from now on. Example: `rsp-cige68k4ds9g56`. */
  VServerGroupId?: string | undefined;
  /**
   * The new name of the rule, unique within its listener; at most 40 letters, digits and `-/._`. Example:
   * `doctest`.
   */
  RuleName?: string | undefined;
  /**
   * Whether the rule uses the scheduling, sticky sessions and health checks of its listener.
   * - `on`: It does; its own settings have no effect.
   * - `off`: It has its own.
   *
   * Example: `off`.
   */
  ListenerSync?: 'on' | 'off' | (string & {}) | undefined;
  /**
   * How the rule spreads requests over the servers of its group.
   * - `wrr`: In turn, with more for servers of higher weight.
   * - `rr`: In turn, whatever the weights.
   *
   * Example: `wrr`.
   */
  Scheduler?: 'wrr' | 'rr' | (string & {}) | undefined;
  /** Whether a cookie keeps requests of one client to the rule on the same server. Example: `off`. */
  StickySession?: 'on' | 'off' | (string & {}) | undefined;
  /**
   * Whose cookie keeps a client on its server, while `StickySession` is `on`.
   * - `insert`: The load balancer sets one of its own, valid for `CookieTimeout`.
   * - `server`: The server sets the one named in `Cookie`, and the load balancer rewrites it.
   *
   * Example: `insert`.
   */
  StickySessionType?: 'insert' | 'server' | (string & {}) | undefined;
  /**
   * How many seconds the cookie of the load balancer lives, with `StickySessionType` `insert`. Range: 1 to 86400.
   * Example: `123`.
   */
  CookieTimeout?: number | undefined;
  /**
   * The name of the server's cookie, with `StickySessionType` `server`; no `$` first, no commas, semicolons or
   * spaces. Example: `23ffsa`.
   */
  Cookie?: string | undefined;
  /** Whether the rule probes the servers of its group; unhealthy ones get no requests. Example: `off`. */
  HealthCheck?: 'on' | 'off' | (string & {}) | undefined;
  /**
   * The domain that the rule's probes ask for. Left out or `$_ip`, it is the private address of the server.
   * Example: `$_ip`.
   */
  HealthCheckDomain?: string | undefined;
  /** The path that the rule's probes ask for. Example: `/example`. */
  HealthCheckURI?: string | undefined;
  /**
   * How many of the rule's probes in a row have to succeed before an unhealthy server counts as healthy. Range: 1
   * to 10. Example: `4`.
   */
  HealthyThreshold?: number | undefined;
  /**
   * How many of the rule's probes in a row have to fail before a healthy server counts as unhealthy. Range: 1 to
   * 10. Example: `4`.
   */
  UnhealthyThreshold?: number | undefined;
  /** How many seconds a server has to answer a probe of the rule. Range: 1 to 300. Example: `20`. */
  HealthCheckTimeout?: number | undefined;
  /** How many seconds lie between two probes of the rule. Range: 1 to 50. Example: `20`. */
  HealthCheckInterval?: number | undefined;
  /** The port of the servers that the rule's probes go to. Range: 1 to 65535. Example: `80`. */
  HealthCheckConnectPort?: number | undefined;
  /**
   * The classes of HTTP status that a healthy server answers the rule's probes with, from `http_2xx` to
   * `http_5xx`, separated by commas. Example: `http_2xx`.
   */
  HealthCheckHttpCode?: string | undefined;
}

/** The answer of `SetRule`. */
export interface SetRuleResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`. */
  RequestId: string;
}

/**
 * Changes the name, the vServer group or the settings of a forwarding rule; its domain and path stay.
 *
 * With `ListenerSync` `off`, `Scheduler`, `StickySession` and `HealthCheck` have to be given, and so has what
 * these need in turn. Another domain or path takes a new rule ({@link CreateRules}).
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:SetRule`.
 * - Errors: `InvalidParameter.RegionNotSupport`, `InvalidParameter`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetRule
 */
export const SetRule: Operation<SetRuleRequest, SetRuleResponse> = {
  name: 'SetRule',
  ram: 'slb',
  regionId: true,
};
