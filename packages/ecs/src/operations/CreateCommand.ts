// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateCommand`. */
export interface CreateCommandRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `ZWNobyAxMjM=`. */
  CommandContent: string;
  /** Default: `Base64`. Example: `PlainText`. */
  ContentEncoding?: 'PlainText' | 'Base64' | (string & {}) | undefined;
  /** Example: `testDescription`. */
  Description?: string | undefined;
  /** Default: `false`. Example: `false`. */
  EnableParameter?: boolean | undefined;
  /** Example: `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`. */
  Launcher?: string | undefined;
  /** Example: `testName`. */
  Name: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rg-1237o84mlsnmetr`. */
  ResourceGroupId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Items: at most 21. */
  Tag?: readonly CreateCommandRequestTag[] | undefined;
  /** Default: `60`. Example: `60`. */
  Timeout?: number | bigint | undefined;
  /** Example: `RunShellScript`. */
  Type: 'RunBatScript' | 'RunPowerShellScript' | 'RunShellScript' | (string & {});
  /** Example: `/home/user`. */
  WorkingDir?: string | undefined;
}

/** `Tag` in a request of `CreateCommand`. */
export interface CreateCommandRequestTag {
  /** Example: `TestKey`. */
  Key?: string | undefined;
  /** Example: `TestValue`. */
  Value?: string | undefined;
}

/** The answer of `CreateCommand`. */
export interface CreateCommandResponse {
  /** Example: `c-7d2a745b412b4601b2d47f6a768d1713`. */
  CommandId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Calls `CreateCommand`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateCommand
 */
export const CreateCommand: Operation<CreateCommandRequest, CreateCommandResponse> = {
  name: 'CreateCommand',
  regionId: true,
  clientToken: true,
};
