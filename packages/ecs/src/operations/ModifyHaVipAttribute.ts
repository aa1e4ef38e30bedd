// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyHaVipAttribute`. */
export interface ModifyHaVipAttributeRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out.
   */
  ClientToken?: string | undefined;
  /** What the resource is for, 2 to 256 characters, beginning with a letter, not with `http://` or `https://`. */
  Description?: string | undefined;
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

/** The answer of `ModifyHaVipAttribute`. */
export interface ModifyHaVipAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Changes the description of a virtual address (HaVip); superseded by `vpc:ModifyHaVipAttribute`.
 *
 * Deprecated in ECS: call `vpc:ModifyHaVipAttribute`.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * @deprecated Use `vpc:ModifyHaVipAttribute`, an operation of another product, instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyHaVipAttribute
 */
export const ModifyHaVipAttribute: Operation<ModifyHaVipAttributeRequest, ModifyHaVipAttributeResponse> = {
  name: 'ModifyHaVipAttribute',
  regionId: true,
  clientToken: true,
};
