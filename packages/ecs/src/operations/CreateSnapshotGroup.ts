// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateSnapshotGroup`. */
export interface CreateSnapshotGroupRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /** What is said about the group, in 2 to 256 characters. Example: `This is description.`. */
  Description?: string | undefined;
  /**
   * The disks to take, at most 128 and 256 TiB. With `InstanceId` all must be attached to it; without, they may be
   * on several instances of one zone. Excludes `ExcludeDiskId`. Items: at most 128.
   */
  DiskId?: readonly string[] | undefined;
  /** Disks of the instance to leave out, at most 128. Excludes `DiskId`. Items: at most 128. */
  ExcludeDiskId?: readonly string[] | undefined;
  /** The instance whose disks are taken. Needed with `ExcludeDiskId`. Example: `i-j6ca469urv8ei629s6tv`. */
  InstanceId?: string | undefined;
  /**
   * Whether the snapshot can be used before its data has been copied out in full. Without need since ESSDs do so
   * of themselves. Default: `false`. Example: `false`.
   * @deprecated The vendor advises against its use.
   */
  InstantAccess?: boolean | undefined;
  /**
   * For how many days `InstantAccess` holds. Without need since ESSDs do so of themselves. Example: `1`.
   * @deprecated The vendor advises against its use.
   */
  InstantAccessRetentionDays?: number | undefined;
  /**
   * The name of the group. 2 to 128 characters: letters, digits, `.`, `:`, `_` and `-`, with a letter first.
   * Example: `testName`.
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
  /** The resource group that the group of snapshots is put in. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Where else than in the region to keep the data; not open to the public, so leave it out. */
  StorageLocationArn?: string | undefined;
  /** Tags of the new group, at most 20. Items: at most 20. */
  Tag?: readonly CreateSnapshotGroupRequestTag[] | undefined;
}

/** `Tag` in a request of `CreateSnapshotGroup`. */
export interface CreateSnapshotGroupRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `TestKey`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `TestValue`.
   */
  Value?: string | undefined;
}

/** The answer of `CreateSnapshotGroup`. */
export interface CreateSnapshotGroupResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `01ABBD93-1ABB-4D92-B496-1A3D20EC0697`. */
  RequestId: string;
  /** The id of the new group, for {@link DescribeSnapshotGroups}. Example: `ssg-j6ciyh3k52qp7ovmo581`. */
  SnapshotGroupId?: string;
}

/**
 * Takes snapshots of several disks at the same moment, so that their data fits together.
 *
 * Names an instance, all of whose disks are taken but for those in `ExcludeDiskId`, or single disks in `DiskId`,
 * of several instances in a zone too. All must be ESSDs, and be attached to a running or stopped instance or have
 * been attached before; disks that several instances share are not allowed. {@link DescribeSnapshotGroups} tells
 * when the group is `accomplished`. Its snapshots are paid for until they are deleted.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:CreateSnapshotGroup`.
 * - Errors: `IncorrectInstanceStatus`, `IncorrectDiskStatus`, `IncorrectDiskStatus.CreatingSnapshot`,
 * `IncorrectDiskStatus.Invalid`, `IncorrectDiskStatus.NeverAttached`, `IncorrectDiskStatus.NeverUsed`, and 30
 * more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSnapshotGroup
 */
export const CreateSnapshotGroup: Operation<CreateSnapshotGroupRequest, CreateSnapshotGroupResponse> = {
  name: 'CreateSnapshotGroup',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};
