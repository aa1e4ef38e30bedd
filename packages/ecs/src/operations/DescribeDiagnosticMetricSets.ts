// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeDiagnosticMetricSets`. */
export interface DescribeDiagnosticMetricSetsRequest {
  /** Range: 1 to 100. Example: `10`. */
  MaxResults?: number | undefined;
  /** Items: at most 100. */
  MetricSetIds?: readonly string[] | undefined;
  /** Example: `caeba0bbb2be03f84eb48b699f0a4883`. */
  NextToken?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `instance`. */
  ResourceType?: 'instance' | (string & {}) | undefined;
  /** Default: `User`. Example: `User`. */
  Type?: 'User' | 'Common' | (string & {}) | undefined;
}

/** The answer of `DescribeDiagnosticMetricSets`. */
export interface DescribeDiagnosticMetricSetsResponse {
  MetricSets?: DescribeDiagnosticMetricSetsResponseMetricSets[];
  /** Example: `caeba0bbb2be03f84eb48b699f0a4883`. */
  NextToken?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE45B55`. */
  RequestId: string;
}

/** `MetricSets` in an answer of `DescribeDiagnosticMetricSets`. */
export interface DescribeDiagnosticMetricSetsResponseMetricSets {
  /** Example: `Remote connection diagnostics`. */
  Description?: string;
  MetricIds?: string[];
  /** Example: `dms-bp17p0qwtr72zmudr0mb`. */
  MetricSetId?: string;
  /** Example: `Remote connection diagnostics`. */
  MetricSetName?: string;
  /** Example: `instance`. */
  ResourceType?: 'instance' | (string & {});
  /** Example: `User`. */
  Type?: 'User' | 'Common' | (string & {});
}

/**
 * Calls `DescribeDiagnosticMetricSets`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiagnosticMetricSets
 */
export const DescribeDiagnosticMetricSets: PaginatedOperation<DescribeDiagnosticMetricSetsRequest, DescribeDiagnosticMetricSetsResponse, DescribeDiagnosticMetricSetsResponseMetricSets> = {
  name: 'DescribeDiagnosticMetricSets',
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
