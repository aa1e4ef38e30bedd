// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteAutoSnapshotPolicy`. */
export interface DeleteAutoSnapshotPolicyRequest {
  /** Example: `155780923770`. */
  OwnerId?: number | undefined;
  /** Example: `ECSforCloud`. */
  ResourceOwnerAccount?: string | undefined;
  /** Example: `155780923770`. */
  ResourceOwnerId?: number | undefined;
  /** Example: `sp-bp14yziiuvu3s6jne6na`. */
  autoSnapshotPolicyId: string;
  /** Example: `cn-hangzhou`. */
  regionId: string;
}

/** The answer of `DeleteAutoSnapshotPolicy`. */
export interface DeleteAutoSnapshotPolicyResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `DeleteAutoSnapshotPolicy`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteAutoSnapshotPolicy
 */
export const DeleteAutoSnapshotPolicy: Operation<DeleteAutoSnapshotPolicyRequest, DeleteAutoSnapshotPolicyResponse> = {
  name: 'DeleteAutoSnapshotPolicy',
};
