// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ConnectRouterInterface`. */
export interface ConnectRouterInterfaceRequest {
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  RouterInterfaceId: string;
}

/** The answer of `ConnectRouterInterface`. */
export interface ConnectRouterInterfaceResponse {
  RequestId: string;
}

/**
 * Calls `ConnectRouterInterface`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ConnectRouterInterface
 */
export const ConnectRouterInterface: Operation<ConnectRouterInterfaceRequest, ConnectRouterInterfaceResponse> = {
  name: 'ConnectRouterInterface',
  regionId: true,
};
