// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyForwardEntry`. */
export interface ModifyForwardEntryRequest {
  /** The public address of the gateway that traffic comes in on; it must not serve outgoing (SNAT) traffic too. */
  ExternalIp?: string | undefined;
  /** The port on the public address, from 1 to 65535. */
  ExternalPort?: string | undefined;
  /** The forwarding entry, `fwd-…`, from {@link DescribeForwardTableEntries}. */
  ForwardEntryId: string;
  /** The forwarding (DNAT) table of a NAT gateway, `ftb-…`, from {@link DescribeNatGateways}. */
  ForwardTableId: string;
  /** The private address in the VPC that traffic is forwarded to, of an instance without an EIP. */
  InternalIp?: string | undefined;
  /** The port on the private address, from 1 to 65535. */
  InternalPort?: string | undefined;
  /**
   * The protocol to forward.
   * - `TCP`: TCP only.
   * - `UDP`: UDP only.
   * - `Any`: Every protocol.
   */
  IpProtocol?: string | undefined;
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

/** The answer of `ModifyForwardEntry`. */
export interface ModifyForwardEntryResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Changes a forwarding (DNAT) entry of a NAT gateway; superseded by `vpc:ModifyForwardEntry`.
 *
 * Fails while an entry of the table is being set up or changed. Deprecated in ECS: call `vpc:ModifyForwardEntry`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated Use `vpc:ModifyForwardEntry`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyForwardEntry
 */
export const ModifyForwardEntry: Operation<ModifyForwardEntryRequest, ModifyForwardEntryResponse> = {
  name: 'ModifyForwardEntry',
  regionId: true,
};
