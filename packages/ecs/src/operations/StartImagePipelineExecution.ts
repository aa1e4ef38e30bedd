// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `StartImagePipelineExecution`. */
export interface StartImagePipelineExecutionRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
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
  /** Tags of the build, at most 20. Items: at most 20. */
  Tag?: readonly StartImagePipelineExecutionRequestTag[] | undefined;
  /**
   * Deprecated and without a successor; leave it out. Items: at most 20.
   * @deprecated The vendor advises against its use.
   */
  TemplateTag?: readonly StartImagePipelineExecutionRequestTemplateTag[] | undefined;
}

/** `Tag` in a request of `StartImagePipelineExecution`. */
export interface StartImagePipelineExecutionRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `TestKey`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `TestValue`.
   */
  Value?: string | undefined;
}

/** `TemplateTag` in a request of `StartImagePipelineExecution`. */
export interface StartImagePipelineExecutionRequestTemplateTag {
  /**
   * Deprecated along with its list.
   * @deprecated The vendor advises against its use.
   */
  Key?: string | undefined;
  /**
   * Deprecated along with its list and its key.
   * @deprecated The vendor advises against its use.
   */
  Value?: string | undefined;
}

/** The answer of `StartImagePipelineExecution`. */
export interface StartImagePipelineExecutionResponse {
  /** The id of the new build, for {@link DescribeImagePipelineExecutions}. Example: `exec-5fb8facb8ed7427c071f`. */
  ExecutionId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Builds an image by a template, tests it, copies it to other regions and shares it, in the background.
 *
 * A template has one build at a time. The build makes intermediate instances, which are pay-as-you-go and paid
 * for. {@link DescribeImagePipelineExecutions} shows how far it is; as long as it is no further than `BUILDING`,
 * {@link CancelImagePipelineExecution} stops it.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:StartImagePipelineExecution`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StartImagePipelineExecution
 */
export const StartImagePipelineExecution: Operation<StartImagePipelineExecutionRequest, StartImagePipelineExecutionResponse> = {
  name: 'StartImagePipelineExecution',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};
