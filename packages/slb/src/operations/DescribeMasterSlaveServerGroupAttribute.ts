// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeMasterSlaveServerGroupAttribute`. */
export interface DescribeMasterSlaveServerGroupAttributeRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The primary/secondary group, `rsp-…`, from {@link CreateMasterSlaveServerGroup} or {@link
   * DescribeMasterSlaveServerGroups}. Example: `rsp-cige6j8qmvroaj`.
   */
  MasterSlaveServerGroupId: string;
}

/** The answer of `DescribeMasterSlaveServerGroupAttribute`. */
export interface DescribeMasterSlaveServerGroupAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `9DEC9C28-AB05-4DDF-9A78-6B0A1E2E9125`. */
  RequestId: string;
  /** Holds the tags that the resource carries. */
  Tags?: DescribeMasterSlaveServerGroupAttributeResponseTags;
  /** The load balancer that the servers stand behind. Example: `lb-14fadafw4343acssqflwn`. */
  LoadBalancerId?: string;
  /** The name of the primary/secondary group. Example: `Group1`. */
  MasterSlaveServerGroupName?: string;
  /** The id of the primary/secondary group, `rsp-…`, for TCP and UDP listeners. Example: `rsp-cige60swo8krv0`. */
  MasterSlaveServerGroupId?: string;
  /** Holds the two servers of the group. */
  MasterSlaveBackendServers?: DescribeMasterSlaveServerGroupAttributeResponseMasterSlaveBackendServers;
  /** When the server group was created, as `yyyy-MM-ddTHH:mm:ssZ` in UTC. Example: `2022-12-02T02:49:05Z`. */
  CreateTime?: string;
}

/** `Tags` in an answer of `DescribeMasterSlaveServerGroupAttribute`. */
export interface DescribeMasterSlaveServerGroupAttributeResponseTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeMasterSlaveServerGroupAttributeResponseTagsTag[];
}

/** `Tags.Tag` in an answer of `DescribeMasterSlaveServerGroupAttribute`. */
export interface DescribeMasterSlaveServerGroupAttributeResponseTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/** `MasterSlaveBackendServers` in an answer of `DescribeMasterSlaveServerGroupAttribute`. */
export interface DescribeMasterSlaveServerGroupAttributeResponseMasterSlaveBackendServers {
  /** One server of the pair. */
  MasterSlaveBackendServer?: DescribeMasterSlaveServerGroupAttributeResponseMasterSlaveBackendServersMasterSlaveBackendServer[];
}

/** `MasterSlaveBackendServers.MasterSlaveBackendServer` in an answer of `DescribeMasterSlaveServerGroupAttribute`. */
export interface DescribeMasterSlaveServerGroupAttributeResponseMasterSlaveBackendServersMasterSlaveBackendServer {
  /**
   * What kind of resource the server of the pair is.
   * - `ecs`: An instance.
   * - `eni`: A network interface.
   * - `eci`: An elastic container instance.
   *
   * Example: `eni`.
   */
  Type?: 'ecs' | 'eni' | 'eci' | (string & {});
  /** The weight given to the server, from 0 to 100; 0 keeps requests away. Example: `100`. */
  Weight?: number;
  /** What was written down about the server of the pair. */
  Description?: string;
  /** The port of the server that its requests are sent to. Example: `90`. */
  Port?: number;
  /**
   * The id of the server; an instance, a network interface or a container instance, by `Type`. Example:
   * `eni-hhshhstclsuvnch6ms1d`.
   */
  ServerId?: string;
  /**
   * The part that the server plays.
   * - `Master`: Gets the traffic while it is healthy.
   * - `Slave`: Takes over when the other one fails.
   *
   * Example: `Slave`.
   */
  ServerType?: string;
}

/**
 * Returns one primary/secondary server group with its two servers.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `slb:DescribeMasterSlaveServerGroupAttribute`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeMasterSlaveServerGroupAttribute
 */
export const DescribeMasterSlaveServerGroupAttribute: Operation<DescribeMasterSlaveServerGroupAttributeRequest, DescribeMasterSlaveServerGroupAttributeResponse> = {
  name: 'DescribeMasterSlaveServerGroupAttribute',
  ram: 'slb',
  readOnly: true,
  regionId: true,
};
