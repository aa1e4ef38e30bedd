// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `GetInstanceScreenshot`. */
export interface GetInstanceScreenshotRequest {
  /** Example: `i-bp1gbz20g229bvu5lsk8`. */
  InstanceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-shenzhen`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Default: `false`. Example: `false`. */
  WakeUp?: boolean | undefined;
}

/** The answer of `GetInstanceScreenshot`. */
export interface GetInstanceScreenshotResponse {
  /** Example: `i-bp1gbz20g229bvu5lsk8`. */
  InstanceId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `iVBORw0KGgoA...AAABJRU5ErkJggg==`. */
  Screenshot?: string;
}

/**
 * Calls `GetInstanceScreenshot`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/GetInstanceScreenshot
 */
export const GetInstanceScreenshot: Operation<GetInstanceScreenshotRequest, GetInstanceScreenshotResponse> = {
  name: 'GetInstanceScreenshot',
  readOnly: true,
  regionId: true,
};
