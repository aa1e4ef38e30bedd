// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RemoveVServerGroupBackendServers`. */
export interface RemoveVServerGroupBackendServersRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rsp-cige68k4ds9g56`. */
  VServerGroupId: string;
  BackendServers: readonly RemoveVServerGroupBackendServersRequestBackendServers[] | string;
}

/** `BackendServers` in a request of `RemoveVServerGroupBackendServers`. */
export interface RemoveVServerGroupBackendServersRequestBackendServers {
  ServerId?: string | undefined;
  ServerIp?: string | undefined;
  Port?: string | undefined;
  Weight?: string | undefined;
  Type?: 'ecs' | 'eni' | 'eci' | (string & {}) | undefined;
  Description?: string | undefined;
  ServerType?: 'Master' | 'Slave' | (string & {}) | undefined;
}

/** The answer of `RemoveVServerGroupBackendServers`. */
export interface RemoveVServerGroupBackendServersResponse {
  /** Example: `rsp-cige6j4g8ao9a8`. */
  VServerGroupId?: string;
  /** Example: `9DEC9C28-AB05-4DDF-9A78-6B0A1E2E9125`. */
  RequestId: string;
  BackendServers?: RemoveVServerGroupBackendServersResponseBackendServers;
}

/** `BackendServers` in an answer of `RemoveVServerGroupBackendServers`. */
export interface RemoveVServerGroupBackendServersResponseBackendServers {
  BackendServer?: RemoveVServerGroupBackendServersResponseBackendServersBackendServer[];
}

/** `BackendServers.BackendServer` in an answer of `RemoveVServerGroupBackendServers`. */
export interface RemoveVServerGroupBackendServersResponseBackendServersBackendServer {
  /** Example: `eni`. */
  Type?: 'ecs' | 'eni' | 'eci' | (string & {});
  /** Example: `100`. */
  Weight?: number;
  /** Example: `80`. */
  Port?: number;
  /** Example: `eni-hhshhstclsuvnch6ms1d`. */
  ServerId?: string;
}

/**
 * Calls `RemoveVServerGroupBackendServers`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveVServerGroupBackendServers
 */
export const RemoveVServerGroupBackendServers: Operation<RemoveVServerGroupBackendServersRequest, RemoveVServerGroupBackendServersResponse> = {
  name: 'RemoveVServerGroupBackendServers',
  regionId: true,
  parameters: { BackendServers: { style: 'json' } },
};
