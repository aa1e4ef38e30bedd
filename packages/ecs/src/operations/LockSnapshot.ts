// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `LockSnapshot`. */
export interface LockSnapshotRequest {
  /** Example: `5EC38E7D-389F-1925-ABE2-D7925A8F245E`. */
  ClientToken?: string | undefined;
  /** Example: `3`. */
  CoolOffPeriod: number;
  /** Example: `false`. */
  DryRun?: boolean | undefined;
  /** Example: `1`. */
  LockDuration: number;
  /** Example: `compliance`. */
  LockMode: string;
  /** Example: `1587043182527210`. */
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `1587043182527210`. */
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `s-9dp2qojdpdfmgfmf41ia`. */
  SnapshotId: string;
}

/** The answer of `LockSnapshot`. */
export interface LockSnapshotResponse {
  LockedSnapshotInfo?: LockSnapshotResponseLockedSnapshotInfo;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/** `LockedSnapshotInfo` in an answer of `LockSnapshot`. */
export interface LockSnapshotResponseLockedSnapshotInfo {
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
  /** Example: `s-9dp2qojdpdfmgfmf41ia`. */
  SnapshotId?: string;
}

/**
 * Calls `LockSnapshot`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/LockSnapshot
 */
export const LockSnapshot: Operation<LockSnapshotRequest, LockSnapshotResponse> = {
  name: 'LockSnapshot',
  regionId: true,
  clientToken: true,
};
