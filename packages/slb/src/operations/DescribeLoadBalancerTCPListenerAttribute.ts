// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeLoadBalancerTCPListenerAttribute`. */
export interface DescribeLoadBalancerTCPListenerAttributeRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1ygod3yctvg1ybdj4q1`. */
  LoadBalancerId: string;
  /** Range: 0 to 65535. Example: `80`. */
  ListenerPort: number;
}

/** The answer of `DescribeLoadBalancerTCPListenerAttribute`. */
export interface DescribeLoadBalancerTCPListenerAttributeResponse {
  /** Example: `rsp-cige6mu8lbvk98`. */
  VServerGroupId?: string;
  /** Example: `stopped`. */
  Status?: 'running' | 'stopped' | (string & {});
  /** Example: `white`. */
  AclType?: string;
  /** Example: `300`. */
  ConnectionDrainTimeout?: number;
  /** Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`. */
  RequestId: string;
  /** Example: `8080`. */
  HealthCheckConnectPort?: number;
  /** Example: `TCP_80`. */
  Description?: string;
  /** Example: `-1`. */
  Bandwidth?: number;
  /** Example: `tcp`. */
  HealthCheckType?: string;
  /** Example: `rsp-0bfucwwbci4lf0`. */
  MasterSlaveServerGroupId?: string;
  /** Example: `443`. */
  BackendServerPort?: number;
  /** Example: `off`. */
  AclStatus?: 'on' | 'off' | (string & {});
  /** Example: `www.domain.com`. */
  HealthCheckDomain?: string;
  /** Example: `4`. */
  UnhealthyThreshold?: number;
  /** Example: `http_2xx`. */
  HealthCheckHttpCode?: string;
  /** Example: `false`. */
  ProxyProtocolV2Enabled?: boolean;
  /** Example: `0`. */
  PersistenceTimeout?: number;
  /** Example: `110`. */
  ListenerPort?: number;
  /** Example: `5`. */
  HealthCheckInterval?: number;
  /** Example: `/test/index.html`. */
  HealthCheckURI?: string;
  /** Example: `acl-uf60jwfij638gd66qe869`. */
  AclId?: string;
  /** Example: `disable`. */
  SynProxy?: string;
  /** Example: `wrr`. */
  Scheduler?: 'wrr' | 'rr' | 'sch' | 'tch' | (string & {});
  /** Example: `500`. */
  EstablishedTimeout?: number;
  /** Example: `100`. */
  HealthCheckConnectTimeout?: number;
  /** Example: `4`. */
  HealthyThreshold?: number;
  /** Example: `off`. */
  ConnectionDrain?: 'on' | 'off' | (string & {});
  /** Example: `tcp`. */
  HealthCheckMethod?: string;
  /** Example: `on`. */
  HealthCheck?: 'on' | 'off' | (string & {});
  AclIds?: DescribeLoadBalancerTCPListenerAttributeResponseAclIds;
  PortRanges?: Record<string, unknown>;
  /** Example: `lb-bp1ygod3yctvg1ybdj4q1`. */
  LoadBalancerId?: string;
  Tags?: DescribeLoadBalancerTCPListenerAttributeResponseTags;
}

/** `AclIds` in an answer of `DescribeLoadBalancerTCPListenerAttribute`. */
export interface DescribeLoadBalancerTCPListenerAttributeResponseAclIds {
  AclId?: unknown[];
}

/** `Tags` in an answer of `DescribeLoadBalancerTCPListenerAttribute`. */
export interface DescribeLoadBalancerTCPListenerAttributeResponseTags {
  Tag?: DescribeLoadBalancerTCPListenerAttributeResponseTagsTag[];
}

/** `Tags.Tag` in an answer of `DescribeLoadBalancerTCPListenerAttribute`. */
export interface DescribeLoadBalancerTCPListenerAttributeResponseTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Calls `DescribeLoadBalancerTCPListenerAttribute`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerTCPListenerAttribute
 */
export const DescribeLoadBalancerTCPListenerAttribute: Operation<DescribeLoadBalancerTCPListenerAttributeRequest, DescribeLoadBalancerTCPListenerAttributeResponse> = {
  name: 'DescribeLoadBalancerTCPListenerAttribute',
  readOnly: true,
  regionId: true,
};
