// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateCommand`. */
export interface CreateCommandRequest {
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
   * How `CommandContent` is encoded; an unknown value counts as `Base64`. Default: `Base64`. Example: `PlainText`.
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
   * The program that starts the script, with its arguments, for example an interpreter; `{{ACS::ScriptFileName}}`
   * stands for the script's file. At most 1 KB. Example: `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`.
   */
  Launcher?: string | undefined;
  /** The name of the command, at most 128 characters. Example: `testName`. */
  Name: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The resource group that the call is about, for accounts that sort their resources into groups. Example:
   * `rg-1237o84mlsnmetr`.
   */
  ResourceGroupId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** Tags for the new command, as pairs of a key and a value. Items: at most 21. */
  Tag?: readonly CreateCommandRequestTag[] | undefined;
  /** How many seconds the script may take on an instance before it is killed. Default: `60`. Example: `60`. */
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
   * The directory on the instance that the script starts in; it must exist. Left out: `/root` on Linux, the
   * directory of the agent's process on Windows. Example: `/home/user`.
   */
  WorkingDir?: string | undefined;
}

/** `Tag` in a request of `CreateCommand`. */
export interface CreateCommandRequestTag {
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

/** The answer of `CreateCommand`. */
export interface CreateCommandResponse {
  /** The new command, for {@link InvokeCommand}. Example: `c-7d2a745b412b4601b2d47f6a768d1713`. */
  CommandId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Keeps a shell, PowerShell or batch script as a command that can be run again and again.
 *
 * Nothing runs yet: {@link InvokeCommand} runs the command on instances. With `EnableParameter` the script may
 * hold placeholders such as `{{name}}`, which each execution fills in. To run a script just once, {@link
 * RunCommand} does both in one call. How many commands a region keeps is a quota.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:CreateCommand`.
 * - Errors: `CmdContent.ExceedLimit`, `CmdCount.ExceedQuota`, `CmdDesc.ExceedLimit`, `CmdName.ExceedLimit`,
 * `CmdParamName.ExceedLimit`, `InvalidCmdType.NotFound`, and 8 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateCommand
 */
export const CreateCommand: Operation<CreateCommandRequest, CreateCommandResponse> = {
  name: 'CreateCommand',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
};
