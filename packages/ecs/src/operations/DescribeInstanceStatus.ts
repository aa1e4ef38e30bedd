// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeInstanceStatus`. */
export interface DescribeInstanceStatusRequest {
  /** Example: `cls-bp67acfmxazb4pnrtr7q`. */
  ClusterId?: string | undefined;
  /** Items: at most 100. */
  InstanceId?: readonly string[] | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Range: at least 1. Example: `1`. */
  PageNumber?: number | undefined;
  /** Default: `10`. Range: 1 to 50. Example: `10`. */
  PageSize?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `cn-hangzhou-d`. */
  ZoneId?: string | undefined;
}

/** The answer of `DescribeInstanceStatus`. */
export interface DescribeInstanceStatusResponse {
  InstanceStatuses?: DescribeInstanceStatusResponseInstanceStatuses;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `1`. */
  PageSize?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `58`. */
  TotalCount?: number;
}

/** `InstanceStatuses` in an answer of `DescribeInstanceStatus`. */
export interface DescribeInstanceStatusResponseInstanceStatuses {
  InstanceStatus?: DescribeInstanceStatusResponseInstanceStatusesInstanceStatus[];
}

/** `InstanceStatuses.InstanceStatus` in an answer of `DescribeInstanceStatus`. */
export interface DescribeInstanceStatusResponseInstanceStatusesInstanceStatus {
  /** Example: `i-bp1j4i2jdf3owlhecj0s`. */
  InstanceId?: string;
  /** Example: `Running`. */
  Status?: 'Pending' | 'Running' | 'Starting' | 'Stopping' | 'Stopped' | (string & {});
}

/**
 * Lists the status of instances, and nothing else of them.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceStatus
 */
export const DescribeInstanceStatus: PaginatedOperation<DescribeInstanceStatusRequest, DescribeInstanceStatusResponse, DescribeInstanceStatusResponseInstanceStatusesInstanceStatus> = {
  name: 'DescribeInstanceStatus',
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
