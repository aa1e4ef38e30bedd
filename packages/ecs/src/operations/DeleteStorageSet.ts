// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteStorageSet`. */
export interface DeleteStorageSetRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
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
  /** The storage set to delete, `ss-…`. Example: `ss-bp67acfmxazb4p8w299a`. */
  StorageSetId: string;
}

/** The answer of `DeleteStorageSet`. */
export interface DeleteStorageSetResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Deletes a storage set, so that no more disks can be created in it.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:DeleteStorageSet`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteStorageSet
 */
export const DeleteStorageSet: Operation<DeleteStorageSetRequest, DeleteStorageSetResponse> = {
  name: 'DeleteStorageSet',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};
