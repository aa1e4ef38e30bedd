// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateRouteEntry`. */
export interface CreateRouteEntryRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out.
   */
  ClientToken?: string | undefined;
  /** The addresses that the route is for, a CIDR block or a single address; the same block occurs once in a table. */
  DestinationCidrBlock: string;
  /** The id of the thing that the traffic is sent to, of the kind that `NextHopType` says. */
  NextHopId?: string | undefined;
  /**
   * The next hops of a route with several equal ways (ECMP), in place of `NextHopType` and `NextHopId`: 2 to 4
   * router interfaces that lead to border routers. Items: at most 4.
   */
  NextHopList?: readonly CreateRouteEntryRequestNextHopList[] | undefined;
  /**
   * What kind of thing the traffic is sent to.
   * - `Instance`: An instance.
   * - `HaVip`: A virtual address.
   * - `RouterInterface`: A router interface.
   * - `VpnGateway`: A VPN gateway.
   * - `NetworkInterface`: A network interface.
   */
  NextHopType?: string | undefined;
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
  /** The route table to add the route to. */
  RouteTableId: string;
}

/** `NextHopList` in a request of `CreateRouteEntry`. */
export interface CreateRouteEntryRequestNextHopList {
  /** The id of the thing that the traffic is sent to, of the kind that `NextHopType` says. */
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

/** The answer of `CreateRouteEntry`. */
export interface CreateRouteEntryResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Adds a route to the route table of a VPC or border router; superseded by `vpc:CreateRouteEntry`.
 *
 * The destination must be new in the table and must not overlap the vSwitches of the VPC or `100.64.0.0/10`. Give
 * either `NextHopType` and `NextHopId`, or for several equal ways (ECMP) `NextHopList`. Deprecated in ECS: call
 * `vpc:CreateRouteEntry`.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * @deprecated Use `vpc:CreateRouteEntry`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateRouteEntry
 */
export const CreateRouteEntry: Operation<CreateRouteEntryRequest, CreateRouteEntryResponse> = {
  name: 'CreateRouteEntry',
  regionId: true,
  clientToken: true,
};
