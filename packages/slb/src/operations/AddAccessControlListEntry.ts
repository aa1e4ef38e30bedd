// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AddAccessControlListEntry`. */
export interface AddAccessControlListEntryRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The access control list, `acl-…`, from {@link CreateAccessControlList} or {@link DescribeAccessControlLists}.
   * Example: `acl-bp1l0kk4gxce43kzelg5k`.
   */
  AclId?: string | undefined;
  /**
   * The entries to add, as a JSON list of objects with `entry`, an address range such as `10.0.163.0/24`, and
   * `comment`. Example:
   * `[{"entry":"10.0.163.0/24","comment":"privaterule1"},{"entry":"192.168.0.0/16","comment":"privaterule2"}]`.
   */
  AclEntrys?: string | undefined;
}

/** The answer of `AddAccessControlListEntry`. */
export interface AddAccessControlListEntryResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `988CB45E-1643-48C0-87B4-928DDF77EA4`. */
  RequestId: string;
}

/**
 * Adds address ranges to an access control list; listeners that use the list apply them from then on.
 *
 * Entries that the list has already are not added (`InvalidParam.AclEntryExists`). At most 50 go into one call.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:AddAccessControlListEntry`, on `acs:slb:{regionId}:{accountId}:acl/{aclId}`.
 * - Errors: `AclEntryExceedLimit`, `InvalidParam.AclEntryExists`, `IllegalEntry`, `AclEntryIllegal`,
 * `InvalidEntry`, `InvalidParam.Comment`, and 2 more.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/AddAccessControlListEntry
 */
export const AddAccessControlListEntry: Operation<AddAccessControlListEntryRequest, AddAccessControlListEntryResponse> = {
  name: 'AddAccessControlListEntry',
  ram: 'slb',
  regionId: true,
};
