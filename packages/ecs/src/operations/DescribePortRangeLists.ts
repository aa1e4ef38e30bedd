// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribePortRangeLists`. */
export interface DescribePortRangeListsRequest {
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Default: `10`. Range: 1 to
   * 100. Example: `10`.
   */
  MaxResults?: number | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `727d41872117f2816343eeb432fbc5bfd21dc824589d2a4be0b5e8707e68181f`.
   */
  NextToken?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The port lists to return, `prl-…`; up to 100. Items: at most 100. */
  PortRangeListId?: readonly string[] | undefined;
  /** Only the port list with this name. Example: `PortRangeListNameSample`. */
  PortRangeListName?: string | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Only port lists in this resource group. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Only port lists that bear all of these tags. Items: at most 20. */
  Tag?: readonly DescribePortRangeListsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribePortRangeLists`. */
export interface DescribePortRangeListsRequestTag {
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

/** The answer of `DescribePortRangeLists`. */
export interface DescribePortRangeListsResponse {
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `AAAAAdDWBF2`.
   */
  NextToken?: string;
  /** The port lists of this page. */
  PortRangeLists?: DescribePortRangeListsResponsePortRangeLists[];
  /** Identifies this call; the vendor's support asks for it. Example: `6040AD98-11C3-5F78-9346-FCA8E9D8960F`. */
  RequestId: string;
}

/** `PortRangeLists` in an answer of `DescribePortRangeLists`. */
export interface DescribePortRangeListsResponsePortRangeLists {
  /** How many resources refer to the list. Example: `1`. */
  AssociationCount?: number;
  /** When the list was made, in UTC, as `yyyy-MM-ddTHH:mmZ`. Example: `2024-12-04T07:11Z`. */
  CreationTime?: string;
  /** What the list is for, as its maker wrote it. Example: `This is description.`. */
  Description?: string;
  /**
   * The greatest number of entries that the list can hold; rules that refer to it count as that many. Example:
   * `20`.
   */
  MaxEntries?: number;
  /** The port list, `prl-…`, as {@link DescribePortRangeLists} lists it. Example: `prl-2ze97434fp9`. */
  PortRangeListId?: string;
  /** The name that the port list was given. Example: `PortRangeListNameSample`. */
  PortRangeListName?: string;
  /** The resource group that the list is sorted into; empty for none. Example: `rg-2zeg82gajjt7ole`. */
  ResourceGroupId?: string;
  /** The tags that the list bears. */
  Tags?: DescribePortRangeListsResponsePortRangeListsTags[];
}

/** `PortRangeLists.Tags` in an answer of `DescribePortRangeLists`. */
export interface DescribePortRangeListsResponsePortRangeListsTags {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Lists port lists, without their entries.
 *
 * The entries of one list come from {@link DescribePortRangeListEntries}.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribePortRangeLists`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePortRangeLists
 */
export const DescribePortRangeLists: PaginatedOperation<DescribePortRangeListsRequest, DescribePortRangeListsResponse, DescribePortRangeListsResponsePortRangeLists> = {
  name: 'DescribePortRangeLists',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'PortRangeLists',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    defaultPageSize: 100,
  },
};
