// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ReportInstancesStatus`. */
export interface ReportInstancesStatusRequest {
  /** Example: `本地盘不可用，挂载点拒绝访问，无法加载文件。`. */
  Description: string;
  /** Items: at most 100. */
  Device?: readonly string[] | undefined;
  /** Items: at most 100. */
  DiskId?: readonly string[] | undefined;
  /** Example: `2017-11-31T06:32:31Z`. */
  EndTime?: string | undefined;
  /** Items: at most 100. */
  InstanceId: readonly string[];
  /** Example: `hardware-cpu-error`. */
  IssueCategory?:
    | 'hardware-cpu-error'
    | 'hardware-motherboard-error'
    | 'hardware-mem-error'
    | 'hardware-power-error'
    | 'hardware-disk-error'
    | 'hardware-networkcard-error'
    | 'hardware-raidcard-error'
    | 'hardware-fan-error'
    | 'others'
    | (string & {})
    | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `abnormal-local-disk`. */
  Reason?:
    | 'instance-hang'
    | 'instance-stuck-in-status'
    | 'abnormal-network'
    | 'abnormal-local-disk'
    | 'abnormal-cloud-disk'
    | 'others'
    | (string & {})
    | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `2017-11-30T06:32:31Z`. */
  StartTime?: string | undefined;
}

/** The answer of `ReportInstancesStatus`. */
export interface ReportInstancesStatusResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ReportInstancesStatus`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReportInstancesStatus
 */
export const ReportInstancesStatus: Operation<ReportInstancesStatusRequest, ReportInstancesStatusResponse> = {
  name: 'ReportInstancesStatus',
  regionId: true,
};
