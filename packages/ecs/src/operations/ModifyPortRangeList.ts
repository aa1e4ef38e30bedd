// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyPortRangeList`. */
export interface ModifyPortRangeListRequest {
  /** Entries to put into the list; where one is in it already, its description is replaced. Items: at most 100. */
  AddEntry?: readonly ModifyPortRangeListRequestAddEntry[] | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
   */
  ClientToken?: string | undefined;
  /**
   * What the list is for, 2 to 256 characters, not beginning with `http://` or `https://`. Example: `This is
   * description.`.
   */
  Description?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The port list, `prl-…`, as {@link DescribePortRangeLists} lists it. Example: `prl-2ze97434fp9`. */
  PortRangeListId: string;
  /**
   * The name of the port list, 2 to 128 characters: a letter first, then letters, digits, `:`, `_`, `.` and `-`.
   * `http://`, `https://`, `com.aliyun` and `com.alibabacloud` are no beginnings for it. Example:
   * `PortRangeListNameSample`.
   */
  PortRangeListName?: string | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Entries to take out of the list. Items: at most 100. */
  RemoveEntry?: readonly ModifyPortRangeListRequestRemoveEntry[] | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** `AddEntry` in a request of `ModifyPortRangeList`. */
export interface ModifyPortRangeListRequestAddEntry {
  /**
   * What the entry stands for, 2 to 32 characters, not beginning with `http://` or `https://`. Example: `This is
   * description.`.
   */
  Description?: string | undefined;
  /**
   * The port range to add, first and last port with a slash between, such as `80/80`; must not be in `RemoveEntry`
   * too. Example: `80/80`.
   */
  PortRange?: string | undefined;
}

/** `RemoveEntry` in a request of `ModifyPortRangeList`. */
export interface ModifyPortRangeListRequestRemoveEntry {
  /** The port range to take out, as the list has it; must not be in `AddEntry` too. Example: `80/80`. */
  PortRange?: string | undefined;
}

/** The answer of `ModifyPortRangeList`. */
export interface ModifyPortRangeListResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Renames a port list, and adds, re-describes and removes entries of it.
 *
 * No port range may come twice in a call, nor in both `AddEntry` and `RemoveEntry`.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:ModifyPortRangeList`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyPortRangeList
 */
export const ModifyPortRangeList: Operation<ModifyPortRangeListRequest, ModifyPortRangeListResponse> = {
  name: 'ModifyPortRangeList',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};
