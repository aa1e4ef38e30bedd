// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ReportInstancesStatus`. */
export interface ReportInstancesStatusRequest {
  /** What is wrong, in detail; above all where `Reason` is `others`. Example: `本地盘不可用，挂载点拒绝访问，无法加载文件。`. */
  Description: string;
  /**
   * The device names of the disks concerned; on bare metal instances, their slots, required for problems with
   * disks. Items: at most 100.
   */
  Device?: readonly string[] | undefined;
  /**
   * The disks concerned; on bare metal instances, their serial numbers. Required for problems with disks. Items:
   * at most 100.
   */
  DiskId?: readonly string[] | undefined;
  /** When the problem ended, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2017-11-31T06:32:31Z`. */
  EndTime?: string | undefined;
  /** The instances concerned, at most 100. Items: at most 100. */
  InstanceId: readonly string[];
  /**
   * Which piece of hardware fails; bare metal instances only.
   * - `hardware-networkcard-error`: A network card.
   * - `hardware-raidcard-error`: A SAS or RAID card.
   * - `others`: Something else; describe it in `Description`.
   *
   * Example: `hardware-cpu-error`.
   */
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
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * How the problem shows.
   * - `instance-hang`: The instance is not available or cannot be reached.
   * - `instance-stuck-in-status`: The instance stays in a state such as `Starting` for too long.
   * - `abnormal-network`: The network does not work.
   * - `abnormal-local-disk`: A local disk does not work.
   * - `abnormal-cloud-disk`: A cloud disk does not work.
   * - `others`: Something else; describe it in `Description`.
   *
   * Example: `abnormal-local-disk`.
   */
  Reason?:
    | 'instance-hang'
    | 'instance-stuck-in-status'
    | 'abnormal-network'
    | 'abnormal-local-disk'
    | 'abnormal-cloud-disk'
    | 'others'
    | (string & {})
    | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** When the problem began, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2017-11-30T06:32:31Z`. */
  StartTime?: string | undefined;
}

/** The answer of `ReportInstancesStatus`. */
export interface ReportInstancesStatusResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Tells Alibaba Cloud that instances, or disks of one instance, do not work as they should.
 *
 * One call reports one problem: of several instances, or of several disks on one instance. `IssueCategory` is for
 * bare metal instances.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ReportInstancesStatus`.
 * - Errors: `DiskIdLimitExceeded`, `InstanceIdLimitExceeded`, `InvalidInstanceId.NotFound`, `InvalidParameter`,
 * `MissingParameter`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReportInstancesStatus
 */
export const ReportInstancesStatus: Operation<ReportInstancesStatusRequest, ReportInstancesStatusResponse> = {
  name: 'ReportInstancesStatus',
  ram: 'ecs',
  regionId: true,
};
