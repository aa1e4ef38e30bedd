// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RecoverVirtualBorderRouter`. */
export interface RecoverVirtualBorderRouterRequest {
  ClientToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  UserCidr?: string | undefined;
  VbrId: string;
}

/** The answer of `RecoverVirtualBorderRouter`. */
export interface RecoverVirtualBorderRouterResponse {
  RequestId: string;
}

/**
 * Calls `RecoverVirtualBorderRouter`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RecoverVirtualBorderRouter
 */
export const RecoverVirtualBorderRouter: Operation<RecoverVirtualBorderRouterRequest, RecoverVirtualBorderRouterResponse> = {
  name: 'RecoverVirtualBorderRouter',
  regionId: true,
  clientToken: true,
};
