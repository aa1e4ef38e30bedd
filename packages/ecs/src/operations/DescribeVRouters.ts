// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeVRouters`. */
export interface DescribeVRoutersRequest {
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Range: at least 1. */
  PageNumber?: number | undefined;
  /** Range: 1 to 50. */
  PageSize?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  VRouterId?: string | undefined;
}

/** The answer of `DescribeVRouters`. */
export interface DescribeVRoutersResponse {
  PageNumber?: number;
  PageSize?: number;
  RequestId: string;
  TotalCount?: number;
  VRouters?: DescribeVRoutersResponseVRouters;
}

/** `VRouters` in an answer of `DescribeVRouters`. */
export interface DescribeVRoutersResponseVRouters {
  VRouter?: DescribeVRoutersResponseVRoutersVRouter[];
}

/** `VRouters.VRouter` in an answer of `DescribeVRouters`. */
export interface DescribeVRoutersResponseVRoutersVRouter {
  CreationTime?: string;
  Description?: string;
  RegionId?: string;
  RouteTableIds?: DescribeVRoutersResponseVRoutersVRouterRouteTableIds;
  VRouterId?: string;
  VRouterName?: string;
  VpcId?: string;
}

/** `VRouters.VRouter.RouteTableIds` in an answer of `DescribeVRouters`. */
export interface DescribeVRoutersResponseVRoutersVRouterRouteTableIds {
  RouteTableId?: string[];
}

/**
 * Calls `DescribeVRouters`.
 * Reads only: it changes nothing.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVRouters
 */
export const DescribeVRouters: PaginatedOperation<DescribeVRoutersRequest, DescribeVRoutersResponse, DescribeVRoutersResponseVRoutersVRouter> = {
  name: 'DescribeVRouters',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'VRouters.VRouter',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 50,
  },
};
