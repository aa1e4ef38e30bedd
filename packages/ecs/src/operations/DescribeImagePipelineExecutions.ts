// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeImagePipelineExecutions`. */
export interface DescribeImagePipelineExecutionsRequest {
  /** Example: `exec-5fb8facb8ed7427c071f`. */
  ExecutionId?: string | undefined;
  /** Example: `ip-2ze5tsl5bp6nf2b3lqew`. */
  ImagePipelineId?: string | undefined;
  /** Default: `50`. Range: 1 to 500. Example: `50`. */
  MaxResults?: number | undefined;
  /** Example: `AAAAAdDWBF2qBDK`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `BUILDING`. */
  Status?:
    | 'PREPARING'
    | 'REPAIRING'
    | 'BUILDING'
    | 'TESTING'
    | 'DISTRIBUTING'
    | 'RELEASING'
    | 'SUCCESS'
    | 'PARTITION_SUCCESS'
    | 'FAILED'
    | 'TEST_FAILED'
    | 'CANCELLING'
    | 'CANCELLED'
    | (string & {})
    | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeImagePipelineExecutionsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeImagePipelineExecutions`. */
export interface DescribeImagePipelineExecutionsRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeImagePipelineExecutions`. */
export interface DescribeImagePipelineExecutionsResponse {
  ImagePipelineExecution?: DescribeImagePipelineExecutionsResponseImagePipelineExecution;
  /** Example: `50`. */
  MaxResults?: number;
  /** Example: `AAAAAdDWBF2qBDK`. */
  NextToken?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `ImagePipelineExecution` in an answer of `DescribeImagePipelineExecutions`. */
export interface DescribeImagePipelineExecutionsResponseImagePipelineExecution {
  ImagePipelineExecutionSet?: DescribeImagePipelineExecutionsResponseImagePipelineExecutionImagePipelineExecutionSet[];
}

/** `ImagePipelineExecution.ImagePipelineExecutionSet` in an answer of `DescribeImagePipelineExecutions`. */
export interface DescribeImagePipelineExecutionsResponseImagePipelineExecutionImagePipelineExecutionSet {
  /** Example: `2020-11-24T06:00:00Z`. */
  CreationTime?: string;
  ErrorCode?: string;
  ErrorInfo?: string;
  /** Example: `exec-5fb8facb8ed7427c071f`. */
  ExecutionId?: string;
  /** Example: `m-bp67acfmxazb4perd2ir`. */
  ImageId?: string;
  /** Example: `ip-2ze5tsl5bp6nf2b3lqew`. */
  ImagePipelineId?: string;
  /** Example: `Create transition vpc "vpc-2ze70rc7093j9idu6tkgt" success!`. */
  Message?: string;
  /** Example: `2020-11-25T06:00:00Z`. */
  ModifiedTime?: string;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  /** Example: `BUILDING`. */
  Status?: 'PREPARING' | 'REPAIRING' | 'BUILDING' | 'TESTING' | 'DISTRIBUTING' | 'RELEASING' | (string & {});
  Tags?: DescribeImagePipelineExecutionsResponseImagePipelineExecutionImagePipelineExecutionSetTags;
}

/** `ImagePipelineExecution.ImagePipelineExecutionSet.Tags` in an answer of `DescribeImagePipelineExecutions`. */
export interface DescribeImagePipelineExecutionsResponseImagePipelineExecutionImagePipelineExecutionSetTags {
  Tag?: DescribeImagePipelineExecutionsResponseImagePipelineExecutionImagePipelineExecutionSetTagsTag[];
}

/** `ImagePipelineExecution.ImagePipelineExecutionSet.Tags.Tag` in an answer of `DescribeImagePipelineExecutions`. */
export interface DescribeImagePipelineExecutionsResponseImagePipelineExecutionImagePipelineExecutionSetTagsTag {
  TagKey?: string;
  TagValue?: string;
}

/**
 * Calls `DescribeImagePipelineExecutions`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImagePipelineExecutions
 */
export const DescribeImagePipelineExecutions: PaginatedOperation<DescribeImagePipelineExecutionsRequest, DescribeImagePipelineExecutionsResponse, DescribeImagePipelineExecutionsResponseImagePipelineExecutionImagePipelineExecutionSet> = {
  name: 'DescribeImagePipelineExecutions',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'ImagePipelineExecution.ImagePipelineExecutionSet',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    defaultPageSize: 100,
  },
};
