// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteImagePipeline`. */
export interface DeleteImagePipelineRequest {
  /** The image template, `ip-…`. Example: `ip-2ze5tsl5bp6nf2b3lqew`. */
  ImagePipelineId: string;
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

/** The answer of `DeleteImagePipeline`. */
export interface DeleteImagePipelineResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Deletes an image template together with the records of its builds; the images it has built stay.
 *
 * No build of it may be under way: cancel it with {@link CancelImagePipelineExecution} or wait until {@link
 * DescribeImagePipelineExecutions} shows a final status.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DeleteImagePipeline`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteImagePipeline
 */
export const DeleteImagePipeline: Operation<DeleteImagePipelineRequest, DeleteImagePipelineResponse> = {
  name: 'DeleteImagePipeline',
  ram: 'ecs',
  regionId: true,
};
