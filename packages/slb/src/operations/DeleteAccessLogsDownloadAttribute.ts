// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteAccessLogsDownloadAttribute`. */
export interface DeleteAccessLogsDownloadAttributeRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `[{"tagKey":"Key1","tagValue":"Value1"}]`. */
  Tags?: string | undefined;
  /** Example: `lb-uf68ps3rekbljmdb0r4uq`. */
  LoadBalancerId?: string | undefined;
  /**
   * Example: `[{"logProject":"my-project", "LogStore":"my-log-store",
   * "LoadBalancerId":"lb-uf68ps3rekbljmdb0r4uq"}]`.
   */
  LogsDownloadAttributes: string;
}

/** The answer of `DeleteAccessLogsDownloadAttribute`. */
export interface DeleteAccessLogsDownloadAttributeResponse {
  /** Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CAB2C`. */
  RequestId: string;
}

/**
 * Calls `DeleteAccessLogsDownloadAttribute`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteAccessLogsDownloadAttribute
 */
export const DeleteAccessLogsDownloadAttribute: Operation<DeleteAccessLogsDownloadAttributeRequest, DeleteAccessLogsDownloadAttributeResponse> = {
  name: 'DeleteAccessLogsDownloadAttribute',
  regionId: true,
};
