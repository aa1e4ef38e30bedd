// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeStorageSets`. */
export interface DescribeStorageSetsRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /** Left over; leave it out. Example: `hide`. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. Example: `111`. */
  OwnerId?: number | undefined;
  /** The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Example: `1`. */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `10`. Example: `1`. */
  PageSize?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. Example: `hide`. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. Example: `111`. */
  ResourceOwnerId?: number | undefined;
  /**
   * Return only these storage sets; a JSON list of ids. Example: `["ss-bp1d6tsvznfghy7ya7hc",
   * "ss-bp1ippxbaql9zet767kp", "ss-bp1ib7bcz07loq7b52g5"]`.
   */
  StorageSetIds?: readonly string[] | string | undefined;
  /** Return only storage sets of this name. Example: `storageSetTest`. */
  StorageSetName?: string | undefined;
  /** Return only storage sets with all these tags. */
  Tag?: readonly DescribeStorageSetsRequestTag[] | undefined;
  /** Return only storage sets in this zone. Example: `cn-hangzhou-g`. */
  ZoneId?: string | undefined;
}

/** `Tag` in a request of `DescribeStorageSets`. */
export interface DescribeStorageSetsRequestTag {
  /** A tag key that the storage sets must have. */
  Key?: string | undefined;
  /** The value that the tag must have. */
  Value?: string | undefined;
}

/** The answer of `DescribeStorageSets`. */
export interface DescribeStorageSetsResponse {
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `1`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** The storage sets of this page. */
  StorageSets?: DescribeStorageSetsResponseStorageSets;
  /** How many items match in all, on every page together. Example: `20`. */
  TotalCount?: number;
}

/** `StorageSets` in an answer of `DescribeStorageSets`. */
export interface DescribeStorageSetsResponseStorageSets {
  /** One set with its zone and how many partitions it has. */
  StorageSet?: DescribeStorageSetsResponseStorageSetsStorageSet[];
}

/** `StorageSets.StorageSet` in an answer of `DescribeStorageSets`. */
export interface DescribeStorageSetsResponseStorageSetsStorageSet {
  /** When the storage set was created, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2019-06-01T00:00:00Z`. */
  CreationTime?: string;
  /** The note about the storage set. Example: `testDescription`. */
  Description?: string;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** The resource group that the resource is in; empty where it is in none. */
  ResourceGroupId?: string;
  /** The storage set, `ss-…`. Example: `ss-bp1d6tsvznfghy7ya7hc`. */
  StorageSetId?: string;
  /**
   * The name that the storage set was given; operations that change it take its id. Example: `testStorageSetName`.
   */
  StorageSetName?: string;
  /** The number of partitions that the storage set has at most, for its disks to be spread over. Example: `3`. */
  StorageSetPartitionNumber?: number;
  /** What the storage set is tagged with, each key once. */
  Tags?: DescribeStorageSetsResponseStorageSetsStorageSetTags;
  /** The zone that the resource is in, of those that {@link DescribeZones} lists. Example: `cn-hangzhou-g`. */
  ZoneId?: string;
}

/** `StorageSets.StorageSet.Tags` in an answer of `DescribeStorageSets`. */
export interface DescribeStorageSetsResponseStorageSetsStorageSetTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeStorageSetsResponseStorageSetsStorageSetTagsTag[];
}

/** `StorageSets.StorageSet.Tags.Tag` in an answer of `DescribeStorageSets`. */
export interface DescribeStorageSetsResponseStorageSetsStorageSetTagsTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`.
   */
  Key?: string;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   */
  Value?: string;
}

/**
 * Lists the storage sets of the region, with their names and numbers of partitions.
 *
 * Call {@link DescribeStorageSetDetails} for the disks in a set.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeStorageSets`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeStorageSets
 */
export const DescribeStorageSets: PaginatedOperation<DescribeStorageSetsRequest, DescribeStorageSetsResponse, DescribeStorageSetsResponseStorageSetsStorageSet> = {
  name: 'DescribeStorageSets',
  ram: 'ecs',
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
