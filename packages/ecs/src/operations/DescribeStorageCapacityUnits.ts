// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeStorageCapacityUnits`. */
export interface DescribeStorageCapacityUnitsRequest {
  /** Default: `Normal`. Example: `Normal`. */
  AllocationType?: 'Normal' | 'Shared' | (string & {}) | undefined;
  /** Example: `20`. */
  Capacity?: number | undefined;
  /** Example: `testScuName`. */
  Name?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Range: at least 1. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `1`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 100. */
  Status?: readonly string[] | undefined;
  /** Items: at most 100. */
  StorageCapacityUnitId?: readonly string[] | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeStorageCapacityUnitsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeStorageCapacityUnits`. */
export interface DescribeStorageCapacityUnitsRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeStorageCapacityUnits`. */
export interface DescribeStorageCapacityUnitsResponse {
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  StorageCapacityUnits?: DescribeStorageCapacityUnitsResponseStorageCapacityUnits;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `StorageCapacityUnits` in an answer of `DescribeStorageCapacityUnits`. */
export interface DescribeStorageCapacityUnitsResponseStorageCapacityUnits {
  StorageCapacityUnit?: DescribeStorageCapacityUnitsResponseStorageCapacityUnitsStorageCapacityUnit[];
}

/** `StorageCapacityUnits.StorageCapacityUnit` in an answer of `DescribeStorageCapacityUnits`. */
export interface DescribeStorageCapacityUnitsResponseStorageCapacityUnitsStorageCapacityUnit {
  /** Example: `allocated`. */
  AllocationStatus?: 'allocated' | 'BeAllocated' | (string & {});
  /** Example: `20`. */
  Capacity?: number;
  /** Example: `2021-08-17T02:55Z`. */
  CreationTime?: string;
  /** Example: `testScuDescription`. */
  Description?: string;
  /** Example: `2021-09-17T16:00Z`. */
  ExpiredTime?: string;
  /** Example: `testScuName`. */
  Name?: string;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `2021-08-17T02:55Z`. */
  StartTime?: string;
  /** Example: `Active`. */
  Status?: 'Creating' | 'Active' | 'Expired' | 'Pending' | (string & {});
  /** Example: `scu-bp67acfmxazb4peu0njw`. */
  StorageCapacityUnitId?: string;
  Tags?: DescribeStorageCapacityUnitsResponseStorageCapacityUnitsStorageCapacityUnitTags;
}

/** `StorageCapacityUnits.StorageCapacityUnit.Tags` in an answer of `DescribeStorageCapacityUnits`. */
export interface DescribeStorageCapacityUnitsResponseStorageCapacityUnitsStorageCapacityUnitTags {
  Tag?: DescribeStorageCapacityUnitsResponseStorageCapacityUnitsStorageCapacityUnitTagsTag[];
}

/** `StorageCapacityUnits.StorageCapacityUnit.Tags.Tag` in an answer of `DescribeStorageCapacityUnits`. */
export interface DescribeStorageCapacityUnitsResponseStorageCapacityUnitsStorageCapacityUnitTagsTag {
  /** Example: `TestValue`. */
  TagKey?: string;
  /** Example: `TestKey`. */
  TagValue?: string;
}

/**
 * Calls `DescribeStorageCapacityUnits`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeStorageCapacityUnits
 */
export const DescribeStorageCapacityUnits: PaginatedOperation<DescribeStorageCapacityUnitsRequest, DescribeStorageCapacityUnitsResponse, DescribeStorageCapacityUnitsResponseStorageCapacityUnitsStorageCapacityUnit> = {
  name: 'DescribeStorageCapacityUnits',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'StorageCapacityUnits.StorageCapacityUnit',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 100,
  },
};
