// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeAutoProvisioningGroupHistory`. */
export interface DescribeAutoProvisioningGroupHistoryRequest {
  /** Example: `apg-bp67acfmxazb4pm57vbm`. */
  AutoProvisioningGroupId: string;
  /** Example: `2019-06-20T15:10:20Z`. */
  EndTime?: string | undefined;
  /** Example: `123456`. */
  OwnerAccount?: string | undefined;
  /** Example: `123456`. */
  OwnerId?: number | undefined;
  /** Default: `1`. Range: at least 1. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `5`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `123456`. */
  ResourceOwnerAccount?: string | undefined;
  /** Example: `123456`. */
  ResourceOwnerId?: number | undefined;
  /** Example: `2019-04-01T15:10:20Z`. */
  StartTime?: string | undefined;
}

/** The answer of `DescribeAutoProvisioningGroupHistory`. */
export interface DescribeAutoProvisioningGroupHistoryResponse {
  AutoProvisioningGroupHistories?: DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistories;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `B48A12CD-1295-4A38-A8F0-0E92C937A91B`. */
  RequestId: string;
  /** Example: `10`. */
  TotalCount?: number;
}

/** `AutoProvisioningGroupHistories` in an answer of `DescribeAutoProvisioningGroupHistory`. */
export interface DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistories {
  AutoProvisioningGroupHistory?: DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistory[];
}

/**
 * `AutoProvisioningGroupHistories.AutoProvisioningGroupHistory` in an answer of
 * `DescribeAutoProvisioningGroupHistory`.
 */
export interface DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistory {
  ActivityDetails?: DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetails;
  /** Example: `2019-04-01T15:10:20Z`. */
  LastEventTime?: string;
  /** Example: `2019-04-01T15:10:20Z`. */
  StartTime?: string;
  /** Example: `success`. */
  Status?: 'prepare' | 'success' | 'failed' | (string & {});
  /** Example: `apg-task-bp67acfmxazb4p28lnft`. */
  TaskId?: string;
}

/**
 * `AutoProvisioningGroupHistories.AutoProvisioningGroupHistory.ActivityDetails` in an answer of
 * `DescribeAutoProvisioningGroupHistory`.
 */
export interface DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetails {
  ActivityDetail?: DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetailsActivityDetail[];
}

/**
 * `AutoProvisioningGroupHistories.AutoProvisioningGroupHistory.ActivityDetails.ActivityDetail` in an answer of
 * `DescribeAutoProvisioningGroupHistory`.
 */
export interface DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetailsActivityDetail {
  CreatedInstanceIds?: DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetailsActivityDetailCreatedInstanceIds;
  DestroyedInstanceIds?: DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetailsActivityDetailDestroyedInstanceIds;
  /** Example: `New ECS instances "i-bp67acfmxazb4p5c7acv, i-bp67acfmxazb5p6rh0h5" created.`. */
  Detail?: string;
  ErrorMessages?: DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetailsActivityDetailErrorMessages;
  /** Example: `Successful`. */
  Status?: 'Successful' | 'Failed' | 'InProgress' | 'Warning' | (string & {});
}

/**
 * `AutoProvisioningGroupHistories.AutoProvisioningGroupHistory.ActivityDetails.ActivityDetail.CreatedInstanceIds`
 * in an answer of `DescribeAutoProvisioningGroupHistory`.
 */
export interface DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetailsActivityDetailCreatedInstanceIds {
  CreatedInstanceId?: string[];
}

/**
 * `AutoProvisioningGroupHistories.AutoProvisioningGroupHistory.ActivityDetails.ActivityDetail.DestroyedInstanceIds`
 * in an answer of `DescribeAutoProvisioningGroupHistory`.
 */
export interface DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetailsActivityDetailDestroyedInstanceIds {
  DestroyedInstanceId?: string[];
}

/**
 * `AutoProvisioningGroupHistories.AutoProvisioningGroupHistory.ActivityDetails.ActivityDetail.ErrorMessages` in an
 * answer of `DescribeAutoProvisioningGroupHistory`.
 */
export interface DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetailsActivityDetailErrorMessages {
  ErrorMessage?: DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetailsActivityDetailErrorMessagesErrorMessage[];
}

/**
 * `AutoProvisioningGroupHistories.AutoProvisioningGroupHistory.ActivityDetails.ActivityDetail.ErrorMessages.ErrorMessage`
 * in an answer of `DescribeAutoProvisioningGroupHistory`.
 */
export interface DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetailsActivityDetailErrorMessagesErrorMessage {
  /** Example: `InvalidSecurityGroupId.NotFound`. */
  Code?: string;
  FailedInstanceIds?: DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetailsActivityDetailErrorMessagesErrorMessageFailedInstanceIds;
  /** Example: `The specified SecurityGroupId "sg-bp1d8mod4ilnm3ecrlv6" is not found.`. */
  Message?: string;
}

/**
 * `AutoProvisioningGroupHistories.AutoProvisioningGroupHistory.ActivityDetails.ActivityDetail.ErrorMessages.ErrorMessage.FailedInstanceIds`
 * in an answer of `DescribeAutoProvisioningGroupHistory`.
 */
export interface DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistoryActivityDetailsActivityDetailErrorMessagesErrorMessageFailedInstanceIds {
  FailedInstanceId?: string[];
}

/**
 * Calls `DescribeAutoProvisioningGroupHistory`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAutoProvisioningGroupHistory
 */
export const DescribeAutoProvisioningGroupHistory: PaginatedOperation<DescribeAutoProvisioningGroupHistoryRequest, DescribeAutoProvisioningGroupHistoryResponse, DescribeAutoProvisioningGroupHistoryResponseAutoProvisioningGroupHistoriesAutoProvisioningGroupHistory> = {
  name: 'DescribeAutoProvisioningGroupHistory',
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
