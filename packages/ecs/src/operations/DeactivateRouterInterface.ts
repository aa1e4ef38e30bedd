// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeactivateRouterInterface`. */
export interface DeactivateRouterInterfaceRequest {
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
  /** The interface to stop, `ri-…`, in the state `Active`. */
  RouterInterfaceId: string;
}

/** The answer of `DeactivateRouterInterface`. */
export interface DeactivateRouterInterfaceResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Stops the traffic through an active router interface; superseded by `vpc:DeactivateRouterInterface`.
 *
 * The interface goes from `Deactivating` to `Inactive` in the background; {@link ActivateRouterInterface} reverses
 * it. Deprecated in ECS: call `vpc:DeactivateRouterInterface`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated Use `vpc:DeactivateRouterInterface`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeactivateRouterInterface
 */
export const DeactivateRouterInterface: Operation<DeactivateRouterInterfaceRequest, DeactivateRouterInterfaceResponse> = {
  name: 'DeactivateRouterInterface',
  regionId: true,
};
