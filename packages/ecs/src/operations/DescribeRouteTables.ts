// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeRouteTables`. */
export interface DescribeRouteTablesRequest {
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
  /** The one route table to return. */
  RouteTableId?: string | undefined;
  /** Only the tables with this name. */
  RouteTableName?: string | undefined;
  /** The router whose tables to return, of the kind that `RouterType` says. */
  RouterId?: string | undefined;
  /**
   * Which kind of router the tables belong to.
   * - `VRouter`: The router of a VPC; implied where `VRouterId` is given.
   * - `VBR`: A virtual border router, at the end of a leased line.
   */
  RouterType?: string | undefined;
  /** Only the tables of this router of a VPC. */
  VRouterId?: string | undefined;
}

/** The answer of `DescribeRouteTables`. */
export interface DescribeRouteTablesResponse {
  /** The page that this is, counted from 1. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
  /** The route tables of this page. */
  RouteTables?: DescribeRouteTablesResponseRouteTables;
  /** How many items match in all, on every page together. */
  TotalCount?: number;
}

/** `RouteTables` in an answer of `DescribeRouteTables`. */
export interface DescribeRouteTablesResponseRouteTables {
  /** One table with its routes and the router that uses it. */
  RouteTable?: DescribeRouteTablesResponseRouteTablesRouteTable[];
}

/** `RouteTables.RouteTable` in an answer of `DescribeRouteTables`. */
export interface DescribeRouteTablesResponseRouteTablesRouteTable {
  /** When this was created, in UTC in the form of ISO 8601. */
  CreationTime?: string;
  /** The resource group that the resource is in; empty where it is in none. */
  ResourceGroupId?: string;
  /** The routes of the table, those of the system and those that users added. */
  RouteEntrys?: DescribeRouteTablesResponseRouteTablesRouteTableRouteEntrys;
  /** The id of the table, `vtb-…`. */
  RouteTableId?: string;
  /** Whether the system made the table (`System`) or a user did (`Custom`). */
  RouteTableType?: string;
  /** The router of the VPC that uses the table. */
  VRouterId?: string;
}

/** `RouteTables.RouteTable.RouteEntrys` in an answer of `DescribeRouteTables`. */
export interface DescribeRouteTablesResponseRouteTablesRouteTableRouteEntrys {
  /** One route, from its destination to its next hop. */
  RouteEntry?: DescribeRouteTablesResponseRouteTablesRouteTableRouteEntrysRouteEntry[];
}

/** `RouteTables.RouteTable.RouteEntrys.RouteEntry` in an answer of `DescribeRouteTables`. */
export interface DescribeRouteTablesResponseRouteTablesRouteTableRouteEntrysRouteEntry {
  /** The addresses that the route is for, a CIDR block or a single address; the same block occurs once in a table. */
  DestinationCidrBlock?: string;
  /** The instance, interface or other next hop that the traffic is sent to. */
  InstanceId?: string;
  /**
   * What kind of thing the traffic is sent to.
   * - `Instance`: An instance.
   * - `HaVip`: A virtual address.
   * - `RouterInterface`: A router interface.
   * - `VpnGateway`: A VPN gateway.
   * - `NetworkInterface`: A network interface.
   */
  NextHopType?: string;
  /** The next hops of a route with several equal ways (ECMP). */
  NextHops?: DescribeRouteTablesResponseRouteTablesRouteTableRouteEntrysRouteEntryNextHops;
  /** The table that the route is in, `vtb-…`, for {@link DeleteRouteEntry}. */
  RouteTableId?: string;
  /**
   * Whether the route is in force.
   * - `Pending`: Being set up.
   * - `Available`: In force.
   * - `Modifying`: Being changed.
   */
  Status?: string;
  /**
   * Where the route comes from.
   * - `System`: The system made it; it cannot be deleted.
   * - `Custom`: A user added it.
   * - `BGP`: Learned over BGP.
   */
  Type?: string;
}

/** `RouteTables.RouteTable.RouteEntrys.RouteEntry.NextHops` in an answer of `DescribeRouteTables`. */
export interface DescribeRouteTablesResponseRouteTablesRouteTableRouteEntrysRouteEntryNextHops {
  /** One of the equal ways, with its share of the traffic. */
  NextHop?: DescribeRouteTablesResponseRouteTablesRouteTableRouteEntrysRouteEntryNextHopsNextHop[];
}

/** `RouteTables.RouteTable.RouteEntrys.RouteEntry.NextHops.NextHop` in an answer of `DescribeRouteTables`. */
export interface DescribeRouteTablesResponseRouteTablesRouteTableRouteEntrysRouteEntryNextHopsNextHop {
  /** Whether traffic is sent this way, 1 for yes and 0 for no. */
  Enabled?: number;
  /** The id of the thing that the traffic is sent to, of the kind that `NextHopType` says. */
  NextHopId?: string;
  /**
   * What kind of thing the traffic is sent to.
   * - `Instance`: An instance.
   * - `HaVip`: A virtual address.
   * - `RouterInterface`: A router interface.
   * - `VpnGateway`: A VPN gateway.
   * - `NetworkInterface`: A network interface.
   */
  NextHopType?: string;
  /** The share of the traffic that goes this way, in proportion to the other next hops. */
  Weight?: number;
}

/**
 * Lists route tables with their routes; superseded by `vpc:DescribeRouteTableList`.
 *
 * Deprecated in ECS: call `vpc:DescribeRouteTableList`, and for the routes `vpc:DescribeRouteEntryList`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * @deprecated Use `vpc:DescribeRouteTableList`, an operation of another product, instead.
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
