// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RedeployInstance`. */
export interface RedeployInstanceRequest {
  /** Default: `false`. Example: `false`. */
  ForceStop?: boolean | undefined;
  /** Example: `i-bp1azkttqpldxgtednnw`. */
  InstanceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `RedeployInstance`. */
export interface RedeployInstanceResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `t-bp10e8orkp8xh52q2bgc`. */
  TaskId?: string;
}

/**
 * Calls `RedeployInstance`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RedeployInstance
 */
export const RedeployInstance: Operation<RedeployInstanceRequest, RedeployInstanceResponse> = {
  name: 'RedeployInstance',
};
