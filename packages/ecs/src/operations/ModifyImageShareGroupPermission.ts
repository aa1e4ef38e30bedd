// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyImageShareGroupPermission`. */
export interface ModifyImageShareGroupPermissionRequest {
  AddGroup?: readonly string[] | undefined;
  RemoveGroup?: readonly string[] | undefined;
  ImageId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyImageShareGroupPermission`. */
export interface ModifyImageShareGroupPermissionResponse {
  RequestId: string;
}

/**
 * Calls `ModifyImageShareGroupPermission`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyImageShareGroupPermission
 */
export const ModifyImageShareGroupPermission: Operation<ModifyImageShareGroupPermissionRequest, ModifyImageShareGroupPermissionResponse> = {
  name: 'ModifyImageShareGroupPermission',
  regionId: true,
};
