// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteCommand`. */
export interface DeleteCommandRequest {
  /** Example: `c-4d34302d02424c5c8e10281e3a31c173`. */
  CommandId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DeleteCommand`. */
export interface DeleteCommandResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `DeleteCommand`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteCommand
 */
export const DeleteCommand: Operation<DeleteCommandRequest, DeleteCommandResponse> = {
  name: 'DeleteCommand',
  regionId: true,
};
