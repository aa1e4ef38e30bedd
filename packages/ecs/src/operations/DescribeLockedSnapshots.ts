// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeLockedSnapshots`. */
export interface DescribeLockedSnapshotsRequest {
  /** Example: `false`. */
  DryRun?: boolean | undefined;
  /** Example: `compliance-cooloff`. */
  LockStatus?: 'compliance-cooloff' | 'compliance' | 'expired' | (string & {}) | undefined;
  /** Example: `10`. */
  MaxResults?: number | undefined;
  /** Example: `caeba0bbb2be03f84eb48b699f0ad8e1`. */
  NextToken?: string | undefined;
  /** Example: `1587043182527210`. */
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `1587043182527210`. */
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  SnapshotIds?: readonly string[] | undefined;
}

/** The answer of `DescribeLockedSnapshots`. */
export interface DescribeLockedSnapshotsResponse {
  LockedSnapshotsInfo?: DescribeLockedSnapshotsResponseLockedSnapshotsInfo[];
  /** Example: `caeba0bbb2be03f84eb48b699f0ad8e1`. */
  NextToken?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/** `LockedSnapshotsInfo` in an answer of `DescribeLockedSnapshots`. */
export interface DescribeLockedSnapshotsResponseLockedSnapshotsInfo {
  /** Example: `3`. */
  CoolOffPeriod?: number;
  /** Example: `2025-10-15T13:00:00Z`. */
  CoolOffPeriodExpiredTime?: string;
  /** Example: `2025-10-15T10:00:00Z`. */
  LockCreationTime?: string;
  /** Example: `1`. */
  LockDuration?: number;
  /** Example: `2025-10-15T10:00:00Z`. */
  LockDurationStartTime?: string;
  /** Example: `2025-10-16T10:00:00Z`. */
  LockExpiredTime?: string;
  /** Example: `compliance`. */
  LockMode?: string;
  /** Example: `compliance-cooloff`. */
  LockStatus?: 'compliance-cooloff' | 'compliance' | 'expired' | (string & {});
  /** Example: `s-bp67acfmxazb4ph5gibd`. */
  SnapshotId?: string;
}

/**
 * Calls `DescribeLockedSnapshots`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeLockedSnapshots
 */
export const DescribeLockedSnapshots: PaginatedOperation<DescribeLockedSnapshotsRequest, DescribeLockedSnapshotsResponse, DescribeLockedSnapshotsResponseLockedSnapshotsInfo> = {
  name: 'DescribeLockedSnapshots',
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
