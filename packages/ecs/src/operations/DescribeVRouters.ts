// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeVRouters`. */
export interface DescribeVRoutersRequest {
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The page to return, counted from 1. Paginators turn the pages by themselves. Range: at least 1. */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Range: 1 to 50. */
  PageSize?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** The router of a VPC, `vrt-…`. */
  VRouterId?: string | undefined;
}

/** The answer of `DescribeVRouters`. */
export interface DescribeVRoutersResponse {
  /** The page that this is, counted from 1. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
  /** How many items match in all, on every page together. */
  TotalCount?: number;
  /** The routers of this page. */
  VRouters?: DescribeVRoutersResponseVRouters;
}

/** `VRouters` in an answer of `DescribeVRouters`. */
export interface DescribeVRoutersResponseVRouters {
  /** One router with its VPC and its route tables. */
  VRouter?: DescribeVRoutersResponseVRoutersVRouter[];
}

/** `VRouters.VRouter` in an answer of `DescribeVRouters`. */
export interface DescribeVRoutersResponseVRoutersVRouter {
  /** When this was created, in UTC in the form of ISO 8601. */
  CreationTime?: string;
  /** What the resource is for, in its maker's words. */
  Description?: string;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   */
  RegionId?: string;
  /** The route tables that the router sends traffic by. */
  RouteTableIds?: DescribeVRoutersResponseVRoutersVRouterRouteTableIds;
  /** The router of a VPC, `vrt-…`. */
  VRouterId?: string;
  /** The name that the router was given. */
  VRouterName?: string;
  /** The VPC that the router serves. */
  VpcId?: string;
}

/** `VRouters.VRouter.RouteTableIds` in an answer of `DescribeVRouters`. */
export interface DescribeVRoutersResponseVRoutersVRouterRouteTableIds {
  /** The id of a route table, for {@link DescribeRouteTables}. */
  RouteTableId?: string[];
}

/**
 * Lists the routers of VPCs with their route tables; superseded by `vpc:DescribeVRouters`.
 *
 * Deprecated in ECS: call `vpc:DescribeVRouters`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * @deprecated Use `vpc:DescribeVRouters`, an operation of another product, instead.
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
