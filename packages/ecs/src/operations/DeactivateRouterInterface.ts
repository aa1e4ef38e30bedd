// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeactivateRouterInterface`. */
export interface DeactivateRouterInterfaceRequest {
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  RouterInterfaceId: string;
}

/** The answer of `DeactivateRouterInterface`. */
export interface DeactivateRouterInterfaceResponse {
  RequestId: string;
}

/**
 * Calls `DeactivateRouterInterface`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeactivateRouterInterface
 */
export const DeactivateRouterInterface: Operation<DeactivateRouterInterfaceRequest, DeactivateRouterInterfaceResponse> = {
  name: 'DeactivateRouterInterface',
  regionId: true,
};
