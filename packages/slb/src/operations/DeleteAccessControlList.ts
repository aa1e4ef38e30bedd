// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteAccessControlList`. */
export interface DeleteAccessControlListRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `acl-bp1l0kk4gxce43kz267bw`. */
  AclId: string;
}

/** The answer of `DeleteAccessControlList`. */
export interface DeleteAccessControlListResponse {
  /** Example: `988CB45E-1643-48C0-87B4-928DDF77EA49`. */
  RequestId: string;
}

/**
 * Calls `DeleteAccessControlList`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteAccessControlList
 */
export const DeleteAccessControlList: Operation<DeleteAccessControlListRequest, DeleteAccessControlListResponse> = {
  name: 'DeleteAccessControlList',
  regionId: true,
};
