// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteLoadBalancerListener`. */
export interface DeleteLoadBalancerListenerRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The load balancer that the listener belongs to, `lb-…`. Example: `lb-bp13jaf5qli5xmgl1miup`. */
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

/** The answer of `DeleteLoadBalancerListener`. */
export interface DeleteLoadBalancerListenerResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Deletes a running or stopped listener; clients lose the port at once.
 *
 * An HTTPS listener that an HTTP listener redirects to is kept (`ListenerForwardExist`). A load balancer whose
 * last listener goes turns `inactive`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:DeleteLoadBalancerListener`, on
 * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
 * - Errors: `ResourceNotFound.Listener`, `ListenerForwardExist`, `TooManyListeners`, `Operation.NotAllowed`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteLoadBalancerListener
 */
export const DeleteLoadBalancerListener: Operation<DeleteLoadBalancerListenerRequest, DeleteLoadBalancerListenerResponse> = {
  name: 'DeleteLoadBalancerListener',
  ram: 'slb',
  regionId: true,
};
