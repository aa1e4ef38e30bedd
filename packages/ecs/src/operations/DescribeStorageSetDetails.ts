// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeStorageSetDetails`. */
export interface DescribeStorageSetDetailsRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * Return only these disks of the set; a JSON list of ids. Example: `["d-bp1d6tsvznfghy7yprji",
   * "d-bp1ippxbaql9zet7kon1", "d-bp1ib7bcz07l1vnugfvw"]`.
   */
  DiskIds?: readonly string[] | string | undefined;
  /** Left over; leave it out. Example: `hide`. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. Example: `111`. */
  OwnerId?: number | undefined;
  /** The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Example: `1`. */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `10`. Example: `10`. */
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
  /** The storage set to look into, `ss-…`. Example: `ss-bp67acfmxazb4p8w299a`. */
  StorageSetId: string;
  /** The number of partitions that the storage set has at most, for its disks to be spread over. Example: `3`. */
  StorageSetPartitionNumber?: number | undefined;
}

/** The answer of `DescribeStorageSetDetails`. */
export interface DescribeStorageSetDetailsResponse {
  /** The disks of this page that are in the set. */
  Disks?: DescribeStorageSetDetailsResponseDisks;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `1`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `49765E79-0D5D-4451-B3AE-580A20831846`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `Disks` in an answer of `DescribeStorageSetDetails`. */
export interface DescribeStorageSetDetailsResponseDisks {
  /** One disk of the set, with its category and its zone. */
  Disk?: DescribeStorageSetDetailsResponseDisksDisk[];
}

/** `Disks.Disk` in an answer of `DescribeStorageSetDetails`. */
export interface DescribeStorageSetDetailsResponseDisksDisk {
  /** The category of the disk, such as `cloud_ssd`. Example: `cloud_ssd`. */
  Category?: string;
  /** When the disk was created, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2019-06-01T00:00:00Z`. */
  CreationTime?: string;
  /** The disk, `d-…`. Example: `d-bp67acfmxazb4puc6u26`. */
  DiskId?: string;
  /** The name of the disk; not unique. Example: `testDiskName`. */
  DiskName?: string;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** The storage set that the disk is in, `ss-…`. Example: `ss-bp67acfmxazb4p8w299a`. */
  StorageSetId?: string;
  /** The number of partitions that the storage set has at most, for its disks to be spread over. Example: `3`. */
  StorageSetPartitionNumber?: number;
  /** The zone that the resource is in, of those that {@link DescribeZones} lists. Example: `cn-hangzhou-g`. */
  ZoneId?: string;
}

/**
 * Lists the disks in a storage set.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeStorageSetDetails`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeStorageSetDetails
 */
export const DescribeStorageSetDetails: PaginatedOperation<DescribeStorageSetDetailsRequest, DescribeStorageSetDetailsResponse, DescribeStorageSetDetailsResponseDisksDisk> = {
  name: 'DescribeStorageSetDetails',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  clientToken: true,
  parameters: { DiskIds: { style: 'json' } },
  pagination: {
    style: 'page',
    items: 'Disks.Disk',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
  },
};
