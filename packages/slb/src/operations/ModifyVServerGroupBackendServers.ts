// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyVServerGroupBackendServers`. */
export interface ModifyVServerGroupBackendServersRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rsp-cige6j4g8ao9a8`. */
  VServerGroupId: string;
  /**
   * Example: `[{ "ServerId": "i-ql812ol433akibw1ktdj", "Weight": "100", "Type": "ecs",
   * "Port":"80","Description":"test-112" }]`.
   */
  OldBackendServers?:
    | readonly ModifyVServerGroupBackendServersRequestOldBackendServers[]
    | string
    | undefined;
  NewBackendServers?:
    | readonly ModifyVServerGroupBackendServersRequestNewBackendServers[]
    | string
    | undefined;
}

/** `OldBackendServers` in a request of `ModifyVServerGroupBackendServers`. */
export interface ModifyVServerGroupBackendServersRequestOldBackendServers {
  ServerId?: string | undefined;
  ServerIp?: string | undefined;
  Port?: string | undefined;
  Weight?: string | undefined;
  Type?: 'ecs' | 'eni' | 'eci' | (string & {}) | undefined;
  Description?: string | undefined;
  ServerType?: 'Master' | 'Slave' | (string & {}) | undefined;
}

/** `NewBackendServers` in a request of `ModifyVServerGroupBackendServers`. */
export interface ModifyVServerGroupBackendServersRequestNewBackendServers {
  ServerId?: string | undefined;
  ServerIp?: string | undefined;
  Port?: string | undefined;
  Weight?: string | undefined;
  Type?: 'ecs' | 'eni' | 'eci' | (string & {}) | undefined;
  Description?: string | undefined;
  ServerType?: 'Master' | 'Slave' | (string & {}) | undefined;
}

/** The answer of `ModifyVServerGroupBackendServers`. */
export interface ModifyVServerGroupBackendServersResponse {
  /** Example: `rsp-cige6j4g8ao9a8`. */
  VServerGroupId?: string;
  /** Example: `9DEC9C28-AB05-4DDF-9A78-6B08F3A7C16F`. */
  RequestId: string;
  BackendServers?: ModifyVServerGroupBackendServersResponseBackendServers;
}

/** `BackendServers` in an answer of `ModifyVServerGroupBackendServers`. */
export interface ModifyVServerGroupBackendServersResponseBackendServers {
  BackendServer?: ModifyVServerGroupBackendServersResponseBackendServersBackendServer[];
}

/** `BackendServers.BackendServer` in an answer of `ModifyVServerGroupBackendServers`. */
export interface ModifyVServerGroupBackendServersResponseBackendServersBackendServer {
  /** Example: `ecs`. */
  Type?: 'ecs' | 'eni' | 'eci' | (string & {});
  /** Example: `100`. */
  Weight?: number;
  Description?: string;
  /** Example: `70`. */
  Port?: number;
  /** Example: `i-bp1ge5hrprfedfpmtni2`. */
  ServerId?: string;
}

/**
 * Calls `ModifyVServerGroupBackendServers`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyVServerGroupBackendServers
 */
export const ModifyVServerGroupBackendServers: Operation<ModifyVServerGroupBackendServersRequest, ModifyVServerGroupBackendServersResponse> = {
  name: 'ModifyVServerGroupBackendServers',
  regionId: true,
  parameters: { OldBackendServers: { style: 'json' }, NewBackendServers: { style: 'json' } },
};
