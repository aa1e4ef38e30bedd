// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyPhysicalConnectionAttribute`. */
export interface ModifyPhysicalConnectionAttributeRequest {
  CircuitCode?: string | undefined;
  ClientToken?: string | undefined;
  Description?: string | undefined;
  LineOperator?: string | undefined;
  Name?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  PeerLocation?: string | undefined;
  PhysicalConnectionId: string;
  PortType?: string | undefined;
  RedundantPhysicalConnectionId?: string | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  UserCidr?: string | undefined;
  bandwidth?: number | undefined;
}

/** The answer of `ModifyPhysicalConnectionAttribute`. */
export interface ModifyPhysicalConnectionAttributeResponse {
  RequestId: string;
}

/**
 * Calls `ModifyPhysicalConnectionAttribute`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyPhysicalConnectionAttribute
 */
export const ModifyPhysicalConnectionAttribute: Operation<ModifyPhysicalConnectionAttributeRequest, ModifyPhysicalConnectionAttributeResponse> = {
  name: 'ModifyPhysicalConnectionAttribute',
  regionId: true,
  clientToken: true,
};
