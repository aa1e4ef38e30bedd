// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribePrefixLists`. */
export interface DescribePrefixListsRequest {
  /** Only lists of this address family; both where it is left out. Example: `IPv4`. */
  AddressFamily?: 'IPv4' | 'IPv6' | (string & {}) | undefined;
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Default: `10`. Range: 1 to
   * 100. Example: `10`.
   */
  MaxResults?: number | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `AAAAAdDWBF2qBDK`.
   */
  NextToken?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The prefix lists to return, `pl-…`; up to 100. Items: at most 101. */
  PrefixListId?: readonly string[] | undefined;
  /** Only the prefix list with this name. Example: `PrefixListNameSample`. */
  PrefixListName?: string | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-chengdu`.
   */
  RegionId?: string | undefined;
  /** Only prefix lists in this resource group. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Only prefix lists that bear all of these tags. Items: at most 20. */
  Tag?: readonly DescribePrefixListsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribePrefixLists`. */
export interface DescribePrefixListsRequestTag {
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

/** The answer of `DescribePrefixLists`. */
export interface DescribePrefixListsResponse {
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `AAAAAdDWBF2qBDK`.
   */
  NextToken?: string;
  /** The prefix lists of this page. */
  PrefixLists?: DescribePrefixListsResponsePrefixLists;
  /** Identifies this call; the vendor's support asks for it. Example: `38793DB8-A4B2-4AEC-BFD3-111234E9188D`. */
  RequestId: string;
}

/** `PrefixLists` in an answer of `DescribePrefixLists`. */
export interface DescribePrefixListsResponsePrefixLists {
  /** One list with its address family and how many entries it can hold. */
  PrefixList?: DescribePrefixListsResponsePrefixListsPrefixList[];
}

/** `PrefixLists.PrefixList` in an answer of `DescribePrefixLists`. */
export interface DescribePrefixListsResponsePrefixListsPrefixList {
  /** Whether the list holds IPv4 or IPv6 blocks. Example: `IPv4`. */
  AddressFamily?: 'IPv4' | 'IPv6' | (string & {});
  /** How many resources refer to the list. Example: `1`. */
  AssociationCount?: number;
  /** When the list was made, in UTC, as `yyyy-MM-ddTHH:mmZ`. Example: `2021-02-20T07:11Z`. */
  CreationTime?: string;
  /** What the list is for, as its maker wrote it. Example: `This is description.`. */
  Description?: string;
  /**
   * The greatest number of entries that the list can hold; rules that refer to it count as that many. Example:
   * `20`.
   */
  MaxEntries?: number;
  /** The prefix list, `pl-…`, as {@link DescribePrefixLists} lists it. Example: `pl-x1j1k5ykzqlixdcy5uwg`. */
  PrefixListId?: string;
  /** The name that the prefix list was given. Example: `PrefixListNameSample`. */
  PrefixListName?: string;
  /** The resource group that the list is sorted into; empty for none. */
  ResourceGroupId?: string;
  /** The tags that the list bears. */
  Tags?: DescribePrefixListsResponsePrefixListsPrefixListTags;
}

/** `PrefixLists.PrefixList.Tags` in an answer of `DescribePrefixLists`. */
export interface DescribePrefixListsResponsePrefixListsPrefixListTags {
  /** One tag of the list, a key with its value. */
  Tag?: DescribePrefixListsResponsePrefixListsPrefixListTagsTag[];
}

/** `PrefixLists.PrefixList.Tags.Tag` in an answer of `DescribePrefixLists`. */
export interface DescribePrefixListsResponsePrefixListsPrefixListTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. */
  TagValue?: string;
}

/**
 * Lists prefix lists, without their entries.
 *
 * All conditions must hold together. The entries of one list come from {@link DescribePrefixListAttributes}.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribePrefixLists`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePrefixLists
 */
export const DescribePrefixLists: PaginatedOperation<DescribePrefixListsRequest, DescribePrefixListsResponse, DescribePrefixListsResponsePrefixListsPrefixList> = {
  name: 'DescribePrefixLists',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'PrefixLists.PrefixList',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    defaultPageSize: 100,
  },
};
