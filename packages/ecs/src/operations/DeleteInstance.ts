// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteInstance`. */
export interface DeleteInstanceRequest {
  /** Example: `false`. */
  DryRun?: boolean | undefined;
  /** Default: `false`. Example: `false`. */
  Force?: boolean | undefined;
  /** Default: `true`. Example: `true`. */
  ForceStop?: boolean | undefined;
  /** Example: `i-bp1g6zv0ce8oghu77t7k`. */
  InstanceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Default: `false`. Example: `false`. */
  TerminateSubscription?: boolean | undefined;
}

/** The answer of `DeleteInstance`. */
export interface DeleteInstanceResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Releases an instance. A running one is released only with `Force`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteInstance
 */
export const DeleteInstance: Operation<DeleteInstanceRequest, DeleteInstanceResponse> = {
  name: 'DeleteInstance',
};
