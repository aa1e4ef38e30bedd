// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifySnapshotCategory`. */
export interface ModifySnapshotCategoryRequest {
  /** Example: `Archive`. */
  Category?: 'Archive' | (string & {}) | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Range: 61 to 65536. Example: `100`. */
  RetentionDays?: number | undefined;
  /** Example: `s-12338p8bwq7ket540vsd`. */
  SnapshotId: string;
}

/** The answer of `ModifySnapshotCategory`. */
export interface ModifySnapshotCategoryResponse {
  /** Example: `B48A12CD-1295-4A38-A8F0-0E92C937A91B`. */
  RequestId: string;
  /** Example: `t-dxh34xds4warbbbs25sd`. */
  TaskId?: string;
}

/**
 * Calls `ModifySnapshotCategory`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySnapshotCategory
 */
export const ModifySnapshotCategory: Operation<ModifySnapshotCategoryRequest, ModifySnapshotCategoryResponse> = {
  name: 'ModifySnapshotCategory',
};
