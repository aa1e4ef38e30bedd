// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteLoadBalancer`. */
export interface DeleteLoadBalancerRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1h66tp5uat878nn9592`. */
  LoadBalancerId: string;
}

/** The answer of `DeleteLoadBalancer`. */
export interface DeleteLoadBalancerResponse {
  /** Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Releases a load balancer.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteLoadBalancer
 */
export const DeleteLoadBalancer: Operation<DeleteLoadBalancerRequest, DeleteLoadBalancerResponse> = {
  name: 'DeleteLoadBalancer',
  regionId: true,
};
