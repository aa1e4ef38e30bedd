// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ResetDiskDefaultKMSKeyId`. */
export interface ResetDiskDefaultKMSKeyIdRequest {
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

/** The answer of `ResetDiskDefaultKMSKeyId`. */
export interface ResetDiskDefaultKMSKeyIdResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Makes the service key of ECS the default key for new disks in the region again.
 *
 * Needs encryption by default to be on ({@link EnableDiskEncryptionByDefault}). Disks keep the key that they have.
 * RAM users need the policy AliyunECSFullAccess.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ResetDiskDefaultKMSKeyId`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ResetDiskDefaultKMSKeyId
 */
export const ResetDiskDefaultKMSKeyId: Operation<ResetDiskDefaultKMSKeyIdRequest, ResetDiskDefaultKMSKeyIdResponse> = {
  name: 'ResetDiskDefaultKMSKeyId',
  ram: 'ecs',
  regionId: true,
};
