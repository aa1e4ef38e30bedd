// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ExportSnapshot`. */
export interface ExportSnapshotRequest {
  /** The OSS bucket to write to. */
  OssBucket: string;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** The RAM role that ECS takes on to write to the bucket. */
  RoleName?: string | undefined;
  /** The snapshot to write out. */
  SnapshotId: string;
}

/** The answer of `ExportSnapshot`. */
export interface ExportSnapshotResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
  /** The id of the writing task. */
  TaskId?: string;
}

/**
 * Writes a snapshot into an OSS bucket; withdrawn.
 *
 * Deprecated and without a direct successor. To get at the data from outside, make an image of the snapshot with
 * {@link CreateImage} and write it out with {@link ExportImage}.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ExportSnapshot
 */
export const ExportSnapshot: Operation<ExportSnapshotRequest, ExportSnapshotResponse> = {
  name: 'ExportSnapshot',
  ram: 'ecs',
  regionId: true,
};
