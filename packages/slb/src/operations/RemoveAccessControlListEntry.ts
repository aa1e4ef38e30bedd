// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RemoveAccessControlListEntry`. */
export interface RemoveAccessControlListEntryRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `acl-bp1l0kk4gxce43k4weow2`. */
  AclId: string;
  /** Example: `[{"entry":"10.0.10.0/24","comment":"privaterule1"}]`. */
  AclEntrys?: string | undefined;
}

/** The answer of `RemoveAccessControlListEntry`. */
export interface RemoveAccessControlListEntryResponse {
  /** Example: `988CB45E-1643-48C0-87B4-928DDF77EA49`. */
  RequestId: string;
}

/**
 * Calls `RemoveAccessControlListEntry`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveAccessControlListEntry
 */
export const RemoveAccessControlListEntry: Operation<RemoveAccessControlListEntryRequest, RemoveAccessControlListEntryResponse> = {
  name: 'RemoveAccessControlListEntry',
  regionId: true,
};
