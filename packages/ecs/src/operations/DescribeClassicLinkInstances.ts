// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeClassicLinkInstances`. */
export interface DescribeClassicLinkInstancesRequest {
  /** The instances to look up, up to 100 ids with commas between. Example: `i-bp1a5zr3u7nq9cxhmj5m`. */
  InstanceId?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Example: `1`. */
  PageNumber?: string | undefined;
  /** How many items a page holds at most. Default: `10`. Example: `10`. */
  PageSize?: string | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Only the links to this VPC, `vpc-…`. Example: `vpc-bp1vwnn14rqpyiczjs1uc`. */
  VpcId?: string | undefined;
}

/** The answer of `DescribeClassicLinkInstances`. */
export interface DescribeClassicLinkInstancesResponse {
  /** The links of this page. */
  Links?: DescribeClassicLinkInstancesResponseLinks;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `2`. */
  TotalCount?: number;
}

/** `Links` in an answer of `DescribeClassicLinkInstances`. */
export interface DescribeClassicLinkInstancesResponseLinks {
  /** One instance and the VPC that it is linked to. */
  Link?: DescribeClassicLinkInstancesResponseLinksLink[];
}

/** `Links.Link` in an answer of `DescribeClassicLinkInstances`. */
export interface DescribeClassicLinkInstancesResponseLinksLink {
  /** The linked instance of the classic network. Example: `i-test`. */
  InstanceId?: string;
  /** The VPC at the other end of the link. Example: `vpc-test`. */
  VpcId?: string;
}

/**
 * Lists the instances of the classic network that are linked to VPCs.
 *
 * At least one of `InstanceId` and `VpcId` must be given.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeClassicLinkInstances`, on `acs:ecs:{regionId}:{accountId}:instance/*`.
 * - Errors: `InvalidInstanceId.NotFound`, `InvalidRegionId.Malformed`, `InvalidInstanceId.NotBelong`,
 * `InvalidParameter.InvalidInstanceIdAndVpcId`, `InvalidParameter.ToManyInstanceIds`, `InvalidVpc.NotBelong`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeClassicLinkInstances
 */
export const DescribeClassicLinkInstances: PaginatedOperation<DescribeClassicLinkInstancesRequest, DescribeClassicLinkInstancesResponse, DescribeClassicLinkInstancesResponseLinksLink> = {
  name: 'DescribeClassicLinkInstances',
  ram: 'ecs',
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
