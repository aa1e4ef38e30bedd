// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteSnapshotGroup`. */
export interface DeleteSnapshotGroupRequest {
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
  /** The group to delete along with its snapshots, `ssg-…`. Example: `ssg-j6c9lpuyxo2uxxnydvkv`. */
  SnapshotGroupId: string;
}

/** The answer of `DeleteSnapshotGroup`. */
export interface DeleteSnapshotGroupResponse {
  /** What became of the operation for each resource. */
  OperationProgressSet?: DeleteSnapshotGroupResponseOperationProgressSet;
  /** Identifies this call; the vendor's support asks for it. Example: `6EDE885A-FDC1-4FAE-BC44-6EACAEA6CC6E`. */
  RequestId: string;
}

/** `OperationProgressSet` in an answer of `DeleteSnapshotGroup`. */
export interface DeleteSnapshotGroupResponseOperationProgressSet {
  /** What became of the operation, one entry for each resource. */
  OperationProgress?: DeleteSnapshotGroupResponseOperationProgressSetOperationProgress[];
}

/** `OperationProgressSet.OperationProgress` in an answer of `DeleteSnapshotGroup`. */
export interface DeleteSnapshotGroupResponseOperationProgressSetOperationProgress {
  /** Why it failed for this resource, as a code; empty where it did not. Example: `400`. */
  ErrorCode?: string;
  /** Why it failed for this resource, in words; empty where it did not. Example: `testErrorMsg`. */
  ErrorMsg?: string;
  /** Whether it worked for this resource, such as `Success`. Example: `Success`. */
  OperationStatus?: string;
  /** Which resource the entry is about. */
  RelatedItemSet?: DeleteSnapshotGroupResponseOperationProgressSetOperationProgressRelatedItemSet;
}

/** `OperationProgressSet.OperationProgress.RelatedItemSet` in an answer of `DeleteSnapshotGroup`. */
export interface DeleteSnapshotGroupResponseOperationProgressSetOperationProgressRelatedItemSet {
  /** Which resource the entry is about, as pairs of a name and a value. */
  RelatedItem?: DeleteSnapshotGroupResponseOperationProgressSetOperationProgressRelatedItemSetRelatedItem[];
}

/** `OperationProgressSet.OperationProgress.RelatedItemSet.RelatedItem` in an answer of `DeleteSnapshotGroup`. */
export interface DeleteSnapshotGroupResponseOperationProgressSetOperationProgressRelatedItemSetRelatedItem {
  /** What the value is, such as `SnapshotId`. Example: `SnapshotId`. */
  Name?: string;
  /** The id or name of the resource, of the kind that the name beside it says. Example: `s-j6c9lpuyxo2uxxnxf5ll`. */
  Value?: string;
}

/**
 * Deletes a group of snapshots together with the snapshots in it.
 *
 * Snapshots with a custom image on them are left behind: delete the image with {@link DeleteImage} first, then
 * them with {@link DeleteSnapshot}. The answer tells for each snapshot what became of it.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DeleteSnapshotGroup`.
 * - Errors: `ErrorCode`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteSnapshotGroup
 */
export const DeleteSnapshotGroup: Operation<DeleteSnapshotGroupRequest, DeleteSnapshotGroupResponse> = {
  name: 'DeleteSnapshotGroup',
  ram: 'ecs',
  regionId: true,
};
