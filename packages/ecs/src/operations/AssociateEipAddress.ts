// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AssociateEipAddress`. */
export interface AssociateEipAddressRequest {
  AllocationId: string;
  InstanceId: string;
  InstanceType?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `AssociateEipAddress`. */
export interface AssociateEipAddressResponse {
  RequestId: string;
}

/**
 * Calls `AssociateEipAddress`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AssociateEipAddress
 */
export const AssociateEipAddress: Operation<AssociateEipAddressRequest, AssociateEipAddressResponse> = {
  name: 'AssociateEipAddress',
  regionId: true,
};
