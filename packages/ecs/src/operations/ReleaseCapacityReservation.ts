// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ReleaseCapacityReservation`. */
export interface ReleaseCapacityReservationRequest {
  PrivatePoolOptions?: ReleaseCapacityReservationRequestPrivatePoolOptions | undefined;
  /** Example: `false`. */
  DryRun?: boolean | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** `PrivatePoolOptions` in a request of `ReleaseCapacityReservation`. */
export interface ReleaseCapacityReservationRequestPrivatePoolOptions {
  /** Example: `crp-bp67acfmxazb45cigtkw`. */
  Id: string;
}

/** The answer of `ReleaseCapacityReservation`. */
export interface ReleaseCapacityReservationResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ReleaseCapacityReservation`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReleaseCapacityReservation
 */
export const ReleaseCapacityReservation: Operation<ReleaseCapacityReservationRequest, ReleaseCapacityReservationResponse> = {
  name: 'ReleaseCapacityReservation',
  regionId: true,
};
