// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteImage`. */
export interface DeleteImageRequest {
  DryRun?: boolean | undefined;
  /** Default: `false`. Example: `false`. */
  Force?: boolean | undefined;
  /** Example: `m-bp67acfmxazb4perd2ir`. */
  ImageId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DeleteImage`. */
export interface DeleteImageResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `DeleteImage`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteImage
 */
export const DeleteImage: Operation<DeleteImageRequest, DeleteImageResponse> = {
  name: 'DeleteImage',
  regionId: true,
};
