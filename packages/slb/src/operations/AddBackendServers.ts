// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AddBackendServers`. */
export interface AddBackendServersRequest {
  /** Example: `cn-beijing`. */
  RegionId?: string | undefined;
  /** Example: `lb-2ze7o5h52g02kkzz6s24e`. */
  LoadBalancerId: string;
  BackendServers?: readonly AddBackendServersRequestBackendServers[] | string | undefined;
}

/** `BackendServers` in a request of `AddBackendServers`. */
export interface AddBackendServersRequestBackendServers {
  ServerId?: string | undefined;
  ServerIp?: string | undefined;
  Port?: string | undefined;
  Weight?: string | undefined;
  Type?: 'ecs' | 'eni' | 'eci' | (string & {}) | undefined;
  Description?: string | undefined;
  ServerType?: 'Master' | 'Slave' | (string & {}) | undefined;
}

/** The answer of `AddBackendServers`. */
export interface AddBackendServersResponse {
  /** Example: `lb-2ze7o5h52g02kkzz8wono`. */
  LoadBalancerId?: string;
  /** Example: `34B82C81-F13B-4EEB-99F6-A048C67CC830`. */
  RequestId: string;
  BackendServers?: AddBackendServersResponseBackendServers;
}

/** `BackendServers` in an answer of `AddBackendServers`. */
export interface AddBackendServersResponseBackendServers {
  BackendServer?: AddBackendServersResponseBackendServersBackendServer[];
}

/** `BackendServers.BackendServer` in an answer of `AddBackendServers`. */
export interface AddBackendServersResponseBackendServersBackendServer {
  /** Example: `ecs`. */
  Type?: 'ecs' | 'eni' | 'eci' | (string & {});
  /** Example: `100`. */
  Weight?: string;
  Description?: string;
  /** Example: `i-2zej4lxhjoq1icu3vta7`. */
  ServerId?: string;
}

/**
 * Adds servers to the default server group of a load balancer.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/AddBackendServers
 */
export const AddBackendServers: Operation<AddBackendServersRequest, AddBackendServersResponse> = {
  name: 'AddBackendServers',
  regionId: true,
  parameters: { BackendServers: { style: 'json' } },
};
