// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyDiskDefaultKMSKeyId`. */
export interface ModifyDiskDefaultKMSKeyIdRequest {
  /** The KMS key to be the default from now on. Example: `0e478b7a-4262-4802-b8cb-00d3fb4096ce`. */
  KMSKeyId: string;
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

/** The answer of `ModifyDiskDefaultKMSKeyId`. */
export interface ModifyDiskDefaultKMSKeyIdResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Sets the KMS key for new disks in the region that name none.
 *
 * Needs encryption by default to be on ({@link EnableDiskEncryptionByDefault}). For a key of your own, give ECS
 * the role AliyunECSDiskEncryptDefaultRole once, so that it may use the key. RAM users need the policy
 * AliyunECSFullAccess.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyDiskDefaultKMSKeyId`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskDefaultKMSKeyId
 */
export const ModifyDiskDefaultKMSKeyId: Operation<ModifyDiskDefaultKMSKeyIdRequest, ModifyDiskDefaultKMSKeyIdResponse> = {
  name: 'ModifyDiskDefaultKMSKeyId',
  ram: 'ecs',
  regionId: true,
};
