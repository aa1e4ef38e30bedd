// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteDiagnosticMetricSets`. */
export interface DeleteDiagnosticMetricSetsRequest {
  /** The sets to delete, at most 10. Items: 1 to 10. */
  MetricSetIds: readonly string[];
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
}

/** The answer of `DeleteDiagnosticMetricSets`. */
export interface DeleteDiagnosticMetricSetsResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE45B55`. */
  RequestId: string;
}

/**
 * Deletes sets of diagnostic metrics that you created.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DeleteDiagnosticMetricSets`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteDiagnosticMetricSets
 */
export const DeleteDiagnosticMetricSets: Operation<DeleteDiagnosticMetricSetsRequest, DeleteDiagnosticMetricSetsResponse> = {
  name: 'DeleteDiagnosticMetricSets',
  ram: 'ecs',
  regionId: true,
};
