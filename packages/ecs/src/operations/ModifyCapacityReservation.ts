// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyCapacityReservation`. */
export interface ModifyCapacityReservationRequest {
  PrivatePoolOptions?: ModifyCapacityReservationRequestPrivatePoolOptions | undefined;
  /** Example: `This is description.`. */
  Description?: string | undefined;
  /** Example: `2021-10-30T06:32:00Z`. */
  EndTime?: string | undefined;
  /** Example: `Unlimited`. */
  EndTimeType?: 'Limited' | 'Unlimited' | (string & {}) | undefined;
  /** Example: `100`. */
  InstanceAmount?: number | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `Linux`. */
  Platform?: 'Windows' | 'Linux' | (string & {}) | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `Now`. */
  StartTime?: string | undefined;
}

/** `PrivatePoolOptions` in a request of `ModifyCapacityReservation`. */
export interface ModifyCapacityReservationRequestPrivatePoolOptions {
  /** Example: `crp-bp67acfmxazb45cigtkw`. */
  Id: string;
  /** Example: `eapTestName`. */
  Name?: string | undefined;
}

/** The answer of `ModifyCapacityReservation`. */
export interface ModifyCapacityReservationResponse {
  /** Example: `8455DD10-84F8-43C9-8365-5F448EB169B6`. */
  RequestId: string;
}

/**
 * Calls `ModifyCapacityReservation`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyCapacityReservation
 */
export const ModifyCapacityReservation: Operation<ModifyCapacityReservationRequest, ModifyCapacityReservationResponse> = {
  name: 'ModifyCapacityReservation',
  regionId: true,
};
