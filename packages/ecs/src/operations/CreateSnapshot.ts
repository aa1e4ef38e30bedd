// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateSnapshot`. */
export interface CreateSnapshotRequest {
  /**
   * The kind of snapshot. On its way out; leave it out.
   * - `Standard`: An ordinary snapshot.
   * - `Flash`: A local snapshot; only for accounts that used such ones before 14 December 2020.
   *
   * Example: `Standard`.
   */
  Category?: 'Standard' | 'Flash' | (string & {}) | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * What is said about the snapshot, in 2 to 256 characters; must not start with `http://` or `https://`. Example:
   * `testDescription`.
   */
  Description?: string | undefined;
  /** The disk to take the snapshot of. Example: `d-bp1s5fnvk4gn2tws04jm`. */
  DiskId: string;
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
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The resource group that the snapshot is put in. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** After how many days the snapshot is deleted by itself. Left out, it stays until it is deleted. Example: `30`. */
  RetentionDays?: number | undefined;
  /**
   * The name of the snapshot. 2 to 128 characters: letters, digits, `.`, `:`, `_` and `-`, with a letter first. It
   * must not start with `auto`, as the names of automatic snapshots do. Example: `testSnapshotName`.
   */
  SnapshotName?: string | undefined;
  /** Where else than in the region to keep the data; not open to the public, so leave it out. */
  StorageLocationArn?: string | undefined;
  /** Tags of the new snapshot, at most 20. Items: at most 20. */
  Tag?: readonly CreateSnapshotRequestTag[] | undefined;
}

/** `Tag` in a request of `CreateSnapshot`. */
export interface CreateSnapshotRequestTag {
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

/** The answer of `CreateSnapshot`. */
export interface CreateSnapshotResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** The id of the new snapshot, for the waiter {@link SnapshotAccomplished}. Example: `s-bp17441ohwka0yuhblb2`. */
  SnapshotId?: string;
}

/**
 * Takes a snapshot of a disk, for setting it back later or for making new disks and images of its data.
 *
 * The disk must be `In_use` on an instance that is `Running` or `Stopped`, or `Available` after having been
 * attached before. The snapshot is made in the background: {@link SnapshotAccomplished} waits for it. Until then
 * do not start, stop or restart the instance, and do not resize the disk. Data written meanwhile is not in it.
 * Snapshots are paid for by their size, even after the disk is gone. For disks that belong together, take a {@link
 * CreateSnapshotGroup}.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:CreateSnapshot`, on `acs:ecs:{regionId}:{accountId}:disk/{diskId}`,
 * `acs:ecs:{regionId}:{accountId}:snapshot/*`, `acs:ecs:{regionId}:{accountId}:volume/{volumeId}`.
 * - Errors: `IncorrectInstanceStatus`, `IncorrectDiskStatus`, `IncorrectDiskStatus.CreatingSnapshot`,
 * `IncorrectDiskStatus.Invalid`, `IncorrectDiskStatus.NeverAttached`, `IncorrectDiskStatus.NeverUsed`, and 24
 * more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSnapshot
 */
export const CreateSnapshot: Operation<CreateSnapshotRequest, CreateSnapshotResponse> = {
  name: 'CreateSnapshot',
  ram: 'ecs',
  clientToken: true,
};
