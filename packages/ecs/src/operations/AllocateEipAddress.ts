// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AllocateEipAddress`. */
export interface AllocateEipAddressRequest {
  /** A sales promotion to rent the address under; usually left out. */
  ActivityId?: number | bigint | undefined;
  /** The top bandwidth of the address, in Mbit/s. */
  Bandwidth?: string | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out.
   */
  ClientToken?: string | undefined;
  /** The kind of line of the address, such as `BGP`. */
  ISP?: string | undefined;
  /**
   * What the traffic over the public address is billed by.
   * - `PayByBandwidth`: The bandwidth that is set.
   * - `PayByTraffic`: The traffic that goes out.
   */
  InternetChargeType?: string | undefined;
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

/** The answer of `AllocateEipAddress`. */
export interface AllocateEipAddressResponse {
  /** The id of the new EIP, `eip-…`, for {@link AssociateEipAddress}. */
  AllocationId?: string;
  /** The public address that was allocated. */
  EipAddress?: string;
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Rents an Elastic IP address (EIP), public and movable; superseded by `vpc:AllocateEipAddress`.
 *
 * The region picks the address. It costs money from now on, bound or not, until {@link ReleaseEipAddress}.
 * Deprecated in ECS: call `vpc:AllocateEipAddress`.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * @deprecated Use `vpc:AllocateEipAddress`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AllocateEipAddress
 */
export const AllocateEipAddress: Operation<AllocateEipAddressRequest, AllocateEipAddressResponse> = {
  name: 'AllocateEipAddress',
  regionId: true,
  clientToken: true,
};
