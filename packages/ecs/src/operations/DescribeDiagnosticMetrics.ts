// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeDiagnosticMetrics`. */
export interface DescribeDiagnosticMetricsRequest {
  /** Range: 1 to 100. Example: `10`. */
  MaxResults?: number | undefined;
  /** Items: at most 100. */
  MetricIds?: readonly string[] | undefined;
  /** Example: `caeba0bbb2be03f84eb48b699f0a4883`. */
  NextToken?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `instance`. */
  ResourceType?: 'instance' | (string & {}) | undefined;
}

/** The answer of `DescribeDiagnosticMetrics`. */
export interface DescribeDiagnosticMetricsResponse {
  Metrics?: DescribeDiagnosticMetricsResponseMetrics[];
  /** Example: `caeba0bbb2be03f84eb48b699f0a4883`. */
  NextToken?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE45B55`. */
  RequestId: string;
}

/** `Metrics` in an answer of `DescribeDiagnosticMetrics`. */
export interface DescribeDiagnosticMetricsResponseMetrics {
  /** Example: `CPU诊断`. */
  Description?: string;
  /** Example: `true`. */
  GuestMetric?: boolean;
  /** Example: `CPU`. */
  MetricCategory?: string;
  /** Example: `GuestOS.WinFirewall`. */
  MetricId?: string;
  /** Example: `CPU诊断`. */
  MetricName?: string;
  /** Example: `instance`. */
  ResourceType?: 'instance' | (string & {});
  /** Example: `ALL`. */
  SupportedOperatingSystem?: 'Windows' | 'Linux' | 'All' | (string & {});
}

/**
 * Calls `DescribeDiagnosticMetrics`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiagnosticMetrics
 */
export const DescribeDiagnosticMetrics: PaginatedOperation<DescribeDiagnosticMetricsRequest, DescribeDiagnosticMetricsResponse, DescribeDiagnosticMetricsResponseMetrics> = {
  name: 'DescribeDiagnosticMetrics',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'Metrics',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    defaultPageSize: 100,
  },
};
