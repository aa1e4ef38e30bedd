// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ActivateRouterInterface`. */
export interface ActivateRouterInterfaceRequest {
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  RouterInterfaceId: string;
}

/** The answer of `ActivateRouterInterface`. */
export interface ActivateRouterInterfaceResponse {
  RequestId: string;
}

/**
 * Calls `ActivateRouterInterface`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ActivateRouterInterface
 */
export const ActivateRouterInterface: Operation<ActivateRouterInterfaceRequest, ActivateRouterInterfaceResponse> = {
  name: 'ActivateRouterInterface',
  regionId: true,
};
