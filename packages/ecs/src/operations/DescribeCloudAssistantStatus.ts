// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeCloudAssistantStatus`. */
export interface DescribeCloudAssistantStatusRequest {
  /** The instances to ask about; left out, those of the region. Items: at most 100. */
  InstanceId?: readonly string[] | undefined;
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Default: `10`. Example:
   * `10`.
   */
  MaxResults?: number | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `AAAAAdDWBF2`.
   */
  NextToken?: string | undefined;
  /** Only instances with this kind of operating system. Example: `Windows`. */
  OSType?: 'Windows' | 'Linux' | 'FreeBSD' | (string & {}) | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Example: `1`. */
  PageNumber?: number | bigint | undefined;
  /** How many items a page holds at most. Default: `10`. Example: `10`. */
  PageSize?: number | bigint | undefined;
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

/** The answer of `DescribeCloudAssistantStatus`. */
export interface DescribeCloudAssistantStatusResponse {
  /** The instances of this page, with their agents. */
  InstanceCloudAssistantStatusSet?: DescribeCloudAssistantStatusResponseInstanceCloudAssistantStatusSet;
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `AAAAAdDWBF2`.
   */
  NextToken?: string;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `1`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `1`. */
  TotalCount?: number;
}

/** `InstanceCloudAssistantStatusSet` in an answer of `DescribeCloudAssistantStatus`. */
export interface DescribeCloudAssistantStatusResponseInstanceCloudAssistantStatusSet {
  /** One instance each, with the state of its agent. */
  InstanceCloudAssistantStatus?: DescribeCloudAssistantStatusResponseInstanceCloudAssistantStatusSetInstanceCloudAssistantStatus[];
}

/** `InstanceCloudAssistantStatusSet.InstanceCloudAssistantStatus` in an answer of `DescribeCloudAssistantStatus`. */
export interface DescribeCloudAssistantStatusResponseInstanceCloudAssistantStatusSetInstanceCloudAssistantStatus {
  /** How many commands are running on the instance now. Example: `0`. */
  ActiveTaskCount?: number;
  /**
   * Whether commands can be run on the instance.
   * - `true`: The agent is there and answers.
   * - `false`: The agent is missing or does not answer.
   *
   * Example: `true`.
   */
  CloudAssistantStatus?: 'true' | 'false' | (string & {});
  /** The version of the agent on the instance. Example: `2.2.0.106`. */
  CloudAssistantVersion?: string;
  /** The instance that the entry is about. Example: `i-bp1iudwa5b1tqaj66nrq`. */
  InstanceId?: string;
  /** How many commands the instance has run. Example: `2`. */
  InvocationCount?: number;
  /** When the agent last reported, in UTC. Example: `2021-03-15T09:00:00Z`. */
  LastHeartbeatTime?: string;
  /** When the instance last ran a command, in UTC. Example: `2021-03-15T08:00:00Z`. */
  LastInvokedTime?: string;
  /** Which operating system the instance runs. Example: `Linux`. */
  OSType?: 'Windows' | 'Linux' | 'FreeBSD' | (string & {});
  /** Whether the agent is new enough for {@link StartTerminalSession}. Example: `true`. */
  SupportSessionManager?: boolean;
}

/**
 * Tells whether the Cloud Assistant Agent answers on instances, and what it has run.
 *
 * Worth a call before {@link RunCommand}, {@link InvokeCommand} or {@link SendFile}, above all on new instances:
 * `CloudAssistantStatus` must be `true`. Where it is not, {@link InstallCloudAssistant} helps if the agent is
 * missing.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeCloudAssistantStatus`.
 * - Errors: `InstanceIds.ExceedLimit`, `InvalidInstance.NotFound`, `InvalidRegionId.NotFound`,
 * `RegionId.ApiNotSupported`, `MissingParameter.InstanceIds`, `MissingParameter.RegionId`, and 1 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeCloudAssistantStatus
 */
export const DescribeCloudAssistantStatus: PaginatedOperation<DescribeCloudAssistantStatusRequest, DescribeCloudAssistantStatusResponse, DescribeCloudAssistantStatusResponseInstanceCloudAssistantStatusSetInstanceCloudAssistantStatus> = {
  name: 'DescribeCloudAssistantStatus',
  ram: 'ecs',
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
