// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DetachDisk`. */
export interface DetachDiskRequest {
  /**
   * Whether the disk shall still be released along with its instance. The default holds for system disks; data
   * disks default to false. Must be true for elastic ephemeral disks; not for disks with `MultiAttach`. Default:
   * `true`. Example: `false`.
   */
  DeleteWithInstance?: boolean | undefined;
  /** The disk to take off; it must be `In_use`. Example: `d-bp67acfmxazb4puc6u26`. */
  DiskId: string;
  /** The instance that has the disk. Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DetachDisk`. */
export interface DetachDiskResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Takes a data disk or system disk off an instance; the disk lives on by itself.
 *
 * The disk must be `In_use` and `Portable`; for a data disk the instance must be `Running` or `Stopped`, for a
 * system disk `Stopped`. Unmount the disk inside the instance first. Takes about a minute in the background: wait
 * with {@link DiskAvailable}. An elastic ephemeral disk can only be attached to the same instance again.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DetachDisk`, on `acs:ecs:{regionId}:{accountId}:disk/{diskId}`,
 * `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
 * - Errors: `IncorrectDiskStatus`, `IncorrectInstanceStatus`, `DeleteWithInstance.Conflict`,
 * `DependencyViolation`, `InstanceLockedForSecurity`, `InvalidDiskId.NotFound`, and 11 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachDisk
 */
export const DetachDisk: Operation<DetachDiskRequest, DetachDiskResponse> = {
  name: 'DetachDisk',
  ram: 'ecs',
};
