// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RunCommand`. */
export interface RunCommandRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `ZWNobyAxMjM=`. */
  CommandContent: string;
  /** Example: `ab141ddfbacfe02d9dbc25966ed971536124527097398d419a6746873fea1780`. */
  ContainerId?: string | undefined;
  /** Example: `test-container`. */
  ContainerName?: string | undefined;
  /** Default: `PlainText`. Example: `Base64`. */
  ContentEncoding?: 'PlainText' | 'Base64' | (string & {}) | undefined;
  /** Example: `testDescription`. */
  Description?: string | undefined;
  /** Default: `false`. Example: `false`. */
  EnableParameter?: boolean | undefined;
  Frequency?: string | undefined;
  /** Items: at most 501. */
  InstanceId?: readonly string[] | undefined;
  /** Default: `false`. Example: `false`. */
  KeepCommand?: boolean | undefined;
  /** Example: `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`. */
  Launcher?: string | undefined;
  /** Example: `testName`. */
  Name?: string | undefined;
  /** Example: `oss://testBucket/testPrefix`. */
  OssOutputDelivery?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  Parameters?: Readonly<Record<string, unknown>> | string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `Once`. */
  RepeatMode?: 'Once' | 'Period' | 'NextRebootOnly' | 'EveryReboot' | 'DryRun' | (string & {}) | undefined;
  /** Example: `rg-bp67acfmxazb4pw4bw`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 11. */
  ResourceTag?: readonly RunCommandRequestResourceTag[] | undefined;
  /** Items: at most 21. */
  Tag?: readonly RunCommandRequestTag[] | undefined;
  /** Example: `ProcessTree`. */
  TerminationMode?: 'Process' | 'ProcessTree' | (string & {}) | undefined;
  /** Example: `true`. */
  Timed?: boolean | undefined;
  /** Default: `60`. Example: `3600`. */
  Timeout?: number | bigint | undefined;
  /** Example: `RunShellScript`. */
  Type: 'RunBatScript' | 'RunPowerShellScript' | 'RunShellScript' | (string & {});
  /** Example: `test`. */
  Username?: string | undefined;
  /** Example: `axtSecretPassword`. */
  WindowsPasswordName?: string | undefined;
  /** Example: `/home/user`. */
  WorkingDir?: string | undefined;
}

/** `ResourceTag` in a request of `RunCommand`. */
export interface RunCommandRequestResourceTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** `Tag` in a request of `RunCommand`. */
export interface RunCommandRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `RunCommand`. */
export interface RunCommandResponse {
  /** Example: `c-7d2a745b412b4601b2d47f6a768d1713`. */
  CommandId?: string;
  /** Example: `t-7d2a745b412b4601b2d47f6a768d84db`. */
  InvokeId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Calls `RunCommand`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RunCommand
 */
export const RunCommand: Operation<RunCommandRequest, RunCommandResponse> = {
  name: 'RunCommand',
  regionId: true,
  clientToken: true,
  parameters: { Parameters: { style: 'json' } },
};
