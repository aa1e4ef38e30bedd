// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ReleaseEipAddress`. */
export interface ReleaseEipAddressRequest {
  /** The Elastic IP address (EIP) by its id, `eip-…`. */
  AllocationId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ReleaseEipAddress`. */
export interface ReleaseEipAddressResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Gives an EIP back, which ends its costs; superseded by `vpc:ReleaseEipAddress`.
 *
 * The address must be bound to nothing, and pay-as-you-go: subscription EIPs cannot be released. It is lost and
 * may go to someone else. Deprecated in ECS: call `vpc:ReleaseEipAddress`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated Use `vpc:ReleaseEipAddress`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReleaseEipAddress
 */
export const ReleaseEipAddress: Operation<ReleaseEipAddressRequest, ReleaseEipAddressResponse> = {
  name: 'ReleaseEipAddress',
  regionId: true,
};
