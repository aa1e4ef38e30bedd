// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyInvocationAttribute`. */
export interface ModifyInvocationAttributeRequest {
  /** Example: `123e4567-e89b-12d3-a456-426655440000`. */
  ClientToken?: string | undefined;
  /** Example: `ZWNobyAxMjM=`. */
  CommandContent?: string | undefined;
  /** Default: `PlainText`. Example: `PlainText`. */
  ContentEncoding?: 'PlainText' | 'Base64' | (string & {}) | undefined;
  /** Example: `false`. */
  EnableParameter?: boolean | undefined;
  Frequency?: string | undefined;
  /** Items: at most 201. */
  InstanceId?: readonly string[] | undefined;
  /** Example: `t-hz0jdfwd9f6egro30fil`. */
  InvokeId: string;
  OwnerAccount?: string | undefined;
  OwnerId?: number | undefined;
  Parameters?: Readonly<Record<string, unknown>> | string | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  ResourceOwnerAccount?: string | undefined;
  ResourceOwnerId?: number | undefined;
}

/** The answer of `ModifyInvocationAttribute`. */
export interface ModifyInvocationAttributeResponse {
  /** Example: `c-hz01272yr52lidg`. */
  CommandId?: string;
  /** Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3B541`. */
  RequestId: string;
}

/**
 * Calls `ModifyInvocationAttribute`.
 * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
 * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInvocationAttribute
 */
export const ModifyInvocationAttribute: Operation<ModifyInvocationAttributeRequest, ModifyInvocationAttributeResponse> = {
  name: 'ModifyInvocationAttribute',
  regionId: true,
  clientToken: true,
  parameters: { Parameters: { style: 'json' } },
};
