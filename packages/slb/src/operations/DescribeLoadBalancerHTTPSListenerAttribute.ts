// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeLoadBalancerHTTPSListenerAttribute`. */
export interface DescribeLoadBalancerHTTPSListenerAttributeRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1mxu5r8lauk5co6fdvd`. */
  LoadBalancerId: string;
  /** Range: 1 to 65535. Example: `80`. */
  ListenerPort: number;
}

/** The answer of `DescribeLoadBalancerHTTPSListenerAttribute`. */
export interface DescribeLoadBalancerHTTPSListenerAttributeResponse {
  /** Example: `white`. */
  AclType?: string;
  /** Example: `off`. */
  XForwardedFor_ClientCertClientVerify?: 'on' | 'off' | (string & {});
  /** Example: `idkp-234-cn-test-021`. */
  CACertificateId?: string;
  /** Example: `365F4154-92F6-4AE4-92F8-7FF3AA38C9B3`. */
  RequestId: string;
  /** Example: `8080`. */
  HealthCheckConnectPort?: number;
  /** Example: `8080`. */
  BackendServerPort?: number;
  /** Example: `500`. */
  CookieTimeout?: number;
  /** Example: `www.test.com`. */
  HealthCheckDomain?: string;
  /** Example: `on`. */
  XForwardedFor?: 'on' | 'off' | (string & {});
  /** Example: `off`. */
  XForwardedFor_ClientCertFingerprint?: 'on' | 'off' | (string & {});
  /** Example: `23`. */
  IdleTimeout?: number;
  /** Example: `80`. */
  ListenerPort?: number;
  /** Example: `/test/index.html`. */
  HealthCheckURI?: string;
  /** Example: `off`. */
  XForwardedFor_SLBPORT?: 'on' | 'off' | (string & {});
  /** Example: `insert`. */
  StickySessionType?: 'insert' | 'server' | (string & {});
  /** Example: `wrr`. */
  Scheduler?: 'wrr' | 'rr' | (string & {});
  /** Example: `on`. */
  XForwardedFor_proto?: 'on' | 'off' | (string & {});
  /** Example: `get`. */
  HealthCheckMethod?: string;
  /** Example: `tls_cipher_policy_1_0`. */
  TLSCipherPolicy?: string;
  /** Example: `stopped`. */
  Status?: 'running' | 'stopped' | (string & {});
  /** Example: `rsp-cige6j5euvs94i`. */
  VServerGroupId?: string;
  /** Example: `off`. */
  XForwardedFor_ClientSrcPort?: 'on' | 'off' | (string & {});
  /** Example: `testCookie`. */
  Cookie?: string;
  /** Example: `on`. */
  Gzip?: 'on' | 'off' | (string & {});
  /** Example: `off`. */
  EnableHttp2?: 'on' | 'off' | (string & {});
  /** Example: `10`. */
  Bandwidth?: number;
  /** Example: `HTTPS_443`. */
  Description?: string;
  /** Example: `3`. */
  HealthCheckTimeout?: number;
  /** Example: `off`. */
  AclStatus?: 'on' | 'off' | (string & {});
  /** Example: `4`. */
  UnhealthyThreshold?: number;
  /** Example: `on`. */
  XForwardedFor_SLBID?: 'on' | 'off' | (string & {});
  /** Example: `off`. */
  XForwardedFor_ClientCertSubjectDN?: 'on' | 'off' | (string & {});
  /** Example: `on`. */
  SecurityStatus?: 'on' | 'off' | (string & {});
  /** Example: `http_2xx,http_3xx`. */
  HealthCheckHttpCode?: string;
  /** Example: `43`. */
  RequestTimeout?: number;
  /** Example: `5`. */
  HealthCheckInterval?: number;
  /** Example: `idkp-123-cn-test-021`. */
  ServerCertificateId?: string;
  /** Example: `acl-a2do9e413e0spzasx9a4n`. */
  AclId?: string;
  /** Example: `off`. */
  XForwardedFor_ClientCertIssuerDN?: 'on' | 'off' | (string & {});
  /** Example: `4`. */
  HealthyThreshold?: number;
  /** Example: `on`. */
  XForwardedFor_SLBIP?: 'on' | 'off' | (string & {});
  /** Example: `on`. */
  StickySession?: 'on' | 'off' | (string & {});
  /** Example: `on`. */
  HealthCheck?: 'on' | 'off' | (string & {});
  AclIds?: DescribeLoadBalancerHTTPSListenerAttributeResponseAclIds;
  Rules?: DescribeLoadBalancerHTTPSListenerAttributeResponseRules;
  DomainExtensions?: DescribeLoadBalancerHTTPSListenerAttributeResponseDomainExtensions;
  ServerCertificates?: Record<string, unknown>;
  /** Example: `lb-bp1mxu5r8lauk5co6fdvd`. */
  LoadBalancerId?: string;
  Tags?: DescribeLoadBalancerHTTPSListenerAttributeResponseTags;
}

/** `AclIds` in an answer of `DescribeLoadBalancerHTTPSListenerAttribute`. */
export interface DescribeLoadBalancerHTTPSListenerAttributeResponseAclIds {
  AclId?: unknown[];
}

/** `Rules` in an answer of `DescribeLoadBalancerHTTPSListenerAttribute`. */
export interface DescribeLoadBalancerHTTPSListenerAttributeResponseRules {
  Rule?: DescribeLoadBalancerHTTPSListenerAttributeResponseRulesRule[];
}

/** `Rules.Rule` in an answer of `DescribeLoadBalancerHTTPSListenerAttribute`. */
export interface DescribeLoadBalancerHTTPSListenerAttributeResponseRulesRule {
  /** Example: `rsp-cige6j5euvs94i`. */
  VServerGroupId?: string;
  /** Example: `/example`. */
  Url?: string;
  /** Example: `www.example.com`. */
  Domain?: string;
  /** Example: `example`. */
  RuleName?: string;
  /** Example: `23`. */
  RuleId?: string;
}

/** `DomainExtensions` in an answer of `DescribeLoadBalancerHTTPSListenerAttribute`. */
export interface DescribeLoadBalancerHTTPSListenerAttributeResponseDomainExtensions {
  DomainExtension?: DescribeLoadBalancerHTTPSListenerAttributeResponseDomainExtensionsDomainExtension[];
}

/** `DomainExtensions.DomainExtension` in an answer of `DescribeLoadBalancerHTTPSListenerAttribute`. */
export interface DescribeLoadBalancerHTTPSListenerAttributeResponseDomainExtensionsDomainExtension {
  /** Example: `133444448418`. */
  ServerCertificateId?: string;
  /** Example: `www.example.com`. */
  Domain?: string;
  /** Example: `12`. */
  DomainExtensionId?: string;
  Certificates?: Record<string, unknown>;
  ServerCertificates?: Record<string, unknown>;
}

/** `Tags` in an answer of `DescribeLoadBalancerHTTPSListenerAttribute`. */
export interface DescribeLoadBalancerHTTPSListenerAttributeResponseTags {
  Tag?: DescribeLoadBalancerHTTPSListenerAttributeResponseTagsTag[];
}

/** `Tags.Tag` in an answer of `DescribeLoadBalancerHTTPSListenerAttribute`. */
export interface DescribeLoadBalancerHTTPSListenerAttributeResponseTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Calls `DescribeLoadBalancerHTTPSListenerAttribute`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerHTTPSListenerAttribute
 */
export const DescribeLoadBalancerHTTPSListenerAttribute: Operation<DescribeLoadBalancerHTTPSListenerAttributeRequest, DescribeLoadBalancerHTTPSListenerAttributeResponse> = {
  name: 'DescribeLoadBalancerHTTPSListenerAttribute',
  readOnly: true,
  regionId: true,
};
