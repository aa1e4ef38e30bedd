// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeTasks`. */
export interface DescribeTasksRequest {
  /** Only tasks created up to this time, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2020-11-23T15:16:00Z`. */
  EndTime?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Range: at least 1.
   * Example: `1`.
   */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `10`. Range: 1 to 100. Example: `10`. */
  PageSize?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Only tasks about these resources, at most 100. Items: at most 100. */
  ResourceIds?: readonly string[] | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Only tasks created from this time on, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2020-11-23T15:10:00Z`. */
  StartTime?: string | undefined;
  /** Only tasks that this operation has started. Example: `ImportImage`. */
  TaskAction?:
    | 'ImportImage'
    | 'ExportImage'
    | 'RedeployInstance'
    | 'ModifyDiskSpec'
    | 'ArchiveSnapshot'
    | (string & {})
    | undefined;
  /**
   * Only tasks of this group; all other conditions are ignored then. In invitational preview. Example:
   * `g-2ze2op2grqpclwu74p97`.
   */
  TaskGroupId?: string | undefined;
  /** Only these tasks, at most 100, separated by commas. Example: `t-bp1hvgwromzv32iqiblu,t-bp179lofu2pv768wjf3h`. */
  TaskIds?: string | undefined;
  /** Only tasks in this state; left out, in any. Example: `Finished`. */
  TaskStatus?: 'Finished' | 'Processing' | 'Failed' | (string & {}) | undefined;
}

/** The answer of `DescribeTasks`. */
export interface DescribeTasksResponse {
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** The background tasks of this page. */
  TaskSet?: DescribeTasksResponseTaskSet;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `TaskSet` in an answer of `DescribeTasks`. */
export interface DescribeTasksResponseTaskSet {
  /** One task: what started it, what it is about and how it stands. */
  Task?: DescribeTasksResponseTaskSetTask[];
}

/** `TaskSet.Task` in an answer of `DescribeTasks`. */
export interface DescribeTasksResponseTaskSetTask {
  /** When the task was created, in UTC. Example: `2020-11-24T12:50Z`. */
  CreationTime?: string;
  /** When the task was done, in UTC; empty while it runs. Example: `2020-11-24T12:50Z`. */
  FinishedTime?: string;
  /** The resource that the task is about, such as the image or the disk. Example: `m-bp1i8huqm5u7dt7a5t3r`. */
  ResourceId?: string;
  /** Whether {@link CancelTask} works for the task. Example: `true`. */
  SupportCancel?: string;
  /** The operation that started the task. Example: `ImportImage`. */
  TaskAction?:
    | 'ImportImage'
    | 'ExportImage'
    | 'RedeployInstance'
    | 'ModifyDiskSpec'
    | 'ArchiveSnapshot'
    | (string & {});
  /** The task, `t-…`. Example: `t-bp1hvgwromzv32iqiblu`. */
  TaskId?: string;
  /** How the task stands, such as `Processing`, `Finished` or `Failed`. Example: `Finished`. */
  TaskStatus?: 'Finished' | 'Processing' | 'Failed' | (string & {});
}

/**
 * Lists tasks in the background and how they stand, of one kind or about certain resources.
 *
 * Tasks come from operations such as {@link ImportImage}, {@link ExportImage}, {@link ModifyDiskSpec} and {@link
 * RedeployInstance}, which return a `TaskId`. {@link DescribeTaskAttribute} tells the progress of one task.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeTasks`.
 * - Errors: `InvalidRegionId.NotFound`, `MissingParameter`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeTasks
 */
export const DescribeTasks: PaginatedOperation<DescribeTasksRequest, DescribeTasksResponse, DescribeTasksResponseTaskSetTask> = {
  name: 'DescribeTasks',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'TaskSet.Task',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 100,
  },
};
