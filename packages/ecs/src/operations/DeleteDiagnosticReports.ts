// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteDiagnosticReports`. */
export interface DeleteDiagnosticReportsRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Items: 1 to 100. */
  ReportIds: readonly string[];
}

/** The answer of `DeleteDiagnosticReports`. */
export interface DeleteDiagnosticReportsResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE45B55`. */
  RequestId: string;
}

/**
 * Calls `DeleteDiagnosticReports`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteDiagnosticReports
 */
export const DeleteDiagnosticReports: Operation<DeleteDiagnosticReportsRequest, DeleteDiagnosticReportsResponse> = {
  name: 'DeleteDiagnosticReports',
  regionId: true,
};
