// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeInvocations`. */
export interface DescribeInvocationsRequest {
  /** Only executions of this command. Example: `c-hz0jdfwcsrkiqq`. */
  CommandId?: string | undefined;
  /** Only executions of commands with this name. Ignored together with `InstanceId`. Example: `CommandTestName`. */
  CommandName?: string | undefined;
  /**
   * Only executions of this kind of script.
   * - `RunBatScript`: Batch, on Windows.
   * - `RunPowerShellScript`: PowerShell, on Windows.
   * - `RunShellScript`: Shell, on Linux.
   *
   * Example: `RunShellScript`.
   */
  CommandType?: 'RunBatScript' | 'RunPowerShellScript' | 'RunShellScript' | (string & {}) | undefined;
  /**
   * Whether `CommandContent` and `Output` come back as they are or in Base64. Default: `Base64`. Example:
   * `PlainText`.
   */
  ContentEncoding?: 'PlainText' | 'Base64' | (string & {}) | undefined;
  /**
   * Whether to return what the script printed. Needs `InvokeId` or `InstanceId`. Default: `false`. Example:
   * `false`.
   */
  IncludeOutput?: boolean | undefined;
  /** Only executions on this instance. Example: `i-bp1i7gg30r52z2emufdu`. */
  InstanceId?: string | undefined;
  /** Lists this execution only. Example: `t-hz0jdfwd9f6egro30fil`. */
  InvokeId?: string | undefined;
  /**
   * Only executions that are in this state over all their instances.
   * - `Running`: Still busy on an instance; a schedule stays so until it is stopped.
   * - `Finished`: Over on all instances, or stopped on some and over on the rest.
   * - `Success`: Worked on at least one instance, and on the others it worked or was stopped.
   * - `Failed`: Failed on every instance where it was not stopped.
   * - `PartialFailed`: Worked on some instances only. Ignored together with `InstanceId`.
   * - `Pending`: Being checked or handed to an instance.
   * - `Scheduled`: Handed over, waiting for its time.
   *
   * Example: `Finished`.
   */
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
  /** How many items a page holds at most. Default: `10`. Example: `10`. */
  PageSize?: number | bigint | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Only executions of this mode; left out, of any mode. Ignored together with `InstanceId`. Example: `Once`. */
  RepeatMode?: 'Once' | 'Period' | 'NextRebootOnly' | 'EveryReboot' | (string & {}) | undefined;
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
  Tag?: readonly DescribeInvocationsRequestTag[] | undefined;
  /**
   * Whether to list executions that are still to run by schedule or at boot (true), or those that run once or are
   * over (false). Default: `false`. Example: `true`.
   */
  Timed?: boolean | undefined;
}

/** `Tag` in a request of `DescribeInvocations`. */
export interface DescribeInvocationsRequestTag {
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

/** The answer of `DescribeInvocations`. */
export interface DescribeInvocationsResponse {
  /** The executions of this page. */
  Invocations?: DescribeInvocationsResponseInvocations;
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `AAAAAdDWBF2`.
   */
  NextToken?: string;
  /** The page that this is, counted from 1. Example: `1`. */
  PageNumber?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `10`. */
  PageSize?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  /** How many executions match in all. Example: `1`. */
  TotalCount?: number;
}

/** `Invocations` in an answer of `DescribeInvocations`. */
export interface DescribeInvocationsResponseInvocations {
  /** One execution with its script, its overall state and its instances. */
  Invocation?: DescribeInvocationsResponseInvocationsInvocation[];
}

/** `Invocations.Invocation` in an answer of `DescribeInvocations`. */
export interface DescribeInvocationsResponseInvocationsInvocation {
  /** The script, encoded as the request's `ContentEncoding` asks. Example: `cnBtIC1xYSB8IGdyZXAgdnNmRNQ0`. */
  CommandContent?: string;
  /** What the command is for, in the words of its author. Example: `testDescription`. */
  CommandDescription?: string;
  /** The command, `c-…`. Example: `c-hz0jdfwcsrkiqq`. */
  CommandId?: string;
  /** The name that the command was given. Example: `CommandTestName`. */
  CommandName?: string;
  /** The kind of script, such as `RunShellScript`. Example: `RunShellScript`. */
  CommandType?: 'RunBatScript' | 'RunPowerShellScript' | 'RunShellScript' | (string & {});
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
  /** When the execution was asked for, in UTC. Example: `2020-01-19T09:15:46Z`. */
  CreationTime?: string;
  /** The schedule, as an expression with `rate` or `at`, or in cron form; empty for executions without one. */
  Frequency?: string;
  /**
   * The state over all instances together; the field to look at.
   * - `Pending`: Being checked or handed to at least one instance.
   * - `Scheduled`: Handed over, waiting for its time on at least one instance.
   * - `Running`: Busy on at least one instance.
   * - `Success`: Worked on at least one instance, and on the others it worked or was stopped.
   * - `Failed`: Stopped or failed on every instance.
   * - `PartialFailed`: Worked on some instances, failed or was stopped on others.
   * - `Stopping`: Being stopped on at least one instance.
   * - `Stopped`: Stopped on every instance.
   *
   * Example: `Running`.
   */
  InvocationStatus?: string;
  /**
   * The execution, `t-…`, for {@link DescribeInvocationResults} and {@link StopInvocation}. Example:
   * `t-hz0jdfwd9f6egro30fil`.
   */
  InvokeId?: string;
  /** The instances of the execution. */
  InvokeInstances?: DescribeInvocationsResponseInvocationsInvocationInvokeInstances;
  /** An older form of the overall state; `InvocationStatus` tells more. Example: `Finished`. */
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
  /**
   * The program that starts the script, with its arguments, for example an interpreter; `{{ACS::ScriptFileName}}`
   * stands for the script's file. At most 1 KB. Example: `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`.
   */
  Launcher?: string;
  /** Where in OSS the output is put, as `oss://bucket/prefix`. */
  OssOutputDelivery?: string;
  /** The values that were filled into the placeholders, as a JSON object in a string. Example: `{}`. */
  Parameters?: string;
  /**
   * When the script runs. With `Frequency` it is always `Period`, whatever is given here.
   * - `Once`: One time, at once.
   * - `Period`: By the schedule in `Frequency`.
   * - `NextRebootOnly`: One time, when the instance next starts.
   * - `EveryReboot`: Each time the instance starts.
   * - `DryRun`: Not at all; request, instances and agents are only checked.
   *
   * Example: `Once`.
   */
  RepeatMode?: 'Once' | 'Period' | 'NextRebootOnly' | 'EveryReboot' | 'DryRun' | (string & {});
  /** What the resource is tagged with, each key once; {@link TagResources} and {@link UntagResources} change it. */
  Tags?: DescribeInvocationsResponseInvocationsInvocationTags;
  /**
   * What is killed when the execution is stopped or takes too long.
   * - `Process`: The process of the script alone.
   * - `ProcessTree`: The process of the script and all that it started.
   *
   * Example: `ProcessTree`.
   */
  TerminationMode?: 'Process' | 'ProcessTree' | (string & {});
  /** Whether the script runs by schedule or at boot instead of once. Example: `false`. */
  Timed?: boolean;
  /** How many seconds the script may take on an instance before it is killed. Example: `60`. */
  Timeout?: number;
  /** The user on the instance that the script ran as. Example: `root`. */
  Username?: string;
  /**
   * The directory on the instance that the script starts in; it must exist. Left out: `/root` on Linux, the
   * directory of the agent's process on Windows. Example: `/home/`.
   */
  WorkingDir?: string;
}

/** `Invocations.Invocation.InvokeInstances` in an answer of `DescribeInvocations`. */
export interface DescribeInvocationsResponseInvocationsInvocationInvokeInstances {
  /** One instance each, with its last run. */
  InvokeInstance?: DescribeInvocationsResponseInvocationsInvocationInvokeInstancesInvokeInstance[];
}

/** `Invocations.Invocation.InvokeInstances.InvokeInstance` in an answer of `DescribeInvocations`. */
export interface DescribeInvocationsResponseInvocationsInvocationInvokeInstancesInvokeInstance {
  /** When the execution on this instance was asked for, in UTC. Example: `2019-12-20T06:15:54Z`. */
  CreationTime?: string;
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
   * When the script ended on this instance, in UTC; after a timeout, the start plus the timeout. Example:
   * `2019-12-20T06:15:56Z`.
   */
  FinishTime?: string;
  /** The instance that the script runs on. Example: `i-bp1i7gg30r52z2emufdu`. */
  InstanceId?: string;
  /** An older form of the state on this instance; `InvocationStatus` tells more. Example: `Finished`. */
  InstanceInvokeStatus?: string;
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
   * `OutPutTestmsg`.
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
  /** Whether the script runs by schedule or at boot instead of once. Example: `false`. */
  Timed?: boolean;
  /** When the state of this instance last changed, in UTC. Example: `2020-01-19T09:15:47Z`. */
  UpdateTime?: string;
}

/** `Invocations.Invocation.Tags` in an answer of `DescribeInvocations`. */
export interface DescribeInvocationsResponseInvocationsInvocationTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeInvocationsResponseInvocationsInvocationTagsTag[];
}

/** `Invocations.Invocation.Tags.Tag` in an answer of `DescribeInvocations`. */
export interface DescribeInvocationsResponseInvocationsInvocationTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `owner`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `zhangsan`. */
  TagValue?: string;
}

/**
 * Lists command executions with their overall status, their instances and the script.
 *
 * Goes back 30 days, as far as the number of records kept allows. Shows the state over all instances together and,
 * per instance, the last run only; for earlier runs of a schedule see {@link DescribeInvocationResults}. Each
 * success still needs a look at `ExitCode` and `Output` (with `IncludeOutput`).
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeInvocations`.
 * - Errors: `InvalidRegionId.NotFound`, `RegionId.ApiNotSupported`, `MissingParameter.RegionId`,
 * `InvalidParam.PageNumber`, `InvalidParam.PageSize`, `InvalidParam.pageNumber`, and 1 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInvocations
 */
export const DescribeInvocations: PaginatedOperation<DescribeInvocationsRequest, DescribeInvocationsResponse, DescribeInvocationsResponseInvocationsInvocation> = {
  name: 'DescribeInvocations',
  ram: 'ecs',
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
