// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyLoadBalancerInternetSpec`. */
export interface ModifyLoadBalancerInternetSpecRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The load balancer that the call changes or returns, `lb-…`. Example: `lb-bp1b6c719dfa08excqqo6`. */
  LoadBalancerId: string;
  /**
   * How the Internet traffic of the load balancer is billed; billing by capacity units allows `paybytraffic` only.
   * - `paybytraffic`: By the amount of data transferred.
   * - `paybybandwidth`: By the bandwidth bought, whether used or not.
   *
   * Example: `paybytraffic`.
   */
  InternetChargeType?: 'paybybandwidth' | 'paybytraffic' | (string & {}) | undefined;
  /**
   * The highest bandwidth of an Internet-facing load balancer in Mbit/s, which its listeners share; only for
   * `paybybandwidth`, otherwise without effect. Default: `-1`. Range: 1 to 5000. Example: `10`.
   */
  Bandwidth?: number | undefined;
  /**
   * Pays the order of a subscription at once. Otherwise the order waits for payment in the console, and its effect
   * with it. Default: `false`. Example: `false`.
   */
  AutoPay?: boolean | undefined;
}

/** The answer of `ModifyLoadBalancerInternetSpec`. */
export interface ModifyLoadBalancerInternetSpecResponse {
  /** The order that the call has made, for subscription load balancers. Example: `201429619782290`. */
  OrderId?: number | bigint;
  /** Identifies this call; the vendor's support asks for it. Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Changes how the traffic of an Internet-facing load balancer is billed, or its bandwidth.
 *
 * More or less bandwidth counts at once; a change between the two ways of billing waits until 00:00 of the next
 * day.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:ModifyLoadBalancerInternetSpec`, on
 * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
 * - Errors: `OperationDenied.PayByCLCU`, `Instance.ShareSlbNotSupportPay95`, `OperationFailed.UnpaidBillsExist`,
 * `Operation.NotAllowed`, `Instance.Pay95RateInvalid`, `Instance.Pay95BandwidthIllegal`, and 2 more.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyLoadBalancerInternetSpec
 */
export const ModifyLoadBalancerInternetSpec: Operation<ModifyLoadBalancerInternetSpecRequest, ModifyLoadBalancerInternetSpecResponse> = {
  name: 'ModifyLoadBalancerInternetSpec',
  ram: 'slb',
  regionId: true,
};
