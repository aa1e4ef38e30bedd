// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CancelPhysicalConnection`. */
export interface CancelPhysicalConnectionRequest {
  ClientToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  PhysicalConnectionId: string;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  UserCidr?: string | undefined;
}

/** The answer of `CancelPhysicalConnection`. */
export interface CancelPhysicalConnectionResponse {
  RequestId: string;
}

/**
 * Calls `CancelPhysicalConnection`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelPhysicalConnection
 */
export const CancelPhysicalConnection: Operation<CancelPhysicalConnectionRequest, CancelPhysicalConnectionResponse> = {
  name: 'CancelPhysicalConnection',
  regionId: true,
  clientToken: true,
};
