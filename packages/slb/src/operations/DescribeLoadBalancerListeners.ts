// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `DescribeLoadBalancerListeners`. */
export interface DescribeLoadBalancerListenersRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `FFmyTO70tTpLG6I3FmYAXGKPdQ3FE`.
   */
  NextToken?: string | undefined;
  /**
   * How many items a page holds at most, where the pages are walked with `NextToken`. Default: `20`. Range: 0 to
   * 101. Example: `50`.
   */
  MaxResults?: number | undefined;
  /** Only listeners of this protocol. Example: `http`. */
  ListenerProtocol?: 'tcp' | 'udp' | 'http' | 'https' | (string & {}) | undefined;
  /** Only listeners of these load balancers; at most 10 ids. Items: at most 11. Example: `lb-123wrwer`. */
  LoadBalancerId?: readonly string[] | undefined;
  /** Only listeners with these tags, as pairs of a key and a value; at most 20. Items: at most 20. */
  Tag?: readonly DescribeLoadBalancerListenersRequestTag[] | undefined;
  /** Only listeners on this frontend port. Range: 0 to 65535. Example: `443`. */
  ListenerPort?: number | undefined;
  /** Only listeners with this name. Example: `HTTPS_443`. */
  Description?: string | undefined;
}

/** `Tag` in a request of `DescribeLoadBalancerListeners`. */
export interface DescribeLoadBalancerListenersRequestTag {
  /**
   * What the tag is called, for example `env`: 64 characters fit everywhere, access control lists and CA
   * certificates take up to 128. Without `http://` or `https://`, and not beginning with `aliyun` or `acs:`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters, or nothing. Without `http://` or
   * `https://`, and not beginning with `aliyun` or `acs:`.
   */
  Value?: string | undefined;
}

/** The answer of `DescribeLoadBalancerListeners`. */
export interface DescribeLoadBalancerListenersResponse {
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `FFmyTO70tTpLG6I3FmYAXGKPdQ3FE`.
   */
  NextToken?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `10`. */
  TotalCount?: number;
  /** How many items a page holds at most, as the request asked or by default. Example: `50`. */
  MaxResults?: number;
  /** The listeners of this page. */
  Listeners?: DescribeLoadBalancerListenersResponseListeners[];
}

/** `Listeners` in an answer of `DescribeLoadBalancerListeners`. */
export interface DescribeLoadBalancerListenersResponseListeners {
  /**
   * How the access control list is applied, while `AclStatus` is `on`; an empty list lets everybody through either
   * way.
   * - `white`: Only addresses on the list get through.
   * - `black`: Addresses on the list are turned away, others get through.
   *
   * Example: `white`.
   */
  AclType?: 'white' | 'black' | (string & {});
  /**
   * Whether the listener forwards.
   * - `running`: It forwards traffic.
   * - `stopped`: It refuses traffic; {@link StartLoadBalancerListener} starts it.
   *
   * Example: `running`.
   */
  Status?: 'running' | 'stopped' | (string & {});
  /** The vServer group, `rsp-…`, that requests are forwarded to. Example: `rsp-cige6j4g8ao9a8`. */
  VServerGroupId?: string;
  /** The protocol of the listener, in small letters. Example: `http`. */
  ListenerProtocol?: 'tcp' | 'udp' | 'http' | 'https' | (string & {});
  /** The load balancer that the listener belongs to. Example: `lb-bp1b6c719dfamcq3pt432`. */
  LoadBalancerId?: string;
  /** The frontend port, which clients connect to. Example: `80`. */
  ListenerPort?: number;
  /**
   * The access control list that the listener applies; missing while `AclStatus` is `off`. Example:
   * `acl-a2do9e413e0spzasx9a4n`.
   */
  AclId?: string;
  /**
   * How requests are spread over the servers.
   * - `wrr`: In turn, with more for servers of higher weight.
   * - `rr`: In turn, whatever the weights.
   * - `sch`: By a hash of the client's address, so that a client stays with its server; not on load balancers of
   * the old shared kind.
   * - `tch`: By a hash of both addresses and ports; not on load balancers of the old shared kind.
   * - `qch`: By a hash of the QUIC connection id; not on load balancers of the old shared kind.
   *
   * Example: `wrr`.
   */
  Scheduler?: 'wrr' | 'rr' | 'sch' | 'tch' | 'qch' | (string & {});
  /**
   * The highest bandwidth of the listener in Mbit/s; `-1` sets no limit. Where the load balancer is billed by
   * bandwidth, the limits of its listeners together must not pass that of the load balancer. Example: `-1`.
   */
  Bandwidth?: number;
  /** The name given to the listener; letters, digits and `-/._`. Example: `test`. */
  Description?: string;
  /**
   * Whether the listener applies an access control list.
   * - `on`: It applies the list in `AclId` in the way of `AclType`.
   * - `off`: Everybody gets through.
   *
   * Example: `off`.
   */
  AclStatus?: 'on' | 'off' | (string & {});
  /**
   * The port of the servers in the default server group; without meaning where the listener forwards to another
   * group. Example: `80`.
   */
  BackendServerPort?: number;
  /** The access control lists that the listener applies. */
  AclIds?: unknown[];
  /** What HTTP listeners have beyond the rest. */
  HTTPListenerConfig?: DescribeLoadBalancerListenersResponseListenersHTTPListenerConfig;
  /** What HTTPS listeners have beyond the rest. */
  HTTPSListenerConfig?: DescribeLoadBalancerListenersResponseListenersHTTPSListenerConfig;
  /** What TCP listeners have beyond the rest. */
  TCPListenerConfig?: DescribeLoadBalancerListenersResponseListenersTCPListenerConfig;
  /** What UDP listeners have beyond the rest. */
  UDPListenerConfig?: DescribeLoadBalancerListenersResponseListenersUDPListenerConfig;
  /** The tags of the listener itself; the load balancer has others. */
  Tags?: DescribeLoadBalancerListenersResponseListenersTags[];
}

/** `Listeners.HTTPListenerConfig` in an answer of `DescribeLoadBalancerListeners`. */
export interface DescribeLoadBalancerListenersResponseListenersHTTPListenerConfig {
  /** The version of HTTP that the probes are sent in. Example: `HTTP 1.0`. */
  HealthCheckHttpVersion?: string;
  /** Whether servers find the client's port in a header. Example: `on`. */
  XForwardedFor_ClientSrcPort?: 'on' | 'off' | (string & {});
  /**
   * The name of the server's cookie that ties a client to a server; needed with `StickySessionType` `server`. No
   * `$` first, no commas, semicolons or spaces. Example: `B490B5EBF6F3CD402E515D22BCDAEC1D`.
   */
  Cookie?: string;
  /**
   * Whether answers of the usual text types are compressed.
   * - `on`: They are.
   * - `off`: Nothing is compressed.
   *
   * Example: `on`.
   */
  Gzip?: 'on' | 'off' | (string & {});
  /** The port of the servers that is probed; without one, that which they get traffic on. Example: `8080`. */
  HealthCheckConnectPort?: number;
  /** How many seconds a server has to answer an HTTP probe. Example: `3`. */
  HealthCheckTimeout?: number;
  /** The protocol that the HTTP listener's servers are probed with. Example: `tcp`. */
  HealthCheckType?: string;
  /**
   * How many seconds the load balancer's own cookie lives; needed with `StickySessionType` `insert`. Example:
   * `500`.
   */
  CookieTimeout?: number;
  /**
   * The domain that HTTP probes name as their host. Left out or `$_ip`, it is the private address of the server.
   * Example: `www.example.com`.
   */
  HealthCheckDomain?: string;
  /** How many probes in a row have to fail before a healthy server counts as unhealthy. Example: `4`. */
  UnhealthyThreshold?: number;
  /** Whether servers find the load balancer's id in the header `SLB-ID`. Example: `on`. */
  XForwardedFor_SLBID?: 'on' | 'off' | (string & {});
  /**
   * The port of the HTTPS listener that an HTTP listener redirects to, while `ListenerForward` is `on`. Example:
   * `80`.
   */
  ForwardPort?: number;
  /**
   * The classes of HTTP status that count as healthy, from `http_2xx` to `http_5xx`, separated by commas. Example:
   * `http_2xx,http_3xx`.
   */
  HealthCheckHttpCode?: string;
  /**
   * Whether an HTTP listener redirects every request to HTTPS instead of forwarding it.
   * - `on`: It redirects to the HTTPS listener on `ForwardPort`.
   * - `off`: It forwards.
   *
   * Example: `on`.
   */
  ListenerForward?: 'on' | 'off' | (string & {});
  /** Whether servers find the client's address in the header `X-Forwarded-For`. Example: `on`. */
  XForwardedFor?: 'on' | 'off' | (string & {});
  /**
   * After how many seconds without a request the connection of a client is closed; the docs allow at most 60, and
   * 15 is usual. Example: `15`.
   */
  IdleTimeout?: number;
  /**
   * How many seconds a server has for its answer; the docs allow at most 180, and 60 is usual. After that the
   * client gets status 504. Example: `60`.
   */
  RequestTimeout?: number;
  /** How many seconds lie between two probes of a server. Example: `5`. */
  HealthCheckInterval?: number;
  /** Whether servers find the port of the listener in a header. Example: `on`. */
  XForwardedFor_SLBPORT?: 'on' | 'off' | (string & {});
  /**
   * The path that HTTP probes ask for; begins with `/` and goes on after it, at most 80 characters. Example:
   * `/test/index.html`.
   */
  HealthCheckURI?: string;
  /**
   * Whose cookie ties a client to a server; needed while `StickySession` is `on`.
   * - `insert`: The load balancer sets one of its own, valid for `CookieTimeout`.
   * - `server`: The server sets the one named in `Cookie`, and the load balancer rewrites it.
   *
   * Example: `insert`.
   */
  StickySessionType?: 'insert' | 'server' | (string & {});
  /** How many probes in a row have to succeed before an unhealthy server counts as healthy. Example: `4`. */
  HealthyThreshold?: number;
  /** Whether servers find the protocol of the listener in the header `X-Forwarded-Proto`. Example: `on`. */
  XForwardedFor_proto?: 'on' | 'off' | (string & {});
  /** Whether servers find the load balancer's address in the header `SLB-IP`. Example: `on`. */
  XForwardedFor_SLBIP?: 'on' | 'off' | (string & {});
  /**
   * Whether requests of one client go to the same server, which a cookie tells.
   * - `on`: By the cookie that `StickySessionType` decides on.
   * - `off`: Each request may go to another server.
   *
   * Example: `on`.
   */
  StickySession?: 'on' | 'off' | (string & {});
  /** The HTTP method of the probes, `head` or `get`. Example: `get`. */
  HealthCheckMethod?: string;
  /**
   * Whether the servers are probed, so that only healthy ones get traffic.
   * - `on`: They are.
   * - `off`: Every server counts as healthy.
   *
   * Example: `on`.
   */
  HealthCheck?: 'on' | 'off' | (string & {});
}

/** `Listeners.HTTPSListenerConfig` in an answer of `DescribeLoadBalancerListeners`. */
export interface DescribeLoadBalancerListenersResponseListenersHTTPSListenerConfig {
  /** Whether a header tells servers how the check of the client's certificate came out. Example: `off`. */
  XForwardedFor_ClientCertClientVerify?: 'on' | 'off' | (string & {});
  /** The version of HTTP that the probes are sent in. Example: `HTTP 1.0`. */
  HealthCheckHttpVersion?: string;
  /** Whether servers find the client's port in a header. Example: `off`. */
  XForwardedFor_ClientSrcPort?: 'on' | 'off' | (string & {});
  /**
   * The name of the server's cookie that ties a client to a server; needed with `StickySessionType` `server`. No
   * `$` first, no commas, semicolons or spaces. Example: `B490B5EBF6F3CD402E515D22BCDAEC1D`.
   */
  Cookie?: string;
  /**
   * Whether answers of the usual text types are compressed.
   * - `on`: They are.
   * - `off`: Nothing is compressed.
   *
   * Example: `on`.
   */
  Gzip?: 'on' | 'off' | (string & {});
  /** Whether clients may use HTTP/2. Example: `off`. */
  EnableHttp2?: 'on' | 'off' | (string & {});
  /**
   * The CA certificate that clients' certificates are checked against. Without one, clients need no certificate.
   * Example: `idkp-234-cn-test-07034`.
   */
  CACertificateId?: string;
  /** The port of the servers that is probed; without one, that which they get traffic on. Example: `8080`. */
  HealthCheckConnectPort?: number;
  /** How many seconds a server has to answer an HTTP probe. Example: `3`. */
  HealthCheckTimeout?: number;
  /** The protocol that the HTTPS listener's servers are probed with. Example: `tcp`. */
  HealthCheckType?: string;
  /**
   * How many seconds the load balancer's own cookie lives; needed with `StickySessionType` `insert`. Example:
   * `500`.
   */
  CookieTimeout?: number;
  /**
   * The domain that HTTP probes name as their host. Left out or `$_ip`, it is the private address of the server.
   * Example: `www.example.com`.
   */
  HealthCheckDomain?: string;
  /** How many probes in a row have to fail before a healthy server counts as unhealthy. Example: `4`. */
  UnhealthyThreshold?: number;
  /** Whether servers find the load balancer's id in the header `SLB-ID`. Example: `on`. */
  XForwardedFor_SLBID?: 'on' | 'off' | (string & {});
  /** Whether a header tells servers whom the client's certificate was issued to. Example: `off`. */
  XForwardedFor_ClientCertSubjectDN?: 'on' | 'off' | (string & {});
  /**
   * The classes of HTTP status that count as healthy, from `http_2xx` to `http_5xx`, separated by commas. Example:
   * `http_2xx,http_3xx`.
   */
  HealthCheckHttpCode?: string;
  /** Whether a header tells servers the fingerprint of the client's certificate. Example: `off`. */
  XForwardedFor_ClientCertFingerprint?: 'on' | 'off' | (string & {});
  /** Whether servers find the client's address in the header `X-Forwarded-For`. Example: `on`. */
  XForwardedFor?: 'on' | 'off' | (string & {});
  /**
   * How many seconds a server has for its answer; the docs allow at most 180, and 60 is usual. After that the
   * client gets status 504. Example: `60`.
   */
  RequestTimeout?: number;
  /**
   * After how many seconds without a request the connection of a client is closed; the docs allow at most 60, and
   * 15 is usual. Example: `15`.
   */
  IdleTimeout?: number;
  /**
   * The certificate that clients are shown, unless a domain extension has another for the domain. Example:
   * `idkp-123-cn-test-07034`.
   */
  ServerCertificateId?: string;
  /** How many seconds lie between two probes of a server. Example: `5`. */
  HealthCheckInterval?: number;
  /** Whether servers find the port of the listener in a header. Example: `off`. */
  XForwardedFor_SLBPORT?: 'on' | 'off' | (string & {});
  /**
   * The path that HTTP probes ask for; begins with `/` and goes on after it, at most 80 characters. Example:
   * `/test/index.html`.
   */
  HealthCheckURI?: string;
  /**
   * Whose cookie ties a client to a server; needed while `StickySession` is `on`.
   * - `insert`: The load balancer sets one of its own, valid for `CookieTimeout`.
   * - `server`: The server sets the one named in `Cookie`, and the load balancer rewrites it.
   *
   * Example: `insert`.
   */
  StickySessionType?: string;
  /** Whether a header tells servers who issued the client's certificate. Example: `off`. */
  XForwardedFor_ClientCertIssuerDN?: 'on' | 'off' | (string & {});
  /** How many probes in a row have to succeed before an unhealthy server counts as healthy. Example: `4`. */
  HealthyThreshold?: number;
  /** Whether servers find the protocol of the listener in the header `X-Forwarded-Proto`. Example: `on`. */
  XForwardedFor_proto?: 'on' | 'off' | (string & {});
  /** Whether servers find the load balancer's address in the header `SLB-IP`. Example: `on`. */
  XForwardedFor_SLBIP?: 'on' | 'off' | (string & {});
  /**
   * Whether requests of one client go to the same server, which a cookie tells.
   * - `on`: By the cookie that `StickySessionType` decides on.
   * - `off`: Each request may go to another server.
   *
   * Example: `on`.
   */
  StickySession?: 'on' | 'off' | (string & {});
  /** The HTTP method of the probes, `head` or `get`. Example: `get`. */
  HealthCheckMethod?: string;
  /**
   * The TLS policy, which says what versions and ciphers clients may use: a ready-made one, or the id of one from
   * {@link CreateTLSCipherPolicy}.
   * - `tls_cipher_policy_1_0`: TLS 1.0, 1.1 and 1.2; for the oldest clients.
   * - `tls_cipher_policy_1_1`: TLS 1.1 and 1.2.
   * - `tls_cipher_policy_1_2`: TLS 1.2.
   * - `tls_cipher_policy_1_2_strict`: TLS 1.2 with forward secrecy only.
   * - `tls_cipher_policy_1_2_strict_with_1_3`: TLS 1.2 with forward secrecy only, and TLS 1.3.
   *
   * Example: `tls_cipher_policy_1_0`.
   */
  TLSCipherPolicy?: string;
  /**
   * Whether the servers are probed, so that only healthy ones get traffic.
   * - `on`: They are.
   * - `off`: Every server counts as healthy.
   *
   * Example: `on`.
   */
  HealthCheck?: 'on' | 'off' | (string & {});
}

/** `Listeners.TCPListenerConfig` in an answer of `DescribeLoadBalancerListeners`. */
export interface DescribeLoadBalancerListenersResponseListenersTCPListenerConfig {
  /**
   * The classes of HTTP status that count as healthy, from `http_2xx` to `http_5xx`, separated by commas. Example:
   * `http_2xx,http_3xx`.
   */
  HealthCheckHttpCode?: string;
  /**
   * For how many seconds open connections go on, from 10 to 900; needed with `ConnectionDrain` `on`. Example:
   * `300`.
   */
  ConnectionDrainTimeout?: number;
  /**
   * For how many seconds connections of one client address go to the same server; 0 switches this off. Example:
   * `0`.
   */
  PersistenceTimeout?: number;
  /** How many seconds lie between two probes of a server. Example: `5`. */
  HealthCheckInterval?: number;
  /**
   * The path that HTTP probes ask for; begins with `/` and goes on after it, at most 80 characters. Example:
   * `/test/index.html`.
   */
  HealthCheckURI?: string;
  /** The port of the servers that is probed; without one, that which they get traffic on. Example: `8080`. */
  HealthCheckConnectPort?: number;
  /** After how many seconds without data an open TCP connection is dropped. Example: `500`. */
  EstablishedTimeout?: number;
  /**
   * How a TCP listener probes its servers.
   * - `tcp`: By opening a connection.
   * - `http`: By a request for `HealthCheckURI`.
   *
   * Example: `tcp`.
   */
  HealthCheckType?: string;
  /**
   * How many seconds a server has to react to a probe of a TCP or UDP listener. Where it is shorter than the
   * interval, the interval counts. Example: `100`.
   */
  HealthCheckConnectTimeout?: number;
  /**
   * The primary/secondary group, `rsp-…`, that connections are forwarded to; excludes `VServerGroupId`. Example:
   * `rsp-0bfucwo38o4e11`.
   */
  MasterSlaveServerGroupId?: string;
  /** How many probes in a row have to succeed before an unhealthy server counts as healthy. Example: `4`. */
  HealthyThreshold?: number;
  /**
   * The domain that HTTP probes name as their host. Left out or `$_ip`, it is the private address of the server.
   * Example: `www.example.com`.
   */
  HealthCheckDomain?: string;
  /** How many probes in a row have to fail before a healthy server counts as unhealthy. Example: `4`. */
  UnhealthyThreshold?: number;
  /**
   * Whether open connections may end in peace when a server is taken out or found unhealthy.
   * - `on`: They go on for `ConnectionDrainTimeout`.
   * - `off`: They are cut.
   *
   * Example: `off`.
   */
  ConnectionDrain?: 'on' | 'off' | (string & {});
  /** The HTTP method of the probes, `head` or `get`. Example: `get`. */
  HealthCheckMethod?: string;
  /**
   * Whether the servers are probed, so that only healthy ones get traffic.
   * - `on`: They are.
   * - `off`: Every server counts as healthy.
   *
   * Example: `on`.
   */
  HealthCheck?: 'on' | 'off' | (string & {});
  /**
   * Whether the PROXY protocol, version 2, tells the servers the addresses of the clients; they have to understand
   * it. Example: `false`.
   */
  ProxyProtocolV2Enabled?: 'true' | 'false' | (string & {});
}

/** `Listeners.UDPListenerConfig` in an answer of `DescribeLoadBalancerListeners`. */
export interface DescribeLoadBalancerListenersResponseListenersUDPListenerConfig {
  /**
   * For how many seconds open connections go on, from 10 to 900; needed with `ConnectionDrain` `on`. Example:
   * `300`.
   */
  ConnectionDrainTimeout?: number;
  /** How many seconds lie between two probes of a server. Example: `5`. */
  HealthCheckInterval?: number;
  /** The text that a healthy server answers to a UDP probe. Example: `ok`. */
  HealthCheckExp?: string;
  /** The port of the servers that is probed; without one, that which they get traffic on. Example: `8080`. */
  HealthCheckConnectPort?: number;
  /**
   * How many seconds a server has to react to a probe of a TCP or UDP listener. Where it is shorter than the
   * interval, the interval counts. Example: `100`.
   */
  HealthCheckConnectTimeout?: number;
  /**
   * The primary/secondary group, `rsp-…`, that connections are forwarded to; excludes `VServerGroupId`. Example:
   * `rsp-0bfucwwbci4lf0`.
   */
  MasterSlaveServerGroupId?: string;
  /** How many probes in a row have to succeed before an unhealthy server counts as healthy. Example: `4`. */
  HealthyThreshold?: number;
  /** How many probes in a row have to fail before a healthy server counts as unhealthy. Example: `4`. */
  UnhealthyThreshold?: number;
  /**
   * Whether open connections may end in peace when a server is taken out or found unhealthy.
   * - `on`: They go on for `ConnectionDrainTimeout`.
   * - `off`: They are cut.
   *
   * Example: `off`.
   */
  ConnectionDrain?: 'on' | 'off' | (string & {});
  /** The text that UDP probes send to the servers. Example: `hello`. */
  HealthCheckReq?: string;
  /**
   * Whether the servers are probed, so that only healthy ones get traffic.
   * - `on`: They are.
   * - `off`: Every server counts as healthy.
   *
   * Example: `on`.
   */
  HealthCheck?: 'on' | 'off' | (string & {});
  /**
   * Whether the PROXY protocol, version 2, tells the servers the addresses of the clients; they have to understand
   * it. Example: `false`.
   */
  ProxyProtocolV2Enabled?: 'true' | 'false' | (string & {});
}

/** `Listeners.Tags` in an answer of `DescribeLoadBalancerListeners`. */
export interface DescribeLoadBalancerListenersResponseListenersTags {
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
}

/**
 * Lists listeners of one, several or all load balancers of a region with their settings.
 *
 * Settings that belong to a protocol are in the part named after it, such as `TCPListenerConfig`. Pages follow
 * each other by `NextToken`.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - Waiters: {@link ListenerRunning}, {@link ListenerStopped}.
 * - RAM action: `slb:DescribeLoadBalancerListeners`.
 * - Errors: `IllegalParamSize.LoadBalancerId`, `IllegalParam.ListenerProtocol`, `IllegalParam.MaxResults`,
 * `IllegalParam.NextToken`, `MissingParam.TagKey`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerListeners
 */
export const DescribeLoadBalancerListeners: PaginatedOperation<DescribeLoadBalancerListenersRequest, DescribeLoadBalancerListenersResponse, DescribeLoadBalancerListenersResponseListeners> = {
  name: 'DescribeLoadBalancerListeners',
  ram: 'slb',
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
