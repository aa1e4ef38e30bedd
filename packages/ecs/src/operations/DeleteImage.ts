// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteImage`. */
export interface DeleteImageRequest {
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`.
   */
  DryRun?: boolean | undefined;
  /** Deletes the image even while instances use it. Default: `false`. Example: `false`. */
  Force?: boolean | undefined;
  /** The custom image to delete. Nothing happens where it does not exist. Example: `m-bp67acfmxazb4perd2ir`. */
  ImageId: string;
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
}

/** The answer of `DeleteImage`. */
export interface DeleteImageResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Deletes a custom image; the snapshots behind it stay and go on costing.
 *
 * Without `Force` an image that instances still use is kept. Instances live on without their image, yet their
 * system disk can no longer be set back with {@link ReInitDisk}. An image that is being copied, imported or
 * exported cannot be deleted, and one that is shared has to be unshared first. The snapshots are deleted with
 * {@link DeleteSnapshot}.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DeleteImage`, on `acs:ecs:{regionId}:{accountId}:image/{imageId}`.
 * - Errors: `OperationDenied.ImageCopying`, `InvalidImageId.NotFound`, `InvalidRegionId.NotFound`,
 * `ImageIsCreating`, `ImageIsExporting`, `ImageIsImporting`, and 2 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteImage
 */
export const DeleteImage: Operation<DeleteImageRequest, DeleteImageResponse> = {
  name: 'DeleteImage',
  ram: 'ecs',
  regionId: true,
};
