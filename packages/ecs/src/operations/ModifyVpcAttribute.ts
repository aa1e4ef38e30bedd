// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyVpcAttribute`. */
export interface ModifyVpcAttributeRequest {
  /**
   * The private IPv4 block, such as `192.168.0.0/16`: of a VPC one of the private ranges or a part of them, of a
   * vSwitch a part of its VPC's block.
   */
  CidrBlock?: string | undefined;
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
  /** The VPC, `vpc-…`, as `vpc:DescribeVpcs` lists it. */
  VpcId: string;
  /** The name of the VPC, 2 to 128 characters, beginning with a letter; not with `http://` or `https://`. */
  VpcName?: string | undefined;
}

/** The answer of `ModifyVpcAttribute`. */
export interface ModifyVpcAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Changes the name and description of a VPC; superseded by `vpc:ModifyVpcAttribute`.
 *
 * What is left out stays as it is. Deprecated in ECS: call `vpc:ModifyVpcAttribute`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated Use `vpc:ModifyVpcAttribute`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyVpcAttribute
 */
export const ModifyVpcAttribute: Operation<ModifyVpcAttributeRequest, ModifyVpcAttributeResponse> = {
  name: 'ModifyVpcAttribute',
  regionId: true,
};
