// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteHaVip`. */
export interface DeleteHaVipRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out.
   */
  ClientToken?: string | undefined;
  /** The virtual address by its id, `havip-…`. */
  HaVipId: string;
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

/** The answer of `DeleteHaVip`. */
export interface DeleteHaVipResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Gives back a virtual address (HaVip) that is tied to nothing; superseded by `vpc:DeleteHaVip`.
 *
 * Untie it with {@link UnassociateHaVip} and {@link UnassociateEipAddress} first. Deprecated in ECS: call
 * `vpc:DeleteHaVip`.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * @deprecated Use `vpc:DeleteHaVip`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteHaVip
 */
export const DeleteHaVip: Operation<DeleteHaVipRequest, DeleteHaVipResponse> = {
  name: 'DeleteHaVip',
  regionId: true,
  clientToken: true,
};
