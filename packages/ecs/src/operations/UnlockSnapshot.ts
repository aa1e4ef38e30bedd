// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `UnlockSnapshot`. */
export interface UnlockSnapshotRequest {
  /** Example: `5EC38E7D-389F-1925-ABE2-D7925A8F245E`. */
  ClientToken?: string | undefined;
  /** Example: `false`. */
  DryRun?: boolean | undefined;
  /** Example: `1587043182527210`. */
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `1587043182527210`. */
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `s-9dp2qojdpdfmgfmf41ia`. */
  SnapshotId: string;
}

/** The answer of `UnlockSnapshot`. */
export interface UnlockSnapshotResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Calls `UnlockSnapshot`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/UnlockSnapshot
 */
export const UnlockSnapshot: Operation<UnlockSnapshotRequest, UnlockSnapshotResponse> = {
  name: 'UnlockSnapshot',
  regionId: true,
  clientToken: true,
};
