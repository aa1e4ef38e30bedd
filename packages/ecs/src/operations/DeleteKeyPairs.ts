// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteKeyPairs`. */
export interface DeleteKeyPairsRequest {
  /**
   * The key pairs to delete, as a JSON list of at most 100 names in a string. Example: `["TestKeyPairName-1",
   * "TestKeyPairName-2", "TestKeyPairName-100"]`.
   */
  KeyPairNames: readonly string[] | string;
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

/** The answer of `DeleteKeyPairs`. */
export interface DeleteKeyPairsResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Deletes SSH key pairs that are attached to no instance.
 *
 * Detach them first with {@link DetachKeyPair}. Public keys that instances have in their files are not touched.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:DeleteKeyPairs`, on `acs:ecs:{regionId}:{accountId}:keypair/{keyPairName}`.
 * - Errors: `InstanceKeyPairLimitExceeded`, `InvalidRegionId.NotFound`, `InvalidKeyPairNames.ValueNotSupported`,
 * `MissingParameter`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteKeyPairs
 */
export const DeleteKeyPairs: Operation<DeleteKeyPairsRequest, DeleteKeyPairsResponse> = {
  name: 'DeleteKeyPairs',
  ram: 'ecs',
  regionId: true,
  parameters: { KeyPairNames: { style: 'json' } },
};
