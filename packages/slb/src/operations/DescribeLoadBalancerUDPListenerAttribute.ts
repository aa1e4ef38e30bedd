// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeLoadBalancerUDPListenerAttribute`. */
export interface DescribeLoadBalancerUDPListenerAttributeRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1rtfnodmywb43et8h8d`. */
  LoadBalancerId: string;
  /** Range: 0 to 65535. Example: `80`. */
  ListenerPort: number;
}

/** The answer of `DescribeLoadBalancerUDPListenerAttribute`. */
export interface DescribeLoadBalancerUDPListenerAttributeResponse {
  /** Example: `rsp-cige6j4g8ao9a8`. */
  VServerGroupId?: string;
  /** Example: `stopped`. */
  Status?: 'running' | 'stopped' | (string & {});
  /** Example: `white`. */
  AclType?: string;
  /** Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`. */
  RequestId: string;
  /** Example: `8080`. */
  HealthCheckConnectPort?: number;
  /** Example: `UDP_80`. */
  Description?: string;
  /** Example: `-1`. */
  Bandwidth?: number;
  /** Example: `rsp-0bfucwwbci4lf0`. */
  MasterSlaveServerGroupId?: string;
  /** Example: `90`. */
  BackendServerPort?: number;
  /** Example: `off`. */
  AclStatus?: string;
  /** Example: `4`. */
  UnhealthyThreshold?: number;
  /** Example: `false`. */
  ProxyProtocolV2Enabled?: boolean;
  /** Example: `53`. */
  ListenerPort?: number;
  /** Example: `5`. */
  HealthCheckInterval?: number;
  /** Example: `ok`. */
  HealthCheckExp?: string;
  /** Example: `acl-uf60jwfiv6fv15k73uqbr`. */
  AclId?: string;
  /** Example: `wrr`. */
  Scheduler?: 'wrr' | 'rr' | (string & {});
  /** Example: `100`. */
  HealthCheckConnectTimeout?: number;
  /** Example: `4`. */
  HealthyThreshold?: number;
  /** Example: `hello`. */
  HealthCheckReq?: string;
  /** Example: `on`. */
  HealthCheck?: 'on' | 'off' | (string & {});
  AclIds?: DescribeLoadBalancerUDPListenerAttributeResponseAclIds;
  PortRanges?: Record<string, unknown>;
  /** Example: `lb-bp1rtfnodmywb43et8h8d`. */
  LoadBalancerId?: string;
  Tags?: DescribeLoadBalancerUDPListenerAttributeResponseTags;
}

/** `AclIds` in an answer of `DescribeLoadBalancerUDPListenerAttribute`. */
export interface DescribeLoadBalancerUDPListenerAttributeResponseAclIds {
  AclId?: unknown[];
}

/** `Tags` in an answer of `DescribeLoadBalancerUDPListenerAttribute`. */
export interface DescribeLoadBalancerUDPListenerAttributeResponseTags {
  Tag?: DescribeLoadBalancerUDPListenerAttributeResponseTagsTag[];
}

/** `Tags.Tag` in an answer of `DescribeLoadBalancerUDPListenerAttribute`. */
export interface DescribeLoadBalancerUDPListenerAttributeResponseTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Calls `DescribeLoadBalancerUDPListenerAttribute`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerUDPListenerAttribute
 */
export const DescribeLoadBalancerUDPListenerAttribute: Operation<DescribeLoadBalancerUDPListenerAttributeRequest, DescribeLoadBalancerUDPListenerAttributeResponse> = {
  name: 'DescribeLoadBalancerUDPListenerAttribute',
  readOnly: true,
  regionId: true,
};
