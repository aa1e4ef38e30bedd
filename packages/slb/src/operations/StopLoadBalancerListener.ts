// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `StopLoadBalancerListener`. */
export interface StopLoadBalancerListenerRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp13jaf5qli5xmgl1miup`. */
  LoadBalancerId: string;
  /** Range: 0 to 65535. Example: `80`. */
  ListenerPort: number;
  /** Example: `https`. */
  ListenerProtocol?: string | undefined;
}

/** The answer of `StopLoadBalancerListener`. */
export interface StopLoadBalancerListenerResponse {
  /** Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Stops a listener.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/StopLoadBalancerListener
 */
export const StopLoadBalancerListener: Operation<StopLoadBalancerListenerRequest, StopLoadBalancerListenerResponse> = {
  name: 'StopLoadBalancerListener',
  regionId: true,
};
