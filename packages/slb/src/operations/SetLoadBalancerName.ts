// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetLoadBalancerName`. */
export interface SetLoadBalancerNameRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The load balancer that the call changes or returns, `lb-…`. Example: `lb-bp1b6c719dfa08emro8mm`. */
  LoadBalancerId: string;
  /**
   * The name of the load balancer, which starts with a letter; {@link CreateLoadBalancer} makes one up where it is
   * left out. Example: `test1`.
   */
  LoadBalancerName: string;
}

/** The answer of `SetLoadBalancerName`. */
export interface SetLoadBalancerNameResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Renames a load balancer; its id and its address stay.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:SetLoadBalancerName`, on `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerName
 */
export const SetLoadBalancerName: Operation<SetLoadBalancerNameRequest, SetLoadBalancerNameResponse> = {
  name: 'SetLoadBalancerName',
  ram: 'slb',
  regionId: true,
};
