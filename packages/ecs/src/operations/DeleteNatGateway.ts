// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteNatGateway`. */
export interface DeleteNatGatewayRequest {
  /** The NAT gateway, `ngw-…`. */
  NatGatewayId: string;
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

/** The answer of `DeleteNatGateway`. */
export interface DeleteNatGatewayResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Deletes a NAT gateway, so that its VPC loses this way out; superseded by `vpc:DeleteNatGateway`.
 *
 * Deprecated in ECS: call `vpc:DeleteNatGateway`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated Use `vpc:DeleteNatGateway`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteNatGateway
 */
export const DeleteNatGateway: Operation<DeleteNatGatewayRequest, DeleteNatGatewayResponse> = {
  name: 'DeleteNatGateway',
  regionId: true,
};
