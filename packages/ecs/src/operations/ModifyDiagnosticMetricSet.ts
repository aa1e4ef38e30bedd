// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyDiagnosticMetricSet`. */
export interface ModifyDiagnosticMetricSetRequest {
  /** Characters: at most 255. Example: `远程连接诊断`. */
  Description?: string | undefined;
  /** Items: 1 to 100. */
  MetricIds?: readonly string[] | undefined;
  /** Example: `dms-uf6i0tv2refv8wz3klog`. */
  MetricSetId: string;
  /** Characters: at most 128. Example: `remoteConnectError`. */
  MetricSetName?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `instance`. */
  ResourceType?: 'instance' | (string & {}) | undefined;
}

/** The answer of `ModifyDiagnosticMetricSet`. */
export interface ModifyDiagnosticMetricSetResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE45B55`. */
  RequestId: string;
}

/**
 * Calls `ModifyDiagnosticMetricSet`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiagnosticMetricSet
 */
export const ModifyDiagnosticMetricSet: Operation<ModifyDiagnosticMetricSetRequest, ModifyDiagnosticMetricSetResponse> = {
  name: 'ModifyDiagnosticMetricSet',
  regionId: true,
};
