// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteForwardEntry`. */
export interface DeleteForwardEntryRequest {
  /** The forwarding entry, `fwd-…`, from {@link DescribeForwardTableEntries}. */
  ForwardEntryId: string;
  /** The forwarding (DNAT) table of a NAT gateway, `ftb-…`, from {@link DescribeNatGateways}. */
  ForwardTableId: string;
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

/** The answer of `DeleteForwardEntry`. */
export interface DeleteForwardEntryResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Removes a forwarding (DNAT) entry of a NAT gateway; superseded by `vpc:DeleteForwardEntry`.
 *
 * Fails while an entry of the table is being set up or changed. Deprecated in ECS: call `vpc:DeleteForwardEntry`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated Use `vpc:DeleteForwardEntry`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteForwardEntry
 */
export const DeleteForwardEntry: Operation<DeleteForwardEntryRequest, DeleteForwardEntryResponse> = {
  name: 'DeleteForwardEntry',
  regionId: true,
};
