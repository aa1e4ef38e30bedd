// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateLoadBalancerHTTPListener`. */
export interface CreateLoadBalancerHTTPListenerRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1c9vixxjh92q83twarw`. */
  LoadBalancerId: string;
  /** Default: `-1`. Range: -1 to 5120. Example: `-1`. */
  Bandwidth?: number | undefined;
  /** Range: 1 to 65535. Example: `80`. */
  ListenerPort: number;
  /** Range: 1 to 65535. Example: `80`. */
  BackendServerPort?: number | undefined;
  /** Default: `on`. Example: `on`. */
  XForwardedFor?: 'on' | 'off' | (string & {}) | undefined;
  /** Default: `wrr`. Example: `wrr`. */
  Scheduler?: 'wrr' | 'rr' | (string & {}) | undefined;
  /** Example: `off`. */
  StickySession?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `insert`. */
  StickySessionType?: 'insert' | 'server' | (string & {}) | undefined;
  /** Items: at most 20. */
  Tag?: readonly CreateLoadBalancerHTTPListenerRequestTag[] | undefined;
  /** Range: 1 to 86400. Example: `500`. */
  CookieTimeout?: number | undefined;
  /** Example: `testCookie`. */
  Cookie?: string | undefined;
  /** Example: `on`. */
  HealthCheck: 'on' | 'off' | (string & {});
  /** Example: `get`. */
  HealthCheckMethod?: string | undefined;
  /** Example: `172.16.0.0/12`. */
  HealthCheckDomain?: string | undefined;
  /** Example: `/test/index.html`. */
  HealthCheckURI?: string | undefined;
  /** Range: 1 to 10. Example: `4`. */
  HealthyThreshold?: number | undefined;
  /** Range: 1 to 10. Example: `4`. */
  UnhealthyThreshold?: number | undefined;
  /** Range: 1 to 300. Example: `3`. */
  HealthCheckTimeout?: number | undefined;
  /** Range: -520 to 65535. Example: `80`. */
  HealthCheckConnectPort?: number | undefined;
  /** Range: 1 to 50. Example: `5`. */
  HealthCheckInterval?: number | undefined;
  /** Example: `http_2xx`. */
  HealthCheckHttpCode?: string | undefined;
  /** Example: `rsp-cige6jdftp68fd`. */
  VServerGroupId?: string | undefined;
  /** Default: `off`. Example: `on`. */
  XForwardedFor_SLBIP?: 'on' | 'off' | (string & {}) | undefined;
  /** Default: `off`. Example: `on`. */
  XForwardedFor_SLBID?: 'on' | 'off' | (string & {}) | undefined;
  /** Default: `off`. Example: `on`. */
  XForwardedFor_proto?: 'on' | 'off' | (string & {}) | undefined;
  /** Default: `on`. Example: `on`. */
  Gzip?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `acl-uf60jwkg1ir3el58f4f6e`. */
  AclId?: string | undefined;
  /** Example: `white`. */
  AclType?: 'white' | 'black' | (string & {}) | undefined;
  /** Example: `off`. */
  AclStatus?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `HTTP_443`. */
  Description?: string | undefined;
  /** Example: `off`. */
  ListenerForward?: 'on' | 'off' | (string & {}) | undefined;
  /** Range: 1 to 65535. Example: `443`. */
  ForwardPort?: number | undefined;
  /** Range: 1 to 9999. Example: `3`. */
  IdleTimeout?: number | undefined;
  /** Range: 1 to 9999. Example: `6`. */
  RequestTimeout?: number | undefined;
  /** Example: `off`. */
  XForwardedFor_SLBPORT?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `off`. */
  XForwardedFor_ClientSrcPort?: 'on' | 'off' | (string & {}) | undefined;
}

/** `Tag` in a request of `CreateLoadBalancerHTTPListener`. */
export interface CreateLoadBalancerHTTPListenerRequestTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

/** The answer of `CreateLoadBalancerHTTPListener`. */
export interface CreateLoadBalancerHTTPListenerResponse {
  /** Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Adds an HTTP listener to a load balancer. It takes traffic once it has been started.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateLoadBalancerHTTPListener
 */
export const CreateLoadBalancerHTTPListener: Operation<CreateLoadBalancerHTTPListenerRequest, CreateLoadBalancerHTTPListenerResponse> = {
  name: 'CreateLoadBalancerHTTPListener',
  regionId: true,
};
