// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceAttachmentAttributes`. */
export interface ModifyInstanceAttachmentAttributesRequest {
  /** The private pool to draw capacity from. */
  PrivatePoolOptions?: ModifyInstanceAttachmentAttributesRequestPrivatePoolOptions | undefined;
  /** The instance, `i-…`. Example: `i-bp67acfmxazb46antg41`. */
  InstanceId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** `PrivatePoolOptions` in a request of `ModifyInstanceAttachmentAttributes`. */
export interface ModifyInstanceAttachmentAttributesRequestPrivatePoolOptions {
  /**
   * The elasticity assurance or capacity reservation to use; with `Target`, and only then. Example:
   * `eap-bp67acfmxazb4mp1758f`.
   */
  Id?: string | undefined;
  /**
   * How the private pool is to be chosen.
   * - `Open`: The system looks for an open pool that fits, else takes public capacity.
   * - `Target`: The pool named in `Id`; a start fails where that has no capacity left.
   * - `None`: Without a private pool.
   *
   * Example: `Open`.
   */
  MatchCriteria: 'Open' | 'Target' | 'None' | (string & {});
}

/** The answer of `ModifyInstanceAttachmentAttributes`. */
export interface ModifyInstanceAttachmentAttributesResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Sets from which private pool of reserved capacity an instance draws.
 *
 * Works at once, without a restart. An instance bound to a pool that is exhausted or has run out fails to start,
 * to be reactivated, or to get another type, charge type or system disk; set `Open` then.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyInstanceAttachmentAttributes`.
 * - Errors: `MissingParameter.RegionId`, `InternalError`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceAttachmentAttributes
 */
export const ModifyInstanceAttachmentAttributes: Operation<ModifyInstanceAttachmentAttributesRequest, ModifyInstanceAttachmentAttributesResponse> = {
  name: 'ModifyInstanceAttachmentAttributes',
  ram: 'ecs',
  regionId: true,
};
