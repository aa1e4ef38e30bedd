// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeTasks`. */
export interface DescribeTasksRequest {
  /** Example: `2020-11-23T15:16:00Z`. */
  EndTime?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Range: at least 1. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `10`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Items: at most 100. */
  ResourceIds?: readonly string[] | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `2020-11-23T15:10:00Z`. */
  StartTime?: string | undefined;
  /** Example: `ImportImage`. */
  TaskAction?:
    | 'ImportImage'
    | 'ExportImage'
    | 'RedeployInstance'
    | 'ModifyDiskSpec'
    | 'ArchiveSnapshot'
    | (string & {})
    | undefined;
  /** Example: `g-2ze2op2grqpclwu74p97`. */
  TaskGroupId?: string | undefined;
  /** Example: `t-bp1hvgwromzv32iqiblu,t-bp179lofu2pv768wjf3h`. */
  TaskIds?: string | undefined;
  /** Example: `Finished`. */
  TaskStatus?: 'Finished' | 'Processing' | 'Failed' | (string & {}) | undefined;
}

/** The answer of `DescribeTasks`. */
export interface DescribeTasksResponse {
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  TaskSet?: DescribeTasksResponseTaskSet;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `TaskSet` in an answer of `DescribeTasks`. */
export interface DescribeTasksResponseTaskSet {
  Task?: DescribeTasksResponseTaskSetTask[];
}

/** `TaskSet.Task` in an answer of `DescribeTasks`. */
export interface DescribeTasksResponseTaskSetTask {
  /** Example: `2020-11-24T12:50Z`. */
  CreationTime?: string;
  /** Example: `2020-11-24T12:50Z`. */
  FinishedTime?: string;
  /** Example: `m-bp1i8huqm5u7dt7a5t3r`. */
  ResourceId?: string;
  /** Example: `true`. */
  SupportCancel?: string;
  /** Example: `ImportImage`. */
  TaskAction?:
    | 'ImportImage'
    | 'ExportImage'
    | 'RedeployInstance'
    | 'ModifyDiskSpec'
    | 'ArchiveSnapshot'
    | (string & {});
  /** Example: `t-bp1hvgwromzv32iqiblu`. */
  TaskId?: string;
  /** Example: `Finished`. */
  TaskStatus?: 'Finished' | 'Processing' | 'Failed' | (string & {});
}

/**
 * Calls `DescribeTasks`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeTasks
 */
export const DescribeTasks: PaginatedOperation<DescribeTasksRequest, DescribeTasksResponse, DescribeTasksResponseTaskSetTask> = {
  name: 'DescribeTasks',
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
