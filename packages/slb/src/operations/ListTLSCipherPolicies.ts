// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { PaginatedOperation } from '@scope/core';

/** The parameters of `ListTLSCipherPolicies`. */
export interface ListTLSCipherPoliciesRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Only this TLS policy. Example: `tls-bp17elso1h323r2302`. */
  TLSCipherPolicyId?: string | undefined;
  /** Only TLS policies of this name. Example: `TLSPolicy-testvwid`. */
  Name?: string | undefined;
  /** Whether the answer also names the listeners that use each TLS policy. Default: `false`. Example: `false`. */
  IncludeListener?: boolean | undefined;
  /**
   * Where to go on, from the `NextToken` of the last answer; leave it out for the first page. Example:
   * `FFmyTO70tTpLG6I3FmYAXGKPdQ3FE`.
   */
  NextToken?: string | undefined;
  /** How many TLS policies a page holds at most, from 1 to 100; 20 where left out. Example: `20`. */
  MaxItems?: number | undefined;
}

/** The answer of `ListTLSCipherPolicies`. */
export interface ListTLSCipherPoliciesResponse {
  /**
   * Where the next page starts, for the `NextToken` of the next request; empty on the last page. Example:
   * `FFmyTO70tTpLG6I3FmYAXGKPdQ3FE`.
   */
  NextToken?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
  /** How many items match in all, on every page together. Example: `1000`. */
  TotalCount?: number;
  /**
   * Whether this is the last page, by the vendor's text; an empty `NextToken` is the safer sign. Example: `false`.
   */
  IsTruncated?: boolean;
  /** The TLS policies of this page. */
  TLSCipherPolicies?: ListTLSCipherPoliciesResponseTLSCipherPolicies[];
}

/** `TLSCipherPolicies` in an answer of `ListTLSCipherPolicies`. */
export interface ListTLSCipherPoliciesResponseTLSCipherPolicies {
  /**
   * Whether the policy can be used and changed.
   * - `configuring`: A change is taking effect.
   * - `normal`: It is in effect.
   *
   * Example: `normal`.
   */
  Status?: 'configuring' | 'normal' | (string & {});
  /**
   * The id of the TLS policy, `tls-…`, for `TLSCipherPolicyId` of HTTPS listeners. Example:
   * `tls-bp17elso1h323r2302`.
   */
  InstanceId?: string;
  /**
   * The name of the TLS policy, which begins with a letter; letters, digits and `._-`. Example:
   * `TLSPolicy-testvwid`.
   */
  Name?: string;
  /** When the TLS policy was created, in milliseconds since 1970. Example: `1608273800000`. */
  CreateTime?: number | bigint;
  /** The listeners that use the policy. */
  RelateListeners?: ListTLSCipherPoliciesResponseTLSCipherPoliciesRelateListeners[];
  /** The TLS versions that the policy allows, written like `TLSv1.0`; the latest is 1.3. */
  TLSVersions?: string[];
  /**
   * The ciphers that the policy allows, such as `ECDHE-RSA-AES128-GCM-SHA256`; each has to fit one of the versions
   * in `TLSVersions`.
   */
  Ciphers?: string[];
}

/** `TLSCipherPolicies.RelateListeners` in an answer of `ListTLSCipherPolicies`. */
export interface ListTLSCipherPoliciesResponseTLSCipherPoliciesRelateListeners {
  /** The frontend port of the listener that uses the policy. Example: `80`. */
  Port?: number;
  /** The protocol of the listener that uses the policy, in capitals. Example: `HTTPS`. */
  Protocol?: 'TCP' | 'UDP' | 'HTTP' | 'HTTPS' | (string & {});
  /** The load balancer of the listener that uses the policy. Example: `lb-bp1b6c719dfa08exvnovq`. */
  LoadBalancerId?: string;
}

/**
 * Lists the TLS policies of the account in a region, on request with the listeners that use them.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - Answers in pages, which `paginate` walks.
 * - RAM action: `slb:ListTLSCipherPolicies`.
 * - Errors: `QueryTokenInvalid`, `QueryTokenNotExist`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ListTLSCipherPolicies
 */
export const ListTLSCipherPolicies: PaginatedOperation<ListTLSCipherPoliciesRequest, ListTLSCipherPoliciesResponse, ListTLSCipherPoliciesResponseTLSCipherPolicies> = {
  name: 'ListTLSCipherPolicies',
  ram: 'slb',
  readOnly: true,
  regionId: true,
  pagination: {
    style: 'token',
    items: 'TLSCipherPolicies',
    inputToken: 'NextToken',
    outputToken: 'NextToken',
  },
};
