// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeletePhysicalConnection`. */
export interface DeletePhysicalConnectionRequest {
  ClientToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  PhysicalConnectionId: string;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DeletePhysicalConnection`. */
export interface DeletePhysicalConnectionResponse {
  RequestId: string;
}

/**
 * Calls `DeletePhysicalConnection`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeletePhysicalConnection
 */
export const DeletePhysicalConnection: Operation<DeletePhysicalConnectionRequest, DeletePhysicalConnectionResponse> = {
  name: 'DeletePhysicalConnection',
  regionId: true,
  clientToken: true,
};
