// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateVServerGroup`. */
export interface CreateVServerGroupRequest {
  /** Tags, as pairs of a key and a value; keys are unique within one resource. Items: at most 20. */
  Tag?: readonly CreateVServerGroupRequestTag[] | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The load balancer whose default group changes, or which gets the new group. Example:
   * `lb-bp1qjwo61pqz3ahl1i2q7`.
   */
  LoadBalancerId: string;
  /** The name of the new group; letters, digits and `-/._`. Example: `Group1`. */
  VServerGroupName?: string | undefined;
  /**
   * The first servers of the group, as a JSON list of objects with `ServerId`, `Port`, `Weight` (0 to 100), `Type`
   * (`ecs`, `eni` or `eci`), `ServerIp` and `Description`; at most 20.
   */
  BackendServers?: readonly CreateVServerGroupRequestBackendServers[] | string | undefined;
}

/** `Tag` in a request of `CreateVServerGroup`. */
export interface CreateVServerGroupRequestTag {
  /**
   * What the tag is called, for example `env`: 64 characters fit everywhere, access control lists and CA
   * certificates take up to 128. Without `http://` or `https://`, and not beginning with `aliyun` or `acs:`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters, or nothing. Without `http://` or
   * `https://`, and not beginning with `aliyun` or `acs:`.
   */
  Value?: string | undefined;
}

/** `BackendServers` in a request of `CreateVServerGroup`. */
export interface CreateVServerGroupRequestBackendServers {
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

/** The answer of `CreateVServerGroup`. */
export interface CreateVServerGroupResponse {
  /** The id of the vServer group, `rsp-…`, for listeners and forwarding rules. Example: `rsp-cige60swo8krv0`. */
  VServerGroupId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`. */
  RequestId: string;
  /** Holds the servers that the group starts with. */
  BackendServers?: CreateVServerGroupResponseBackendServers;
}

/** `BackendServers` in an answer of `CreateVServerGroup`. */
export interface CreateVServerGroupResponseBackendServers {
  /** One server that takes requests of the load balancer. */
  BackendServer?: CreateVServerGroupResponseBackendServersBackendServer[];
}

/** `BackendServers.BackendServer` in an answer of `CreateVServerGroup`. */
export interface CreateVServerGroupResponseBackendServersBackendServer {
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
 * Creates a vServer group on a load balancer, with backend servers that each have a port of their own.
 *
 * Listeners and forwarding rules of this load balancer can forward to the group by its id ({@link
 * CreateLoadBalancerHTTPListener}, {@link CreateRules}) instead of to the default server group. It can start
 * empty; {@link AddVServerGroupBackendServers} fills it.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:CreateVServerGroup`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`,
 * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
 * - Errors: `IncorrectStatus.RSByPassToas`, `IncorrectStatus.CenNotAssociated`,
 * `InvalidBackendServers.ServerIpConflict`, `NetworkConflict`, `SizeLimitExceeded.Tag`, `LBNotSupportIpv6Backend`,
 * and 17 more.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateVServerGroup
 */
export const CreateVServerGroup: Operation<CreateVServerGroupRequest, CreateVServerGroupResponse> = {
  name: 'CreateVServerGroup',
  ram: 'slb',
  regionId: true,
  parameters: { BackendServers: { style: 'json' } },
};
