// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreatePhysicalConnection`. */
export interface CreatePhysicalConnectionRequest {
  AccessPointId: string;
  CircuitCode?: string | undefined;
  ClientToken: string;
  Description?: string | undefined;
  LineOperator: string;
  Name?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  PeerLocation: string;
  PortType?: string | undefined;
  RedundantPhysicalConnectionId?: string | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  Type?: string | undefined;
  UserCidr?: string | undefined;
  bandwidth?: number | undefined;
}

/** The answer of `CreatePhysicalConnection`. */
export interface CreatePhysicalConnectionResponse {
  PhysicalConnectionId?: string;
  RequestId: string;
}

/**
 * Calls `CreatePhysicalConnection`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreatePhysicalConnection
 */
export const CreatePhysicalConnection: Operation<CreatePhysicalConnectionRequest, CreatePhysicalConnectionResponse> = {
  name: 'CreatePhysicalConnection',
  regionId: true,
  clientToken: true,
};
