// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeStorageSets`. */
export interface DescribeStorageSetsRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `hide`. */
  OwnerAccount?: string | undefined;
  /** Example: `111`. */
  OwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Example: `1`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `hide`. */
  ResourceOwnerAccount?: string | undefined;
  /** Example: `111`. */
  ResourceOwnerId?: number | undefined;
  /** Example: `["ss-bp1d6tsvznfghy7ya7hc", "ss-bp1ippxbaql9zet767kp", "ss-bp1ib7bcz07loq7b52g5"]`. */
  StorageSetIds?: readonly string[] | string | undefined;
  /** Example: `storageSetTest`. */
  StorageSetName?: string | undefined;
  Tag?: readonly DescribeStorageSetsRequestTag[] | undefined;
  /** Example: `cn-hangzhou-g`. */
  ZoneId?: string | undefined;
}

/** `Tag` in a request of `DescribeStorageSets`. */
export interface DescribeStorageSetsRequestTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

/** The answer of `DescribeStorageSets`. */
export interface DescribeStorageSetsResponse {
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `1`. */
  PageSize?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  StorageSets?: DescribeStorageSetsResponseStorageSets;
  /** Example: `20`. */
  TotalCount?: number;
}

/** `StorageSets` in an answer of `DescribeStorageSets`. */
export interface DescribeStorageSetsResponseStorageSets {
  StorageSet?: DescribeStorageSetsResponseStorageSetsStorageSet[];
}

/** `StorageSets.StorageSet` in an answer of `DescribeStorageSets`. */
export interface DescribeStorageSetsResponseStorageSetsStorageSet {
  /** Example: `2019-06-01T00:00:00Z`. */
  CreationTime?: string;
  /** Example: `testDescription`. */
  Description?: string;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  ResourceGroupId?: string;
  /** Example: `ss-bp1d6tsvznfghy7ya7hc`. */
  StorageSetId?: string;
  /** Example: `testStorageSetName`. */
  StorageSetName?: string;
  /** Example: `3`. */
  StorageSetPartitionNumber?: number;
  Tags?: DescribeStorageSetsResponseStorageSetsStorageSetTags;
  /** Example: `cn-hangzhou-g`. */
  ZoneId?: string;
}

/** `StorageSets.StorageSet.Tags` in an answer of `DescribeStorageSets`. */
export interface DescribeStorageSetsResponseStorageSetsStorageSetTags {
  Tag?: DescribeStorageSetsResponseStorageSetsStorageSetTagsTag[];
}

/** `StorageSets.StorageSet.Tags.Tag` in an answer of `DescribeStorageSets`. */
export interface DescribeStorageSetsResponseStorageSetsStorageSetTagsTag {
  Key?: string;
  Value?: string;
}

/**
 * Calls `DescribeStorageSets`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeStorageSets
 */
export const DescribeStorageSets: PaginatedOperation<DescribeStorageSetsRequest, DescribeStorageSetsResponse, DescribeStorageSetsResponseStorageSetsStorageSet> = {
  name: 'DescribeStorageSets',
  readOnly: true,
  regionId: true,
  clientToken: true,
  parameters: { StorageSetIds: { style: 'json' } },
  pagination: {
    style: 'page',
    items: 'StorageSets.StorageSet',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
  },
};
