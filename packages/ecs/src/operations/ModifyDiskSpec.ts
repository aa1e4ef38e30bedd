// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyDiskSpec`. */
export interface ModifyDiskSpecRequest {
  /** In limited preview; leave it out. Example: `cn-hangzhou-g`. */
  DestinationZoneId?: string | undefined;
  /**
   * The category to change to; leave it out to keep the present one. Subscription disks cannot go to a slower one.
   * - `cloud_essd`: ESSD; choose the `PerformanceLevel` too.
   * - `cloud_auto`: ESSD AutoPL.
   * - `cloud_ssd`: Standard SSD.
   *
   * Example: `cloud_essd`.
   */
  DiskCategory?: 'cloud_essd' | 'cloud_auto' | 'cloud_ssd' | (string & {}) | undefined;
  /** The disk, `d-…`. Example: `d-bp131n0q38u3a4zikvdq`. */
  DiskId: string;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Default: `false`. Example: `false`.
   */
  DryRun?: boolean | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** How fast the disk shall be; only for disks that lie in a dedicated block storage cluster. */
  PerformanceControlOptions?: ModifyDiskSpecRequestPerformanceControlOptions | undefined;
  /**
   * The level to change to, if the disk is or becomes an ESSD.
   * - `PL0`: Up to 10,000 IOPS.
   * - `PL1`: Up to 50,000 IOPS.
   * - `PL2`: Up to 100,000 IOPS.
   * - `PL3`: Up to 1,000,000 IOPS.
   *
   * Default: `PL1`. Example: `PL2`.
   */
  PerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {}) | undefined;
  /**
   * IOPS to have beyond what the size gives, at extra cost; only if the disk is or becomes `cloud_auto`. Range: at
   * least 0. Example: `50000`.
   */
  ProvisionedIops?: number | bigint | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** `PerformanceControlOptions` in a request of `ModifyDiskSpec`. */
export interface ModifyDiskSpecRequestPerformanceControlOptions {
  /**
   * The number of reads and writes a second to allow, from 900 to the most that the disk can do, in steps of 100.
   * Example: `2000`.
   */
  IOPS?: number | undefined;
  /**
   * Undoes earlier limits; `IOPS` and `Throughput` are then ignored.
   * - `All`: Both IOPS and throughput go back to what they were at first.
   *
   * Example: `All`.
   */
  Recover?: 'All' | (string & {}) | undefined;
  /** The MB/s to allow, from 60 to the most that the disk can do. Example: `200`. */
  Throughput?: number | undefined;
}

/** The answer of `ModifyDiskSpec`. */
export interface ModifyDiskSpecResponse {
  /** The order for the change; only for subscription disks. Example: `204135153888639`. */
  OrderId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /**
   * The task that changes the category; missing where only the performance level changes. Example:
   * `t-bp67acfmxazb4pks9unt`.
   */
  TaskId?: string;
}

/**
 * Changes the category of a disk, or the performance level or provisioned IOPS of an ESSD.
 *
 * The disk must be `In_use` or `Available`, its instance `Running` or `Stopped` and paid for. Subscription disks
 * can only go up; pay-as-you-go ones can also go down, but not to `PL0`. If the disk is too small for the level,
 * call {@link ResizeDisk} before. Not for basic, local, regional or elastic ephemeral disks, nor with
 * `MultiAttach`. A change of category runs in the background, and is charged at the new price.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyDiskSpec`.
 * - Errors: `IncorrectDiskStatus`, `OperationDenied.NoStock`, `OperationDenied`,
 * `OperationDenied.PerformanceLevelNotMatch`, `InvalidDiskId.NotFound`, `InvalidInstanceId.NotFound`, and 7 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskSpec
 */
export const ModifyDiskSpec: Operation<ModifyDiskSpecRequest, ModifyDiskSpecResponse> = {
  name: 'ModifyDiskSpec',
  ram: 'ecs',
};
