// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `EnablePhysicalConnection`. */
export interface EnablePhysicalConnectionRequest {
  ClientToken: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  PhysicalConnectionId: string;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  UserCidr?: string | undefined;
}

/** The answer of `EnablePhysicalConnection`. */
export interface EnablePhysicalConnectionResponse {
  RequestId: string;
}

/**
 * Calls `EnablePhysicalConnection`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/EnablePhysicalConnection
 */
export const EnablePhysicalConnection: Operation<EnablePhysicalConnectionRequest, EnablePhysicalConnectionResponse> = {
  name: 'EnablePhysicalConnection',
  regionId: true,
  clientToken: true,
};
