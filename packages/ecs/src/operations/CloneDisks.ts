// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CloneDisks`. */
export interface CloneDisksRequest {
  Arn?: readonly CloneDisksRequestArn[] | undefined;
  /** Example: `true`. */
  BurstingEnabled?: boolean | undefined;
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `cloud_essd`. */
  DiskCategory: 'cloud_essd' | 'cloud_auto' | 'cloud_essd_entry' | 'cloud_regional_disk_auto' | (string & {});
  /** Default: `empty`. Example: `MyDiskName`. */
  DiskName?: string | undefined;
  /** Example: `true`. */
  DryRun?: 'true' | 'false' | (string & {}) | undefined;
  /** Default: `false`. Example: `false`. */
  Encrypted?: boolean | undefined;
  /** Example: `key-szz67b2f696f4wh9yeg5d`. */
  KmsKeyId?: string | undefined;
  /** Example: `Disabled`. */
  MultiAttach: 'Disabled' | 'Enabled' | (string & {});
  OwnerId?: number | undefined;
  /** Example: `PL1`. */
  PerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {}) | undefined;
  /** Example: `10`. */
  ProvisionedIops?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp199lyny9b32ji`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `60`. */
  Size: number;
  /** Example: `d-bp1d6tsvznfghy7yprji`. */
  SourceDiskId: string;
  Tag?: readonly CloneDisksRequestTag[] | undefined;
}

/** `Arn` in a request of `CloneDisks`. */
export interface CloneDisksRequestArn {
  AssumeRoleFor?: string | undefined;
  RoleType?: string | undefined;
  Rolearn?: string | undefined;
}

/** `Tag` in a request of `CloneDisks`. */
export interface CloneDisksRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `CloneDisks`. */
export interface CloneDisksResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  /** Example: `g-2ze2op2grqpclwu74p97`. */
  TaskGroupId?: string;
}

/**
 * Calls `CloneDisks`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CloneDisks
 */
export const CloneDisks: Operation<CloneDisksRequest, CloneDisksResponse> = {
  name: 'CloneDisks',
  regionId: true,
  clientToken: true,
};
