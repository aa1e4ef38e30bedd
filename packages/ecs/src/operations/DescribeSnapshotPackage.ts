// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeSnapshotPackage`. */
export interface DescribeSnapshotPackageRequest {
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Example: `1`. */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `10`. Range: 1 to 100. Example: `10`. */
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
}

/** The answer of `DescribeSnapshotPackage`. */
export interface DescribeSnapshotPackageResponse {
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** The storage plans of this page. */
  SnapshotPackages?: DescribeSnapshotPackageResponseSnapshotPackages;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `SnapshotPackages` in an answer of `DescribeSnapshotPackage`. */
export interface DescribeSnapshotPackageResponseSnapshotPackages {
  /** The storage plans of this page, one by one. */
  SnapshotPackage?: DescribeSnapshotPackageResponseSnapshotPackagesSnapshotPackage[];
}

/** `SnapshotPackages.SnapshotPackage` in an answer of `DescribeSnapshotPackage`. */
export interface DescribeSnapshotPackageResponseSnapshotPackagesSnapshotPackage {
  /** What the storage plan is called. Example: `testDisplayName`. */
  DisplayName?: string;
  /** When the storage plan ends, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2018-11-30T06:32:31Z`. */
  EndTime?: string;
  /** How much the storage plan covers, in GiB. Example: `500`. */
  InitCapacity?: number;
  /** When the storage plan was bought, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2017-11-30T06:32:31Z`. */
  StartTime?: string;
}

/**
 * Lists the storage plans bought in a region, which standard snapshots draw on before they cost anything.
 *
 * Local snapshots are not covered by the plans.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeSnapshotPackage`.
 * - Errors: `InitCapacity`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshotPackage
 */
export const DescribeSnapshotPackage: PaginatedOperation<DescribeSnapshotPackageRequest, DescribeSnapshotPackageResponse, DescribeSnapshotPackageResponseSnapshotPackagesSnapshotPackage> = {
  name: 'DescribeSnapshotPackage',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'SnapshotPackages.SnapshotPackage',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 100,
  },
};
