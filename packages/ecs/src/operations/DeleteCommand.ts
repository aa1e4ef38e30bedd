// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteCommand`. */
export interface DeleteCommandRequest {
  /** The command, `c-…`. Example: `c-4d34302d02424c5c8e10281e3a31c173`. */
  CommandId: string;
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
}

/** The answer of `DeleteCommand`. */
export interface DeleteCommandResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Deletes one of your own commands, together with its script.
 *
 * A command that is just running cannot be deleted: wait for its end or call {@link StopInvocation}.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DeleteCommand`.
 * - Errors: `InvalidRegionId.NotFound`, `InvalidCmdId.NotFound`, `InternalError.Dispatch`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteCommand
 */
export const DeleteCommand: Operation<DeleteCommandRequest, DeleteCommandResponse> = {
  name: 'DeleteCommand',
  ram: 'ecs',
  regionId: true,
};
