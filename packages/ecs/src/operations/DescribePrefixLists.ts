// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribePrefixLists`. */
export interface DescribePrefixListsRequest {
  /** Example: `IPv4`. */
  AddressFamily?: 'IPv4' | 'IPv6' | (string & {}) | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `10`. */
  MaxResults?: number | undefined;
  /** Example: `AAAAAdDWBF2qBDK`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Items: at most 101. */
  PrefixListId?: readonly string[] | undefined;
  /** Example: `PrefixListNameSample`. */
  PrefixListName?: string | undefined;
  /** Example: `cn-chengdu`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribePrefixListsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribePrefixLists`. */
export interface DescribePrefixListsRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribePrefixLists`. */
export interface DescribePrefixListsResponse {
  /** Example: `AAAAAdDWBF2qBDK`. */
  NextToken?: string;
  PrefixLists?: DescribePrefixListsResponsePrefixLists;
  /** Example: `38793DB8-A4B2-4AEC-BFD3-111234E9188D`. */
  RequestId: string;
}

/** `PrefixLists` in an answer of `DescribePrefixLists`. */
export interface DescribePrefixListsResponsePrefixLists {
  PrefixList?: DescribePrefixListsResponsePrefixListsPrefixList[];
}

/** `PrefixLists.PrefixList` in an answer of `DescribePrefixLists`. */
export interface DescribePrefixListsResponsePrefixListsPrefixList {
  /** Example: `IPv4`. */
  AddressFamily?: 'IPv4' | 'IPv6' | (string & {});
  /** Example: `1`. */
  AssociationCount?: number;
  /** Example: `2021-02-20T07:11Z`. */
  CreationTime?: string;
  /** Example: `This is description.`. */
  Description?: string;
  /** Example: `20`. */
  MaxEntries?: number;
  /** Example: `pl-x1j1k5ykzqlixdcy5uwg`. */
  PrefixListId?: string;
  /** Example: `PrefixListNameSample`. */
  PrefixListName?: string;
  ResourceGroupId?: string;
  Tags?: DescribePrefixListsResponsePrefixListsPrefixListTags;
}

/** `PrefixLists.PrefixList.Tags` in an answer of `DescribePrefixLists`. */
export interface DescribePrefixListsResponsePrefixListsPrefixListTags {
  Tag?: DescribePrefixListsResponsePrefixListsPrefixListTagsTag[];
}

/** `PrefixLists.PrefixList.Tags.Tag` in an answer of `DescribePrefixLists`. */
export interface DescribePrefixListsResponsePrefixListsPrefixListTagsTag {
  TagKey?: string;
  TagValue?: string;
}

/**
 * Calls `DescribePrefixLists`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePrefixLists
 */
export const DescribePrefixLists: PaginatedOperation<DescribePrefixListsRequest, DescribePrefixListsResponse, DescribePrefixListsResponsePrefixListsPrefixList> = {
  name: 'DescribePrefixLists',
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
