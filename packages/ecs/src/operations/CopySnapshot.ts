// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CopySnapshot`. */
export interface CopySnapshotRequest {
  /** Items: at most 10. */
  Arn?: readonly CopySnapshotRequestArn[] | undefined;
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `us-east-1`. */
  DestinationRegionId: string;
  /** Default: `null`. Example: `CopySnapshotDemo`. */
  DestinationSnapshotDescription: string;
  /** Default: `null`. Example: `CopySnapshotDemo`. */
  DestinationSnapshotName: string;
  DestinationStorageLocationArn?: string | undefined;
  /** Default: `false`. Example: `false`. */
  Encrypted?: boolean | undefined;
  /** Characters: at most 64. Example: `0e478b7a-4262-4802-b8cb-00d3fb4096ce`. */
  KMSKeyId?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-chengdu`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `60`. */
  RetentionDays?: number | undefined;
  /** Example: `s-bp67acfmxazb4ph5gibd`. */
  SnapshotId: string;
  /** Items: at most 20. */
  Tag?: readonly CopySnapshotRequestTag[] | undefined;
}

/** `Arn` in a request of `CopySnapshot`. */
export interface CopySnapshotRequestArn {
  /** Example: `0`. */
  AssumeRoleFor?: number | bigint | undefined;
  RoleType?: string | undefined;
  Rolearn?: string | undefined;
}

/** `Tag` in a request of `CopySnapshot`. */
export interface CopySnapshotRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `CopySnapshot`. */
export interface CopySnapshotResponse {
  /** Example: `C8B26B44-0189-443E-9816-D951F596A466`. */
  RequestId: string;
  /** Example: `s-bp17441ohwka0yuiv8c5`. */
  SnapshotId?: string;
}

/**
 * Calls `CopySnapshot`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CopySnapshot
 */
export const CopySnapshot: Operation<CopySnapshotRequest, CopySnapshotResponse> = {
  name: 'CopySnapshot',
  regionId: true,
  clientToken: true,
};
