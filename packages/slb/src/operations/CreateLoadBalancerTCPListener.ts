// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateLoadBalancerTCPListener`. */
export interface CreateLoadBalancerTCPListenerRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1b6c719dfa08exvnovq`. */
  LoadBalancerId: string;
  /** Range: 0 to 65535. Example: `80`. */
  ListenerPort: number;
  /** Range: 0 to 65535. Example: `80`. */
  BackendServerPort?: number | undefined;
  /** Items: at most 20. */
  Tag?: readonly CreateLoadBalancerTCPListenerRequestTag[] | undefined;
  /** Range: -1 to 5120. Example: `-1`. */
  Bandwidth: number;
  /** Default: `wrr`. Example: `wrr`. */
  Scheduler?: 'wrr' | 'rr' | 'sch' | 'tch' | (string & {}) | undefined;
  /** Default: `0`. Range: 0 to 3600. Example: `0`. */
  PersistenceTimeout?: number | undefined;
  /** Default: `900`. Range: 10 to 900. Example: `500`. */
  EstablishedTimeout?: number | undefined;
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
  /** Example: `172.1.15.6`. */
  HealthCheckDomain?: string | undefined;
  /** Example: `/test/index.html`. */
  HealthCheckURI?: string | undefined;
  /** Example: `http_2xx,http_3xx`. */
  HealthCheckHttpCode?: 'http_2xx' | 'http_3xx' | 'http_4xx' | 'http_5xx' | (string & {}) | undefined;
  /** Example: `tcp`. */
  HealthCheckType?: 'tcp' | 'http' | (string & {}) | undefined;
  /** Example: `rsp-cige6j4g8ao9a8`. */
  VServerGroupId?: string | undefined;
  /** Example: `rsp-0bfucwwbci4lf0`. */
  MasterSlaveServerGroupId?: string | undefined;
  /** Example: `acl-uf60jwfiv6fv15k73uqbr`. */
  AclId?: string | undefined;
  /** Example: `black`. */
  AclType?: string | undefined;
  /** Example: `off`. */
  AclStatus?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `tcp_80`. */
  Description?: string | undefined;
  /** Example: `off`. */
  ConnectionDrain?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `300`. */
  ConnectionDrainTimeout?: number | undefined;
  /** Example: `false`. */
  ProxyProtocolV2Enabled?: boolean | undefined;
  /** Example: `on`. */
  HealthCheckSwitch?: 'on' | 'off' | (string & {}) | undefined;
}

/** `Tag` in a request of `CreateLoadBalancerTCPListener`. */
export interface CreateLoadBalancerTCPListenerRequestTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

/** The answer of `CreateLoadBalancerTCPListener`. */
export interface CreateLoadBalancerTCPListenerResponse {
  /** Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Adds a TCP listener to a load balancer. It takes traffic once it has been started.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateLoadBalancerTCPListener
 */
export const CreateLoadBalancerTCPListener: Operation<CreateLoadBalancerTCPListenerRequest, CreateLoadBalancerTCPListenerResponse> = {
  name: 'CreateLoadBalancerTCPListener',
  regionId: true,
};
