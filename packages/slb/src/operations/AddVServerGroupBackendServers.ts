// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AddVServerGroupBackendServers`. */
export interface AddVServerGroupBackendServersRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rsp-cige60swo8krv0`. */
  VServerGroupId: string;
  BackendServers: readonly AddVServerGroupBackendServersRequestBackendServers[] | string;
}

/** `BackendServers` in a request of `AddVServerGroupBackendServers`. */
export interface AddVServerGroupBackendServersRequestBackendServers {
  ServerId?: string | undefined;
  ServerIp?: string | undefined;
  Port?: string | undefined;
  Weight?: string | undefined;
  Type?: 'ecs' | 'eni' | 'eci' | (string & {}) | undefined;
  Description?: string | undefined;
  ServerType?: 'Master' | 'Slave' | (string & {}) | undefined;
}

/** The answer of `AddVServerGroupBackendServers`. */
export interface AddVServerGroupBackendServersResponse {
  /** Example: `rsp-cige6j8qmvroaj`. */
  VServerGroupId?: string;
  /** Example: `9DEC9C28-AB05-4DDF-9A78-6B20EE47293D`. */
  RequestId: string;
  BackendServers?: AddVServerGroupBackendServersResponseBackendServers;
}

/** `BackendServers` in an answer of `AddVServerGroupBackendServers`. */
export interface AddVServerGroupBackendServersResponseBackendServers {
  BackendServer?: AddVServerGroupBackendServersResponseBackendServersBackendServer[];
}

/** `BackendServers.BackendServer` in an answer of `AddVServerGroupBackendServers`. */
export interface AddVServerGroupBackendServersResponseBackendServersBackendServer {
  /** Example: `eni`. */
  Type?: 'ecs' | 'eni' | 'eci' | (string & {});
  /** Example: `100`. */
  Weight?: number;
  Description?: string;
  /** Example: `70`. */
  Port?: number;
  /** Example: `eni-hhshhstclsuvnch6ms1d`. */
  ServerId?: string;
}

/**
 * Calls `AddVServerGroupBackendServers`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/AddVServerGroupBackendServers
 */
export const AddVServerGroupBackendServers: Operation<AddVServerGroupBackendServersRequest, AddVServerGroupBackendServersResponse> = {
  name: 'AddVServerGroupBackendServers',
  regionId: true,
  parameters: { BackendServers: { style: 'json' } },
};
