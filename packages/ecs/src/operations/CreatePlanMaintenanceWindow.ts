// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreatePlanMaintenanceWindow`. */
export interface CreatePlanMaintenanceWindowRequest {
  /** Whether the window is in force. Example: `true`. */
  Enable: boolean;
  MinMaintenanceInterval?: number | undefined;
  /** A name of your own for the window, at most 200 characters. Example: `WIndowName`. */
  PlanWindowName: string;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** What kind of maintenance the window is for, such as `Reboot`. Example: `Reboot`. */
  SupportMaintenanceAction: string;
  /** The instances that the window holds for. */
  TargetResource: CreatePlanMaintenanceWindowRequestTargetResource | string;
  /** When the window is open. */
  TimePeriod: CreatePlanMaintenanceWindowRequestTimePeriod | string;
}

/** `TargetResource` in a request of `CreatePlanMaintenanceWindow`. */
export interface CreatePlanMaintenanceWindowRequestTargetResource {
  /**
   * The resource group whose instances are meant, where `Scope` is `ResourceGroup`. Example: `rg-aekzhm7pmnvcbty`.
   */
  ResourceGroupId?: string | undefined;
  /**
   * How the instances are chosen.
   * - `Tag`: By the tags in `Tags`.
   * - `ResourceGroup`: By the resource group `ResourceGroupId`.
   *
   * Example: `Tag`.
   */
  Scope: string;
  /** The tags that choose the instances, where `Scope` is `Tag`. */
  Tags?: readonly CreatePlanMaintenanceWindowRequestTargetResourceTags[] | undefined;
}

/** `TargetResource.Tags` in a request of `CreatePlanMaintenanceWindow`. */
export interface CreatePlanMaintenanceWindowRequestTargetResourceTags {
  /**
   * The key that the tag of an instance must have. Example:
   * `vms_qualification_孙总身份证_e5590864-1fef-4db2-b2a7-bd2d657fed43.png`.
   */
  Key?: string | undefined;
  /** The value that the tag of an instance must have. Example: `21.137.18.60`. */
  Value?: string | undefined;
}

/** `TimePeriod` in a request of `CreatePlanMaintenanceWindow`. */
export interface CreatePlanMaintenanceWindowRequestTimePeriod {
  /**
   * How often the window opens.
   * - `Daily`: Every day, at the same hours.
   * - `Weekly`: Every week, on the days given with the hours.
   *
   * Example: `Weekly`.
   */
  PeriodUnit: string;
  /** The hours at which the window is open, in UTC. */
  RangeList: readonly CreatePlanMaintenanceWindowRequestTimePeriodRangeList[];
}

/** `TimePeriod.RangeList` in a request of `CreatePlanMaintenanceWindow`. */
export interface CreatePlanMaintenanceWindowRequestTimePeriodRangeList {
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

/** The answer of `CreatePlanMaintenanceWindow`. */
export interface CreatePlanMaintenanceWindowResponse {
  /** The new window, `pw-…`. Example: `pw-bp1a9yavgq3dgttvowun`. */
  PlanWindowId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `7D5B1188-3F08-56D1-A6B2-91B267452633`. */
  RequestId: string;
}

/**
 * Sets daily or weekly hours in which planned maintenance of a group of instances takes place.
 *
 * When hardware beneath an instance of the group needs planned work, the work is put into these hours and then
 * carried out by itself. The group is chosen by tags or by resource group.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:CreatePlanMaintenanceWindow`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreatePlanMaintenanceWindow
 */
export const CreatePlanMaintenanceWindow: Operation<CreatePlanMaintenanceWindowRequest, CreatePlanMaintenanceWindowResponse> = {
  name: 'CreatePlanMaintenanceWindow',
  ram: 'ecs',
  regionId: true,
  parameters: { TargetResource: { style: 'json' }, TimePeriod: { style: 'json' } },
};
