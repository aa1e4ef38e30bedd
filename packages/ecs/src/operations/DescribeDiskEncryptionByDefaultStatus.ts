// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeDiskEncryptionByDefaultStatus`. */
export interface DescribeDiskEncryptionByDefaultStatusRequest {
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

/** The answer of `DescribeDiskEncryptionByDefaultStatus`. */
export interface DescribeDiskEncryptionByDefaultStatusResponse {
  /** Whether every new disk in the region has to be encrypted. Default: `false`. Example: `false`. */
  Encrypted?: boolean;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Tells whether new disks in the region are encrypted by default.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `ecs:DescribeDiskEncryptionByDefaultStatus`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiskEncryptionByDefaultStatus
 */
export const DescribeDiskEncryptionByDefaultStatus: Operation<DescribeDiskEncryptionByDefaultStatusRequest, DescribeDiskEncryptionByDefaultStatusResponse> = {
  name: 'DescribeDiskEncryptionByDefaultStatus',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
};
