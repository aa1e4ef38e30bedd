// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateStorageSet`. */
export interface CreateStorageSetRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `testDescription`. */
  Description?: string | undefined;
  /** Default: `2`. Example: `10`. */
  MaxPartitionNumber?: number | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `testStorageSetName`. */
  StorageSetName?: string | undefined;
  Tag?: readonly CreateStorageSetRequestTag[] | undefined;
  /** Example: `cn-hangzhou-g`. */
  ZoneId: string;
}

/** `Tag` in a request of `CreateStorageSet`. */
export interface CreateStorageSetRequestTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

/** The answer of `CreateStorageSet`. */
export interface CreateStorageSetResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `ss-bp67acfmxazb4p8w299a`. */
  StorageSetId?: string;
}

/**
 * Calls `CreateStorageSet`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateStorageSet
 */
export const CreateStorageSet: Operation<CreateStorageSetRequest, CreateStorageSetResponse> = {
  name: 'CreateStorageSet',
  regionId: true,
  clientToken: true,
};
