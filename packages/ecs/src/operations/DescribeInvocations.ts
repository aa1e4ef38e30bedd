// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeInvocations`. */
export interface DescribeInvocationsRequest {
  /** Example: `c-hz0jdfwcsrkiqq`. */
  CommandId?: string | undefined;
  /** Example: `CommandTestName`. */
  CommandName?: string | undefined;
  /** Example: `RunShellScript`. */
  CommandType?: 'RunBatScript' | 'RunPowerShellScript' | 'RunShellScript' | (string & {}) | undefined;
  /** Default: `Base64`. Example: `PlainText`. */
  ContentEncoding?: 'PlainText' | 'Base64' | (string & {}) | undefined;
  /** Default: `false`. Example: `false`. */
  IncludeOutput?: boolean | undefined;
  /** Example: `i-bp1i7gg30r52z2emufdu`. */
  InstanceId?: string | undefined;
  /** Example: `t-hz0jdfwd9f6egro30fil`. */
  InvokeId?: string | undefined;
  /** Example: `Finished`. */
  InvokeStatus?:
    | 'Running'
    | 'Finished'
    | 'Success'
    | 'Failed'
    | 'Stopped'
    | 'Stopping'
    | 'PartialFailed'
    | 'Pending'
    | 'Scheduled'
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
  /** Default: `10`. Example: `10`. */
  PageSize?: number | bigint | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `Once`. */
  RepeatMode?: 'Once' | 'Period' | 'NextRebootOnly' | 'EveryReboot' | (string & {}) | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 21. */
  Tag?: readonly DescribeInvocationsRequestTag[] | undefined;
  /** Default: `false`. Example: `true`. */
  Timed?: boolean | undefined;
}

/** `Tag` in a request of `DescribeInvocations`. */
export interface DescribeInvocationsRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeInvocations`. */
export interface DescribeInvocationsResponse {
  Invocations?: DescribeInvocationsResponseInvocations;
  /** Example: `AAAAAdDWBF2`. */
  NextToken?: string;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  /** Example: `1`. */
  TotalCount?: number;
}

/** `Invocations` in an answer of `DescribeInvocations`. */
export interface DescribeInvocationsResponseInvocations {
  Invocation?: DescribeInvocationsResponseInvocationsInvocation[];
}

/** `Invocations.Invocation` in an answer of `DescribeInvocations`. */
export interface DescribeInvocationsResponseInvocationsInvocation {
  /** Example: `cnBtIC1xYSB8IGdyZXAgdnNmRNQ0`. */
  CommandContent?: string;
  /** Example: `testDescription`. */
  CommandDescription?: string;
  /** Example: `c-hz0jdfwcsrkiqq`. */
  CommandId?: string;
  /** Example: `CommandTestName`. */
  CommandName?: string;
  /** Example: `RunShellScript`. */
  CommandType?: 'RunBatScript' | 'RunPowerShellScript' | 'RunShellScript' | (string & {});
  /** Example: `ab141ddfbacfe02d9dbc25966ed971536124527097398d419a6746873fea1780`. */
  ContainerId?: string;
  /** Example: `test-container`. */
  ContainerName?: string;
  /** Example: `2020-01-19T09:15:46Z`. */
  CreationTime?: string;
  Frequency?: string;
  /** Example: `Running`. */
  InvocationStatus?: string;
  /** Example: `t-hz0jdfwd9f6egro30fil`. */
  InvokeId?: string;
  InvokeInstances?: DescribeInvocationsResponseInvocationsInvocationInvokeInstances;
  /** Example: `Finished`. */
  InvokeStatus?:
    | 'Running'
    | 'Finished'
    | 'Success'
    | 'Failed'
    | 'Stopped'
    | 'Stopping'
    | 'PartialFailed'
    | 'Pending'
    | 'Scheduled'
    | (string & {});
  /** Example: `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`. */
  Launcher?: string;
  OssOutputDelivery?: string;
  /** Example: `{}`. */
  Parameters?: string;
  /** Example: `Once`. */
  RepeatMode?: 'Once' | 'Period' | 'NextRebootOnly' | 'EveryReboot' | 'DryRun' | (string & {});
  Tags?: DescribeInvocationsResponseInvocationsInvocationTags;
  /** Example: `ProcessTree`. */
  TerminationMode?: 'Process' | 'ProcessTree' | (string & {});
  /** Example: `false`. */
  Timed?: boolean;
  /** Example: `60`. */
  Timeout?: number;
  /** Example: `root`. */
  Username?: string;
  /** Example: `/home/`. */
  WorkingDir?: string;
}

/** `Invocations.Invocation.InvokeInstances` in an answer of `DescribeInvocations`. */
export interface DescribeInvocationsResponseInvocationsInvocationInvokeInstances {
  InvokeInstance?: DescribeInvocationsResponseInvocationsInvocationInvokeInstancesInvokeInstance[];
}

/** `Invocations.Invocation.InvokeInstances.InvokeInstance` in an answer of `DescribeInvocations`. */
export interface DescribeInvocationsResponseInvocationsInvocationInvokeInstancesInvokeInstance {
  /** Example: `2019-12-20T06:15:54Z`. */
  CreationTime?: string;
  /** Example: `0`. */
  Dropped?: number;
  /** Example: `InstanceNotExists`. */
  ErrorCode?: string;
  /** Example: `the specified instance does not exists`. */
  ErrorInfo?: string;
  /** Example: `0`. */
  ExitCode?: number;
  /** Example: `2019-12-20T06:15:56Z`. */
  FinishTime?: string;
  /** Example: `i-bp1i7gg30r52z2emufdu`. */
  InstanceId?: string;
  /** Example: `Finished`. */
  InstanceInvokeStatus?: string;
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
  OssOutputErrorCode?: string;
  OssOutputErrorInfo?: string;
  OssOutputStatus?: string;
  OssOutputUri?: string;
  /** Example: `OutPutTestmsg`. */
  Output?: string;
  /** Example: `0`. */
  Repeats?: number;
  /** Example: `2019-12-20T06:15:55Z`. */
  StartTime?: string;
  /** Example: `2020-01-19T09:15:47Z`. */
  StopTime?: string;
  /** Example: `false`. */
  Timed?: boolean;
  /** Example: `2020-01-19T09:15:47Z`. */
  UpdateTime?: string;
}

/** `Invocations.Invocation.Tags` in an answer of `DescribeInvocations`. */
export interface DescribeInvocationsResponseInvocationsInvocationTags {
  Tag?: DescribeInvocationsResponseInvocationsInvocationTagsTag[];
}

/** `Invocations.Invocation.Tags.Tag` in an answer of `DescribeInvocations`. */
export interface DescribeInvocationsResponseInvocationsInvocationTagsTag {
  /** Example: `owner`. */
  TagKey?: string;
  /** Example: `zhangsan`. */
  TagValue?: string;
}

/**
 * Calls `DescribeInvocations`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInvocations
 */
export const DescribeInvocations: PaginatedOperation<DescribeInvocationsRequest, DescribeInvocationsResponse, DescribeInvocationsResponseInvocationsInvocation> = {
  name: 'DescribeInvocations',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'Invocations.Invocation',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    alternative: {
      style: 'page',
      items: 'Invocations.Invocation',
      pageNumber: 'PageNumber',
      pageSize: 'PageSize',
      total: 'TotalCount',
    },
  },
};
