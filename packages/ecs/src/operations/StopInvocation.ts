// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `StopInvocation`. */
export interface StopInvocationRequest {
  /** Items: at most 100. */
  InstanceId?: readonly string[] | undefined;
  /** Example: `t-7d2a745b412b4601b2d47f6a768d84db`. */
  InvokeId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `StopInvocation`. */
export interface StopInvocationResponse {
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
}

/**
 * Calls `StopInvocation`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StopInvocation
 */
export const StopInvocation: Operation<StopInvocationRequest, StopInvocationResponse> = {
  name: 'StopInvocation',
  regionId: true,
};
