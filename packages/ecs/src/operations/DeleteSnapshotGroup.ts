// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteSnapshotGroup`. */
export interface DeleteSnapshotGroupRequest {
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `ssg-j6c9lpuyxo2uxxnydvkv`. */
  SnapshotGroupId: string;
}

/** The answer of `DeleteSnapshotGroup`. */
export interface DeleteSnapshotGroupResponse {
  OperationProgressSet?: DeleteSnapshotGroupResponseOperationProgressSet;
  /** Example: `6EDE885A-FDC1-4FAE-BC44-6EACAEA6CC6E`. */
  RequestId: string;
}

/** `OperationProgressSet` in an answer of `DeleteSnapshotGroup`. */
export interface DeleteSnapshotGroupResponseOperationProgressSet {
  OperationProgress?: DeleteSnapshotGroupResponseOperationProgressSetOperationProgress[];
}

/** `OperationProgressSet.OperationProgress` in an answer of `DeleteSnapshotGroup`. */
export interface DeleteSnapshotGroupResponseOperationProgressSetOperationProgress {
  /** Example: `400`. */
  ErrorCode?: string;
  /** Example: `testErrorMsg`. */
  ErrorMsg?: string;
  /** Example: `Success`. */
  OperationStatus?: string;
  RelatedItemSet?: DeleteSnapshotGroupResponseOperationProgressSetOperationProgressRelatedItemSet;
}

/** `OperationProgressSet.OperationProgress.RelatedItemSet` in an answer of `DeleteSnapshotGroup`. */
export interface DeleteSnapshotGroupResponseOperationProgressSetOperationProgressRelatedItemSet {
  RelatedItem?: DeleteSnapshotGroupResponseOperationProgressSetOperationProgressRelatedItemSetRelatedItem[];
}

/** `OperationProgressSet.OperationProgress.RelatedItemSet.RelatedItem` in an answer of `DeleteSnapshotGroup`. */
export interface DeleteSnapshotGroupResponseOperationProgressSetOperationProgressRelatedItemSetRelatedItem {
  /** Example: `SnapshotId`. */
  Name?: string;
  /** Example: `s-j6c9lpuyxo2uxxnxf5ll`. */
  Value?: string;
}

/**
 * Calls `DeleteSnapshotGroup`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteSnapshotGroup
 */
export const DeleteSnapshotGroup: Operation<DeleteSnapshotGroupRequest, DeleteSnapshotGroupResponse> = {
  name: 'DeleteSnapshotGroup',
  regionId: true,
};
