// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetLoadBalancerUDPListenerAttribute`. */
export interface SetLoadBalancerUDPListenerAttributeRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1rtfnodmywb43ecu4sf-ckcja`. */
  LoadBalancerId: string;
  /** Range: 0 to 65535. Example: `80`. */
  ListenerPort: number;
  /** Range: -1 to 5120. Example: `-1`. */
  Bandwidth?: number | undefined;
  /** Example: `wrr`. */
  Scheduler?: 'wrr' | 'rr' | 'sch' | 'tch' | 'qch' | (string & {}) | undefined;
  /** Range: 1 to 10. Example: `4`. */
  HealthyThreshold?: number | undefined;
  /** Range: 1 to 10. Example: `4`. */
  UnhealthyThreshold?: number | undefined;
  /** Range: 1 to 300. Example: `100`. */
  HealthCheckConnectTimeout?: number | undefined;
  /** Range: 1 to 65535. Example: `80`. */
  HealthCheckConnectPort?: number | undefined;
  /** Range: 1 to 50. Example: `5`. */
  HealthCheckInterval?: number | undefined;
  /** Example: `hello`. */
  healthCheckReq?: string | undefined;
  /** Example: `ok`. */
  healthCheckExp?: string | undefined;
  /** Example: `on`. */
  VServerGroup?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `rsp-cige68k4ds9g56`. */
  VServerGroupId?: string | undefined;
  /** Example: `rsp-0bfucabvlv5t6s`. */
  MasterSlaveServerGroupId?: string | undefined;
  /** Example: `on`. */
  MasterSlaveServerGroup?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `off`. */
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

/** The answer of `SetLoadBalancerUDPListenerAttribute`. */
export interface SetLoadBalancerUDPListenerAttributeResponse {
  /** Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Calls `SetLoadBalancerUDPListenerAttribute`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerUDPListenerAttribute
 */
export const SetLoadBalancerUDPListenerAttribute: Operation<SetLoadBalancerUDPListenerAttributeRequest, SetLoadBalancerUDPListenerAttributeResponse> = {
  name: 'SetLoadBalancerUDPListenerAttribute',
  regionId: true,
};
