// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyCommand`. */
export interface ModifyCommandRequest {
  /**
   * Example: `echo`.
   * @deprecated The vendor advises against its use.
   */
  CommandContent?: string | undefined;
  /** Example: `c-hz01272yr52lidg`. */
  CommandId: string;
  /** Example: `This is description.`. */
  Description?: string | undefined;
  /** Example: `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`. */
  Launcher?: string | undefined;
  /** Example: `test-CommandName`. */
  Name?: string | undefined;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
  /** Example: `120`. */
  Timeout?: number | bigint | undefined;
  /** Example: `/home/`. */
  WorkingDir?: string | undefined;
}

/** The answer of `ModifyCommand`. */
export interface ModifyCommandResponse {
  /** Example: `0DE9B41E-EF0D-40A0-BB43-37749C5BDA9C`. */
  RequestId: string;
}

/**
 * Calls `ModifyCommand`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyCommand
 */
export const ModifyCommand: Operation<ModifyCommandRequest, ModifyCommandResponse> = {
  name: 'ModifyCommand',
  regionId: true,
};
