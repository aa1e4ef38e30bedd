// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteRules`. */
export interface DeleteRulesRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `["rule-bp1z9ce9hlu89","rule-bp1tucp2178i4"]`. */
  RuleIds: readonly string[] | string;
}

/** The answer of `DeleteRules`. */
export interface DeleteRulesResponse {
  /** Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`. */
  RequestId: string;
}

/**
 * Calls `DeleteRules`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteRules
 */
export const DeleteRules: Operation<DeleteRulesRequest, DeleteRulesResponse> = {
  name: 'DeleteRules',
  regionId: true,
  parameters: { RuleIds: { style: 'json' } },
};
