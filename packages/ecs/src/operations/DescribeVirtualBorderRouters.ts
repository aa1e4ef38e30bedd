// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeVirtualBorderRouters`. */
export interface DescribeVirtualBorderRoutersRequest {
  /** Conditions on what is returned, up to 5; an item must meet all of them. Items: at most 5. */
  Filter?: readonly DescribeVirtualBorderRoutersRequestFilter[] | undefined;
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
}

/** `Filter` in a request of `DescribeVirtualBorderRouters`. */
export interface DescribeVirtualBorderRoutersRequestFilter {
  /** A field of the border routers to filter by, such as `VbrId`, `PhysicalConnectionId` or `Status`. */
  Key?: string | undefined;
  /** The values to let through; one of them must fit. Items: at most 5. */
  Value?: readonly string[] | undefined;
}

/** The answer of `DescribeVirtualBorderRouters`. */
export interface DescribeVirtualBorderRoutersResponse {
  /** The page that this is, counted from 1. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
  /** How many items match in all, on every page together. */
  TotalCount?: number;
  /** The border routers of this page. */
  VirtualBorderRouterSet?: DescribeVirtualBorderRoutersResponseVirtualBorderRouterSet;
}

/** `VirtualBorderRouterSet` in an answer of `DescribeVirtualBorderRouters`. */
export interface DescribeVirtualBorderRoutersResponseVirtualBorderRouterSet {
  /** One border router with its leased line, its VLAN and its gateway addresses. */
  VirtualBorderRouterType?: DescribeVirtualBorderRoutersResponseVirtualBorderRouterSetVirtualBorderRouterType[];
}

/** `VirtualBorderRouterSet.VirtualBorderRouterType` in an answer of `DescribeVirtualBorderRouters`. */
export interface DescribeVirtualBorderRoutersResponseVirtualBorderRouterSetVirtualBorderRouterType {
  /** The access point of the line or border router, `ap-…`. */
  AccessPointId?: string;
  /** When the border router first came into use, in UTC. */
  ActivationTime?: string;
  /** The code that the carrier has given the circuit; the owner of the line fills it in. */
  CircuitCode?: string;
  /** When this was created, in UTC in the form of ISO 8601. */
  CreationTime?: string;
  /** What it is for, in its maker's words. */
  Description?: string;
  /** The address of the border router on the cloud's side, in one subnet with `PeerGatewayIp`. */
  LocalGatewayIp?: string;
  /** The name that it was given. */
  Name?: string;
  /** The address of the customer's router at the other end of the line. */
  PeerGatewayIp?: string;
  /** The subnet mask of the two gateway addresses, such as `255.255.255.252`. */
  PeeringSubnetMask?: string;
  /**
   * Whether the line of the border router is locked.
   * - `Normal`: It isn't.
   * - `FinancialLocked`: For an overdue bill.
   * - `SecurityLocked`: For reasons of security.
   */
  PhysicalConnectionBusinessStatus?: string;
  /** The line that the border router is at the end of. */
  PhysicalConnectionId?: string;
  /** The account that the line belongs to. */
  PhysicalConnectionOwnerUid?: string;
  /** Where the line of the border router is in its life, such as `Enabled`. */
  PhysicalConnectionStatus?: string;
  /** When the border router was last brought back after a termination, in UTC. */
  RecoveryTime?: string;
  /** The route table of the border router, for {@link CreateRouteEntry}. */
  RouteTableId?: string;
  /** Where the border router is in its life, such as `active` or `terminated`. */
  Status?: string;
  /** When the border router was last terminated, in UTC. */
  TerminationTime?: string;
  /** The border router, `vbr-…`, as {@link DescribeVirtualBorderRouters} lists it. */
  VbrId?: string;
  /** The VLAN of the border router on the line; each router on a line has another one. */
  VlanId?: number;
  /** The id of the border router's own interface. */
  VlanInterfaceId?: string;
}

/**
 * Lists the account's border routers (VBRs) and their lines; superseded by `vpc:DescribeVirtualBorderRouters`.
 *
 * Deprecated in ECS: call `vpc:DescribeVirtualBorderRouters`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * @deprecated Use `vpc:DescribeVirtualBorderRouters`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVirtualBorderRouters
 */
export const DescribeVirtualBorderRouters: PaginatedOperation<DescribeVirtualBorderRoutersRequest, DescribeVirtualBorderRoutersResponse, DescribeVirtualBorderRoutersResponseVirtualBorderRouterSetVirtualBorderRouterType> = {
  name: 'DescribeVirtualBorderRouters',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'VirtualBorderRouterSet.VirtualBorderRouterType',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 50,
  },
};
