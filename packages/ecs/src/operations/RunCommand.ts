// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RunCommand`. */
export interface RunCommandRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * The script, plain or Base64 as `ContentEncoding` says; at most 24 KB once it is Base64. With `EnableParameter`
   * it may hold placeholders such as `{{name}}`, and built-in ones such as `{{ACS::InstanceId}}`. Example:
   * `ZWNobyAxMjM=`.
   */
  CommandContent: string;
  /**
   * The container on the instance that the script runs in: 64 hexadecimal digits, optionally after `docker://`,
   * `containerd://` or `cri-o://`. Linux and shell scripts only; `Username` and `WorkingDir` do not count then.
   * Example: `ab141ddfbacfe02d9dbc25966ed971536124527097398d419a6746873fea1780`.
   */
  ContainerId?: string | undefined;
  /**
   * The container on the instance, by name, that the script runs in. Linux and shell scripts only; `Username` and
   * `WorkingDir` do not count then. Example: `test-container`.
   */
  ContainerName?: string | undefined;
  /**
   * How `CommandContent` is encoded; an unknown value counts as `PlainText`. Default: `PlainText`. Example:
   * `Base64`.
   */
  ContentEncoding?: 'PlainText' | 'Base64' | (string & {}) | undefined;
  /** What the command is for, at most 512 characters. Example: `testDescription`. */
  Description?: string | undefined;
  /**
   * Whether `{{name}}` in the script is a placeholder that `Parameters` fill in; up to 20 names. Default: `false`.
   * Example: `false`.
   */
  EnableParameter?: boolean | undefined;
  /**
   * When to run: `rate(5m)` for an interval (s, m, h, d; 60 seconds to 7 days), `at(yyyy-MM-dd HH:mm:ss <zone>)`
   * for one time, or cron `s m h day month weekday [year] <zone>`. Zone: `Asia/Shanghai`, `GMT+8:00` or `UTC`;
   * left out, the instance's. Runs must lie further apart than `Timeout`.
   */
  Frequency?: string | undefined;
  /** The instances to run on, ECS or managed (`mi-…`). Excludes `ResourceTag`. Items: at most 501. */
  InstanceId?: readonly string[] | undefined;
  /**
   * Whether the command is kept afterwards, so that {@link InvokeCommand} can run it again; it then counts toward
   * the quota of commands. Default: `false`. Example: `false`.
   */
  KeepCommand?: boolean | undefined;
  /**
   * The program that starts the script, with its arguments, for example an interpreter; `{{ACS::ScriptFileName}}`
   * stands for the script's file. At most 1 KB. Example: `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`.
   */
  Launcher?: string | undefined;
  /** A name for the command, shown in lists; useful with `KeepCommand`. Example: `testName`. */
  Name?: string | undefined;
  /** Where in OSS the output is put, as `oss://bucket/prefix`. Example: `oss://testBucket/testPrefix`. */
  OssOutputDelivery?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The values of the placeholders in the script, as a map from name to value; at most 10. Names must be among
   * those of the script, values may be empty.
   */
  Parameters?: Readonly<Record<string, unknown>> | string | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
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
  RepeatMode?: 'Once' | 'Period' | 'NextRebootOnly' | 'EveryReboot' | 'DryRun' | (string & {}) | undefined;
  /**
   * The resource group that the call is about, for accounts that sort their resources into groups. Example:
   * `rg-bp67acfmxazb4pw4bw`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /**
   * Chooses the instances by their tags, in place of `InstanceId`. No more instances may match than `InstanceId`
   * may list. Items: at most 11.
   */
  ResourceTag?: readonly RunCommandRequestResourceTag[] | undefined;
  /** Tags for this execution. To choose instances by tag, use `ResourceTag`. Items: at most 21. */
  Tag?: readonly RunCommandRequestTag[] | undefined;
  /**
   * What is killed when the execution is stopped or takes too long.
   * - `Process`: The process of the script alone.
   * - `ProcessTree`: The process of the script and all that it started.
   *
   * Example: `ProcessTree`.
   */
  TerminationMode?: 'Process' | 'ProcessTree' | (string & {}) | undefined;
  /** Has no effect any more; `RepeatMode` and `Frequency` say when the script runs. Example: `true`. */
  Timed?: boolean | undefined;
  /**
   * How many seconds the script may take on an instance before it is killed; counts for each run of a schedule
   * anew. Default: `60`. Example: `3600`.
   */
  Timeout?: number | bigint | undefined;
  /**
   * The kind of script.
   * - `RunBatScript`: A batch script, for Windows instances.
   * - `RunPowerShellScript`: A PowerShell script, for Windows instances.
   * - `RunShellScript`: A shell script, for Linux instances.
   *
   * Example: `RunShellScript`.
   */
  Type: 'RunBatScript' | 'RunPowerShellScript' | 'RunShellScript' | (string & {});
  /**
   * The user on the instance to run as; must exist there. Left out: `root` on Linux, `System` on Windows. Another
   * Windows user needs `WindowsPasswordName`. Example: `test`.
   */
  Username?: string | undefined;
  /**
   * The name under which the password of `Username` is kept in the parameter store of OOS. Windows only, for users
   * other than `System`; the password itself is never sent here. Example: `axtSecretPassword`.
   */
  WindowsPasswordName?: string | undefined;
  /**
   * The directory on the instance that the script starts in; it must exist. Left out: `/root` on Linux, the
   * directory of the agent's process on Windows. Example: `/home/user`.
   */
  WorkingDir?: string | undefined;
}

/** `ResourceTag` in a request of `RunCommand`. */
export interface RunCommandRequestResourceTag {
  /** The key of a tag that the instances must have. Example: `TestKey`. */
  Key?: string | undefined;
  /** The value of that tag; may be empty. Example: `TestValue`. */
  Value?: string | undefined;
}

/** `Tag` in a request of `RunCommand`. */
export interface RunCommandRequestTag {
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

/** The answer of `RunCommand`. */
export interface RunCommandResponse {
  /**
   * The command that was made for this script; it outlives the execution only with `KeepCommand`. Example:
   * `c-7d2a745b412b4601b2d47f6a768d1713`.
   */
  CommandId?: string;
  /**
   * The execution, `t-…`, for {@link DescribeInvocationResults} and {@link StopInvocation}. Example:
   * `t-7d2a745b412b4601b2d47f6a768d84db`.
   */
  InvokeId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Runs a script on instances at once, on a schedule or at boot, without creating a command first.
 *
 * The instances must be `Running` with the Cloud Assistant Agent on them ({@link DescribeCloudAssistantStatus});
 * if one is not fit, the whole call fails. The call returns before the script has run: ask {@link
 * DescribeInvocationResults} for exit code and output. {@link StopInvocation} ends a schedule, and calls the
 * script off where it has not started. On new instances, wait until `CloudAssistantStatus` is `true`.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:RunCommand`.
 * - Errors: `CmdCount.ExceedQuota`, `CmdDesc.ExceedLimit`, `CmdName.ExceedLimit`, `InstanceIds.ExceedLimit`,
 * `Username.ExceedLimit`, `InvalidCmdType.NotFound`, and 7 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RunCommand
 */
export const RunCommand: Operation<RunCommandRequest, RunCommandResponse> = {
  name: 'RunCommand',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
  parameters: { Parameters: { style: 'json' } },
};
