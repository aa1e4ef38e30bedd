// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CancelTask`. */
export interface CancelTaskRequest {
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `t-bp198jigq7l0h5ac2wej`. */
  TaskId: string;
}

/** The answer of `CancelTask`. */
export interface CancelTaskResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `CancelTask`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelTask
 */
export const CancelTask: Operation<CancelTaskRequest, CancelTaskResponse> = {
  name: 'CancelTask',
  regionId: true,
};
