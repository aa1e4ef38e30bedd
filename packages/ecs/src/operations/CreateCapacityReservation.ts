// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateCapacityReservation`. */
export interface CreateCapacityReservationRequest {
  PrivatePoolOptions?: CreateCapacityReservationRequestPrivatePoolOptions | undefined;
  /** Example: `0c593ea1-3bea-11e9-b96b-88e9fe637760`. */
  ClientToken?: string | undefined;
  /** Default: `empty`. Example: `This is description.`. */
  Description?: string | undefined;
  /** Example: `2021-10-30T06:32:00Z`. */
  EndTime?: string | undefined;
  /** Example: `Unlimited`. */
  EndTimeType?: 'Limited' | 'Unlimited' | (string & {}) | undefined;
  /** Range: at least 1. Example: `2`. */
  InstanceAmount: number;
  InstanceChargeType?: string | undefined;
  /** Example: `ecs.g6.xlarge`. */
  InstanceType: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `Linux`. Example: `Linux`. */
  Platform?: 'Windows' | 'Linux' | (string & {}) | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `2021-10-30T05:32:00Z`. */
  StartTime?: string | undefined;
  /** Items: at most 20. */
  Tag?: readonly CreateCapacityReservationRequestTag[] | undefined;
  /** Items: at most 100. */
  ZoneId: readonly string[];
}

/** `PrivatePoolOptions` in a request of `CreateCapacityReservation`. */
export interface CreateCapacityReservationRequestPrivatePoolOptions {
  /** Default: `Open`. Example: `Open`. */
  MatchCriteria?: 'Open' | 'Target' | (string & {}) | undefined;
  /** Example: `crpTestName`. */
  Name?: string | undefined;
}

/** `Tag` in a request of `CreateCapacityReservation`. */
export interface CreateCapacityReservationRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `CreateCapacityReservation`. */
export interface CreateCapacityReservationResponse {
  /** Example: `crp-bp67acfmxazb45cigtkw`. */
  PrivatePoolOptionsId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `CreateCapacityReservation`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateCapacityReservation
 */
export const CreateCapacityReservation: Operation<CreateCapacityReservationRequest, CreateCapacityReservationResponse> = {
  name: 'CreateCapacityReservation',
  regionId: true,
  clientToken: true,
};
