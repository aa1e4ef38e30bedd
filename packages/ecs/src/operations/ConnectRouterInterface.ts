// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ConnectRouterInterface`. */
export interface ConnectRouterInterfaceRequest {
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
  /** The interface on the initiating side, `ri-…`, in the state `Idle`. */
  RouterInterfaceId: string;
}

/** The answer of `ConnectRouterInterface`. */
export interface ConnectRouterInterfaceResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Connects an idle initiating router interface to its opposite; superseded by `vpc:ConnectRouterInterface`.
 *
 * The interface goes from `Connecting` to `Active` in the background; then routes can lead to it ({@link
 * CreateRouteEntry}). Deprecated in ECS: call `vpc:ConnectRouterInterface`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated Use `vpc:ConnectRouterInterface`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ConnectRouterInterface
 */
export const ConnectRouterInterface: Operation<ConnectRouterInterfaceRequest, ConnectRouterInterfaceResponse> = {
  name: 'ConnectRouterInterface',
  regionId: true,
};
