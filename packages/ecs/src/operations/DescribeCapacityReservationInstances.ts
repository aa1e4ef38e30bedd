// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeCapacityReservationInstances`. */
export interface DescribeCapacityReservationInstancesRequest {
  /** The reservation whose instances are listed. */
  PrivatePoolOptions?: DescribeCapacityReservationInstancesRequestPrivatePoolOptions | undefined;
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Default: `10`. Range: 1 to
   * 100. Example: `10`.
   */
  MaxResults?: number | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `caeba0bbb2be03f84eb48b699f0a4883`.
   */
  NextToken?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
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

/** `PrivatePoolOptions` in a request of `DescribeCapacityReservationInstances`. */
export interface DescribeCapacityReservationInstancesRequestPrivatePoolOptions {
  /** The capacity reservation, `crp-…`. Example: `crp-bp67acfmxazb45cigtkw`. */
  Id: string;
}

/** The answer of `DescribeCapacityReservationInstances`. */
export interface DescribeCapacityReservationInstancesResponse {
  /** The instances that use the reservation, as far as on this page. */
  CapacityReservationItem?: DescribeCapacityReservationInstancesResponseCapacityReservationItem;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  MaxResults?: number;
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `caeba0bbb2be03f84eb48b699f0a4883`.
   */
  NextToken?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `10`. */
  TotalCount?: number;
}

/** `CapacityReservationItem` in an answer of `DescribeCapacityReservationInstances`. */
export interface DescribeCapacityReservationInstancesResponseCapacityReservationItem {
  /** One instance that uses the capacity, by its id. */
  InstanceIdSet?: DescribeCapacityReservationInstancesResponseCapacityReservationItemInstanceIdSet[];
}

/** `CapacityReservationItem.InstanceIdSet` in an answer of `DescribeCapacityReservationInstances`. */
export interface DescribeCapacityReservationInstancesResponseCapacityReservationItemInstanceIdSet {
  /** The instance, `i-…`. Example: `i-bp67acfmxazb46antg41`. */
  InstanceId?: string;
}

/**
 * Lists the instances that use the capacity of a reservation.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeCapacityReservationInstances`.
 * - Errors: `MissingParameter.RegionId`, `InternalError`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeCapacityReservationInstances
 */
export const DescribeCapacityReservationInstances: PaginatedOperation<DescribeCapacityReservationInstancesRequest, DescribeCapacityReservationInstancesResponse, DescribeCapacityReservationInstancesResponseCapacityReservationItemInstanceIdSet> = {
  name: 'DescribeCapacityReservationInstances',
  ram: 'ecs',
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
