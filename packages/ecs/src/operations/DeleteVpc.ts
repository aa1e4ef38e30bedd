// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteVpc`. */
export interface DeleteVpcRequest {
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
  /** The VPC, `vpc-…`, as `vpc:DescribeVpcs` lists it. */
  VpcId: string;
}

/** The answer of `DeleteVpc`. */
export interface DeleteVpcResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Deletes an `Available` VPC that nothing is left in; superseded by `vpc:DeleteVpc`.
 *
 * All its vSwitches, instances, router interfaces and virtual addresses must be gone first. Deprecated in ECS:
 * call `vpc:DeleteVpc`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated Use `vpc:DeleteVpc`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteVpc
 */
export const DeleteVpc: Operation<DeleteVpcRequest, DeleteVpcResponse> = {
  name: 'DeleteVpc',
  regionId: true,
};
