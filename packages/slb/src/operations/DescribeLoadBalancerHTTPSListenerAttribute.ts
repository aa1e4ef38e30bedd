// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeLoadBalancerHTTPSListenerAttribute`. */
export interface DescribeLoadBalancerHTTPSListenerAttributeRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The load balancer that the listener belongs to, `lb-…`. Example: `lb-bp1mxu5r8lauk5co6fdvd`. */
  LoadBalancerId: string;
  /**
   * The frontend port, which clients connect to; a load balancer has it once, or once per protocol where these can
   * share it. Range: 1 to 65535. Example: `80`.
   */
  ListenerPort: number;
}

/** The answer of `DescribeLoadBalancerHTTPSListenerAttribute`. */
export interface DescribeLoadBalancerHTTPSListenerAttributeResponse {
  /**
   * How the access control list is applied, while `AclStatus` is `on`; an empty list lets everybody through either
   * way.
   * - `white`: Only addresses on the list get through.
   * - `black`: Addresses on the list are turned away, others get through.
   *
   * Example: `white`.
   */
  AclType?: string;
  /** Whether a header tells servers how the check of the client's certificate came out. Example: `off`. */
  XForwardedFor_ClientCertClientVerify?: 'on' | 'off' | (string & {});
  /**
   * The CA certificate that clients' certificates are checked against. Without one, clients need no certificate.
   * Example: `idkp-234-cn-test-021`.
   */
  CACertificateId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `365F4154-92F6-4AE4-92F8-7FF3AA38C9B3`. */
  RequestId: string;
  /** The port of the servers that is probed; without one, that which they get traffic on. Example: `8080`. */
  HealthCheckConnectPort?: number;
  /**
   * The port of the servers in the default server group; without meaning where the listener forwards to another
   * group. Example: `8080`.
   */
  BackendServerPort?: number;
  /**
   * How many seconds the load balancer's own cookie lives; needed with `StickySessionType` `insert`. Example:
   * `500`.
   */
  CookieTimeout?: number;
  /**
   * The domain that HTTP probes name as their host. Left out or `$_ip`, it is the private address of the server.
   * Example: `www.test.com`.
   */
  HealthCheckDomain?: string;
  /** Whether servers find the client's address in the header `X-Forwarded-For`. Example: `on`. */
  XForwardedFor?: 'on' | 'off' | (string & {});
  /** Whether a header tells servers the fingerprint of the client's certificate. Example: `off`. */
  XForwardedFor_ClientCertFingerprint?: 'on' | 'off' | (string & {});
  /**
   * After how many seconds without a request the connection of a client is closed; the docs allow at most 60, and
   * 15 is usual. Example: `23`.
   */
  IdleTimeout?: number;
  /** The frontend port, which clients connect to. Example: `80`. */
  ListenerPort?: number;
  /**
   * The path that HTTP probes ask for; begins with `/` and goes on after it, at most 80 characters. Example:
   * `/test/index.html`.
   */
  HealthCheckURI?: string;
  /** Whether servers find the port of the listener in a header. Example: `off`. */
  XForwardedFor_SLBPORT?: 'on' | 'off' | (string & {});
  /**
   * Whose cookie ties a client to a server; needed while `StickySession` is `on`.
   * - `insert`: The load balancer sets one of its own, valid for `CookieTimeout`.
   * - `server`: The server sets the one named in `Cookie`, and the load balancer rewrites it.
   *
   * Example: `insert`.
   */
  StickySessionType?: 'insert' | 'server' | (string & {});
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
  Scheduler?: 'wrr' | 'rr' | (string & {});
  /** Whether servers find the protocol of the listener in the header `X-Forwarded-Proto`. Example: `on`. */
  XForwardedFor_proto?: 'on' | 'off' | (string & {});
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
   * Whether the listener forwards.
   * - `running`: It forwards traffic.
   * - `stopped`: It refuses traffic; {@link StartLoadBalancerListener} starts it.
   *
   * Example: `stopped`.
   */
  Status?: 'running' | 'stopped' | (string & {});
  /** The vServer group, `rsp-…`, that requests are forwarded to. Example: `rsp-cige6j5euvs94i`. */
  VServerGroupId?: string;
  /** Whether servers find the client's port in a header. Example: `off`. */
  XForwardedFor_ClientSrcPort?: 'on' | 'off' | (string & {});
  /**
   * The name of the server's cookie that ties a client to a server; needed with `StickySessionType` `server`. No
   * `$` first, no commas, semicolons or spaces. Example: `testCookie`.
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
   * The highest bandwidth of the listener in Mbit/s; `-1` sets no limit. Where the load balancer is billed by
   * bandwidth, the limits of its listeners together must not pass that of the load balancer. Example: `10`.
   */
  Bandwidth?: number;
  /** The name given to the listener; letters, digits and `-/._`. Example: `HTTPS_443`. */
  Description?: string;
  /** How many seconds a server has to answer an HTTP probe. Example: `3`. */
  HealthCheckTimeout?: number;
  /**
   * Whether the listener applies an access control list.
   * - `on`: It applies the list in `AclId` in the way of `AclType`.
   * - `off`: Everybody gets through.
   *
   * Example: `off`.
   */
  AclStatus?: 'on' | 'off' | (string & {});
  /** How many probes in a row have to fail before a healthy server counts as unhealthy. Example: `4`. */
  UnhealthyThreshold?: number;
  /** Whether servers find the load balancer's id in the header `SLB-ID`. Example: `on`. */
  XForwardedFor_SLBID?: 'on' | 'off' | (string & {});
  /** Whether a header tells servers whom the client's certificate was issued to. Example: `off`. */
  XForwardedFor_ClientCertSubjectDN?: 'on' | 'off' | (string & {});
  /** Whether the listener counts as secured. Example: `on`. */
  SecurityStatus?: 'on' | 'off' | (string & {});
  /**
   * The classes of HTTP status that count as healthy, from `http_2xx` to `http_5xx`, separated by commas. Example:
   * `http_2xx,http_3xx`.
   */
  HealthCheckHttpCode?: string;
  /**
   * How many seconds a server has for its answer; the docs allow at most 180, and 60 is usual. After that the
   * client gets status 504. Example: `43`.
   */
  RequestTimeout?: number;
  /** How many seconds lie between two probes of a server. Example: `5`. */
  HealthCheckInterval?: number;
  /**
   * The certificate that clients are shown, unless a domain extension has another for the domain. Example:
   * `idkp-123-cn-test-021`.
   */
  ServerCertificateId?: string;
  /**
   * The access control list that the listener applies; missing while `AclStatus` is `off`. Example:
   * `acl-a2do9e413e0spzasx9a4n`.
   */
  AclId?: string;
  /** Whether a header tells servers who issued the client's certificate. Example: `off`. */
  XForwardedFor_ClientCertIssuerDN?: 'on' | 'off' | (string & {});
  /** How many probes in a row have to succeed before an unhealthy server counts as healthy. Example: `4`. */
  HealthyThreshold?: number;
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
  /**
   * Whether the servers are probed, so that only healthy ones get traffic.
   * - `on`: They are.
   * - `off`: Every server counts as healthy.
   *
   * Example: `on`.
   */
  HealthCheck?: 'on' | 'off' | (string & {});
  /** Holds the access control lists that the listener applies. */
  AclIds?: DescribeLoadBalancerHTTPSListenerAttributeResponseAclIds;
  /** Holds the forwarding rules of the listener. */
  Rules?: DescribeLoadBalancerHTTPSListenerAttributeResponseRules;
  /** Holds the domains for which the listener has a certificate of their own. */
  DomainExtensions?: DescribeLoadBalancerHTTPSListenerAttributeResponseDomainExtensions;
  ServerCertificates?: Record<string, unknown>;
  /** The load balancer whose listener it is. Example: `lb-bp1mxu5r8lauk5co6fdvd`. */
  LoadBalancerId?: string;
  /** Holds the tags that the resource carries. */
  Tags?: DescribeLoadBalancerHTTPSListenerAttributeResponseTags;
}

/** `AclIds` in an answer of `DescribeLoadBalancerHTTPSListenerAttribute`. */
export interface DescribeLoadBalancerHTTPSListenerAttributeResponseAclIds {
  /** The ids of the access control lists. */
  AclId?: unknown[];
}

/** `Rules` in an answer of `DescribeLoadBalancerHTTPSListenerAttribute`. */
export interface DescribeLoadBalancerHTTPSListenerAttributeResponseRules {
  /** One forwarding rule. */
  Rule?: DescribeLoadBalancerHTTPSListenerAttributeResponseRulesRule[];
}

/** `Rules.Rule` in an answer of `DescribeLoadBalancerHTTPSListenerAttribute`. */
export interface DescribeLoadBalancerHTTPSListenerAttributeResponseRulesRule {
  /** The vServer group, `rsp-…`, that requests are forwarded to. Example: `rsp-cige6j5euvs94i`. */
  VServerGroupId?: string;
  /**
   * The path of requests that the rule takes, beginning with `/`; empty where it takes any path. Example:
   * `/example`.
   */
  Url?: string;
  /**
   * The domain of requests that the rule takes; empty where it takes those of any domain. Example:
   * `www.example.com`.
   */
  Domain?: string;
  /** The name of the forwarding rule, unique within its listener. Example: `example`. */
  RuleName?: string;
  /** The id of the forwarding rule, `rule-…`. Example: `23`. */
  RuleId?: string;
}

/** `DomainExtensions` in an answer of `DescribeLoadBalancerHTTPSListenerAttribute`. */
export interface DescribeLoadBalancerHTTPSListenerAttributeResponseDomainExtensions {
  /** One domain with its certificate. */
  DomainExtension?: DescribeLoadBalancerHTTPSListenerAttributeResponseDomainExtensionsDomainExtension[];
}

/** `DomainExtensions.DomainExtension` in an answer of `DescribeLoadBalancerHTTPSListenerAttribute`. */
export interface DescribeLoadBalancerHTTPSListenerAttributeResponseDomainExtensionsDomainExtension {
  /** The server certificate that clients asking for the domain are shown. Example: `133444448418`. */
  ServerCertificateId?: string;
  /** The domain that has its own certificate; may begin with `*.`. Example: `www.example.com`. */
  Domain?: string;
  /** The id of the domain extension, for {@link SetDomainExtensionAttribute}. Example: `12`. */
  DomainExtensionId?: string;
  Certificates?: Record<string, unknown>;
  ServerCertificates?: Record<string, unknown>;
}

/** `Tags` in an answer of `DescribeLoadBalancerHTTPSListenerAttribute`. */
export interface DescribeLoadBalancerHTTPSListenerAttributeResponseTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeLoadBalancerHTTPSListenerAttributeResponseTagsTag[];
}

/** `Tags.Tag` in an answer of `DescribeLoadBalancerHTTPSListenerAttribute`. */
export interface DescribeLoadBalancerHTTPSListenerAttributeResponseTagsTag {
  /** What the tag is called, for example `env`; a resource has each key once. Example: `TestKey`. */
  TagKey?: string;
  /** What the tag says, for example `production`; may be empty. Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Returns the settings, state, forwarding rules and domain extensions of the HTTPS listener on a port.
 *
 * {@link DescribeRules} has the rules in more detail, {@link DescribeDomainExtensions} the certificates of single
 * domains.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `slb:DescribeLoadBalancerHTTPSListenerAttribute`, on
 * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerHTTPSListenerAttribute
 */
export const DescribeLoadBalancerHTTPSListenerAttribute: Operation<DescribeLoadBalancerHTTPSListenerAttributeRequest, DescribeLoadBalancerHTTPSListenerAttributeResponse> = {
  name: 'DescribeLoadBalancerHTTPSListenerAttribute',
  ram: 'slb',
  readOnly: true,
  regionId: true,
};
