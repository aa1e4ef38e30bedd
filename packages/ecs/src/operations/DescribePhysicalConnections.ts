// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribePhysicalConnections`. */
export interface DescribePhysicalConnectionsRequest {
  ClientToken?: string | undefined;
  /** Items: at most 5. */
  Filter?: readonly DescribePhysicalConnectionsRequestFilter[] | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Range: at least 1. */
  PageNumber?: number | undefined;
  /** Range: 1 to 50. */
  PageSize?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  UserCidr?: string | undefined;
}

/** `Filter` in a request of `DescribePhysicalConnections`. */
export interface DescribePhysicalConnectionsRequestFilter {
  Key?: string | undefined;
  /** Items: at most 5. */
  Value?: readonly string[] | undefined;
}

/** The answer of `DescribePhysicalConnections`. */
export interface DescribePhysicalConnectionsResponse {
  PageNumber?: number;
  PageSize?: number;
  PhysicalConnectionSet?: DescribePhysicalConnectionsResponsePhysicalConnectionSet;
  RequestId: string;
  TotalCount?: number;
}

/** `PhysicalConnectionSet` in an answer of `DescribePhysicalConnections`. */
export interface DescribePhysicalConnectionsResponsePhysicalConnectionSet {
  PhysicalConnectionType?: DescribePhysicalConnectionsResponsePhysicalConnectionSetPhysicalConnectionType[];
}

/** `PhysicalConnectionSet.PhysicalConnectionType` in an answer of `DescribePhysicalConnections`. */
export interface DescribePhysicalConnectionsResponsePhysicalConnectionSetPhysicalConnectionType {
  AccessPointId?: string;
  AdLocation?: string;
  Bandwidth?: number;
  BusinessStatus?: string;
  CircuitCode?: string;
  CreationTime?: string;
  Description?: string;
  EnabledTime?: string;
  LineOperator?: string;
  Name?: string;
  PeerLocation?: string;
  PhysicalConnectionId?: string;
  PortNumber?: string;
  PortType?: string;
  RedundantPhysicalConnectionId?: string;
  Spec?: string;
  Status?: string;
  Type?: string;
}

/**
 * Calls `DescribePhysicalConnections`.
 * Reads only: it changes nothing.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePhysicalConnections
 */
export const DescribePhysicalConnections: PaginatedOperation<DescribePhysicalConnectionsRequest, DescribePhysicalConnectionsResponse, DescribePhysicalConnectionsResponsePhysicalConnectionSetPhysicalConnectionType> = {
  name: 'DescribePhysicalConnections',
  readOnly: true,
  regionId: true,
  clientToken: true,
  pagination: {
    style: 'page',
    items: 'PhysicalConnectionSet.PhysicalConnectionType',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 50,
  },
};
