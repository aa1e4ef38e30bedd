// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteStorageSet`. */
export interface DeleteStorageSetRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `hide`. */
  OwnerAccount?: string | undefined;
  /** Example: `111`. */
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `hide`. */
  ResourceOwnerAccount?: string | undefined;
  /** Example: `111`. */
  ResourceOwnerId?: number | undefined;
  /** Example: `ss-bp67acfmxazb4p8w299a`. */
  StorageSetId: string;
}

/** The answer of `DeleteStorageSet`. */
export interface DeleteStorageSetResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `DeleteStorageSet`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteStorageSet
 */
export const DeleteStorageSet: Operation<DeleteStorageSetRequest, DeleteStorageSetResponse> = {
  name: 'DeleteStorageSet',
  regionId: true,
  clientToken: true,
};
