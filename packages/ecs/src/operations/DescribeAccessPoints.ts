// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeAccessPoints`. */
export interface DescribeAccessPointsRequest {
  /** Conditions on what is returned, up to 5; an item must meet all of them. Items: at most 5. */
  Filter?: readonly DescribeAccessPointsRequestFilter[] | undefined;
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
  /** Only access points of this kind of network, such as `VPC`. */
  Type?: string | undefined;
}

/** `Filter` in a request of `DescribeAccessPoints`. */
export interface DescribeAccessPointsRequestFilter {
  /** Which field of the access points to filter by. */
  Key?: string | undefined;
  /** The values to let through; one of them must fit. Items: at most 5. */
  Value?: readonly string[] | undefined;
}

/** The answer of `DescribeAccessPoints`. */
export interface DescribeAccessPointsResponse {
  /** The access points of this page. */
  AccessPointSet?: DescribeAccessPointsResponseAccessPointSet;
  /** The page that this is, counted from 1. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
  /** How many items match in all, on every page together. */
  TotalCount?: number;
}

/** `AccessPointSet` in an answer of `DescribeAccessPoints`. */
export interface DescribeAccessPointsResponseAccessPointSet {
  /** One access point, a place where leased lines come in. */
  AccessPointType?: DescribeAccessPointsResponseAccessPointSetAccessPointType[];
}

/** `AccessPointSet.AccessPointType` in an answer of `DescribeAccessPoints`. */
export interface DescribeAccessPointsResponseAccessPointSetAccessPointType {
  /** The id of the access point, `ap-…`, for {@link CreatePhysicalConnection}. */
  AccessPointId?: string;
  /** The region that the access point leads into. */
  AttachedRegionNo?: string;
  /** What there is to know about the access point. */
  Description?: string;
  /** Who runs the place. */
  HostOperator?: string;
  /** Where the place is. */
  Location?: string;
  /** What the access point is called. */
  Name?: string;
  /**
   * Whether new lines can be connected there.
   * - `recommended`: Yes; the vendor recommends it.
   * - `hot`: Yes, but it is in great demand.
   * - `full`: No, there is no room left.
   * - `disabled`: No, it takes none.
   */
  Status?: string;
  /** The kind of network at the access point, such as `VPC`. */
  Type?: string;
}

/**
 * Lists the places of a region where leased lines can be connected; superseded by `vpc:DescribeAccessPoints`.
 *
 * Deprecated in ECS: call `vpc:DescribeAccessPoints`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * @deprecated Use `vpc:DescribeAccessPoints`, an operation of another product, instead.
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
