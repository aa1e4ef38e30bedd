// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeDiagnosticReportAttributes`. */
export interface DescribeDiagnosticReportAttributesRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The report to return, from {@link CreateDiagnosticReport} or {@link DescribeDiagnosticReports}. Example:
   * `dr-i-uf6i0tv2refv8wzb11vr`.
   */
  ReportId: string;
}

/** The answer of `DescribeDiagnosticReportAttributes`. */
export interface DescribeDiagnosticReportAttributesResponse {
  /**
   * Further properties of the report, as a JSON object in a string. Example:
   * `{"OfflineDiagReportStatus":"CONFIRMED"}`.
   */
  Attributes?: string;
  /** When the report was asked for, in UTC. Example: `2022-07-11T12:00:00Z`. */
  CreationTime?: string;
  /** The end of the time that was looked at, in UTC. Example: `2022-07-11T14:00:00Z`. */
  EndTime?: string;
  /** When the report was done, in UTC. Example: `2022-07-11T14:00:00Z`. */
  FinishedTime?: string;
  /** What was checked. */
  MetricResults?: DescribeDiagnosticReportAttributesResponseMetricResults;
  /** The set of metrics, `dms-…`. Example: `dms-bp17p0qwtr72zmudr0mb`. */
  MetricSetId?: string;
  /** The report, `dr-…`. Example: `dr-uf6i0tv2refv8wznogeo`. */
  ReportId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  /** The instance that was looked at. Example: `i-uf6i0tv2refv8wzb11vr`. */
  ResourceId?: string;
  /** What kind of resource is diagnosed; instances, as a rule. Example: `instance`. */
  ResourceType?: string;
  /**
   * How bad the worst finding is.
   * - `Unknown`: Not started or broken off; no finding.
   * - `Normal`: Nothing found.
   * - `Info`: Something that may have to do with a problem.
   * - `Warn`: Something that may lead to a problem.
   * - `Critical`: A serious problem.
   *
   * Example: `Normal`.
   */
  Severity?: 'Unknown' | 'Normal' | 'Info' | 'Warn' | 'Critical' | (string & {});
  /** The start of the time that was looked at, in UTC. Example: `2022-07-11T12:00:00Z`. */
  StartTime?: string;
  /** How far the report is. Example: `Finished`. */
  Status?: 'InProgress' | 'Finished' | 'Failed' | (string & {});
}

/** `MetricResults` in an answer of `DescribeDiagnosticReportAttributes`. */
export interface DescribeDiagnosticReportAttributesResponseMetricResults {
  /** One metric, with how the check of it went and the problems that it found. */
  MetricResult?: DescribeDiagnosticReportAttributesResponseMetricResultsMetricResult[];
}

/** `MetricResults.MetricResult` in an answer of `DescribeDiagnosticReportAttributes`. */
export interface DescribeDiagnosticReportAttributesResponseMetricResultsMetricResult {
  /** The problems that were found. */
  Issues?: DescribeDiagnosticReportAttributesResponseMetricResultsMetricResultIssues;
  /** The subject area of the metric, such as `CPU`. Example: `CPU`. */
  MetricCategory?: string;
  /** The metric, such as `GuestOS.WinFirewall`. Example: `GuestOS.WinFirewall`. */
  MetricId?: string;
  /**
   * How bad the findings of this metric are.
   * - `Unknown`: Not started or broken off; no finding.
   * - `Normal`: Nothing found.
   * - `Info`: Something that may have to do with a problem.
   * - `NotSupport`: The metric does not work for this instance.
   * - `Warn`: Something that may lead to a problem.
   * - `Critical`: A serious problem.
   *
   * Example: `Normal`.
   */
  Severity?: 'Unknown' | 'Normal' | 'Info' | 'NotSupport' | 'Warn' | 'Critical' | (string & {});
  /** How far checking this metric is. Example: `Finished`. */
  Status?: 'InProgress' | 'Finished' | 'Failed' | (string & {});
}

/** `MetricResults.MetricResult.Issues` in an answer of `DescribeDiagnosticReportAttributes`. */
export interface DescribeDiagnosticReportAttributesResponseMetricResultsMetricResultIssues {
  /** One problem: what it is, how bad it is and when it showed. */
  Issue?: DescribeDiagnosticReportAttributesResponseMetricResultsMetricResultIssuesIssue[];
}

/** `MetricResults.MetricResult.Issues.Issue` in an answer of `DescribeDiagnosticReportAttributes`. */
export interface DescribeDiagnosticReportAttributesResponseMetricResultsMetricResultIssuesIssue {
  Additional?: string;
  /**
   * What kind of problem it is; starts with the metric, as in `GuestOS.CPU…`. Example:
   * `GuestOS.CPU.HighUtilizcaosd`.
   */
  IssueId?: string;
  /** When the problem showed, in UTC. Example: `2022-07-11T14:00:00Z`. */
  OccurrenceTime?: string;
  RepairStatus?: string;
  Repairable?: boolean;
  /**
   * How bad this problem is.
   * - `Info`: May have to do with a problem.
   * - `Warn`: May lead to a problem.
   * - `Critical`: Serious.
   *
   * Example: `Info`.
   */
  Severity?: 'Info' | 'Warn' | 'Critical' | (string & {});
}

/**
 * Returns a diagnostic report: what was checked, and the problems that were found.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeDiagnosticReportAttributes`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiagnosticReportAttributes
 */
export const DescribeDiagnosticReportAttributes: Operation<DescribeDiagnosticReportAttributesRequest, DescribeDiagnosticReportAttributesResponse> = {
  name: 'DescribeDiagnosticReportAttributes',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};
