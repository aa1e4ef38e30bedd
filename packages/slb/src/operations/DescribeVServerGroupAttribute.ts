// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeVServerGroupAttribute`. */
export interface DescribeVServerGroupAttributeRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `rsp-cige68k4ds9g56`. */
  VServerGroupId: string;
}

/** The answer of `DescribeVServerGroupAttribute`. */
export interface DescribeVServerGroupAttributeResponse {
  /** Example: `rsp-cige68k4ds9g56`. */
  VServerGroupId?: string;
  /** Example: `Group1`. */
  VServerGroupName?: string;
  /** Example: `9DEC9C28-AB05-4DDF-9A78-6B20EE47293D`. */
  RequestId: string;
  /** Example: `lb-jfakdun6cteqf1169025b`. */
  LoadBalancerId?: string;
  BackendServers?: DescribeVServerGroupAttributeResponseBackendServers;
  /** Example: `2022-08-31T02:49:05Z`. */
  CreateTime?: string;
  Tags?: DescribeVServerGroupAttributeResponseTags;
}

/** `BackendServers` in an answer of `DescribeVServerGroupAttribute`. */
export interface DescribeVServerGroupAttributeResponseBackendServers {
  BackendServer?: DescribeVServerGroupAttributeResponseBackendServersBackendServer[];
}

/** `BackendServers.BackendServer` in an answer of `DescribeVServerGroupAttribute`. */
export interface DescribeVServerGroupAttributeResponseBackendServersBackendServer {
  /** Example: `ecs`. */
  Type?: 'ecs' | 'eni' | 'eci' | (string & {});
  /** Example: `100`. */
  Weight?: number;
  Description?: string;
  /** Example: `192.120.72.11`. */
  ServerIp?: string;
  /** Example: `90`. */
  Port?: number;
  /** Example: `vm-233`. */
  ServerId?: string;
}

/** `Tags` in an answer of `DescribeVServerGroupAttribute`. */
export interface DescribeVServerGroupAttributeResponseTags {
  Tag?: DescribeVServerGroupAttributeResponseTagsTag[];
}

/** `Tags.Tag` in an answer of `DescribeVServerGroupAttribute`. */
export interface DescribeVServerGroupAttributeResponseTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Calls `DescribeVServerGroupAttribute`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeVServerGroupAttribute
 */
export const DescribeVServerGroupAttribute: Operation<DescribeVServerGroupAttributeRequest, DescribeVServerGroupAttributeResponse> = {
  name: 'DescribeVServerGroupAttribute',
  readOnly: true,
  regionId: true,
};
