// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateStorageSet`. */
export interface CreateStorageSetRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /** A note about the storage set. Example: `testDescription`. */
  Description?: string | undefined;
  /** How many partitions the set has at most. Default: `2`. Example: `10`. */
  MaxPartitionNumber?: number | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The resource group that the call is about, for accounts that sort their resources into groups. */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** A name to find the set by with {@link DescribeStorageSets}. Example: `testStorageSetName`. */
  StorageSetName?: string | undefined;
  /** Tags, as pairs of a key and a value; keys are unique within one resource. */
  Tag?: readonly CreateStorageSetRequestTag[] | undefined;
  /** The zone whose storage the set spreads disks over. Example: `cn-hangzhou-g`. */
  ZoneId: string;
}

/** `Tag` in a request of `CreateStorageSet`. */
export interface CreateStorageSetRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   */
  Value?: string | undefined;
}

/** The answer of `CreateStorageSet`. */
export interface CreateStorageSetResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** The new storage set, `ss-…`, for {@link CreateDisk}. Example: `ss-bp67acfmxazb4p8w299a`. */
  StorageSetId?: string;
}

/**
 * Creates a storage set, whose disks are spread over separate parts of the storage.
 *
 * Disks join the set when they are created, with `StorageSetId` in {@link CreateDisk}, {@link CreateInstance} or
 * {@link RunInstances}.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:CreateStorageSet`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateStorageSet
 */
export const CreateStorageSet: Operation<CreateStorageSetRequest, CreateStorageSetResponse> = {
  name: 'CreateStorageSet',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};
