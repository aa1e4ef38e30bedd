// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ReInitDisk`. */
export interface ReInitDiskRequest {
  /** Default: `false`. Example: `true`. */
  AutoStartInstance?: boolean | undefined;
  /** Example: `d-bp67acfmxazb4ph9vu1o`. */
  DiskId: string;
  /** Example: `testKeyPairName`. */
  KeyPairName?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `EcsV587!`. */
  Password?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Default: `Deactive`. Example: `Active`. */
  SecurityEnhancementStrategy?: 'Active' | 'Deactive' | (string & {}) | undefined;
}

/** The answer of `ReInitDisk`. */
export interface ReInitDiskResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ReInitDisk`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReInitDisk
 */
export const ReInitDisk: Operation<ReInitDiskRequest, ReInitDiskResponse> = {
  name: 'ReInitDisk',
};
