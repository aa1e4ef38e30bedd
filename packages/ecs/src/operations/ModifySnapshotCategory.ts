// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifySnapshotCategory`. */
export interface ModifySnapshotCategoryRequest {
  /**
   * What to turn the snapshot into.
   * - `Archive`: An archived snapshot.
   *
   * Example: `Archive`.
   */
  Category?: 'Archive' | (string & {}) | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * How many days after its making the snapshot is deleted by itself. Left out, it stays until it is deleted.
   * Range: 61 to 65536. Example: `100`.
   */
  RetentionDays?: number | undefined;
  /** The snapshot to archive. Example: `s-12338p8bwq7ket540vsd`. */
  SnapshotId: string;
}

/** The answer of `ModifySnapshotCategory`. */
export interface ModifySnapshotCategoryResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `B48A12CD-1295-4A38-A8F0-0E92C937A91B`. */
  RequestId: string;
  /** The archiving, for {@link DescribeTasks}. Example: `t-dxh34xds4warbbbs25sd`. */
  TaskId?: string;
}

/**
 * Archives a standard snapshot, which makes keeping it for long cheaper; it cannot be taken back.
 *
 * The snapshot must be at least 14 days old, and neither be shared nor belong to a cloud service or a CloudBox. An
 * archived snapshot is paid for during at least 60 days, even where it is deleted before. The archiving runs in
 * the background; {@link DescribeTasks} shows how far it is.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifySnapshotCategory`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySnapshotCategory
 */
export const ModifySnapshotCategory: Operation<ModifySnapshotCategoryRequest, ModifySnapshotCategoryResponse> = {
  name: 'ModifySnapshotCategory',
  ram: 'ecs',
};
