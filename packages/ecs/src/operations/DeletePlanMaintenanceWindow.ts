// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeletePlanMaintenanceWindow`. */
export interface DeletePlanMaintenanceWindowRequest {
  /** Example: `pw-bp12kkvnebe7hksqnx9w`. */
  PlanWindowId: string;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
}

/** The answer of `DeletePlanMaintenanceWindow`. */
export interface DeletePlanMaintenanceWindowResponse {
  /** Example: `F3CD6886-D8D0-4FEE-B93E-1B73239643F9`. */
  RequestId: string;
}

/**
 * Calls `DeletePlanMaintenanceWindow`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeletePlanMaintenanceWindow
 */
export const DeletePlanMaintenanceWindow: Operation<DeletePlanMaintenanceWindowRequest, DeletePlanMaintenanceWindowResponse> = {
  name: 'DeletePlanMaintenanceWindow',
  regionId: true,
};
