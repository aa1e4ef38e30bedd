// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeResourceByTags`. */
export interface DescribeResourceByTagsRequest {
  OwnerId?: number | undefined;
  /** Default: `1`. Range: at least 1. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `50`. Range: 1 to 100. Example: `50`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `instance`. */
  ResourceType?:
    | 'instance'
    | 'disk'
    | 'snapshot'
    | 'image'
    | 'securitygroup'
    | 'volume'
    | 'eni'
    | 'ddh'
    | 'keypair'
    | 'launchtemplate'
    | (string & {})
    | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeResourceByTagsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeResourceByTags`. */
export interface DescribeResourceByTagsRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeResourceByTags`. */
export interface DescribeResourceByTagsResponse {
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `50`. */
  PageSize?: number;
  /** Example: `1C1E5359-71D7-44D8-8FAA-0327B549157X`. */
  RequestId: string;
  Resources?: DescribeResourceByTagsResponseResources;
  /** Example: `8`. */
  TotalCount?: number;
}

/** `Resources` in an answer of `DescribeResourceByTags`. */
export interface DescribeResourceByTagsResponseResources {
  Resource?: DescribeResourceByTagsResponseResourcesResource[];
}

/** `Resources.Resource` in an answer of `DescribeResourceByTags`. */
export interface DescribeResourceByTagsResponseResourcesResource {
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `i-bp16t2cgmiiy7t1cs58q`. */
  ResourceId?: string;
  /** Example: `instance`. */
  ResourceType?:
    | 'instance'
    | 'disk'
    | 'snapshot'
    | 'image'
    | 'securitygroup'
    | 'volume'
    | 'eni'
    | 'ddh'
    | 'keypair'
    | 'launchtemplate'
    | (string & {});
}

/**
 * Calls `DescribeResourceByTags`.
 * Reads only: it changes nothing.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeResourceByTags
 */
export const DescribeResourceByTags: PaginatedOperation<DescribeResourceByTagsRequest, DescribeResourceByTagsResponse, DescribeResourceByTagsResponseResourcesResource> = {
  name: 'DescribeResourceByTags',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'Resources.Resource',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 100,
  },
};
