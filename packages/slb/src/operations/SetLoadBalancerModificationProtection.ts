// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetLoadBalancerModificationProtection`. */
export interface SetLoadBalancerModificationProtectionRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The load balancer that the call changes or returns, `lb-…`. Example: `lb-bp1b6c719dfa08e2effn8`. */
  LoadBalancerId: string;
  /**
   * Whether the console may change the load balancer.
   * - `NonProtection`: It may; `ModificationProtectionReason` is emptied.
   * - `ConsoleProtection`: It may not; API calls still can.
   *
   * Example: `ConsoleProtection`.
   */
  ModificationProtectionStatus: 'NonProtection' | 'ConsoleProtection' | (string & {});
  /**
   * Why the console must not change the load balancer, shown there; it counts with `ConsoleProtection` only.
   * Starts with a letter.
   */
  ModificationProtectionReason?: string | undefined;
}

/** The answer of `SetLoadBalancerModificationProtection`. */
export interface SetLoadBalancerModificationProtectionResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `791D8B68-AE0F-4174-AF54-088C8B3C5D54`. */
  RequestId: string;
}

/**
 * Makes a load balancer read-only in the console, or lifts that again; the API is not affected.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:SetLoadBalancerModificationProtection`.
 * - Errors: `OperationUnsupported.SetLoadBalancerStatus`, `InvalidParam.ModificationProtectionStatus`,
 * `InvalidParam.ModificationProtectionReason`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerModificationProtection
 */
export const SetLoadBalancerModificationProtection: Operation<SetLoadBalancerModificationProtectionRequest, SetLoadBalancerModificationProtectionResponse> = {
  name: 'SetLoadBalancerModificationProtection',
  ram: 'slb',
  regionId: true,
};
