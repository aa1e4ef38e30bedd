// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateVServerGroup`. */
export interface CreateVServerGroupRequest {
  /** Items: at most 20. */
  Tag?: readonly CreateVServerGroupRequestTag[] | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1qjwo61pqz3ahl1i2q7`. */
  LoadBalancerId: string;
  /** Example: `Group1`. */
  VServerGroupName?: string | undefined;
  BackendServers?: readonly CreateVServerGroupRequestBackendServers[] | string | undefined;
}

/** `Tag` in a request of `CreateVServerGroup`. */
export interface CreateVServerGroupRequestTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

/** `BackendServers` in a request of `CreateVServerGroup`. */
export interface CreateVServerGroupRequestBackendServers {
  ServerId?: string | undefined;
  ServerIp?: string | undefined;
  Port?: string | undefined;
  Weight?: string | undefined;
  Type?: 'ecs' | 'eni' | 'eci' | (string & {}) | undefined;
  Description?: string | undefined;
  ServerType?: 'Master' | 'Slave' | (string & {}) | undefined;
}

/** The answer of `CreateVServerGroup`. */
export interface CreateVServerGroupResponse {
  /** Example: `rsp-cige60swo8krv0`. */
  VServerGroupId?: string;
  /** Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`. */
  RequestId: string;
  BackendServers?: CreateVServerGroupResponseBackendServers;
}

/** `BackendServers` in an answer of `CreateVServerGroup`. */
export interface CreateVServerGroupResponseBackendServers {
  BackendServer?: CreateVServerGroupResponseBackendServersBackendServer[];
}

/** `BackendServers.BackendServer` in an answer of `CreateVServerGroup`. */
export interface CreateVServerGroupResponseBackendServersBackendServer {
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
 * Calls `CreateVServerGroup`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateVServerGroup
 */
export const CreateVServerGroup: Operation<CreateVServerGroupRequest, CreateVServerGroupResponse> = {
  name: 'CreateVServerGroup',
  regionId: true,
  parameters: { BackendServers: { style: 'json' } },
};
