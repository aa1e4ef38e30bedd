// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AttachDisk`. */
export interface AttachDiskRequest {
  /**
   * Whether to attach the disk as the system disk; the instance must have none then. Default: `false`. Example:
   * `false`.
   */
  Bootable?: boolean | undefined;
  /**
   * Whether releasing the instance releases the disk too. Must be true for elastic ephemeral disks; not for disks
   * with `MultiAttach`. An instance locked for security takes its disks along in any case. Default: `false`.
   * Example: `false`.
   */
  DeleteWithInstance?: boolean | undefined;
  /**
   * Deprecated. Name of the device inside the instance; identify the disk by its serial number instead. Example:
   * `testDeviceName`.
   */
  Device?: string | undefined;
  /**
   * The disk to attach; it must be `Available`, and in the zone of the instance. Example:
   * `d-bp1j4l5axzdy6ftkn4d4`.
   */
  DiskId: string;
  /**
   * Attaches the disk by force; so far only for regional ESSDs (`cloud_regional_disk_auto`). Default: `false`.
   * Example: `false`.
   */
  Force?: boolean | undefined;
  /** The instance that gets the disk. Example: `i-bp1dq5lozx5f4pmd8usn`. */
  InstanceId: string;
  /**
   * The SSH key pair to log on with, if a system disk is attached. Only for Linux, where it turns the password
   * log-on off. Example: `KeyPairTestName`.
   */
  KeyPairName?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The password of `root` or `administrator`, if a system disk is attached: 8 to 30 characters of at least three
   * kinds. Example: `EcsV587!`.
   */
  Password?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `AttachDisk`. */
export interface AttachDiskResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Attaches an `Available` disk to an instance in the same zone, as a data disk or as its system disk.
 *
 * For a data disk the instance must be `Running` or `Stopped`. A system disk only goes back to the instance that
 * it came from, which must be `Stopped`, and needs `Bootable` with a password or key pair. Elastic ephemeral disks
 * only go back to their old instance, too; disks with `MultiAttach` need instances with NVMe. Wait with {@link
 * DiskInUse}, then mount the disk inside the instance.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:AttachDisk`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`,
 * `acs:ecs:{regionId}:{accountId}:disk/{diskId}`.
 * - Errors: `IncorrectInstanceStatus`, `IncorrectDiskStatus`, `DeleteWithInstance.Conflict`,
 * `InstanceLockedForSecurity`, `InvalidDevice.InUse`, `InvalidDisk.InUse`, and 26 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AttachDisk
 */
export const AttachDisk: Operation<AttachDiskRequest, AttachDiskResponse> = {
  name: 'AttachDisk',
  ram: 'ecs',
};
