// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `EnableDiskEncryptionByDefault`. */
export interface EnableDiskEncryptionByDefaultRequest {
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `EnableDiskEncryptionByDefault`. */
export interface EnableDiskEncryptionByDefaultResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Makes sure that every disk created in the region from now on is encrypted.
 *
 * Creating a disk that is not encrypted is refused afterwards; existing disks stay as they are. Disks get the
 * default key unless they name another: the service key at first, or what {@link ModifyDiskDefaultKMSKeyId} sets.
 * KMS must be active. Not all regions and accounts have this; RAM users need the policy AliyunECSFullAccess.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:EnableDiskEncryptionByDefault`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/EnableDiskEncryptionByDefault
 */
export const EnableDiskEncryptionByDefault: Operation<EnableDiskEncryptionByDefaultRequest, EnableDiskEncryptionByDefaultResponse> = {
  name: 'EnableDiskEncryptionByDefault',
  ram: 'ecs',
  regionId: true,
};
