// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyPlanMaintenanceWindow`. */
export interface ModifyPlanMaintenanceWindowRequest {
  /** Whether the window is in force. Example: `false`. */
  Enable?: boolean | undefined;
  MinMaintenanceInterval?: number | undefined;
  /** The window to change, from {@link DescribePlanMaintenanceWindows}. Example: `pw-bp1au1w8v8a1yer65g5k`. */
  PlanWindowId: string;
  /** The new name of the window, at most 200 characters. Example: `WIndowName`. */
  PlanWindowName?: string | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** What kind of maintenance the window is for, such as `Reboot`. Example: `Reboot`. */
  SupportMaintenanceAction?: string | undefined;
  /** The instances that the window holds for. */
  TargetResource?: ModifyPlanMaintenanceWindowRequestTargetResource | string | undefined;
  /** When the window is open. */
  TimePeriod?: ModifyPlanMaintenanceWindowRequestTimePeriod | string | undefined;
}

/** `TargetResource` in a request of `ModifyPlanMaintenanceWindow`. */
export interface ModifyPlanMaintenanceWindowRequestTargetResource {
  /**
   * The resource group whose instances are meant, where `Scope` is `ResourceGroup`. Example: `rg-acfmy4cc27vsvia`.
   */
  ResourceGroupId?: string | undefined;
  /**
   * How the instances are chosen.
   * - `Tag`: By the tags in `Tags`.
   * - `ResourceGroup`: By the resource group `ResourceGroupId`.
   *
   * Example: `Tag`.
   */
  Scope?: string | undefined;
  /** The tags that choose the instances, where `Scope` is `Tag`. */
  Tags?: readonly ModifyPlanMaintenanceWindowRequestTargetResourceTags[] | undefined;
}

/** `TargetResource.Tags` in a request of `ModifyPlanMaintenanceWindow`. */
export interface ModifyPlanMaintenanceWindowRequestTargetResourceTags {
  /** The key that the tag of an instance must have. Example: `tagKey`. */
  Key?: string | undefined;
  /** The value that the tag of an instance must have. Example: `tagValue`. */
  Value?: string | undefined;
}

/** `TimePeriod` in a request of `ModifyPlanMaintenanceWindow`. */
export interface ModifyPlanMaintenanceWindowRequestTimePeriod {
  /**
   * How often the window opens.
   * - `Daily`: Every day, at the same hours.
   * - `Weekly`: Every week, on the days given with the hours.
   *
   * Example: `Year`.
   */
  PeriodUnit?: string | undefined;
  /** The hours at which the window is open, in UTC. */
  RangeList?: readonly ModifyPlanMaintenanceWindowRequestTimePeriodRangeList[] | undefined;
}

/** `TimePeriod.RangeList` in a request of `ModifyPlanMaintenanceWindow`. */
export interface ModifyPlanMaintenanceWindowRequestTimePeriodRangeList {
  /**
   * When the window closes, on the hour in UTC: `03:00` where it is `Daily`, with the day as in `Tuesday,03:00`
   * where it is `Weekly`. Example: `Tuesday,03:00`.
   */
  EndTime?: string | undefined;
  /**
   * When the window opens, on the hour in UTC: `22:00` where it is `Daily`, with the day as in `Monday,22:00`
   * where it is `Weekly`. Example: `Monday,22:00`.
   */
  StartTime?: string | undefined;
}

/** The answer of `ModifyPlanMaintenanceWindow`. */
export interface ModifyPlanMaintenanceWindowResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `F3CD6886-D8D0-4FEE-B93E-1B73239643F9`. */
  RequestId: string;
}

/**
 * Changes hours, instances, name or state of a maintenance window; what is left out stays.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyPlanMaintenanceWindow`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyPlanMaintenanceWindow
 */
export const ModifyPlanMaintenanceWindow: Operation<ModifyPlanMaintenanceWindowRequest, ModifyPlanMaintenanceWindowResponse> = {
  name: 'ModifyPlanMaintenanceWindow',
  ram: 'ecs',
  regionId: true,
  parameters: { TargetResource: { style: 'json' }, TimePeriod: { style: 'json' } },
};
