// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `OpenSnapshotService`. */
export interface OpenSnapshotServiceRequest {
  OwnerId?: number | undefined;
  /** Example: `cn-beijing`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `OpenSnapshotService`. */
export interface OpenSnapshotServiceResponse {
  /** Example: `C36234E8-4C67-5F6C-8C07-F51B2EE2C560`. */
  RequestId: string;
}

/**
 * Calls `OpenSnapshotService`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/OpenSnapshotService
 */
export const OpenSnapshotService: Operation<OpenSnapshotServiceRequest, OpenSnapshotServiceResponse> = {
  name: 'OpenSnapshotService',
  regionId: true,
};
