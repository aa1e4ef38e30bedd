// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifySnapshotGroup`. */
export interface ModifySnapshotGroupRequest {
  /** Example: `This is new description`. */
  Description?: string | undefined;
  /** Example: `testName02`. */
  Name?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `ssg-j6ciyh3k52qp7ovmo581`. */
  SnapshotGroupId: string;
}

/** The answer of `ModifySnapshotGroup`. */
export interface ModifySnapshotGroupResponse {
  /** Example: `A00B5E55-76B7-42C8-8A80-AF10E980DCC7`. */
  RequestId: string;
}

/**
 * Calls `ModifySnapshotGroup`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySnapshotGroup
 */
export const ModifySnapshotGroup: Operation<ModifySnapshotGroupRequest, ModifySnapshotGroupResponse> = {
  name: 'ModifySnapshotGroup',
  regionId: true,
};
