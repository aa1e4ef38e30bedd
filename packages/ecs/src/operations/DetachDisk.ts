// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DetachDisk`. */
export interface DetachDiskRequest {
  /** Default: `true`. Example: `false`. */
  DeleteWithInstance?: boolean | undefined;
  /** Example: `d-bp67acfmxazb4puc6u26`. */
  DiskId: string;
  /** Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DetachDisk`. */
export interface DetachDiskResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `DetachDisk`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachDisk
 */
export const DetachDisk: Operation<DetachDiskRequest, DetachDiskResponse> = {
  name: 'DetachDisk',
};
