// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateMasterSlaveServerGroup`. */
export interface CreateMasterSlaveServerGroupRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The load balancer whose default group changes, or which gets the new group. Example:
   * `lb-bp1hv944r69al4jtaf4g6`.
   */
  LoadBalancerId: string;
  /** The name of the new group. Example: `Group1`. */
  MasterSlaveServerGroupName?: string | undefined;
  /**
   * The two servers, as a JSON list of objects with `ServerId`, `Port`, `ServerType` (one `Master`, one `Slave`),
   * `Weight`, `Type` (`ecs`, `eni` or `eci`), `ServerIp` and `Description`.
   */
  MasterSlaveBackendServers?:
    | readonly CreateMasterSlaveServerGroupRequestMasterSlaveBackendServers[]
    | string
    | undefined;
  /** Tags, as pairs of a key and a value; keys are unique within one resource. Items: at most 20. */
  Tag?: readonly CreateMasterSlaveServerGroupRequestTag[] | undefined;
}

/** `MasterSlaveBackendServers` in a request of `CreateMasterSlaveServerGroup`. */
export interface CreateMasterSlaveServerGroupRequestMasterSlaveBackendServers {
  /** The id of a backend server; an instance, a network interface or a container instance. */
  ServerId?: string | undefined;
  /** The address that the backend server is reached at; tells the addresses of one network interface apart. */
  ServerIp?: string | undefined;
  /** The port of the server that its requests are sent to. */
  Port?: string | undefined;
  /** The weight given to the server, from `0` to `100`; `0` keeps requests away. */
  Weight?: string | undefined;
  /**
   * What kind of resource the server of the pair is.
   * - `ecs`: An instance.
   * - `eni`: A network interface; `ServerIp` says which of its addresses.
   * - `eci`: An elastic container instance, with its address in `ServerIp`.
   */
  Type?: 'ecs' | 'eni' | 'eci' | (string & {}) | undefined;
  /** A note about the server of the pair, for people. */
  Description?: string | undefined;
  /**
   * The part that the server plays.
   * - `Master`: Gets the traffic while it is healthy.
   * - `Slave`: Takes over when the other one fails.
   */
  ServerType?: 'Master' | 'Slave' | (string & {}) | undefined;
}

/** `Tag` in a request of `CreateMasterSlaveServerGroup`. */
export interface CreateMasterSlaveServerGroupRequestTag {
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

/** The answer of `CreateMasterSlaveServerGroup`. */
export interface CreateMasterSlaveServerGroupResponse {
  /** The id of the primary/secondary group, `rsp-…`, for TCP and UDP listeners. Example: `rsp-bp19au4g1ewg1g`. */
  MasterSlaveServerGroupId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `7CA4DB76-4D32-523B-822E-5C9AA12DA08C`. */
  RequestId: string;
  /** Holds the two servers of the group. */
  MasterSlaveBackendServers?: CreateMasterSlaveServerGroupResponseMasterSlaveBackendServers;
}

/** `MasterSlaveBackendServers` in an answer of `CreateMasterSlaveServerGroup`. */
export interface CreateMasterSlaveServerGroupResponseMasterSlaveBackendServers {
  /** One server of the pair. */
  MasterSlaveBackendServer?: CreateMasterSlaveServerGroupResponseMasterSlaveBackendServersMasterSlaveBackendServer[];
}

/** `MasterSlaveBackendServers.MasterSlaveBackendServer` in an answer of `CreateMasterSlaveServerGroup`. */
export interface CreateMasterSlaveServerGroupResponseMasterSlaveBackendServersMasterSlaveBackendServer {
  /**
   * What kind of resource the server of the pair is.
   * - `ecs`: An instance.
   * - `eni`: A network interface.
   * - `eci`: An elastic container instance.
   *
   * Example: `ecs`.
   */
  Type?: 'ecs' | 'eni' | 'eci' | (string & {});
  /** The weight given to the server, from 0 to 100; 0 keeps requests away. Example: `100`. */
  Weight?: number;
  /** What was written down about the server of the pair. Example: `test-112`. */
  Description?: string;
  /** The port of the server that its requests are sent to. Example: `82`. */
  Port?: number;
  /**
   * The id of the server; an instance, a network interface or a container instance, by `Type`. Example:
   * `i-bp1fq61enf4loa5iwqdm`.
   */
  ServerId?: string;
  /**
   * The part that the server plays.
   * - `Master`: Gets the traffic while it is healthy.
   * - `Slave`: Takes over when the other one fails.
   *
   * Example: `Master`.
   */
  ServerType?: string;
}

/**
 * Creates a group of exactly two servers, of which the second takes over when the first one fails.
 *
 * Only TCP and UDP listeners can use such a group. Its servers cannot be exchanged later: create another group and
 * switch the listener over ({@link SetLoadBalancerTCPListenerAttribute}).
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:CreateMasterSlaveServerGroup`.
 * - Errors: `IncorrectStatus.RSByPassToas`, `RsTunnelIp2VmNameConflict`, `NetworkConflict`,
 * `SizeLimitExceeded.Tag`, `Mismatched.ZoneId`, `RealServerPortNotSupport`, and 11 more.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateMasterSlaveServerGroup
 */
export const CreateMasterSlaveServerGroup: Operation<CreateMasterSlaveServerGroupRequest, CreateMasterSlaveServerGroupResponse> = {
  name: 'CreateMasterSlaveServerGroup',
  ram: 'slb',
  regionId: true,
  parameters: { MasterSlaveBackendServers: { style: 'json' } },
};
