// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeInvocationResults`. */
export interface DescribeInvocationResultsRequest {
  /** Only results of this command. Example: `c-hz0jdfwcsrkiqq`. */
  CommandId?: string | undefined;
  /** Whether `Output` comes back as it is or in Base64. Default: `Base64`. Example: `PlainText`. */
  ContentEncoding?: 'PlainText' | 'Base64' | (string & {}) | undefined;
  /**
   * Whether to return earlier runs too. Needs the `InvokeId` of an execution whose `RepeatMode` is `Period` or
   * `EveryReboot`. Default: `false`. Example: `false`.
   */
  IncludeHistory?: boolean | undefined;
  /** Only results from this instance. Example: `i-bp1i7gg30r52z2emufdu`. */
  InstanceId?: string | undefined;
  /**
   * Only results of this execution, from {@link RunCommand} or {@link InvokeCommand}. Example:
   * `t-hz0jdfwd9f6egro30fil`.
   */
  InvokeId?: string | undefined;
  /**
   * Only results in this older form of the state; schedules are `Running` until they are stopped. Example:
   * `Running`.
   */
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
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** The page to return, counted from 1. Paginators turn the pages by themselves. Default: `1`. Example: `1`. */
  PageNumber?: number | bigint | undefined;
  /** How many items a page holds at most. Default: `10`. Example: `1`. */
  PageSize?: number | bigint | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The resource group that the call is about, for accounts that sort their resources into groups. Example:
   * `rg-bp67acfmxazb4pw4bw`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Only executions that carry all of these tags. Items: at most 21. */
  Tag?: readonly DescribeInvocationResultsRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeInvocationResults`. */
export interface DescribeInvocationResultsRequestTag {
  /**
   * What the tag is called, for example `env`: up to 128 characters, without `http://` or `https://`, and not
   * beginning with `aliyun` or `acs:`. Example: `TestKey`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters without `http://` or `https://`, or nothing.
   * Example: `TestValue`.
   */
  Value?: string | undefined;
}

/** The answer of `DescribeInvocationResults`. */
export interface DescribeInvocationResultsResponse {
  /** The page of results. */
  Invocation?: DescribeInvocationResultsResponseInvocation;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE45B55`. */
  RequestId: string;
}

/** `Invocation` in an answer of `DescribeInvocationResults`. */
export interface DescribeInvocationResultsResponseInvocation {
  /** The results of this page. */
  InvocationResults?: DescribeInvocationResultsResponseInvocationInvocationResults;
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `AAAAAdDWBF2`.
   */
  NextToken?: string;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `1`. */
  PageSize?: number;
  /** How many results match in all. Example: `1`. */
  TotalCount?: number;
}

/** `Invocation.InvocationResults` in an answer of `DescribeInvocationResults`. */
export interface DescribeInvocationResultsResponseInvocationInvocationResults {
  /** One run on one instance each. */
  InvocationResult?: DescribeInvocationResultsResponseInvocationInvocationResultsInvocationResult[];
}

/** `Invocation.InvocationResults.InvocationResult` in an answer of `DescribeInvocationResults`. */
export interface DescribeInvocationResultsResponseInvocationInvocationResultsInvocationResult {
  /** The command, `c-…`. Example: `c-hz0jdfwcsrkiqq`. */
  CommandId?: string;
  /**
   * The container on the instance that the script runs in: 64 hexadecimal digits, optionally after `docker://`,
   * `containerd://` or `cri-o://`. Linux and shell scripts only; `Username` and `WorkingDir` do not count then.
   * Example: `ab141ddfbacfe02d9dbc25966ed971536124527097398d419a6746873fea1780`.
   */
  ContainerId?: string;
  /**
   * The container on the instance, by name, that the script runs in. Linux and shell scripts only; `Username` and
   * `WorkingDir` do not count then. Example: `test-container`.
   */
  ContainerName?: string;
  /** How much of `Output` was cut away because it is over 24 KB; 0 where nothing is missing. Example: `0`. */
  Dropped?: number;
  /**
   * Why the script could not be handed over or run; empty where all went well.
   * - `InstanceNotExists`: The instance does not exist or has been released.
   * - `InstanceReleased`: The instance was released meanwhile.
   * - `InstanceNotRunning`: The instance was not running.
   * - `CommandNotApplicable`: The command does not fit the instance, such as a shell script for Windows.
   * - `AccountNotExists`: The user does not exist on the instance.
   * - `DirectoryNotExists`: The working directory does not exist on the instance.
   * - `BadCronExpression`: The schedule is no valid expression.
   * - `ClientNotRunning`: The agent is not running.
   * - `ClientNotResponse`: The agent does not answer.
   * - `ClientIsUpgrading`: The agent is just being updated.
   * - `ClientNeedUpgrade`: The agent is too old.
   * - `DeliveryTimeout`: The script could not be handed over in time.
   * - `ExecutionTimeout`: The script took too long.
   * - `ExecutionException`: Running the script met an exception.
   * - `ExecutionInterrupted`: The script was broken off.
   * - `ExitCodeNonzero`: The script ended with an exit code other than 0.
   *
   * Example: `InstanceNotExists`.
   */
  ErrorCode?: string;
  /**
   * The reason that `ErrorCode` stands for, as a sentence; empty where all went well. Example: `the specified
   * instance does not exists`.
   */
  ErrorInfo?: string;
  /** The exit code of the shell, PowerShell or batch process; 0 means that it worked. Example: `0`. */
  ExitCode?: number;
  /**
   * When this run of the script ended, in UTC; a run that took too long counts to its timeout. Example:
   * `2019-12-20T06:15:56Z`.
   */
  FinishedTime?: string;
  /** The instance that the script ran on. Example: `i-bp1i7gg30r52z2emufdu`. */
  InstanceId?: string;
  /**
   * How the run on this instance went or goes.
   * - `Pending`: Being checked or handed to the agent.
   * - `Invalid`: The type of command or a parameter does not fit the instance.
   * - `Aborted`: Could not be handed to the agent; the instance must be `Running` and answer within a minute.
   * - `Success`: Over, with exit code 0.
   * - `Failed`: Over, with another exit code.
   * - `Error`: Broken off by an exception.
   * - `Timeout`: Killed because it took too long.
   * - `Cancelled`: Called off before it started.
   * - `Terminated`: Stopped while it ran.
   * - `Scheduled`: Waiting for its time.
   *
   * Example: `Success`.
   */
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
  /**
   * The execution, `t-…`, for {@link DescribeInvocationResults} and {@link StopInvocation}. Example:
   * `t-hz0jdfwd9f6egro30fil`.
   */
  InvokeId?: string;
  /** An older form of the state of the run; `InvocationStatus` tells more. Example: `Running`. */
  InvokeRecordStatus?:
    | 'Running'
    | 'Finished'
    | 'Failed'
    | 'PartialFailed'
    | 'Stopped'
    | 'Stopping'
    | (string & {});
  /**
   * The program that starts the script, with its arguments, for example an interpreter; `{{ACS::ScriptFileName}}`
   * stands for the script's file. At most 1 KB. Example: `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`.
   */
  Launcher?: string;
  /** Where in OSS the output is put, as `oss://bucket/prefix`. */
  OssOutputDelivery?: string;
  /** Why the output could not be put into OSS, as a code. */
  OssOutputErrorCode?: string;
  /** Why the output could not be put into OSS, as a sentence. */
  OssOutputErrorInfo?: string;
  /** How far putting the output into OSS has come. */
  OssOutputStatus?: string;
  /** Where in OSS the output of this instance was put. */
  OssOutputUri?: string;
  /**
   * What the script printed, encoded as the request's `ContentEncoding` asks; cut at 24 KB. Example:
   * `MTU6MzA6MDEK`.
   */
  Output?: string;
  /** How often the script has run on this instance; at most 1 for those that run once. Example: `0`. */
  Repeats?: number;
  /** When the script started on this instance, in UTC. Example: `2019-12-20T06:15:55Z`. */
  StartTime?: string;
  /**
   * When {@link StopInvocation} was called, in UTC; for runs that were not stopped, when they ended. Example:
   * `2020-01-19T09:15:47Z`.
   */
  StopTime?: string;
  /** What the resource is tagged with, each key once; {@link TagResources} and {@link UntagResources} change it. */
  Tags?: DescribeInvocationResultsResponseInvocationInvocationResultsInvocationResultTags;
  /**
   * What is killed when the execution is stopped or takes too long.
   * - `Process`: The process of the script alone.
   * - `ProcessTree`: The process of the script and all that it started.
   *
   * Example: `ProcessTree`.
   */
  TerminationMode?: 'Process' | 'ProcessTree' | (string & {});
  /** The user on the instance that the script ran as. Example: `root`. */
  Username?: string;
}

/** `Invocation.InvocationResults.InvocationResult.Tags` in an answer of `DescribeInvocationResults`. */
export interface DescribeInvocationResultsResponseInvocationInvocationResultsInvocationResultTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeInvocationResultsResponseInvocationInvocationResultsInvocationResultTagsTag[];
}

/** `Invocation.InvocationResults.InvocationResult.Tags.Tag` in an answer of `DescribeInvocationResults`. */
export interface DescribeInvocationResultsResponseInvocationInvocationResultsInvocationResultTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `owner`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `zhangsan`. */
  TagValue?: string;
}

/**
 * Returns exit code and output of command executions, one entry per instance.
 *
 * Goes back 30 days, as far as the number of records kept allows. The state over all instances together and the
 * script are in {@link DescribeInvocations}. To wait for an execution, poll until `InvocationStatus` is one of the
 * final states.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - Waiters: {@link InvocationFinished}.
 * - RAM action: `ecs:DescribeInvocationResults`.
 * - Errors: `InvalidRegionId.NotFound`, `RegionId.ApiNotSupported`, `MissingParameter.RegionId`,
 * `InvalidParam.PageNumber`, `InvalidParam.PageSize`, `InvalidParam.pageNumber`, and 1 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInvocationResults
 */
export const DescribeInvocationResults: PaginatedOperation<DescribeInvocationResultsRequest, DescribeInvocationResultsResponse, DescribeInvocationResultsResponseInvocationInvocationResultsInvocationResult> = {
  name: 'DescribeInvocationResults',
  ram: 'ecs',
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
