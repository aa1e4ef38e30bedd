// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteAutoSnapshotPolicy`. */
export interface DeleteAutoSnapshotPolicyRequest {
  /** Left over; leave it out. Example: `155780923770`. */
  OwnerId?: number | undefined;
  /** Left over; leave it out. Example: `ECSforCloud`. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. Example: `155780923770`. */
  ResourceOwnerId?: number | undefined;
  /** The policy to delete, `sp-…`, from {@link DescribeAutoSnapshotPolicyEx}. Example: `sp-bp14yziiuvu3s6jne6na`. */
  autoSnapshotPolicyId: string;
  /**
   * The region of the policy and its disks. The client fills in its own `regionId` where this is left out.
   * Example: `cn-hangzhou`.
   */
  regionId?: string | undefined;
}

/** The answer of `DeleteAutoSnapshotPolicy`. */
export interface DeleteAutoSnapshotPolicyResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Deletes an automatic snapshot policy; its disks are left without it, and the snapshots taken so far stay.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DeleteAutoSnapshotPolicy`, on `acs:ecs:*:{accountId}:snapshot/*`.
 * - Errors: `ParameterInvalid`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteAutoSnapshotPolicy
 */
export const DeleteAutoSnapshotPolicy: Operation<DeleteAutoSnapshotPolicyRequest, DeleteAutoSnapshotPolicyResponse> = {
  name: 'DeleteAutoSnapshotPolicy',
  ram: 'ecs',
  regionId: 'regionId',
};
