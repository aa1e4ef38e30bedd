// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetTLSCipherPolicyAttribute`. */
export interface SetTLSCipherPolicyAttributeRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The TLS policy to change or delete, `tls-…`. Example: `tls-bp1lp2076qx4em5j5f6bridp`. */
  TLSCipherPolicyId: string;
  /**
   * The name of the TLS policy, which begins with a letter; letters, digits and `._-`. Example:
   * `tls-policyranla-test`.
   */
  Name: string;
  /**
   * The TLS versions that the policy allows, written like `TLSv1.0`; the latest is 1.3. Items: at most 5. Example:
   * `TLSv1.0`.
   */
  TLSVersions: readonly string[];
  /**
   * The ciphers that the policy allows, such as `ECDHE-RSA-AES128-GCM-SHA256`; each has to fit one of the versions
   * in `TLSVersions`. Items: at most 30. Example: `DES-CBC3-SHA`.
   */
  Ciphers: readonly string[];
}

/** The answer of `SetTLSCipherPolicyAttribute`. */
export interface SetTLSCipherPolicyAttributeResponse {
  /**
   * The background task that brings the change to the load balancers. Example:
   * `72dcd26b-f12d-4c27-b3afc2f0-18f6aed5`.
   */
  TaskId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `CEF72CEB-54B6-4AE8-B225-F8764D0E8B46`. */
  RequestId: string;
}

/**
 * Replaces the name, the versions and the ciphers of a TLS policy.
 *
 * All three are given anew. The policy is `configuring` until the change has taken effect in the background; until
 * then it can be neither changed nor deleted.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:SetTLSCipherPolicyAttribute`.
 * - Errors: `ParamDuplicateError.TlsVersions`, `ParamDuplicateError.Ciphers`, `MissingParam.Name`,
 * `MissingParam.TlsVersions`, `MissingParam.Ciphers`, `TLSPolicyNoSupportVersion`, and 6 more.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetTLSCipherPolicyAttribute
 */
export const SetTLSCipherPolicyAttribute: Operation<SetTLSCipherPolicyAttributeRequest, SetTLSCipherPolicyAttributeResponse> = {
  name: 'SetTLSCipherPolicyAttribute',
  ram: 'slb',
  regionId: true,
};
