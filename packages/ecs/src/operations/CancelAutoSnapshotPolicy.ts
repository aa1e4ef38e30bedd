// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CancelAutoSnapshotPolicy`. */
export interface CancelAutoSnapshotPolicyRequest {
  /** Left over; leave it out. Example: `155780923770`. */
  OwnerId?: number | undefined;
  /** Left over; leave it out. Example: `ECSforCloud`. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. Example: `155780923770`. */
  ResourceOwnerId?: number | undefined;
  /**
   * The policy to take the disks out of. Can be left out for disks that are under one policy only. Example:
   * `sp-bp14yziiuvu3s6jne6na`.
   */
  autoSnapshotPolicyId?: string | undefined;
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

/** The answer of `CancelAutoSnapshotPolicy`. */
export interface CancelAutoSnapshotPolicyResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Takes disks out of an automatic snapshot policy; the snapshots taken so far stay.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:CancelAutoSnapshotPolicy`, on `acs:ecs:*:{accountId}:snapshot/*`.
 * - Errors: `InvalidDiskId.NotFound`, `ParameterInvalid`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelAutoSnapshotPolicy
 */
export const CancelAutoSnapshotPolicy: Operation<CancelAutoSnapshotPolicyRequest, CancelAutoSnapshotPolicyResponse> = {
  name: 'CancelAutoSnapshotPolicy',
  ram: 'ecs',
  regionId: 'regionId',
  parameters: { diskIds: { style: 'json' } },
};
