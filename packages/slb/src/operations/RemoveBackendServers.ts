// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RemoveBackendServers`. */
export interface RemoveBackendServersRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp15lbk8uja8rvm4adl9r`. */
  LoadBalancerId: string;
  /** Example: `[{"ServerId":"i-bp1fq61enf4loa5iwqdm", "Type": "ecs","Weight":"100"}]`. */
  BackendServers: readonly RemoveBackendServersRequestBackendServers[] | string;
}

/** `BackendServers` in a request of `RemoveBackendServers`. */
export interface RemoveBackendServersRequestBackendServers {
  ServerId?: string | undefined;
  ServerIp?: string | undefined;
  Port?: string | undefined;
  Weight?: string | undefined;
  Type?: 'ecs' | 'eni' | 'eci' | (string & {}) | undefined;
  Description?: string | undefined;
  ServerType?: 'Master' | 'Slave' | (string & {}) | undefined;
}

/** The answer of `RemoveBackendServers`. */
export interface RemoveBackendServersResponse {
  /** Example: `lb-bp15lbk8uja8rvm4adl9r`. */
  LoadBalancerId?: string;
  /** Example: `365F4154-92F6-4AE4-92F8-7FF348090687`. */
  RequestId: string;
  BackendServers?: RemoveBackendServersResponseBackendServers;
}

/** `BackendServers` in an answer of `RemoveBackendServers`. */
export interface RemoveBackendServersResponseBackendServers {
  BackendServer?: RemoveBackendServersResponseBackendServersBackendServer[];
}

/** `BackendServers.BackendServer` in an answer of `RemoveBackendServers`. */
export interface RemoveBackendServersResponseBackendServersBackendServer {
  /** Example: `ecs`. */
  Type?: 'ecs' | 'eni' | 'eci' | (string & {});
  /** Example: `100`. */
  Weight?: number;
  /** Example: `BackendServer1`. */
  Description?: string;
  /** Example: `i-bp1fq61enf4loa5iwqdm`. */
  ServerId?: string;
}

/**
 * Calls `RemoveBackendServers`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveBackendServers
 */
export const RemoveBackendServers: Operation<RemoveBackendServersRequest, RemoveBackendServersResponse> = {
  name: 'RemoveBackendServers',
  regionId: true,
  parameters: { BackendServers: { style: 'json' } },
};
