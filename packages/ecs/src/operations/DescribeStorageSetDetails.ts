// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeStorageSetDetails`. */
export interface DescribeStorageSetDetailsRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `["d-bp1d6tsvznfghy7yprji", "d-bp1ippxbaql9zet7kon1", "d-bp1ib7bcz07l1vnugfvw"]`. */
  DiskIds?: readonly string[] | string | undefined;
  /** Example: `hide`. */
  OwnerAccount?: string | undefined;
  /** Example: `111`. */
  OwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Example: `10`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `hide`. */
  ResourceOwnerAccount?: string | undefined;
  /** Example: `111`. */
  ResourceOwnerId?: number | undefined;
  /** Example: `ss-bp67acfmxazb4p8w299a`. */
  StorageSetId: string;
  /** Example: `3`. */
  StorageSetPartitionNumber?: number | undefined;
}

/** The answer of `DescribeStorageSetDetails`. */
export interface DescribeStorageSetDetailsResponse {
  Disks?: DescribeStorageSetDetailsResponseDisks;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `1`. */
  PageSize?: number;
  /** Example: `49765E79-0D5D-4451-B3AE-580A20831846`. */
  RequestId: string;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `Disks` in an answer of `DescribeStorageSetDetails`. */
export interface DescribeStorageSetDetailsResponseDisks {
  Disk?: DescribeStorageSetDetailsResponseDisksDisk[];
}

/** `Disks.Disk` in an answer of `DescribeStorageSetDetails`. */
export interface DescribeStorageSetDetailsResponseDisksDisk {
  /** Example: `cloud_ssd`. */
  Category?: string;
  /** Example: `2019-06-01T00:00:00Z`. */
  CreationTime?: string;
  /** Example: `d-bp67acfmxazb4puc6u26`. */
  DiskId?: string;
  /** Example: `testDiskName`. */
  DiskName?: string;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `ss-bp67acfmxazb4p8w299a`. */
  StorageSetId?: string;
  /** Example: `3`. */
  StorageSetPartitionNumber?: number;
  /** Example: `cn-hangzhou-g`. */
  ZoneId?: string;
}

/**
 * Calls `DescribeStorageSetDetails`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeStorageSetDetails
 */
export const DescribeStorageSetDetails: PaginatedOperation<DescribeStorageSetDetailsRequest, DescribeStorageSetDetailsResponse, DescribeStorageSetDetailsResponseDisksDisk> = {
  name: 'DescribeStorageSetDetails',
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
