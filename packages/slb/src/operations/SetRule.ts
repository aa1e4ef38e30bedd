// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetRule`. */
export interface SetRuleRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rule-3ejhktt0lou9j`. */
  RuleId: string;
  /** Example: `rsp-cige68k4ds9g56`. */
  VServerGroupId?: string | undefined;
  /** Example: `doctest`. */
  RuleName?: string | undefined;
  /** Example: `off`. */
  ListenerSync?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `wrr`. */
  Scheduler?: 'wrr' | 'rr' | (string & {}) | undefined;
  /** Example: `off`. */
  StickySession?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `insert`. */
  StickySessionType?: 'insert' | 'server' | (string & {}) | undefined;
  /** Range: 1 to 86400. Example: `123`. */
  CookieTimeout?: number | undefined;
  /** Example: `23ffsa`. */
  Cookie?: string | undefined;
  /** Example: `off`. */
  HealthCheck?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `$_ip`. */
  HealthCheckDomain?: string | undefined;
  /** Example: `/example`. */
  HealthCheckURI?: string | undefined;
  /** Range: 1 to 10. Example: `4`. */
  HealthyThreshold?: number | undefined;
  /** Range: 1 to 10. Example: `4`. */
  UnhealthyThreshold?: number | undefined;
  /** Range: 1 to 300. Example: `20`. */
  HealthCheckTimeout?: number | undefined;
  /** Range: 1 to 50. Example: `20`. */
  HealthCheckInterval?: number | undefined;
  /** Range: 1 to 65535. Example: `80`. */
  HealthCheckConnectPort?: number | undefined;
  /** Example: `http_2xx`. */
  HealthCheckHttpCode?: string | undefined;
}

/** The answer of `SetRule`. */
export interface SetRuleResponse {
  /** Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`. */
  RequestId: string;
}

/**
 * Calls `SetRule`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetRule
 */
export const SetRule: Operation<SetRuleRequest, SetRuleResponse> = {
  name: 'SetRule',
  regionId: true,
};
