// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteSnapshot`. */
export interface DeleteSnapshotRequest {
  /** Default: `false`. Example: `false`. */
  Force?: boolean | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `s-bp1c0doj0taqyzzlwbdw`. */
  SnapshotId: string;
}

/** The answer of `DeleteSnapshot`. */
export interface DeleteSnapshotResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `DeleteSnapshot`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteSnapshot
 */
export const DeleteSnapshot: Operation<DeleteSnapshotRequest, DeleteSnapshotResponse> = {
  name: 'DeleteSnapshot',
};
