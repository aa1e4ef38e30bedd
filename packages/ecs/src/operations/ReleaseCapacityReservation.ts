// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ReleaseCapacityReservation`. */
export interface ReleaseCapacityReservationRequest {
  /** The reservation to give back, by its id in `PrivatePoolOptions.Id`. */
  PrivatePoolOptions?: ReleaseCapacityReservationRequestPrivatePoolOptions | undefined;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Example: `false`.
   */
  DryRun?: boolean | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** `PrivatePoolOptions` in a request of `ReleaseCapacityReservation`. */
export interface ReleaseCapacityReservationRequestPrivatePoolOptions {
  /** The capacity reservation, `crp-…`. Example: `crp-bp67acfmxazb45cigtkw`. */
  Id: string;
}

/** The answer of `ReleaseCapacityReservation`. */
export interface ReleaseCapacityReservationResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Gives the capacity of a reservation back, which ends the billing for it.
 *
 * For reservations that run until released by hand, with `EndTimeType` `Unlimited`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ReleaseCapacityReservation`.
 * - Errors: `MissingParameter.RegionId`, `InternalError`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReleaseCapacityReservation
 */
export const ReleaseCapacityReservation: Operation<ReleaseCapacityReservationRequest, ReleaseCapacityReservationResponse> = {
  name: 'ReleaseCapacityReservation',
  ram: 'ecs',
  regionId: true,
};
