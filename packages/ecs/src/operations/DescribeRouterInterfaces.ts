// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeRouterInterfaces`. */
export interface DescribeRouterInterfacesRequest {
  /** Conditions on what is returned, up to 5; an item must meet all of them. Items: at most 5. */
  Filter?: readonly DescribeRouterInterfacesRequestFilter[] | undefined;
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

/** `Filter` in a request of `DescribeRouterInterfaces`. */
export interface DescribeRouterInterfacesRequestFilter {
  /**
   * A field of the interfaces to filter by: `RouterInterfaceId`, `RouterId`, `RouterType`, `Status`, `Name`,
   * `OppositeInterfaceId`, `OppositeInterfaceOwnerId`, `OppositeRouterId` or `OppositeRouterType`.
   */
  Key?: string | undefined;
  /** The values to let through; one of them must fit. Items: at most 5. */
  Value?: readonly string[] | undefined;
}

/** The answer of `DescribeRouterInterfaces`. */
export interface DescribeRouterInterfacesResponse {
  /** The page that this is, counted from 1. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
  /** The router interfaces of this page. */
  RouterInterfaceSet?: DescribeRouterInterfacesResponseRouterInterfaceSet;
  /** How many items match in all, on every page together. */
  TotalCount?: number;
}

/** `RouterInterfaceSet` in an answer of `DescribeRouterInterfaces`. */
export interface DescribeRouterInterfacesResponseRouterInterfaceSet {
  /** One interface with its router, its state and the interface opposite to it. */
  RouterInterfaceType?: DescribeRouterInterfacesResponseRouterInterfaceSetRouterInterfaceType[];
}

/** `RouterInterfaceSet.RouterInterfaceType` in an answer of `DescribeRouterInterfaces`. */
export interface DescribeRouterInterfacesResponseRouterInterfaceSetRouterInterfaceType {
  /** The access point of an interface on a border router, `ap-…`. */
  AccessPointId?: string;
  /**
   * Whether it is locked.
   * - `Normal`: It isn't.
   * - `FinancialLocked`: For an overdue bill.
   * - `SecurityLocked`: For reasons of security.
   */
  BusinessStatus?: string;
  /** How the router interface is billed. */
  ChargeType?: string;
  /** When the connection came about, in UTC. */
  ConnectedTime?: string;
  /** When this was created, in UTC in the form of ISO 8601. */
  CreationTime?: string;
  /** What it is for, in its maker's words. */
  Description?: string;
  /** When an interface on subscription runs out, in UTC. */
  EndTime?: string;
  /** The address that health checks of the line are sent from, a free one of the VPC. Needs `HealthCheckTargetIp`. */
  HealthCheckSourceIp?: string;
  /** The address that health checks of the line are sent to, at the far end of it. */
  HealthCheckTargetIp?: string;
  /** The name that it was given. */
  Name?: string;
  /** The access point at the other end, where a border router is there. */
  OppositeAccessPointId?: string;
  /** Whether the interface at the other end is locked; `Normal` where it isn't. */
  OppositeInterfaceBusinessStatus?: string;
  /** The router interface at the other end, `ri-…`. */
  OppositeInterfaceId?: string;
  /** The account that owns the interface at the other end. */
  OppositeInterfaceOwnerId?: string;
  /** The bandwidth class of the interface at the other end. */
  OppositeInterfaceSpec?: string;
  /**
   * Where the interface at the other end is in its life, in the words of this end's `Status`.
   * - `Deleted`: It is gone.
   */
  OppositeInterfaceStatus?: string;
  /** The region of the interface at the other end. */
  OppositeRegionId?: string;
  /** The router at the other end. */
  OppositeRouterId?: string;
  /** What kind of router is at the other end, `VRouter` or `VBR`. */
  OppositeRouterType?: string;
  /**
   * Which part the interface plays in making the connection.
   * - `InitiatingSide`: It starts the connection and pays for it; on a border router always.
   * - `AcceptingSide`: It waits for the connection.
   */
  Role?: string;
  /** The router that the interface is on, of the kind that `RouterType` says. */
  RouterId?: string;
  /** The router interface, `ri-…`, as {@link DescribeRouterInterfaces} lists it. */
  RouterInterfaceId?: string;
  /**
   * What kind of router the interface is on.
   * - `VRouter`: The router of a VPC.
   * - `VBR`: A border router at the end of a leased line.
   */
  RouterType?: string;
  /**
   * The bandwidth class of the interface on the initiating side. The number after the period multiplies the base,
   * as in `Small.2`.
   * - `Mini.2`: 2 Mbit/s.
   * - `Mini.5`: 5 Mbit/s.
   * - `Small.1`: 10 Mbit/s.
   * - `Small.2`: 20 Mbit/s.
   * - `Middle.1`: 100 Mbit/s.
   * - `Large.1`: 1 Gbit/s.
   * - `Xlarge.1`: 10 Gbit/s.
   * - `Negative`: For the accepting side, which has no class of its own.
   */
  Spec?: string;
  /**
   * Where the interface is in its life.
   * - `Idle`: Not connected yet.
   * - `Connecting`: Being connected.
   * - `Activating`: Being let through again or changed.
   * - `Active`: Connected, traffic passes.
   * - `Deactivating`: Being stopped.
   * - `Inactive`: Stopped.
   */
  Status?: string;
}

/**
 * Lists router interfaces with their states and opposites; superseded by `vpc:DescribeRouterInterfaces`.
 *
 * An interface must meet every filter, by any of its values. Deprecated in ECS: call
 * `vpc:DescribeRouterInterfaces`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * @deprecated Use `vpc:DescribeRouterInterfaces`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeRouterInterfaces
 */
export const DescribeRouterInterfaces: PaginatedOperation<DescribeRouterInterfacesRequest, DescribeRouterInterfacesResponse, DescribeRouterInterfacesResponseRouterInterfaceSetRouterInterfaceType> = {
  name: 'DescribeRouterInterfaces',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'RouterInterfaceSet.RouterInterfaceType',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 50,
  },
};
