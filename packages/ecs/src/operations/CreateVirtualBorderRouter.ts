// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateVirtualBorderRouter`. */
export interface CreateVirtualBorderRouterRequest {
  /** The code that the carrier has given the circuit; the owner of the line fills it in. */
  CircuitCode?: string | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out.
   */
  ClientToken: string;
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
  /** The leased line, `pc-…`, as {@link DescribePhysicalConnections} lists it. */
  PhysicalConnectionId: string;
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
  /** The account to make the border router for; the owner of the line where this is left out. */
  VbrOwnerId?: number | bigint | undefined;
  /** The VLAN of the border router on the line; each router on a line has another one. */
  VlanId: number;
}

/** The answer of `CreateVirtualBorderRouter`. */
export interface CreateVirtualBorderRouterResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
  /** The id of the new border router, `vbr-…`. */
  VbrId?: string;
}

/**
 * Creates a border router (VBR), the cloud's end of a leased line; superseded by `vpc:CreateVirtualBorderRouter`.
 *
 * A line bears one border router of its owner, and others made for other accounts, which have to confirm them.
 * {@link CreateRouterInterface} connects the router to a VPC. Deprecated in ECS: call
 * `vpc:CreateVirtualBorderRouter`.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * @deprecated Use `vpc:CreateVirtualBorderRouter`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateVirtualBorderRouter
 */
export const CreateVirtualBorderRouter: Operation<CreateVirtualBorderRouterRequest, CreateVirtualBorderRouterResponse> = {
  name: 'CreateVirtualBorderRouter',
  regionId: true,
  clientToken: true,
};
