// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RemoveAccessControlListEntry`. */
export interface RemoveAccessControlListEntryRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The access control list, `acl-…`, from {@link CreateAccessControlList} or {@link DescribeAccessControlLists}.
   * Example: `acl-bp1l0kk4gxce43k4weow2`.
   */
  AclId: string;
  /**
   * The entries to take out, as a JSON list of objects with `entry`, the address range as it is in the list, and
   * `comment`. Example: `[{"entry":"10.0.10.0/24","comment":"privaterule1"}]`.
   */
  AclEntrys?: string | undefined;
}

/** The answer of `RemoveAccessControlListEntry`. */
export interface RemoveAccessControlListEntryResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `988CB45E-1643-48C0-87B4-928DDF77EA49`. */
  RequestId: string;
}

/**
 * Takes address ranges out of an access control list.
 *
 * Emptying a list opens the listeners that use it: whether it is a whitelist or a blacklist, with no entries every
 * request is let through.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:RemoveAccessControlListEntry`, on `acs:slb:{regionId}:{accountId}:acl/{aclId}`.
 * - Errors: `SystemBusy`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveAccessControlListEntry
 */
export const RemoveAccessControlListEntry: Operation<RemoveAccessControlListEntryRequest, RemoveAccessControlListEntryResponse> = {
  name: 'RemoveAccessControlListEntry',
  ram: 'slb',
  regionId: true,
};
