// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribePlanMaintenanceWindows`. */
export interface DescribePlanMaintenanceWindowsRequest {
  /** Whether to list windows that are in force or those that are not; left out, both. Example: `true`. */
  Enable?: boolean | undefined;
  /** How many items a page holds at most, where the pages are walked with `NextToken`. Example: `10`. */
  MaxResults?: number | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `AAAAAdDWBF2`.
   */
  NextToken?: string | undefined;
  /** Lists this window only. Example: `pw-bp1jarob1aup7yvlrdt6`. */
  PlanWindowId?: string | undefined;
  /** Only windows with this name. Example: `WIndowName`. */
  PlanWindowName?: string | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Only windows that hold for this resource group. Example: `rg-d85g5yocioezmdrll`. */
  TargetResourceGroupId?: string | undefined;
  /** Only windows that hold for this tag. */
  TargetResourceTags?: DescribePlanMaintenanceWindowsRequestTargetResourceTags | string | undefined;
}

/** `TargetResourceTags` in a request of `DescribePlanMaintenanceWindows`. */
export interface DescribePlanMaintenanceWindowsRequestTargetResourceTags {
  /** The key of the tag to look for. Example: `tagKey`. */
  Key?: string | undefined;
  /** The value of the tag to look for. Example: `tagValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribePlanMaintenanceWindows`. */
export interface DescribePlanMaintenanceWindowsResponse {
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  MaxResults?: number;
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `AAAAAdDWBF2`.
   */
  NextToken?: string;
  /** The windows of this page. */
  PlanMaintenanceWindowList?: DescribePlanMaintenanceWindowsResponsePlanMaintenanceWindowList[];
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `PlanMaintenanceWindowList` in an answer of `DescribePlanMaintenanceWindows`. */
export interface DescribePlanMaintenanceWindowsResponsePlanMaintenanceWindowList {
  /** When the window was created, in UTC. Example: `2025-04-11T02:20:41Z`. */
  CreateTime?: string;
  /** Whether the window is in force. Example: `true`. */
  Enable?: boolean;
  MinMaintenanceInterval?: number;
  /** When the window was last changed. Example: `2025-02-22 10:14:28 +0800`. */
  ModifiedTime?: string;
  /** The window, `pw-…`. Example: `pw-bp1bqkbjb7h4j8zqzwvp`. */
  PlanWindowId?: string;
  /** The name that the window was given; operations that change it take its `PlanWindowId`. Example: `WindowName`. */
  PlanWindowName?: string;
  /** What kind of maintenance the window is for, such as `Reboot`. Example: `Reboot`. */
  SupportMaintenanceAction?: string;
  /** The instances that the window holds for. */
  TargetResource?: DescribePlanMaintenanceWindowsResponsePlanMaintenanceWindowListTargetResource;
  /** When the window is open. */
  TimePeriod?: DescribePlanMaintenanceWindowsResponsePlanMaintenanceWindowListTimePeriod;
}

/** `PlanMaintenanceWindowList.TargetResource` in an answer of `DescribePlanMaintenanceWindows`. */
export interface DescribePlanMaintenanceWindowsResponsePlanMaintenanceWindowListTargetResource {
  /**
   * The resource group whose instances are meant, where `Scope` is `ResourceGroup`. Example: `rg-aek2qxeteo7fr6y`.
   */
  ResourceGroupId?: string;
  /**
   * How the instances are chosen.
   * - `Tag`: By the tags in `Tags`.
   * - `ResourceGroup`: By the resource group `ResourceGroupId`.
   *
   * Example: `Tag`.
   */
  Scope?: string;
  /** The tags that choose the instances, where `Scope` is `Tag`. */
  Tags?: DescribePlanMaintenanceWindowsResponsePlanMaintenanceWindowListTargetResourceTags[];
}

/** `PlanMaintenanceWindowList.TargetResource.Tags` in an answer of `DescribePlanMaintenanceWindows`. */
export interface DescribePlanMaintenanceWindowsResponsePlanMaintenanceWindowListTargetResourceTags {
  /** The key that the tag of an instance must have. Example: `tagKey`. */
  Key?: string;
  /** The value that the tag of an instance must have. Example: `tagValue`. */
  Value?: string;
}

/** `PlanMaintenanceWindowList.TimePeriod` in an answer of `DescribePlanMaintenanceWindows`. */
export interface DescribePlanMaintenanceWindowsResponsePlanMaintenanceWindowListTimePeriod {
  /**
   * How often the window opens.
   * - `Daily`: Every day, at the same hours.
   * - `Weekly`: Every week, on the days given with the hours.
   *
   * Example: `Year`.
   */
  PeriodUnit?: string;
  /** The hours at which the window is open, in UTC. */
  RangeList?: DescribePlanMaintenanceWindowsResponsePlanMaintenanceWindowListTimePeriodRangeList[];
}

/** `PlanMaintenanceWindowList.TimePeriod.RangeList` in an answer of `DescribePlanMaintenanceWindows`. */
export interface DescribePlanMaintenanceWindowsResponsePlanMaintenanceWindowListTimePeriodRangeList {
  /**
   * When the window closes, on the hour in UTC: `03:00` where it is `Daily`, with the day as in `Tuesday,03:00`
   * where it is `Weekly`. Example: `Monday,22:00`.
   */
  EndTime?: string;
  /**
   * When the window opens, on the hour in UTC: `22:00` where it is `Daily`, with the day as in `Monday,22:00`
   * where it is `Weekly`. Example: `Monday,22:00`.
   */
  StartTime?: string;
}

/**
 * Lists maintenance windows with their hours and the instances that they hold for.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribePlanMaintenanceWindows`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePlanMaintenanceWindows
 */
export const DescribePlanMaintenanceWindows: PaginatedOperation<DescribePlanMaintenanceWindowsRequest, DescribePlanMaintenanceWindowsResponse, DescribePlanMaintenanceWindowsResponsePlanMaintenanceWindowList> = {
  name: 'DescribePlanMaintenanceWindows',
  ram: 'ecs',
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
