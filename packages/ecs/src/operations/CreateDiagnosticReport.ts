// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateDiagnosticReport`. */
export interface CreateDiagnosticReportRequest {
  AdditionalOptions?: Readonly<Record<string, string>> | string | undefined;
  /** Example: `2022-07-11T14:00Z`. */
  EndTime?: string | undefined;
  /** Example: `dms-uf6i0tv2refv8wz3klog`. */
  MetricSetId?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `i-uf6i0tv2refv8wzb11vr`. */
  ResourceId: string;
  /** Example: `2022-07-11T12:00Z`. */
  StartTime?: string | undefined;
}

/** The answer of `CreateDiagnosticReport`. */
export interface CreateDiagnosticReportResponse {
  /** Example: `dr-uf6i0tv2refv8wznogeo`. */
  ReportId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE45B55`. */
  RequestId: string;
}

/**
 * Calls `CreateDiagnosticReport`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateDiagnosticReport
 */
export const CreateDiagnosticReport: Operation<CreateDiagnosticReportRequest, CreateDiagnosticReportResponse> = {
  name: 'CreateDiagnosticReport',
  regionId: true,
  parameters: { AdditionalOptions: { style: 'json' } },
};
