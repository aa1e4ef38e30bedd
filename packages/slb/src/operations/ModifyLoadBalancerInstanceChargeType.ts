// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyLoadBalancerInstanceChargeType`. */
export interface ModifyLoadBalancerInstanceChargeTypeRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The load balancer that the call changes or returns, `lb-…`. Example: `lb-bp1b3jus5hpenznuuebs2`. */
  LoadBalancerId: string;
  /**
   * How the Internet traffic of the load balancer is billed; billing by capacity units allows `paybytraffic` only.
   * - `paybytraffic`: By the amount of data transferred.
   * - `paybybandwidth`: By the bandwidth bought, whether used or not.
   *
   * Example: `paybytraffic`.
   */
  InternetChargeType?: string | undefined;
  /**
   * What a pay-as-you-go load balancer is billed by.
   * - `PayBySpec`: A fixed price for its specification.
   * - `PayByCLCU`: The capacity units that it really uses.
   *
   * Example: `PayByCLCU`.
   */
  InstanceChargeType: string;
  /**
   * The capacity of the load balancer as a named step; which ones exist depends on the region. Without meaning
   * where it is billed by capacity units (`PayByCLCU`). Example: `slb.s1.small`.
   */
  LoadBalancerSpec?: string | undefined;
  /**
   * The highest bandwidth of an Internet-facing load balancer in Mbit/s, which its listeners share; only for
   * `paybybandwidth`, otherwise without effect. Default: `-1`. Range: 1 to 5000. Example: `5`.
   */
  Bandwidth?: number | undefined;
}

/** The answer of `ModifyLoadBalancerInstanceChargeType`. */
export interface ModifyLoadBalancerInstanceChargeTypeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`. */
  RequestId: string;
}

/**
 * Switches a pay-as-you-go load balancer from billing by specification to billing by consumed capacity units.
 *
 * There is no way back: the other direction fails with `Forbidden.LcuToSpec`. Where this changes how the Internet
 * traffic is billed too, that part takes effect at midnight.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:ModifyLoadBalancerInstanceChargeType`.
 * - Errors: `MissingParam.LoadBalancerSpec`, `OperationDenied.PayByCLCU`, `OperationDenied.PayBySpec`,
 * `Forbidden.LcuToSpec`, `InvalidAction.RegionNotSupport`, `OperationFailed.UnpaidBillsExist`, and 6 more.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyLoadBalancerInstanceChargeType
 */
export const ModifyLoadBalancerInstanceChargeType: Operation<ModifyLoadBalancerInstanceChargeTypeRequest, ModifyLoadBalancerInstanceChargeTypeResponse> = {
  name: 'ModifyLoadBalancerInstanceChargeType',
  ram: 'slb',
  regionId: true,
};
