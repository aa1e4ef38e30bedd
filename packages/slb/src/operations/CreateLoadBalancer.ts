// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateLoadBalancer`. */
export interface CreateLoadBalancerRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Default: `internet`. Example: `internet`. */
  AddressType?: 'internet' | 'intranet' | (string & {}) | undefined;
  /** Default: `paybytraffic`. Example: `paybytraffic`. */
  InternetChargeType?: 'paybytraffic' | 'paybybandwidth' | (string & {}) | undefined;
  /** Default: `-1`. Range: 1 to 5000. Example: `10`. */
  Bandwidth?: number | undefined;
  /** Example: `593B0448-D13E-4C56-AC0D-FDF0FDE0E9A3`. */
  ClientToken?: string | undefined;
  /** Example: `lb-bp1o94dp5i6ea945twuj8`. */
  LoadBalancerName?: string | undefined;
  /** Example: `vpc-bp1aevy8sofi8mh1d73ih`. */
  VpcId?: string | undefined;
  /** Example: `vsw-bp12mw1f8k3jgyeah93ll`. */
  VSwitchId?: string | undefined;
  /** Example: `cn-hangzhou-b`. */
  MasterZoneId?: string | undefined;
  /** Example: `cn-hangzhou-d`. */
  SlaveZoneId?: string | undefined;
  /** Example: `slb.s1.small`. */
  LoadBalancerSpec?:
    | 'slb.s1.small'
    | 'slb.s2.small'
    | 'slb.s2.medium'
    | 'slb.s3.small'
    | 'slb.s3.medium'
    | 'slb.s3.large'
    | (string & {})
    | undefined;
  /** Example: `rg-atstuj3rtopt0cb`. */
  ResourceGroupId?: string | undefined;
  /**
   * Default: `PayOnDemand`. Example: `PayOnDemand`.
   * @deprecated The vendor advises against its use.
   */
  PayType?: 'PayOnDemand' | 'PrePay' | (string & {}) | undefined;
  /**
   * Example: `month`.
   * @deprecated The vendor advises against its use.
   */
  PricingCycle?: 'month' | 'year' | (string & {}) | undefined;
  /**
   * Range: at least 1. Example: `1`.
   * @deprecated The vendor advises against its use.
   */
  Duration?: number | undefined;
  /**
   * Default: `false`. Example: `true`.
   * @deprecated The vendor advises against its use.
   */
  AutoPay?: boolean | undefined;
  /** Default: `ipv4`. Example: `ipv4`. */
  AddressIPVersion?: string | undefined;
  /** Example: `192.168.11.134`. */
  Address?: string | undefined;
  /** Items: at most 20. */
  Tag?: readonly CreateLoadBalancerRequestTag[] | undefined;
  /** Default: `off`. Example: `on`. */
  DeleteProtection?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `ConsoleProtection`. */
  ModificationProtectionStatus?: 'NonProtection' | 'ConsoleProtection' | (string & {}) | undefined;
  /** Example: `Managed instance`. */
  ModificationProtectionReason?: string | undefined;
  /** Example: `PayBySpec`. */
  InstanceChargeType?: 'PayBySpec' | 'PayByCLCU' | (string & {}) | undefined;
}

/** `Tag` in a request of `CreateLoadBalancer`. */
export interface CreateLoadBalancerRequestTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

/** The answer of `CreateLoadBalancer`. */
export interface CreateLoadBalancerResponse {
  /** Example: `vpc-25dvzy9049nffv0fkmu95`. */
  VpcId?: string;
  /** Example: `ipv4`. */
  AddressIPVersion?: string;
  /** Example: `vsw-255ecrdqb3a23k0540sra`. */
  VSwitchId?: string;
  /** Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`. */
  RequestId: string;
  /** Example: `lb-bp1o94dp5i6ea945twuj8`. */
  LoadBalancerName?: string;
  /** Example: `lb-hddhfjgm26us807rtwhfm`. */
  LoadBalancerId?: string;
  /** Example: `rg-atstuj3rtokcb6r`. */
  ResourceGroupId?: string;
  /** Example: `42.139.63.6`. */
  Address?: string;
  /** Example: `classic`. */
  NetworkType?: 'vpc' | 'classic' | (string & {});
  /** Example: `202129619788341`. */
  OrderId?: number | bigint;
}

/**
 * Creates a load balancer.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateLoadBalancer
 */
export const CreateLoadBalancer: Operation<CreateLoadBalancerRequest, CreateLoadBalancerResponse> = {
  name: 'CreateLoadBalancer',
  regionId: true,
  clientToken: true,
};
