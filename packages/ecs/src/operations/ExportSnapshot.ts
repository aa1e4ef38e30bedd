// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ExportSnapshot`. */
export interface ExportSnapshotRequest {
  OssBucket: string;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  RoleName?: string | undefined;
  SnapshotId: string;
}

/** The answer of `ExportSnapshot`. */
export interface ExportSnapshotResponse {
  RequestId: string;
  TaskId?: string;
}

/**
 * Calls `ExportSnapshot`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ExportSnapshot
 */
export const ExportSnapshot: Operation<ExportSnapshotRequest, ExportSnapshotResponse> = {
  name: 'ExportSnapshot',
  regionId: true,
};
