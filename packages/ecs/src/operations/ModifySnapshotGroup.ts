// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifySnapshotGroup`. */
export interface ModifySnapshotGroupRequest {
  /** What is said about the group from now on, in 2 to 256 characters. Example: `This is new description`. */
  Description?: string | undefined;
  /**
   * The new name of the group. 2 to 128 characters: letters, digits, `.`, `:`, `_` and `-`, with a letter first.
   * Example: `testName02`.
   */
  Name?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** The group to change. Example: `ssg-j6ciyh3k52qp7ovmo581`. */
  SnapshotGroupId: string;
}

/** The answer of `ModifySnapshotGroup`. */
export interface ModifySnapshotGroupResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `A00B5E55-76B7-42C8-8A80-AF10E980DCC7`. */
  RequestId: string;
}

/**
 * Changes the name or the description of a group of snapshots.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifySnapshotGroup`.
 * - Errors: `InvalidParameter.Name`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySnapshotGroup
 */
export const ModifySnapshotGroup: Operation<ModifySnapshotGroupRequest, ModifySnapshotGroupResponse> = {
  name: 'ModifySnapshotGroup',
  ram: 'ecs',
  regionId: true,
};
