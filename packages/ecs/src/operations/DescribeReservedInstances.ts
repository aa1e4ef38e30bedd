// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeReservedInstances`. */
export interface DescribeReservedInstancesRequest {
  /**
   * Whose reserved instances are listed.
   * - `Normal`: Those of the account itself.
   * - `Shared`: Those shared between the account and accounts linked to it.
   *
   * Default: `Normal`. Example: `Normal`.
   */
  AllocationType?: 'Normal' | 'Shared' | (string & {}) | undefined;
  /** Only reserved instances that were bought for this instance type. Example: `ecs.g5.large`. */
  InstanceType?: string | undefined;
  /** Only reserved instances of this instance family, such as `ecs.g7`. Example: `ecs.g5`. */
  InstanceTypeFamily?: string | undefined;
  /** Only reserved instances that are locked for this reason. Example: `security`. */
  LockReason?: 'financial' | 'security' | (string & {}) | undefined;
  /**
   * Only reserved instances paid for in this way: `All Upfront`, `Partial Upfront` or `No Upfront`. Example: `All
   * Upfront`.
   */
  OfferingType?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Range: at least 1.
   * Example: `1`.
   */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `10`. Range: 1 to 100. Example: `50`. */
  PageSize?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The reserved instances to list; all if left out. Items: at most 100. */
  ReservedInstanceId?: readonly string[] | undefined;
  /** Only reserved instances of exactly this name. Example: `testReservedInstanceName`. */
  ReservedInstanceName?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Only regional or only zonal reserved instances. Default: `Region`. Example: `Region`. */
  Scope?: 'Region' | 'Zone' | (string & {}) | undefined;
  /**
   * Only reserved instances in these states; `Creating`, `Active`, `Expired` and `Updating` exist. Items: at most
   * 100.
   */
  Status?: readonly string[] | undefined;
  /** Tags, as pairs of a key and a value; keys are unique within one resource. Items: at most 20. */
  Tag?: readonly DescribeReservedInstancesRequestTag[] | undefined;
  /** Only zonal reserved instances of this zone; needed with `Scope` `Zone`. Example: `cn-hangzhou-z`. */
  ZoneId?: string | undefined;
}

/** `Tag` in a request of `DescribeReservedInstances`. */
export interface DescribeReservedInstancesRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `TestKey`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `TestValue`.
   */
  Value?: string | undefined;
}

/** The answer of `DescribeReservedInstances`. */
export interface DescribeReservedInstancesResponse {
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `1`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `E572643C-6A29-49D6-9D4E-6CFA4E063A3E`. */
  RequestId: string;
  /** The reserved instances of this page. */
  ReservedInstances?: DescribeReservedInstancesResponseReservedInstances;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `ReservedInstances` in an answer of `DescribeReservedInstances`. */
export interface DescribeReservedInstancesResponseReservedInstances {
  /** One reserved instance with its instance type, its scope, its term and its state. */
  ReservedInstance?: DescribeReservedInstancesResponseReservedInstancesReservedInstance[];
}

/** `ReservedInstances.ReservedInstance` in an answer of `DescribeReservedInstances`. */
export interface DescribeReservedInstancesResponseReservedInstancesReservedInstance {
  /**
   * How a shared reserved instance is shared; for `AllocationType` `Shared`.
   * - `allocated`: It is lent to another account.
   * - `beAllocated`: It is borrowed from another account.
   *
   * Example: `allocated`.
   */
  AllocationStatus?: 'allocated' | 'beAllocated' | (string & {});
  /** When the reserved instance was created, in UTC as `yyyy-MM-ddTHH:mmZ`. Example: `2018-12-10T12:07Z`. */
  CreationTime?: string;
  /** What was written down about the reserved instance. Example: `testDescription`. */
  Description?: string;
  /** When the reserved instance stops to count, in UTC as `yyyy-MM-ddTHH:mmZ`. Example: `2019-12-10T12:07Z`. */
  ExpiredTime?: string;
  /** How many pay-as-you-go instances of the instance type are paid for at the same time. Example: `10`. */
  InstanceAmount?: number;
  /** The instance type that the reserved instance pays for. Example: `ecs.g5.large`. */
  InstanceType?: string;
  /**
   * How the reserved instance was paid for: `All Upfront`, `Partial Upfront` or `No Upfront`. Example: `All
   * Upfront`.
   */
  OfferingType?: string;
  /** Why the reserved instance is locked; empty if it is not. */
  OperationLocks?: DescribeReservedInstancesResponseReservedInstancesReservedInstanceOperationLocks;
  /**
   * The operating system that instances must run to be paid for; `Linux` stands for all that is not Windows.
   * Example: `Linux`.
   */
  Platform?: 'Windows' | 'Linux' | (string & {});
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** The reserved instance, `ecsri-…`. Example: `ri-bpzhex2ulpzf538839saq`. */
  ReservedInstanceId?: string;
  /** The name that the reserved instance was given. Example: `riZbpzhex2ulpzf53Huw7`. */
  ReservedInstanceName?: string;
  /** The resource group that the resource is in; empty where it is in none. Example: `EcsDocTest`. */
  ResourceGroupId?: string;
  /**
   * Where instances are paid for.
   * - `Region`: In the whole region, whatever the size within the family.
   * - `Zone`: In one zone, where capacity is held for them.
   *
   * Example: `region`.
   */
  Scope?: string;
  /**
   * The time from which the reserved instance counts, in UTC as `yyyy-MM-ddTHH:mmZ`. Example: `2018-12-10T12:00Z`.
   */
  StartTime?: string;
  /**
   * Where the reserved instance is in its life.
   * - `Creating`: Being created, by purchase or by a change.
   * - `Active`: In effect.
   * - `Updating`: Being replaced by {@link ModifyReservedInstances}.
   * - `Expired`: Ended, or replaced.
   *
   * Example: `Active`.
   */
  Status?: string;
  /** What the resource is tagged with, each key once; {@link TagResources} and {@link UntagResources} change it. */
  Tags?: DescribeReservedInstancesResponseReservedInstancesReservedInstanceTags;
  /** The zone of a zonal reserved instance; empty for a regional one. Example: `cn-hangzhou-z`. */
  ZoneId?: string;
}

/** `ReservedInstances.ReservedInstance.OperationLocks` in an answer of `DescribeReservedInstances`. */
export interface DescribeReservedInstancesResponseReservedInstancesReservedInstanceOperationLocks {
  /** One lock, with its reason. */
  OperationLock?: DescribeReservedInstancesResponseReservedInstancesReservedInstanceOperationLocksOperationLock[];
}

/** `ReservedInstances.ReservedInstance.OperationLocks.OperationLock` in an answer of `DescribeReservedInstances`. */
export interface DescribeReservedInstancesResponseReservedInstancesReservedInstanceOperationLocksOperationLock {
  /**
   * The reason for the lock.
   * - `financial`: A payment is overdue, or the term has ended.
   * - `security`: For security.
   *
   * Example: `security`.
   */
  LockReason?: string;
}

/** `ReservedInstances.ReservedInstance.Tags` in an answer of `DescribeReservedInstances`. */
export interface DescribeReservedInstancesResponseReservedInstancesReservedInstanceTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeReservedInstancesResponseReservedInstancesReservedInstanceTagsTag[];
}

/** `ReservedInstances.ReservedInstance.Tags.Tag` in an answer of `DescribeReservedInstances`. */
export interface DescribeReservedInstancesResponseReservedInstancesReservedInstanceTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Lists reserved instances, with what they pay for, their term and their state.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeReservedInstances`.
 * - Errors: `InvalidRegion.NotFound`, `InvalidZone.NotFound`, `InvalidRegionId.NotFound`,
 * `InvalidAllocationType.ValueNotSupported`, `InvalidEndTime.ValueNotSupported`, `MissingParamter.RegionId`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeReservedInstances
 */
export const DescribeReservedInstances: PaginatedOperation<DescribeReservedInstancesRequest, DescribeReservedInstancesResponse, DescribeReservedInstancesResponseReservedInstancesReservedInstance> = {
  name: 'DescribeReservedInstances',
  ram: 'ecs',
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
