// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateDomainExtension`. */
export interface CreateDomainExtensionRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1o94dp5i6earrn6vmpc`. */
  LoadBalancerId: string;
  /** Example: `443`. */
  ListenerPort: number;
  /** Example: `*.example1.com`. */
  Domain: string;
  /** Example: `1231579689016_166f82009a924_1714763408_7099818757`. */
  ServerCertificateId?: string | undefined;
}

/** The answer of `CreateDomainExtension`. */
export interface CreateDomainExtensionResponse {
  /** Example: `80`. */
  ListenerPort?: number;
  /** Example: `A6E7EFC9-0938-40CA-877D-9BEA99671B85`. */
  RequestId: string;
  /** Example: `de-bp1rp7ta19dqvuwp`. */
  DomainExtensionId?: string;
}

/**
 * Calls `CreateDomainExtension`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateDomainExtension
 */
export const CreateDomainExtension: Operation<CreateDomainExtensionRequest, CreateDomainExtensionResponse> = {
  name: 'CreateDomainExtension',
  regionId: true,
};
