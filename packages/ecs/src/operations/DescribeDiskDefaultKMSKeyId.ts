// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeDiskDefaultKMSKeyId`. */
export interface DescribeDiskDefaultKMSKeyIdRequest {
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeDiskDefaultKMSKeyId`. */
export interface DescribeDiskDefaultKMSKeyIdResponse {
  /** Example: `0e478b7a-4262-4802-b8cb-00d3fb4096ce`. */
  KMSKeyId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Calls `DescribeDiskDefaultKMSKeyId`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiskDefaultKMSKeyId
 */
export const DescribeDiskDefaultKMSKeyId: Operation<DescribeDiskDefaultKMSKeyIdRequest, DescribeDiskDefaultKMSKeyIdResponse> = {
  name: 'DescribeDiskDefaultKMSKeyId',
  readOnly: true,
  regionId: true,
};
