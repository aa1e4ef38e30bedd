// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `UnlockSnapshot`. */
export interface UnlockSnapshotRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `5EC38E7D-389F-1925-ABE2-D7925A8F245E`.
   */
  ClientToken?: string | undefined;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Example: `false`.
   */
  DryRun?: boolean | undefined;
  /** Left over; leave it out. Example: `1587043182527210`. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. Example: `1587043182527210`. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * The snapshot to unlock, `s-…`, while its `LockStatus` is `compliance-cooloff`. Example:
   * `s-9dp2qojdpdfmgfmf41ia`.
   */
  SnapshotId: string;
}

/** The answer of `UnlockSnapshot`. */
export interface UnlockSnapshotResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Lifts the lock of a snapshot whose cooling-off period is not over yet.
 *
 * Afterwards no one can lift the lock; it ends by itself with `LockExpiredTime`.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:UnlockSnapshot`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/UnlockSnapshot
 */
export const UnlockSnapshot: Operation<UnlockSnapshotRequest, UnlockSnapshotResponse> = {
  name: 'UnlockSnapshot',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};
