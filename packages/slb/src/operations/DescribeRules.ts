// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeRules`. */
export interface DescribeRulesRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1ca0zt07t934dnrdifc`. */
  LoadBalancerId: string;
  /** Example: `http`. */
  ListenerProtocol?: string | undefined;
  /** Example: `90`. */
  ListenerPort: number;
}

/** The answer of `DescribeRules`. */
export interface DescribeRulesResponse {
  /** Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`. */
  RequestId: string;
  Rules?: DescribeRulesResponseRules;
}

/** `Rules` in an answer of `DescribeRules`. */
export interface DescribeRulesResponseRules {
  Rule?: DescribeRulesResponseRulesRule[];
}

/** `Rules.Rule` in an answer of `DescribeRules`. */
export interface DescribeRulesResponseRulesRule {
  /** Example: `http_3xx`. */
  HealthCheckHttpCode?: string;
  /** Example: `rsp-6cejjzl5qt4g6p`. */
  VServerGroupId?: string;
  /** Example: `www.example.com`. */
  Domain?: string;
  /** Example: `23`. */
  Cookie?: string;
  /** Example: `5`. */
  HealthCheckInterval?: number;
  /** Example: `/cache`. */
  Url?: string;
  /** Example: `/example`. */
  HealthCheckURI?: string;
  /** Example: `insert`. */
  StickySessionType?: 'insert' | 'server' | (string & {});
  /** Example: `Rule2`. */
  RuleName?: string;
  /** Example: `rule-tybqi6wwgvh5i`. */
  RuleId?: string;
  /** Example: `45`. */
  HealthCheckConnectPort?: number;
  /** Example: `wrr`. */
  Scheduler?: 'wrr' | 'rr' | (string & {});
  /** Example: `34`. */
  HealthCheckTimeout?: number;
  /** Example: `off`. */
  ListenerSync?: 'off' | 'on' | (string & {});
  /** Example: `5`. */
  HealthyThreshold?: number;
  /** Example: `56`. */
  CookieTimeout?: number;
  /** Example: `www.example.com`. */
  HealthCheckDomain?: string;
  /** Example: `2`. */
  UnhealthyThreshold?: number;
  /** Example: `off`. */
  StickySession?: 'on' | 'off' | (string & {});
  /** Example: `off`. */
  HealthCheck?: 'on' | 'off' | (string & {});
}

/**
 * Calls `DescribeRules`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeRules
 */
export const DescribeRules: Operation<DescribeRulesRequest, DescribeRulesResponse> = {
  name: 'DescribeRules',
  readOnly: true,
  regionId: true,
};
