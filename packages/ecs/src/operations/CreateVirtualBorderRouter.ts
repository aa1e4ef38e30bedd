// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateVirtualBorderRouter`. */
export interface CreateVirtualBorderRouterRequest {
  CircuitCode?: string | undefined;
  ClientToken: string;
  Description?: string | undefined;
  LocalGatewayIp?: string | undefined;
  Name?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  PeerGatewayIp?: string | undefined;
  PeeringSubnetMask?: string | undefined;
  PhysicalConnectionId: string;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  UserCidr?: string | undefined;
  VbrOwnerId?: number | bigint | undefined;
  VlanId: number;
}

/** The answer of `CreateVirtualBorderRouter`. */
export interface CreateVirtualBorderRouterResponse {
  RequestId: string;
  VbrId?: string;
}

/**
 * Calls `CreateVirtualBorderRouter`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateVirtualBorderRouter
 */
export const CreateVirtualBorderRouter: Operation<CreateVirtualBorderRouterRequest, CreateVirtualBorderRouterResponse> = {
  name: 'CreateVirtualBorderRouter',
  regionId: true,
  clientToken: true,
};
