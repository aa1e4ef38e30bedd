// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyHighDefinationMonitor`. */
export interface ModifyHighDefinationMonitorRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The project of Simple Log Service that has the new store. Example: `my-project`. */
  LogProject: string;
  /** The store in that project that the metrics go to from now on. Example: `my-log-store`. */
  LogStore: string;
}

/** The answer of `ModifyHighDefinationMonitor`. */
export interface ModifyHighDefinationMonitorResponse {
  /** Whether the call has worked, `true` or `false` as a word. Example: `true`. */
  Success?: 'true' | 'false' | (string & {});
  /** Identifies this call; the vendor's support asks for it. Example: `8B9DB03B-ED39-5DB8-9C9F-1ED5F548D61E`. */
  RequestId: string;
}

/**
 * Sends the fine-grained metrics of a region to another store of Simple Log Service.
 *
 * Fine-grained monitoring has to be on; otherwise the error is
 * `OperationNotAllowed.HighDefinitionMonitorNotEnabled`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:ModifyHighDefinationMonitor`.
 * - Errors: `OperationDenied.HdMonitorListenerExist`, `OperationNotAllowed.HighDefinitionMonitorEnabled`,
 * `UnsupportedFeature.User`, `NoPermission.AliyunServiceRoleForSlbLogDelivery`,
 * `OperationNotAllowed.HighDefinitionMonitorNotEnabled`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyHighDefinationMonitor
 */
export const ModifyHighDefinationMonitor: Operation<ModifyHighDefinationMonitorRequest, ModifyHighDefinationMonitorResponse> = {
  name: 'ModifyHighDefinationMonitor',
  ram: 'slb',
  regionId: true,
};
