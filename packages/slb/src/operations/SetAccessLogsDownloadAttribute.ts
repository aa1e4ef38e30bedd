// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetAccessLogsDownloadAttribute`. */
export interface SetAccessLogsDownloadAttributeRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `[{"tagKey":"Key1","tagValue":"Value1"}]`. */
  Tags?: string | undefined;
  /** Example: `lb-bp1b6c719dfa08exdm9fq`. */
  LoadBalancerId?: string | undefined;
  /**
   * Example: `[{"logProject":"my-project", "LogStore":"my-log-store",
   * "LoadBalancerId":"lb-uf68ps3rekbljmdb0r4uq"}]`.
   */
  LogsDownloadAttributes: string;
}

/** The answer of `SetAccessLogsDownloadAttribute`. */
export interface SetAccessLogsDownloadAttributeResponse {
  /** Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CAB2C`. */
  RequestId: string;
}

/**
 * Calls `SetAccessLogsDownloadAttribute`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetAccessLogsDownloadAttribute
 */
export const SetAccessLogsDownloadAttribute: Operation<SetAccessLogsDownloadAttributeRequest, SetAccessLogsDownloadAttributeResponse> = {
  name: 'SetAccessLogsDownloadAttribute',
  regionId: true,
};
