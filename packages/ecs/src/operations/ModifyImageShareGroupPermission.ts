// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyImageShareGroupPermission`. */
export interface ModifyImageShareGroupPermissionRequest {
  /** Groups of accounts that the image is shared with from now on. */
  AddGroup?: readonly string[] | undefined;
  /** Groups of accounts that lose the image. */
  RemoveGroup?: readonly string[] | undefined;
  /** The custom image to share. */
  ImageId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyImageShareGroupPermission`. */
export interface ModifyImageShareGroupPermissionResponse {
  /** Identifies this call; the vendor's support asks for it. */
  RequestId: string;
}

/**
 * Shares a custom image with groups of accounts, or stops doing so.
 *
 * Deprecated; use {@link ModifyImageSharePermission}.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * @deprecated Use {@link ModifyImageSharePermission} instead.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyImageShareGroupPermission
 */
export const ModifyImageShareGroupPermission: Operation<ModifyImageShareGroupPermissionRequest, ModifyImageShareGroupPermissionResponse> = {
  name: 'ModifyImageShareGroupPermission',
  ram: 'ecs',
  regionId: true,
};
