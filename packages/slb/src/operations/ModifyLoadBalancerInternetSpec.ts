// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyLoadBalancerInternetSpec`. */
export interface ModifyLoadBalancerInternetSpecRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1b6c719dfa08excqqo6`. */
  LoadBalancerId: string;
  /** Example: `paybytraffic`. */
  InternetChargeType?: 'paybybandwidth' | 'paybytraffic' | (string & {}) | undefined;
  /** Default: `-1`. Range: 1 to 5000. Example: `10`. */
  Bandwidth?: number | undefined;
  /** Default: `false`. Example: `false`. */
  AutoPay?: boolean | undefined;
}

/** The answer of `ModifyLoadBalancerInternetSpec`. */
export interface ModifyLoadBalancerInternetSpecResponse {
  /** Example: `201429619782290`. */
  OrderId?: number | bigint;
  /** Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Calls `ModifyLoadBalancerInternetSpec`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyLoadBalancerInternetSpec
 */
export const ModifyLoadBalancerInternetSpec: Operation<ModifyLoadBalancerInternetSpecRequest, ModifyLoadBalancerInternetSpecResponse> = {
  name: 'ModifyLoadBalancerInternetSpec',
  regionId: true,
};
