// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateDiagnosticReport`. */
export interface CreateDiagnosticReportRequest {
  AdditionalOptions?: Readonly<Record<string, string>> | string | undefined;
  /**
   * The end of the time to look at, in UTC as `yyyy-MM-ddTHH:mmZ`. Does not count for metrics within the operating
   * system. Example: `2022-07-11T14:00Z`.
   */
  EndTime?: string | undefined;
  /**
   * The metrics to check, from {@link DescribeDiagnosticMetricSets}; left out, `dms-instancedefault`. Example:
   * `dms-uf6i0tv2refv8wz3klog`.
   */
  MetricSetId?: string | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The instance to look at. Example: `i-uf6i0tv2refv8wzb11vr`. */
  ResourceId: string;
  /**
   * The start of the time to look at, in UTC as `yyyy-MM-ddTHH:mmZ`. Does not count for metrics within the
   * operating system. Example: `2022-07-11T12:00Z`.
   */
  StartTime?: string | undefined;
}

/** The answer of `CreateDiagnosticReport`. */
export interface CreateDiagnosticReportResponse {
  /** The new report, for {@link DescribeDiagnosticReportAttributes}. Example: `dr-uf6i0tv2refv8wznogeo`. */
  ReportId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE45B55`. */
  RequestId: string;
}

/**
 * Starts a diagnosis of an instance, checking the metrics of one set.
 *
 * The report takes a while: ask {@link DescribeDiagnosticReportAttributes} until its `Status` is `Finished` or
 * `Failed`. Metrics that look inside the operating system run a Cloud Assistant command there; the others look at
 * the given span of time.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:CreateDiagnosticReport`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateDiagnosticReport
 */
export const CreateDiagnosticReport: Operation<CreateDiagnosticReportRequest, CreateDiagnosticReportResponse> = {
  name: 'CreateDiagnosticReport',
  ram: 'ecs',
  regionId: true,
  parameters: { AdditionalOptions: { style: 'json' } },
};
