// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetLoadBalancerName`. */
export interface SetLoadBalancerNameRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1b6c719dfa08emro8mm`. */
  LoadBalancerId: string;
  /** Example: `test1`. */
  LoadBalancerName: string;
}

/** The answer of `SetLoadBalancerName`. */
export interface SetLoadBalancerNameResponse {
  /** Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Calls `SetLoadBalancerName`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerName
 */
export const SetLoadBalancerName: Operation<SetLoadBalancerNameRequest, SetLoadBalancerNameResponse> = {
  name: 'SetLoadBalancerName',
  regionId: true,
};
