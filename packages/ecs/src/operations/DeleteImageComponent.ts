// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteImageComponent`. */
export interface DeleteImageComponentRequest {
  /** The component, `ic-…`. Example: `ic-bp67acfmxazb4pqcfhwp`. */
  ImageComponentId: string;
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

/** The answer of `DeleteImageComponent`. */
export interface DeleteImageComponentResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Deletes a component of image building that no template uses any more.
 *
 * Only components of your own can be deleted, not those that Alibaba Cloud provides.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DeleteImageComponent`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteImageComponent
 */
export const DeleteImageComponent: Operation<DeleteImageComponentRequest, DeleteImageComponentResponse> = {
  name: 'DeleteImageComponent',
  ram: 'ecs',
  regionId: true,
};
