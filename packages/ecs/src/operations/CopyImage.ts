// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CopyImage`. */
export interface CopyImageRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /** What is said about the copy, in 2 to 256 characters. Example: `This is a description example.`. */
  DestinationDescription?: string | undefined;
  /**
   * The name of the copy. 2 to 128 characters: letters, digits, `.`, `:`, `_` and `-`, with a letter first.
   * Example: `YourImageName`.
   */
  DestinationImageName?: string | undefined;
  /** The region that the copy is made in. Example: `cn-shanghai`. */
  DestinationRegionId?: string | undefined;
  /**
   * Checks the parameters, the permissions and the state of the resources without doing anything. A check that
   * passes is answered with the error `DryRunOperation`. Default: `false`. Example: `false`.
   */
  DryRun?: boolean | undefined;
  /** In a closed preview; leave it out. Example: `hide`. */
  EncryptAlgorithm?: string | undefined;
  /** Whether to encrypt the copy. Left out, the service decides. Example: `false`. */
  Encrypted?: boolean | undefined;
  /** The custom image to copy. Example: `m-bp1h46wfpjsjastcradg`. */
  ImageId: string;
  /**
   * The KMS key that encrypts the copy, in the destination region; for `Encrypted` only. Characters: at most 64.
   * Example: `e522b26d-abf6-4e0d-b5da-04b7ff11723c`.
   */
  KMSKeyId?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region of the source image. The client fills in its own `regionId` where this is left out. Example:
   * `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The resource group of the copy; the default one where this is left out. Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Tags of the copy, at most 20. Items: at most 20. */
  Tag?: readonly CopyImageRequestTag[] | undefined;
}

/** `Tag` in a request of `CopyImage`. */
export interface CopyImageRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `TestKey`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `TestValue`.
   */
  Value?: string | undefined;
}

/** The answer of `CopyImage`. */
export interface CopyImageResponse {
  /**
   * The id of the copy in the destination region, for {@link RunInstances} once it is available. Example:
   * `m-bp1h46wfpjsjastd4g9p`.
   */
  ImageId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Copies a custom image to another region, or within its region to encrypt it or to own a shared image.
 *
 * The source must be `Available`. An image that another account shares can be copied within its own region only.
 * Copying runs in the background, a few tasks per region at a time and the rest in a queue: {@link ImageAvailable}
 * waits for the copy, called in the destination region. Until then {@link DeleteImage} refuses the copy, and
 * {@link CancelCopyImage} stops it.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:CopyImage`, on `acs:ecs:{destinationRegionId}:{accountId}:image/*`,
 * `acs:ecs:{regionId}:{accountId}:image/{imageId}`.
 * - Errors: `IncorrectImageStatus`, `InvalidImageName.Duplicated`, `QuotaExceed.Image`, `QuotaExceed.Snapshot`,
 * `SizeExceed.Image`, `Forbidden`, and 23 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CopyImage
 */
export const CopyImage: Operation<CopyImageRequest, CopyImageResponse> = {
  name: 'CopyImage',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};
