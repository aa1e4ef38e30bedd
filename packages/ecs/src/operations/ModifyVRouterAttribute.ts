// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyVRouterAttribute`. */
export interface ModifyVRouterAttributeRequest {
  Description?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  VRouterId: string;
  VRouterName?: string | undefined;
}

/** The answer of `ModifyVRouterAttribute`. */
export interface ModifyVRouterAttributeResponse {
  RequestId: string;
}

/**
 * Calls `ModifyVRouterAttribute`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyVRouterAttribute
 */
export const ModifyVRouterAttribute: Operation<ModifyVRouterAttributeRequest, ModifyVRouterAttributeResponse> = {
  name: 'ModifyVRouterAttribute',
  regionId: true,
};
