// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeAccessPoints`. */
export interface DescribeAccessPointsRequest {
  /** Items: at most 5. */
  Filter?: readonly DescribeAccessPointsRequestFilter[] | undefined;
  OwnerId?: number | undefined;
  /** Range: at least 1. */
  PageNumber?: number | undefined;
  /** Range: 1 to 50. */
  PageSize?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  Type?: string | undefined;
}

/** `Filter` in a request of `DescribeAccessPoints`. */
export interface DescribeAccessPointsRequestFilter {
  Key?: string | undefined;
  /** Items: at most 5. */
  Value?: readonly string[] | undefined;
}

/** The answer of `DescribeAccessPoints`. */
export interface DescribeAccessPointsResponse {
  AccessPointSet?: DescribeAccessPointsResponseAccessPointSet;
  PageNumber?: number;
  PageSize?: number;
  RequestId: string;
  TotalCount?: number;
}

/** `AccessPointSet` in an answer of `DescribeAccessPoints`. */
export interface DescribeAccessPointsResponseAccessPointSet {
  AccessPointType?: DescribeAccessPointsResponseAccessPointSetAccessPointType[];
}

/** `AccessPointSet.AccessPointType` in an answer of `DescribeAccessPoints`. */
export interface DescribeAccessPointsResponseAccessPointSetAccessPointType {
  AccessPointId?: string;
  AttachedRegionNo?: string;
  Description?: string;
  HostOperator?: string;
  Location?: string;
  Name?: string;
  Status?: string;
  Type?: string;
}

/**
 * Calls `DescribeAccessPoints`.
 * Reads only: it changes nothing.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAccessPoints
 */
export const DescribeAccessPoints: PaginatedOperation<DescribeAccessPointsRequest, DescribeAccessPointsResponse, DescribeAccessPointsResponseAccessPointSetAccessPointType> = {
  name: 'DescribeAccessPoints',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'AccessPointSet.AccessPointType',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 50,
  },
};
