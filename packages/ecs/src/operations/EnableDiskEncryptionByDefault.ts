// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `EnableDiskEncryptionByDefault`. */
export interface EnableDiskEncryptionByDefaultRequest {
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `EnableDiskEncryptionByDefault`. */
export interface EnableDiskEncryptionByDefaultResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `EnableDiskEncryptionByDefault`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/EnableDiskEncryptionByDefault
 */
export const EnableDiskEncryptionByDefault: Operation<EnableDiskEncryptionByDefaultRequest, EnableDiskEncryptionByDefaultResponse> = {
  name: 'EnableDiskEncryptionByDefault',
  regionId: true,
};
