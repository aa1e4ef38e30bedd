// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeRouteTables`. */
export interface DescribeRouteTablesRequest {
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Range: at least 1. */
  PageNumber?: number | undefined;
  /** Range: 1 to 50. */
  PageSize?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  RouteTableId?: string | undefined;
  RouteTableName?: string | undefined;
  RouterId?: string | undefined;
  RouterType?: string | undefined;
  VRouterId?: string | undefined;
}

/** The answer of `DescribeRouteTables`. */
export interface DescribeRouteTablesResponse {
  PageNumber?: number;
  PageSize?: number;
  RequestId: string;
  RouteTables?: DescribeRouteTablesResponseRouteTables;
  TotalCount?: number;
}

/** `RouteTables` in an answer of `DescribeRouteTables`. */
export interface DescribeRouteTablesResponseRouteTables {
  RouteTable?: DescribeRouteTablesResponseRouteTablesRouteTable[];
}

/** `RouteTables.RouteTable` in an answer of `DescribeRouteTables`. */
export interface DescribeRouteTablesResponseRouteTablesRouteTable {
  CreationTime?: string;
  ResourceGroupId?: string;
  RouteEntrys?: DescribeRouteTablesResponseRouteTablesRouteTableRouteEntrys;
  RouteTableId?: string;
  RouteTableType?: string;
  VRouterId?: string;
}

/** `RouteTables.RouteTable.RouteEntrys` in an answer of `DescribeRouteTables`. */
export interface DescribeRouteTablesResponseRouteTablesRouteTableRouteEntrys {
  RouteEntry?: DescribeRouteTablesResponseRouteTablesRouteTableRouteEntrysRouteEntry[];
}

/** `RouteTables.RouteTable.RouteEntrys.RouteEntry` in an answer of `DescribeRouteTables`. */
export interface DescribeRouteTablesResponseRouteTablesRouteTableRouteEntrysRouteEntry {
  DestinationCidrBlock?: string;
  InstanceId?: string;
  NextHopType?: string;
  NextHops?: DescribeRouteTablesResponseRouteTablesRouteTableRouteEntrysRouteEntryNextHops;
  RouteTableId?: string;
  Status?: string;
  Type?: string;
}

/** `RouteTables.RouteTable.RouteEntrys.RouteEntry.NextHops` in an answer of `DescribeRouteTables`. */
export interface DescribeRouteTablesResponseRouteTablesRouteTableRouteEntrysRouteEntryNextHops {
  NextHop?: DescribeRouteTablesResponseRouteTablesRouteTableRouteEntrysRouteEntryNextHopsNextHop[];
}

/** `RouteTables.RouteTable.RouteEntrys.RouteEntry.NextHops.NextHop` in an answer of `DescribeRouteTables`. */
export interface DescribeRouteTablesResponseRouteTablesRouteTableRouteEntrysRouteEntryNextHopsNextHop {
  Enabled?: number;
  NextHopId?: string;
  NextHopType?: string;
  Weight?: number;
}

/**
 * Calls `DescribeRouteTables`.
 * Reads only: it changes nothing.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeRouteTables
 */
export const DescribeRouteTables: PaginatedOperation<DescribeRouteTablesRequest, DescribeRouteTablesResponse, DescribeRouteTablesResponseRouteTablesRouteTable> = {
  name: 'DescribeRouteTables',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'RouteTables.RouteTable',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 50,
  },
};
