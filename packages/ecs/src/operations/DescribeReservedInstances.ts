// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeReservedInstances`. */
export interface DescribeReservedInstancesRequest {
  /** Default: `Normal`. Example: `Normal`. */
  AllocationType?: 'Normal' | 'Shared' | (string & {}) | undefined;
  /** Example: `ecs.g5.large`. */
  InstanceType?: string | undefined;
  /** Example: `ecs.g5`. */
  InstanceTypeFamily?: string | undefined;
  /** Example: `security`. */
  LockReason?: 'financial' | 'security' | (string & {}) | undefined;
  /** Example: `All Upfront`. */
  OfferingType?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Range: at least 1. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `50`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Items: at most 100. */
  ReservedInstanceId?: readonly string[] | undefined;
  /** Example: `testReservedInstanceName`. */
  ReservedInstanceName?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Default: `Region`. Example: `Region`. */
  Scope?: 'Region' | 'Zone' | (string & {}) | undefined;
  /** Items: at most 100. */
  Status?: readonly string[] | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeReservedInstancesRequestTag[] | undefined;
  /** Example: `cn-hangzhou-z`. */
  ZoneId?: string | undefined;
}

/** `Tag` in a request of `DescribeReservedInstances`. */
export interface DescribeReservedInstancesRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeReservedInstances`. */
export interface DescribeReservedInstancesResponse {
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `1`. */
  PageSize?: number;
  /** Example: `E572643C-6A29-49D6-9D4E-6CFA4E063A3E`. */
  RequestId: string;
  ReservedInstances?: DescribeReservedInstancesResponseReservedInstances;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `ReservedInstances` in an answer of `DescribeReservedInstances`. */
export interface DescribeReservedInstancesResponseReservedInstances {
  ReservedInstance?: DescribeReservedInstancesResponseReservedInstancesReservedInstance[];
}

/** `ReservedInstances.ReservedInstance` in an answer of `DescribeReservedInstances`. */
export interface DescribeReservedInstancesResponseReservedInstancesReservedInstance {
  /** Example: `allocated`. */
  AllocationStatus?: 'allocated' | 'beAllocated' | (string & {});
  /** Example: `2018-12-10T12:07Z`. */
  CreationTime?: string;
  /** Example: `testDescription`. */
  Description?: string;
  /** Example: `2019-12-10T12:07Z`. */
  ExpiredTime?: string;
  /** Example: `10`. */
  InstanceAmount?: number;
  /** Example: `ecs.g5.large`. */
  InstanceType?: string;
  /** Example: `All Upfront`. */
  OfferingType?: string;
  OperationLocks?: DescribeReservedInstancesResponseReservedInstancesReservedInstanceOperationLocks;
  /** Example: `Linux`. */
  Platform?: 'Windows' | 'Linux' | (string & {});
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `ri-bpzhex2ulpzf538839saq`. */
  ReservedInstanceId?: string;
  /** Example: `riZbpzhex2ulpzf53Huw7`. */
  ReservedInstanceName?: string;
  /** Example: `EcsDocTest`. */
  ResourceGroupId?: string;
  /** Example: `region`. */
  Scope?: string;
  /** Example: `2018-12-10T12:00Z`. */
  StartTime?: string;
  /** Example: `Active`. */
  Status?: string;
  Tags?: DescribeReservedInstancesResponseReservedInstancesReservedInstanceTags;
  /** Example: `cn-hangzhou-z`. */
  ZoneId?: string;
}

/** `ReservedInstances.ReservedInstance.OperationLocks` in an answer of `DescribeReservedInstances`. */
export interface DescribeReservedInstancesResponseReservedInstancesReservedInstanceOperationLocks {
  OperationLock?: DescribeReservedInstancesResponseReservedInstancesReservedInstanceOperationLocksOperationLock[];
}

/** `ReservedInstances.ReservedInstance.OperationLocks.OperationLock` in an answer of `DescribeReservedInstances`. */
export interface DescribeReservedInstancesResponseReservedInstancesReservedInstanceOperationLocksOperationLock {
  /** Example: `security`. */
  LockReason?: string;
}

/** `ReservedInstances.ReservedInstance.Tags` in an answer of `DescribeReservedInstances`. */
export interface DescribeReservedInstancesResponseReservedInstancesReservedInstanceTags {
  Tag?: DescribeReservedInstancesResponseReservedInstancesReservedInstanceTagsTag[];
}

/** `ReservedInstances.ReservedInstance.Tags.Tag` in an answer of `DescribeReservedInstances`. */
export interface DescribeReservedInstancesResponseReservedInstancesReservedInstanceTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Calls `DescribeReservedInstances`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeReservedInstances
 */
export const DescribeReservedInstances: PaginatedOperation<DescribeReservedInstancesRequest, DescribeReservedInstancesResponse, DescribeReservedInstancesResponseReservedInstancesReservedInstance> = {
  name: 'DescribeReservedInstances',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'ReservedInstances.ReservedInstance',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 100,
  },
};
