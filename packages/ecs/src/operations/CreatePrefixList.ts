// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreatePrefixList`. */
export interface CreatePrefixListRequest {
  /** Whether the list holds IPv4 or IPv6 blocks; never both, and not to be changed later. Example: `IPv4`. */
  AddressFamily: 'IPv4' | 'IPv6' | (string & {});
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `0c593ea1-3bea-11e9-b96b-88e9fe637760`.
   */
  ClientToken?: string | undefined;
  /**
   * What the list is for, 2 to 256 characters, not beginning with `http://` or `https://`. Example: `This is
   * description.`.
   */
  Description?: string | undefined;
  /** The first entries of the list; may be left out and added with {@link ModifyPrefixList}. Items: at most 201. */
  Entry?: readonly CreatePrefixListRequestEntry[] | undefined;
  /**
   * The greatest number of entries that the list will ever hold; cannot be changed. Each rule that refers to the
   * list uses up that many rules of the quota. Range: 1 to 200. Example: `10`.
   */
  MaxEntries: number;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The name of the prefix list, 2 to 128 characters: a letter first, then letters, digits, `:`, `_`, `.` and `-`.
   * `http://`, `https://`, `com.aliyun` and `com.alibabacloud` are no beginnings for it. Example:
   * `PrefixListNameSample`.
   */
  PrefixListName: string;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-chengdu`.
   */
  RegionId?: string | undefined;
  /**
   * The resource group to put the new list into; the default one where this is left out. Example:
   * `rg-bp67acfmxazb4pw4bw`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Tags for the new list, as pairs of a key and a value. Items: at most 20. */
  Tag?: readonly CreatePrefixListRequestTag[] | undefined;
}

/** `Entry` in a request of `CreatePrefixList`. */
export interface CreatePrefixListRequestEntry {
  /**
   * A CIDR block in its standard form (`10.0.0.0/8`, not `10.0.0.1/8`), or a single address; of the list's address
   * family. Example: `192.168.1.0/24`.
   */
  Cidr: string;
  /**
   * What the block stands for, 2 to 32 characters, not beginning with `http://` or `https://`. Example:
   * `Description Sample 01`.
   */
  Description?: string | undefined;
}

/** `Tag` in a request of `CreatePrefixList`. */
export interface CreatePrefixListRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `TestKey`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `TestValue`.
   */
  Value?: string | undefined;
}

/** The answer of `CreatePrefixList`. */
export interface CreatePrefixListResponse {
  /** The id of the new prefix list, `pl-…`, for security group rules. Example: `pl-x1j1k5ykzqlixdcy5uwg`. */
  PrefixListId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `38793DB8-A4B2-4AEC-BFD3-111234E9188D`. */
  RequestId: string;
}

/**
 * Creates a prefix list, a set of CIDR blocks that security group rules and other resources can refer to.
 *
 * The address family and `MaxEntries` are fixed for good. A rule that refers to the list counts as `MaxEntries`
 * rules, so make that no larger than needed.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:CreatePrefixList`.
 * - Errors: `InvalidParameter.CidrDuplicated`, `LimitExceed.Entry`, `LimitExceed.MaxEntries`,
 * `LimitExceed.PrefixListPerRegion`, `InvalidClientToken.ValueNotSupported`, `NotSupported.GrayFunction`, and 5
 * more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreatePrefixList
 */
export const CreatePrefixList: Operation<CreatePrefixListRequest, CreatePrefixListResponse> = {
  name: 'CreatePrefixList',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};
