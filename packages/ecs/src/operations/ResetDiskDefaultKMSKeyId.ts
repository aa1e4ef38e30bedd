// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ResetDiskDefaultKMSKeyId`. */
export interface ResetDiskDefaultKMSKeyIdRequest {
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ResetDiskDefaultKMSKeyId`. */
export interface ResetDiskDefaultKMSKeyIdResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ResetDiskDefaultKMSKeyId`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ResetDiskDefaultKMSKeyId
 */
export const ResetDiskDefaultKMSKeyId: Operation<ResetDiskDefaultKMSKeyIdRequest, ResetDiskDefaultKMSKeyIdResponse> = {
  name: 'ResetDiskDefaultKMSKeyId',
  regionId: true,
};
