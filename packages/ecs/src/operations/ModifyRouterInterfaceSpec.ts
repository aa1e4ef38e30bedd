// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyRouterInterfaceSpec`. */
export interface ModifyRouterInterfaceSpecRequest {
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
  /** The new bandwidth class, such as `Small.1`. */
  Spec: string;
  /** Left over here and documented nowhere; leave it out. */
  UserCidr?: string | undefined;
}

/** The answer of `ModifyRouterInterfaceSpec`. */
export interface ModifyRouterInterfaceSpecResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
  /** The bandwidth class from now on. */
  Spec?: string;
}

/**
 * Changes the bandwidth class of a router interface; superseded by `vpc:ModifyRouterInterfaceSpec`.
 *
 * The interface is `Activating` for a while and then `Active` again. Deprecated in ECS: call
 * `vpc:ModifyRouterInterfaceSpec`.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * @deprecated Use `vpc:ModifyRouterInterfaceSpec`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyRouterInterfaceSpec
 */
export const ModifyRouterInterfaceSpec: Operation<ModifyRouterInterfaceSpecRequest, ModifyRouterInterfaceSpecResponse> = {
  name: 'ModifyRouterInterfaceSpec',
  regionId: true,
  clientToken: true,
};
