// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeInstanceStatus`. */
export interface DescribeInstanceStatusRequest {
  /** Left over from clusters within zones; leave it out. Example: `cls-bp67acfmxazb4pnrtr7q`. */
  ClusterId?: string | undefined;
  /** The ids of the instances to ask about, at most 100. Items: at most 100. */
  InstanceId?: readonly string[] | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Range: at least 1.
   * Example: `1`.
   */
  PageNumber?: number | undefined;
  /** How many items a page holds at most. Default: `10`. Range: 1 to 50. Example: `10`. */
  PageSize?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Asks only about the instances of this zone. Example: `cn-hangzhou-d`. */
  ZoneId?: string | undefined;
}

/** The answer of `DescribeInstanceStatus`. */
export interface DescribeInstanceStatusResponse {
  /** The states on this page. */
  InstanceStatuses?: DescribeInstanceStatusResponseInstanceStatuses;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `1`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `58`. */
  TotalCount?: number;
}

/** `InstanceStatuses` in an answer of `DescribeInstanceStatus`. */
export interface DescribeInstanceStatusResponseInstanceStatuses {
  /** One instance with its state. */
  InstanceStatus?: DescribeInstanceStatusResponseInstanceStatusesInstanceStatus[];
}

/** `InstanceStatuses.InstanceStatus` in an answer of `DescribeInstanceStatus`. */
export interface DescribeInstanceStatusResponseInstanceStatusesInstanceStatus {
  /** The instance, `i-…`. Example: `i-bp1j4i2jdf3owlhecj0s`. */
  InstanceId?: string;
  /**
   * Where the instance is in its life.
   * - `Pending`: Being created.
   * - `Running`: Up, as far as can be seen from outside the system.
   * - `Starting`: On its way up, after a start or a restart.
   * - `Stopping`: On its way down.
   * - `Stopped`: Down; needed for many changes and for the release.
   *
   * Example: `Running`.
   */
  Status?: 'Pending' | 'Running' | 'Starting' | 'Stopping' | 'Stopped' | (string & {});
}

/**
 * Lists instances with nothing but their state; the cheap way to poll.
 *
 * Narrow it down with `InstanceId` or `ZoneId`; without conditions, all instances of the region are listed. The
 * waiters {@link InstanceRunning} and {@link InstanceStopped} save the polling.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeInstanceStatus`, on `acs:ecs:{regionId}:{accountId}:instance/*`.
 * - Errors: `InvalidRegionId.NotFound`, `InvalidZoneId.NotFound`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceStatus
 */
export const DescribeInstanceStatus: PaginatedOperation<DescribeInstanceStatusRequest, DescribeInstanceStatusResponse, DescribeInstanceStatusResponseInstanceStatusesInstanceStatus> = {
  name: 'DescribeInstanceStatus',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'page',
    items: 'InstanceStatuses.InstanceStatus',
    pageNumber: 'PageNumber',
    pageSize: 'PageSize',
    total: 'TotalCount',
    defaultPageSize: 50,
  },
};
