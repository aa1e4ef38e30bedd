// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeCloudAssistantStatus`. */
export interface DescribeCloudAssistantStatusRequest {
  /** Items: at most 100. */
  InstanceId?: readonly string[] | undefined;
  /** Default: `10`. Example: `10`. */
  MaxResults?: number | undefined;
  /** Example: `AAAAAdDWBF2`. */
  NextToken?: string | undefined;
  /** Example: `Windows`. */
  OSType?: 'Windows' | 'Linux' | 'FreeBSD' | (string & {}) | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  PageNumber?: number | bigint | undefined;
  /** Default: `10`. Example: `10`. */
  PageSize?: number | bigint | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `DescribeCloudAssistantStatus`. */
export interface DescribeCloudAssistantStatusResponse {
  InstanceCloudAssistantStatusSet?: DescribeCloudAssistantStatusResponseInstanceCloudAssistantStatusSet;
  /** Example: `AAAAAdDWBF2`. */
  NextToken?: string;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `1`. */
  PageSize?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `InstanceCloudAssistantStatusSet` in an answer of `DescribeCloudAssistantStatus`. */
export interface DescribeCloudAssistantStatusResponseInstanceCloudAssistantStatusSet {
  InstanceCloudAssistantStatus?: DescribeCloudAssistantStatusResponseInstanceCloudAssistantStatusSetInstanceCloudAssistantStatus[];
}

/** `InstanceCloudAssistantStatusSet.InstanceCloudAssistantStatus` in an answer of `DescribeCloudAssistantStatus`. */
export interface DescribeCloudAssistantStatusResponseInstanceCloudAssistantStatusSetInstanceCloudAssistantStatus {
  /** Example: `0`. */
  ActiveTaskCount?: number;
  /** Example: `true`. */
  CloudAssistantStatus?: 'true' | 'false' | (string & {});
  /** Example: `2.2.0.106`. */
  CloudAssistantVersion?: string;
  /** Example: `i-bp1iudwa5b1tqaj66nrq`. */
  InstanceId?: string;
  /** Example: `2`. */
  InvocationCount?: number;
  /** Example: `2021-03-15T09:00:00Z`. */
  LastHeartbeatTime?: string;
  /** Example: `2021-03-15T08:00:00Z`. */
  LastInvokedTime?: string;
  /** Example: `Linux`. */
  OSType?: 'Windows' | 'Linux' | 'FreeBSD' | (string & {});
  /** Example: `true`. */
  SupportSessionManager?: boolean;
}

/**
 * Calls `DescribeCloudAssistantStatus`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeCloudAssistantStatus
 */
export const DescribeCloudAssistantStatus: PaginatedOperation<DescribeCloudAssistantStatusRequest, DescribeCloudAssistantStatusResponse, DescribeCloudAssistantStatusResponseInstanceCloudAssistantStatusSetInstanceCloudAssistantStatus> = {
  name: 'DescribeCloudAssistantStatus',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'InstanceCloudAssistantStatusSet.InstanceCloudAssistantStatus',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    alternative: {
      style: 'page',
      items: 'InstanceCloudAssistantStatusSet.InstanceCloudAssistantStatus',
      pageNumber: 'PageNumber',
      pageSize: 'PageSize',
      total: 'TotalCount',
    },
  },
};
