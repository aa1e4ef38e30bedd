// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateSnapshotGroup`. */
export interface CreateSnapshotGroupRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `This is description.`. */
  Description?: string | undefined;
  /** Items: at most 128. */
  DiskId?: readonly string[] | undefined;
  /** Items: at most 128. */
  ExcludeDiskId?: readonly string[] | undefined;
  /** Example: `i-j6ca469urv8ei629s6tv`. */
  InstanceId?: string | undefined;
  /**
   * Default: `false`. Example: `false`.
   * @deprecated The vendor advises against its use.
   */
  InstantAccess?: boolean | undefined;
  /**
   * Example: `1`.
   * @deprecated The vendor advises against its use.
   */
  InstantAccessRetentionDays?: number | undefined;
  /** Example: `testName`. */
  Name?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  StorageLocationArn?: string | undefined;
  /** Items: at most 20. */
  Tag?: readonly CreateSnapshotGroupRequestTag[] | undefined;
}

/** `Tag` in a request of `CreateSnapshotGroup`. */
export interface CreateSnapshotGroupRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `CreateSnapshotGroup`. */
export interface CreateSnapshotGroupResponse {
  /** Example: `01ABBD93-1ABB-4D92-B496-1A3D20EC0697`. */
  RequestId: string;
  /** Example: `ssg-j6ciyh3k52qp7ovmo581`. */
  SnapshotGroupId?: string;
}

/**
 * Calls `CreateSnapshotGroup`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSnapshotGroup
 */
export const CreateSnapshotGroup: Operation<CreateSnapshotGroupRequest, CreateSnapshotGroupResponse> = {
  name: 'CreateSnapshotGroup',
  regionId: true,
  clientToken: true,
};
