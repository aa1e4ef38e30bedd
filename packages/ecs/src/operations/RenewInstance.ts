// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RenewInstance`. */
export interface RenewInstanceRequest {
  /** Example: `0c593ea1-3bea-11e9-b96b-88e9fe637760`. */
  ClientToken?: string | undefined;
  /** Example: `5`. */
  ExpectedRenewDay?: number | undefined;
  /** Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `1`. */
  Period?: number | undefined;
  /** Default: `Month`. Example: `Month`. */
  PeriodUnit?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `RenewInstance`. */
export interface RenewInstanceResponse {
  /** Example: `1234567890`. */
  OrderId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Calls `RenewInstance`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RenewInstance
 */
export const RenewInstance: Operation<RenewInstanceRequest, RenewInstanceResponse> = {
  name: 'RenewInstance',
  clientToken: true,
};
