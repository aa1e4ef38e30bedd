// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DisableDiskEncryptionByDefault`. */
export interface DisableDiskEncryptionByDefaultRequest {
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

/** The answer of `DisableDiskEncryptionByDefault`. */
export interface DisableDiskEncryptionByDefaultResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Lets new disks in the region be created without encryption again.
 *
 * Existing disks keep their encryption, and single new ones can still ask for it. RAM users need the policy
 * AliyunECSFullAccess.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DisableDiskEncryptionByDefault`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DisableDiskEncryptionByDefault
 */
export const DisableDiskEncryptionByDefault: Operation<DisableDiskEncryptionByDefaultRequest, DisableDiskEncryptionByDefaultResponse> = {
  name: 'DisableDiskEncryptionByDefault',
  ram: 'ecs',
  regionId: true,
};
