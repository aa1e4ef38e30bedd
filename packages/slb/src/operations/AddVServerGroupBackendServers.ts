// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AddVServerGroupBackendServers`. */
export interface AddVServerGroupBackendServersRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The vServer group, `rsp-…`, from {@link CreateVServerGroup} or {@link DescribeVServerGroups}. Example:
   * `rsp-cige60swo8krv0`.
   */
  VServerGroupId: string;
  /**
   * The servers to add to the group, as a JSON list of objects with `ServerId`, `Port`, `Weight` (0 to 100),
   * `Type` (`ecs`, `eni` or `eci`; needed for the last two), `ServerIp` and `Description`.
   */
  BackendServers: readonly AddVServerGroupBackendServersRequestBackendServers[] | string;
}

/** `BackendServers` in a request of `AddVServerGroupBackendServers`. */
export interface AddVServerGroupBackendServersRequestBackendServers {
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

/** The answer of `AddVServerGroupBackendServers`. */
export interface AddVServerGroupBackendServersResponse {
  /** The id of the vServer group, `rsp-…`, for listeners and forwarding rules. Example: `rsp-cige6j8qmvroaj`. */
  VServerGroupId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `9DEC9C28-AB05-4DDF-9A78-6B20EE47293D`. */
  RequestId: string;
  /** Holds a list of backend servers; {@link DescribeVServerGroupAttribute} tells for sure what the group has now. */
  BackendServers?: AddVServerGroupBackendServersResponseBackendServers;
}

/** `BackendServers` in an answer of `AddVServerGroupBackendServers`. */
export interface AddVServerGroupBackendServersResponseBackendServers {
  /** One server that takes requests of the load balancer. */
  BackendServer?: AddVServerGroupBackendServersResponseBackendServersBackendServer[];
}

/** `BackendServers.BackendServer` in an answer of `AddVServerGroupBackendServers`. */
export interface AddVServerGroupBackendServersResponseBackendServersBackendServer {
  /**
   * What kind of resource the backend server is.
   * - `ecs`: An instance.
   * - `eni`: A network interface.
   * - `eci`: An elastic container instance.
   *
   * Example: `eni`.
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
   * `eni-hhshhstclsuvnch6ms1d`.
   */
  ServerId?: string;
}

/**
 * Adds servers with their ports to a vServer group, at most 20 in one call.
 *
 * The same server may be in the group several times with different ports. Existing entries stay as they are.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:AddVServerGroupBackendServers`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`,
 * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
 * - Errors: `IncorrectStatus.RSByPassToas`, `IncorrectStatus.CenNotAssociated`,
 * `InvalidBackendServers.ServerIpConflict`, `MasterSlaveServerConflict`, `NetworkConflict`,
 * `ResourceNotFound.vServers`, and 20 more.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/AddVServerGroupBackendServers
 */
export const AddVServerGroupBackendServers: Operation<AddVServerGroupBackendServersRequest, AddVServerGroupBackendServersResponse> = {
  name: 'AddVServerGroupBackendServers',
  ram: 'slb',
  regionId: true,
  parameters: { BackendServers: { style: 'json' } },
};
