// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateForwardEntry`. */
export interface CreateForwardEntryRequest {
  /** The public address of the gateway that traffic comes in on; it must not serve outgoing (SNAT) traffic too. */
  ExternalIp: string;
  /** The port on the public address, from 1 to 65535. */
  ExternalPort: string;
  /** The forwarding (DNAT) table of a NAT gateway, `ftb-…`, from {@link DescribeNatGateways}. */
  ForwardTableId: string;
  /** The private address in the VPC that traffic is forwarded to, of an instance without an EIP. */
  InternalIp: string;
  /** The port on the private address, from 1 to 65535. */
  InternalPort: string;
  /**
   * The protocol to forward.
   * - `TCP`: TCP only.
   * - `UDP`: UDP only.
   * - `Any`: Every protocol.
   */
  IpProtocol: string;
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

/** The answer of `CreateForwardEntry`. */
export interface CreateForwardEntryResponse {
  /** The id of the new entry. */
  ForwardEntryId?: string;
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Forwards a public port of a NAT gateway to a private one (DNAT); superseded by `vpc:CreateForwardEntry`.
 *
 * Public address, port and protocol together may be forwarded only once, and so may private ones. Fails while
 * another entry of the table is being set up or changed. Deprecated in ECS: call `vpc:CreateForwardEntry`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated Use `vpc:CreateForwardEntry`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateForwardEntry
 */
export const CreateForwardEntry: Operation<CreateForwardEntryRequest, CreateForwardEntryResponse> = {
  name: 'CreateForwardEntry',
  regionId: true,
};
