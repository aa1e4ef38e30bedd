// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteRouteEntry`. */
export interface DeleteRouteEntryRequest {
  /** The destination of the route to remove, as the table has it. */
  DestinationCidrBlock: string;
  /** The next hop of the route to remove; not for a route with several. */
  NextHopId?: string | undefined;
  /** The next hops of the route to remove, for a route with several (ECMP). Items: at most 4. */
  NextHopList?: readonly DeleteRouteEntryRequestNextHopList[] | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** The route table to remove the route from. */
  RouteTableId: string;
}

/** `NextHopList` in a request of `DeleteRouteEntry`. */
export interface DeleteRouteEntryRequestNextHopList {
  /** One of the next hops of the route to remove. */
  NextHopId?: string | undefined;
  /**
   * What kind of thing the traffic is sent to.
   * - `Instance`: An instance.
   * - `HaVip`: A virtual address.
   * - `RouterInterface`: A router interface.
   * - `VpnGateway`: A VPN gateway.
   * - `NetworkInterface`: A network interface.
   */
  NextHopType?: string | undefined;
}

/** The answer of `DeleteRouteEntry`. */
export interface DeleteRouteEntryResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Removes a route of one's own from a route table; superseded by `vpc:DeleteRouteEntry`.
 *
 * The routes that the system made stay. Deprecated in ECS: call `vpc:DeleteRouteEntry`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated Use `vpc:DeleteRouteEntry`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteRouteEntry
 */
export const DeleteRouteEntry: Operation<DeleteRouteEntryRequest, DeleteRouteEntryResponse> = {
  name: 'DeleteRouteEntry',
  regionId: true,
};
