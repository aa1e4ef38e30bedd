// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyEipAddressAttribute`. */
export interface ModifyEipAddressAttributeRequest {
  /** The Elastic IP address (EIP) by its id, `eip-…`. */
  AllocationId: string;
  /** The new top bandwidth, in Mbit/s. */
  Bandwidth: string;
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

/** The answer of `ModifyEipAddressAttribute`. */
export interface ModifyEipAddressAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Changes the top bandwidth of an EIP; superseded by `vpc:ModifyEipAddressAttribute`.
 *
 * Deprecated in ECS: call `vpc:ModifyEipAddressAttribute`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated Use `vpc:ModifyEipAddressAttribute`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyEipAddressAttribute
 */
export const ModifyEipAddressAttribute: Operation<ModifyEipAddressAttributeRequest, ModifyEipAddressAttributeResponse> = {
  name: 'ModifyEipAddressAttribute',
  regionId: true,
};
