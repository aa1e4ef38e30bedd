// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeDiagnosticReports`. */
export interface DescribeDiagnosticReportsRequest {
  /** Range: 1 to 100. Example: `10`. */
  MaxResults?: number | undefined;
  /** Example: `caeba0bbb2be03f84eb48b699f0a4883`. */
  NextToken?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Items: 1 to 100. */
  ReportIds?: readonly string[] | undefined;
  /** Items: 1 to 100. */
  ResourceIds?: readonly string[] | undefined;
  /** Example: `Normal`. */
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
  /** Example: `Finished`. */
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
  /** Example: `caeba0bbb2be03f84eb48b699f0a4883`. */
  NextToken?: string;
  Reports?: DescribeDiagnosticReportsResponseReports;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE45B55`. */
  RequestId: string;
}

/** `Reports` in an answer of `DescribeDiagnosticReports`. */
export interface DescribeDiagnosticReportsResponseReports {
  Report?: DescribeDiagnosticReportsResponseReportsReport[];
}

/** `Reports.Report` in an answer of `DescribeDiagnosticReports`. */
export interface DescribeDiagnosticReportsResponseReportsReport {
  /** Example: `2022-07-11T12:00:00Z`. */
  CreationTime?: string;
  /** Example: `2022-07-11T14:00:00Z`. */
  EndTime?: string;
  /** Example: `2022-07-11T14:00:00Z`. */
  FinishedTime?: string;
  Issues?: DescribeDiagnosticReportsResponseReportsReportIssues;
  /** Example: `dms-bp17p0qwtr72zmudr0mb`. */
  MetricSetId?: string;
  /** Example: `dr-uf6i0tv2refv8wznogeo`. */
  ReportId?: string;
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

/** `Reports.Report.Issues` in an answer of `DescribeDiagnosticReports`. */
export interface DescribeDiagnosticReportsResponseReportsReportIssues {
  Issue?: DescribeDiagnosticReportsResponseReportsReportIssuesIssue[];
}

/** `Reports.Report.Issues.Issue` in an answer of `DescribeDiagnosticReports`. */
export interface DescribeDiagnosticReportsResponseReportsReportIssuesIssue {
  /** Example: `GuestOS.CPU.HighUtilizcaosd`. */
  IssueId?: string;
  /** Example: `ECSService.GuestOS`. */
  MetricCategory?: string;
  /** Example: `GuestOS.WinFirewall`. */
  MetricId?: string;
  /** Example: `Info`. */
  Severity?: 'Info' | 'Warn' | 'Critical' | (string & {});
}

/**
 * Calls `DescribeDiagnosticReports`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiagnosticReports
 */
export const DescribeDiagnosticReports: PaginatedOperation<DescribeDiagnosticReportsRequest, DescribeDiagnosticReportsResponse, DescribeDiagnosticReportsResponseReportsReport> = {
  name: 'DescribeDiagnosticReports',
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
