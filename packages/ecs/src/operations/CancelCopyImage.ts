// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CancelCopyImage`. */
export interface CancelCopyImageRequest {
  /**
   * The unfinished copy in the destination region, as {@link CopyImage} returned it. Example:
   * `m-bp1caf3yicx5jlfl2hi1`.
   */
  ImageId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the copy is made in. The client fills in its own `regionId` where this is left out. Example:
   * `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `CancelCopyImage`. */
export interface CancelCopyImageResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Stops the copying of an image to another region and removes the unfinished copy there.
 *
 * The source image stays as it is. A copy that is already complete cannot be cancelled any more: the call fails,
 * and {@link DeleteImage} is the way to be rid of it.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:CancelCopyImage`, on `acs:ecs:{regionId}:{accountId}:image/{imageId}`.
 * - Errors: `IncorrectImageStatus`, `InvalidImageId.NotFound`, `InvalidRegionId.NotFound`, `CancelNotSupported`,
 * `ImageCreatedNotFromCopy`, `InvalidDescription.Malformed`, and 1 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelCopyImage
 */
export const CancelCopyImage: Operation<CancelCopyImageRequest, CancelCopyImageResponse> = {
  name: 'CancelCopyImage',
  ram: 'ecs',
  regionId: true,
};
