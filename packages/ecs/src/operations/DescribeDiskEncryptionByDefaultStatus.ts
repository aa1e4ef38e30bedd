// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeDiskEncryptionByDefaultStatus`. */
export interface DescribeDiskEncryptionByDefaultStatusRequest {
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeDiskEncryptionByDefaultStatus`. */
export interface DescribeDiskEncryptionByDefaultStatusResponse {
  /** Default: `false`. Example: `false`. */
  Encrypted?: boolean;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `DescribeDiskEncryptionByDefaultStatus`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiskEncryptionByDefaultStatus
 */
export const DescribeDiskEncryptionByDefaultStatus: Operation<DescribeDiskEncryptionByDefaultStatusRequest, DescribeDiskEncryptionByDefaultStatusResponse> = {
  name: 'DescribeDiskEncryptionByDefaultStatus',
  readOnly: true,
  regionId: true,
};
