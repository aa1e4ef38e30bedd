// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyRouterInterfaceSpec`. */
export interface ModifyRouterInterfaceSpecRequest {
  ClientToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  RouterInterfaceId: string;
  Spec: string;
  UserCidr?: string | undefined;
}

/** The answer of `ModifyRouterInterfaceSpec`. */
export interface ModifyRouterInterfaceSpecResponse {
  RequestId: string;
  Spec?: string;
}

/**
 * Calls `ModifyRouterInterfaceSpec`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyRouterInterfaceSpec
 */
export const ModifyRouterInterfaceSpec: Operation<ModifyRouterInterfaceSpecRequest, ModifyRouterInterfaceSpecResponse> = {
  name: 'ModifyRouterInterfaceSpec',
  regionId: true,
  clientToken: true,
};
