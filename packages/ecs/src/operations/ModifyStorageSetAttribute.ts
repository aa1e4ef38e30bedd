// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyStorageSetAttribute`. */
export interface ModifyStorageSetAttributeRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `testStorageSetDescription`. */
  Description?: string | undefined;
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
  /** Example: `ss-bp67acfmxazb4phm67w1`. */
  StorageSetId: string;
  /** Example: `testStorageSetName`. */
  StorageSetName?: string | undefined;
}

/** The answer of `ModifyStorageSetAttribute`. */
export interface ModifyStorageSetAttributeResponse {
  /** Example: `04F0F334-1335-436C-A1D7-6C044FE73369`. */
  RequestId: string;
}

/**
 * Calls `ModifyStorageSetAttribute`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyStorageSetAttribute
 */
export const ModifyStorageSetAttribute: Operation<ModifyStorageSetAttributeRequest, ModifyStorageSetAttributeResponse> = {
  name: 'ModifyStorageSetAttribute',
  regionId: true,
  clientToken: true,
};
