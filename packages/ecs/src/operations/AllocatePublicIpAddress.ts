// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AllocatePublicIpAddress`. */
export interface AllocatePublicIpAddressRequest {
  /** Example: `i-bp1gtjxuuvwj17zrj79f`. */
  InstanceId: string;
  /** Example: `112.124.180.75`. */
  IpAddress?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `720`. */
  VlanId?: string | undefined;
}

/** The answer of `AllocatePublicIpAddress`. */
export interface AllocatePublicIpAddressResponse {
  /** Example: `112.124.180.75`. */
  IpAddress?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `AllocatePublicIpAddress`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AllocatePublicIpAddress
 */
export const AllocatePublicIpAddress: Operation<AllocatePublicIpAddressRequest, AllocatePublicIpAddressResponse> = {
  name: 'AllocatePublicIpAddress',
};
