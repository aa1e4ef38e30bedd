// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyDiskSpec`. */
export interface ModifyDiskSpecRequest {
  /** Example: `cn-hangzhou-g`. */
  DestinationZoneId?: string | undefined;
  /** Example: `cloud_essd`. */
  DiskCategory?: 'cloud_essd' | 'cloud_auto' | 'cloud_ssd' | (string & {}) | undefined;
  /** Example: `d-bp131n0q38u3a4zikvdq`. */
  DiskId: string;
  /** Default: `false`. Example: `false`. */
  DryRun?: boolean | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  PerformanceControlOptions?: ModifyDiskSpecRequestPerformanceControlOptions | undefined;
  /** Default: `PL1`. Example: `PL2`. */
  PerformanceLevel?: 'PL0' | 'PL1' | 'PL2' | 'PL3' | (string & {}) | undefined;
  /** Range: at least 0. Example: `50000`. */
  ProvisionedIops?: number | bigint | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** `PerformanceControlOptions` in a request of `ModifyDiskSpec`. */
export interface ModifyDiskSpecRequestPerformanceControlOptions {
  /** Example: `2000`. */
  IOPS?: number | undefined;
  /** Example: `All`. */
  Recover?: 'All' | (string & {}) | undefined;
  /** Example: `200`. */
  Throughput?: number | undefined;
}

/** The answer of `ModifyDiskSpec`. */
export interface ModifyDiskSpecResponse {
  /** Example: `204135153888639`. */
  OrderId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `t-bp67acfmxazb4pks9unt`. */
  TaskId?: string;
}

/**
 * Calls `ModifyDiskSpec`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskSpec
 */
export const ModifyDiskSpec: Operation<ModifyDiskSpecRequest, ModifyDiskSpecResponse> = {
  name: 'ModifyDiskSpec',
};
