// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `StartLoadBalancerListener`. */
export interface StartLoadBalancerListenerRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The load balancer that the listener belongs to, `lb-…`. Example: `lb-bp13jaf5qli529d0p41i6`. */
  LoadBalancerId: string;
  /**
   * The frontend port, which clients connect to; a load balancer has it once, or once per protocol where these can
   * share it. Range: 0 to 65535. Example: `80`.
   */
  ListenerPort: number;
  /**
   * The protocol of the listener, in small letters; needed where listeners of different protocols share the port.
   * Example: `https`.
   */
  ListenerProtocol?: string | undefined;
}

/** The answer of `StartLoadBalancerListener`. */
export interface StartLoadBalancerListenerResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Starts a stopped listener, which then forwards traffic.
 *
 * The listener has to be stopped, and its load balancer must not be `locked`. New listeners need this call once.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:StartLoadBalancerListener`, on
 * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
 * - Errors: `Operation.Deny`, `TooManyListeners`, `Operation.NotAllowed`, `SystemBusy`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/StartLoadBalancerListener
 */
export const StartLoadBalancerListener: Operation<StartLoadBalancerListenerRequest, StartLoadBalancerListenerResponse> = {
  name: 'StartLoadBalancerListener',
  ram: 'slb',
  regionId: true,
};
