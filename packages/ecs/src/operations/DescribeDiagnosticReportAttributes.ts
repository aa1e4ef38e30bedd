// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeDiagnosticReportAttributes`. */
export interface DescribeDiagnosticReportAttributesRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `dr-i-uf6i0tv2refv8wzb11vr`. */
  ReportId: string;
}

/** The answer of `DescribeDiagnosticReportAttributes`. */
export interface DescribeDiagnosticReportAttributesResponse {
  /** Example: `{"OfflineDiagReportStatus":"CONFIRMED"}`. */
  Attributes?: string;
  /** Example: `2022-07-11T12:00:00Z`. */
  CreationTime?: string;
  /** Example: `2022-07-11T14:00:00Z`. */
  EndTime?: string;
  /** Example: `2022-07-11T14:00:00Z`. */
  FinishedTime?: string;
  MetricResults?: DescribeDiagnosticReportAttributesResponseMetricResults;
  /** Example: `dms-bp17p0qwtr72zmudr0mb`. */
  MetricSetId?: string;
  /** Example: `dr-uf6i0tv2refv8wznogeo`. */
  ReportId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  /** Example: `i-uf6i0tv2refv8wzb11vr`. */
  ResourceId?: string;
  /** Example: `instance`. */
  ResourceType?: string;
  /** Example: `Normal`. */
  Severity?: 'Unknown' | 'Normal' | 'Info' | 'Warn' | 'Critical' | (string & {});
  /** Example: `2022-07-11T12:00:00Z`. */
  StartTime?: string;
  /** Example: `Finished`. */
  Status?: 'InProgress' | 'Finished' | 'Failed' | (string & {});
}

/** `MetricResults` in an answer of `DescribeDiagnosticReportAttributes`. */
export interface DescribeDiagnosticReportAttributesResponseMetricResults {
  MetricResult?: DescribeDiagnosticReportAttributesResponseMetricResultsMetricResult[];
}

/** `MetricResults.MetricResult` in an answer of `DescribeDiagnosticReportAttributes`. */
export interface DescribeDiagnosticReportAttributesResponseMetricResultsMetricResult {
  Issues?: DescribeDiagnosticReportAttributesResponseMetricResultsMetricResultIssues;
  /** Example: `CPU`. */
  MetricCategory?: string;
  /** Example: `GuestOS.WinFirewall`. */
  MetricId?: string;
  /** Example: `Normal`. */
  Severity?: 'Unknown' | 'Normal' | 'Info' | 'NotSupport' | 'Warn' | 'Critical' | (string & {});
  /** Example: `Finished`. */
  Status?: 'InProgress' | 'Finished' | 'Failed' | (string & {});
}

/** `MetricResults.MetricResult.Issues` in an answer of `DescribeDiagnosticReportAttributes`. */
export interface DescribeDiagnosticReportAttributesResponseMetricResultsMetricResultIssues {
  Issue?: DescribeDiagnosticReportAttributesResponseMetricResultsMetricResultIssuesIssue[];
}

/** `MetricResults.MetricResult.Issues.Issue` in an answer of `DescribeDiagnosticReportAttributes`. */
export interface DescribeDiagnosticReportAttributesResponseMetricResultsMetricResultIssuesIssue {
  Additional?: string;
  /** Example: `GuestOS.CPU.HighUtilizcaosd`. */
  IssueId?: string;
  /** Example: `2022-07-11T14:00:00Z`. */
  OccurrenceTime?: string;
  RepairStatus?: string;
  Repairable?: boolean;
  /** Example: `Info`. */
  Severity?: 'Info' | 'Warn' | 'Critical' | (string & {});
}

/**
 * Calls `DescribeDiagnosticReportAttributes`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiagnosticReportAttributes
 */
export const DescribeDiagnosticReportAttributes: Operation<DescribeDiagnosticReportAttributesRequest, DescribeDiagnosticReportAttributesResponse> = {
  name: 'DescribeDiagnosticReportAttributes',
  readOnly: true,
  regionId: true,
};
