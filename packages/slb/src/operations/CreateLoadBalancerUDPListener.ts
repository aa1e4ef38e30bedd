// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateLoadBalancerUDPListener`. */
export interface CreateLoadBalancerUDPListenerRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Items: at most 20. */
  Tag?: readonly CreateLoadBalancerUDPListenerRequestTag[] | undefined;
  /** Example: `lb-bp1ygod3yctvg1y77r1dc`. */
  LoadBalancerId: string;
  /** Range: 0 to 65535. Example: `80`. */
  ListenerPort: number;
  /** Range: 0 to 65535. Example: `80`. */
  BackendServerPort?: number | undefined;
  /** Range: -1 to 5120. Example: `-1`. */
  Bandwidth: number;
  /** Default: `wrr`. Example: `wrr`. */
  Scheduler?: 'wrr' | 'rr' | 'sch' | 'tch' | 'qch' | (string & {}) | undefined;
  /** Default: `3`. Range: 1 to 10. Example: `4`. */
  HealthyThreshold?: number | undefined;
  /** Default: `3`. Range: 1 to 10. Example: `4`. */
  UnhealthyThreshold?: number | undefined;
  /** Default: `5`. Range: 1 to 300. Example: `100`. */
  HealthCheckConnectTimeout?: number | undefined;
  /** Range: 1 to 65535. Example: `80`. */
  HealthCheckConnectPort?: number | undefined;
  /** Range: 1 to 50. Example: `3`. */
  healthCheckInterval?: number | undefined;
  /** Example: `hello`. */
  healthCheckReq?: string | undefined;
  /** Example: `ok`. */
  healthCheckExp?: string | undefined;
  /** Example: `rsp-cige6j8e0401i8`. */
  VServerGroupId?: string | undefined;
  /** Example: `rsp-0bfucwusgog740`. */
  MasterSlaveServerGroupId?: string | undefined;
  /** Example: `acl-uf60jw4lvmeqqnse1mten`. */
  AclId?: string | undefined;
  /** Example: `white`. */
  AclType?: 'white' | 'black' | (string & {}) | undefined;
  /** Example: `off`. */
  AclStatus?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `udp_80`. */
  Description?: string | undefined;
  /** Example: `false`. */
  ProxyProtocolV2Enabled?: boolean | undefined;
  /** Example: `on`. */
  HealthCheckSwitch?: 'on' | 'off' | (string & {}) | undefined;
}

/** `Tag` in a request of `CreateLoadBalancerUDPListener`. */
export interface CreateLoadBalancerUDPListenerRequestTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

/** The answer of `CreateLoadBalancerUDPListener`. */
export interface CreateLoadBalancerUDPListenerResponse {
  /** Example: `06F00FBB-3D9E-4CCE-9D43-1A6946A75556`. */
  RequestId: string;
}

/**
 * Calls `CreateLoadBalancerUDPListener`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateLoadBalancerUDPListener
 */
export const CreateLoadBalancerUDPListener: Operation<CreateLoadBalancerUDPListenerRequest, CreateLoadBalancerUDPListenerResponse> = {
  name: 'CreateLoadBalancerUDPListener',
  regionId: true,
};
