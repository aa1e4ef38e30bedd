// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CancelImagePipelineExecution`. */
export interface CancelImagePipelineExecutionRequest {
  /** Example: `exec-5fb8facb8ed7427c071f`. */
  ExecutionId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /**
   * Items: at most 20.
   * @deprecated The vendor advises against its use.
   */
  TemplateTag?: readonly CancelImagePipelineExecutionRequestTemplateTag[] | undefined;
}

/** `TemplateTag` in a request of `CancelImagePipelineExecution`. */
export interface CancelImagePipelineExecutionRequestTemplateTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

/** The answer of `CancelImagePipelineExecution`. */
export interface CancelImagePipelineExecutionResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `CancelImagePipelineExecution`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelImagePipelineExecution
 */
export const CancelImagePipelineExecution: Operation<CancelImagePipelineExecutionRequest, CancelImagePipelineExecutionResponse> = {
  name: 'CancelImagePipelineExecution',
  regionId: true,
};
