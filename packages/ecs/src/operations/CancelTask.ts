// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CancelTask`. */
export interface CancelTaskRequest {
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
  /** The task to cancel; its `SupportCancel` must be `true`. Example: `t-bp198jigq7l0h5ac2wej`. */
  TaskId: string;
}

/** The answer of `CancelTask`. */
export interface CancelTaskResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Cancels a task of {@link ImportImage} or {@link ExportImage} that is still running.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:CancelTask`.
 * - Errors: `InvalidRegionId.NotFound`, `InvalidTaskId.NotFound`, `InvalidTaskId.TaskActionNotSupport`,
 * `MissingParameter`, `CancelTaskFailed`, `InvalidTaskId.IncorrectTaskStatus`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelTask
 */
export const CancelTask: Operation<CancelTaskRequest, CancelTaskResponse> = {
  name: 'CancelTask',
  ram: 'ecs',
  regionId: true,
};
