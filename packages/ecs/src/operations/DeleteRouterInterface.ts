// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteRouterInterface`. */
export interface DeleteRouterInterfaceRequest {
  ClientToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  RouterInterfaceId: string;
  UserCidr?: string | undefined;
}

/** The answer of `DeleteRouterInterface`. */
export interface DeleteRouterInterfaceResponse {
  RequestId: string;
}

/**
 * Calls `DeleteRouterInterface`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteRouterInterface
 */
export const DeleteRouterInterface: Operation<DeleteRouterInterfaceRequest, DeleteRouterInterfaceResponse> = {
  name: 'DeleteRouterInterface',
  regionId: true,
  clientToken: true,
};
