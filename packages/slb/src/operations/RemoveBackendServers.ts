// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `RemoveBackendServers`. */
export interface RemoveBackendServersRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The load balancer whose default group changes, or which gets the new group. Example:
   * `lb-bp15lbk8uja8rvm4adl9r`.
   */
  LoadBalancerId: string;
  /**
   * The servers to take out, as a JSON list of objects with `ServerId`, `Type` (`ecs`, `eni` or `eci`) and
   * `Weight`; at most 20. Example: `[{"ServerId":"i-bp1fq61enf4loa5iwqdm", "Type": "ecs","Weight":"100"}]`.
   */
  BackendServers: readonly RemoveBackendServersRequestBackendServers[] | string;
}

/** `BackendServers` in a request of `RemoveBackendServers`. */
export interface RemoveBackendServersRequestBackendServers {
  /** The id of a backend server; an instance, a network interface or a container instance. */
  ServerId?: string | undefined;
  /** The address that the backend server is reached at; tells the addresses of one network interface apart. */
  ServerIp?: string | undefined;
  /**
   * The port that the server uses. It does not decide where requests go: in the default group, that is
   * `BackendServerPort` of the listener.
   */
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

/** The answer of `RemoveBackendServers`. */
export interface RemoveBackendServersResponse {
  /** The load balancer that the servers stand behind. Example: `lb-bp15lbk8uja8rvm4adl9r`. */
  LoadBalancerId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `365F4154-92F6-4AE4-92F8-7FF348090687`. */
  RequestId: string;
  /**
   * Holds a list of backend servers; {@link DescribeLoadBalancerAttribute} tells for sure what the default group
   * has now.
   */
  BackendServers?: RemoveBackendServersResponseBackendServers;
}

/** `BackendServers` in an answer of `RemoveBackendServers`. */
export interface RemoveBackendServersResponseBackendServers {
  /** One server that takes requests of the load balancer. */
  BackendServer?: RemoveBackendServersResponseBackendServersBackendServer[];
}

/** `BackendServers.BackendServer` in an answer of `RemoveBackendServers`. */
export interface RemoveBackendServersResponseBackendServersBackendServer {
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
  /** What was written down about the server when it joined the group. Example: `BackendServer1`. */
  Description?: string;
  /**
   * The id of a backend server; an instance, a network interface or a container instance. Example:
   * `i-bp1fq61enf4loa5iwqdm`.
   */
  ServerId?: string;
}

/**
 * Takes servers out of the default server group of a load balancer; they go on running.
 *
 * Servers that are not in the group are passed over without an error. To drain a server first, set its weight to 0
 * with {@link SetBackendServers}.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:RemoveBackendServers`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`,
 * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
 * - Errors: `SystemBusy`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveBackendServers
 */
export const RemoveBackendServers: Operation<RemoveBackendServersRequest, RemoveBackendServersResponse> = {
  name: 'RemoveBackendServers',
  ram: 'slb',
  regionId: true,
  parameters: { BackendServers: { style: 'json' } },
};
