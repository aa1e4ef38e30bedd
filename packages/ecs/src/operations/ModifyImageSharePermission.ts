// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyImageSharePermission`. */
export interface ModifyImageSharePermissionRequest {
  /** Ids of the accounts to share the image with. Ids beyond the tenth are ignored. Items: at most 10. */
  AddAccount?: readonly string[] | undefined;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`.
   */
  DryRun?: boolean | undefined;
  /** The custom image of this account to share. Example: `m-bp18ygjuqnwhechcokj2`. */
  ImageId: string;
  /**
   * True gives the image to everyone as a community image, false takes it back. Accounts that it is shared with
   * keep it either way. Default: `false`. Example: `false`.
   */
  IsPublic?: boolean | undefined;
  /** In a closed preview, without use for now; leave it out. Example: `hide`. */
  LaunchPermission?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Ids of the accounts to stop sharing the image with. Ids beyond the tenth are ignored. Items: at most 10. */
  RemoveAccount?: readonly string[] | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyImageSharePermission`. */
export interface ModifyImageSharePermissionResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Shares a custom image with other accounts, stops doing so, or publishes it as a community image.
 *
 * An account that loses the image keeps the instances made of it, but can no longer reset their system disk with
 * {@link ReInitDisk}. An encrypted image can be shared only where its key is a KMS key of your own, and never be
 * published: copy it with {@link CopyImage} to change its key. A community image can be used by every account in
 * its region; publishing needs the community agreement signed once.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyImageSharePermission`.
 * - Errors: `IncorrectImageStatus`, `QuotaExceed.ShareImage`, `QuotaExceed.ShareImageUser`,
 * `InvalidRegionId.NotFound`, `InvalidImageId.NotFound`, `InvalidAccount.NotFound`, and 5 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyImageSharePermission
 */
export const ModifyImageSharePermission: Operation<ModifyImageSharePermissionRequest, ModifyImageSharePermissionResponse> = {
  name: 'ModifyImageSharePermission',
  ram: 'ecs',
  regionId: true,
};
