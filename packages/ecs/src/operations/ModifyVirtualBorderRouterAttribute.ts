// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyVirtualBorderRouterAttribute`. */
export interface ModifyVirtualBorderRouterAttributeRequest {
  /** The code that the carrier has given the circuit; the owner of the line fills it in. */
  CircuitCode?: string | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out.
   */
  ClientToken?: string | undefined;
  /** What it is for, 2 to 256 characters, beginning with a letter, not with `http://` or `https://`. */
  Description?: string | undefined;
  /** The address of the border router on the cloud's side, in one subnet with `PeerGatewayIp`. */
  LocalGatewayIp?: string | undefined;
  /** A name for it, 2 to 128 characters, beginning with a letter; not with `http://` or `https://`. */
  Name?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The address of the customer's router at the other end of the line. */
  PeerGatewayIp?: string | undefined;
  /** The subnet mask of the two gateway addresses, such as `255.255.255.252`. */
  PeeringSubnetMask?: string | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Left over here and documented nowhere; leave it out. */
  UserCidr?: string | undefined;
  /** The border router, `vbr-…`, as {@link DescribeVirtualBorderRouters} lists it. */
  VbrId: string;
  /** The VLAN of the border router on the line; each router on a line has another one. */
  VlanId?: number | undefined;
}

/** The answer of `ModifyVirtualBorderRouterAttribute`. */
export interface ModifyVirtualBorderRouterAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Changes VLAN, peer addresses, name and so on of a border router (VBR).
 *
 * What is left out stays as it is. Deprecated in ECS: call `vpc:ModifyVirtualBorderRouterAttribute`.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * @deprecated Use `vpc:ModifyVirtualBorderRouterAttribute`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyVirtualBorderRouterAttribute
 */
export const ModifyVirtualBorderRouterAttribute: Operation<ModifyVirtualBorderRouterAttributeRequest, ModifyVirtualBorderRouterAttributeResponse> = {
  name: 'ModifyVirtualBorderRouterAttribute',
  regionId: true,
  clientToken: true,
};
