// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteVirtualBorderRouter`. */
export interface DeleteVirtualBorderRouterRequest {
  ClientToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  UserCidr?: string | undefined;
  VbrId: string;
}

/** The answer of `DeleteVirtualBorderRouter`. */
export interface DeleteVirtualBorderRouterResponse {
  RequestId: string;
}

/**
 * Calls `DeleteVirtualBorderRouter`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteVirtualBorderRouter
 */
export const DeleteVirtualBorderRouter: Operation<DeleteVirtualBorderRouterRequest, DeleteVirtualBorderRouterResponse> = {
  name: 'DeleteVirtualBorderRouter',
  regionId: true,
  clientToken: true,
};
