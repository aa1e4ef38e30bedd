// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeletePhysicalConnection`. */
export interface DeletePhysicalConnectionRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out.
   */
  ClientToken?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
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
}

/** The answer of `DeletePhysicalConnection`. */
export interface DeletePhysicalConnectionResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Deletes the record of a leased line that is not in use any more; superseded by `vpc:DeletePhysicalConnection`.
 *
 * The line must be `Rejected`, `Canceled` or `Terminated`, or its allocation must have failed. Deprecated in ECS:
 * call `vpc:DeletePhysicalConnection`.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * @deprecated Use `vpc:DeletePhysicalConnection`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeletePhysicalConnection
 */
export const DeletePhysicalConnection: Operation<DeletePhysicalConnectionRequest, DeletePhysicalConnectionResponse> = {
  name: 'DeletePhysicalConnection',
  regionId: true,
  clientToken: true,
};
