// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `ListTLSCipherPolicies`. */
export interface ListTLSCipherPoliciesRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `tls-bp17elso1h323r2302`. */
  TLSCipherPolicyId?: string | undefined;
  /** Example: `TLSPolicy-testvwid`. */
  Name?: string | undefined;
  /** Default: `false`. Example: `false`. */
  IncludeListener?: boolean | undefined;
  /** Example: `FFmyTO70tTpLG6I3FmYAXGKPdQ3FE`. */
  NextToken?: string | undefined;
  /** Example: `20`. */
  MaxItems?: number | undefined;
}

/** The answer of `ListTLSCipherPolicies`. */
export interface ListTLSCipherPoliciesResponse {
  /** Example: `FFmyTO70tTpLG6I3FmYAXGKPdQ3FE`. */
  NextToken?: string;
  /** Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
  /** Example: `1000`. */
  TotalCount?: number;
  /** Example: `false`. */
  IsTruncated?: boolean;
  TLSCipherPolicies?: ListTLSCipherPoliciesResponseTLSCipherPolicies[];
}

/** `TLSCipherPolicies` in an answer of `ListTLSCipherPolicies`. */
export interface ListTLSCipherPoliciesResponseTLSCipherPolicies {
  /** Example: `normal`. */
  Status?: 'configuring' | 'normal' | (string & {});
  /** Example: `tls-bp17elso1h323r2302`. */
  InstanceId?: string;
  /** Example: `TLSPolicy-testvwid`. */
  Name?: string;
  /** Example: `1608273800000`. */
  CreateTime?: number | bigint;
  RelateListeners?: ListTLSCipherPoliciesResponseTLSCipherPoliciesRelateListeners[];
  TLSVersions?: string[];
  Ciphers?: string[];
}

/** `TLSCipherPolicies.RelateListeners` in an answer of `ListTLSCipherPolicies`. */
export interface ListTLSCipherPoliciesResponseTLSCipherPoliciesRelateListeners {
  /** Example: `80`. */
  Port?: number;
  /** Example: `HTTPS`. */
  Protocol?: 'TCP' | 'UDP' | 'HTTP' | 'HTTPS' | (string & {});
  /** Example: `lb-bp1b6c719dfa08exvnovq`. */
  LoadBalancerId?: string;
}

/**
 * Calls `ListTLSCipherPolicies`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ListTLSCipherPolicies
 */
export const ListTLSCipherPolicies: PaginatedOperation<ListTLSCipherPoliciesRequest, ListTLSCipherPoliciesResponse, ListTLSCipherPoliciesResponseTLSCipherPolicies> = {
  name: 'ListTLSCipherPolicies',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'TLSCipherPolicies',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
  },
};
