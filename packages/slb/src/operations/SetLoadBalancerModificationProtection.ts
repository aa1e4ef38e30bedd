// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetLoadBalancerModificationProtection`. */
export interface SetLoadBalancerModificationProtectionRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1b6c719dfa08e2effn8`. */
  LoadBalancerId: string;
  /** Example: `ConsoleProtection`. */
  ModificationProtectionStatus: 'NonProtection' | 'ConsoleProtection' | (string & {});
  ModificationProtectionReason?: string | undefined;
}

/** The answer of `SetLoadBalancerModificationProtection`. */
export interface SetLoadBalancerModificationProtectionResponse {
  /** Example: `791D8B68-AE0F-4174-AF54-088C8B3C5D54`. */
  RequestId: string;
}

/**
 * Calls `SetLoadBalancerModificationProtection`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerModificationProtection
 */
export const SetLoadBalancerModificationProtection: Operation<SetLoadBalancerModificationProtectionRequest, SetLoadBalancerModificationProtectionResponse> = {
  name: 'SetLoadBalancerModificationProtection',
  regionId: true,
};
