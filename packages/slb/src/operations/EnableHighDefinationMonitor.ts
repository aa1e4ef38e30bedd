// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `EnableHighDefinationMonitor`. */
export interface EnableHighDefinationMonitorRequest {
  /** Example: `[{"tagKey":"Key1","tagValue":"Value1"}]`. */
  Tags?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `my-project`. */
  LogProject: string;
  /** Example: `my-log-store`. */
  LogStore: string;
}

/** The answer of `EnableHighDefinationMonitor`. */
export interface EnableHighDefinationMonitorResponse {
  /** Example: `true`. */
  Success?: 'true' | 'false' | (string & {});
  /** Example: `2F398FF5-B349-5C01-8638-8E9A0BF1DBE6`. */
  RequestId: string;
}

/**
 * Calls `EnableHighDefinationMonitor`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/EnableHighDefinationMonitor
 */
export const EnableHighDefinationMonitor: Operation<EnableHighDefinationMonitorRequest, EnableHighDefinationMonitorResponse> = {
  name: 'EnableHighDefinationMonitor',
  regionId: true,
};
