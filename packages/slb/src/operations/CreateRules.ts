// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateRules`. */
export interface CreateRulesRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1ca0zt07t934w6j3n24`. */
  LoadBalancerId: string;
  /** Example: `443`. */
  ListenerPort: number;
  /** Example: `https`. */
  ListenerProtocol?: string | undefined;
  /** Example: `[{"RuleName":"Rule2","Domain":"test.com","VServerGroupId":"rsp-bp114niige2f43"}]`. */
  RuleList: string;
}

/** The answer of `CreateRules`. */
export interface CreateRulesResponse {
  /** Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`. */
  RequestId: string;
  Rules?: CreateRulesResponseRules;
}

/** `Rules` in an answer of `CreateRules`. */
export interface CreateRulesResponseRules {
  Rule?: CreateRulesResponseRulesRule[];
}

/** `Rules.Rule` in an answer of `CreateRules`. */
export interface CreateRulesResponseRulesRule {
  /** Example: `Rule2`. */
  RuleName?: string;
  /** Example: `rule-bp12jzy0tpdep`. */
  RuleId?: string;
}

/**
 * Calls `CreateRules`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateRules
 */
export const CreateRules: Operation<CreateRulesRequest, CreateRulesResponse> = {
  name: 'CreateRules',
  regionId: true,
};
