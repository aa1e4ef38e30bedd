// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteVServerGroup`. */
export interface DeleteVServerGroupRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rsp-cige6jdftp68fd`. */
  VServerGroupId: string;
}

/** The answer of `DeleteVServerGroup`. */
export interface DeleteVServerGroupResponse {
  /** Example: `9DEC9C28-AB05-4DDF-9A78-6B20EE47293D`. */
  RequestId: string;
}

/**
 * Calls `DeleteVServerGroup`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteVServerGroup
 */
export const DeleteVServerGroup: Operation<DeleteVServerGroupRequest, DeleteVServerGroupResponse> = {
  name: 'DeleteVServerGroup',
  regionId: true,
};
