// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeLoadBalancers`. */
export interface DescribeLoadBalancersRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `i-2zebcbq6j6q86v7wvam5`. */
  ServerId?: string | undefined;
  /** Example: `ipv4`. */
  AddressIPVersion?: string | undefined;
  /** Example: `active`. */
  LoadBalancerStatus?: 'inactive' | 'active' | 'locked' | (string & {}) | undefined;
  /** Example: `lb-bp1b6c719dfamcq3pt432`. */
  LoadBalancerId?: string | undefined;
  /** Example: `test`. */
  LoadBalancerName?: string | undefined;
  /** Example: `10.253.123.102`. */
  ServerIntranetAddress?: string | undefined;
  /** Example: `intranet`. */
  AddressType?: 'internet' | 'intranet' | (string & {}) | undefined;
  /** Example: `paybytraffic`. */
  InternetChargeType?: 'paybybandwidth' | 'paybytraffic' | (string & {}) | undefined;
  /** Example: `vpc-bp1aevy8sof1jgbw10ncc`. */
  VpcId?: string | undefined;
  /** Example: `vsw-bp12mw1f8k3lf7rdhupo7`. */
  VSwitchId?: string | undefined;
  /** Example: `vpc`. */
  NetworkType?: 'vpc' | 'classic' | (string & {}) | undefined;
  /** Example: `192.168.11.134`. */
  Address?: string | undefined;
  /** Example: `cn-hangzhou-b`. */
  MasterZoneId?: string | undefined;
  /** Example: `cn-hangzhou-d`. */
  SlaveZoneId?: string | undefined;
  /** Example: `[{"tagKey":"Key1","tagValue":"Value1"}]`. */
  Tags?: string | undefined;
  /** Example: `PayOnDemand`. */
  PayType?: string | undefined;
  /** Example: `rg-acfmxazb4p3pdhw`. */
  ResourceGroupId?: string | undefined;
  /** Default: `0`. Range: 1 to 1000. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `50`. */
  PageSize?: number | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeLoadBalancersRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeLoadBalancers`. */
export interface DescribeLoadBalancersRequestTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

/** The answer of `DescribeLoadBalancers`. */
export interface DescribeLoadBalancersResponse {
  /** Example: `8B9DB03B-ED39-5DB8-9C9F-1ED5F548D61E`. */
  RequestId: string;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `50`. */
  PageSize?: number;
  /** Example: `1`. */
  TotalCount?: number;
  LoadBalancers?: DescribeLoadBalancersResponseLoadBalancers;
}

/** `LoadBalancers` in an answer of `DescribeLoadBalancers`. */
export interface DescribeLoadBalancersResponseLoadBalancers {
  LoadBalancer?: DescribeLoadBalancersResponseLoadBalancersLoadBalancer[];
}

/** `LoadBalancers.LoadBalancer` in an answer of `DescribeLoadBalancers`. */
export interface DescribeLoadBalancersResponseLoadBalancersLoadBalancer {
  /** Example: `vpc-25dvzy9f8wbjqt1n74nha`. */
  VpcId?: string;
  /** Example: `1504147745000`. */
  CreateTimeStamp?: number | bigint;
  /** Example: `lb-bp1b6c719dfamcq3pt432`. */
  LoadBalancerId?: string;
  /** Example: `2021-12-02T02:49:05Z`. */
  CreateTime?: string;
  /** Example: `PayOnDemand`. */
  PayType?: string;
  /** Example: `intranet`. */
  AddressType?: 'internet' | 'intranet' | (string & {});
  /** Example: `vpc`. */
  NetworkType?: 'vpc' | 'classic' | (string & {});
  /** Example: `ipv4`. */
  AddressIPVersion?: string;
  /** Example: `lb-bp1o94dp5i6ea945twuj8`. */
  LoadBalancerName?: string;
  /** Example: `-1`. */
  Bandwidth?: number;
  /** Example: `100.115.142.28`. */
  Address?: string;
  /** Example: `cn-hangzhou-d`. */
  SlaveZoneId?: string;
  /** Example: `cn-hangzhou-b`. */
  MasterZoneId?: string;
  /** Example: `paybybandwidth`. */
  InternetChargeTypeAlias?: 'paybybandwidth' | 'paybytraffic' | (string & {});
  /** Example: `slb.s1.small`. */
  LoadBalancerSpec?: string;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  ModificationProtectionReason?: string;
  /** Example: `ConsoleProtection`. */
  ModificationProtectionStatus?: 'NonProtection' | 'ConsoleProtection' | (string & {});
  /** Example: `vsw-255ecrdqb3a23k0540sra`. */
  VSwitchId?: string;
  /** Example: `active`. */
  LoadBalancerStatus?: 'inactive' | 'active' | 'locked' | (string & {});
  /** Example: `rg-atstuj3rcgkuv6s`. */
  ResourceGroupId?: string;
  /** Example: `3`. */
  InternetChargeType?: string;
  /** Example: `off`. */
  DeleteProtection?: 'on' | 'off' | (string & {});
  /** Example: `cn-hangzhou`. */
  RegionIdAlias?: string;
  Tags?: DescribeLoadBalancersResponseLoadBalancersLoadBalancerTags;
  /** Example: `PayBySpec`. */
  InstanceChargeType?: 'PayBySpec' | 'PayByCLCU' | (string & {});
  IneffectiveOrderList?: Record<string, unknown>;
}

/** `LoadBalancers.LoadBalancer.Tags` in an answer of `DescribeLoadBalancers`. */
export interface DescribeLoadBalancersResponseLoadBalancersLoadBalancerTags {
  Tag?: DescribeLoadBalancersResponseLoadBalancersLoadBalancerTagsTag[];
}

/** `LoadBalancers.LoadBalancer.Tags.Tag` in an answer of `DescribeLoadBalancers`. */
export interface DescribeLoadBalancersResponseLoadBalancersLoadBalancerTagsTag {
  /** Example: `testvalue`. */
  TagValue?: string;
  /** Example: `testkey`. */
  TagKey?: string;
}

/**
 * Lists load balancers, by id, name, network, tag or other filters.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancers
 */
export const DescribeLoadBalancers: PaginatedOperation<DescribeLoadBalancersRequest, DescribeLoadBalancersResponse, DescribeLoadBalancersResponseLoadBalancersLoadBalancer> = {
  name: 'DescribeLoadBalancers',
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
