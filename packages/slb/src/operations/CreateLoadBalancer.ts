// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateLoadBalancer`. */
export interface CreateLoadBalancerRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * From where the load balancer is reached.
   * - `internet`: It gets a public address.
   * - `intranet`: It gets a private address only.
   *
   * Default: `internet`. Example: `internet`.
   */
  AddressType?: 'internet' | 'intranet' | (string & {}) | undefined;
  /**
   * How the Internet traffic of the load balancer is billed; billing by capacity units allows `paybytraffic` only.
   * - `paybytraffic`: By the amount of data transferred.
   * - `paybybandwidth`: By the bandwidth bought, whether used or not.
   *
   * Default: `paybytraffic`. Example: `paybytraffic`.
   */
  InternetChargeType?: 'paybytraffic' | 'paybybandwidth' | (string & {}) | undefined;
  /**
   * The highest bandwidth of an Internet-facing load balancer in Mbit/s, which its listeners share; only for
   * `paybybandwidth`, otherwise without effect. Default: `-1`. Range: 1 to 5000. Example: `10`.
   */
  Bandwidth?: number | undefined;
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `593B0448-D13E-4C56-AC0D-FDF0FDE0E9A3`.
   */
  ClientToken?: string | undefined;
  /**
   * The name of the load balancer, which starts with a letter; {@link CreateLoadBalancer} makes one up where it is
   * left out. Example: `lb-bp1o94dp5i6ea945twuj8`.
   */
  LoadBalancerName?: string | undefined;
  /** The VPC that an internal load balancer belongs to. Example: `vpc-bp1aevy8sofi8mh1d73ih`. */
  VpcId?: string | undefined;
  /**
   * The vSwitch that an internal load balancer takes its private address from, needed for one inside a VPC. Giving
   * it turns the default of `AddressType` into `intranet`. Example: `vsw-bp12mw1f8k3jgyeah93ll`.
   */
  VSwitchId?: string | undefined;
  /**
   * The zone that the load balancer works in; {@link DescribeZones} lists which zones can be paired. Example:
   * `cn-hangzhou-b`.
   */
  MasterZoneId?: string | undefined;
  /**
   * The zone that takes over when the primary one fails; {@link DescribeZones} lists those that fit to
   * `MasterZoneId`. Example: `cn-hangzhou-d`.
   */
  SlaveZoneId?: string | undefined;
  /**
   * The capacity of the load balancer as a named step; which ones exist depends on the region. Without meaning
   * where it is billed by capacity units (`PayByCLCU`). Example: `slb.s1.small`.
   */
  LoadBalancerSpec?:
    | 'slb.s1.small'
    | 'slb.s2.small'
    | 'slb.s2.medium'
    | 'slb.s3.small'
    | 'slb.s3.medium'
    | 'slb.s3.large'
    | (string & {})
    | undefined;
  /**
   * The resource group that the load balancer joins; the default group where left out. Example:
   * `rg-atstuj3rtopt0cb`.
   */
  ResourceGroupId?: string | undefined;
  /**
   * Whether the load balancer is paid for afterwards or in advance.
   * - `PayOnDemand`: Pay-as-you-go.
   * - `PrePay`: Subscription; only to be had on the China site.
   *
   * Default: `PayOnDemand`. Example: `PayOnDemand`.
   * @deprecated The vendor advises against its use.
   */
  PayType?: 'PayOnDemand' | 'PrePay' | (string & {}) | undefined;
  /**
   * The unit of `Duration`, for a subscription.
   * - `month`: Months.
   * - `year`: Years.
   *
   * Example: `month`.
   * @deprecated The vendor advises against its use.
   */
  PricingCycle?: 'month' | 'year' | (string & {}) | undefined;
  /**
   * How long a subscription runs, in units of `PricingCycle`. Range: at least 1. Example: `1`.
   * @deprecated The vendor advises against its use.
   */
  Duration?: number | undefined;
  /**
   * Pays the order of a subscription at once. Otherwise the order waits for payment in the console, and its effect
   * with it. Default: `false`. Example: `true`.
   * @deprecated The vendor advises against its use.
   */
  AutoPay?: boolean | undefined;
  /** Which IP version the address of the load balancer has, `ipv4` or `ipv6`. Default: `ipv4`. Example: `ipv4`. */
  AddressIPVersion?: string | undefined;
  /**
   * The private address that the load balancer takes, out of the range of its vSwitch; one is picked where left
   * out. Example: `192.168.11.134`.
   */
  Address?: string | undefined;
  /** Tags, as pairs of a key and a value; keys are unique within one resource. Items: at most 20. */
  Tag?: readonly CreateLoadBalancerRequestTag[] | undefined;
  /**
   * Whether {@link DeleteLoadBalancer} is refused for the load balancer.
   * - `on`: It cannot be deleted.
   * - `off`: It can be deleted.
   *
   * Default: `off`. Example: `on`.
   */
  DeleteProtection?: 'on' | 'off' | (string & {}) | undefined;
  /**
   * Whether the console may change the load balancer.
   * - `NonProtection`: It may; `ModificationProtectionReason` is emptied.
   * - `ConsoleProtection`: It may not; API calls still can.
   *
   * Example: `ConsoleProtection`.
   */
  ModificationProtectionStatus?: 'NonProtection' | 'ConsoleProtection' | (string & {}) | undefined;
  /**
   * Why the console must not change the load balancer, shown there; it counts with `ConsoleProtection` only.
   * Starts with a letter. Example: `Managed instance`.
   */
  ModificationProtectionReason?: string | undefined;
  /**
   * What a pay-as-you-go load balancer is billed by.
   * - `PayBySpec`: A fixed price for its specification.
   * - `PayByCLCU`: The capacity units that it really uses.
   *
   * Example: `PayBySpec`.
   */
  InstanceChargeType?: 'PayBySpec' | 'PayByCLCU' | (string & {}) | undefined;
}

/** `Tag` in a request of `CreateLoadBalancer`. */
export interface CreateLoadBalancerRequestTag {
  /**
   * What the tag is called, for example `env`: 64 characters fit everywhere, access control lists and CA
   * certificates take up to 128. Without `http://` or `https://`, and not beginning with `aliyun` or `acs:`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters, or nothing. Without `http://` or
   * `https://`, and not beginning with `aliyun` or `acs:`.
   */
  Value?: string | undefined;
}

/** The answer of `CreateLoadBalancer`. */
export interface CreateLoadBalancerResponse {
  /** The VPC that an internal load balancer belongs to. Example: `vpc-25dvzy9049nffv0fkmu95`. */
  VpcId?: string;
  /** Which IP version the address of the load balancer has, `ipv4` or `ipv6`. Example: `ipv4`. */
  AddressIPVersion?: string;
  /**
   * The vSwitch that the private address of an internal load balancer comes from. Example:
   * `vsw-255ecrdqb3a23k0540sra`.
   */
  VSwitchId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`. */
  RequestId: string;
  /** The name given to the load balancer, or made up for it. Example: `lb-bp1o94dp5i6ea945twuj8`. */
  LoadBalancerName?: string;
  /**
   * The id of the load balancer, `lb-…`, which nearly every other operation takes. Example:
   * `lb-hddhfjgm26us807rtwhfm`.
   */
  LoadBalancerId?: string;
  /** The resource group that the resource is in; empty where it is in none. Example: `rg-atstuj3rtokcb6r`. */
  ResourceGroupId?: string;
  /** The address that clients connect to. Example: `42.139.63.6`. */
  Address?: string;
  /**
   * The kind of network that the load balancer is in.
   * - `vpc`: A virtual private cloud.
   * - `classic`: The classic network, which came before VPCs.
   *
   * Example: `classic`.
   */
  NetworkType?: 'vpc' | 'classic' | (string & {});
  /** The order that the call has made, for subscription load balancers. Example: `202129619788341`. */
  OrderId?: number | bigint;
}

/**
 * Creates a load balancer, which is billed from then on and is active at once.
 *
 * Wait for LoadBalancerActive, then give it backend servers ({@link AddBackendServers} or {@link
 * CreateVServerGroup}) and listeners ({@link CreateLoadBalancerTCPListener} and the like), and start those with
 * {@link StartLoadBalancerListener}: until then it forwards nothing. `LoadBalancerSpec` has to be given unless
 * `InstanceChargeType` is `PayByCLCU`: the shared kind that comes without it is no longer sold. A subscription
 * without `AutoPay` leaves an unpaid order and no load balancer until it is paid.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `slb:CreateLoadBalancer`, on `acs:slb:{regionId}:{accountId}:loadbalancer/*`.
 * - Errors: `OperationFailed.ZoneResourceLimit`, `OperationFailed.RegionResourceLimit`, `InsufficientBalance`,
 * `MissingParam.LoadBalancerSpec`, `OperationForbidden.QuotaLimit`, `PayInsufficientBalance`, and 63 more.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateLoadBalancer
 */
export const CreateLoadBalancer: Operation<CreateLoadBalancerRequest, CreateLoadBalancerResponse> = {
  name: 'CreateLoadBalancer',
  ram: 'slb',
  regionId: true,
  clientToken: true,
};
