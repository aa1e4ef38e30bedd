// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyCommand`. */
export interface ModifyCommandRequest {
  /**
   * Has no effect any more; the script of a command cannot be changed. Example: `echo`.
   * @deprecated The vendor advises against its use.
   */
  CommandContent?: string | undefined;
  /** The command, `c-…`. Example: `c-hz01272yr52lidg`. */
  CommandId: string;
  /** What the command is for, at most 512 characters. Example: `This is description.`. */
  Description?: string | undefined;
  /**
   * The program that starts the script, with its arguments, for example an interpreter; `{{ACS::ScriptFileName}}`
   * stands for the script's file. At most 1 KB. Example: `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`.
   */
  Launcher?: string | undefined;
  /** The name of the command, at most 128 characters. Example: `test-CommandName`. */
  Name?: string | undefined;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
  /** How many seconds an execution may take from now on before it is killed. Example: `120`. */
  Timeout?: number | bigint | undefined;
  /** The directory on the instance that the script starts in from now on. Example: `/home/`. */
  WorkingDir?: string | undefined;
}

/** The answer of `ModifyCommand`. */
export interface ModifyCommandResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `0DE9B41E-EF0D-40A0-BB43-37749C5BDA9C`. */
  RequestId: string;
}

/**
 * Changes the name, description, timeout, working directory or launcher of a command.
 *
 * Executions to come use the new settings, those under way are left alone. Neither the script nor its type can be
 * changed here: create another command for that.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `ecs:ModifyCommand`.
 * - Errors: `InvalidCmdId.NotFound`, `InvalidCmdType.NotFound`, `InvalidRegionId.NotFound`,
 * `MissingParameter.CommandId`, `MissingParameter.RegionId`, `InternalError.Dispatch`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyCommand
 */
export const ModifyCommand: Operation<ModifyCommandRequest, ModifyCommandResponse> = {
  name: 'ModifyCommand',
  ram: 'ecs',
  regionId: true,
};
