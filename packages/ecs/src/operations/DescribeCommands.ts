// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeCommands`. */
export interface DescribeCommandsRequest {
  /** Lists this command only. Example: `c-hz01272yr52lidg`. */
  CommandId?: string | undefined;
  /** Whether `CommandContent` comes back as it is or in Base64. Default: `Base64`. Example: `PlainText`. */
  ContentEncoding?: 'PlainText' | 'Base64' | (string & {}) | undefined;
  /**
   * Only commands with this description. Asterisks stand for anything, as in `*nginx*`; for public commands any
   * part matches anyway. Example: `testDescription`.
   */
  Description?: string | undefined;
  /**
   * Whether to leave out older versions of public commands. Makes no difference to your own. Default: `false`.
   * Example: `true`.
   */
  Latest?: boolean | undefined;
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Default: `10`. Example:
   * `10`.
   */
  MaxResults?: number | undefined;
  /**
   * Only commands with this name. Asterisks stand for anything, as in `backup*`; for public commands any part of
   * the name matches anyway. Example: `testName`.
   */
  Name?: string | undefined;
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
   * Lists public commands: `AlibabaCloud` for those of all providers, or one provider such as
   * `AlibabaCloud.ECS.GuestOS`. Left out, your own commands are listed. Example: `AlibabaCloud`.
   */
  Provider?: string | undefined;
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
  /** Only commands that carry all of these tags. Items: at most 21. */
  Tag?: readonly DescribeCommandsRequestTag[] | undefined;
  /**
   * Only commands of this kind of script.
   * - `RunBatScript`: Batch, on Windows.
   * - `RunPowerShellScript`: PowerShell, on Windows.
   * - `RunShellScript`: Shell, on Linux.
   *
   * Example: `RunShellScript`.
   */
  Type?: 'RunBatScript' | 'RunPowerShellScript' | 'RunShellScript' | (string & {}) | undefined;
}

/** `Tag` in a request of `DescribeCommands`. */
export interface DescribeCommandsRequestTag {
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

/** The answer of `DescribeCommands`. */
export interface DescribeCommandsResponse {
  /** The commands of this page. */
  Commands?: DescribeCommandsResponseCommands;
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
  /** How many items match in all, on every page together. Example: `5`. */
  TotalCount?: number;
}

/** `Commands` in an answer of `DescribeCommands`. */
export interface DescribeCommandsResponseCommands {
  /** One command with its script, its settings and its placeholders. */
  Command?: DescribeCommandsResponseCommandsCommand[];
}

/** `Commands.Command` in an answer of `DescribeCommands`. */
export interface DescribeCommandsResponseCommandsCommand {
  /** The subject area of a public command. Example: `“”`. */
  Category?: string;
  /** The script, encoded as the request's `ContentEncoding` asks. Example: `Y2QgL3Jvb3Q=`. */
  CommandContent?: string;
  /** The command, `c-…`. Example: `c-hz01272yr52lidg`. */
  CommandId?: string;
  /** When the command was created, in UTC. Example: `2020-11-17T06:52Z`. */
  CreationTime?: string;
  /** What the command is for, at most 512 characters. Example: `testDescription`. */
  Description?: string;
  /** Whether the script has placeholders that `Parameters` fill in. Example: `true`. */
  EnableParameter?: boolean;
  /** How many executions the command has had. Example: `2`. */
  InvokeTimes?: number;
  /** Whether no newer version of the public command exists; missing for your own commands. Example: `true`. */
  Latest?: boolean;
  /**
   * The program that starts the script, with its arguments, for example an interpreter; `{{ACS::ScriptFileName}}`
   * stands for the script's file. At most 1 KB. Example: `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`.
   */
  Launcher?: string;
  /** The name of the command, at most 128 characters. Example: `testName`. */
  Name?: string;
  /** What is known about the placeholders of the script. */
  ParameterDefinitions?: DescribeCommandsResponseCommandsCommandParameterDefinitions;
  /** The names of the placeholders found in the script; empty without `EnableParameter`. */
  ParameterNames?: DescribeCommandsResponseCommandsCommandParameterNames;
  /** Who provides the public command. Example: `AlibabaCloud.ECS.GuestOS`. */
  Provider?: string;
  /** The resource group that the resource is in; empty where it is in none. Example: `rg-1237o84mlsnmetr`. */
  ResourceGroupId?: string;
  /** What the resource is tagged with, each key once; {@link TagResources} and {@link UntagResources} change it. */
  Tags?: DescribeCommandsResponseCommandsCommandTags;
  /** How many seconds the script may take on an instance before it is killed. Example: `3600`. */
  Timeout?: number;
  /**
   * The kind of script.
   * - `RunBatScript`: A batch script, for Windows instances.
   * - `RunPowerShellScript`: A PowerShell script, for Windows instances.
   * - `RunShellScript`: A shell script, for Linux instances.
   *
   * Example: `RunShellScript`.
   */
  Type?: 'RunBatScript' | 'RunPowerShellScript' | 'RunShellScript' | (string & {});
  /**
   * The version of the public command; versions share name, provider and category. Missing for your own commands.
   * Example: `1`.
   */
  Version?: number;
  /**
   * The directory on the instance that the script starts in; it must exist. Left out: `/root` on Linux, the
   * directory of the agent's process on Windows. Example: `/home/`.
   */
  WorkingDir?: string;
}

/** `Commands.Command.ParameterDefinitions` in an answer of `DescribeCommands`. */
export interface DescribeCommandsResponseCommandsCommandParameterDefinitions {
  /** One placeholder, with what it is for and which values it takes. */
  ParameterDefinition?: DescribeCommandsResponseCommandsCommandParameterDefinitionsParameterDefinition[];
}

/** `Commands.Command.ParameterDefinitions.ParameterDefinition` in an answer of `DescribeCommands`. */
export interface DescribeCommandsResponseCommandsCommandParameterDefinitionsParameterDefinition {
  /**
   * The value that is filled in where an execution gives none. Example:
   * `https://aliyun-client-assist.oss-accelerate.aliyuncs.com/linux/aliyun_assist_latest.rpm`.
   */
  DefaultValue?: string;
  /** What the placeholder is for. Example: `Download path of the Cloud Assistant Agent installation package.`. */
  Description?: string;
  /** Which placeholder it is; the key for `Parameters`. Example: `DownloadUrl`. */
  ParameterName?: string;
  /** The regular expression that values must match. */
  PatternRegex?: string;
  /** The choices that a value must come from. */
  PossibleValues?: DescribeCommandsResponseCommandsCommandParameterDefinitionsParameterDefinitionPossibleValues;
  /** Whether an execution must give a value. Default: `false`. Example: `true`. */
  Required?: boolean;
}

/** `Commands.Command.ParameterDefinitions.ParameterDefinition.PossibleValues` in an answer of `DescribeCommands`. */
export interface DescribeCommandsResponseCommandsCommandParameterDefinitionsParameterDefinitionPossibleValues {
  /** A value that an execution may give for the placeholder. */
  PossibleValue?: string[];
}

/** `Commands.Command.ParameterNames` in an answer of `DescribeCommands`. */
export interface DescribeCommandsResponseCommandsCommandParameterNames {
  /** The name of a placeholder, as it stands between `{{` and `}}` in the script. */
  ParameterName?: string[];
}

/** `Commands.Command.Tags` in an answer of `DescribeCommands`. */
export interface DescribeCommandsResponseCommandsCommandTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeCommandsResponseCommandsCommandTagsTag[];
}

/** `Commands.Command.Tags.Tag` in an answer of `DescribeCommands`. */
export interface DescribeCommandsResponseCommandsCommandTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `owner`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `zhangsan`. */
  TagValue?: string;
}

/**
 * Lists your own Cloud Assistant commands, or the public ones that Alibaba Cloud provides.
 *
 * Without `Provider` the answer holds your own commands only. Walk the pages with `NextToken` and `MaxResults`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `ecs:DescribeCommands`.
 * - Errors: `InvalidRegionId.NotFound`, `RegionId.ApiNotSupported`, `MissingParameter.RegionId`,
 * `InvalidParam.PageNumber`, `InvalidParam.PageSize`, `InvalidParam.pageNumber`, and 1 more.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeCommands
 */
export const DescribeCommands: PaginatedOperation<DescribeCommandsRequest, DescribeCommandsResponse, DescribeCommandsResponseCommandsCommand> = {
  name: 'DescribeCommands',
  ram: 'ecs',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'Commands.Command',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    alternative: {
      style: 'page',
      items: 'Commands.Command',
      pageNumber: 'PageNumber',
      pageSize: 'PageSize',
      total: 'TotalCount',
    },
  },
};
