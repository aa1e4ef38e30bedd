// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `ModifyVServerGroupBackendServers`. */
export interface ModifyVServerGroupBackendServersRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The vServer group, `rsp-…`, from {@link CreateVServerGroup} or {@link DescribeVServerGroups}. Example:
   * `rsp-cige6j4g8ao9a8`.
   */
  VServerGroupId: string;
  /**
   * The servers to take out, as a JSON list of objects with `ServerId`, `Port`, `Type` and `ServerIp`, as they are
   * in the group now; at most 20. Example: `[{ "ServerId": "i-ql812ol433akibw1ktdj", "Weight": "100", "Type":
   * "ecs", "Port":"80","Description":"test-112" }]`.
   */
  OldBackendServers?:
    | readonly ModifyVServerGroupBackendServersRequestOldBackendServers[]
    | string
    | undefined;
  /**
   * The servers that come in for them, as a JSON list of objects with `ServerId`, `Port`, `Weight` (0 to 100),
   * `Type`, `ServerIp` and `Description`; at most 20.
   */
  NewBackendServers?:
    | readonly ModifyVServerGroupBackendServersRequestNewBackendServers[]
    | string
    | undefined;
}

/** `OldBackendServers` in a request of `ModifyVServerGroupBackendServers`. */
export interface ModifyVServerGroupBackendServersRequestOldBackendServers {
  /** The id of a backend server; an instance, a network interface or a container instance. */
  ServerId?: string | undefined;
  /** The address that the backend server is reached at; tells the addresses of one network interface apart. */
  ServerIp?: string | undefined;
  /** The port of the server that requests are sent to. */
  Port?: string | undefined;
  /** The share of requests that goes to the server, from `0` to `100`; `0` means none. */
  Weight?: string | undefined;
  /**
   * What kind of resource the server is.
   * - `ecs`: An instance.
   * - `eni`: A network interface; `ServerIp` says which of its addresses.
   * - `eci`: An elastic container instance, with its address in `ServerIp`.
   */
  Type?: 'ecs' | 'eni' | 'eci' | (string & {}) | undefined;
  /** A note about the server, for people. */
  Description?: string | undefined;
  /**
   * The part that the server plays, in groups of a primary and a secondary server.
   * - `Master`: Gets the traffic while it is healthy.
   * - `Slave`: Takes over when the other one fails.
   */
  ServerType?: 'Master' | 'Slave' | (string & {}) | undefined;
}

/** `NewBackendServers` in a request of `ModifyVServerGroupBackendServers`. */
export interface ModifyVServerGroupBackendServersRequestNewBackendServers {
  /** The id of a backend server; an instance, a network interface or a container instance. */
  ServerId?: string | undefined;
  /** The address that the backend server is reached at; tells the addresses of one network interface apart. */
  ServerIp?: string | undefined;
  /** The port of the server that requests are sent to. */
  Port?: string | undefined;
  /** The share of requests that goes to the server, from `0` to `100`; `0` means none. */
  Weight?: string | undefined;
  /**
   * What kind of resource the server is.
   * - `ecs`: An instance.
   * - `eni`: A network interface; `ServerIp` says which of its addresses.
   * - `eci`: An elastic container instance, with its address in `ServerIp`.
   */
  Type?: 'ecs' | 'eni' | 'eci' | (string & {}) | undefined;
  /** A note about the server, for people. */
  Description?: string | undefined;
  /**
   * The part that the server plays, in groups of a primary and a secondary server.
   * - `Master`: Gets the traffic while it is healthy.
   * - `Slave`: Takes over when the other one fails.
   */
  ServerType?: 'Master' | 'Slave' | (string & {}) | undefined;
}

/** The answer of `ModifyVServerGroupBackendServers`. */
export interface ModifyVServerGroupBackendServersResponse {
  /** The id of the vServer group, `rsp-…`, for listeners and forwarding rules. Example: `rsp-cige6j4g8ao9a8`. */
  VServerGroupId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `9DEC9C28-AB05-4DDF-9A78-6B08F3A7C16F`. */
  RequestId: string;
  /** Holds a list of backend servers; {@link DescribeVServerGroupAttribute} tells for sure what the group has now. */
  BackendServers?: ModifyVServerGroupBackendServersResponseBackendServers;
}

/** `BackendServers` in an answer of `ModifyVServerGroupBackendServers`. */
export interface ModifyVServerGroupBackendServersResponseBackendServers {
  /** One server that takes requests of the load balancer. */
  BackendServer?: ModifyVServerGroupBackendServersResponseBackendServersBackendServer[];
}

/** `BackendServers.BackendServer` in an answer of `ModifyVServerGroupBackendServers`. */
export interface ModifyVServerGroupBackendServersResponseBackendServersBackendServer {
  /**
   * What kind of resource the backend server is.
   * - `ecs`: An instance.
   * - `eni`: A network interface.
   * - `eci`: An elastic container instance.
   *
   * Example: `ecs`.
   */
  Type?: 'ecs' | 'eni' | 'eci' | (string & {});
  /**
   * The share of requests that goes to the server, from 0 to 100, compared with the others of the group; 0 means
   * none. Example: `100`.
   */
  Weight?: number;
  /** What was written down about the server when it joined the group. */
  Description?: string;
  /** The port of the server that requests are sent to. Example: `70`. */
  Port?: number;
  /**
   * The id of a backend server; an instance, a network interface or a container instance. Example:
   * `i-bp1ge5hrprfedfpmtni2`.
   */
  ServerId?: string;
}

/**
 * Replaces servers of a vServer group with others in one step.
 *
 * Takes out `OldBackendServers` and brings in `NewBackendServers`. Weights alone are changed with {@link
 * SetVServerGroupAttribute}.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:ModifyVServerGroupBackendServers`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`,
 * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
 * - Errors: `IncorrectStatus.RSByPassToas`, `IncorrectStatus.CenNotAssociated`,
 * `InvalidBackendServers.ServerIpConflict`, `MasterSlaveServerConflict`, `NetworkConflict`, `Mismatched.ZoneId`,
 * and 13 more.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyVServerGroupBackendServers
 */
export const ModifyVServerGroupBackendServers: Operation<ModifyVServerGroupBackendServersRequest, ModifyVServerGroupBackendServersResponse> = {
  name: 'ModifyVServerGroupBackendServers',
  ram: 'slb',
  regionId: true,
  parameters: { OldBackendServers: { style: 'json' }, NewBackendServers: { style: 'json' } },
};
