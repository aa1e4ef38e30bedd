// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetAccessControlListAttribute`. */
export interface SetAccessControlListAttributeRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `acl-bp1l0kk4gxce43kzet04s`. */
  AclId: string;
  /** Example: `test1`. */
  AclName: string;
}

/** The answer of `SetAccessControlListAttribute`. */
export interface SetAccessControlListAttributeResponse {
  /** Example: `988CB45E-1643-48C0-87B4-928DDF77EA49`. */
  RequestId: string;
}

/**
 * Calls `SetAccessControlListAttribute`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetAccessControlListAttribute
 */
export const SetAccessControlListAttribute: Operation<SetAccessControlListAttributeRequest, SetAccessControlListAttributeResponse> = {
  name: 'SetAccessControlListAttribute',
  regionId: true,
};
