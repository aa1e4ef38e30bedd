// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeDiagnosticMetrics`. */
export interface DescribeDiagnosticMetricsRequest {
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Range: 1 to 100. Example:
   * `10`.
   */
  MaxResults?: number | undefined;
  /** Only these metrics; left out, all. Items: at most 100. */
  MetricIds?: readonly string[] | undefined;
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
  /** Only metrics for this kind of resource. Example: `instance`. */
  ResourceType?: 'instance' | (string & {}) | undefined;
}

/** The answer of `DescribeDiagnosticMetrics`. */
export interface DescribeDiagnosticMetricsResponse {
  /** The metrics of this page. */
  Metrics?: DescribeDiagnosticMetricsResponseMetrics[];
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `caeba0bbb2be03f84eb48b699f0a4883`.
   */
  NextToken?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE45B55`. */
  RequestId: string;
}

/** `Metrics` in an answer of `DescribeDiagnosticMetrics`. */
export interface DescribeDiagnosticMetricsResponseMetrics {
  /** What the metric checks, in words. Example: `CPU诊断`. */
  Description?: string;
  /** Whether a script has to run within the operating system. Example: `true`. */
  GuestMetric?: boolean;
  /** The subject area of the metric, such as `CPU`. Example: `CPU`. */
  MetricCategory?: string;
  /** The metric, such as `GuestOS.WinFirewall`. Example: `GuestOS.WinFirewall`. */
  MetricId?: string;
  /** The name of the metric for people. Example: `CPU诊断`. */
  MetricName?: string;
  /** What kind of resource is diagnosed; instances, as a rule. Example: `instance`. */
  ResourceType?: 'instance' | (string & {});
  /**
   * The operating systems that the metric works for.
   * - `All`: Windows and Linux.
   *
   * Example: `ALL`.
   */
  SupportedOperatingSystem?: 'Windows' | 'Linux' | 'All' | (string & {});
}

/**
 * Lists what a diagnosis can check.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeDiagnosticMetrics`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiagnosticMetrics
 */
export const DescribeDiagnosticMetrics: PaginatedOperation<DescribeDiagnosticMetricsRequest, DescribeDiagnosticMetricsResponse, DescribeDiagnosticMetricsResponseMetrics> = {
  name: 'DescribeDiagnosticMetrics',
  ram: 'ecs',
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
