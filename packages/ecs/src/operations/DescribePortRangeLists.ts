// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribePortRangeLists`. */
export interface DescribePortRangeListsRequest {
  /** Default: `10`. Range: 1 to 100. Example: `10`. */
  MaxResults?: number | undefined;
  /** Example: `727d41872117f2816343eeb432fbc5bfd21dc824589d2a4be0b5e8707e68181f`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Items: at most 100. */
  PortRangeListId?: readonly string[] | undefined;
  /** Example: `PortRangeListNameSample`. */
  PortRangeListName?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribePortRangeListsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribePortRangeLists`. */
export interface DescribePortRangeListsRequestTag {
  /** Example: `key for PortRangeList`. */
  Key?: string | undefined;
  /** Example: `value for PortRangeList`. */
  Value?: string | undefined;
}

/** The answer of `DescribePortRangeLists`. */
export interface DescribePortRangeListsResponse {
  /** Example: `AAAAAdDWBF2`. */
  NextToken?: string;
  PortRangeLists?: DescribePortRangeListsResponsePortRangeLists[];
  /** Example: `6040AD98-11C3-5F78-9346-FCA8E9D8960F`. */
  RequestId: string;
}

/** `PortRangeLists` in an answer of `DescribePortRangeLists`. */
export interface DescribePortRangeListsResponsePortRangeLists {
  /** Example: `1`. */
  AssociationCount?: number;
  /** Example: `2024-12-04T07:11Z`. */
  CreationTime?: string;
  /** Example: `This is description.`. */
  Description?: string;
  /** Example: `20`. */
  MaxEntries?: number;
  /** Example: `prl-2ze97434fp9`. */
  PortRangeListId?: string;
  /** Example: `PortRangeListNameSample`. */
  PortRangeListName?: string;
  /** Example: `rg-2zeg82gajjt7ole`. */
  ResourceGroupId?: string;
  Tags?: DescribePortRangeListsResponsePortRangeListsTags[];
}

/** `PortRangeLists.Tags` in an answer of `DescribePortRangeLists`. */
export interface DescribePortRangeListsResponsePortRangeListsTags {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Calls `DescribePortRangeLists`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePortRangeLists
 */
export const DescribePortRangeLists: PaginatedOperation<DescribePortRangeListsRequest, DescribePortRangeListsResponse, DescribePortRangeListsResponsePortRangeLists> = {
  name: 'DescribePortRangeLists',
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
