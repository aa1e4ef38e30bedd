// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyDiskAttribute`. */
export interface ModifyDiskAttributeRequest {
  /** Whether the disk may go beyond its performance for a time; an error for disks that cannot. Example: `false`. */
  BurstingEnabled?: boolean | undefined;
  /** Whether the automatic snapshots of the disk are deleted along with it. Example: `false`. */
  DeleteAutoSnapshot?: boolean | undefined;
  /**
   * Whether releasing the instance releases the disk too. False is an error for local disks and for `cloud` disks
   * that are not `Portable`; disks with `MultiAttach` do not take it. A lock for security overrules it. Example:
   * `false`.
   */
  DeleteWithInstance?: boolean | undefined;
  /**
   * A note about the disk, of 2 to 256 characters; it must not start with `http://` or `https://`. Example:
   * `TestDescription`.
   */
  Description?: string | undefined;
  /** The one disk to change; excludes `DiskIds`. Example: `d-bp1famypsnar20bvr93g`. */
  DiskId?: string | undefined;
  /** The disks to change in one go; excludes `DiskId`. Items: at most 100. */
  DiskIds?: readonly string[] | undefined;
  /** A name for the disk, of 2 to 128 characters, starting with a letter. Example: `MyDiskName`. */
  DiskName?: string | undefined;
  /**
   * Deprecated; automatic snapshots are on for every disk. Apply a policy with {@link ApplyAutoSnapshotPolicy}.
   * Example: `true`.
   */
  EnableAutoSnapshot?: boolean | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyDiskAttribute`. */
export interface ModifyDiskAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Changes name, description, bursting and what happens on release, of one disk or of up to 100.
 *
 * Give either `DiskId` or `DiskIds`; what is left out stays as it is. Tags, size, category and billing have
 * operations of their own: {@link TagResources}, {@link ResizeDisk}, {@link ModifyDiskSpec}, {@link
 * ModifyDiskChargeType}.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyDiskAttribute`, on `acs:ecs:{regionId}:{accountId}:disk/{diskId}`.
 * - Errors: `IncorrectDiskStatus`, `DeleteWithInstance.Conflict`, `QuotaExceed.Snapshot`,
 * `InvalidDiskId.NotFound`, `InvalidInstanceId.NotFound`, `IncompleteParamter`, and 6 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskAttribute
 */
export const ModifyDiskAttribute: Operation<ModifyDiskAttributeRequest, ModifyDiskAttributeResponse> = {
  name: 'ModifyDiskAttribute',
  ram: 'ecs',
  regionId: true,
};
