// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `EnableHighDefinationMonitor`. */
export interface EnableHighDefinationMonitorRequest {
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
  /** The project of Simple Log Service that has the store. Example: `my-project`. */
  LogProject: string;
  /** The store in that project that logs or metrics go to. Example: `my-log-store`. */
  LogStore: string;
}

/** The answer of `EnableHighDefinationMonitor`. */
export interface EnableHighDefinationMonitorResponse {
  /** Whether the call has worked, `true` or `false` as a word. Example: `true`. */
  Success?: 'true' | 'false' | (string & {});
  /** Identifies this call; the vendor's support asks for it. Example: `2F398FF5-B349-5C01-8638-8E9A0BF1DBE6`. */
  RequestId: string;
}

/**
 * Turns on fine-grained monitoring in a region and sends its metrics to a store of Simple Log Service.
 *
 * Project and store are for the whole region; {@link ModifyHighDefinationMonitor} changes them, and a second call
 * fails with `OperationNotAllowed.HighDefinitionMonitorEnabled`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:EnableHighDefinationMonitor`.
 * - Errors: `OperationNotAllowed.HighDefinitionMonitorEnabled`, `UnsupportedFeature.User`,
 * `NoPermission.AliyunServiceRoleForSlbLogDelivery`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/EnableHighDefinationMonitor
 */
export const EnableHighDefinationMonitor: Operation<EnableHighDefinationMonitorRequest, EnableHighDefinationMonitorResponse> = {
  name: 'EnableHighDefinationMonitor',
  ram: 'slb',
  regionId: true,
};
