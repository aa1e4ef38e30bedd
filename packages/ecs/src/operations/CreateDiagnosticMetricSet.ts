// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateDiagnosticMetricSet`. */
export interface CreateDiagnosticMetricSetRequest {
  /** What the set is for. Characters: at most 255. Example: `远程连接问题诊断`. */
  Description?: string | undefined;
  /** The metrics of the set, from {@link DescribeDiagnosticMetrics}; at most 100. Items: 1 to 100. */
  MetricIds: readonly string[];
  /**
   * A name for people to know the set by; operations take its `MetricSetId`. Characters: at most 128. Example:
   * `远程连接问题诊断`.
   */
  MetricSetName?: string | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** What kind of resource is diagnosed; instances, as a rule. Default: `instance`. Example: `instance`. */
  ResourceType: 'instance' | 'account' | (string & {});
}

/** The answer of `CreateDiagnosticMetricSet`. */
export interface CreateDiagnosticMetricSetResponse {
  /** The new set, `dms-…`. Example: `dms-o7ymuutup5l43bwb2fj9`. */
  MetricSetId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE45B55`. */
  RequestId: string;
}

/**
 * Puts metrics together in a set of your own, for {@link CreateDiagnosticReport}.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:CreateDiagnosticMetricSet`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateDiagnosticMetricSet
 */
export const CreateDiagnosticMetricSet: Operation<CreateDiagnosticMetricSetRequest, CreateDiagnosticMetricSetResponse> = {
  name: 'CreateDiagnosticMetricSet',
  ram: 'ecs',
  regionId: true,
};
