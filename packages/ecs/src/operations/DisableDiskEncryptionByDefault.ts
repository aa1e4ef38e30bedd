// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DisableDiskEncryptionByDefault`. */
export interface DisableDiskEncryptionByDefaultRequest {
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DisableDiskEncryptionByDefault`. */
export interface DisableDiskEncryptionByDefaultResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `DisableDiskEncryptionByDefault`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DisableDiskEncryptionByDefault
 */
export const DisableDiskEncryptionByDefault: Operation<DisableDiskEncryptionByDefaultRequest, DisableDiskEncryptionByDefaultResponse> = {
  name: 'DisableDiskEncryptionByDefault',
  regionId: true,
};
