// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ResetDisks`. */
export interface ResetDisksRequest {
  /** Items: 1 to 16. */
  Disk: readonly ResetDisksRequestDisk[];
  /** Default: `false`. Example: `false`. */
  DryRun?: boolean | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** `Disk` in a request of `ResetDisks`. */
export interface ResetDisksRequestDisk {
  /** Example: `d-j6cf7l0ewidb78lqdqvc`. */
  DiskId?: string | undefined;
  /** Example: `s-j6cdofbycydvg7eyr564`. */
  SnapshotId?: string | undefined;
}

/** The answer of `ResetDisks`. */
export interface ResetDisksResponse {
  OperationProgressSet?: ResetDisksResponseOperationProgressSet;
  /** Example: `3D66C85C-AA97-4A00-B0ED-2D9A80FE782C`. */
  RequestId: string;
}

/** `OperationProgressSet` in an answer of `ResetDisks`. */
export interface ResetDisksResponseOperationProgressSet {
  OperationProgress?: ResetDisksResponseOperationProgressSetOperationProgress[];
}

/** `OperationProgressSet.OperationProgress` in an answer of `ResetDisks`. */
export interface ResetDisksResponseOperationProgressSetOperationProgress {
  /** Example: `400`. */
  ErrorCode?: string;
  /** Example: `testErrorMsg`. */
  ErrorMsg?: string;
  /** Example: `Success`. */
  OperationStatus?: string;
  RelatedItemSet?: ResetDisksResponseOperationProgressSetOperationProgressRelatedItemSet;
}

/** `OperationProgressSet.OperationProgress.RelatedItemSet` in an answer of `ResetDisks`. */
export interface ResetDisksResponseOperationProgressSetOperationProgressRelatedItemSet {
  RelatedItem?: ResetDisksResponseOperationProgressSetOperationProgressRelatedItemSetRelatedItem[];
}

/** `OperationProgressSet.OperationProgress.RelatedItemSet.RelatedItem` in an answer of `ResetDisks`. */
export interface ResetDisksResponseOperationProgressSetOperationProgressRelatedItemSetRelatedItem {
  /** Example: `SnapshotId`. */
  Name?: string;
  /** Example: `s-j6cdofbycydvg7eyr564`. */
  Value?: string;
}

/**
 * Calls `ResetDisks`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ResetDisks
 */
export const ResetDisks: Operation<ResetDisksRequest, ResetDisksResponse> = {
  name: 'ResetDisks',
  regionId: true,
};
