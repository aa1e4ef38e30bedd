// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetVServerGroupAttribute`. */
export interface SetVServerGroupAttributeRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The vServer group, `rsp-…`, from {@link CreateVServerGroup} or {@link DescribeVServerGroups}. Example:
   * `rsp-cige68k4ds9g56`.
   */
  VServerGroupId: string;
  /** The new name of the group; stays as it is where left out. Example: `Group1`. */
  VServerGroupName?: string | undefined;
  /**
   * The servers whose weight changes, as a JSON list of objects with `ServerId`, `Port`, `Weight` (0 to 100) and,
   * for others than instances, `Type` and `ServerIp`; at most 20.
   */
  BackendServers?: readonly SetVServerGroupAttributeRequestBackendServers[] | string | undefined;
}

/** `BackendServers` in a request of `SetVServerGroupAttribute`. */
export interface SetVServerGroupAttributeRequestBackendServers {
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

/** The answer of `SetVServerGroupAttribute`. */
export interface SetVServerGroupAttributeResponse {
  /** The id of the vServer group, `rsp-…`, for listeners and forwarding rules. Example: `rsp-cige68k4ds9g56`. */
  VServerGroupId?: string;
  /** The name of the vServer group; its id is what other operations take. Example: `Group1`. */
  VServerGroupName?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`. */
  RequestId: string;
  /** Holds the servers of the group with their weights. */
  BackendServers?: SetVServerGroupAttributeResponseBackendServers;
}

/** `BackendServers` in an answer of `SetVServerGroupAttribute`. */
export interface SetVServerGroupAttributeResponseBackendServers {
  /** One server that takes requests of the load balancer. */
  BackendServer?: SetVServerGroupAttributeResponseBackendServersBackendServer[];
}

/** `BackendServers.BackendServer` in an answer of `SetVServerGroupAttribute`. */
export interface SetVServerGroupAttributeResponseBackendServersBackendServer {
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
   * `i-bp1ek6yd7jvkx661dgdo`.
   */
  ServerId?: string;
}

/**
 * Renames a vServer group, or changes the weights of its servers.
 *
 * Anything else about the servers takes other operations: {@link AddVServerGroupBackendServers}, {@link
 * RemoveVServerGroupBackendServers} or {@link ModifyVServerGroupBackendServers}.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:SetVServerGroupAttribute`, on `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
 * - Errors: `InvalidParameter.ZoneNotSupport`, `MissingParameter`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetVServerGroupAttribute
 */
export const SetVServerGroupAttribute: Operation<SetVServerGroupAttributeRequest, SetVServerGroupAttributeResponse> = {
  name: 'SetVServerGroupAttribute',
  ram: 'slb',
  regionId: true,
  parameters: { BackendServers: { style: 'json' } },
};
