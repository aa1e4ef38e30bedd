// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeMasterSlaveServerGroupAttribute`. */
export interface DescribeMasterSlaveServerGroupAttributeRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rsp-cige6j8qmvroaj`. */
  MasterSlaveServerGroupId: string;
}

/** The answer of `DescribeMasterSlaveServerGroupAttribute`. */
export interface DescribeMasterSlaveServerGroupAttributeResponse {
  /** Example: `9DEC9C28-AB05-4DDF-9A78-6B0A1E2E9125`. */
  RequestId: string;
  Tags?: DescribeMasterSlaveServerGroupAttributeResponseTags;
  /** Example: `lb-14fadafw4343acssqflwn`. */
  LoadBalancerId?: string;
  /** Example: `Group1`. */
  MasterSlaveServerGroupName?: string;
  /** Example: `rsp-cige60swo8krv0`. */
  MasterSlaveServerGroupId?: string;
  MasterSlaveBackendServers?: DescribeMasterSlaveServerGroupAttributeResponseMasterSlaveBackendServers;
  /** Example: `2022-12-02T02:49:05Z`. */
  CreateTime?: string;
}

/** `Tags` in an answer of `DescribeMasterSlaveServerGroupAttribute`. */
export interface DescribeMasterSlaveServerGroupAttributeResponseTags {
  Tag?: DescribeMasterSlaveServerGroupAttributeResponseTagsTag[];
}

/** `Tags.Tag` in an answer of `DescribeMasterSlaveServerGroupAttribute`. */
export interface DescribeMasterSlaveServerGroupAttributeResponseTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/** `MasterSlaveBackendServers` in an answer of `DescribeMasterSlaveServerGroupAttribute`. */
export interface DescribeMasterSlaveServerGroupAttributeResponseMasterSlaveBackendServers {
  MasterSlaveBackendServer?: DescribeMasterSlaveServerGroupAttributeResponseMasterSlaveBackendServersMasterSlaveBackendServer[];
}

/** `MasterSlaveBackendServers.MasterSlaveBackendServer` in an answer of `DescribeMasterSlaveServerGroupAttribute`. */
export interface DescribeMasterSlaveServerGroupAttributeResponseMasterSlaveBackendServersMasterSlaveBackendServer {
  /** Example: `eni`. */
  Type?: 'ecs' | 'eni' | 'eci' | (string & {});
  /** Example: `100`. */
  Weight?: number;
  Description?: string;
  /** Example: `90`. */
  Port?: number;
  /** Example: `eni-hhshhstclsuvnch6ms1d`. */
  ServerId?: string;
  /** Example: `Slave`. */
  ServerType?: string;
}

/**
 * Calls `DescribeMasterSlaveServerGroupAttribute`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeMasterSlaveServerGroupAttribute
 */
export const DescribeMasterSlaveServerGroupAttribute: Operation<DescribeMasterSlaveServerGroupAttributeRequest, DescribeMasterSlaveServerGroupAttributeResponse> = {
  name: 'DescribeMasterSlaveServerGroupAttribute',
  readOnly: true,
  regionId: true,
};
