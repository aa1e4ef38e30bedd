// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteDiagnosticReports`. */
export interface DeleteDiagnosticReportsRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The reports to delete, at most 100. Items: 1 to 100. */
  ReportIds: readonly string[];
}

/** The answer of `DeleteDiagnosticReports`. */
export interface DeleteDiagnosticReportsResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE45B55`. */
  RequestId: string;
}

/**
 * Deletes diagnostic reports; those still in the making cannot be deleted.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DeleteDiagnosticReports`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteDiagnosticReports
 */
export const DeleteDiagnosticReports: Operation<DeleteDiagnosticReportsRequest, DeleteDiagnosticReportsResponse> = {
  name: 'DeleteDiagnosticReports',
  ram: 'ecs',
  regionId: true,
};
