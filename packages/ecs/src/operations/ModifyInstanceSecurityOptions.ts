// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInstanceSecurityOptions`. */
export interface ModifyInstanceSecurityOptionsRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Default: `false`. Example: `false`. */
  DryRun?: boolean | undefined;
  /** Default: `false`. Example: `false`. */
  EnableSecureBoot: boolean;
  /** Example: `i-bp67acfmxazb4phok394`. */
  InstanceId: string;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyInstanceSecurityOptions`. */
export interface ModifyInstanceSecurityOptionsResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `ModifyInstanceSecurityOptions`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceSecurityOptions
 */
export const ModifyInstanceSecurityOptions: Operation<ModifyInstanceSecurityOptionsRequest, ModifyInstanceSecurityOptionsResponse> = {
  name: 'ModifyInstanceSecurityOptions',
  regionId: true,
  clientToken: true,
};
