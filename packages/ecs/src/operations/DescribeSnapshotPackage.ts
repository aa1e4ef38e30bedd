// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeSnapshotPackage`. */
export interface DescribeSnapshotPackageRequest {
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `10`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeSnapshotPackage`. */
export interface DescribeSnapshotPackageResponse {
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  SnapshotPackages?: DescribeSnapshotPackageResponseSnapshotPackages;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `SnapshotPackages` in an answer of `DescribeSnapshotPackage`. */
export interface DescribeSnapshotPackageResponseSnapshotPackages {
  SnapshotPackage?: DescribeSnapshotPackageResponseSnapshotPackagesSnapshotPackage[];
}

/** `SnapshotPackages.SnapshotPackage` in an answer of `DescribeSnapshotPackage`. */
export interface DescribeSnapshotPackageResponseSnapshotPackagesSnapshotPackage {
  /** Example: `testDisplayName`. */
  DisplayName?: string;
  /** Example: `2018-11-30T06:32:31Z`. */
  EndTime?: string;
  /** Example: `500`. */
  InitCapacity?: number;
  /** Example: `2017-11-30T06:32:31Z`. */
  StartTime?: string;
}

/**
 * Calls `DescribeSnapshotPackage`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshotPackage
 */
export const DescribeSnapshotPackage: PaginatedOperation<DescribeSnapshotPackageRequest, DescribeSnapshotPackageResponse, DescribeSnapshotPackageResponseSnapshotPackagesSnapshotPackage> = {
  name: 'DescribeSnapshotPackage',
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
