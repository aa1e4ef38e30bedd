// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `InvokeCommand`. */
export interface InvokeCommandRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-42665544757a`.
   */
  ClientToken?: string | undefined;
  /**
   * The command to run, from {@link CreateCommand} or {@link DescribeCommands}; public commands also go by their
   * name. Example: `c-e996287206324975b5fbe1dab5f`.
   */
  CommandId: string;
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
   * When to run: `rate(5m)` for an interval (s, m, h, d; 60 seconds to 7 days), `at(yyyy-MM-dd HH:mm:ss <zone>)`
   * for one time, or cron `s m h day month weekday [year] <zone>`. Zone: `Asia/Shanghai`, `GMT+8:00` or `UTC`;
   * left out, the instance's. Runs must lie further apart than `Timeout`.
   */
  Frequency?: string | undefined;
  /** The instances to run on, ECS or managed (`mi-…`). Excludes `ResourceTag`. Items: at most 501. */
  InstanceId?: readonly string[] | undefined;
  /**
   * The program that starts the script this time, with its arguments; `{{ACS::ScriptFileName}}` stands for the
   * script's file. Example: `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`.
   */
  Launcher?: string | undefined;
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
  ResourceTag?: readonly InvokeCommandRequestResourceTag[] | undefined;
  /** Tags for this execution. To choose instances by tag, use `ResourceTag`. Items: at most 21. */
  Tag?: readonly InvokeCommandRequestTag[] | undefined;
  /**
   * What is killed when the execution is stopped or takes too long.
   * - `Process`: The process of the script alone.
   * - `ProcessTree`: The process of the script and all that it started.
   *
   * Example: `ProcessTree`.
   */
  TerminationMode?: 'Process' | 'ProcessTree' | (string & {}) | undefined;
  /**
   * Has no effect any more; `RepeatMode` and `Frequency` say when the script runs. Example: `true`.
   * @deprecated The vendor advises against its use.
   */
  Timed?: boolean | undefined;
  /**
   * How many seconds this execution may take, at least 10; left out, the timeout of the command counts. The
   * command itself stays as it is. Example: `60`.
   */
  Timeout?: number | bigint | undefined;
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
   * The directory that the script starts in this time; left out, that of the command counts. It must exist on the
   * instance. Example: `/home/user`.
   */
  WorkingDir?: string | undefined;
}

/** `ResourceTag` in a request of `InvokeCommand`. */
export interface InvokeCommandRequestResourceTag {
  /** The key of a tag that the instances must have. Example: `TestKey`. */
  Key?: string | undefined;
  /** The value of that tag; may be empty. Example: `TestValue`. */
  Value?: string | undefined;
}

/** `Tag` in a request of `InvokeCommand`. */
export interface InvokeCommandRequestTag {
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

/** The answer of `InvokeCommand`. */
export interface InvokeCommandResponse {
  /**
   * The execution, `t-…`, for {@link DescribeInvocationResults} and {@link StopInvocation}. Example:
   * `t-7d2a745b412b4601b2d47f6a768d84db`.
   */
  InvokeId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Runs a kept or public command on instances, at once, on a schedule or at boot.
 *
 * The instances must be `Running` with the Cloud Assistant Agent on them ({@link DescribeCloudAssistantStatus});
 * if one is not fit, the whole call fails. A command with placeholders needs `Parameters`. The call returns before
 * the script has run: ask {@link DescribeInvocationResults} for exit code and output. {@link StopInvocation} ends
 * a schedule, and calls the script off where it has not started.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:InvokeCommand`.
 * - Errors: `ParameterKey.Duplicate`, `CmdContent.ExceedLimit`, `InstanceIds.ExceedLimit`,
 * `Invocation.ExceedQuota`, `ParameterCount.ExceedLimit`, `ParameterKey.ExceedLimit`, and 16 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/InvokeCommand
 */
export const InvokeCommand: Operation<InvokeCommandRequest, InvokeCommandResponse> = {
  name: 'InvokeCommand',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
  parameters: { Parameters: { style: 'json' } },
};
