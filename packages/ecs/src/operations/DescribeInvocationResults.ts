// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeInvocationResults`. */
export interface DescribeInvocationResultsRequest {
  /** Example: `c-hz0jdfwcsrkiqq`. */
  CommandId?: string | undefined;
  /** Default: `Base64`. Example: `PlainText`. */
  ContentEncoding?: 'PlainText' | 'Base64' | (string & {}) | undefined;
  /** Default: `false`. Example: `false`. */
  IncludeHistory?: boolean | undefined;
  /** Example: `i-bp1i7gg30r52z2emufdu`. */
  InstanceId?: string | undefined;
  /** Example: `t-hz0jdfwd9f6egro30fil`. */
  InvokeId?: string | undefined;
  /** Example: `Running`. */
  InvokeRecordStatus?:
    | 'Running'
    | 'Finished'
    | 'Success'
    | 'Failed'
    | 'PartialFailed'
    | 'Stopped'
    | 'Stopping'
    | (string & {})
    | undefined;
  /** Default: `10`. Example: `10`. */
  MaxResults?: number | undefined;
  /** Example: `AAAAAdDWBF2`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  PageNumber?: number | bigint | undefined;
  /** Default: `10`. Example: `1`. */
  PageSize?: number | bigint | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 21. */
  Tag?: readonly DescribeInvocationResultsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeInvocationResults`. */
export interface DescribeInvocationResultsRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeInvocationResults`. */
export interface DescribeInvocationResultsResponse {
  Invocation?: DescribeInvocationResultsResponseInvocation;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE45B55`. */
  RequestId: string;
}

/** `Invocation` in an answer of `DescribeInvocationResults`. */
export interface DescribeInvocationResultsResponseInvocation {
  InvocationResults?: DescribeInvocationResultsResponseInvocationInvocationResults;
  /** Example: `AAAAAdDWBF2`. */
  NextToken?: string;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `1`. */
  PageSize?: number;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `Invocation.InvocationResults` in an answer of `DescribeInvocationResults`. */
export interface DescribeInvocationResultsResponseInvocationInvocationResults {
  InvocationResult?: DescribeInvocationResultsResponseInvocationInvocationResultsInvocationResult[];
}

/** `Invocation.InvocationResults.InvocationResult` in an answer of `DescribeInvocationResults`. */
export interface DescribeInvocationResultsResponseInvocationInvocationResultsInvocationResult {
  /** Example: `c-hz0jdfwcsrkiqq`. */
  CommandId?: string;
  /** Example: `ab141ddfbacfe02d9dbc25966ed971536124527097398d419a6746873fea1780`. */
  ContainerId?: string;
  /** Example: `test-container`. */
  ContainerName?: string;
  /** Example: `0`. */
  Dropped?: number;
  /** Example: `InstanceNotExists`. */
  ErrorCode?: string;
  /** Example: `the specified instance does not exists`. */
  ErrorInfo?: string;
  /** Example: `0`. */
  ExitCode?: number;
  /** Example: `2019-12-20T06:15:56Z`. */
  FinishedTime?: string;
  /** Example: `i-bp1i7gg30r52z2emufdu`. */
  InstanceId?: string;
  /** Example: `Success`. */
  InvocationStatus?:
    | 'Pending'
    | 'Invalid'
    | 'Aborted'
    | 'Running'
    | 'Success'
    | 'Failed'
    | 'Error'
    | 'Timeout'
    | 'Cancelled'
    | 'Stopping'
    | 'Terminated'
    | 'Scheduled'
    | (string & {});
  /** Example: `t-hz0jdfwd9f6egro30fil`. */
  InvokeId?: string;
  /** Example: `Running`. */
  InvokeRecordStatus?:
    | 'Running'
    | 'Finished'
    | 'Failed'
    | 'PartialFailed'
    | 'Stopped'
    | 'Stopping'
    | (string & {});
  /** Example: `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`. */
  Launcher?: string;
  OssOutputDelivery?: string;
  OssOutputErrorCode?: string;
  OssOutputErrorInfo?: string;
  OssOutputStatus?: string;
  OssOutputUri?: string;
  /** Example: `MTU6MzA6MDEK`. */
  Output?: string;
  /** Example: `0`. */
  Repeats?: number;
  /** Example: `2019-12-20T06:15:55Z`. */
  StartTime?: string;
  /** Example: `2020-01-19T09:15:47Z`. */
  StopTime?: string;
  Tags?: DescribeInvocationResultsResponseInvocationInvocationResultsInvocationResultTags;
  /** Example: `ProcessTree`. */
  TerminationMode?: 'Process' | 'ProcessTree' | (string & {});
  /** Example: `root`. */
  Username?: string;
}

/** `Invocation.InvocationResults.InvocationResult.Tags` in an answer of `DescribeInvocationResults`. */
export interface DescribeInvocationResultsResponseInvocationInvocationResultsInvocationResultTags {
  Tag?: DescribeInvocationResultsResponseInvocationInvocationResultsInvocationResultTagsTag[];
}

/** `Invocation.InvocationResults.InvocationResult.Tags.Tag` in an answer of `DescribeInvocationResults`. */
export interface DescribeInvocationResultsResponseInvocationInvocationResultsInvocationResultTagsTag {
  /** Example: `owner`. */
  TagKey?: string;
  /** Example: `zhangsan`. */
  TagValue?: string;
}

/**
 * Calls `DescribeInvocationResults`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInvocationResults
 */
export const DescribeInvocationResults: PaginatedOperation<DescribeInvocationResultsRequest, DescribeInvocationResultsResponse, DescribeInvocationResultsResponseInvocationInvocationResultsInvocationResult> = {
  name: 'DescribeInvocationResults',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'Invocation.InvocationResults.InvocationResult',
    inputToken: 'NextToken',
    outputToken: 'Invocation.NextToken',
    pageSize: 'MaxResults',
    alternative: {
      style: 'page',
      items: 'Invocation.InvocationResults.InvocationResult',
      pageNumber: 'PageNumber',
      pageSize: 'PageSize',
      total: 'Invocation.TotalCount',
    },
  },
};
