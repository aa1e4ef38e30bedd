// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyLoadBalancerInstanceSpec`. */
export interface ModifyLoadBalancerInstanceSpecRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1b6c719dfigui6e4r4a`. */
  LoadBalancerId: string;
  /** Example: `slb.s2.small`. */
  LoadBalancerSpec:
    | 'slb.s1.small'
    | 'slb.s2.small'
    | 'slb.s2.medium'
    | 'slb.s3.small'
    | 'slb.s3.medium'
    | 'slb.s3.large'
    | (string & {});
  /** Default: `false`. Example: `false`. */
  AutoPay?: boolean | undefined;
}

/** The answer of `ModifyLoadBalancerInstanceSpec`. */
export interface ModifyLoadBalancerInstanceSpecResponse {
  /** Example: `201429619788910`. */
  OrderId?: number | bigint;
  /** Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`. */
  RequestId: string;
}

/**
 * Calls `ModifyLoadBalancerInstanceSpec`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyLoadBalancerInstanceSpec
 */
export const ModifyLoadBalancerInstanceSpec: Operation<ModifyLoadBalancerInstanceSpecRequest, ModifyLoadBalancerInstanceSpecResponse> = {
  name: 'ModifyLoadBalancerInstanceSpec',
  regionId: true,
};
