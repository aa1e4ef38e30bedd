// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyDiagnosticMetricSet`. */
export interface ModifyDiagnosticMetricSetRequest {
  /** What the set is for. Characters: at most 255. Example: `远程连接诊断`. */
  Description?: string | undefined;
  /** The metrics that the set consists of from now on; at most 100. Items: 1 to 100. */
  MetricIds?: readonly string[] | undefined;
  /** The set to change. Example: `dms-uf6i0tv2refv8wz3klog`. */
  MetricSetId: string;
  /**
   * A name for people to know the set by; operations take its `MetricSetId`. Characters: at most 128. Example:
   * `remoteConnectError`.
   */
  MetricSetName?: string | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** What kind of resource is diagnosed; instances, as a rule. Example: `instance`. */
  ResourceType?: 'instance' | (string & {}) | undefined;
}

/** The answer of `ModifyDiagnosticMetricSet`. */
export interface ModifyDiagnosticMetricSetResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE45B55`. */
  RequestId: string;
}

/**
 * Renames a set of diagnostic metrics or puts other metrics into it.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyDiagnosticMetricSet`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiagnosticMetricSet
 */
export const ModifyDiagnosticMetricSet: Operation<ModifyDiagnosticMetricSetRequest, ModifyDiagnosticMetricSetResponse> = {
  name: 'ModifyDiagnosticMetricSet',
  ram: 'ecs',
  regionId: true,
};
