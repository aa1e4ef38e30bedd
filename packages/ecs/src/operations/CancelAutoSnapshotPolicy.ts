// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CancelAutoSnapshotPolicy`. */
export interface CancelAutoSnapshotPolicyRequest {
  /** Example: `155780923770`. */
  OwnerId?: number | undefined;
  /** Example: `ECSforCloud`. */
  ResourceOwnerAccount?: string | undefined;
  /** Example: `155780923770`. */
  ResourceOwnerId?: number | undefined;
  /** Default: `empty`. Example: `sp-bp14yziiuvu3s6jne6na`. */
  autoSnapshotPolicyId?: string | undefined;
  /** Example: `["d-bp14k9cxvr5uzy54p1t5", "d-bp1dtj8v7x6u08iwu32a", "d-bp1c0tyj9tfli2r8d983"]`. */
  diskIds: readonly string[] | string;
  /** Example: `cn-hangzhou`. */
  regionId: string;
}

/** The answer of `CancelAutoSnapshotPolicy`. */
export interface CancelAutoSnapshotPolicyResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `CancelAutoSnapshotPolicy`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelAutoSnapshotPolicy
 */
export const CancelAutoSnapshotPolicy: Operation<CancelAutoSnapshotPolicyRequest, CancelAutoSnapshotPolicyResponse> = {
  name: 'CancelAutoSnapshotPolicy',
  parameters: { diskIds: { style: 'json' } },
};
