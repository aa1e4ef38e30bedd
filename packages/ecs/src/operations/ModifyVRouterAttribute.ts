// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyVRouterAttribute`. */
export interface ModifyVRouterAttributeRequest {
  /** What the resource is for, 2 to 256 characters, beginning with a letter, not with `http://` or `https://`. */
  Description?: string | undefined;
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
  /** The router of a VPC, `vrt-…`. */
  VRouterId: string;
  /** The name of the router, 2 to 128 characters, beginning with a letter; not with `http://` or `https://`. */
  VRouterName?: string | undefined;
}

/** The answer of `ModifyVRouterAttribute`. */
export interface ModifyVRouterAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Changes the name and description of a VPC's router; superseded by `vpc:ModifyVRouterAttribute`.
 *
 * What is left out stays as it is. Deprecated in ECS: call `vpc:ModifyVRouterAttribute`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated Use `vpc:ModifyVRouterAttribute`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyVRouterAttribute
 */
export const ModifyVRouterAttribute: Operation<ModifyVRouterAttributeRequest, ModifyVRouterAttributeResponse> = {
  name: 'ModifyVRouterAttribute',
  regionId: true,
};
