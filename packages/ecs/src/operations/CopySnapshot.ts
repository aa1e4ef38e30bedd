// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CopySnapshot`. */
export interface CopySnapshotRequest {
  /** Roles for copying between accounts; in a closed preview, so leave it out. Items: at most 10. */
  Arn?: readonly CopySnapshotRequestArn[] | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /** The region that the copy is made in. Example: `us-east-1`. */
  DestinationRegionId: string;
  /** What is said about the copied snapshot, in 2 to 256 characters. Example: `CopySnapshotDemo`. */
  DestinationSnapshotDescription: string;
  /**
   * What the copied snapshot is called. 2 to 128 characters: letters, digits, `.`, `:`, `_` and `-`, with a letter
   * first. Example: `CopySnapshotDemo`.
   */
  DestinationSnapshotName: string;
  /** Where else than in a region to keep the copy; not open to the public, so leave it out. */
  DestinationStorageLocationArn?: string | undefined;
  /** Whether to encrypt the copy. Default: `false`. Example: `false`. */
  Encrypted?: boolean | undefined;
  /**
   * The KMS key that encrypts the copy; a key of the destination region. Characters: at most 64. Example:
   * `0e478b7a-4262-4802-b8cb-00d3fb4096ce`.
   */
  KMSKeyId?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region of the source snapshot. The client fills in its own `regionId` where this is left out. Example:
   * `cn-chengdu`.
   */
  RegionId?: string | undefined;
  /** The resource group that the copy is put in. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** After how many days the copy is deleted by itself. Left out, it stays until it is deleted. Example: `60`. */
  RetentionDays?: number | undefined;
  /** The source of the copy, `s-…`, in the region of the call. Example: `s-bp67acfmxazb4ph5gibd`. */
  SnapshotId: string;
  /** Tags of the copy, at most 20. Items: at most 20. */
  Tag?: readonly CopySnapshotRequestTag[] | undefined;
}

/** `Arn` in a request of `CopySnapshot`. */
export interface CopySnapshotRequestArn {
  /** A part of `Arn`, which is not open to the public. Example: `0`. */
  AssumeRoleFor?: number | bigint | undefined;
  /** Kind of the role in `Arn`, which is not open to the public. */
  RoleType?: string | undefined;
  /** ARN of the RAM role in `Arn`, which is not open to the public. */
  Rolearn?: string | undefined;
}

/** `Tag` in a request of `CopySnapshot`. */
export interface CopySnapshotRequestTag {
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

/** The answer of `CopySnapshot`. */
export interface CopySnapshotResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `C8B26B44-0189-443E-9816-D951F596A466`. */
  RequestId: string;
  /** The id of the copy in the destination region. Example: `s-bp17441ohwka0yuiv8c5`. */
  SnapshotId?: string;
}

/**
 * Copies a snapshot to another region, where new disks and images can be made of it.
 *
 * The snapshot must be finished; a local one cannot be copied. Copying runs in the background: the waiter {@link
 * SnapshotAccomplished} waits for the copy, called in the destination region. The copy cannot be used to set back
 * the disk that the source was taken of.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:CopySnapshot`.
 * - Errors: `Duplicate.TagKey`, `InvalidAccountStatus.NotEnoughBalance`, `InvalidSnapshotId.NotFound`,
 * `InvalidTagKey.Malformed`, `InvalidTagValue.Malformed`, `InvalidAccountStatus.SnapshotServiceUnavailable`, and 2
 * more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CopySnapshot
 */
export const CopySnapshot: Operation<CopySnapshotRequest, CopySnapshotResponse> = {
  name: 'CopySnapshot',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};
