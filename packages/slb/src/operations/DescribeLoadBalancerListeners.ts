// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeLoadBalancerListeners`. */
export interface DescribeLoadBalancerListenersRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `FFmyTO70tTpLG6I3FmYAXGKPdQ3FE`. */
  NextToken?: string | undefined;
  /** Default: `20`. Range: 0 to 101. Example: `50`. */
  MaxResults?: number | undefined;
  /** Example: `http`. */
  ListenerProtocol?: 'tcp' | 'udp' | 'http' | 'https' | (string & {}) | undefined;
  /** Items: at most 11. Example: `lb-123wrwer`. */
  LoadBalancerId?: readonly string[] | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeLoadBalancerListenersRequestTag[] | undefined;
  /** Range: 0 to 65535. Example: `443`. */
  ListenerPort?: number | undefined;
  /** Example: `HTTPS_443`. */
  Description?: string | undefined;
}

/** `Tag` in a request of `DescribeLoadBalancerListeners`. */
export interface DescribeLoadBalancerListenersRequestTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

/** The answer of `DescribeLoadBalancerListeners`. */
export interface DescribeLoadBalancerListenersResponse {
  /** Example: `FFmyTO70tTpLG6I3FmYAXGKPdQ3FE`. */
  NextToken?: string;
  /** Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`. */
  RequestId: string;
  /** Example: `10`. */
  TotalCount?: number;
  /** Example: `50`. */
  MaxResults?: number;
  Listeners?: DescribeLoadBalancerListenersResponseListeners[];
}

/** `Listeners` in an answer of `DescribeLoadBalancerListeners`. */
export interface DescribeLoadBalancerListenersResponseListeners {
  /** Example: `white`. */
  AclType?: 'white' | 'black' | (string & {});
  /** Example: `running`. */
  Status?: 'running' | 'stopped' | (string & {});
  /** Example: `rsp-cige6j4g8ao9a8`. */
  VServerGroupId?: string;
  /** Example: `http`. */
  ListenerProtocol?: 'tcp' | 'udp' | 'http' | 'https' | (string & {});
  /** Example: `lb-bp1b6c719dfamcq3pt432`. */
  LoadBalancerId?: string;
  /** Example: `80`. */
  ListenerPort?: number;
  /** Example: `acl-a2do9e413e0spzasx9a4n`. */
  AclId?: string;
  /** Example: `wrr`. */
  Scheduler?: 'wrr' | 'rr' | 'sch' | 'tch' | 'qch' | (string & {});
  /** Example: `-1`. */
  Bandwidth?: number;
  /** Example: `test`. */
  Description?: string;
  /** Example: `off`. */
  AclStatus?: 'on' | 'off' | (string & {});
  /** Example: `80`. */
  BackendServerPort?: number;
  AclIds?: unknown[];
  HTTPListenerConfig?: DescribeLoadBalancerListenersResponseListenersHTTPListenerConfig;
  HTTPSListenerConfig?: DescribeLoadBalancerListenersResponseListenersHTTPSListenerConfig;
  TCPListenerConfig?: DescribeLoadBalancerListenersResponseListenersTCPListenerConfig;
  UDPListenerConfig?: DescribeLoadBalancerListenersResponseListenersUDPListenerConfig;
  Tags?: DescribeLoadBalancerListenersResponseListenersTags[];
}

/** `Listeners.HTTPListenerConfig` in an answer of `DescribeLoadBalancerListeners`. */
export interface DescribeLoadBalancerListenersResponseListenersHTTPListenerConfig {
  /** Example: `HTTP 1.0`. */
  HealthCheckHttpVersion?: string;
  /** Example: `on`. */
  XForwardedFor_ClientSrcPort?: 'on' | 'off' | (string & {});
  /** Example: `B490B5EBF6F3CD402E515D22BCDAEC1D`. */
  Cookie?: string;
  /** Example: `on`. */
  Gzip?: 'on' | 'off' | (string & {});
  /** Example: `8080`. */
  HealthCheckConnectPort?: number;
  /** Example: `3`. */
  HealthCheckTimeout?: number;
  /** Example: `tcp`. */
  HealthCheckType?: string;
  /** Example: `500`. */
  CookieTimeout?: number;
  /** Example: `www.example.com`. */
  HealthCheckDomain?: string;
  /** Example: `4`. */
  UnhealthyThreshold?: number;
  /** Example: `on`. */
  XForwardedFor_SLBID?: 'on' | 'off' | (string & {});
  /** Example: `80`. */
  ForwardPort?: number;
  /** Example: `http_2xx,http_3xx`. */
  HealthCheckHttpCode?: string;
  /** Example: `on`. */
  ListenerForward?: 'on' | 'off' | (string & {});
  /** Example: `on`. */
  XForwardedFor?: 'on' | 'off' | (string & {});
  /** Example: `15`. */
  IdleTimeout?: number;
  /** Example: `60`. */
  RequestTimeout?: number;
  /** Example: `5`. */
  HealthCheckInterval?: number;
  /** Example: `on`. */
  XForwardedFor_SLBPORT?: 'on' | 'off' | (string & {});
  /** Example: `/test/index.html`. */
  HealthCheckURI?: string;
  /** Example: `insert`. */
  StickySessionType?: 'insert' | 'server' | (string & {});
  /** Example: `4`. */
  HealthyThreshold?: number;
  /** Example: `on`. */
  XForwardedFor_proto?: 'on' | 'off' | (string & {});
  /** Example: `on`. */
  XForwardedFor_SLBIP?: 'on' | 'off' | (string & {});
  /** Example: `on`. */
  StickySession?: 'on' | 'off' | (string & {});
  /** Example: `get`. */
  HealthCheckMethod?: string;
  /** Example: `on`. */
  HealthCheck?: 'on' | 'off' | (string & {});
}

/** `Listeners.HTTPSListenerConfig` in an answer of `DescribeLoadBalancerListeners`. */
export interface DescribeLoadBalancerListenersResponseListenersHTTPSListenerConfig {
  /** Example: `off`. */
  XForwardedFor_ClientCertClientVerify?: 'on' | 'off' | (string & {});
  /** Example: `HTTP 1.0`. */
  HealthCheckHttpVersion?: string;
  /** Example: `off`. */
  XForwardedFor_ClientSrcPort?: 'on' | 'off' | (string & {});
  /** Example: `B490B5EBF6F3CD402E515D22BCDAEC1D`. */
  Cookie?: string;
  /** Example: `on`. */
  Gzip?: 'on' | 'off' | (string & {});
  /** Example: `off`. */
  EnableHttp2?: 'on' | 'off' | (string & {});
  /** Example: `idkp-234-cn-test-07034`. */
  CACertificateId?: string;
  /** Example: `8080`. */
  HealthCheckConnectPort?: number;
  /** Example: `3`. */
  HealthCheckTimeout?: number;
  /** Example: `tcp`. */
  HealthCheckType?: string;
  /** Example: `500`. */
  CookieTimeout?: number;
  /** Example: `www.example.com`. */
  HealthCheckDomain?: string;
  /** Example: `4`. */
  UnhealthyThreshold?: number;
  /** Example: `on`. */
  XForwardedFor_SLBID?: 'on' | 'off' | (string & {});
  /** Example: `off`. */
  XForwardedFor_ClientCertSubjectDN?: 'on' | 'off' | (string & {});
  /** Example: `http_2xx,http_3xx`. */
  HealthCheckHttpCode?: string;
  /** Example: `off`. */
  XForwardedFor_ClientCertFingerprint?: 'on' | 'off' | (string & {});
  /** Example: `on`. */
  XForwardedFor?: 'on' | 'off' | (string & {});
  /** Example: `60`. */
  RequestTimeout?: number;
  /** Example: `15`. */
  IdleTimeout?: number;
  /** Example: `idkp-123-cn-test-07034`. */
  ServerCertificateId?: string;
  /** Example: `5`. */
  HealthCheckInterval?: number;
  /** Example: `off`. */
  XForwardedFor_SLBPORT?: 'on' | 'off' | (string & {});
  /** Example: `/test/index.html`. */
  HealthCheckURI?: string;
  /** Example: `insert`. */
  StickySessionType?: string;
  /** Example: `off`. */
  XForwardedFor_ClientCertIssuerDN?: 'on' | 'off' | (string & {});
  /** Example: `4`. */
  HealthyThreshold?: number;
  /** Example: `on`. */
  XForwardedFor_proto?: 'on' | 'off' | (string & {});
  /** Example: `on`. */
  XForwardedFor_SLBIP?: 'on' | 'off' | (string & {});
  /** Example: `on`. */
  StickySession?: 'on' | 'off' | (string & {});
  /** Example: `get`. */
  HealthCheckMethod?: string;
  /** Example: `tls_cipher_policy_1_0`. */
  TLSCipherPolicy?: string;
  /** Example: `on`. */
  HealthCheck?: 'on' | 'off' | (string & {});
}

/** `Listeners.TCPListenerConfig` in an answer of `DescribeLoadBalancerListeners`. */
export interface DescribeLoadBalancerListenersResponseListenersTCPListenerConfig {
  /** Example: `http_2xx,http_3xx`. */
  HealthCheckHttpCode?: string;
  /** Example: `300`. */
  ConnectionDrainTimeout?: number;
  /** Example: `0`. */
  PersistenceTimeout?: number;
  /** Example: `5`. */
  HealthCheckInterval?: number;
  /** Example: `/test/index.html`. */
  HealthCheckURI?: string;
  /** Example: `8080`. */
  HealthCheckConnectPort?: number;
  /** Example: `500`. */
  EstablishedTimeout?: number;
  /** Example: `tcp`. */
  HealthCheckType?: string;
  /** Example: `100`. */
  HealthCheckConnectTimeout?: number;
  /** Example: `rsp-0bfucwo38o4e11`. */
  MasterSlaveServerGroupId?: string;
  /** Example: `4`. */
  HealthyThreshold?: number;
  /** Example: `www.example.com`. */
  HealthCheckDomain?: string;
  /** Example: `4`. */
  UnhealthyThreshold?: number;
  /** Example: `off`. */
  ConnectionDrain?: 'on' | 'off' | (string & {});
  /** Example: `get`. */
  HealthCheckMethod?: string;
  /** Example: `on`. */
  HealthCheck?: 'on' | 'off' | (string & {});
  /** Example: `false`. */
  ProxyProtocolV2Enabled?: 'true' | 'false' | (string & {});
}

/** `Listeners.UDPListenerConfig` in an answer of `DescribeLoadBalancerListeners`. */
export interface DescribeLoadBalancerListenersResponseListenersUDPListenerConfig {
  /** Example: `300`. */
  ConnectionDrainTimeout?: number;
  /** Example: `5`. */
  HealthCheckInterval?: number;
  /** Example: `ok`. */
  HealthCheckExp?: string;
  /** Example: `8080`. */
  HealthCheckConnectPort?: number;
  /** Example: `100`. */
  HealthCheckConnectTimeout?: number;
  /** Example: `rsp-0bfucwwbci4lf0`. */
  MasterSlaveServerGroupId?: string;
  /** Example: `4`. */
  HealthyThreshold?: number;
  /** Example: `4`. */
  UnhealthyThreshold?: number;
  /** Example: `off`. */
  ConnectionDrain?: 'on' | 'off' | (string & {});
  /** Example: `hello`. */
  HealthCheckReq?: string;
  /** Example: `on`. */
  HealthCheck?: 'on' | 'off' | (string & {});
  /** Example: `false`. */
  ProxyProtocolV2Enabled?: 'true' | 'false' | (string & {});
}

/** `Listeners.Tags` in an answer of `DescribeLoadBalancerListeners`. */
export interface DescribeLoadBalancerListenersResponseListenersTags {
  /** Example: `TestValue`. */
  TagValue?: string;
  /** Example: `TestKey`. */
  TagKey?: string;
}

/**
 * Calls `DescribeLoadBalancerListeners`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerListeners
 */
export const DescribeLoadBalancerListeners: PaginatedOperation<DescribeLoadBalancerListenersRequest, DescribeLoadBalancerListenersResponse, DescribeLoadBalancerListenersResponseListeners> = {
  name: 'DescribeLoadBalancerListeners',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'Listeners',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
    pageSize: 'MaxResults',
    defaultPageSize: 100,
  },
};
