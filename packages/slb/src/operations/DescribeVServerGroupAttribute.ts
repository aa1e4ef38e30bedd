// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeVServerGroupAttribute`. */
export interface DescribeVServerGroupAttributeRequest {
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
}

/** The answer of `DescribeVServerGroupAttribute`. */
export interface DescribeVServerGroupAttributeResponse {
  /** The id of the vServer group, `rsp-…`, for listeners and forwarding rules. Example: `rsp-cige68k4ds9g56`. */
  VServerGroupId?: string;
  /** The name of the vServer group; its id is what other operations take. Example: `Group1`. */
  VServerGroupName?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `9DEC9C28-AB05-4DDF-9A78-6B20EE47293D`. */
  RequestId: string;
  /** The load balancer that the servers stand behind. Example: `lb-jfakdun6cteqf1169025b`. */
  LoadBalancerId?: string;
  /** Holds the backend servers of the group. */
  BackendServers?: DescribeVServerGroupAttributeResponseBackendServers;
  /** When the server group was created, as `yyyy-MM-ddTHH:mm:ssZ` in UTC. Example: `2022-08-31T02:49:05Z`. */
  CreateTime?: string;
  /** Holds the tags that the resource carries. */
  Tags?: DescribeVServerGroupAttributeResponseTags;
}

/** `BackendServers` in an answer of `DescribeVServerGroupAttribute`. */
export interface DescribeVServerGroupAttributeResponseBackendServers {
  /** One server that takes requests of the load balancer. */
  BackendServer?: DescribeVServerGroupAttributeResponseBackendServersBackendServer[];
}

/** `BackendServers.BackendServer` in an answer of `DescribeVServerGroupAttribute`. */
export interface DescribeVServerGroupAttributeResponseBackendServersBackendServer {
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
  /**
   * The address that the backend server is reached at; tells the addresses of one network interface apart.
   * Example: `192.120.72.11`.
   */
  ServerIp?: string;
  /** The port of the server that requests are sent to. Example: `90`. */
  Port?: number;
  /** The id of a backend server; an instance, a network interface or a container instance. Example: `vm-233`. */
  ServerId?: string;
}

/** `Tags` in an answer of `DescribeVServerGroupAttribute`. */
export interface DescribeVServerGroupAttributeResponseTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeVServerGroupAttributeResponseTagsTag[];
}

/** `Tags.Tag` in an answer of `DescribeVServerGroupAttribute`. */
export interface DescribeVServerGroupAttributeResponseTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Returns one vServer group with its backend servers, their ports and weights.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Waiters: {@link VServerGroupEmpty}.
 * - RAM action: `slb:DescribeVServerGroupAttribute`, on
 * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
 * - Errors: `LocationServiceTimeout`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeVServerGroupAttribute
 */
export const DescribeVServerGroupAttribute: Operation<DescribeVServerGroupAttributeRequest, DescribeVServerGroupAttributeResponse> = {
  name: 'DescribeVServerGroupAttribute',
  ram: 'slb',
  readOnly: true,
  regionId: true,
};
