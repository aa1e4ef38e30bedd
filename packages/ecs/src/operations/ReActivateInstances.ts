// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ReActivateInstances`. */
export interface ReActivateInstancesRequest {
  /** Example: `i-bp67acfmxazb4p5c7acv`. */
  InstanceId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ReActivateInstances`. */
export interface ReActivateInstancesResponse {
  /** Example: `51AB7717-6E1A-4D1D-A44D-54CB123ABC`. */
  RequestId: string;
}

/**
 * Calls `ReActivateInstances`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReActivateInstances
 */
export const ReActivateInstances: Operation<ReActivateInstancesRequest, ReActivateInstancesResponse> = {
  name: 'ReActivateInstances',
  regionId: true,
};
