// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeDiagnosticReports`. */
export interface DescribeDiagnosticReportsRequest {
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Range: 1 to 100. Example:
   * `10`.
   */
  MaxResults?: number | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `caeba0bbb2be03f84eb48b699f0a4883`.
   */
  NextToken?: string | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Only these reports, at most 100. Items: 1 to 100. */
  ReportIds?: readonly string[] | undefined;
  /** Only reports on these instances, at most 100. Items: 1 to 100. */
  ResourceIds?: readonly string[] | undefined;
  /**
   * Only reports of this severity.
   * - `Unknown`: Not started or broken off; no finding.
   * - `Normal`: Nothing found.
   * - `Info`: Something that may have to do with a problem.
   * - `Warn`: Something that may lead to a problem.
   * - `Critical`: A serious problem.
   *
   * Example: `Normal`.
   */
  Severity?:
    | 'normal'
    | 'info'
    | 'warn'
    | 'critical'
    | 'Normal'
    | 'Info'
    | 'Warn'
    | 'Critical'
    | 'unknown'
    | 'Unknown'
    | (string & {})
    | undefined;
  /** Only reports in this state. Example: `Finished`. */
  Status?:
    | 'InProgress'
    | 'Finished'
    | 'Failed'
    | 'inprogress'
    | 'finished'
    | 'failed'
    | (string & {})
    | undefined;
}

/** The answer of `DescribeDiagnosticReports`. */
export interface DescribeDiagnosticReportsResponse {
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `caeba0bbb2be03f84eb48b699f0a4883`.
   */
  NextToken?: string;
  /** The reports of this page. */
  Reports?: DescribeDiagnosticReportsResponseReports;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE45B55`. */
  RequestId: string;
}

/** `Reports` in an answer of `DescribeDiagnosticReports`. */
export interface DescribeDiagnosticReportsResponseReports {
  /** One report, with the instance that was looked at and the problems found. */
  Report?: DescribeDiagnosticReportsResponseReportsReport[];
}

/** `Reports.Report` in an answer of `DescribeDiagnosticReports`. */
export interface DescribeDiagnosticReportsResponseReportsReport {
  /** When the report was asked for, in UTC. Example: `2022-07-11T12:00:00Z`. */
  CreationTime?: string;
  /** The end of the time that was looked at, in UTC. Example: `2022-07-11T14:00:00Z`. */
  EndTime?: string;
  /** When the report was done, in UTC. Example: `2022-07-11T14:00:00Z`. */
  FinishedTime?: string;
  /** The problems that were found. */
  Issues?: DescribeDiagnosticReportsResponseReportsReportIssues;
  /** The set of metrics, `dms-…`. Example: `dms-bp17p0qwtr72zmudr0mb`. */
  MetricSetId?: string;
  /** The report, `dr-…`. Example: `dr-uf6i0tv2refv8wznogeo`. */
  ReportId?: string;
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

/** `Reports.Report.Issues` in an answer of `DescribeDiagnosticReports`. */
export interface DescribeDiagnosticReportsResponseReportsReportIssues {
  /** One problem: what it is, how bad it is and when it showed. */
  Issue?: DescribeDiagnosticReportsResponseReportsReportIssuesIssue[];
}

/** `Reports.Report.Issues.Issue` in an answer of `DescribeDiagnosticReports`. */
export interface DescribeDiagnosticReportsResponseReportsReportIssuesIssue {
  /**
   * What kind of problem it is; starts with the metric, as in `GuestOS.CPU…`. Example:
   * `GuestOS.CPU.HighUtilizcaosd`.
   */
  IssueId?: string;
  /** The subject area of the metric, such as `CPU`. Example: `ECSService.GuestOS`. */
  MetricCategory?: string;
  /** The metric, such as `GuestOS.WinFirewall`. Example: `GuestOS.WinFirewall`. */
  MetricId?: string;
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
 * Lists diagnostic reports with the problems found, without the metrics that are in order.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeDiagnosticReports`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiagnosticReports
 */
export const DescribeDiagnosticReports: PaginatedOperation<DescribeDiagnosticReportsRequest, DescribeDiagnosticReportsResponse, DescribeDiagnosticReportsResponseReportsReport> = {
  name: 'DescribeDiagnosticReports',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'Reports.Report',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    defaultPageSize: 100,
  },
};
