// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateTLSCipherPolicy`. */
export interface CreateTLSCipherPolicyRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `TLSPolicy-test`. */
  Name: string;
  /** Items: at most 30. Example: `AES256-SHA256`. */
  Ciphers: readonly string[];
  /** Items: at most 5. Example: `TLSv1.0`. */
  TLSVersions: readonly string[];
}

/** The answer of `CreateTLSCipherPolicy`. */
export interface CreateTLSCipherPolicyResponse {
  /** Example: `tls-bp14bb1e7dll4f2jtg`. */
  TLSCipherPolicyId?: string;
  /** Example: `D7A8875F-373A-5F48-8484-25B07A61F2AF`. */
  RequestId: string;
}

/**
 * Calls `CreateTLSCipherPolicy`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateTLSCipherPolicy
 */
export const CreateTLSCipherPolicy: Operation<CreateTLSCipherPolicyRequest, CreateTLSCipherPolicyResponse> = {
  name: 'CreateTLSCipherPolicy',
  regionId: true,
};
