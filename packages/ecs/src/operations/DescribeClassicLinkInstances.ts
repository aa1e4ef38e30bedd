// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeClassicLinkInstances`. */
export interface DescribeClassicLinkInstancesRequest {
  /** Example: `i-bp1a5zr3u7nq9cxhmj5m`. */
  InstanceId?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  PageNumber?: string | undefined;
  /** Default: `10`. Example: `10`. */
  PageSize?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `vpc-bp1vwnn14rqpyiczjs1uc`. */
  VpcId?: string | undefined;
}

/** The answer of `DescribeClassicLinkInstances`. */
export interface DescribeClassicLinkInstancesResponse {
  Links?: DescribeClassicLinkInstancesResponseLinks;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `2`. */
  TotalCount?: number;
}

/** `Links` in an answer of `DescribeClassicLinkInstances`. */
export interface DescribeClassicLinkInstancesResponseLinks {
  Link?: DescribeClassicLinkInstancesResponseLinksLink[];
}

/** `Links.Link` in an answer of `DescribeClassicLinkInstances`. */
export interface DescribeClassicLinkInstancesResponseLinksLink {
  /** Example: `i-test`. */
  InstanceId?: string;
  /** Example: `vpc-test`. */
  VpcId?: string;
}

/**
 * Calls `DescribeClassicLinkInstances`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeClassicLinkInstances
 */
export const DescribeClassicLinkInstances: PaginatedOperation<DescribeClassicLinkInstancesRequest, DescribeClassicLinkInstancesResponse, DescribeClassicLinkInstancesResponseLinksLink> = {
  name: 'DescribeClassicLinkInstances',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'Links.Link',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
  },
};
