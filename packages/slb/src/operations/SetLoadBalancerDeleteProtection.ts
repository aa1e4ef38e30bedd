// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetLoadBalancerDeleteProtection`. */
export interface SetLoadBalancerDeleteProtectionRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The load balancer that the call changes or returns, `lb-…`. Example: `lb-bp1b6c719dfa08e2effn8`. */
  LoadBalancerId: string;
  /**
   * Whether {@link DeleteLoadBalancer} is refused for the load balancer.
   * - `on`: It cannot be deleted.
   * - `off`: It can be deleted.
   *
   * Example: `off`.
   */
  DeleteProtection: 'on' | 'off' | (string & {});
}

/** The answer of `SetLoadBalancerDeleteProtection`. */
export interface SetLoadBalancerDeleteProtectionResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `791D8B68-AE0F-4174-AF54-088C8B3C5D54`. */
  RequestId: string;
}

/**
 * Turns the protection of a pay-as-you-go load balancer against deletion on or off.
 *
 * While it is on, {@link DeleteLoadBalancer} fails. Subscription load balancers cannot be protected
 * (`OperationUnsupported.DeleteProtectionForPrePayInstance`).
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:SetLoadBalancerDeleteProtection`.
 * - Errors: `OperationUnsupported.DeleteProtectionForPrePayInstance`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerDeleteProtection
 */
export const SetLoadBalancerDeleteProtection: Operation<SetLoadBalancerDeleteProtectionRequest, SetLoadBalancerDeleteProtectionResponse> = {
  name: 'SetLoadBalancerDeleteProtection',
  ram: 'slb',
  regionId: true,
};
