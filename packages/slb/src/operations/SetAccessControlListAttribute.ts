// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetAccessControlListAttribute`. */
export interface SetAccessControlListAttributeRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The access control list, `acl-…`, from {@link CreateAccessControlList} or {@link DescribeAccessControlLists}.
   * Example: `acl-bp1l0kk4gxce43kzet04s`.
   */
  AclId: string;
  /** The new name of the list, unique within the region. Example: `test1`. */
  AclName: string;
}

/** The answer of `SetAccessControlListAttribute`. */
export interface SetAccessControlListAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `988CB45E-1643-48C0-87B4-928DDF77EA49`. */
  RequestId: string;
}

/**
 * Renames an access control list; its entries stay.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:SetAccessControlListAttribute`, on `acs:slb:{regionId}:{accountId}:acl/{aclId}`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetAccessControlListAttribute
 */
export const SetAccessControlListAttribute: Operation<SetAccessControlListAttributeRequest, SetAccessControlListAttributeResponse> = {
  name: 'SetAccessControlListAttribute',
  ram: 'slb',
  regionId: true,
};
