// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteImageComponent`. */
export interface DeleteImageComponentRequest {
  /** Example: `ic-bp67acfmxazb4pqcfhwp`. */
  ImageComponentId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DeleteImageComponent`. */
export interface DeleteImageComponentResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `DeleteImageComponent`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteImageComponent
 */
export const DeleteImageComponent: Operation<DeleteImageComponentRequest, DeleteImageComponentResponse> = {
  name: 'DeleteImageComponent',
  regionId: true,
};
