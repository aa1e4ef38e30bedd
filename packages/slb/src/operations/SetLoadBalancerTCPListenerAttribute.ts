// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetLoadBalancerTCPListenerAttribute`. */
export interface SetLoadBalancerTCPListenerAttributeRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1ygod3yctvg1ybdj4q1`. */
  LoadBalancerId: string;
  /** Range: 0 to 65535. Example: `80`. */
  ListenerPort: number;
  /** Range: -1 to 5120. Example: `43`. */
  Bandwidth?: number | undefined;
  /** Example: `wrr`. */
  Scheduler?: 'wrr' | 'rr' | 'sch' | 'tch' | (string & {}) | undefined;
  /** Range: 0 to 3600. Example: `0`. */
  PersistenceTimeout?: number | undefined;
  /** Range: 10 to 900. Example: `500`. */
  EstablishedTimeout?: number | undefined;
  /** Range: 1 to 10. Example: `4`. */
  HealthyThreshold?: number | undefined;
  /** Range: 1 to 10. Example: `4`. */
  UnhealthyThreshold?: number | undefined;
  /** Range: 1 to 300. Example: `100`. */
  HealthCheckConnectTimeout?: number | undefined;
  /** Range: 1 to 65535. Example: `8080`. */
  HealthCheckConnectPort?: number | undefined;
  /** Range: 1 to 50. Example: `5`. */
  HealthCheckInterval?: number | undefined;
  /** Example: `192.168.11.134`. */
  HealthCheckDomain?: string | undefined;
  /** Example: `/test/index.html`. */
  HealthCheckURI?: string | undefined;
  /** Example: `http_2xx`. */
  HealthCheckHttpCode?: string | undefined;
  /** Example: `tcp`. */
  HealthCheckType?: string | undefined;
  /** Example: `enable`. */
  SynProxy?: 'enable' | 'disable' | (string & {}) | undefined;
  /** Example: `on`. */
  VServerGroup?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `rsp-cige6j5asvrpis`. */
  VServerGroupId?: string | undefined;
  /** Example: `rsp-cigenrc0u99b0m`. */
  MasterSlaveServerGroupId?: string | undefined;
  /** Example: `on`. */
  MasterSlaveServerGroup?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `12333`. */
  AclId?: string | undefined;
  /** Example: `white`. */
  AclType?: 'white' | 'black' | (string & {}) | undefined;
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

/** The answer of `SetLoadBalancerTCPListenerAttribute`. */
export interface SetLoadBalancerTCPListenerAttributeResponse {
  /** Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Calls `SetLoadBalancerTCPListenerAttribute`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerTCPListenerAttribute
 */
export const SetLoadBalancerTCPListenerAttribute: Operation<SetLoadBalancerTCPListenerAttributeRequest, SetLoadBalancerTCPListenerAttributeResponse> = {
  name: 'SetLoadBalancerTCPListenerAttribute',
  regionId: true,
};
