// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeSnapshotsUsage`. */
export interface DescribeSnapshotsUsageRequest {
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeSnapshotsUsage`. */
export interface DescribeSnapshotsUsageResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `5`. */
  SnapshotCount?: number;
  /** Example: `122`. */
  SnapshotSize?: number;
}

/**
 * Calls `DescribeSnapshotsUsage`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshotsUsage
 */
export const DescribeSnapshotsUsage: Operation<DescribeSnapshotsUsageRequest, DescribeSnapshotsUsageResponse> = {
  name: 'DescribeSnapshotsUsage',
  readOnly: true,
  regionId: true,
};
