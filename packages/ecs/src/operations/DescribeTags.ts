// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeTags`. */
export interface DescribeTagsRequest {
  Category?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Range: at least 1. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `50`. Range: 1 to 100. Example: `50`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `s-946ntx4wrobqgup7dtqn`. */
  ResourceId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `snapshot`. */
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
    | 'reservedinstance'
    | 'snapshotpolicy'
    | (string & {})
    | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeTagsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeTags`. */
export interface DescribeTagsRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeTags`. */
export interface DescribeTagsResponse {
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `50`. */
  PageSize?: number;
  /** Example: `B04B8CF3-4489-432D-83BA-6F128E4F2295`. */
  RequestId: string;
  Tags?: DescribeTagsResponseTags;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `Tags` in an answer of `DescribeTags`. */
export interface DescribeTagsResponseTags {
  Tag?: DescribeTagsResponseTagsTag[];
}

/** `Tags.Tag` in an answer of `DescribeTags`. */
export interface DescribeTagsResponseTagsTag {
  ResourceTypeCount?: DescribeTagsResponseTagsTagResourceTypeCount;
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/** `Tags.Tag.ResourceTypeCount` in an answer of `DescribeTags`. */
export interface DescribeTagsResponseTagsTagResourceTypeCount {
  /** Example: `1`. */
  Ddh?: number;
  /** Example: `15`. */
  Disk?: number;
  /** Example: `5`. */
  Eni?: number;
  /** Example: `6`. */
  Image?: number;
  /** Example: `45`. */
  Instance?: number;
  /** Example: `17`. */
  KeyPair?: number;
  /** Example: `6`. */
  LaunchTemplate?: number;
  /** Example: `4`. */
  ReservedInstance?: number;
  /** Example: `4`. */
  Securitygroup?: number;
  /** Example: `15`. */
  Snapshot?: number;
  /** Example: `4`. */
  SnapshotPolicy?: number;
  /** Example: `6`. */
  Volume?: number;
}

/**
 * Calls `DescribeTags`.
 * Reads only: it changes nothing.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeTags
 */
export const DescribeTags: PaginatedOperation<DescribeTagsRequest, DescribeTagsResponse, DescribeTagsResponseTagsTag> = {
  name: 'DescribeTags',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'Tags.Tag',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 100,
  },
};
