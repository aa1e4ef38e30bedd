// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CancelCopyImage`. */
export interface CancelCopyImageRequest {
  /** Example: `m-bp1caf3yicx5jlfl2hi1`. */
  ImageId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `CancelCopyImage`. */
export interface CancelCopyImageResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `CancelCopyImage`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelCopyImage
 */
export const CancelCopyImage: Operation<CancelCopyImageRequest, CancelCopyImageResponse> = {
  name: 'CancelCopyImage',
  regionId: true,
};
