// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateSnapshot`. */
export interface CreateSnapshotRequest {
  /** Example: `Standard`. */
  Category?: 'Standard' | 'Flash' | (string & {}) | undefined;
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Default: `null`. Example: `testDescription`. */
  Description?: string | undefined;
  /** Example: `d-bp1s5fnvk4gn2tws04jm`. */
  DiskId: string;
  /**
   * Default: `false`. Example: `false`.
   * @deprecated The vendor advises against its use.
   */
  InstantAccess?: boolean | undefined;
  /**
   * Example: `1`.
   * @deprecated The vendor advises against its use.
   */
  InstantAccessRetentionDays?: number | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `30`. */
  RetentionDays?: number | undefined;
  /** Example: `testSnapshotName`. */
  SnapshotName?: string | undefined;
  StorageLocationArn?: string | undefined;
  /** Items: at most 20. */
  Tag?: readonly CreateSnapshotRequestTag[] | undefined;
}

/** `Tag` in a request of `CreateSnapshot`. */
export interface CreateSnapshotRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `CreateSnapshot`. */
export interface CreateSnapshotResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `s-bp17441ohwka0yuhblb2`. */
  SnapshotId?: string;
}

/**
 * Calls `CreateSnapshot`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSnapshot
 */
export const CreateSnapshot: Operation<CreateSnapshotRequest, CreateSnapshotResponse> = {
  name: 'CreateSnapshot',
  clientToken: true,
};
