// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyRouterInterfaceAttribute`. */
export interface ModifyRouterInterfaceAttributeRequest {
  /** What it is for, 2 to 256 characters, beginning with a letter, not with `http://` or `https://`. */
  Description?: string | undefined;
  /** The address that health checks of the line are sent from, a free one of the VPC. Needs `HealthCheckTargetIp`. */
  HealthCheckSourceIp?: string | undefined;
  /** The address that health checks of the line are sent to, at the far end of it. */
  HealthCheckTargetIp?: string | undefined;
  /** A name for it, 2 to 128 characters, beginning with a letter; not with `http://` or `https://`. */
  Name?: string | undefined;
  /** The router interface at the other end, `ri-…`. */
  OppositeInterfaceId?: string | undefined;
  /** The account that owns the interface at the other end; one's own where this is left out. */
  OppositeInterfaceOwnerId?: number | bigint | undefined;
  /** The router at the other end. */
  OppositeRouterId?: string | undefined;
  /** What kind of router is at the other end, `VRouter` or `VBR`. */
  OppositeRouterType?: string | undefined;
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
}

/** The answer of `ModifyRouterInterfaceAttribute`. */
export interface ModifyRouterInterfaceAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Tells a router interface its opposite, and changes its name, description and health check.
 *
 * What is left out stays as it is. Deprecated in ECS: call `vpc:ModifyRouterInterfaceAttribute`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated Use `vpc:ModifyRouterInterfaceAttribute`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyRouterInterfaceAttribute
 */
export const ModifyRouterInterfaceAttribute: Operation<ModifyRouterInterfaceAttributeRequest, ModifyRouterInterfaceAttributeResponse> = {
  name: 'ModifyRouterInterfaceAttribute',
  regionId: true,
};
