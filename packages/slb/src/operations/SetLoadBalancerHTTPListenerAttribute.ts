// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetLoadBalancerHTTPListenerAttribute`. */
export interface SetLoadBalancerHTTPListenerAttributeRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1qjwo61pqz3ah3w35n9`. */
  LoadBalancerId: string;
  /** Range: 1 to 65535. Example: `80`. */
  ListenerPort: number;
  /** Range: -1 to 5120. Example: `-1`. */
  Bandwidth?: number | undefined;
  /** Example: `on`. */
  XForwardedFor?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `wrr`. */
  Scheduler?: 'wrr' | 'rr' | (string & {}) | undefined;
  /** Example: `on`. */
  StickySession?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `insert`. */
  StickySessionType?: 'insert' | 'server' | (string & {}) | undefined;
  /** Range: 1 to 86400. Example: `500`. */
  CookieTimeout?: number | undefined;
  /** Example: `testCookie`. */
  Cookie?: string | undefined;
  /** Example: `on`. */
  HealthCheck?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `get`. */
  HealthCheckMethod?: string | undefined;
  /** Example: `172.99.231.16`. */
  HealthCheckDomain?: string | undefined;
  /** Example: `/test/index.html`. */
  HealthCheckURI?: string | undefined;
  /** Range: 1 to 10. Example: `4`. */
  HealthyThreshold?: number | undefined;
  /** Range: 1 to 10. Example: `4`. */
  UnhealthyThreshold?: number | undefined;
  /** Range: 1 to 300. Example: `3`. */
  HealthCheckTimeout?: number | undefined;
  /** Range: 1 to 50. Example: `5`. */
  HealthCheckInterval?: number | undefined;
  /** Range: -520 to 65535. Example: `8080`. */
  HealthCheckConnectPort?: number | undefined;
  /** Example: `http_2xx,http_3xx`. */
  HealthCheckHttpCode?: string | undefined;
  /** Example: `on`. */
  VServerGroup?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `rsp-cige6jdftp68fd`. */
  VServerGroupId?: string | undefined;
  /** Example: `on`. */
  XForwardedFor_SLBIP?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `on`. */
  XForwardedFor_SLBID?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `on`. */
  XForwardedFor_proto?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `on`. */
  Gzip?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `acl-uf60jwkg1ir3el58f4f6e`. */
  AclId?: string | undefined;
  /** Example: `white`. */
  AclType?: string | undefined;
  /** Example: `off`. */
  AclStatus?: 'on' | 'off' | (string & {}) | undefined;
  /** Range: 1 to 9999. Example: `12`. */
  IdleTimeout?: number | undefined;
  /** Range: 1 to 9999. Example: `3`. */
  RequestTimeout?: number | undefined;
  /** Example: `test`. */
  Description?: string | undefined;
  /** Example: `off`. */
  XForwardedFor_SLBPORT?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `off`. */
  XForwardedFor_ClientSrcPort?: 'on' | 'off' | (string & {}) | undefined;
}

/** The answer of `SetLoadBalancerHTTPListenerAttribute`. */
export interface SetLoadBalancerHTTPListenerAttributeResponse {
  /** Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Calls `SetLoadBalancerHTTPListenerAttribute`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerHTTPListenerAttribute
 */
export const SetLoadBalancerHTTPListenerAttribute: Operation<SetLoadBalancerHTTPListenerAttributeRequest, SetLoadBalancerHTTPListenerAttributeResponse> = {
  name: 'SetLoadBalancerHTTPListenerAttribute',
  regionId: true,
};
