// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyDiskDefaultKMSKeyId`. */
export interface ModifyDiskDefaultKMSKeyIdRequest {
  /** Example: `0e478b7a-4262-4802-b8cb-00d3fb4096ce`. */
  KMSKeyId: string;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyDiskDefaultKMSKeyId`. */
export interface ModifyDiskDefaultKMSKeyIdResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ModifyDiskDefaultKMSKeyId`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskDefaultKMSKeyId
 */
export const ModifyDiskDefaultKMSKeyId: Operation<ModifyDiskDefaultKMSKeyIdRequest, ModifyDiskDefaultKMSKeyIdResponse> = {
  name: 'ModifyDiskDefaultKMSKeyId',
  regionId: true,
};
