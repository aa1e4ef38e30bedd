// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ActivateRouterInterface`. */
export interface ActivateRouterInterfaceRequest {
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
  /** The interface to let traffic through, `ri-…`, in the state `Inactive`. */
  RouterInterfaceId: string;
}

/** The answer of `ActivateRouterInterface`. */
export interface ActivateRouterInterfaceResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Lets traffic through an inactive router interface again; superseded by `vpc:ActivateRouterInterface`.
 *
 * The interface goes from `Activating` to `Active` in the background. Deprecated in ECS: call
 * `vpc:ActivateRouterInterface`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated Use `vpc:ActivateRouterInterface`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ActivateRouterInterface
 */
export const ActivateRouterInterface: Operation<ActivateRouterInterfaceRequest, ActivateRouterInterfaceResponse> = {
  name: 'ActivateRouterInterface',
  regionId: true,
};
