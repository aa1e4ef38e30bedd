// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `GetInstanceScreenshot`. */
export interface GetInstanceScreenshotRequest {
  /** The instance to take the picture of. Example: `i-bp1gbz20g229bvu5lsk8`. */
  InstanceId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-shenzhen`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Whether the screen is woken up first, where the instance is asleep. Default: `false`. Example: `false`. */
  WakeUp?: boolean | undefined;
}

/** The answer of `GetInstanceScreenshot`. */
export interface GetInstanceScreenshotResponse {
  /** The instance that the picture is of. Example: `i-bp1gbz20g229bvu5lsk8`. */
  InstanceId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** The picture, a JPG file in Base64. Example: `iVBORw0KGgoA...AAABJRU5ErkJggg==`. */
  Screenshot?: string;
}

/**
 * Returns a picture of what an instance shows on its screen, as a JPG in Base64.
 *
 * The instance must be `Running`; retired instance types do not support it. Leave 10 seconds between calls for the
 * same instance, or the answer is the error `Throttling`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:GetInstanceScreenshot`.
 * - Errors: `IncorrectInstanceStatus`, `NotSupported`, `MissingParameter`, `Throttling`, `InvalidParameter`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/GetInstanceScreenshot
 */
export const GetInstanceScreenshot: Operation<GetInstanceScreenshotRequest, GetInstanceScreenshotResponse> = {
  name: 'GetInstanceScreenshot',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};
