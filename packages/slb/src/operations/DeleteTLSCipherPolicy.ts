// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteTLSCipherPolicy`. */
export interface DeleteTLSCipherPolicyRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The TLS policy to change or delete, `tls-…`. Example: `tls-bp1lp2076qx4ebridp5ljb6q`. */
  TLSCipherPolicyId: string;
}

/** The answer of `DeleteTLSCipherPolicy`. */
export interface DeleteTLSCipherPolicyResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Deletes a TLS policy that no listener uses.
 *
 * While a listener uses it, the call fails with `TLSPolicyBeingUsed`; {@link ListTLSCipherPolicies} shows which.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:DeleteTLSCipherPolicy`.
 * - Errors: `MissingParam.TLSCipherPolicyId`, `TLSPolicyConfiguring`, `TLSPolicyBeingUsed`,
 * `InvalidTLSPolicyId.NotExist`, `TLSPolicyRelated`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteTLSCipherPolicy
 */
export const DeleteTLSCipherPolicy: Operation<DeleteTLSCipherPolicyRequest, DeleteTLSCipherPolicyResponse> = {
  name: 'DeleteTLSCipherPolicy',
  ram: 'slb',
  regionId: true,
};
