// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeLoadBalancers`. */
export interface DescribeLoadBalancersRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Only load balancers that have this backend server, given by its id. Example: `i-2zebcbq6j6q86v7wvam5`. */
  ServerId?: string | undefined;
  /** Only load balancers with an address of this version, `ipv4` or `ipv6`. Example: `ipv4`. */
  AddressIPVersion?: string | undefined;
  /** Only load balancers in this state. Example: `active`. */
  LoadBalancerStatus?: 'inactive' | 'active' | 'locked' | (string & {}) | undefined;
  /** Only these load balancers; at most 10 ids, separated by commas. Example: `lb-bp1b6c719dfamcq3pt432`. */
  LoadBalancerId?: string | undefined;
  /** Only load balancers of these names; at most 10, separated by commas. Example: `test`. */
  LoadBalancerName?: string | undefined;
  /**
   * Only load balancers with a backend server of these private addresses, separated by commas. Example:
   * `10.253.123.102`.
   */
  ServerIntranetAddress?: string | undefined;
  /** Only public load balancers, or only internal ones. Example: `intranet`. */
  AddressType?: 'internet' | 'intranet' | (string & {}) | undefined;
  /** Only load balancers whose Internet traffic is billed in this way. Example: `paybytraffic`. */
  InternetChargeType?: 'paybybandwidth' | 'paybytraffic' | (string & {}) | undefined;
  /** Only load balancers in this VPC. Example: `vpc-bp1aevy8sof1jgbw10ncc`. */
  VpcId?: string | undefined;
  /** Only load balancers in this vSwitch. Example: `vsw-bp12mw1f8k3lf7rdhupo7`. */
  VSwitchId?: string | undefined;
  /** Only load balancers in this kind of network; it tells internal ones apart. Example: `vpc`. */
  NetworkType?: 'vpc' | 'classic' | (string & {}) | undefined;
  /** Only the load balancer that serves on this address. Example: `192.168.11.134`. */
  Address?: string | undefined;
  /** Only load balancers whose primary zone is this one. Example: `cn-hangzhou-b`. */
  MasterZoneId?: string | undefined;
  /** Only load balancers whose secondary zone is this one. Example: `cn-hangzhou-d`. */
  SlaveZoneId?: string | undefined;
  /**
   * Only load balancers with these tags, as a JSON list such as `[{"tagKey":"Key1","tagValue":"Value1"}]`; at most
   * 10. `Tag` is the newer form of the same filter. Example: `[{"tagKey":"Key1","tagValue":"Value1"}]`.
   */
  Tags?: string | undefined;
  /** Only load balancers billed in this way, such as `PayOnDemand`. Example: `PayOnDemand`. */
  PayType?: string | undefined;
  /** Only load balancers in this resource group. Example: `rg-acfmxazb4p3pdhw`. */
  ResourceGroupId?: string | undefined;
  /**
   * The page to return, counted from 1. Paginators turn the pages by themselves. Default: `0`. Range: 1 to 1000.
   * Example: `1`.
   */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `10`. Range: 1 to 100. Example: `50`. */
  PageSize?: number | undefined;
  /** Only load balancers with these tags, as pairs of a key and a value; at most 20. Items: at most 20. */
  Tag?: readonly DescribeLoadBalancersRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeLoadBalancers`. */
export interface DescribeLoadBalancersRequestTag {
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

/** The answer of `DescribeLoadBalancers`. */
export interface DescribeLoadBalancersResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `8B9DB03B-ED39-5DB8-9C9F-1ED5F548D61E`. */
  RequestId: string;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `50`. */
  PageSize?: number;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
  /** The load balancers of this page. */
  LoadBalancers?: DescribeLoadBalancersResponseLoadBalancers;
}

/** `LoadBalancers` in an answer of `DescribeLoadBalancers`. */
export interface DescribeLoadBalancersResponseLoadBalancers {
  /** One load balancer with its main properties. */
  LoadBalancer?: DescribeLoadBalancersResponseLoadBalancersLoadBalancer[];
}

/** `LoadBalancers.LoadBalancer` in an answer of `DescribeLoadBalancers`. */
export interface DescribeLoadBalancersResponseLoadBalancersLoadBalancer {
  /** The VPC that an internal load balancer belongs to. Example: `vpc-25dvzy9f8wbjqt1n74nha`. */
  VpcId?: string;
  /** When the load balancer was created, in milliseconds since 1970. Example: `1504147745000`. */
  CreateTimeStamp?: number | bigint;
  /**
   * The id of the load balancer, `lb-…`, which nearly every other operation takes. Example:
   * `lb-bp1b6c719dfamcq3pt432`.
   */
  LoadBalancerId?: string;
  /** When the resource was created, as `yyyy-MM-ddTHH:mm:ssZ` in UTC. Example: `2021-12-02T02:49:05Z`. */
  CreateTime?: string;
  /**
   * Whether the load balancer is paid for afterwards or in advance.
   * - `PayOnDemand`: Pay-as-you-go.
   * - `PrePay`: Subscription; only to be had on the China site.
   *
   * Example: `PayOnDemand`.
   */
  PayType?: string;
  /**
   * From where the load balancer is reached.
   * - `internet`: It gets a public address.
   * - `intranet`: It gets a private address only.
   *
   * Example: `intranet`.
   */
  AddressType?: 'internet' | 'intranet' | (string & {});
  /**
   * The kind of network that the load balancer is in.
   * - `vpc`: A virtual private cloud.
   * - `classic`: The classic network, which came before VPCs.
   *
   * Example: `vpc`.
   */
  NetworkType?: 'vpc' | 'classic' | (string & {});
  /** Which IP version the address of the load balancer has, `ipv4` or `ipv6`. Example: `ipv4`. */
  AddressIPVersion?: string;
  /** The name given to the load balancer, or made up for it. Example: `lb-bp1o94dp5i6ea945twuj8`. */
  LoadBalancerName?: string;
  /**
   * The highest bandwidth in Mbit/s of an Internet-facing load balancer that is billed by bandwidth. Example:
   * `-1`.
   */
  Bandwidth?: number;
  /** The address that clients connect to. Example: `100.115.142.28`. */
  Address?: string;
  /** The zone that takes over when the primary one fails. Example: `cn-hangzhou-d`. */
  SlaveZoneId?: string;
  /** The zone that the load balancer works in. Example: `cn-hangzhou-b`. */
  MasterZoneId?: string;
  /**
   * How the Internet traffic of the load balancer is billed, as a word.
   * - `paybytraffic`: By the amount of data transferred.
   * - `paybybandwidth`: By the bandwidth bought, whether used or not.
   *
   * Example: `paybybandwidth`.
   */
  InternetChargeTypeAlias?: 'paybybandwidth' | 'paybytraffic' | (string & {});
  /** The capacity step that the load balancer has; `slb.lcu.elastic` where none is fixed. Example: `slb.s1.small`. */
  LoadBalancerSpec?: string;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /**
   * Why the console must not change the load balancer, shown there; it counts with `ConsoleProtection` only.
   * Starts with a letter.
   */
  ModificationProtectionReason?: string;
  /**
   * Whether the console may change the load balancer.
   * - `NonProtection`: It may; `ModificationProtectionReason` is emptied.
   * - `ConsoleProtection`: It may not; API calls still can.
   *
   * Example: `ConsoleProtection`.
   */
  ModificationProtectionStatus?: 'NonProtection' | 'ConsoleProtection' | (string & {});
  /**
   * The vSwitch that the private address of an internal load balancer comes from. Example:
   * `vsw-255ecrdqb3a23k0540sra`.
   */
  VSwitchId?: string;
  /**
   * Whether the load balancer forwards traffic.
   * - `active`: Its running listeners forward traffic; new load balancers start so.
   * - `inactive`: Switched off, or its last listener was deleted; nothing is forwarded.
   * - `locked`: Blocked by the vendor, for unpaid bills or after the end of a subscription; nothing is forwarded
   * and nothing can be changed.
   *
   * Example: `active`.
   */
  LoadBalancerStatus?: 'inactive' | 'active' | 'locked' | (string & {});
  /** The resource group that the resource is in; empty where it is in none. Example: `rg-atstuj3rcgkuv6s`. */
  ResourceGroupId?: string;
  /**
   * How the Internet traffic is billed, as a number in digits; `InternetChargeTypeAlias` has the word for it.
   * Example: `3`.
   */
  InternetChargeType?: string;
  /**
   * Whether {@link DeleteLoadBalancer} is refused for the load balancer.
   * - `on`: It cannot be deleted.
   * - `off`: It can be deleted.
   *
   * Example: `off`.
   */
  DeleteProtection?: 'on' | 'off' | (string & {});
  /** Another name of the region that the load balancer is in, mostly the same as its id. Example: `cn-hangzhou`. */
  RegionIdAlias?: string;
  /** Holds the tags that the resource carries. */
  Tags?: DescribeLoadBalancersResponseLoadBalancersLoadBalancerTags;
  /**
   * What a pay-as-you-go load balancer is billed by.
   * - `PayBySpec`: A fixed price for its specification.
   * - `PayByCLCU`: The capacity units that it really uses.
   *
   * Example: `PayBySpec`.
   */
  InstanceChargeType?: 'PayBySpec' | 'PayByCLCU' | (string & {});
  IneffectiveOrderList?: Record<string, unknown>;
}

/** `LoadBalancers.LoadBalancer.Tags` in an answer of `DescribeLoadBalancers`. */
export interface DescribeLoadBalancersResponseLoadBalancersLoadBalancerTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeLoadBalancersResponseLoadBalancersLoadBalancerTagsTag[];
}

/** `LoadBalancers.LoadBalancer.Tags.Tag` in an answer of `DescribeLoadBalancers`. */
export interface DescribeLoadBalancersResponseLoadBalancersLoadBalancerTagsTag {
  /** What the tag says, for example `production`; may be empty. Example: `testvalue`. */
  TagValue?: string;
  /** What the tag is called, for example `env`; a resource has each key once. Example: `testkey`. */
  TagKey?: string;
}

/**
 * Lists the load balancers of a region, filtered by id, name, address, network, billing or tags.
 *
 * Filters narrow each other. What a single load balancer listens on and forwards to is not in the list: ask {@link
 * DescribeLoadBalancerAttribute} for it.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - Waiters: {@link LoadBalancerDeleted}.
 * - RAM action: `slb:DescribeLoadBalancers`, on `acs:slb:{regionId}:{accountId}:loadbalancer/*`.
 * - Errors: `InvalidTag`, `TooManyResult`, `LocationServiceTimeout`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancers
 */
export const DescribeLoadBalancers: PaginatedOperation<DescribeLoadBalancersRequest, DescribeLoadBalancersResponse, DescribeLoadBalancersResponseLoadBalancersLoadBalancer> = {
  name: 'DescribeLoadBalancers',
  ram: 'slb',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'LoadBalancers.LoadBalancer',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 100,
  },
};
