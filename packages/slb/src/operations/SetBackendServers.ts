// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetBackendServers`. */
export interface SetBackendServersRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The load balancer whose default group changes, or which gets the new group. Example:
   * `lb-bp1qjwo61pqz3ajdril3s`.
   */
  LoadBalancerId: string;
  /**
   * The servers with their new weights, as a JSON list of objects with `ServerId`, `Weight` (0 to 100), `Type`
   * and, for network interfaces and container instances, `ServerIp`.
   */
  BackendServers?: readonly SetBackendServersRequestBackendServers[] | string | undefined;
}

/** `BackendServers` in a request of `SetBackendServers`. */
export interface SetBackendServersRequestBackendServers {
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

/** The answer of `SetBackendServers`. */
export interface SetBackendServersResponse {
  /** The load balancer that the servers stand behind. Example: `lb-bp1qjwo61pqz3ajdril3s`. */
  LoadBalancerId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `365F4154-92F6-4AE4-92F8-7F6FF71AE6CA`. */
  RequestId: string;
  /**
   * Holds a list of backend servers; {@link DescribeLoadBalancerAttribute} tells for sure what the default group
   * has now.
   */
  BackendServers?: SetBackendServersResponseBackendServers;
}

/** `BackendServers` in an answer of `SetBackendServers`. */
export interface SetBackendServersResponseBackendServers {
  /** One server that takes requests of the load balancer. */
  BackendServer?: SetBackendServersResponseBackendServersBackendServer[];
}

/** `BackendServers.BackendServer` in an answer of `SetBackendServers`. */
export interface SetBackendServersResponseBackendServersBackendServer {
  /**
   * What kind of resource the backend server is.
   * - `ecs`: An instance.
   * - `eni`: A network interface.
   * - `eci`: An elastic container instance.
   *
   * Example: `eni`.
   */
  Type?: 'ecs' | 'eni' | 'eci' | (string & {});
  /** The share of requests that goes to the server now, 0 to 100 in digits; 0 means none. Example: `100`. */
  Weight?: string;
  /** What was written down about the server when it joined the group. */
  Description?: string;
  /**
   * The id of a backend server; an instance, a network interface or a container instance. Example:
   * `eni-hhshhstclsuvnch6ms1d`.
   */
  ServerId?: string;
}

/**
 * Changes the weights of servers in the default server group of a load balancer.
 *
 * Takes servers that are in the group; {@link AddBackendServers} brings in new ones. A weight of 0 keeps new
 * requests away from a server.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:SetBackendServers`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`,
 * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
 * - Errors: `Mismatched.ZoneId`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetBackendServers
 */
export const SetBackendServers: Operation<SetBackendServersRequest, SetBackendServersResponse> = {
  name: 'SetBackendServers',
  ram: 'slb',
  regionId: true,
  parameters: { BackendServers: { style: 'json' } },
};
