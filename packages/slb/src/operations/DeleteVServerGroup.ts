// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteVServerGroup`. */
export interface DeleteVServerGroupRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The vServer group, `rsp-…`, from {@link CreateVServerGroup} or {@link DescribeVServerGroups}. Example:
   * `rsp-cige6jdftp68fd`.
   */
  VServerGroupId: string;
}

/** The answer of `DeleteVServerGroup`. */
export interface DeleteVServerGroupResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `9DEC9C28-AB05-4DDF-9A78-6B20EE47293D`. */
  RequestId: string;
}

/**
 * Deletes a vServer group that no listener and no forwarding rule uses.
 *
 * Fails with `RspoolVipExist` while it is in use. The servers in it are not touched.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:DeleteVServerGroup`, on `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
 * - Errors: `RspoolVipExist`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteVServerGroup
 */
export const DeleteVServerGroup: Operation<DeleteVServerGroupRequest, DeleteVServerGroupResponse> = {
  name: 'DeleteVServerGroup',
  ram: 'slb',
  regionId: true,
};
