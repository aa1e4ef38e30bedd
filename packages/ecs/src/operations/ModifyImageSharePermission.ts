// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyImageSharePermission`. */
export interface ModifyImageSharePermissionRequest {
  /** Items: at most 10. */
  AddAccount?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  /** Example: `m-bp18ygjuqnwhechcokj2`. */
  ImageId: string;
  /** Default: `false`. Example: `false`. */
  IsPublic?: boolean | undefined;
  /** Example: `hide`. */
  LaunchPermission?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Items: at most 10. */
  RemoveAccount?: readonly string[] | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyImageSharePermission`. */
export interface ModifyImageSharePermissionResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ModifyImageSharePermission`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyImageSharePermission
 */
export const ModifyImageSharePermission: Operation<ModifyImageSharePermissionRequest, ModifyImageSharePermissionResponse> = {
  name: 'ModifyImageSharePermission',
  regionId: true,
};
