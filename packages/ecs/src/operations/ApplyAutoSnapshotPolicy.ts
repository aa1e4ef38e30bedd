// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ApplyAutoSnapshotPolicy`. */
export interface ApplyAutoSnapshotPolicyRequest {
  OwnerId?: number | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `sp-bp14yziiuvu3s6jne6na`. */
  autoSnapshotPolicyId: string;
  /** Example: `["d-bp14k9cxvr5uzy54p1t5", "d-bp1dtj8v7x6u08iwu32a", "d-bp1c0tyj9tfli2r8d983"]`. */
  diskIds: readonly string[] | string;
  /** Example: `cn-hangzhou`. */
  regionId: string;
}

/** The answer of `ApplyAutoSnapshotPolicy`. */
export interface ApplyAutoSnapshotPolicyResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ApplyAutoSnapshotPolicy`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ApplyAutoSnapshotPolicy
 */
export const ApplyAutoSnapshotPolicy: Operation<ApplyAutoSnapshotPolicyRequest, ApplyAutoSnapshotPolicyResponse> = {
  name: 'ApplyAutoSnapshotPolicy',
  parameters: { diskIds: { style: 'json' } },
};
