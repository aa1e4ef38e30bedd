// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyLoadBalancerInstanceChargeType`. */
export interface ModifyLoadBalancerInstanceChargeTypeRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1b3jus5hpenznuuebs2`. */
  LoadBalancerId: string;
  /** Example: `paybytraffic`. */
  InternetChargeType?: string | undefined;
  /** Example: `PayByCLCU`. */
  InstanceChargeType: string;
  /** Example: `slb.s1.small`. */
  LoadBalancerSpec?: string | undefined;
  /** Default: `-1`. Range: 1 to 5000. Example: `5`. */
  Bandwidth?: number | undefined;
}

/** The answer of `ModifyLoadBalancerInstanceChargeType`. */
export interface ModifyLoadBalancerInstanceChargeTypeResponse {
  /** Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`. */
  RequestId: string;
}

/**
 * Calls `ModifyLoadBalancerInstanceChargeType`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyLoadBalancerInstanceChargeType
 */
export const ModifyLoadBalancerInstanceChargeType: Operation<ModifyLoadBalancerInstanceChargeTypeRequest, ModifyLoadBalancerInstanceChargeTypeResponse> = {
  name: 'ModifyLoadBalancerInstanceChargeType',
  regionId: true,
};
