// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteVirtualBorderRouter`. */
export interface DeleteVirtualBorderRouterRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out.
   */
  ClientToken?: string | undefined;
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
  /** Left over here and documented nowhere; leave it out. */
  UserCidr?: string | undefined;
  /** The border router, `vbr-…`, as {@link DescribeVirtualBorderRouters} lists it. */
  VbrId: string;
}

/** The answer of `DeleteVirtualBorderRouter`. */
export interface DeleteVirtualBorderRouterResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Deletes a border router (VBR) without router interfaces; superseded by `vpc:DeleteVirtualBorderRouter`.
 *
 * The owner of the line can delete the border router of another account only before that account has confirmed it.
 * Deprecated in ECS: call `vpc:DeleteVirtualBorderRouter`.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * @deprecated Use `vpc:DeleteVirtualBorderRouter`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteVirtualBorderRouter
 */
export const DeleteVirtualBorderRouter: Operation<DeleteVirtualBorderRouterRequest, DeleteVirtualBorderRouterResponse> = {
  name: 'DeleteVirtualBorderRouter',
  regionId: true,
  clientToken: true,
};
