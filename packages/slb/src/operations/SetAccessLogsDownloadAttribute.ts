// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetAccessLogsDownloadAttribute`. */
export interface SetAccessLogsDownloadAttributeRequest {
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
  /** The load balancer whose access logs are sent. Example: `lb-bp1b6c719dfa08exdm9fq`. */
  LoadBalancerId?: string | undefined;
  /**
   * What to send where, as a JSON list of objects with the project (`logProject`), its store (`LogStore`) and
   * `LoadBalancerId`. Example: `[{"logProject":"my-project", "LogStore":"my-log-store",
   * "LoadBalancerId":"lb-uf68ps3rekbljmdb0r4uq"}]`.
   */
  LogsDownloadAttributes: string;
}

/** The answer of `SetAccessLogsDownloadAttribute`. */
export interface SetAccessLogsDownloadAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CAB2C`. */
  RequestId: string;
}

/**
 * Sends the access logs of a load balancer's HTTP and HTTPS listeners to a store of Simple Log Service.
 *
 * Project and store have to exist. {@link DeleteAccessLogsDownloadAttribute} stops it.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:SetAccessLogsDownloadAttribute`.
 * - Errors: `Operation.NotAllowed`, `InvalidProject.NotExist`, `NoPermission.AliyunServiceRoleForSlbLogDelivery`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetAccessLogsDownloadAttribute
 */
export const SetAccessLogsDownloadAttribute: Operation<SetAccessLogsDownloadAttributeRequest, SetAccessLogsDownloadAttributeResponse> = {
  name: 'SetAccessLogsDownloadAttribute',
  ram: 'slb',
  regionId: true,
};
