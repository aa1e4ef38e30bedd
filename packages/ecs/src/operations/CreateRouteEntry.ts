// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateRouteEntry`. */
export interface CreateRouteEntryRequest {
  ClientToken?: string | undefined;
  DestinationCidrBlock: string;
  NextHopId?: string | undefined;
  /** Items: at most 4. */
  NextHopList?: readonly CreateRouteEntryRequestNextHopList[] | undefined;
  NextHopType?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  RouteTableId: string;
}

/** `NextHopList` in a request of `CreateRouteEntry`. */
export interface CreateRouteEntryRequestNextHopList {
  NextHopId?: string | undefined;
  NextHopType?: string | undefined;
}

/** The answer of `CreateRouteEntry`. */
export interface CreateRouteEntryResponse {
  RequestId: string;
}

/**
 * Calls `CreateRouteEntry`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateRouteEntry
 */
export const CreateRouteEntry: Operation<CreateRouteEntryRequest, CreateRouteEntryResponse> = {
  name: 'CreateRouteEntry',
  regionId: true,
  clientToken: true,
};
