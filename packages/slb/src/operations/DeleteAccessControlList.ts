// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteAccessControlList`. */
export interface DeleteAccessControlListRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The access control list, `acl-…`, from {@link CreateAccessControlList} or {@link DescribeAccessControlLists}.
   * Example: `acl-bp1l0kk4gxce43kz267bw`.
   */
  AclId: string;
}

/** The answer of `DeleteAccessControlList`. */
export interface DeleteAccessControlListResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `988CB45E-1643-48C0-87B4-928DDF77EA49`. */
  RequestId: string;
}

/**
 * Deletes an access control list that no listener uses, with all its entries.
 *
 * While a listener uses it the call fails with `OperationFailed.AclBindedWithVip`; {@link
 * DescribeAccessControlListAttribute} shows which.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:DeleteAccessControlList`, on `acs:slb:{regionId}:{accountId}:acl/{aclId}`.
 * - Errors: `OperationFailed.AclBindedWithVip`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteAccessControlList
 */
export const DeleteAccessControlList: Operation<DeleteAccessControlListRequest, DeleteAccessControlListResponse> = {
  name: 'DeleteAccessControlList',
  ram: 'slb',
  regionId: true,
};
