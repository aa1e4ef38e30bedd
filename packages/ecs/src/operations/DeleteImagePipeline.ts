// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteImagePipeline`. */
export interface DeleteImagePipelineRequest {
  /** Example: `ip-2ze5tsl5bp6nf2b3lqew`. */
  ImagePipelineId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DeleteImagePipeline`. */
export interface DeleteImagePipelineResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `DeleteImagePipeline`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteImagePipeline
 */
export const DeleteImagePipeline: Operation<DeleteImagePipelineRequest, DeleteImagePipelineResponse> = {
  name: 'DeleteImagePipeline',
  regionId: true,
};
