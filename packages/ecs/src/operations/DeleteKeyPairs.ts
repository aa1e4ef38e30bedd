// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteKeyPairs`. */
export interface DeleteKeyPairsRequest {
  /** Example: `["TestKeyPairName-1", "TestKeyPairName-2", "TestKeyPairName-100"]`. */
  KeyPairNames: readonly string[] | string;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DeleteKeyPairs`. */
export interface DeleteKeyPairsResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `DeleteKeyPairs`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteKeyPairs
 */
export const DeleteKeyPairs: Operation<DeleteKeyPairsRequest, DeleteKeyPairsResponse> = {
  name: 'DeleteKeyPairs',
  regionId: true,
  parameters: { KeyPairNames: { style: 'json' } },
};
