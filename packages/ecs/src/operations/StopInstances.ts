// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `StopInstances`. */
export interface StopInstancesRequest {
  /** Default: `AllTogether`. Example: `AllTogether`. */
  BatchOptimization?: 'AllTogether' | 'SuccessFirst' | (string & {}) | undefined;
  /** Default: `false`. Example: `false`. */
  DryRun?: boolean | undefined;
  /** Default: `false`. Example: `false`. */
  ForceStop?: boolean | undefined;
  /** Items: at most 100. */
  InstanceId: readonly string[];
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `KeepCharging`. */
  StoppedMode?: 'StopCharging' | 'KeepCharging' | (string & {}) | undefined;
}

/** The answer of `StopInstances`. */
export interface StopInstancesResponse {
  InstanceResponses?: StopInstancesResponseInstanceResponses;
  /** Example: `1C488B66-B819-4D14-8711-C4EAAA13AC01`. */
  RequestId: string;
}

/** `InstanceResponses` in an answer of `StopInstances`. */
export interface StopInstancesResponseInstanceResponses {
  InstanceResponse?: StopInstancesResponseInstanceResponsesInstanceResponse[];
}

/** `InstanceResponses.InstanceResponse` in an answer of `StopInstances`. */
export interface StopInstancesResponseInstanceResponsesInstanceResponse {
  /** Example: `200`. */
  Code?: string;
  /** Example: `Stopping`. */
  CurrentStatus?: string;
  /** Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId?: string;
  /** Example: `success`. */
  Message?: string;
  /** Example: `Running`. */
  PreviousStatus?: string;
}

/**
 * Calls `StopInstances`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StopInstances
 */
export const StopInstances: Operation<StopInstancesRequest, StopInstancesResponse> = {
  name: 'StopInstances',
  regionId: true,
};
