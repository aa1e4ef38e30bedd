// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribePlanMaintenanceWindows`. */
export interface DescribePlanMaintenanceWindowsRequest {
  /** Example: `true`. */
  Enable?: boolean | undefined;
  /** Example: `10`. */
  MaxResults?: number | undefined;
  /** Example: `AAAAAdDWBF2`. */
  NextToken?: string | undefined;
  /** Example: `pw-bp1jarob1aup7yvlrdt6`. */
  PlanWindowId?: string | undefined;
  /** Example: `WIndowName`. */
  PlanWindowName?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-d85g5yocioezmdrll`. */
  TargetResourceGroupId?: string | undefined;
  TargetResourceTags?: DescribePlanMaintenanceWindowsRequestTargetResourceTags | string | undefined;
}

/** `TargetResourceTags` in a request of `DescribePlanMaintenanceWindows`. */
export interface DescribePlanMaintenanceWindowsRequestTargetResourceTags {
  /** Example: `tagKey`. */
  Key?: string | undefined;
  /** Example: `tagValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribePlanMaintenanceWindows`. */
export interface DescribePlanMaintenanceWindowsResponse {
  /** Example: `10`. */
  MaxResults?: number;
  /** Example: `AAAAAdDWBF2`. */
  NextToken?: string;
  PlanMaintenanceWindowList?: DescribePlanMaintenanceWindowsResponsePlanMaintenanceWindowList[];
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `PlanMaintenanceWindowList` in an answer of `DescribePlanMaintenanceWindows`. */
export interface DescribePlanMaintenanceWindowsResponsePlanMaintenanceWindowList {
  /** Example: `2025-04-11T02:20:41Z`. */
  CreateTime?: string;
  /** Example: `true`. */
  Enable?: boolean;
  MinMaintenanceInterval?: number;
  /** Example: `2025-02-22 10:14:28 +0800`. */
  ModifiedTime?: string;
  /** Example: `pw-bp1bqkbjb7h4j8zqzwvp`. */
  PlanWindowId?: string;
  /** Example: `WindowName`. */
  PlanWindowName?: string;
  /** Example: `Reboot`. */
  SupportMaintenanceAction?: string;
  TargetResource?: DescribePlanMaintenanceWindowsResponsePlanMaintenanceWindowListTargetResource;
  TimePeriod?: DescribePlanMaintenanceWindowsResponsePlanMaintenanceWindowListTimePeriod;
}

/** `PlanMaintenanceWindowList.TargetResource` in an answer of `DescribePlanMaintenanceWindows`. */
export interface DescribePlanMaintenanceWindowsResponsePlanMaintenanceWindowListTargetResource {
  /** Example: `rg-aek2qxeteo7fr6y`. */
  ResourceGroupId?: string;
  /** Example: `Tag`. */
  Scope?: string;
  Tags?: DescribePlanMaintenanceWindowsResponsePlanMaintenanceWindowListTargetResourceTags[];
}

/** `PlanMaintenanceWindowList.TargetResource.Tags` in an answer of `DescribePlanMaintenanceWindows`. */
export interface DescribePlanMaintenanceWindowsResponsePlanMaintenanceWindowListTargetResourceTags {
  /** Example: `tagKey`. */
  Key?: string;
  /** Example: `tagValue`. */
  Value?: string;
}

/** `PlanMaintenanceWindowList.TimePeriod` in an answer of `DescribePlanMaintenanceWindows`. */
export interface DescribePlanMaintenanceWindowsResponsePlanMaintenanceWindowListTimePeriod {
  /** Example: `Year`. */
  PeriodUnit?: string;
  RangeList?: DescribePlanMaintenanceWindowsResponsePlanMaintenanceWindowListTimePeriodRangeList[];
}

/** `PlanMaintenanceWindowList.TimePeriod.RangeList` in an answer of `DescribePlanMaintenanceWindows`. */
export interface DescribePlanMaintenanceWindowsResponsePlanMaintenanceWindowListTimePeriodRangeList {
  /** Example: `Monday,22:00`. */
  EndTime?: string;
  /** Example: `Monday,22:00`. */
  StartTime?: string;
}

/**
 * Calls `DescribePlanMaintenanceWindows`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePlanMaintenanceWindows
 */
export const DescribePlanMaintenanceWindows: PaginatedOperation<DescribePlanMaintenanceWindowsRequest, DescribePlanMaintenanceWindowsResponse, DescribePlanMaintenanceWindowsResponsePlanMaintenanceWindowList> = {
  name: 'DescribePlanMaintenanceWindows',
  readOnly: true,
  regionId: true,
  parameters: { TargetResourceTags: { style: 'json' } },
  pagination: {
    style: 'token',
    items: 'PlanMaintenanceWindowList',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
  },
};
