// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeTags`. */
export interface DescribeTagsRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1kuzybmm3vjtmgwtq0t`. */
  LoadBalancerId?: string | undefined;
  /** Example: `[{"TagKey":"Key1","TagValue":"Value1"},{"TagKey":"Key2","TagValue":"Value2"}]`. */
  Tags?: string | undefined;
  /** Default: `false`. Example: `false`. */
  DistinctKey?: boolean | undefined;
  /** Default: `50`. Example: `50`. */
  PageSize?: number | undefined;
  /** Default: `1`. Example: `1`. */
  PageNumber?: number | undefined;
}

/** The answer of `DescribeTags`. */
export interface DescribeTagsResponse {
  /** Example: `365F4154-92F6-4AE4-92F8-7FF3E7657921`. */
  RequestId: string;
  /** Example: `50`. */
  PageSize?: number;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `1`. */
  TotalCount?: number;
  TagSets?: DescribeTagsResponseTagSets;
}

/** `TagSets` in an answer of `DescribeTags`. */
export interface DescribeTagsResponseTagSets {
  TagSet?: DescribeTagsResponseTagSetsTagSet[];
}

/** `TagSets.TagSet` in an answer of `DescribeTags`. */
export interface DescribeTagsResponseTagSetsTagSet {
  /** Example: `api`. */
  TagValue?: string;
  /** Example: `10`. */
  InstanceCount?: number;
  /** Example: `test`. */
  TagKey?: string;
}

/**
 * Calls `DescribeTags`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeTags
 */
export const DescribeTags: PaginatedOperation<DescribeTagsRequest, DescribeTagsResponse, DescribeTagsResponseTagSetsTagSet> = {
  name: 'DescribeTags',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'TagSets.TagSet',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
  },
};
