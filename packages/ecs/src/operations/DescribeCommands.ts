// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeCommands`. */
export interface DescribeCommandsRequest {
  /** Example: `c-hz01272yr52lidg`. */
  CommandId?: string | undefined;
  /** Default: `Base64`. Example: `PlainText`. */
  ContentEncoding?: 'PlainText' | 'Base64' | (string & {}) | undefined;
  /** Example: `testDescription`. */
  Description?: string | undefined;
  /** Default: `false`. Example: `true`. */
  Latest?: boolean | undefined;
  /** Default: `10`. Example: `10`. */
  MaxResults?: number | undefined;
  /** Example: `testName`. */
  Name?: string | undefined;
  /** Example: `AAAAAdDWBF2`. */
  NextToken?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Default: `1`. Example: `1`. */
  PageNumber?: number | bigint | undefined;
  /** Default: `10`. Example: `10`. */
  PageSize?: number | bigint | undefined;
  /** Example: `AlibabaCloud`. */
  Provider?: string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-1237o84mlsnmetr`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 21. */
  Tag?: readonly DescribeCommandsRequestTag[] | undefined;
  /** Example: `RunShellScript`. */
  Type?: 'RunBatScript' | 'RunPowerShellScript' | 'RunShellScript' | (string & {}) | undefined;
}

/** `Tag` in a request of `DescribeCommands`. */
export interface DescribeCommandsRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `DescribeCommands`. */
export interface DescribeCommandsResponse {
  Commands?: DescribeCommandsResponseCommands;
  /** Example: `AAAAAdDWBF2`. */
  NextToken?: string;
  /** Example: `1`. */
  PageNumber?: number;
  /** Example: `10`. */
  PageSize?: number;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
  /** Example: `5`. */
  TotalCount?: number;
}

/** `Commands` in an answer of `DescribeCommands`. */
export interface DescribeCommandsResponseCommands {
  Command?: DescribeCommandsResponseCommandsCommand[];
}

/** `Commands.Command` in an answer of `DescribeCommands`. */
export interface DescribeCommandsResponseCommandsCommand {
  /** Example: `“”`. */
  Category?: string;
  /** Example: `Y2QgL3Jvb3Q=`. */
  CommandContent?: string;
  /** Example: `c-hz01272yr52lidg`. */
  CommandId?: string;
  /** Example: `2020-11-17T06:52Z`. */
  CreationTime?: string;
  /** Example: `testDescription`. */
  Description?: string;
  /** Example: `true`. */
  EnableParameter?: boolean;
  /** Example: `2`. */
  InvokeTimes?: number;
  /** Example: `true`. */
  Latest?: boolean;
  /** Example: `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`. */
  Launcher?: string;
  /** Example: `testName`. */
  Name?: string;
  ParameterDefinitions?: DescribeCommandsResponseCommandsCommandParameterDefinitions;
  ParameterNames?: DescribeCommandsResponseCommandsCommandParameterNames;
  /** Example: `AlibabaCloud.ECS.GuestOS`. */
  Provider?: string;
  /** Example: `rg-1237o84mlsnmetr`. */
  ResourceGroupId?: string;
  Tags?: DescribeCommandsResponseCommandsCommandTags;
  /** Example: `3600`. */
  Timeout?: number;
  /** Example: `RunShellScript`. */
  Type?: 'RunBatScript' | 'RunPowerShellScript' | 'RunShellScript' | (string & {});
  /** Example: `1`. */
  Version?: number;
  /** Example: `/home/`. */
  WorkingDir?: string;
}

/** `Commands.Command.ParameterDefinitions` in an answer of `DescribeCommands`. */
export interface DescribeCommandsResponseCommandsCommandParameterDefinitions {
  ParameterDefinition?: DescribeCommandsResponseCommandsCommandParameterDefinitionsParameterDefinition[];
}

/** `Commands.Command.ParameterDefinitions.ParameterDefinition` in an answer of `DescribeCommands`. */
export interface DescribeCommandsResponseCommandsCommandParameterDefinitionsParameterDefinition {
  /** Example: `https://aliyun-client-assist.oss-accelerate.aliyuncs.com/linux/aliyun_assist_latest.rpm`. */
  DefaultValue?: string;
  /** Example: `Download path of the Cloud Assistant Agent installation package.`. */
  Description?: string;
  /** Example: `DownloadUrl`. */
  ParameterName?: string;
  PatternRegex?: string;
  PossibleValues?: DescribeCommandsResponseCommandsCommandParameterDefinitionsParameterDefinitionPossibleValues;
  /** Default: `false`. Example: `true`. */
  Required?: boolean;
}

/** `Commands.Command.ParameterDefinitions.ParameterDefinition.PossibleValues` in an answer of `DescribeCommands`. */
export interface DescribeCommandsResponseCommandsCommandParameterDefinitionsParameterDefinitionPossibleValues {
  PossibleValue?: string[];
}

/** `Commands.Command.ParameterNames` in an answer of `DescribeCommands`. */
export interface DescribeCommandsResponseCommandsCommandParameterNames {
  ParameterName?: string[];
}

/** `Commands.Command.Tags` in an answer of `DescribeCommands`. */
export interface DescribeCommandsResponseCommandsCommandTags {
  Tag?: DescribeCommandsResponseCommandsCommandTagsTag[];
}

/** `Commands.Command.Tags.Tag` in an answer of `DescribeCommands`. */
export interface DescribeCommandsResponseCommandsCommandTagsTag {
  /** Example: `owner`. */
  TagKey?: string;
  /** Example: `zhangsan`. */
  TagValue?: string;
}

/**
 * Calls `DescribeCommands`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeCommands
 */
export const DescribeCommands: PaginatedOperation<DescribeCommandsRequest, DescribeCommandsResponse, DescribeCommandsResponseCommandsCommand> = {
  name: 'DescribeCommands',
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
