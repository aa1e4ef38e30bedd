// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceSpec`. */
export interface ModifyInstanceSpecRequest {
  SystemDisk?: ModifyInstanceSpecRequestSystemDisk | undefined;
  Temporary?: ModifyInstanceSpecRequestTemporary | undefined;
  /** Default: `false`. Example: `false`. */
  AllowMigrateAcrossZone?: boolean | undefined;
  /** Default: `false`. Example: `false`. */
  Async?: boolean | undefined;
  /** Example: `0c593ea1-3bea-11e9-b96b-88e9fe637760`. */
  ClientToken?: string | undefined;
  /** Items: at most 128. */
  Disk?: readonly ModifyInstanceSpecRequestDisk[] | undefined;
  /** Example: `false`. */
  DryRun?: boolean | undefined;
  /** Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId: string;
  /** Example: `ecs.g6.large`. */
  InstanceType?: string | undefined;
  /** Default: `10`. Range: 1 to 200. Example: `10`. */
  InternetMaxBandwidthIn?: number | undefined;
  /** Example: `10`. */
  InternetMaxBandwidthOut?: number | undefined;
  ModifyMode?: 'Online' | 'Offline' | (string & {}) | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** `SystemDisk` in a request of `ModifyInstanceSpec`. */
export interface ModifyInstanceSpecRequestSystemDisk {
  /** Example: `cloud_ssd`. */
  Category?: 'cloud_efficiency' | 'cloud_ssd' | (string & {}) | undefined;
}

/** `Temporary` in a request of `ModifyInstanceSpec`. */
export interface ModifyInstanceSpecRequestTemporary {
  EndTime?: string | undefined;
  InternetMaxBandwidthOut?: number | undefined;
  StartTime?: string | undefined;
}

/** `Disk` in a request of `ModifyInstanceSpec`. */
export interface ModifyInstanceSpecRequestDisk {
  Category?: string | undefined;
  DiskId?: string | undefined;
  PerformanceLevel?: string | undefined;
}

/** The answer of `ModifyInstanceSpec`. */
export interface ModifyInstanceSpecResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ModifyInstanceSpec`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceSpec
 */
export const ModifyInstanceSpec: Operation<ModifyInstanceSpecRequest, ModifyInstanceSpecResponse> = {
  name: 'ModifyInstanceSpec',
  clientToken: true,
};
