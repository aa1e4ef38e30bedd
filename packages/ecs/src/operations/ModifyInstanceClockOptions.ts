// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceClockOptions`. */
export interface ModifyInstanceClockOptionsRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Default: `false`. Example: `false`. */
  DryRun?: boolean | undefined;
  /** Example: `i-bp67acfmxazb4phok394`. */
  InstanceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `disabled`. Example: `enabled`. */
  PtpStatus?: 'enabled' | 'disabled' | (string & {}) | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyInstanceClockOptions`. */
export interface ModifyInstanceClockOptionsResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `t-bp1hvgwromzv32iqiblu`. */
  TaskId?: string;
}

/**
 * Calls `ModifyInstanceClockOptions`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceClockOptions
 */
export const ModifyInstanceClockOptions: Operation<ModifyInstanceClockOptionsRequest, ModifyInstanceClockOptionsResponse> = {
  name: 'ModifyInstanceClockOptions',
  regionId: true,
  clientToken: true,
};
