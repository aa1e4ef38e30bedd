// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ResetDisk`. */
export interface ResetDiskRequest {
  /** The disk to roll back. Example: `d-bp199lyny9b370ck0eb3`. */
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
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** The snapshot to go back to; it must be of this disk. Example: `s-bp199lyny9b3is7f4kl9`. */
  SnapshotId: string;
}

/** The answer of `ResetDisk`. */
export interface ResetDiskResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `F3CD6886-D8D0-4FEE-B93E-1B73239643F9`. */
  RequestId: string;
}

/**
 * Rolls a disk back to one of its own snapshots; everything written since is lost.
 *
 * The disk must be `In_use` or `Available`, and its instance `Stopped`. To keep the present data too, take a
 * snapshot with {@link CreateSnapshot} before, or create another disk from the old snapshot with {@link
 * CreateDisk}.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ResetDisk`, on `acs:ecs:{regionId}:{accountId}:disk/{diskId}`.
 * - Errors: `IncorrectDiskStatus`, `IncorrectInstanceStatus`, `InstanceLockedForSecurity`, `Operation.Conflict`,
 * `InvalidAccountStatus.NotEnoughBalance`, `OperationDenied`, and 14 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ResetDisk
 */
export const ResetDisk: Operation<ResetDiskRequest, ResetDiskResponse> = {
  name: 'ResetDisk',
  ram: 'ecs',
};
