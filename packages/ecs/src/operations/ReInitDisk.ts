// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ReInitDisk`. */
export interface ReInitDiskRequest {
  /** Whether to start the instance once the disk is set back. Default: `false`. Example: `true`. */
  AutoStartInstance?: boolean | undefined;
  /** The disk to set back. Example: `d-bp67acfmxazb4ph9vu1o`. */
  DiskId: string;
  /**
   * The SSH key pair to log on with after a system disk is set back; turns the password off. Only for Linux.
   * Example: `testKeyPairName`.
   */
  KeyPairName?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * A new password of `root` or `administrator`, if a system disk is set back: 8 to 30 characters of at least
   * three kinds. Example: `EcsV587!`.
   */
  Password?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * Whether the basic edition of Security Center is installed in the new system.
   * - `Active`: It is; only for public images.
   * - `Deactive`: It is not.
   *
   * Default: `Deactive`. Example: `Active`.
   */
  SecurityEnhancementStrategy?: 'Active' | 'Deactive' | (string & {}) | undefined;
}

/** The answer of `ReInitDisk`. */
export interface ReInitDiskResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Sets a disk back to what it was when created; everything written since is lost.
 *
 * The disk must be `In_use`, its instance `Stopped` and started at least once before. A system disk goes back to
 * its image, a data disk to its snapshot or to being empty; if that image or snapshot is deleted, the call fails.
 * Not for disks with local snapshots, clones, or disks with `MultiAttach`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ReInitDisk`, on `acs:ecs:{regionId}:{accountId}:disk/{diskId}`.
 * - Errors: `IncorrectDiskStatus`, `IncorrectInstanceStatus`, `DependencyViolation.IoOptimize`,
 * `InstanceLockedForSecurity`, `OperationDenied`, `InvalidKeyPairName.NotFound`, and 16 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReInitDisk
 */
export const ReInitDisk: Operation<ReInitDiskRequest, ReInitDiskResponse> = {
  name: 'ReInitDisk',
  ram: 'ecs',
};
