// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `UnassociateEipAddress`. */
export interface UnassociateEipAddressRequest {
  AllocationId: string;
  InstanceId: string;
  InstanceType?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `UnassociateEipAddress`. */
export interface UnassociateEipAddressResponse {
  RequestId: string;
}

/**
 * Calls `UnassociateEipAddress`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/UnassociateEipAddress
 */
export const UnassociateEipAddress: Operation<UnassociateEipAddressRequest, UnassociateEipAddressResponse> = {
  name: 'UnassociateEipAddress',
  regionId: true,
};
