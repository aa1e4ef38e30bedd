// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribePortRangeListAssociations`. */
export interface DescribePortRangeListAssociationsRequest {
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Default: `10`. Example:
   * `10`.
   */
  MaxResults?: number | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `AAAAARbaCuN6hiD08qrLdwJ9Fh15YZPnzqF7Vs2EB6Ix327v`.
   */
  NextToken?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The port list, `prl-…`, as {@link DescribePortRangeLists} lists it. Example: `prl-2ze97434fp9`. */
  PortRangeListId: string;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribePortRangeListAssociations`. */
export interface DescribePortRangeListAssociationsResponse {
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `caeba0bbb2be03f84eb48b699f0a4883`.
   */
  NextToken?: string;
  /** The resources of this page that refer to the port list. */
  PortRangeListAssociations?: DescribePortRangeListAssociationsResponsePortRangeListAssociations[];
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/** `PortRangeListAssociations` in an answer of `DescribePortRangeListAssociations`. */
export interface DescribePortRangeListAssociationsResponsePortRangeListAssociations {
  /** The id of the resource that refers to the port list, a security group. Example: `sg-2zefu729rv91ik2682rm`. */
  ResourceId?: string;
  /** What the referring resource is; so far always `SecurityGroup`. Example: `SecurityGroup`. */
  ResourceType?: string;
}

/**
 * Lists the resources that refer to a port list, such as security groups.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribePortRangeListAssociations`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePortRangeListAssociations
 */
export const DescribePortRangeListAssociations: PaginatedOperation<DescribePortRangeListAssociationsRequest, DescribePortRangeListAssociationsResponse, DescribePortRangeListAssociationsResponsePortRangeListAssociations> = {
  name: 'DescribePortRangeListAssociations',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'PortRangeListAssociations',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
  },
};
