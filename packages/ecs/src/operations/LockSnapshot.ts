// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `LockSnapshot`. */
export interface LockSnapshotRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `5EC38E7D-389F-1925-ABE2-D7925A8F245E`.
   */
  ClientToken?: string | undefined;
  /**
   * How many hours the lock can still be lifted and changed. With 0 there is no way back from the start; 0 is also
   * what a lock whose cooling-off period is over needs. Example: `3`.
   */
  CoolOffPeriod: number;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Example: `false`.
   */
  DryRun?: boolean | undefined;
  /** How many days the lock holds. Once the cooling-off period is over, it can only be made longer. Example: `1`. */
  LockDuration: number;
  /**
   * The kind of lock.
   * - `compliance`: Nobody can lift it once the cooling-off period is over. It can be made longer, never shorter.
   *
   * Example: `compliance`.
   */
  LockMode: string;
  /** Left over; leave it out. Example: `1587043182527210`. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. Example: `1587043182527210`. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** The snapshot to lock, or whose lock to change. Example: `s-9dp2qojdpdfmgfmf41ia`. */
  SnapshotId: string;
}

/** The answer of `LockSnapshot`. */
export interface LockSnapshotResponse {
  /** The lock, with the times that follow from its terms. */
  LockedSnapshotInfo?: LockSnapshotResponseLockedSnapshotInfo;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/** `LockedSnapshotInfo` in an answer of `LockSnapshot`. */
export interface LockSnapshotResponseLockedSnapshotInfo {
  /** How many hours the lock could be lifted and changed after it was set. Example: `3`. */
  CoolOffPeriod?: number;
  /** When the cooling-off period ends, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2025-10-15T13:00:00Z`. */
  CoolOffPeriodExpiredTime?: string;
  /** When the snapshot was locked, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2025-10-15T10:00:00Z`. */
  LockCreationTime?: string;
  /** How many days the lock holds. Example: `1`. */
  LockDuration?: number;
  /**
   * From when the lock's days are counted, in UTC as `yyyy-MM-ddTHH:mm:ssZ`; not before the snapshot is
   * `accomplished`. Example: `2025-10-15T10:00:00Z`.
   */
  LockDurationStartTime?: string;
  /** When the lock ends by itself, in UTC as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2025-10-16T10:00:00Z`. */
  LockExpiredTime?: string;
  /**
   * The kind of lock.
   * - `compliance`: Nobody can lift it once the cooling-off period is over. It can be made longer, never shorter.
   *
   * Example: `compliance`.
   */
  LockMode?: string;
  /**
   * At which point the lock is.
   * - `compliance-cooloff`: The snapshot cannot be deleted, but the lock can still be lifted and changed in every
   * way.
   * - `compliance`: The snapshot cannot be deleted, and the lock can only be made longer.
   * - `expired`: The lock is over, and the snapshot can be deleted.
   *
   * Example: `compliance-cooloff`.
   */
  LockStatus?: 'compliance-cooloff' | 'compliance' | 'expired' | (string & {});
  /** The snapshot, `s-…`. Example: `s-9dp2qojdpdfmgfmf41ia`. */
  SnapshotId?: string;
}

/**
 * Locks a snapshot so that nobody, not even the owner, can delete it for a time; or changes such a lock.
 *
 * During the cooling-off period the lock can still be lifted with {@link UnlockSnapshot}, or its terms be changed
 * by another call, which sets all of them anew. After that the lock only ever gets longer, and the snapshot is
 * paid for until it ends.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:LockSnapshot`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/LockSnapshot
 */
export const LockSnapshot: Operation<LockSnapshotRequest, LockSnapshotResponse> = {
  name: 'LockSnapshot',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};
