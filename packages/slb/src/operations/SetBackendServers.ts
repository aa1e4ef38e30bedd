// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetBackendServers`. */
export interface SetBackendServersRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1qjwo61pqz3ajdril3s`. */
  LoadBalancerId: string;
  BackendServers?: readonly SetBackendServersRequestBackendServers[] | string | undefined;
}

/** `BackendServers` in a request of `SetBackendServers`. */
export interface SetBackendServersRequestBackendServers {
  ServerId?: string | undefined;
  ServerIp?: string | undefined;
  Port?: string | undefined;
  Weight?: string | undefined;
  Type?: 'ecs' | 'eni' | 'eci' | (string & {}) | undefined;
  Description?: string | undefined;
  ServerType?: 'Master' | 'Slave' | (string & {}) | undefined;
}

/** The answer of `SetBackendServers`. */
export interface SetBackendServersResponse {
  /** Example: `lb-bp1qjwo61pqz3ajdril3s`. */
  LoadBalancerId?: string;
  /** Example: `365F4154-92F6-4AE4-92F8-7F6FF71AE6CA`. */
  RequestId: string;
  BackendServers?: SetBackendServersResponseBackendServers;
}

/** `BackendServers` in an answer of `SetBackendServers`. */
export interface SetBackendServersResponseBackendServers {
  BackendServer?: SetBackendServersResponseBackendServersBackendServer[];
}

/** `BackendServers.BackendServer` in an answer of `SetBackendServers`. */
export interface SetBackendServersResponseBackendServersBackendServer {
  /** Example: `eni`. */
  Type?: 'ecs' | 'eni' | 'eci' | (string & {});
  /** Example: `100`. */
  Weight?: string;
  Description?: string;
  /** Example: `eni-hhshhstclsuvnch6ms1d`. */
  ServerId?: string;
}

/**
 * Calls `SetBackendServers`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetBackendServers
 */
export const SetBackendServers: Operation<SetBackendServersRequest, SetBackendServersResponse> = {
  name: 'SetBackendServers',
  regionId: true,
  parameters: { BackendServers: { style: 'json' } },
};
