// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `UnassociateEipAddress`. */
export interface UnassociateEipAddressRequest {
  /** The Elastic IP address (EIP) by its id, `eip-…`. */
  AllocationId: string;
  /** The resource to take the address off, of the kind that `InstanceType` says. */
  InstanceId: string;
  /**
   * What the address is bound to.
   * - `EcsInstance`: An instance in a VPC.
   * - `SlbInstance`: A load balancer in a VPC.
   * - `Nat`: A NAT gateway.
   * - `HaVip`: A virtual address.
   */
  InstanceType?: string | undefined;
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

/** The answer of `UnassociateEipAddress`. */
export interface UnassociateEipAddressResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Takes an EIP off the resource it is bound to, and keeps it rented; superseded by `vpc:UnassociateEipAddress`.
 *
 * The resource loses the public address. Deprecated in ECS: call `vpc:UnassociateEipAddress`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated Use `vpc:UnassociateEipAddress`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/UnassociateEipAddress
 */
export const UnassociateEipAddress: Operation<UnassociateEipAddressRequest, UnassociateEipAddressResponse> = {
  name: 'UnassociateEipAddress',
  regionId: true,
};
