// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInvocationAttribute`. */
export interface ModifyInvocationAttributeRequest {
  /**
   * Makes the call safe to repeat: calls with the same token and the same parameters take effect once. At most 64
   * ASCII characters. The client makes one up for each call where this is left out. Example:
   * `123e4567-e89b-12d3-a456-426655440000`.
   */
  ClientToken?: string | undefined;
  /**
   * The new script, plain or Base64 as `ContentEncoding` says; at most 24 KB once it is Base64. Left out, the
   * script stays. Example: `ZWNobyAxMjM=`.
   */
  CommandContent?: string | undefined;
  /**
   * How the new `CommandContent` is encoded; an unknown value counts as `PlainText`. Default: `PlainText`.
   * Example: `PlainText`.
   */
  ContentEncoding?: 'PlainText' | 'Base64' | (string & {}) | undefined;
  /**
   * Whether the placeholders or the `Parameters` change; must be true then, and can be left out otherwise.
   * Example: `false`.
   */
  EnableParameter?: boolean | undefined;
  /** The new schedule, in the forms that {@link RunCommand} knows; counts only where `RepeatMode` is `Period`. */
  Frequency?: string | undefined;
  /** Instances or managed instances to add to the execution. Items: at most 201. */
  InstanceId?: readonly string[] | undefined;
  /** The execution to change, from {@link RunCommand} or {@link InvokeCommand}. Example: `t-hz0jdfwd9f6egro30fil`. */
  InvokeId: string;
  /** Left over; leave it out. */
  OwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  OwnerId?: number | undefined;
  /** New values for placeholders, as a map from name to value. Left out, they stay as they are. */
  Parameters?: Readonly<Record<string, unknown>> | string | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerAccount?: string | undefined;
  /** Left over; leave it out. */
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyInvocationAttribute`. */
export interface ModifyInvocationAttributeResponse {
  /**
   * The command that the execution uses now: another one than before where the script was changed. Example:
   * `c-hz01272yr52lidg`.
   */
  CommandId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Changes script, parameters or schedule of a recurring execution, or adds instances to it.
 *
 * For executions whose `RepeatMode` is `Period`, `NextRebootOnly` or `EveryReboot` and that have not ended. Agents
 * that already run the execution must be newer than 2.2.3.541 (Linux) or 2.1.3.541 (Windows). The script of a
 * public command cannot be changed. Where the command is one that is kept, another script makes another command,
 * which is kept as well.
 *
 * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
 * failure.
 * - RAM action: `ecs:ModifyInvocationAttribute`.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInvocationAttribute
 */
export const ModifyInvocationAttribute: Operation<ModifyInvocationAttributeRequest, ModifyInvocationAttributeResponse> = {
  name: 'ModifyInvocationAttribute',
  ram: 'ecs',
  regionId: true,
  clientToken: true,
  parameters: { Parameters: { style: 'json' } },
};
