// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeSnapshotsUsage`. */
export interface DescribeSnapshotsUsageRequest {
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

/** The answer of `DescribeSnapshotsUsage`. */
export interface DescribeSnapshotsUsageResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many snapshots the region holds. Example: `5`. */
  SnapshotCount?: number;
  /** How large the snapshots of the region are together, in bytes. Example: `122`. */
  SnapshotSize?: number;
}

/**
 * Tells how many snapshots a region holds and how large they are together.
 *
 * The same by disk is returned by {@link DescribeSnapshotLinks}.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeSnapshotsUsage`.
 * - Errors: `InvalidParam.RegionId`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshotsUsage
 */
export const DescribeSnapshotsUsage: Operation<DescribeSnapshotsUsageRequest, DescribeSnapshotsUsageResponse> = {
  name: 'DescribeSnapshotsUsage',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};
