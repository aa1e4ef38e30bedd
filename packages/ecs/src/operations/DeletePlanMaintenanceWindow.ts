// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeletePlanMaintenanceWindow`. */
export interface DeletePlanMaintenanceWindowRequest {
  /** The window to delete, from {@link DescribePlanMaintenanceWindows}. Example: `pw-bp12kkvnebe7hksqnx9w`. */
  PlanWindowId: string;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
}

/** The answer of `DeletePlanMaintenanceWindow`. */
export interface DeletePlanMaintenanceWindowResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `F3CD6886-D8D0-4FEE-B93E-1B73239643F9`. */
  RequestId: string;
}

/**
 * Deletes a maintenance window; later maintenance no longer keeps to its hours.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DeletePlanMaintenanceWindow`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeletePlanMaintenanceWindow
 */
export const DeletePlanMaintenanceWindow: Operation<DeletePlanMaintenanceWindowRequest, DeletePlanMaintenanceWindowResponse> = {
  name: 'DeletePlanMaintenanceWindow',
  ram: 'ecs',
  regionId: true,
};
