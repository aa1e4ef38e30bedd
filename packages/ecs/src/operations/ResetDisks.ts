// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ResetDisks`. */
export interface ResetDisksRequest {
  /** The disks to roll back, each with its snapshot. Items: 1 to 16. */
  Disk: readonly ResetDisksRequestDisk[];
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Default: `false`. Example: `false`.
   */
  DryRun?: boolean | undefined;
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

/** `Disk` in a request of `ResetDisks`. */
export interface ResetDisksRequestDisk {
  /** A disk to roll back. Example: `d-j6cf7l0ewidb78lqdqvc`. */
  DiskId?: string | undefined;
  /** The snapshot of this disk, out of the group. Example: `s-j6cdofbycydvg7eyr564`. */
  SnapshotId?: string | undefined;
}

/** The answer of `ResetDisks`. */
export interface ResetDisksResponse {
  /** How the roll-back went. */
  OperationProgressSet?: ResetDisksResponseOperationProgressSet;
  /** Identifies this call; the vendor's support asks for it. Example: `3D66C85C-AA97-4A00-B0ED-2D9A80FE782C`. */
  RequestId: string;
}

/** `OperationProgressSet` in an answer of `ResetDisks`. */
export interface ResetDisksResponseOperationProgressSet {
  /** How it went for one disk. */
  OperationProgress?: ResetDisksResponseOperationProgressSetOperationProgress[];
}

/** `OperationProgressSet.OperationProgress` in an answer of `ResetDisks`. */
export interface ResetDisksResponseOperationProgressSetOperationProgress {
  /** Code of the error; empty if the disk was rolled back. Example: `400`. */
  ErrorCode?: string;
  /** What went wrong; empty if the disk was rolled back. Example: `testErrorMsg`. */
  ErrorMsg?: string;
  /** Whether it worked for this disk, such as `Success`. Example: `Success`. */
  OperationStatus?: string;
  /** The resources that this outcome is about. */
  RelatedItemSet?: ResetDisksResponseOperationProgressSetOperationProgressRelatedItemSet;
}

/** `OperationProgressSet.OperationProgress.RelatedItemSet` in an answer of `ResetDisks`. */
export interface ResetDisksResponseOperationProgressSetOperationProgressRelatedItemSet {
  /** One resource, as the field that it goes by and its id. */
  RelatedItem?: ResetDisksResponseOperationProgressSetOperationProgressRelatedItemSetRelatedItem[];
}

/** `OperationProgressSet.OperationProgress.RelatedItemSet.RelatedItem` in an answer of `ResetDisks`. */
export interface ResetDisksResponseOperationProgressSetOperationProgressRelatedItemSetRelatedItem {
  /** Which field the resource goes by, such as `SnapshotId`. Example: `SnapshotId`. */
  Name?: string;
  /** The id of the resource. Example: `s-j6cdofbycydvg7eyr564`. */
  Value?: string;
}

/**
 * Rolls several disks back to their snapshots in a snapshot-consistent group; to be deprecated.
 *
 * Use {@link ResetDisk} for each of the disks instead. Everything written since the snapshots is lost.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ResetDisks`.
 * - Errors: `IncorrectDiskStatus`, `IncorrectInstanceStatus`, `InstanceLockedForSecurity`, `Operation.Conflict`,
 * `InvalidAccountStatus.NotEnoughBalance`, `OperationDenied`, and 17 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ResetDisks
 */
export const ResetDisks: Operation<ResetDisksRequest, ResetDisksResponse> = {
  name: 'ResetDisks',
  ram: 'ecs',
  regionId: true,
};
