// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AddAccessControlListEntry`. */
export interface AddAccessControlListEntryRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `acl-bp1l0kk4gxce43kzelg5k`. */
  AclId?: string | undefined;
  /**
   * Example:
   * `[{"entry":"10.0.163.0/24","comment":"privaterule1"},{"entry":"192.168.0.0/16","comment":"privaterule2"}]`.
   */
  AclEntrys?: string | undefined;
}

/** The answer of `AddAccessControlListEntry`. */
export interface AddAccessControlListEntryResponse {
  /** Example: `988CB45E-1643-48C0-87B4-928DDF77EA4`. */
  RequestId: string;
}

/**
 * Calls `AddAccessControlListEntry`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/AddAccessControlListEntry
 */
export const AddAccessControlListEntry: Operation<AddAccessControlListEntryRequest, AddAccessControlListEntryResponse> = {
  name: 'AddAccessControlListEntry',
  regionId: true,
};
