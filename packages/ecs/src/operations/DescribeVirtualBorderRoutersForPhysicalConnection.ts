// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeVirtualBorderRoutersForPhysicalConnection`. */
export interface DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
  /** Conditions on what is returned, up to 5; an item must meet all of them. Items: at most 5. */
  Filter?: readonly DescribeVirtualBorderRoutersForPhysicalConnectionRequestFilter[] | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The page to return, counted from 1. Paginators turn the pages by themselves. Range: at least 1. */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Range: 1 to 50. */
  PageSize?: number | undefined;
  /** The leased line whose border routers to list, `pc-…`. */
  PhysicalConnectionId: string;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** `Filter` in a request of `DescribeVirtualBorderRoutersForPhysicalConnection`. */
export interface DescribeVirtualBorderRoutersForPhysicalConnectionRequestFilter {
  /** Which field of the line's border routers to filter by, such as `VbrId`. */
  Key?: string | undefined;
  /** The values to let through; one of them must fit. Items: at most 5. */
  Value?: readonly string[] | undefined;
}

/** The answer of `DescribeVirtualBorderRoutersForPhysicalConnection`. */
export interface DescribeVirtualBorderRoutersForPhysicalConnectionResponse {
  /** The page that this is, counted from 1. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
  /** How many items match in all, on every page together. */
  TotalCount?: number;
  /** The border routers on the line, of this page. */
  VirtualBorderRouterForPhysicalConnectionSet?: DescribeVirtualBorderRoutersForPhysicalConnectionResponseVirtualBorderRouterForPhysicalConnectionSet;
}

/**
 * `VirtualBorderRouterForPhysicalConnectionSet` in an answer of
 * `DescribeVirtualBorderRoutersForPhysicalConnection`.
 */
export interface DescribeVirtualBorderRoutersForPhysicalConnectionResponseVirtualBorderRouterForPhysicalConnectionSet {
  /** One border router on the line, with its owner and its VLAN. */
  VirtualBorderRouterForPhysicalConnectionType?: DescribeVirtualBorderRoutersForPhysicalConnectionResponseVirtualBorderRouterForPhysicalConnectionSetVirtualBorderRouterForPhysicalConnectionType[];
}

/**
 * `VirtualBorderRouterForPhysicalConnectionSet.VirtualBorderRouterForPhysicalConnectionType` in an answer of
 * `DescribeVirtualBorderRoutersForPhysicalConnection`.
 */
export interface DescribeVirtualBorderRoutersForPhysicalConnectionResponseVirtualBorderRouterForPhysicalConnectionSetVirtualBorderRouterForPhysicalConnectionType {
  /** When the border router first came into use, in UTC. */
  ActivationTime?: string;
  /** The code that the carrier has given the circuit; the owner of the line fills it in. */
  CircuitCode?: string;
  /** When this was created, in UTC in the form of ISO 8601. */
  CreationTime?: string;
  /** When the border router was last brought back after a termination, in UTC. */
  RecoveryTime?: string;
  /** When the border router was last terminated, in UTC. */
  TerminationTime?: string;
  /** The border router, `vbr-…`, as {@link DescribeVirtualBorderRouters} lists it. */
  VbrId?: string;
  /** The account that the border router belongs to; empty for the owner of the line. */
  VbrOwnerUid?: number;
  /** The VLAN of the border router on the line; each router on a line has another one. */
  VlanId?: number;
}

/**
 * Lists all border routers (VBRs) on a leased line, also those that belong to other accounts.
 *
 * Deprecated in ECS: call `vpc:DescribeVirtualBorderRoutersForPhysicalConnection`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * @deprecated Use `vpc:DescribeVirtualBorderRoutersForPhysicalConnection`, an operation of another product,
 * instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVirtualBorderRoutersForPhysicalConnection
 */
export const DescribeVirtualBorderRoutersForPhysicalConnection: PaginatedOperation<DescribeVirtualBorderRoutersForPhysicalConnectionRequest, DescribeVirtualBorderRoutersForPhysicalConnectionResponse, DescribeVirtualBorderRoutersForPhysicalConnectionResponseVirtualBorderRouterForPhysicalConnectionSetVirtualBorderRouterForPhysicalConnectionType> = {
  name: 'DescribeVirtualBorderRoutersForPhysicalConnection',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'VirtualBorderRouterForPhysicalConnectionSet.VirtualBorderRouterForPhysicalConnectionType',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 50,
  },
};
