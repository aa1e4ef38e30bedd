// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteDisk`. */
export interface DeleteDiskRequest {
  /** Example: `d-bp14k9cxvr5uzy546taj`. */
  DiskId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DeleteDisk`. */
export interface DeleteDiskResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `DeleteDisk`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteDisk
 */
export const DeleteDisk: Operation<DeleteDiskRequest, DeleteDiskResponse> = {
  name: 'DeleteDisk',
};
