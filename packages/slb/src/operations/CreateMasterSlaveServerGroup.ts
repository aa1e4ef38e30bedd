// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateMasterSlaveServerGroup`. */
export interface CreateMasterSlaveServerGroupRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1hv944r69al4jtaf4g6`. */
  LoadBalancerId: string;
  /** Example: `Group1`. */
  MasterSlaveServerGroupName?: string | undefined;
  MasterSlaveBackendServers?:
    | readonly CreateMasterSlaveServerGroupRequestMasterSlaveBackendServers[]
    | string
    | undefined;
  /** Items: at most 20. */
  Tag?: readonly CreateMasterSlaveServerGroupRequestTag[] | undefined;
}

/** `MasterSlaveBackendServers` in a request of `CreateMasterSlaveServerGroup`. */
export interface CreateMasterSlaveServerGroupRequestMasterSlaveBackendServers {
  ServerId?: string | undefined;
  ServerIp?: string | undefined;
  Port?: string | undefined;
  Weight?: string | undefined;
  Type?: 'ecs' | 'eni' | 'eci' | (string & {}) | undefined;
  Description?: string | undefined;
  ServerType?: 'Master' | 'Slave' | (string & {}) | undefined;
}

/** `Tag` in a request of `CreateMasterSlaveServerGroup`. */
export interface CreateMasterSlaveServerGroupRequestTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

/** The answer of `CreateMasterSlaveServerGroup`. */
export interface CreateMasterSlaveServerGroupResponse {
  /** Example: `rsp-bp19au4g1ewg1g`. */
  MasterSlaveServerGroupId?: string;
  /** Example: `7CA4DB76-4D32-523B-822E-5C9AA12DA08C`. */
  RequestId: string;
  MasterSlaveBackendServers?: CreateMasterSlaveServerGroupResponseMasterSlaveBackendServers;
}

/** `MasterSlaveBackendServers` in an answer of `CreateMasterSlaveServerGroup`. */
export interface CreateMasterSlaveServerGroupResponseMasterSlaveBackendServers {
  MasterSlaveBackendServer?: CreateMasterSlaveServerGroupResponseMasterSlaveBackendServersMasterSlaveBackendServer[];
}

/** `MasterSlaveBackendServers.MasterSlaveBackendServer` in an answer of `CreateMasterSlaveServerGroup`. */
export interface CreateMasterSlaveServerGroupResponseMasterSlaveBackendServersMasterSlaveBackendServer {
  /** Example: `ecs`. */
  Type?: 'ecs' | 'eni' | 'eci' | (string & {});
  /** Example: `100`. */
  Weight?: number;
  /** Example: `test-112`. */
  Description?: string;
  /** Example: `82`. */
  Port?: number;
  /** Example: `i-bp1fq61enf4loa5iwqdm`. */
  ServerId?: string;
  /** Example: `Master`. */
  ServerType?: string;
}

/**
 * Calls `CreateMasterSlaveServerGroup`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateMasterSlaveServerGroup
 */
export const CreateMasterSlaveServerGroup: Operation<CreateMasterSlaveServerGroupRequest, CreateMasterSlaveServerGroupResponse> = {
  name: 'CreateMasterSlaveServerGroup',
  regionId: true,
  parameters: { MasterSlaveBackendServers: { style: 'json' } },
};
