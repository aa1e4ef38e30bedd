// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeRuleAttribute`. */
export interface DescribeRuleAttributeRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rule-bp1efemp9ibli`. */
  RuleId: string;
}

/** The answer of `DescribeRuleAttribute`. */
export interface DescribeRuleAttributeResponse {
  /** Example: `rsp-cige6j4g8ao9a8`. */
  VServerGroupId?: string;
  /** Example: `wwe`. */
  Cookie?: string;
  /** Example: `lb-bp1ca0zt07t934wxe6hni`. */
  LoadBalancerId?: string;
  /** Example: `rule-hfgndn6c38ae4`. */
  RuleId?: string;
  /** Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`. */
  RequestId: string;
  /** Example: `23`. */
  HealthCheckConnectPort?: number;
  /** Example: `34`. */
  HealthCheckTimeout?: number;
  /** Example: `12`. */
  CookieTimeout?: number;
  /** Example: `www.example.com`. */
  HealthCheckDomain?: string;
  /** Example: `3`. */
  UnhealthyThreshold?: number;
  /** Example: `http_3xx`. */
  HealthCheckHttpCode?: string;
  /** Example: `www.example.com`. */
  Domain?: string;
  /** Example: `90`. */
  ListenerPort?: string;
  /** Example: `/cache`. */
  Url?: string;
  /** Example: `34`. */
  HealthCheckInterval?: number;
  /** Example: `/rest`. */
  HealthCheckURI?: string;
  /** Example: `Rule1`. */
  RuleName?: string;
  /** Example: `insert`. */
  StickySessionType?: 'insert' | 'server' | (string & {});
  /** Example: `wrr`. */
  Scheduler?: 'wrr' | 'rr' | (string & {});
  /** Example: `off`. */
  ListenerSync?: 'off' | 'on' | (string & {});
  /** Example: `2`. */
  HealthyThreshold?: number;
  /** Example: `off`. */
  StickySession?: 'on' | 'off' | (string & {});
  /** Example: `off`. */
  HealthCheck?: 'on' | 'off' | (string & {});
}

/**
 * Calls `DescribeRuleAttribute`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeRuleAttribute
 */
export const DescribeRuleAttribute: Operation<DescribeRuleAttributeRequest, DescribeRuleAttributeResponse> = {
  name: 'DescribeRuleAttribute',
  readOnly: true,
  regionId: true,
};
