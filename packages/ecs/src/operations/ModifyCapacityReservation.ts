// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyCapacityReservation`. */
export interface ModifyCapacityReservationRequest {
  /** The reservation to change, and its new name. */
  PrivatePoolOptions?: ModifyCapacityReservationRequestPrivatePoolOptions | undefined;
  /** The new description of the reservation. Example: `This is description.`. */
  Description?: string | undefined;
  /**
   * The new time at which the capacity is given back by itself, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Needs
   * `EndTimeType` `Limited`. Example: `2021-10-30T06:32:00Z`.
   */
  EndTime?: string | undefined;
  /**
   * How the reservation ends.
   * - `Limited`: By itself, at `EndTime`.
   * - `Unlimited`: When {@link ReleaseCapacityReservation} is called.
   *
   * Example: `Unlimited`.
   */
  EndTimeType?: 'Limited' | 'Unlimited' | (string & {}) | undefined;
  /** The new number of instances to hold capacity for; not less than are in use. Example: `100`. */
  InstanceAmount?: number | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The operating system of the instances; not in use yet. Example: `Linux`. */
  Platform?: 'Windows' | 'Linux' | (string & {}) | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** When the reservation takes effect. Leave it out, as only an immediate start is offered. Example: `Now`. */
  StartTime?: string | undefined;
}

/** `PrivatePoolOptions` in a request of `ModifyCapacityReservation`. */
export interface ModifyCapacityReservationRequestPrivatePoolOptions {
  /** The capacity reservation, `crp-…`. Example: `crp-bp67acfmxazb45cigtkw`. */
  Id: string;
  /** The new name of the reservation. Example: `eapTestName`. */
  Name?: string | undefined;
}

/** The answer of `ModifyCapacityReservation`. */
export interface ModifyCapacityReservationResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `8455DD10-84F8-43C9-8365-5F448EB169B6`. */
  RequestId: string;
}

/**
 * Changes the name, the description, the end or the number of instances of a capacity reservation.
 *
 * More instances are only granted where there is stock, else `OperationDenied.NoStock`; fewer only down to those
 * in use.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyCapacityReservation`.
 * - Errors: `OperationDenied.NoStock`, `InvalidUser.Unauthorized`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyCapacityReservation
 */
export const ModifyCapacityReservation: Operation<ModifyCapacityReservationRequest, ModifyCapacityReservationResponse> = {
  name: 'ModifyCapacityReservation',
  ram: 'ecs',
  regionId: true,
};
