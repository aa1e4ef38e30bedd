// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteTLSCipherPolicy`. */
export interface DeleteTLSCipherPolicyRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `tls-bp1lp2076qx4ebridp5ljb6q`. */
  TLSCipherPolicyId: string;
}

/** The answer of `DeleteTLSCipherPolicy`. */
export interface DeleteTLSCipherPolicyResponse {
  /** Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Calls `DeleteTLSCipherPolicy`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteTLSCipherPolicy
 */
export const DeleteTLSCipherPolicy: Operation<DeleteTLSCipherPolicyRequest, DeleteTLSCipherPolicyResponse> = {
  name: 'DeleteTLSCipherPolicy',
  regionId: true,
};
