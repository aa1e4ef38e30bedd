// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyStorageSetAttribute`. */
export interface ModifyStorageSetAttributeRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /** A note about the storage set. Example: `testStorageSetDescription`. */
  Description?: string | undefined;
  /** Left over; leave it out. Example: `hide`. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. Example: `111`. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. Example: `hide`. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. Example: `111`. */
  ResourceOwnerId?: number | undefined;
  /** The storage set to change, `ss-…`. Example: `ss-bp67acfmxazb4phm67w1`. */
  StorageSetId: string;
  /** A name to find the set by with {@link DescribeStorageSets}. Example: `testStorageSetName`. */
  StorageSetName?: string | undefined;
}

/** The answer of `ModifyStorageSetAttribute`. */
export interface ModifyStorageSetAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `04F0F334-1335-436C-A1D7-6C044FE73369`. */
  RequestId: string;
}

/**
 * Changes the name and the description of a storage set.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:ModifyStorageSetAttribute`.
 * - Errors: `InvalidClientToken.ValueNotSupported`, `InvalidParameter`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyStorageSetAttribute
 */
export const ModifyStorageSetAttribute: Operation<ModifyStorageSetAttributeRequest, ModifyStorageSetAttributeResponse> = {
  name: 'ModifyStorageSetAttribute',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};
