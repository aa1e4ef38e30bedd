// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ReleaseEipAddress`. */
export interface ReleaseEipAddressRequest {
  AllocationId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ReleaseEipAddress`. */
export interface ReleaseEipAddressResponse {
  RequestId: string;
}

/**
 * Calls `ReleaseEipAddress`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReleaseEipAddress
 */
export const ReleaseEipAddress: Operation<ReleaseEipAddressRequest, ReleaseEipAddressResponse> = {
  name: 'ReleaseEipAddress',
  regionId: true,
};
