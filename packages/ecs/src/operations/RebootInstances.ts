// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RebootInstances`. */
export interface RebootInstancesRequest {
  /** Default: `AllTogether`. Example: `AllTogether`. */
  BatchOptimization?: 'AllTogether' | 'SuccessFirst' | (string & {}) | undefined;
  /** Default: `false`. Example: `false`. */
  DryRun?: boolean | undefined;
  /** Default: `false`. Example: `false`. */
  ForceReboot?: boolean | undefined;
  /** Items: at most 100. */
  InstanceId: readonly string[];
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `RebootInstances`. */
export interface RebootInstancesResponse {
  InstanceResponses?: RebootInstancesResponseInstanceResponses;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/** `InstanceResponses` in an answer of `RebootInstances`. */
export interface RebootInstancesResponseInstanceResponses {
  InstanceResponse?: RebootInstancesResponseInstanceResponsesInstanceResponse[];
}

/** `InstanceResponses.InstanceResponse` in an answer of `RebootInstances`. */
export interface RebootInstancesResponseInstanceResponsesInstanceResponse {
  /** Example: `200`. */
  Code?: string;
  /** Example: `Stopping`. */
  CurrentStatus?: string;
  /** Example: `i-bp1g6zv0ce8oghu77t7k`. */
  InstanceId?: string;
  /** Example: `success`. */
  Message?: string;
  /** Example: `Running`. */
  PreviousStatus?: string;
}

/**
 * Calls `RebootInstances`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RebootInstances
 */
export const RebootInstances: Operation<RebootInstancesRequest, RebootInstancesResponse> = {
  name: 'RebootInstances',
  regionId: true,
};
