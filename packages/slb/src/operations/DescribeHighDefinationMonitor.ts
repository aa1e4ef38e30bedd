// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeHighDefinationMonitor`. */
export interface DescribeHighDefinationMonitorRequest {
  /**
   * Tags, as a JSON list such as `[{"tagKey":"Key1","tagValue":"Value1"}]`. Example:
   * `[{"tagKey":"Key1","tagValue":"Value1"}]`.
   */
  Tags?: string | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
}

/** The answer of `DescribeHighDefinationMonitor`. */
export interface DescribeHighDefinationMonitorResponse {
  /** The project of Simple Log Service that has the store. Example: `my-project`. */
  LogProject?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `2F398FF5-B349-5C01-8638-8E9A0BF1DBE6`. */
  RequestId: string;
  /** The store in that project that logs or metrics go to. Example: `my-log-store`. */
  LogStore?: string;
  /** Whether the call has worked, `true` or `false` as a word. Example: `true`. */
  Success?: 'true' | 'false' | (string & {});
}

/**
 * Returns which store of Simple Log Service gets the fine-grained metrics of a region.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `slb:DescribeHighDefinationMonitor`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeHighDefinationMonitor
 */
export const DescribeHighDefinationMonitor: Operation<DescribeHighDefinationMonitorRequest, DescribeHighDefinationMonitorResponse> = {
  name: 'DescribeHighDefinationMonitor',
  ram: 'slb',
  readOnly: true,
  regionId: true,
};
