// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteDisk`. */
export interface DeleteDiskRequest {
  /** The disk, `d-…`. Example: `d-bp14k9cxvr5uzy546taj`. */
  DiskId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DeleteDisk`. */
export interface DeleteDiskResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Deletes a pay-as-you-go disk that is attached to nothing, with all its data.
 *
 * The disk must be `Available`: call {@link DetachDisk} before. Manual snapshots of it stay; the automatic ones go
 * if `DeleteAutoSnapshot` is set. A disk that does not exist is no error. Wait with {@link DiskDeleted}.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DeleteDisk`, on `acs:ecs:{regionId}:{accountId}:disk/{diskId}`.
 * - Errors: `IncorrectDiskStatus`, `InvalidRegionId.MalFormed`, `DiskCreatingSnapshot`, `DiskNotPortable`,
 * `DiskStillAttached`, `DiskTypeViolation`, and 1 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteDisk
 */
export const DeleteDisk: Operation<DeleteDiskRequest, DeleteDiskResponse> = {
  name: 'DeleteDisk',
  ram: 'ecs',
};
