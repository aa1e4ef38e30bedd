// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeStorageCapacityUnits`. */
export interface DescribeStorageCapacityUnitsRequest {
  /**
   * Whose units are listed.
   * - `Normal`: Those of the account itself.
   * - `Shared`: Those shared with another account.
   *
   * Default: `Normal`. Example: `Normal`.
   */
  AllocationType?: 'Normal' | 'Shared' | (string & {}) | undefined;
  /** Only units of this capacity, in GiB. Example: `20`. */
  Capacity?: number | undefined;
  /** Only units of this name. Example: `testScuName`. */
  Name?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Range: at least 1.
   * Example: `1`.
   */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `10`. Range: 1 to 100. Example: `1`. */
  PageSize?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Only units in these states, of `Creating`, `Active`, `Expired` and `Pending`. Items: at most 100. */
  Status?: readonly string[] | undefined;
  /** The units to list; all if left out. Items: at most 100. */
  StorageCapacityUnitId?: readonly string[] | undefined;
  /** Tags, as pairs of a key and a value; keys are unique within one resource. Items: at most 20. */
  Tag?: readonly DescribeStorageCapacityUnitsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeStorageCapacityUnits`. */
export interface DescribeStorageCapacityUnitsRequestTag {
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

/** The answer of `DescribeStorageCapacityUnits`. */
export interface DescribeStorageCapacityUnitsResponse {
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** The units of this page. */
  StorageCapacityUnits?: DescribeStorageCapacityUnitsResponseStorageCapacityUnits;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `StorageCapacityUnits` in an answer of `DescribeStorageCapacityUnits`. */
export interface DescribeStorageCapacityUnitsResponseStorageCapacityUnits {
  /** One unit with its capacity, its term and its state. */
  StorageCapacityUnit?: DescribeStorageCapacityUnitsResponseStorageCapacityUnitsStorageCapacityUnit[];
}

/** `StorageCapacityUnits.StorageCapacityUnit` in an answer of `DescribeStorageCapacityUnits`. */
export interface DescribeStorageCapacityUnitsResponseStorageCapacityUnitsStorageCapacityUnit {
  /**
   * How a shared unit is shared; for `AllocationType` `Shared`.
   * - `allocated`: It is lent to another account.
   * - `BeAllocated`: It is borrowed from another account.
   *
   * Example: `allocated`.
   */
  AllocationStatus?: 'allocated' | 'BeAllocated' | (string & {});
  /** The capacity that is taken off the bill, in GiB. Example: `20`. */
  Capacity?: number;
  /** When the unit was bought, in UTC as `yyyy-MM-ddTHH:mmZ`. Example: `2021-08-17T02:55Z`. */
  CreationTime?: string;
  /** What was written down about the unit. Example: `testScuDescription`. */
  Description?: string;
  /** When the unit stops to count, in UTC as `yyyy-MM-ddTHH:mmZ`. Example: `2021-09-17T16:00Z`. */
  ExpiredTime?: string;
  /** The name that the unit was given. Example: `testScuName`. */
  Name?: string;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** The time from which the unit counts, in UTC as `yyyy-MM-ddTHH:mmZ`. Example: `2021-08-17T02:55Z`. */
  StartTime?: string;
  /**
   * Where the unit is in its life.
   * - `Creating`: Being created.
   * - `Active`: In effect.
   * - `Expired`: Ended.
   * - `Pending`: Bought, but yet to take effect.
   *
   * Example: `Active`.
   */
  Status?: 'Creating' | 'Active' | 'Expired' | 'Pending' | (string & {});
  /** The storage capacity unit, `scu-…`. Example: `scu-bp67acfmxazb4peu0njw`. */
  StorageCapacityUnitId?: string;
  /** What the unit is tagged with, each key once. */
  Tags?: DescribeStorageCapacityUnitsResponseStorageCapacityUnitsStorageCapacityUnitTags;
}

/** `StorageCapacityUnits.StorageCapacityUnit.Tags` in an answer of `DescribeStorageCapacityUnits`. */
export interface DescribeStorageCapacityUnitsResponseStorageCapacityUnitsStorageCapacityUnitTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeStorageCapacityUnitsResponseStorageCapacityUnitsStorageCapacityUnitTagsTag[];
}

/** `StorageCapacityUnits.StorageCapacityUnit.Tags.Tag` in an answer of `DescribeStorageCapacityUnits`. */
export interface DescribeStorageCapacityUnitsResponseStorageCapacityUnitsStorageCapacityUnitTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestValue`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestKey`. */
  TagValue?: string;
}

/**
 * Lists storage capacity units, with their capacity, term and state.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeStorageCapacityUnits`.
 * - Errors: `InvalidParameter.CapacityExceed`, `InvalidAllocationType.ValueNotSupported`, `InvalidParameter.Name`,
 * `MissingParameter.RegionId`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeStorageCapacityUnits
 */
export const DescribeStorageCapacityUnits: PaginatedOperation<DescribeStorageCapacityUnitsRequest, DescribeStorageCapacityUnitsResponse, DescribeStorageCapacityUnitsResponseStorageCapacityUnitsStorageCapacityUnit> = {
  name: 'DescribeStorageCapacityUnits',
  ram: 'ecs',
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
