// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetLoadBalancerStatus`. */
export interface SetLoadBalancerStatusRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The load balancer that the call changes or returns, `lb-…`. Example: `lb-bp1b6c719dfa08emro8mm`. */
  LoadBalancerId: string;
  /**
   * Whether the load balancer forwards traffic.
   * - `active`: Its running listeners forward traffic; new load balancers start so.
   * - `inactive`: Switched off, or its last listener was deleted; nothing is forwarded.
   * - `locked`: Blocked by the vendor, for unpaid bills or after the end of a subscription; nothing is forwarded
   * and nothing can be changed.
   *
   * Example: `active`.
   */
  LoadBalancerStatus: 'active' | 'inactive' | (string & {});
}

/** The answer of `SetLoadBalancerStatus`. */
export interface SetLoadBalancerStatusResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Stops a load balancer from forwarding through any of its listeners, or lets it forward again.
 *
 * Single listeners are switched with {@link StopLoadBalancerListener} and {@link StartLoadBalancerListener}. A
 * load balancer that loses its last listener becomes `inactive` by itself.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:SetLoadBalancerStatus`, on `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
 * - Errors: `OperationUnsupported.SetLoadBalancerStatus`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerStatus
 */
export const SetLoadBalancerStatus: Operation<SetLoadBalancerStatusRequest, SetLoadBalancerStatusResponse> = {
  name: 'SetLoadBalancerStatus',
  ram: 'slb',
  regionId: true,
};
