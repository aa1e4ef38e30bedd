// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateLoadBalancerHTTPSListener`. */
export interface CreateLoadBalancerHTTPSListenerRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1o94dp5i6earrwsp7ao`. */
  LoadBalancerId: string;
  /** Range: -1 to 5120. Example: `-1`. */
  Bandwidth: number;
  /** Range: 1 to 65535. Example: `80`. */
  ListenerPort: number;
  /** Range: 1 to 65535. Example: `80`. */
  BackendServerPort?: number | undefined;
  /** Items: at most 20. */
  Tag?: readonly CreateLoadBalancerHTTPSListenerRequestTag[] | undefined;
  /** Default: `on`. Example: `on`. */
  XForwardedFor?: 'on' | 'off' | (string & {}) | undefined;
  /** Default: `wrr`. Example: `wrr`. */
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
  HealthCheck: 'on' | 'off' | (string & {});
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
  /** Range: -520 to 65535. Example: `8080`. */
  HealthCheckConnectPort?: number | undefined;
  /** Range: 1 to 50. Example: `5`. */
  HealthCheckInterval?: number | undefined;
  /** Example: `http_2xx,http_3xx`. */
  HealthCheckHttpCode?: string | undefined;
  /** Example: `idkp-123-cn-test-15mm`. */
  ServerCertificateId?: string | undefined;
  /** Example: `rsp-cige6j5e7pugak`. */
  VServerGroupId?: string | undefined;
  /** Example: `139a00604ad-cn-east-hangzhtwtc`. */
  CACertificateId?: string | undefined;
  /** Default: `off`. Example: `on`. */
  XForwardedFor_SLBIP?: 'on' | 'off' | (string & {}) | undefined;
  /** Default: `off`. Example: `on`. */
  XForwardedFor_SLBID?: 'on' | 'off' | (string & {}) | undefined;
  /** Default: `off`. Example: `on`. */
  XForwardedFor_proto?: 'on' | 'off' | (string & {}) | undefined;
  /** Default: `on`. Example: `on`. */
  Gzip?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `acl-a2do9e413e0spzasx9a4n`. */
  AclId?: string | undefined;
  /** Example: `white`. */
  AclType?: 'white' | 'black' | (string & {}) | undefined;
  /** Example: `off`. */
  AclStatus?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `HTTPS_443`. */
  Description?: string | undefined;
  /** Range: 1 to 9999. Example: `12`. */
  IdleTimeout?: number | undefined;
  /** Range: 1 to 9999. Example: `23`. */
  RequestTimeout?: number | undefined;
  /** Example: `off`. */
  EnableHttp2?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `tls_cipher_policy_1_1`. */
  TLSCipherPolicy?: string | undefined;
  /** Example: `off`. */
  XForwardedFor_SLBPORT?: 'on' | 'off' | (string & {}) | undefined;
  /** Example: `off`. */
  XForwardedFor_ClientSrcPort?: 'on' | 'off' | (string & {}) | undefined;
}

/** `Tag` in a request of `CreateLoadBalancerHTTPSListener`. */
export interface CreateLoadBalancerHTTPSListenerRequestTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

/** The answer of `CreateLoadBalancerHTTPSListener`. */
export interface CreateLoadBalancerHTTPSListenerResponse {
  /** Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Calls `CreateLoadBalancerHTTPSListener`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateLoadBalancerHTTPSListener
 */
export const CreateLoadBalancerHTTPSListener: Operation<CreateLoadBalancerHTTPSListenerRequest, CreateLoadBalancerHTTPSListenerResponse> = {
  name: 'CreateLoadBalancerHTTPSListener',
  regionId: true,
};
