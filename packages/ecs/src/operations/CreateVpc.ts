// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateVpc`. */
export interface CreateVpcRequest {
  /**
   * The private IPv4 block, such as `192.168.0.0/16`: of a VPC one of the private ranges or a part of them, of a
   * vSwitch a part of its VPC's block.
   */
  CidrBlock?: string | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out.
   */
  ClientToken?: string | undefined;
  /** What the resource is for, 2 to 256 characters, beginning with a letter, not with `http://` or `https://`. */
  Description?: string | undefined;
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
  /**
   * Address blocks of the user's own outside the private ranges, which the VPC is to route privately; up to 3 with
   * commas between.
   */
  UserCidr?: string | undefined;
  /** The name of the VPC, 2 to 128 characters, beginning with a letter; not with `http://` or `https://`. */
  VpcName?: string | undefined;
}

/** The answer of `CreateVpc`. */
export interface CreateVpcResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
  /** The route table of the new VPC, for {@link CreateRouteEntry}. */
  RouteTableId?: string;
  /** The router that was made along with the VPC. */
  VRouterId?: string;
  /** The id of the new VPC, `vpc-…`. */
  VpcId?: string;
}

/**
 * Creates a VPC with its router and route table; superseded by `vpc:CreateVpc`.
 *
 * The address block cannot be changed afterwards. The VPC is `Pending` until {@link DescribeVpcs} shows it
 * `Available`; then {@link CreateVSwitch} divides it up. Deprecated in ECS: call `vpc:CreateVpc`.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * @deprecated Use `vpc:CreateVpc`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateVpc
 */
export const CreateVpc: Operation<CreateVpcRequest, CreateVpcResponse> = {
  name: 'CreateVpc',
  regionId: true,
  clientToken: true,
};
