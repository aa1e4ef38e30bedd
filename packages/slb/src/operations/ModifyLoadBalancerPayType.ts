// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyLoadBalancerPayType`. */
export interface ModifyLoadBalancerPayTypeRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1b6c719dfa08exdm9fq`. */
  LoadBalancerId: string;
  /** Default: `PrePay`. Example: `PrePay`. */
  PayType?: string | undefined;
  /** Example: `month`. */
  PricingCycle?: string | undefined;
  /** Range: at least 1. Example: `1`. */
  Duration?: number | undefined;
  /** Default: `false`. Example: `false`. */
  AutoPay?: boolean | undefined;
}

/** The answer of `ModifyLoadBalancerPayType`. */
export interface ModifyLoadBalancerPayTypeResponse {
  /** Example: `20212961978891`. */
  OrderId?: number | bigint;
  /** Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`. */
  RequestId: string;
}

/**
 * Calls `ModifyLoadBalancerPayType`.
 * @deprecated The vendor advises against its use.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyLoadBalancerPayType
 */
export const ModifyLoadBalancerPayType: Operation<ModifyLoadBalancerPayTypeRequest, ModifyLoadBalancerPayTypeResponse> = {
  name: 'ModifyLoadBalancerPayType',
  regionId: true,
};
