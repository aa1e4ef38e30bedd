// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `UnassociateHaVip`. */
export interface UnassociateHaVipRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out.
   */
  ClientToken?: string | undefined;
  /**
   * Whether to untie the address by force.
   * - `True`: Yes.
   * - `False`: No, and the default.
   */
  Force?: string | undefined;
  /** The virtual address by its id, `havip-…`. */
  HaVipId: string;
  /** The instance that gives the address up, `i-…`. */
  InstanceId: string;
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

/** The answer of `UnassociateHaVip`. */
export interface UnassociateHaVipResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Unties a virtual address (HaVip) from an instance; superseded by `vpc:UnassociateHaVip`.
 *
 * Deprecated in ECS: call `vpc:UnassociateHaVip`.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * @deprecated Use `vpc:UnassociateHaVip`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/UnassociateHaVip
 */
export const UnassociateHaVip: Operation<UnassociateHaVipRequest, UnassociateHaVipResponse> = {
  name: 'UnassociateHaVip',
  regionId: true,
  clientToken: true,
};
