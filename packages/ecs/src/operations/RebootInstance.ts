// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RebootInstance`. */
export interface RebootInstanceRequest {
  /** Default: `false`. Example: `false`. */
  DryRun?: boolean | undefined;
  /** Default: `false`. Example: `false`. */
  ForceStop?: boolean | undefined;
  /** Example: `i-bp67acfmxazb4phok394`. */
  InstanceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `RebootInstance`. */
export interface RebootInstanceResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Restarts a running instance.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RebootInstance
 */
export const RebootInstance: Operation<RebootInstanceRequest, RebootInstanceResponse> = {
  name: 'RebootInstance',
};
