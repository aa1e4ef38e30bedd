// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyPrepayInstanceSpec`. */
export interface ModifyPrepayInstanceSpecRequest {
  SystemDisk?: ModifyPrepayInstanceSpecRequestSystemDisk | undefined;
  /** Default: `true`. Example: `true`. */
  AutoPay?: boolean | undefined;
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Items: at most 128. */
  Disk?: readonly ModifyPrepayInstanceSpecRequestDisk[] | undefined;
  /** Example: `2018-01-01T12:05Z`. */
  EndTime?: string | undefined;
  /** Example: `i-bp67acfmxazb4phok394`. */
  InstanceId: string;
  /** Example: `ecs.g5.xlarge`. */
  InstanceType: string;
  /** Default: `false`. Example: `false`. */
  MigrateAcrossZone?: boolean | undefined;
  ModifyMode?: 'Online' | 'Offline' | (string & {}) | undefined;
  /** Example: `upgrade`. */
  OperatorType?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `2018-01-01T12:05Z`. */
  RebootTime?: string | undefined;
  /** Default: `false`. Example: `false`. */
  RebootWhenFinished?: boolean | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** `SystemDisk` in a request of `ModifyPrepayInstanceSpec`. */
export interface ModifyPrepayInstanceSpecRequestSystemDisk {
  /** Example: `cloud_efficiency`. */
  Category?: 'cloud_efficiency' | 'cloud_ssd' | (string & {}) | undefined;
}

/** `Disk` in a request of `ModifyPrepayInstanceSpec`. */
export interface ModifyPrepayInstanceSpecRequestDisk {
  Category?: string | undefined;
  DiskId?: string | undefined;
  PerformanceLevel?: string | undefined;
}

/** The answer of `ModifyPrepayInstanceSpec`. */
export interface ModifyPrepayInstanceSpecResponse {
  /** Example: `1234567890`. */
  OrderId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ModifyPrepayInstanceSpec`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyPrepayInstanceSpec
 */
export const ModifyPrepayInstanceSpec: Operation<ModifyPrepayInstanceSpecRequest, ModifyPrepayInstanceSpecResponse> = {
  name: 'ModifyPrepayInstanceSpec',
  regionId: true,
  clientToken: true,
};
