// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeAutoProvisioningGroupHistory`. */
export interface DescribeAutoProvisioningGroupHistoryRequest {
  /** The auto provisioning group, `apg-…`. Example: `apg-bp67acfmxazb4pm57vbm`. */
  AutoProvisioningGroupId: string;
  /** Only tasks up to this time, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2019-06-20T15:10:20Z`. */
  EndTime?: string | undefined;
  /** Left over; leave it out. Example: `123456`. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. Example: `123456`. */
  OwnerId?: number | undefined;
  /**
   * The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Range: at least 1.
   * Example: `1`.
   */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `10`. Range: 1 to 100. Example: `5`. */
  PageSize?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. Example: `123456`. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. Example: `123456`. */
  ResourceOwnerId?: number | undefined;
  /** Only tasks from this time on, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2019-04-01T15:10:20Z`. */
  StartTime?: string | undefined;
}

/** The answer of `DescribeAutoProvisioningGroupHistory`. */
export interface DescribeAutoProvisioningGroupHistoryResponse {
  /** The scheduling tasks of this page. */
  AutoProvisioningGroupHistories?: DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistories;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `B48A12CD-1295-4A38-A8F0-0E92C937A91B`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `10`. */
  TotalCount?: number;
}

/** `AutoProvisioningGroupHistories` in an answer of `DescribeAutoProvisioningGroupHistory`. */
export interface DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistories {
  /** A scheduling task. */
  AutoProvisioningGroupHistory?: DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistory[];
}

/**
 * `AutoProvisioningGroupHistories.AutoProvisioningGroupHistory` in an answer of
 * `DescribeAutoProvisioningGroupHistory`.
 */
export interface DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistory {
  /** The steps of the task. */
  ActivityDetails?: DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetails;
  /** When the task last created instances, in UTC. Example: `2019-04-01T15:10:20Z`. */
  LastEventTime?: string;
  /** When the task began, in UTC. Example: `2019-04-01T15:10:20Z`. */
  StartTime?: string;
  /**
   * How far the task as a whole has come.
   * - `prepare`: Running.
   * - `success`: Done.
   * - `failed`: Could not be done.
   *
   * Example: `success`.
   */
  Status?: 'prepare' | 'success' | 'failed' | (string & {});
  /** The scheduling task, `apg-task-…`. Example: `apg-task-bp67acfmxazb4p28lnft`. */
  TaskId?: string;
}

/**
 * `AutoProvisioningGroupHistories.AutoProvisioningGroupHistory.ActivityDetails` in an answer of
 * `DescribeAutoProvisioningGroupHistory`.
 */
export interface DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetails {
  /** A step of the task. */
  ActivityDetail?: DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetailsActivityDetail[];
}

/**
 * `AutoProvisioningGroupHistories.AutoProvisioningGroupHistory.ActivityDetails.ActivityDetail` in an answer of
 * `DescribeAutoProvisioningGroupHistory`.
 */
export interface DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetailsActivityDetail {
  /** The instances that the step has created. */
  CreatedInstanceIds?: DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetailsActivityDetailCreatedInstanceIds;
  /** The instances that the step has released. */
  DestroyedInstanceIds?: DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetailsActivityDetailDestroyedInstanceIds;
  /**
   * What the step has done, in words. Example: `New ECS instances "i-bp67acfmxazb4p5c7acv, i-bp67acfmxazb5p6rh0h5"
   * created.`.
   */
  Detail?: string;
  /** What went wrong in the step. */
  ErrorMessages?: DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetailsActivityDetailErrorMessages;
  /**
   * What came of this step.
   * - `Successful`: The instances were created.
   * - `Failed`: No instance could be created.
   * - `InProgress`: Instances are being created.
   * - `Warning`: Only some of the instances were created.
   *
   * Example: `Successful`.
   */
  Status?: 'Successful' | 'Failed' | 'InProgress' | 'Warning' | (string & {});
}

/**
 * `AutoProvisioningGroupHistories.AutoProvisioningGroupHistory.ActivityDetails.ActivityDetail.CreatedInstanceIds`
 * in an answer of `DescribeAutoProvisioningGroupHistory`.
 */
export interface DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetailsActivityDetailCreatedInstanceIds {
  /** The ids of the created instances, `i-…`. */
  CreatedInstanceId?: string[];
}

/**
 * `AutoProvisioningGroupHistories.AutoProvisioningGroupHistory.ActivityDetails.ActivityDetail.DestroyedInstanceIds`
 * in an answer of `DescribeAutoProvisioningGroupHistory`.
 */
export interface DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetailsActivityDetailDestroyedInstanceIds {
  /** The ids of the released instances, `i-…`. */
  DestroyedInstanceId?: string[];
}

/**
 * `AutoProvisioningGroupHistories.AutoProvisioningGroupHistory.ActivityDetails.ActivityDetail.ErrorMessages` in an
 * answer of `DescribeAutoProvisioningGroupHistory`.
 */
export interface DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetailsActivityDetailErrorMessages {
  /** An error, and the instances that it hit. */
  ErrorMessage?: DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetailsActivityDetailErrorMessagesErrorMessage[];
}

/**
 * `AutoProvisioningGroupHistories.AutoProvisioningGroupHistory.ActivityDetails.ActivityDetail.ErrorMessages.ErrorMessage`
 * in an answer of `DescribeAutoProvisioningGroupHistory`.
 */
export interface DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetailsActivityDetailErrorMessagesErrorMessage {
  /** The error code of what went wrong. Example: `InvalidSecurityGroupId.NotFound`. */
  Code?: string;
  /** The instances that the error hit. */
  FailedInstanceIds?: DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetailsActivityDetailErrorMessagesErrorMessageFailedInstanceIds;
  /**
   * What went wrong, and with which setting. Example: `The specified SecurityGroupId "sg-bp1d8mod4ilnm3ecrlv6" is
   * not found.`.
   */
  Message?: string;
}

/**
 * `AutoProvisioningGroupHistories.AutoProvisioningGroupHistory.ActivityDetails.ActivityDetail.ErrorMessages.ErrorMessage.FailedInstanceIds`
 * in an answer of `DescribeAutoProvisioningGroupHistory`.
 */
export interface DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetailsActivityDetailErrorMessagesErrorMessageFailedInstanceIds {
  /** The ids of the instances concerned, `i-…`. */
  FailedInstanceId?: string[];
}

/**
 * Lists what an auto provisioning group did, task by task, with the instances each created or removed.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeAutoProvisioningGroupHistory`.
 * - Errors: `Forbidden.RAM`, `MissingParamter.RegionId`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAutoProvisioningGroupHistory
 */
export const DescribeAutoProvisioningGroupHistory: PaginatedOperation<DescribeAutoProvisioningGroupHistoryRequest, DescribeAutoProvisioningGroupHistoryResponse, DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistory> = {
  name: 'DescribeAutoProvisioningGroupHistory',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'AutoProvisioningGroupHistories.AutoProvisioningGroupHistory',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 100,
  },
};
