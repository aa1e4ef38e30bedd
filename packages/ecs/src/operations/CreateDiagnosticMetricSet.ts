// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateDiagnosticMetricSet`. */
export interface CreateDiagnosticMetricSetRequest {
  /** Characters: at most 255. Example: `远程连接问题诊断`. */
  Description?: string | undefined;
  /** Items: 1 to 100. */
  MetricIds: readonly string[];
  /** Characters: at most 128. Example: `远程连接问题诊断`. */
  MetricSetName?: string | undefined;
  /** Default: `instance`. Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Default: `instance`. Example: `instance`. */
  ResourceType: 'instance' | 'account' | (string & {});
}

/** The answer of `CreateDiagnosticMetricSet`. */
export interface CreateDiagnosticMetricSetResponse {
  /** Example: `dms-o7ymuutup5l43bwb2fj9`. */
  MetricSetId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE45B55`. */
  RequestId: string;
}

/**
 * Calls `CreateDiagnosticMetricSet`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateDiagnosticMetricSet
 */
export const CreateDiagnosticMetricSet: Operation<CreateDiagnosticMetricSetRequest, CreateDiagnosticMetricSetResponse> = {
  name: 'CreateDiagnosticMetricSet',
  regionId: true,
};
