// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AssociateEipAddress`. */
export interface AssociateEipAddressRequest {
  /** The Elastic IP address (EIP) by its id, `eip-…`. */
  AllocationId: string;
  /** The resource to bind the address to, of the kind that `InstanceType` says. */
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

/** The answer of `AssociateEipAddress`. */
export interface AssociateEipAddressResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Binds an EIP to an instance, load balancer, NAT gateway or virtual address; superseded by
 * `vpc:AssociateEipAddress`.
 *
 * The EIP must be `Available` and in the same region; an instance must be in a VPC and without another public
 * address. Deprecated in ECS: call `vpc:AssociateEipAddress`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated Use `vpc:AssociateEipAddress`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AssociateEipAddress
 */
export const AssociateEipAddress: Operation<AssociateEipAddressRequest, AssociateEipAddressResponse> = {
  name: 'AssociateEipAddress',
  regionId: true,
};
