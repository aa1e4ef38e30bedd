// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyImageAttribute`. */
export interface ModifyImageAttributeRequest {
  /**
   * How instances of the image boot from now on. A mode that its system does not know keeps them from starting.
   * Example: `BIOS`.
   */
  BootMode?: 'BIOS' | 'UEFI' | 'UEFI-Preferred' | (string & {}) | undefined;
  /**
   * What is said about the image, in 2 to 256 characters; must not start with `http://` or `https://`. Example:
   * `testDescription`.
   */
  Description?: string | undefined;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`.
   */
  DryRun?: boolean | undefined;
  /** What instances of the image can do, and how they may be set up. */
  Features?: ModifyImageAttributeRequestFeatures | undefined;
  /**
   * The family that the image moves to. 2 to 128 characters: letters, digits, `.`, `:`, `_` and `-`, with a letter
   * first. Example: `hangzhou-daily-update`.
   */
  ImageFamily?: string | undefined;
  /** The custom image to change. Example: `m-bp18ygjuqnwhechcokj2`. */
  ImageId: string;
  /**
   * The name of the image. 2 to 128 characters: letters, digits, `.`, `:`, `_` and `-`, with a letter first.
   * Example: `testImageName`.
   */
  ImageName?: string | undefined;
  /**
   * Who brings the licence of the operating system.
   * - `BYOL`: You do, with a key that may be used on Alibaba Cloud. There is no other choice.
   *
   * Example: `BYOL`.
   */
  LicenseType?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * Sets the image aside, or takes it up again.
   * - `Deprecated`: No longer to be shared or copied, nor taken for its family; instances can still be made of it
   * by its id. It must not be shared with anyone.
   * - `Available`: Back in use.
   *
   * Example: `Deprecated`.
   */
  Status?: 'Deprecated' | 'Available' | (string & {}) | undefined;
}

/** `Features` in a request of `ModifyImageAttribute`. */
export interface ModifyImageAttributeRequestFeatures {
  /**
   * How instances of the image may be told to serve their metadata. There is no way back from `v2`. Example: `v2`.
   */
  ImdsSupport?: 'v1' | 'v2' | (string & {}) | undefined;
  /**
   * Whether the image carries the NVMe driver. Set to `supported` without it, instances of the image do not start.
   * Example: `supported`.
   */
  NvmeSupport?: 'supported' | 'unsupported' | (string & {}) | undefined;
}

/** The answer of `ModifyImageAttribute`. */
export interface ModifyImageAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Changes the name, description, family, boot mode, features or status of a custom image.
 *
 * What is left out stays as it is. Setting the newest image of a family to `Deprecated` brings the family back to
 * the one before it; with no other available image in it, nothing can be made of the family.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyImageAttribute`, on `acs:ecs:{regionId}:{accountId}:image/{imageId}`.
 * - Errors: `InvalidImageName.Duplicated`, `InvalidImageId.NotFound`, `InvalidRegionId.NotFound`,
 * `InvalidDescription.Malformed`, `InvalidImageName.Malformed`, `MissingParameter`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyImageAttribute
 */
export const ModifyImageAttribute: Operation<ModifyImageAttributeRequest, ModifyImageAttributeResponse> = {
  name: 'ModifyImageAttribute',
  ram: 'ecs',
  regionId: true,
};
