// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `OpenSnapshotService`. */
export interface OpenSnapshotServiceRequest {
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-beijing`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `OpenSnapshotService`. */
export interface OpenSnapshotServiceResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `C36234E8-4C67-5F6C-8C07-F51B2EE2C560`. */
  RequestId: string;
}

/**
 * Activates the snapshot service for the account, without which no snapshot can be taken.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:OpenSnapshotService`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/OpenSnapshotService
 */
export const OpenSnapshotService: Operation<OpenSnapshotServiceRequest, OpenSnapshotServiceResponse> = {
  name: 'OpenSnapshotService',
  ram: 'ecs',
  regionId: true,
};
