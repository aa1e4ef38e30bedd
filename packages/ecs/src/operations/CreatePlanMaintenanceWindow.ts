// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreatePlanMaintenanceWindow`. */
export interface CreatePlanMaintenanceWindowRequest {
  /** Example: `true`. */
  Enable: boolean;
  MinMaintenanceInterval?: number | undefined;
  /** Example: `WIndowName`. */
  PlanWindowName: string;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `Reboot`. */
  SupportMaintenanceAction: string;
  TargetResource: CreatePlanMaintenanceWindowRequestTargetResource | string;
  TimePeriod: CreatePlanMaintenanceWindowRequestTimePeriod | string;
}

/** `TargetResource` in a request of `CreatePlanMaintenanceWindow`. */
export interface CreatePlanMaintenanceWindowRequestTargetResource {
  /** Example: `rg-aekzhm7pmnvcbty`. */
  ResourceGroupId?: string | undefined;
  /** Example: `Tag`. */
  Scope: string;
  Tags?: readonly CreatePlanMaintenanceWindowRequestTargetResourceTags[] | undefined;
}

/** `TargetResource.Tags` in a request of `CreatePlanMaintenanceWindow`. */
export interface CreatePlanMaintenanceWindowRequestTargetResourceTags {
  /** Example: `vms_qualification_孙总身份证_e5590864-1fef-4db2-b2a7-bd2d657fed43.png`. */
  Key?: string | undefined;
  /** Example: `21.137.18.60`. */
  Value?: string | undefined;
}

/** `TimePeriod` in a request of `CreatePlanMaintenanceWindow`. */
export interface CreatePlanMaintenanceWindowRequestTimePeriod {
  /** Example: `Weekly`. */
  PeriodUnit: string;
  RangeList: readonly CreatePlanMaintenanceWindowRequestTimePeriodRangeList[];
}

/** `TimePeriod.RangeList` in a request of `CreatePlanMaintenanceWindow`. */
export interface CreatePlanMaintenanceWindowRequestTimePeriodRangeList {
  /** Example: `Tuesday,03:00`. */
  EndTime?: string | undefined;
  /** Example: `Monday,22:00`. */
  StartTime?: string | undefined;
}

/** The answer of `CreatePlanMaintenanceWindow`. */
export interface CreatePlanMaintenanceWindowResponse {
  /** Example: `pw-bp1a9yavgq3dgttvowun`. */
  PlanWindowId?: string;
  /** Example: `7D5B1188-3F08-56D1-A6B2-91B267452633`. */
  RequestId: string;
}

/**
 * Calls `CreatePlanMaintenanceWindow`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreatePlanMaintenanceWindow
 */
export const CreatePlanMaintenanceWindow: Operation<CreatePlanMaintenanceWindowRequest, CreatePlanMaintenanceWindowResponse> = {
  name: 'CreatePlanMaintenanceWindow',
  regionId: true,
  parameters: { TargetResource: { style: 'json' }, TimePeriod: { style: 'json' } },
};
