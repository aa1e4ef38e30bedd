// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeLoadBalancerHTTPListenerAttribute`. */
export interface DescribeLoadBalancerHTTPListenerAttributeRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1uaunez0uho0zf01ecl`. */
  LoadBalancerId: string;
  /** Range: 1 to 65535. Example: `80`. */
  ListenerPort: number;
}

/** The answer of `DescribeLoadBalancerHTTPListenerAttribute`. */
export interface DescribeLoadBalancerHTTPListenerAttributeResponse {
  /** Example: `white`. */
  AclType?: string;
  /** Example: `rsp-cige6j4g8ao9a8`. */
  VServerGroupId?: string;
  /** Example: `stopped`. */
  Status?: 'running' | 'stopped' | (string & {});
  /** Example: `off`. */
  XForwardedFor_ClientSrcPort?: 'on' | 'off' | (string & {});
  /** Example: `testCookie`. */
  Cookie?: string;
  /** Example: `on`. */
  Gzip?: 'on' | 'off' | (string & {});
  /** Example: `8080`. */
  HealthCheckConnectPort?: number;
  /** Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`. */
  RequestId: string;
  /** Example: `HTTP_80`. */
  Description?: string;
  /** Example: `-1`. */
  Bandwidth?: number;
  /** Example: `3`. */
  HealthCheckTimeout?: number;
  /** Example: `off`. */
  AclStatus?: 'on' | 'off' | (string & {});
  /** Example: `80`. */
  BackendServerPort?: number;
  /** Example: `500`. */
  CookieTimeout?: number;
  /** Example: `www.domain.com`. */
  HealthCheckDomain?: string;
  /** Example: `4`. */
  UnhealthyThreshold?: number;
  /** Example: `80`. */
  ForwardPort?: number;
  /** Example: `on`. */
  XForwardedFor_SLBID?: 'on' | 'off' | (string & {});
  /** Example: `on`. */
  SecurityStatus?: 'on' | 'off' | (string & {});
  /** Example: `http_2xx,http_3xx`. */
  HealthCheckHttpCode?: string;
  /** Example: `on`. */
  ListenerForward?: 'on' | 'off' | (string & {});
  /** Example: `on`. */
  XForwardedFor?: 'on' | 'off' | (string & {});
  /** Example: `2`. */
  IdleTimeout?: number;
  /** Example: `34`. */
  RequestTimeout?: number;
  /** Example: `80`. */
  ListenerPort?: number;
  /** Example: `5`. */
  HealthCheckInterval?: number;
  /** Example: `off`. */
  XForwardedFor_SLBPORT?: 'on' | 'off' | (string & {});
  /** Example: `/test/index.html`. */
  HealthCheckURI?: string;
  /** Example: `insert`. */
  StickySessionType?: 'insert' | 'server' | (string & {});
  /** Example: `acl-uf60jwkg1ir3el58f4f6e`. */
  AclId?: string;
  /** Example: `wrr`. */
  Scheduler?: 'wrr' | 'rr' | (string & {});
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
  AclIds?: DescribeLoadBalancerHTTPListenerAttributeResponseAclIds;
  Rules?: DescribeLoadBalancerHTTPListenerAttributeResponseRules;
  /** Example: `lb-bp1uaunez0uho0zf01ecl`. */
  LoadBalancerId?: string;
  Tags?: DescribeLoadBalancerHTTPListenerAttributeResponseTags;
}

/** `AclIds` in an answer of `DescribeLoadBalancerHTTPListenerAttribute`. */
export interface DescribeLoadBalancerHTTPListenerAttributeResponseAclIds {
  AclId?: unknown[];
}

/** `Rules` in an answer of `DescribeLoadBalancerHTTPListenerAttribute`. */
export interface DescribeLoadBalancerHTTPListenerAttributeResponseRules {
  Rule?: DescribeLoadBalancerHTTPListenerAttributeResponseRulesRule[];
}

/** `Rules.Rule` in an answer of `DescribeLoadBalancerHTTPListenerAttribute`. */
export interface DescribeLoadBalancerHTTPListenerAttributeResponseRulesRule {
  /** Example: `rsp-uf6web4ssa3rm3`. */
  VServerGroupId?: string;
  /** Example: `/example`. */
  Url?: string;
  /** Example: `www.example.com`. */
  Domain?: string;
  /** Example: `test`. */
  RuleName?: string;
  /** Example: `1234`. */
  RuleId?: string;
}

/** `Tags` in an answer of `DescribeLoadBalancerHTTPListenerAttribute`. */
export interface DescribeLoadBalancerHTTPListenerAttributeResponseTags {
  Tag?: DescribeLoadBalancerHTTPListenerAttributeResponseTagsTag[];
}

/** `Tags.Tag` in an answer of `DescribeLoadBalancerHTTPListenerAttribute`. */
export interface DescribeLoadBalancerHTTPListenerAttributeResponseTagsTag {
  /** Example: `TestKey`. */
  TagKey?: string;
  /** Example: `TestValue`. */
  TagValue?: string;
}

/**
 * Calls `DescribeLoadBalancerHTTPListenerAttribute`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerHTTPListenerAttribute
 */
export const DescribeLoadBalancerHTTPListenerAttribute: Operation<DescribeLoadBalancerHTTPListenerAttributeRequest, DescribeLoadBalancerHTTPListenerAttributeResponse> = {
  name: 'DescribeLoadBalancerHTTPListenerAttribute',
  readOnly: true,
  regionId: true,
};
