// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteRouterInterface`. */
export interface DeleteRouterInterfaceRequest {
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
  /** The router interface, `ri-…`, as {@link DescribeRouterInterfaces} lists it. */
  RouterInterfaceId: string;
  /** Left over here and documented nowhere; leave it out. */
  UserCidr?: string | undefined;
}

/** The answer of `DeleteRouterInterface`. */
export interface DeleteRouterInterfaceResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Deletes an `Idle` or `Inactive` router interface; superseded by `vpc:DeleteRouterInterface`.
 *
 * All routes that lead to it must be removed first ({@link DeleteRouteEntry}). Deprecated in ECS: call
 * `vpc:DeleteRouterInterface`.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * @deprecated Use `vpc:DeleteRouterInterface`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteRouterInterface
 */
export const DeleteRouterInterface: Operation<DeleteRouterInterfaceRequest, DeleteRouterInterfaceResponse> = {
  name: 'DeleteRouterInterface',
  regionId: true,
  clientToken: true,
};
