// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeCapacityReservationInstances`. */
export interface DescribeCapacityReservationInstancesRequest {
  PrivatePoolOptions?: DescribeCapacityReservationInstancesRequestPrivatePoolOptions | undefined;
  /** Default: `10`. Range: 1 to 100. Example: `10`. */
  MaxResults?: number | undefined;
  /** Example: `caeba0bbb2be03f84eb48b699f0a4883`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `10`. Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** `PrivatePoolOptions` in a request of `DescribeCapacityReservationInstances`. */
export interface DescribeCapacityReservationInstancesRequestPrivatePoolOptions {
  /** Example: `crp-bp67acfmxazb45cigtkw`. */
  Id: string;
}

/** The answer of `DescribeCapacityReservationInstances`. */
export interface DescribeCapacityReservationInstancesResponse {
  CapacityReservationItem?: DescribeCapacityReservationInstancesResponseCapacityReservationItem;
  /** Example: `10`. */
  MaxResults?: number;
  /** Example: `caeba0bbb2be03f84eb48b699f0a4883`. */
  NextToken?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `10`. */
  TotalCount?: number;
}

/** `CapacityReservationItem` in an answer of `DescribeCapacityReservationInstances`. */
export interface DescribeCapacityReservationInstancesResponseCapacityReservationItem {
  InstanceIdSet?: DescribeCapacityReservationInstancesResponseCapacityReservationItemInstanceIdSet[];
}

/** `CapacityReservationItem.InstanceIdSet` in an answer of `DescribeCapacityReservationInstances`. */
export interface DescribeCapacityReservationInstancesResponseCapacityReservationItemInstanceIdSet {
  /** Example: `i-bp67acfmxazb46antg41`. */
  InstanceId?: string;
}

/**
 * Calls `DescribeCapacityReservationInstances`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeCapacityReservationInstances
 */
export const DescribeCapacityReservationInstances: PaginatedOperation<DescribeCapacityReservationInstancesRequest, DescribeCapacityReservationInstancesResponse, DescribeCapacityReservationInstancesResponseCapacityReservationItemInstanceIdSet> = {
  name: 'DescribeCapacityReservationInstances',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'CapacityReservationItem.InstanceIdSet',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    defaultPageSize: 100,
  },
};
