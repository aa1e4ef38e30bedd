// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeVirtualBorderRouters`. */
export interface DescribeVirtualBorderRoutersRequest {
  /** Items: at most 5. */
  Filter?: readonly DescribeVirtualBorderRoutersRequestFilter[] | undefined;
  OwnerId?: number | undefined;
  /** Range: at least 1. */
  PageNumber?: number | undefined;
  /** Range: 1 to 50. */
  PageSize?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** `Filter` in a request of `DescribeVirtualBorderRouters`. */
export interface DescribeVirtualBorderRoutersRequestFilter {
  Key?: string | undefined;
  /** Items: at most 5. */
  Value?: readonly string[] | undefined;
}

/** The answer of `DescribeVirtualBorderRouters`. */
export interface DescribeVirtualBorderRoutersResponse {
  PageNumber?: number;
  PageSize?: number;
  RequestId: string;
  TotalCount?: number;
  VirtualBorderRouterSet?: DescribeVirtualBorderRoutersResponseVirtualBorderRouterSet;
}

/** `VirtualBorderRouterSet` in an answer of `DescribeVirtualBorderRouters`. */
export interface DescribeVirtualBorderRoutersResponseVirtualBorderRouterSet {
  VirtualBorderRouterType?: DescribeVirtualBorderRoutersResponseVirtualBorderRouterSetVirtualBorderRouterType[];
}

/** `VirtualBorderRouterSet.VirtualBorderRouterType` in an answer of `DescribeVirtualBorderRouters`. */
export interface DescribeVirtualBorderRoutersResponseVirtualBorderRouterSetVirtualBorderRouterType {
  AccessPointId?: string;
  ActivationTime?: string;
  CircuitCode?: string;
  CreationTime?: string;
  Description?: string;
  LocalGatewayIp?: string;
  Name?: string;
  PeerGatewayIp?: string;
  PeeringSubnetMask?: string;
  PhysicalConnectionBusinessStatus?: string;
  PhysicalConnectionId?: string;
  PhysicalConnectionOwnerUid?: string;
  PhysicalConnectionStatus?: string;
  RecoveryTime?: string;
  RouteTableId?: string;
  Status?: string;
  TerminationTime?: string;
  VbrId?: string;
  VlanId?: number;
  VlanInterfaceId?: string;
}

/**
 * Calls `DescribeVirtualBorderRouters`.
 * Reads only: it changes nothing.
 * @deprecated The vendor advises against its use.
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
