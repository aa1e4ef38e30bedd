// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeDomainExtensionAttribute`. */
export interface DescribeDomainExtensionAttributeRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `de-bp1rqm6oat`. */
  DomainExtensionId: string;
}

/** The answer of `DescribeDomainExtensionAttribute`. */
export interface DescribeDomainExtensionAttributeResponse {
  /** Example: `www.example.com`. */
  Domain?: string;
  /** Example: `48C1B671-C6DB-4DDE-9B30-1055A3FCFC07`. */
  RequestId: string;
  /** Example: `lb-bp1o95i6u9utgs6ih0e17`. */
  LoadBalancerId?: string;
  /** Example: `443`. */
  ListenerPort?: number;
  /** Example: `231579085529123_166f82fb5637_1714763408_709981430`. */
  ServerCertificateId?: string;
  /** Example: `de-bp1rpspcbmt`. */
  DomainExtensionId?: string;
  Certificates?: Record<string, unknown>;
  ServerCertificates?: Record<string, unknown>;
}

/**
 * Calls `DescribeDomainExtensionAttribute`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeDomainExtensionAttribute
 */
export const DescribeDomainExtensionAttribute: Operation<DescribeDomainExtensionAttributeRequest, DescribeDomainExtensionAttributeResponse> = {
  name: 'DescribeDomainExtensionAttribute',
  readOnly: true,
  regionId: true,
};
