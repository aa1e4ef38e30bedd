// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteMasterSlaveServerGroup`. */
export interface DeleteMasterSlaveServerGroupRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rsp-cige60swo8krv0`. */
  MasterSlaveServerGroupId: string;
}

/** The answer of `DeleteMasterSlaveServerGroup`. */
export interface DeleteMasterSlaveServerGroupResponse {
  /** Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`. */
  RequestId: string;
}

/**
 * Calls `DeleteMasterSlaveServerGroup`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteMasterSlaveServerGroup
 */
export const DeleteMasterSlaveServerGroup: Operation<DeleteMasterSlaveServerGroupRequest, DeleteMasterSlaveServerGroupResponse> = {
  name: 'DeleteMasterSlaveServerGroup',
  regionId: true,
};
