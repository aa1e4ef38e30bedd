// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyPrefixList`. */
export interface ModifyPrefixListRequest {
  /** Entries to put into the list; where one is in it already, its description is replaced. Items: at most 201. */
  AddEntry?: readonly ModifyPrefixListRequestAddEntry[] | undefined;
  /**
   * What the list is for, 2 to 256 characters, not beginning with `http://` or `https://`. Example: `This is
   * description.`.
   */
  Description?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The prefix list, `pl-…`, as {@link DescribePrefixLists} lists it. Example: `pl-x1j1k5ykzqlixdcy5uwg`. */
  PrefixListId: string;
  /**
   * The name of the prefix list, 2 to 128 characters: a letter first, then letters, digits, `:`, `_`, `.` and `-`.
   * `http://`, `https://`, `com.aliyun` and `com.alibabacloud` are no beginnings for it. Example:
   * `PrefixListNameSample`.
   */
  PrefixListName?: string | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-chengdu`.
   */
  RegionId?: string | undefined;
  /** Entries to take out of the list. Items: at most 201. */
  RemoveEntry?: readonly ModifyPrefixListRequestRemoveEntry[] | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** `AddEntry` in a request of `ModifyPrefixList`. */
export interface ModifyPrefixListRequestAddEntry {
  /**
   * The CIDR block to add, in its standard form, or a single address; must not be in `RemoveEntry` too. For a
   * block that is in the list already, the description is replaced. Example: `192.168.2.0/24`.
   */
  Cidr: string;
  /**
   * What the entry stands for, 2 to 32 characters, not beginning with `http://` or `https://`. Example:
   * `Description Sample 01`.
   */
  Description?: string | undefined;
}

/** `RemoveEntry` in a request of `ModifyPrefixList`. */
export interface ModifyPrefixListRequestRemoveEntry {
  /** The CIDR block to take out, as the list has it; must not be in `AddEntry` too. Example: `192.168.1.0/24`. */
  Cidr: string;
}

/** The answer of `ModifyPrefixList`. */
export interface ModifyPrefixListResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `38793DB8-A4B2-4AEC-BFD3-111234E9188D`. */
  RequestId: string;
}

/**
 * Renames a prefix list, and adds, re-describes and removes entries of it.
 *
 * An entry of `AddEntry` whose block is in the list already only gets its description replaced. No block may come
 * twice in a call, nor in both `AddEntry` and `RemoveEntry`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyPrefixList`.
 * - Errors: `InvalidParameter.CidrDuplicated`, `LimitExceed.Entry`, `LimitExceed.MaxEntries`,
 * `InvalidPrefixListId.NotFound`, `NotSupported.GrayFunction`, `InvalidParameter.CidrMalformed`, and 2 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyPrefixList
 */
export const ModifyPrefixList: Operation<ModifyPrefixListRequest, ModifyPrefixListResponse> = {
  name: 'ModifyPrefixList',
  ram: 'ecs',
  regionId: true,
};
