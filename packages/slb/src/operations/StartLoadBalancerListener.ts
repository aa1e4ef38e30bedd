// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `StartLoadBalancerListener`. */
export interface StartLoadBalancerListenerRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp13jaf5qli529d0p41i6`. */
  LoadBalancerId: string;
  /** Range: 0 to 65535. Example: `80`. */
  ListenerPort: number;
  /** Example: `https`. */
  ListenerProtocol?: string | undefined;
}

/** The answer of `StartLoadBalancerListener`. */
export interface StartLoadBalancerListenerResponse {
  /** Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Starts a listener, which then takes traffic.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/StartLoadBalancerListener
 */
export const StartLoadBalancerListener: Operation<StartLoadBalancerListenerRequest, StartLoadBalancerListenerResponse> = {
  name: 'StartLoadBalancerListener',
  regionId: true,
};
