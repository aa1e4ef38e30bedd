// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ApplyAutoSnapshotPolicy`. */
export interface ApplyAutoSnapshotPolicyRequest {
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** The policy to put the disks under. Example: `sp-bp14yziiuvu3s6jne6na`. */
  autoSnapshotPolicyId: string;
  /**
   * The disks, as a JSON list of ids. Example: `["d-bp14k9cxvr5uzy54p1t5", "d-bp1dtj8v7x6u08iwu32a",
   * "d-bp1c0tyj9tfli2r8d983"]`.
   */
  diskIds: readonly string[] | string;
  /**
   * The region of the policy and its disks. The client fills in its own `regionId` where this is left out.
   * Example: `cn-hangzhou`.
   */
  regionId?: string | undefined;
}

/** The answer of `ApplyAutoSnapshotPolicy`. */
export interface ApplyAutoSnapshotPolicyResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Puts disks under an automatic snapshot policy, so that snapshots of them are taken from then on.
 *
 * A disk can be under several policies; this one is added to those that it has. {@link CancelAutoSnapshotPolicy}
 * takes it out again.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ApplyAutoSnapshotPolicy`, on `acs:ecs:*:{accountId}:snapshot/*`.
 * - Errors: `InvalidAccountStatus.NotEnoughBalance`, `InvalidDiskId.NotFound`,
 * `DiskCategory.OperationNotSupported`, `PartofDiskCategory.OperationNotSupported`,
 * `InvalidAccountStatus.SnapshotServiceUnavailable`, `ParameterInvalid`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ApplyAutoSnapshotPolicy
 */
export const ApplyAutoSnapshotPolicy: Operation<ApplyAutoSnapshotPolicyRequest, ApplyAutoSnapshotPolicyResponse> = {
  name: 'ApplyAutoSnapshotPolicy',
  ram: 'ecs',
  regionId: 'regionId',
  parameters: { diskIds: { style: 'json' } },
};
