// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AddBackendServers`. */
export interface AddBackendServersRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-beijing`.
   */
  RegionId?: string | undefined;
  /**
   * The load balancer whose default group changes, or which gets the new group. Example:
   * `lb-2ze7o5h52g02kkzz6s24e`.
   */
  LoadBalancerId: string;
  /**
   * The servers to add, as a JSON list of objects with `ServerId`, `Weight` (0 to 100), `Type` (`ecs`, `eni` or
   * `eci`), `ServerIp` and `Description`. `Type` is needed for all but instances.
   */
  BackendServers?: readonly AddBackendServersRequestBackendServers[] | string | undefined;
}

/** `BackendServers` in a request of `AddBackendServers`. */
export interface AddBackendServersRequestBackendServers {
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

/** The answer of `AddBackendServers`. */
export interface AddBackendServersResponse {
  /** The load balancer that the servers stand behind. Example: `lb-2ze7o5h52g02kkzz8wono`. */
  LoadBalancerId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `34B82C81-F13B-4EEB-99F6-A048C67CC830`. */
  RequestId: string;
  /**
   * Holds a list of backend servers; {@link DescribeLoadBalancerAttribute} tells for sure what the default group
   * has now.
   */
  BackendServers?: AddBackendServersResponseBackendServers;
}

/** `BackendServers` in an answer of `AddBackendServers`. */
export interface AddBackendServersResponseBackendServers {
  /** One server that takes requests of the load balancer. */
  BackendServer?: AddBackendServersResponseBackendServersBackendServer[];
}

/** `BackendServers.BackendServer` in an answer of `AddBackendServers`. */
export interface AddBackendServersResponseBackendServersBackendServer {
  /**
   * What kind of resource the backend server is.
   * - `ecs`: An instance.
   * - `eni`: A network interface.
   * - `eci`: An elastic container instance.
   *
   * Example: `ecs`.
   */
  Type?: 'ecs' | 'eni' | 'eci' | (string & {});
  /** The share of requests that goes to the server, from 0 to 100 in digits; 0 means none. Example: `100`. */
  Weight?: string;
  /** What was written down about the server when it joined the group. */
  Description?: string;
  /**
   * The id of a backend server; an instance, a network interface or a container instance. Example:
   * `i-2zej4lxhjoq1icu3vta7`.
   */
  ServerId?: string;
}

/**
 * Adds running servers to the default server group of a load balancer, at most 20 in one call.
 *
 * The default group has no port of its own: each listener that uses it names one in `BackendServerPort`. Of
 * servers that the request names twice the first counts; a server that is in the group already is an error. Load
 * balancers of the old shared kind take no network interfaces or container instances. {@link CreateVServerGroup}
 * makes groups that single listeners or rules forward to.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:AddBackendServers`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`,
 * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
 * - Errors: `IncorrectStatus.RSByPassToas`, `InvalidBackendServers.ServerIpConflict`, `NetworkConflict`,
 * `Mismatched.ZoneId`, `OperationFailed.ActionNotSupport`, `InvalidParameter`, and 3 more.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/AddBackendServers
 */
export const AddBackendServers: Operation<AddBackendServersRequest, AddBackendServersResponse> = {
  name: 'AddBackendServers',
  ram: 'slb',
  regionId: true,
  parameters: { BackendServers: { style: 'json' } },
};
