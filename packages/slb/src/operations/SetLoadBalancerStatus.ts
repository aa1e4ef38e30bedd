// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetLoadBalancerStatus`. */
export interface SetLoadBalancerStatusRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1b6c719dfa08emro8mm`. */
  LoadBalancerId: string;
  /** Example: `active`. */
  LoadBalancerStatus: 'active' | 'inactive' | (string & {});
}

/** The answer of `SetLoadBalancerStatus`. */
export interface SetLoadBalancerStatusResponse {
  /** Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Calls `SetLoadBalancerStatus`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerStatus
 */
export const SetLoadBalancerStatus: Operation<SetLoadBalancerStatusRequest, SetLoadBalancerStatusResponse> = {
  name: 'SetLoadBalancerStatus',
  regionId: true,
};
