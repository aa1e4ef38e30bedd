// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeLockedSnapshots`. */
export interface DescribeLockedSnapshotsRequest {
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Example: `false`.
   */
  DryRun?: boolean | undefined;
  /** Returns only snapshots whose lock is at this point. Example: `compliance-cooloff`. */
  LockStatus?: 'compliance-cooloff' | 'compliance' | 'expired' | (string & {}) | undefined;
  /** How many items a page holds at most, where the pages are walked with `NextToken`. Example: `10`. */
  MaxResults?: number | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `caeba0bbb2be03f84eb48b699f0ad8e1`.
   */
  NextToken?: string | undefined;
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
  /** Returns only these snapshots, at most 100. */
  SnapshotIds?: readonly string[] | undefined;
}

/** The answer of `DescribeLockedSnapshots`. */
export interface DescribeLockedSnapshotsResponse {
  /** The locks of this page. */
  LockedSnapshotsInfo?: DescribeLockedSnapshotsResponseLockedSnapshotsInfo[];
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `caeba0bbb2be03f84eb48b699f0ad8e1`.
   */
  NextToken?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/** `LockedSnapshotsInfo` in an answer of `DescribeLockedSnapshots`. */
export interface DescribeLockedSnapshotsResponseLockedSnapshotsInfo {
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
  /** The snapshot, `s-…`. Example: `s-bp67acfmxazb4ph5gibd`. */
  SnapshotId?: string;
}

/**
 * Lists snapshots that are or were locked against deletion, with the terms of their locks.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeLockedSnapshots`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeLockedSnapshots
 */
export const DescribeLockedSnapshots: PaginatedOperation<DescribeLockedSnapshotsRequest, DescribeLockedSnapshotsResponse, DescribeLockedSnapshotsResponseLockedSnapshotsInfo> = {
  name: 'DescribeLockedSnapshots',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'LockedSnapshotsInfo',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
  },
};
