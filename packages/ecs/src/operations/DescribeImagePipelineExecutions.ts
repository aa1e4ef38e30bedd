// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeImagePipelineExecutions`. */
export interface DescribeImagePipelineExecutionsRequest {
  /** Returns only this build. Example: `exec-5fb8facb8ed7427c071f`. */
  ExecutionId?: string | undefined;
  /** Returns only builds of this template. Example: `ip-2ze5tsl5bp6nf2b3lqew`. */
  ImagePipelineId?: string | undefined;
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Default: `50`. Range: 1 to
   * 500. Example: `50`.
   */
  MaxResults?: number | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `AAAAAdDWBF2qBDK`.
   */
  NextToken?: string | undefined;
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
   * Returns only builds in these states, separated with commas, such as `BUILDING,DISTRIBUTING`; in any state
   * where it is left out.
   * - `PREPARING`: Making the intermediate instance and what else it needs.
   * - `REPAIRING`: Repairing the source.
   * - `BUILDING`: Running the commands and making the image.
   * - `TESTING`: Running the commands of the test.
   * - `DISTRIBUTING`: Copying the image to other regions and sharing it.
   * - `RELEASING`: Releasing what was made for the build.
   * - `PARTITION_SUCCESS`: The image is there, but something has gone wrong with copying, sharing or releasing.
   * - `FAILED`: There is no image.
   * - `TEST_FAILED`: The image is there, but has not passed its test.
   *
   * Example: `BUILDING`.
   */
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
  /** Returns only builds with all of these tags. Items: at most 20. */
  Tag?: readonly DescribeImagePipelineExecutionsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeImagePipelineExecutions`. */
export interface DescribeImagePipelineExecutionsRequestTag {
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

/** The answer of `DescribeImagePipelineExecutions`. */
export interface DescribeImagePipelineExecutionsResponse {
  /** The builds of this page. */
  ImagePipelineExecution?: DescribeImagePipelineExecutionsResponseImagePipelineExecution;
  /** How many items a page holds at most, as the request asked or by default. Example: `50`. */
  MaxResults?: number;
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `AAAAAdDWBF2qBDK`.
   */
  NextToken?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `ImagePipelineExecution` in an answer of `DescribeImagePipelineExecutions`. */
export interface DescribeImagePipelineExecutionsResponseImagePipelineExecution {
  /** The builds of this page, each with its status. */
  ImagePipelineExecutionSet?: DescribeImagePipelineExecutionsResponseImagePipelineExecutionImagePipelineExecutionSet[];
}

/** `ImagePipelineExecution.ImagePipelineExecutionSet` in an answer of `DescribeImagePipelineExecutions`. */
export interface DescribeImagePipelineExecutionsResponseImagePipelineExecutionImagePipelineExecutionSet {
  /** When it was made, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2020-11-24T06:00:00Z`. */
  CreationTime?: string;
  /** Why the build failed, as a code; empty where it did not. */
  ErrorCode?: string;
  /** Why the build failed, with more detail than `ErrorCode`. */
  ErrorInfo?: string;
  /** The build of an image, `exec-…`. Example: `exec-5fb8facb8ed7427c071f`. */
  ExecutionId?: string;
  /** The image that the build has made; empty until then. Example: `m-bp67acfmxazb4perd2ir`. */
  ImageId?: string;
  /** The image template, `ip-…`. Example: `ip-2ze5tsl5bp6nf2b3lqew`. */
  ImagePipelineId?: string;
  /**
   * What the build did last, or why it failed, in words for people. Example: `Create transition vpc
   * "vpc-2ze70rc7093j9idu6tkgt" success!`.
   */
  Message?: string;
  /** When it last changed, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2020-11-25T06:00:00Z`. */
  ModifiedTime?: string;
  /** The resource group that it is sorted into; empty for none. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string;
  /**
   * How far the build is. Besides the steps on the way there are the ends `SUCCESS`, `PARTITION_SUCCESS`,
   * `FAILED`, `TEST_FAILED` and `CANCELLED`.
   * - `PREPARING`: Making the intermediate instance and what else it needs.
   * - `REPAIRING`: Repairing the source.
   * - `BUILDING`: Running the commands and making the image.
   * - `TESTING`: Running the commands of the test.
   * - `DISTRIBUTING`: Copying the image to other regions and sharing it.
   * - `RELEASING`: Releasing what was made for the build.
   *
   * Example: `BUILDING`.
   */
  Status?: 'PREPARING' | 'REPAIRING' | 'BUILDING' | 'TESTING' | 'DISTRIBUTING' | 'RELEASING' | (string & {});
  /** What it is tagged with. */
  Tags?: DescribeImagePipelineExecutionsResponseImagePipelineExecutionImagePipelineExecutionSetTags;
}

/** `ImagePipelineExecution.ImagePipelineExecutionSet.Tags` in an answer of `DescribeImagePipelineExecutions`. */
export interface DescribeImagePipelineExecutionsResponseImagePipelineExecutionImagePipelineExecutionSetTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeImagePipelineExecutionsResponseImagePipelineExecutionImagePipelineExecutionSetTagsTag[];
}

/** `ImagePipelineExecution.ImagePipelineExecutionSet.Tags.Tag` in an answer of `DescribeImagePipelineExecutions`. */
export interface DescribeImagePipelineExecutionsResponseImagePipelineExecutionImagePipelineExecutionSetTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. */
  TagValue?: string;
}

/**
 * Lists the builds of an image template, with their status and the image that came of them.
 *
 * Needs `ImagePipelineId` or `ExecutionId`. The builds of a deleted template are gone.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeImagePipelineExecutions`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImagePipelineExecutions
 */
export const DescribeImagePipelineExecutions: PaginatedOperation<DescribeImagePipelineExecutionsRequest, DescribeImagePipelineExecutionsResponse, DescribeImagePipelineExecutionsResponseImagePipelineExecutionImagePipelineExecutionSet> = {
  name: 'DescribeImagePipelineExecutions',
  ram: 'ecs',
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
