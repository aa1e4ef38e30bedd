// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteDiagnosticMetricSets`. */
export interface DeleteDiagnosticMetricSetsRequest {
  /** Items: 1 to 10. */
  MetricSetIds: readonly string[];
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
}

/** The answer of `DeleteDiagnosticMetricSets`. */
export interface DeleteDiagnosticMetricSetsResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE45B55`. */
  RequestId: string;
}

/**
 * Calls `DeleteDiagnosticMetricSets`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteDiagnosticMetricSets
 */
export const DeleteDiagnosticMetricSets: Operation<DeleteDiagnosticMetricSetsRequest, DeleteDiagnosticMetricSetsResponse> = {
  name: 'DeleteDiagnosticMetricSets',
  regionId: true,
};
