// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AllocateEipAddress`. */
export interface AllocateEipAddressRequest {
  ActivityId?: number | bigint | undefined;
  Bandwidth?: string | undefined;
  ClientToken?: string | undefined;
  ISP?: string | undefined;
  InternetChargeType?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `AllocateEipAddress`. */
export interface AllocateEipAddressResponse {
  AllocationId?: string;
  EipAddress?: string;
  RequestId: string;
}

/**
 * Calls `AllocateEipAddress`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AllocateEipAddress
 */
export const AllocateEipAddress: Operation<AllocateEipAddressRequest, AllocateEipAddressResponse> = {
  name: 'AllocateEipAddress',
  regionId: true,
  clientToken: true,
};
