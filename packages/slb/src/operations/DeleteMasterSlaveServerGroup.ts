// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteMasterSlaveServerGroup`. */
export interface DeleteMasterSlaveServerGroupRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The primary/secondary group, `rsp-…`, from {@link CreateMasterSlaveServerGroup} or {@link
   * DescribeMasterSlaveServerGroups}. Example: `rsp-cige60swo8krv0`.
   */
  MasterSlaveServerGroupId: string;
}

/** The answer of `DeleteMasterSlaveServerGroup`. */
export interface DeleteMasterSlaveServerGroupResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`. */
  RequestId: string;
}

/**
 * Deletes a primary/secondary server group that no listener uses.
 *
 * Fails with `RspoolVipExist` while a listener forwards to it. Both servers go on running.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:DeleteMasterSlaveServerGroup`.
 * - Errors: `RspoolVipExist`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteMasterSlaveServerGroup
 */
export const DeleteMasterSlaveServerGroup: Operation<DeleteMasterSlaveServerGroupRequest, DeleteMasterSlaveServerGroupResponse> = {
  name: 'DeleteMasterSlaveServerGroup',
  ram: 'slb',
  regionId: true,
};
