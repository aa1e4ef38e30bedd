// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteRouteEntry`. */
export interface DeleteRouteEntryRequest {
  DestinationCidrBlock: string;
  NextHopId?: string | undefined;
  /** Items: at most 4. */
  NextHopList?: readonly DeleteRouteEntryRequestNextHopList[] | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  RouteTableId: string;
}

/** `NextHopList` in a request of `DeleteRouteEntry`. */
export interface DeleteRouteEntryRequestNextHopList {
  NextHopId?: string | undefined;
  NextHopType?: string | undefined;
}

/** The answer of `DeleteRouteEntry`. */
export interface DeleteRouteEntryResponse {
  RequestId: string;
}

/**
 * Calls `DeleteRouteEntry`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteRouteEntry
 */
export const DeleteRouteEntry: Operation<DeleteRouteEntryRequest, DeleteRouteEntryResponse> = {
  name: 'DeleteRouteEntry',
  regionId: true,
};
