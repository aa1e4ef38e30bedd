// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetLoadBalancerDeleteProtection`. */
export interface SetLoadBalancerDeleteProtectionRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1b6c719dfa08e2effn8`. */
  LoadBalancerId: string;
  /** Example: `off`. */
  DeleteProtection: 'on' | 'off' | (string & {});
}

/** The answer of `SetLoadBalancerDeleteProtection`. */
export interface SetLoadBalancerDeleteProtectionResponse {
  /** Example: `791D8B68-AE0F-4174-AF54-088C8B3C5D54`. */
  RequestId: string;
}

/**
 * Calls `SetLoadBalancerDeleteProtection`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerDeleteProtection
 */
export const SetLoadBalancerDeleteProtection: Operation<SetLoadBalancerDeleteProtectionRequest, SetLoadBalancerDeleteProtectionResponse> = {
  name: 'SetLoadBalancerDeleteProtection',
  regionId: true,
};
