// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeHighDefinationMonitor`. */
export interface DescribeHighDefinationMonitorRequest {
  /** Example: `[{"tagKey":"Key1","tagValue":"Value1"}]`. */
  Tags?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
}

/** The answer of `DescribeHighDefinationMonitor`. */
export interface DescribeHighDefinationMonitorResponse {
  /** Example: `my-project`. */
  LogProject?: string;
  /** Example: `2F398FF5-B349-5C01-8638-8E9A0BF1DBE6`. */
  RequestId: string;
  /** Example: `my-log-store`. */
  LogStore?: string;
  /** Example: `true`. */
  Success?: 'true' | 'false' | (string & {});
}

/**
 * Calls `DescribeHighDefinationMonitor`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeHighDefinationMonitor
 */
export const DescribeHighDefinationMonitor: Operation<DescribeHighDefinationMonitorRequest, DescribeHighDefinationMonitorResponse> = {
  name: 'DescribeHighDefinationMonitor',
  readOnly: true,
  regionId: true,
};
