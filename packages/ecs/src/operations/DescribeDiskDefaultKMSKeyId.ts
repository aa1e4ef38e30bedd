// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeDiskDefaultKMSKeyId`. */
export interface DescribeDiskDefaultKMSKeyIdRequest {
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeDiskDefaultKMSKeyId`. */
export interface DescribeDiskDefaultKMSKeyIdResponse {
  /** The default key for disks in the region. Example: `0e478b7a-4262-4802-b8cb-00d3fb4096ce`. */
  KMSKeyId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Tells which KMS key encrypts new disks in the region that name none.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeDiskDefaultKMSKeyId`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiskDefaultKMSKeyId
 */
export const DescribeDiskDefaultKMSKeyId: Operation<DescribeDiskDefaultKMSKeyIdRequest, DescribeDiskDefaultKMSKeyIdResponse> = {
  name: 'DescribeDiskDefaultKMSKeyId',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};
