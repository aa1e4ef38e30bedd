// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeTaskAttribute`. */
export interface DescribeTaskAttributeRequest {
  /** Left over; leave it out. Example: `155780923770`. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. Example: `ECSforCloud`. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. Example: `155780923770`. */
  ResourceOwnerId?: number | undefined;
  /**
   * The task to return, from the operation that started it or from {@link DescribeTasks}. Example:
   * `t-ce946ntx4wrpvjduuav7`.
   */
  TaskId: string;
}

/** The answer of `DescribeTaskAttribute`. */
export interface DescribeTaskAttributeResponse {
  /** When the task was created, in UTC. Example: `2015-11-23T02:13Z`. */
  CreationTime?: string;
  /** How many steps have failed. Example: `0`. */
  FailedCount?: number;
  /** When the task was done, in UTC; empty while it runs. Example: `2015-11-23T02:19Z`. */
  FinishedTime?: string;
  /** The steps of the task, with their outcome. */
  OperationProgressSet?: DescribeTaskAttributeResponseOperationProgressSet;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many steps have worked. Example: `1`. */
  SuccessCount?: number;
  /** Whether {@link CancelTask} works for the task. Example: `true`. */
  SupportCancel?: 'true' | 'false' | (string & {});
  /** The operation that started the task. Example: `ExportImage`. */
  TaskAction?: string;
  /** The task, `t-…`. Example: `t-ce946ntx4wrpvjduuav7`. */
  TaskId?: string;
  /** How far the task is, in percent. Example: `100%`. */
  TaskProcess?: string;
  /** How the task stands, such as `Processing`, `Finished` or `Failed`. Example: `Finished`. */
  TaskStatus?: string;
  /** How many steps the task has in all. Example: `1`. */
  TotalCount?: number;
}

/** `OperationProgressSet` in an answer of `DescribeTaskAttribute`. */
export interface DescribeTaskAttributeResponseOperationProgressSet {
  /** One step of the task, and whether it worked. */
  OperationProgress?: DescribeTaskAttributeResponseOperationProgressSetOperationProgress[];
}

/** `OperationProgressSet.OperationProgress` in an answer of `DescribeTaskAttribute`. */
export interface DescribeTaskAttributeResponseOperationProgressSetOperationProgress {
  /** Why the step failed, as a code; empty where it worked. Example: `ParameterInvalid`. */
  ErrorCode?: string;
  /**
   * Why the step failed, as a sentence; empty where it worked. Example: `The specified RegionId parameter is
   * invalid.`.
   */
  ErrorMsg?: string;
  /** Whether the step worked, such as `Success`. Example: `Success`. */
  OperationStatus?: string;
  /** What the step was about. */
  RelatedItemSet?: DescribeTaskAttributeResponseOperationProgressSetOperationProgressRelatedItemSet;
}

/** `OperationProgressSet.OperationProgress.RelatedItemSet` in an answer of `DescribeTaskAttribute`. */
export interface DescribeTaskAttributeResponseOperationProgressSetOperationProgressRelatedItemSet {
  /** One fact each, as name and value. */
  RelatedItem?: DescribeTaskAttributeResponseOperationProgressSetOperationProgressRelatedItemSetRelatedItem[];
}

/** `OperationProgressSet.OperationProgress.RelatedItemSet.RelatedItem` in an answer of `DescribeTaskAttribute`. */
export interface DescribeTaskAttributeResponseOperationProgressSetOperationProgressRelatedItemSetRelatedItem {
  /** What the fact tells, such as `OSSObject` for a file in OSS. Example: `OSSObject`. */
  Name?: string;
  /**
   * The fact itself, such as the name of that file. Example:
   * `MYOSSPRE_m-23f8tcp3t1nrscbu2c7m_t-23ym6mvvoaen7rsti01b.vhd`.
   */
  Value?: string;
}

/**
 * Returns the progress of one task, and the outcome of each of its steps.
 *
 * For tasks of {@link ImportImage}, {@link ExportImage} and {@link ModifyDiskSpec}; others are in {@link
 * DescribeTasks}.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeTaskAttribute`.
 * - Errors: `InvalidRegionId.NotFound`, `InvalidTaskId.NotFound`, `MissingParameter`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeTaskAttribute
 */
export const DescribeTaskAttribute: Operation<DescribeTaskAttributeRequest, DescribeTaskAttributeResponse> = {
  name: 'DescribeTaskAttribute',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};
