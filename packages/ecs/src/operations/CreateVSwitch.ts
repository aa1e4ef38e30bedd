// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateVSwitch`. */
export interface CreateVSwitchRequest {
  /**
   * The private IPv4 block, such as `192.168.0.0/16`: of a VPC one of the private ranges or a part of them, of a
   * vSwitch a part of its VPC's block.
   */
  CidrBlock: string;
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
  /** The name of the vSwitch, 2 to 128 characters, beginning with a letter; not with `http://` or `https://`. */
  VSwitchName?: string | undefined;
  /** The VPC to divide, `vpc-…`. */
  VpcId: string;
  /** The zone that the vSwitch and everything in it will be in. */
  ZoneId: string;
}

/** The answer of `CreateVSwitch`. */
export interface CreateVSwitchResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
  /** The id of the new vSwitch, `vsw-…`. */
  VSwitchId?: string;
}

/**
 * Creates a vSwitch, the subnet of a VPC in one zone; superseded by `vpc:CreateVSwitch`.
 *
 * The first and the last three addresses of the block are reserved, and the block cannot be changed afterwards.
 * The VPC must be `Available`. Deprecated in ECS: call `vpc:CreateVSwitch`.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * @deprecated Use `vpc:CreateVSwitch`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateVSwitch
 */
export const CreateVSwitch: Operation<CreateVSwitchRequest, CreateVSwitchResponse> = {
  name: 'CreateVSwitch',
  regionId: true,
  clientToken: true,
};
