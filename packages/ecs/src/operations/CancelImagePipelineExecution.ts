// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CancelImagePipelineExecution`. */
export interface CancelImagePipelineExecutionRequest {
  /** The build of an image, `exec-…`. Example: `exec-5fb8facb8ed7427c071f`. */
  ExecutionId: string;
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
  /**
   * Not in use; leave it out. Items: at most 20.
   * @deprecated The vendor advises against its use.
   */
  TemplateTag?: readonly CancelImagePipelineExecutionRequestTemplateTag[] | undefined;
}

/** `TemplateTag` in a request of `CancelImagePipelineExecution`. */
export interface CancelImagePipelineExecutionRequestTemplateTag {
  /** Not in use, as is its value. */
  Key?: string | undefined;
  /** Not in use, as is its key. */
  Value?: string | undefined;
}

/** The answer of `CancelImagePipelineExecution`. */
export interface CancelImagePipelineExecutionResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Stops the building of an image.
 *
 * The build must be in `PREPARING`, `REPAIRING` or `BUILDING`. {@link DescribeImagePipelineExecutions} shows it as
 * `CANCELLING` and in the end as `CANCELLED`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:CancelImagePipelineExecution`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelImagePipelineExecution
 */
export const CancelImagePipelineExecution: Operation<CancelImagePipelineExecutionRequest, CancelImagePipelineExecutionResponse> = {
  name: 'CancelImagePipelineExecution',
  ram: 'ecs',
  regionId: true,
};
