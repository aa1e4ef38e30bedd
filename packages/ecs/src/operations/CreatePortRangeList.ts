// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreatePortRangeList`. */
export interface CreatePortRangeListRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * What the list is for, 2 to 256 characters, not beginning with `http://` or `https://`. Example: `Description
   * information of PortRangeList`.
   */
  Description?: string | undefined;
  /**
   * The first entries of the list; may be left out and added with {@link ModifyPortRangeList}. Items: at most 100.
   */
  Entry?: readonly CreatePortRangeListRequestEntry[] | undefined;
  /**
   * The greatest number of entries that the list will ever hold; cannot be changed. Each rule that refers to the
   * list uses up that many rules of the quota. Range: 1 to 2000. Example: `10`.
   */
  MaxEntries: number;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The name of the port list, 2 to 128 characters: a letter first, then letters, digits, `:`, `_`, `.` and `-`.
   * `http://`, `https://`, `com.aliyun` and `com.alibabacloud` are no beginnings for it. Example:
   * `PortRangeListNameSample`.
   */
  PortRangeListName: string;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The resource group to put the new list into; the default one where this is left out. Example:
   * `rg-aek3b6jzp667vf6`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Tags for the new list, as pairs of a key and a value. Items: at most 20. */
  Tag?: readonly CreatePortRangeListRequestTag[] | undefined;
}

/** `Entry` in a request of `CreatePortRangeList`. */
export interface CreatePortRangeListRequestEntry {
  /**
   * What the ports are for, 2 to 32 characters, not beginning with `http://` or `https://`. Example: `Description
   * information of Entry`.
   */
  Description?: string | undefined;
  /**
   * A range of ports, the first and the last with a slash between: `1/200`, or `80/80` for a single one. Example:
   * `80/80`.
   */
  PortRange?: string | undefined;
}

/** `Tag` in a request of `CreatePortRangeList`. */
export interface CreatePortRangeListRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `key for PortRangeList`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `value for PortRangeList`.
   */
  Value?: string | undefined;
}

/** The answer of `CreatePortRangeList`. */
export interface CreatePortRangeListResponse {
  /** The id of the new port list, `prl-…`, for security group rules. Example: `prl-2ze97434fp9`. */
  PortRangeListId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Creates a port list, a set of port ranges that security group rules can refer to.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:CreatePortRangeList`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreatePortRangeList
 */
export const CreatePortRangeList: Operation<CreatePortRangeListRequest, CreatePortRangeListResponse> = {
  name: 'CreatePortRangeList',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};
