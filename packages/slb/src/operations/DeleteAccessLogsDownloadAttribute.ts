// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteAccessLogsDownloadAttribute`. */
export interface DeleteAccessLogsDownloadAttributeRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * Tags, as a JSON list such as `[{"tagKey":"Key1","tagValue":"Value1"}]`. Example:
   * `[{"tagKey":"Key1","tagValue":"Value1"}]`.
   */
  Tags?: string | undefined;
  /** The load balancer whose access logs are no longer sent. Example: `lb-uf68ps3rekbljmdb0r4uq`. */
  LoadBalancerId?: string | undefined;
  /**
   * What to stop sending, as a JSON list of objects with the project (`logProject`), its store (`LogStore`) and
   * `LoadBalancerId`. Example: `[{"logProject":"my-project", "LogStore":"my-log-store",
   * "LoadBalancerId":"lb-uf68ps3rekbljmdb0r4uq"}]`.
   */
  LogsDownloadAttributes: string;
}

/** The answer of `DeleteAccessLogsDownloadAttribute`. */
export interface DeleteAccessLogsDownloadAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CAB2C`. */
  RequestId: string;
}

/**
 * Stops sending the access logs of a load balancer to Simple Log Service; what is stored there stays.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:DeleteAccessLogsDownloadAttribute`.
 * - Errors: `Operation.NotAllowed`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteAccessLogsDownloadAttribute
 */
export const DeleteAccessLogsDownloadAttribute: Operation<DeleteAccessLogsDownloadAttributeRequest, DeleteAccessLogsDownloadAttributeResponse> = {
  name: 'DeleteAccessLogsDownloadAttribute',
  ram: 'slb',
  regionId: true,
};
