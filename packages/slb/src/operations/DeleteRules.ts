// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteRules`. */
export interface DeleteRulesRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The rules to delete, as a JSON list of their ids such as `["rule-…"]`; at most 10. Example:
   * `["rule-bp1z9ce9hlu89","rule-bp1tucp2178i4"]`.
   */
  RuleIds: readonly string[] | string;
}

/** The answer of `DeleteRules`. */
export interface DeleteRulesResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`. */
  RequestId: string;
}

/**
 * Deletes forwarding rules; their requests then go where the listener forwards to.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:DeleteRules`.
 * - Errors: `OperationFailed.ListenerConflict`, `OperationFailed.ListenerStatusNotSupport`,
 * `Operation.NotAllowed`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteRules
 */
export const DeleteRules: Operation<DeleteRulesRequest, DeleteRulesResponse> = {
  name: 'DeleteRules',
  ram: 'slb',
  regionId: true,
  parameters: { RuleIds: { style: 'json' } },
};
