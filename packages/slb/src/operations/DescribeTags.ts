// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeTags`. */
export interface DescribeTagsRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Only tags of this load balancer. Example: `lb-bp1kuzybmm3vjtmgwtq0t`. */
  LoadBalancerId?: string | undefined;
  /**
   * Only these tags, as a JSON list such as `[{"TagKey":"Key1","TagValue":"Value1"}]`. Example:
   * `[{"TagKey":"Key1","TagValue":"Value1"},{"TagKey":"Key2","TagValue":"Value2"}]`.
   */
  Tags?: string | undefined;
  /** Whether each key comes once only, whatever its values. Default: `false`. Example: `false`. */
  DistinctKey?: boolean | undefined;
  /** How many items a page holds at most. Default: `50`. Example: `50`. */
  PageSize?: number | undefined;
  /** The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Example: `1`. */
  PageNumber?: number | undefined;
}

/** The answer of `DescribeTags`. */
export interface DescribeTagsResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `365F4154-92F6-4AE4-92F8-7FF3E7657921`. */
  RequestId: string;
  /** How many items a page holds at most, as the request asked or by default. Example: `50`. */
  PageSize?: number;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
  /** The tags of this page. */
  TagSets?: DescribeTagsResponseTagSets;
}

/** `TagSets` in an answer of `DescribeTags`. */
export interface DescribeTagsResponseTagSets {
  /** One tag with its use. */
  TagSet?: DescribeTagsResponseTagSetsTagSet[];
}

/** `TagSets.TagSet` in an answer of `DescribeTags`. */
export interface DescribeTagsResponseTagSetsTagSet {
  /** What the tag says, for example `production`; may be empty. Example: `api`. */
  TagValue?: string;
  /** The number of load balancers that carry the tag. Example: `10`. */
  InstanceCount?: number;
  /** What the tag is called, for example `env`; a resource has each key once. Example: `test`. */
  TagKey?: string;
}

/**
 * Lists the tags in use on load balancers, with the number of load balancers behind each.
 *
 * Conditions narrow each other. {@link ListTagResources} tells which resources carry a tag.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `slb:DescribeTags`.
 * - Errors: `NoPermission.Operator`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeTags
 */
export const DescribeTags: PaginatedOperation<DescribeTagsRequest, DescribeTagsResponse, DescribeTagsResponseTagSetsTagSet> = {
  name: 'DescribeTags',
  ram: 'slb',
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
