// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyEipAddressAttribute`. */
export interface ModifyEipAddressAttributeRequest {
  AllocationId: string;
  Bandwidth: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyEipAddressAttribute`. */
export interface ModifyEipAddressAttributeResponse {
  RequestId: string;
}

/**
 * Calls `ModifyEipAddressAttribute`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyEipAddressAttribute
 */
export const ModifyEipAddressAttribute: Operation<ModifyEipAddressAttributeRequest, ModifyEipAddressAttributeResponse> = {
  name: 'ModifyEipAddressAttribute',
  regionId: true,
};
