// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeDiagnosticMetricSets`. */
export interface DescribeDiagnosticMetricSetsRequest {
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Range: 1 to 100. Example:
   * `10`.
   */
  MaxResults?: number | undefined;
  /** Only these sets. Items: at most 100. */
  MetricSetIds?: readonly string[] | undefined;
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
  /** Only sets for this kind of resource. Example: `instance`. */
  ResourceType?: 'instance' | (string & {}) | undefined;
  /**
   * Whose sets to list.
   * - `User`: Your own.
   * - `Common`: Those that the service provides.
   *
   * Default: `User`. Example: `User`.
   */
  Type?: 'User' | 'Common' | (string & {}) | undefined;
}

/** The answer of `DescribeDiagnosticMetricSets`. */
export interface DescribeDiagnosticMetricSetsResponse {
  /** The sets of metrics of this page. */
  MetricSets?: DescribeDiagnosticMetricSetsResponseMetricSets[];
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `caeba0bbb2be03f84eb48b699f0a4883`.
   */
  NextToken?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE45B55`. */
  RequestId: string;
}

/** `MetricSets` in an answer of `DescribeDiagnosticMetricSets`. */
export interface DescribeDiagnosticMetricSetsResponseMetricSets {
  /** What the set is for. Example: `Remote connection diagnostics`. */
  Description?: string;
  /** The metrics that the set consists of. */
  MetricIds?: string[];
  /** The set of metrics, `dms-…`. Example: `dms-bp17p0qwtr72zmudr0mb`. */
  MetricSetId?: string;
  /**
   * A name for people to know the set by; operations take its `MetricSetId`. Example: `Remote connection
   * diagnostics`.
   */
  MetricSetName?: string;
  /** What kind of resource is diagnosed; instances, as a rule. Example: `instance`. */
  ResourceType?: 'instance' | (string & {});
  /**
   * Whose set it is.
   * - `User`: Your own.
   * - `Common`: One that the service provides.
   *
   * Example: `User`.
   */
  Type?: 'User' | 'Common' | (string & {});
}

/**
 * Lists sets of diagnostic metrics, your own or those that everyone has.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeDiagnosticMetricSets`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiagnosticMetricSets
 */
export const DescribeDiagnosticMetricSets: PaginatedOperation<DescribeDiagnosticMetricSetsRequest, DescribeDiagnosticMetricSetsResponse, DescribeDiagnosticMetricSetsResponseMetricSets> = {
  name: 'DescribeDiagnosticMetricSets',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'MetricSets',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    defaultPageSize: 100,
  },
};
