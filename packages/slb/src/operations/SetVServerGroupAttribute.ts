// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetVServerGroupAttribute`. */
export interface SetVServerGroupAttributeRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rsp-cige68k4ds9g56`. */
  VServerGroupId: string;
  /** Example: `Group1`. */
  VServerGroupName?: string | undefined;
  BackendServers?: readonly SetVServerGroupAttributeRequestBackendServers[] | string | undefined;
}

/** `BackendServers` in a request of `SetVServerGroupAttribute`. */
export interface SetVServerGroupAttributeRequestBackendServers {
  ServerId?: string | undefined;
  ServerIp?: string | undefined;
  Port?: string | undefined;
  Weight?: string | undefined;
  Type?: 'ecs' | 'eni' | 'eci' | (string & {}) | undefined;
  Description?: string | undefined;
  ServerType?: 'Master' | 'Slave' | (string & {}) | undefined;
}

/** The answer of `SetVServerGroupAttribute`. */
export interface SetVServerGroupAttributeResponse {
  /** Example: `rsp-cige68k4ds9g56`. */
  VServerGroupId?: string;
  /** Example: `Group1`. */
  VServerGroupName?: string;
  /** Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`. */
  RequestId: string;
  BackendServers?: SetVServerGroupAttributeResponseBackendServers;
}

/** `BackendServers` in an answer of `SetVServerGroupAttribute`. */
export interface SetVServerGroupAttributeResponseBackendServers {
  BackendServer?: SetVServerGroupAttributeResponseBackendServersBackendServer[];
}

/** `BackendServers.BackendServer` in an answer of `SetVServerGroupAttribute`. */
export interface SetVServerGroupAttributeResponseBackendServersBackendServer {
  /** Example: `ecs`. */
  Type?: 'ecs' | 'eni' | 'eci' | (string & {});
  /** Example: `100`. */
  Weight?: number;
  Description?: string;
  /** Example: `70`. */
  Port?: number;
  /** Example: `i-bp1ek6yd7jvkx661dgdo`. */
  ServerId?: string;
}

/**
 * Calls `SetVServerGroupAttribute`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetVServerGroupAttribute
 */
export const SetVServerGroupAttribute: Operation<SetVServerGroupAttributeRequest, SetVServerGroupAttributeResponse> = {
  name: 'SetVServerGroupAttribute',
  regionId: true,
  parameters: { BackendServers: { style: 'json' } },
};
