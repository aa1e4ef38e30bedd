// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `StartImagePipelineExecution`. */
export interface StartImagePipelineExecutionRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `ip-2ze5tsl5bp6nf2b3lqew`. */
  ImagePipelineId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 20. */
  Tag?: readonly StartImagePipelineExecutionRequestTag[] | undefined;
  /**
   * Items: at most 20.
   * @deprecated The vendor advises against its use.
   */
  TemplateTag?: readonly StartImagePipelineExecutionRequestTemplateTag[] | undefined;
}

/** `Tag` in a request of `StartImagePipelineExecution`. */
export interface StartImagePipelineExecutionRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** `TemplateTag` in a request of `StartImagePipelineExecution`. */
export interface StartImagePipelineExecutionRequestTemplateTag {
  /** @deprecated The vendor advises against its use. */
  Key?: string | undefined;
  /** @deprecated The vendor advises against its use. */
  Value?: string | undefined;
}

/** The answer of `StartImagePipelineExecution`. */
export interface StartImagePipelineExecutionResponse {
  /** Example: `exec-5fb8facb8ed7427c071f`. */
  ExecutionId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `StartImagePipelineExecution`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StartImagePipelineExecution
 */
export const StartImagePipelineExecution: Operation<StartImagePipelineExecutionRequest, StartImagePipelineExecutionResponse> = {
  name: 'StartImagePipelineExecution',
  regionId: true,
  clientToken: true,
};
