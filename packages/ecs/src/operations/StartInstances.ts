// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `StartInstances`. */
export interface StartInstancesRequest {
  /** Default: `AllTogether`. Example: `AllTogether`. */
  BatchOptimization?: 'AllTogether' | 'SuccessFirst' | (string & {}) | undefined;
  /** Default: `false`. Example: `false`. */
  DryRun?: boolean | undefined;
  /** Items: at most 100. */
  InstanceId: readonly string[];
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `StartInstances`. */
export interface StartInstancesResponse {
  InstanceResponses?: StartInstancesResponseInstanceResponses;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/** `InstanceResponses` in an answer of `StartInstances`. */
export interface StartInstancesResponseInstanceResponses {
  InstanceResponse?: StartInstancesResponseInstanceResponsesInstanceResponse[];
}

/** `InstanceResponses.InstanceResponse` in an answer of `StartInstances`. */
export interface StartInstancesResponseInstanceResponsesInstanceResponse {
  /** Example: `200`. */
  Code?: string;
  /** Example: `Starting`. */
  CurrentStatus?: string;
  /** Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string;
  /** Example: `success`. */
  Message?: string;
  /** Example: `Stopped`. */
  PreviousStatus?: string;
}

/**
 * Calls `StartInstances`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StartInstances
 */
export const StartInstances: Operation<StartInstancesRequest, StartInstancesResponse> = {
  name: 'StartInstances',
  regionId: true,
};
