// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteSnapshot`. */
export interface DeleteSnapshotRequest {
  /** Deletes the snapshot even where disks were made of it. Default: `false`. Example: `false`. */
  Force?: boolean | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** The snapshot to delete, `s-…`; one without a lock. Example: `s-bp1c0doj0taqyzzlwbdw`. */
  SnapshotId: string;
}

/** The answer of `DeleteSnapshot`. */
export interface DeleteSnapshotResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Deletes a snapshot, or stops one that is still being taken.
 *
 * Nothing happens where it does not exist. A snapshot with a custom image on it is kept until the image is deleted
 * with {@link DeleteImage}; one that disks were made of is deleted only with `Force`, and those disks can then no
 * longer be set back with {@link ReInitDisk}. A locked snapshot cannot be deleted before its lock ends.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DeleteSnapshot`, on `acs:ecs:{regionId}:{accountId}:snapshot/{snapshotId}`.
 * - Errors: `Operation.Conflict`, `InvalidSnapshotId.NotFound`, `MissingParameter`, `SnapshotCreatedDisk`,
 * `SnapshotCreatedImage`, `InternalError`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteSnapshot
 */
export const DeleteSnapshot: Operation<DeleteSnapshotRequest, DeleteSnapshotResponse> = {
  name: 'DeleteSnapshot',
  ram: 'ecs',
};
