// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetTLSCipherPolicyAttribute`. */
export interface SetTLSCipherPolicyAttributeRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `tls-bp1lp2076qx4em5j5f6bridp`. */
  TLSCipherPolicyId: string;
  /** Example: `tls-policyranla-test`. */
  Name: string;
  /** Items: at most 5. Example: `TLSv1.0`. */
  TLSVersions: readonly string[];
  /** Items: at most 30. Example: `DES-CBC3-SHA`. */
  Ciphers: readonly string[];
}

/** The answer of `SetTLSCipherPolicyAttribute`. */
export interface SetTLSCipherPolicyAttributeResponse {
  /** Example: `72dcd26b-f12d-4c27-b3afc2f0-18f6aed5`. */
  TaskId?: string;
  /** Example: `CEF72CEB-54B6-4AE8-B225-F8764D0E8B46`. */
  RequestId: string;
}

/**
 * Calls `SetTLSCipherPolicyAttribute`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetTLSCipherPolicyAttribute
 */
export const SetTLSCipherPolicyAttribute: Operation<SetTLSCipherPolicyAttributeRequest, SetTLSCipherPolicyAttributeResponse> = {
  name: 'SetTLSCipherPolicyAttribute',
  regionId: true,
};
