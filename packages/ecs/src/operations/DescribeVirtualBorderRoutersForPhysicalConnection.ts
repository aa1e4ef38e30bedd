// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeVirtualBorderRoutersForPhysicalConnection`. */
export interface DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
  /** Items: at most 5. */
  Filter?: readonly DescribeVirtualBorderRoutersForPhysicalConnectionRequestFilter[] | undefined;
  OwnerId?: number | undefined;
  /** Range: at least 1. */
  PageNumber?: number | undefined;
  /** Range: 1 to 50. */
  PageSize?: number | undefined;
  PhysicalConnectionId: string;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** `Filter` in a request of `DescribeVirtualBorderRoutersForPhysicalConnection`. */
export interface DescribeVirtualBorderRoutersForPhysicalConnectionRequestFilter {
  Key?: string | undefined;
  /** Items: at most 5. */
  Value?: readonly string[] | undefined;
}

/** The answer of `DescribeVirtualBorderRoutersForPhysicalConnection`. */
export interface DescribeVirtualBorderRoutersForPhysicalConnectionResponse {
  PageNumber?: number;
  PageSize?: number;
  RequestId: string;
  TotalCount?: number;
  VirtualBorderRouterForPhysicalConnectionSet?: DescribeVirtualBorderRoutersForPhysicalConnectionResponseVirtualBorderRouterForPhysicalConnectionSet;
}

/**
 * `VirtualBorderRouterForPhysicalConnectionSet` in an answer of
 * `DescribeVirtualBorderRoutersForPhysicalConnection`.
 */
export interface DescribeVirtualBorderRoutersForPhysicalConnectionResponseVirtualBorderRouterForPhysicalConnectionSet {
  VirtualBorderRouterForPhysicalConnectionType?: DescribeVirtualBorderRoutersForPhysicalConnectionResponseVirtualBorderRouterForPhysicalConnectionSetVirtualBorderRouterForPhysicalConnectionType[];
}

/**
 * `VirtualBorderRouterForPhysicalConnectionSet.VirtualBorderRouterForPhysicalConnectionType` in an answer of
 * `DescribeVirtualBorderRoutersForPhysicalConnection`.
 */
export interface DescribeVirtualBorderRoutersForPhysicalConnectionResponseVirtualBorderRouterForPhysicalConnectionSetVirtualBorderRouterForPhysicalConnectionType {
  ActivationTime?: string;
  CircuitCode?: string;
  CreationTime?: string;
  RecoveryTime?: string;
  TerminationTime?: string;
  VbrId?: string;
  VbrOwnerUid?: number;
  VlanId?: number;
}

/**
 * Calls `DescribeVirtualBorderRoutersForPhysicalConnection`.
 * Reads only: it changes nothing.
 * @deprecated The vendor advises against its use.
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
