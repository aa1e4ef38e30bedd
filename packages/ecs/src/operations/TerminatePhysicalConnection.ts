// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `TerminatePhysicalConnection`. */
export interface TerminatePhysicalConnectionRequest {
  ClientToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  PhysicalConnectionId: string;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  UserCidr?: string | undefined;
}

/** The answer of `TerminatePhysicalConnection`. */
export interface TerminatePhysicalConnectionResponse {
  RequestId: string;
}

/**
 * Calls `TerminatePhysicalConnection`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/TerminatePhysicalConnection
 */
export const TerminatePhysicalConnection: Operation<TerminatePhysicalConnectionRequest, TerminatePhysicalConnectionResponse> = {
  name: 'TerminatePhysicalConnection',
  regionId: true,
  clientToken: true,
};
