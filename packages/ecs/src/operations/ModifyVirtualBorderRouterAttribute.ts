// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyVirtualBorderRouterAttribute`. */
export interface ModifyVirtualBorderRouterAttributeRequest {
  CircuitCode?: string | undefined;
  ClientToken?: string | undefined;
  Description?: string | undefined;
  LocalGatewayIp?: string | undefined;
  Name?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  PeerGatewayIp?: string | undefined;
  PeeringSubnetMask?: string | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  UserCidr?: string | undefined;
  VbrId: string;
  VlanId?: number | undefined;
}

/** The answer of `ModifyVirtualBorderRouterAttribute`. */
export interface ModifyVirtualBorderRouterAttributeResponse {
  RequestId: string;
}

/**
 * Calls `ModifyVirtualBorderRouterAttribute`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyVirtualBorderRouterAttribute
 */
export const ModifyVirtualBorderRouterAttribute: Operation<ModifyVirtualBorderRouterAttributeRequest, ModifyVirtualBorderRouterAttributeResponse> = {
  name: 'ModifyVirtualBorderRouterAttribute',
  regionId: true,
  clientToken: true,
};
