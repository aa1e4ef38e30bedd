// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyRouterInterfaceAttribute`. */
export interface ModifyRouterInterfaceAttributeRequest {
  Description?: string | undefined;
  HealthCheckSourceIp?: string | undefined;
  HealthCheckTargetIp?: string | undefined;
  Name?: string | undefined;
  OppositeInterfaceId?: string | undefined;
  OppositeInterfaceOwnerId?: number | bigint | undefined;
  OppositeRouterId?: string | undefined;
  OppositeRouterType?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  RouterInterfaceId: string;
}

/** The answer of `ModifyRouterInterfaceAttribute`. */
export interface ModifyRouterInterfaceAttributeResponse {
  RequestId: string;
}

/**
 * Calls `ModifyRouterInterfaceAttribute`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyRouterInterfaceAttribute
 */
export const ModifyRouterInterfaceAttribute: Operation<ModifyRouterInterfaceAttributeRequest, ModifyRouterInterfaceAttributeResponse> = {
  name: 'ModifyRouterInterfaceAttribute',
  regionId: true,
};
