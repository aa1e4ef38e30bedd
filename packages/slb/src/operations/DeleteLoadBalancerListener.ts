// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteLoadBalancerListener`. */
export interface DeleteLoadBalancerListenerRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp13jaf5qli5xmgl1miup`. */
  LoadBalancerId: string;
  /** Range: 0 to 65535. Example: `80`. */
  ListenerPort: number;
  /** Example: `https`. */
  ListenerProtocol?: string | undefined;
}

/** The answer of `DeleteLoadBalancerListener`. */
export interface DeleteLoadBalancerListenerResponse {
  /** Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Calls `DeleteLoadBalancerListener`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteLoadBalancerListener
 */
export const DeleteLoadBalancerListener: Operation<DeleteLoadBalancerListenerRequest, DeleteLoadBalancerListenerResponse> = {
  name: 'DeleteLoadBalancerListener',
  regionId: true,
};
