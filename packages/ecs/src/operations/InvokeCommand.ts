// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `InvokeCommand`. */
export interface InvokeCommandRequest {
  /** Example: `123e4567-e89b-12d3-a456-42665544757a`. */
  ClientToken?: string | undefined;
  /** Example: `c-e996287206324975b5fbe1dab5f`. */
  CommandId: string;
  /** Example: `ab141ddfbacfe02d9dbc25966ed971536124527097398d419a6746873fea1780`. */
  ContainerId?: string | undefined;
  /** Example: `test-container`. */
  ContainerName?: string | undefined;
  Frequency?: string | undefined;
  /** Items: at most 501. */
  InstanceId?: readonly string[] | undefined;
  /** Example: `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`. */
  Launcher?: string | undefined;
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
  ResourceTag?: readonly InvokeCommandRequestResourceTag[] | undefined;
  /** Items: at most 21. */
  Tag?: readonly InvokeCommandRequestTag[] | undefined;
  /** Example: `ProcessTree`. */
  TerminationMode?: 'Process' | 'ProcessTree' | (string & {}) | undefined;
  /**
   * Example: `true`.
   * @deprecated The vendor advises against its use.
   */
  Timed?: boolean | undefined;
  /** Example: `60`. */
  Timeout?: number | bigint | undefined;
  /** Example: `test`. */
  Username?: string | undefined;
  /** Example: `axtSecretPassword`. */
  WindowsPasswordName?: string | undefined;
  /** Example: `/home/user`. */
  WorkingDir?: string | undefined;
}

/** `ResourceTag` in a request of `InvokeCommand`. */
export interface InvokeCommandRequestResourceTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** `Tag` in a request of `InvokeCommand`. */
export interface InvokeCommandRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `InvokeCommand`. */
export interface InvokeCommandResponse {
  /** Example: `t-7d2a745b412b4601b2d47f6a768d84db`. */
  InvokeId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Calls `InvokeCommand`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/InvokeCommand
 */
export const InvokeCommand: Operation<InvokeCommandRequest, InvokeCommandResponse> = {
  name: 'InvokeCommand',
  regionId: true,
  clientToken: true,
  parameters: { Parameters: { style: 'json' } },
};
