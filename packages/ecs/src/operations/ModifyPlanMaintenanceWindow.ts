// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyPlanMaintenanceWindow`. */
export interface ModifyPlanMaintenanceWindowRequest {
  /** Example: `false`. */
  Enable?: boolean | undefined;
  MinMaintenanceInterval?: number | undefined;
  /** Example: `pw-bp1au1w8v8a1yer65g5k`. */
  PlanWindowId: string;
  /** Example: `WIndowName`. */
  PlanWindowName?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `Reboot`. */
  SupportMaintenanceAction?: string | undefined;
  TargetResource?: ModifyPlanMaintenanceWindowRequestTargetResource | string | undefined;
  TimePeriod?: ModifyPlanMaintenanceWindowRequestTimePeriod | string | undefined;
}

/** `TargetResource` in a request of `ModifyPlanMaintenanceWindow`. */
export interface ModifyPlanMaintenanceWindowRequestTargetResource {
  /** Example: `rg-acfmy4cc27vsvia`. */
  ResourceGroupId?: string | undefined;
  /** Example: `Tag`. */
  Scope?: string | undefined;
  Tags?: readonly ModifyPlanMaintenanceWindowRequestTargetResourceTags[] | undefined;
}

/** `TargetResource.Tags` in a request of `ModifyPlanMaintenanceWindow`. */
export interface ModifyPlanMaintenanceWindowRequestTargetResourceTags {
  /** Example: `tagKey`. */
  Key?: string | undefined;
  /** Example: `tagValue`. */
  Value?: string | undefined;
}

/** `TimePeriod` in a request of `ModifyPlanMaintenanceWindow`. */
export interface ModifyPlanMaintenanceWindowRequestTimePeriod {
  /** Example: `Year`. */
  PeriodUnit?: string | undefined;
  RangeList?: readonly ModifyPlanMaintenanceWindowRequestTimePeriodRangeList[] | undefined;
}

/** `TimePeriod.RangeList` in a request of `ModifyPlanMaintenanceWindow`. */
export interface ModifyPlanMaintenanceWindowRequestTimePeriodRangeList {
  /** Example: `Tuesday,03:00`. */
  EndTime?: string | undefined;
  /** Example: `Monday,22:00`. */
  StartTime?: string | undefined;
}

/** The answer of `ModifyPlanMaintenanceWindow`. */
export interface ModifyPlanMaintenanceWindowResponse {
  /** Example: `F3CD6886-D8D0-4FEE-B93E-1B73239643F9`. */
  RequestId: string;
}

/**
 * Calls `ModifyPlanMaintenanceWindow`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyPlanMaintenanceWindow
 */
export const ModifyPlanMaintenanceWindow: Operation<ModifyPlanMaintenanceWindowRequest, ModifyPlanMaintenanceWindowResponse> = {
  name: 'ModifyPlanMaintenanceWindow',
  regionId: true,
  parameters: { TargetResource: { style: 'json' }, TimePeriod: { style: 'json' } },
};
