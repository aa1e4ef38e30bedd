// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyLoadBalancerPayType`. */
export interface ModifyLoadBalancerPayTypeRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The load balancer that the call changes or returns, `lb-…`. Example: `lb-bp1b6c719dfa08exdm9fq`. */
  LoadBalancerId: string;
  /**
   * Whether the load balancer is paid for afterwards or in advance.
   * - `PayOnDemand`: Pay-as-you-go.
   * - `PrePay`: Subscription; only to be had on the China site.
   *
   * Default: `PrePay`. Example: `PrePay`.
   */
  PayType?: string | undefined;
  /**
   * The unit of `Duration`, for a subscription.
   * - `month`: Months.
   * - `year`: Years.
   *
   * Example: `month`.
   */
  PricingCycle?: string | undefined;
  /** How long a subscription runs, in units of `PricingCycle`. Range: at least 1. Example: `1`. */
  Duration?: number | undefined;
  /**
   * Pays the order of a subscription at once. Otherwise the order waits for payment in the console, and its effect
   * with it. Default: `false`. Example: `false`.
   */
  AutoPay?: boolean | undefined;
}

/** The answer of `ModifyLoadBalancerPayType`. */
export interface ModifyLoadBalancerPayTypeResponse {
  /** The order that the call has made, for subscription load balancers. Example: `20212961978891`. */
  OrderId?: number | bigint;
  /** Identifies this call; the vendor's support asks for it. Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`. */
  RequestId: string;
}

/**
 * Converts a pay-as-you-go load balancer into a subscription (deprecated).
 *
 * There is no successor: choose the billing in {@link CreateLoadBalancer}. Load balancers billed by capacity units
 * cannot be converted at all. Without `AutoPay` an order remains that has to be paid in the console.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - Errors: `OperationDenied.PayByCLCU`, `Operation.NotAllowed`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyLoadBalancerPayType
 */
export const ModifyLoadBalancerPayType: Operation<ModifyLoadBalancerPayTypeRequest, ModifyLoadBalancerPayTypeResponse> = {
  name: 'ModifyLoadBalancerPayType',
  ram: 'slb',
  regionId: true,
};
