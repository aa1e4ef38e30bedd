// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyHighDefinationMonitor`. */
export interface ModifyHighDefinationMonitorRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `my-project`. */
  LogProject: string;
  /** Example: `my-log-store`. */
  LogStore: string;
}

/** The answer of `ModifyHighDefinationMonitor`. */
export interface ModifyHighDefinationMonitorResponse {
  /** Example: `true`. */
  Success?: 'true' | 'false' | (string & {});
  /** Example: `8B9DB03B-ED39-5DB8-9C9F-1ED5F548D61E`. */
  RequestId: string;
}

/**
 * Calls `ModifyHighDefinationMonitor`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyHighDefinationMonitor
 */
export const ModifyHighDefinationMonitor: Operation<ModifyHighDefinationMonitorRequest, ModifyHighDefinationMonitorResponse> = {
  name: 'ModifyHighDefinationMonitor',
  regionId: true,
};
