// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyLoadBalancerInstanceSpec`. */
export interface ModifyLoadBalancerInstanceSpecRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The load balancer that the call changes or returns, `lb-…`. Example: `lb-bp1b6c719dfigui6e4r4a`. */
  LoadBalancerId: string;
  /**
   * The capacity of the load balancer as a named step; which ones exist depends on the region. Without meaning
   * where it is billed by capacity units (`PayByCLCU`). Example: `slb.s2.small`.
   */
  LoadBalancerSpec:
    | 'slb.s1.small'
    | 'slb.s2.small'
    | 'slb.s2.medium'
    | 'slb.s3.small'
    | 'slb.s3.medium'
    | 'slb.s3.large'
    | (string & {});
  /**
   * Pays the order of a subscription at once. Otherwise the order waits for payment in the console, and its effect
   * with it. Default: `false`. Example: `false`.
   */
  AutoPay?: boolean | undefined;
}

/** The answer of `ModifyLoadBalancerInstanceSpec`. */
export interface ModifyLoadBalancerInstanceSpecResponse {
  /** The order that the call has made, for subscription load balancers. Example: `201429619788910`. */
  OrderId?: number | bigint;
  /** Identifies this call; the vendor's support asks for it. Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`. */
  RequestId: string;
}

/**
 * Changes the specification of a load balancer, that is how many connections and requests it bears.
 *
 * Moving a load balancer of the shared kind to a specification may cut its traffic for 10 to 30 seconds. Refused
 * with `OperationDenied.PayByCLCU` where the load balancer is billed by capacity units, as it has no specification
 * then.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:ModifyLoadBalancerInstanceSpec`.
 * - Errors: `OperationDenied.PayByCLCU`, `ModifySpecNotAllowed`, `Operation.NotAllowed`,
 * `InvalidParameter.Bandwidth`, `ChangeLbSpecNotAllowed`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyLoadBalancerInstanceSpec
 */
export const ModifyLoadBalancerInstanceSpec: Operation<ModifyLoadBalancerInstanceSpecRequest, ModifyLoadBalancerInstanceSpecResponse> = {
  name: 'ModifyLoadBalancerInstanceSpec',
  ram: 'slb',
  regionId: true,
};
