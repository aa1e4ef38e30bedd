// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateTLSCipherPolicy`. */
export interface CreateTLSCipherPolicyRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The name of the TLS policy, which begins with a letter; letters, digits and `._-`. Example: `TLSPolicy-test`. */
  Name: string;
  /**
   * The ciphers that the policy allows, such as `ECDHE-RSA-AES128-GCM-SHA256`; each has to fit one of the versions
   * in `TLSVersions`. Items: at most 30. Example: `AES256-SHA256`.
   */
  Ciphers: readonly string[];
  /**
   * The TLS versions that the policy allows, written like `TLSv1.0`; the latest is 1.3. Items: at most 5. Example:
   * `TLSv1.0`.
   */
  TLSVersions: readonly string[];
}

/** The answer of `CreateTLSCipherPolicy`. */
export interface CreateTLSCipherPolicyResponse {
  /** The id of the new TLS policy, `tls-…`. Example: `tls-bp14bb1e7dll4f2jtg`. */
  TLSCipherPolicyId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `D7A8875F-373A-5F48-8484-25B07A61F2AF`. */
  RequestId: string;
}

/**
 * Creates a TLS policy out of versions and ciphers, for HTTPS listeners that the ready-made policies do not suit.
 *
 * Give its id in `TLSCipherPolicy` of {@link CreateLoadBalancerHTTPSListener} or {@link
 * SetLoadBalancerHTTPSListenerAttribute}.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:CreateTLSCipherPolicy`.
 * - Errors: `ParamDuplicateError.TlsVersions`, `ParamDuplicateError.Ciphers`, `TLSCipherPolicyOverLimit`,
 * `MissingParam.Name`, `MissingParam.TlsVersions`, `MissingParam.Ciphers`, and 2 more.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateTLSCipherPolicy
 */
export const CreateTLSCipherPolicy: Operation<CreateTLSCipherPolicyRequest, CreateTLSCipherPolicyResponse> = {
  name: 'CreateTLSCipherPolicy',
  ram: 'slb',
  regionId: true,
};
