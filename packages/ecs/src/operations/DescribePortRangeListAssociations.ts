// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribePortRangeListAssociations`. */
export interface DescribePortRangeListAssociationsRequest {
  /** Default: `10`. Example: `10`. */
  MaxResults?: number | undefined;
  /** Example: `AAAAARbaCuN6hiD08qrLdwJ9Fh15YZPnzqF7Vs2EB6Ix327v`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `prl-2ze97434fp9`. */
  PortRangeListId: string;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribePortRangeListAssociations`. */
export interface DescribePortRangeListAssociationsResponse {
  /** Example: `caeba0bbb2be03f84eb48b699f0a4883`. */
  NextToken?: string;
  PortRangeListAssociations?: DescribePortRangeListAssociationsResponsePortRangeListAssociations[];
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/** `PortRangeListAssociations` in an answer of `DescribePortRangeListAssociations`. */
export interface DescribePortRangeListAssociationsResponsePortRangeListAssociations {
  /** Example: `sg-2zefu729rv91ik2682rm`. */
  ResourceId?: string;
  /** Example: `SecurityGroup`. */
  ResourceType?: string;
}

/**
 * Calls `DescribePortRangeListAssociations`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePortRangeListAssociations
 */
export const DescribePortRangeListAssociations: PaginatedOperation<DescribePortRangeListAssociationsRequest, DescribePortRangeListAssociationsResponse, DescribePortRangeListAssociationsResponsePortRangeListAssociations> = {
  name: 'DescribePortRangeListAssociations',
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
