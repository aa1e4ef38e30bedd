// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeDomainExtensionAttribute`. */
export interface DescribeDomainExtensionAttributeRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The domain extension, `de-…`, from {@link CreateDomainExtension} or {@link DescribeDomainExtensions}. Example:
   * `de-bp1rqm6oat`.
   */
  DomainExtensionId: string;
}

/** The answer of `DescribeDomainExtensionAttribute`. */
export interface DescribeDomainExtensionAttributeResponse {
  /** The domain that has its own certificate. Example: `www.example.com`. */
  Domain?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `48C1B671-C6DB-4DDE-9B30-1055A3FCFC07`. */
  RequestId: string;
  /** The load balancer whose listener has the rule or domain. Example: `lb-bp1o95i6u9utgs6ih0e17`. */
  LoadBalancerId?: string;
  /** The frontend port of the HTTPS listener. Example: `443`. */
  ListenerPort?: number;
  /**
   * The certificate that clients asking for the domain are shown. Example:
   * `231579085529123_166f82fb5637_1714763408_709981430`.
   */
  ServerCertificateId?: string;
  /** The id of the domain extension, `de-…`. Example: `de-bp1rpspcbmt`. */
  DomainExtensionId?: string;
  Certificates?: Record<string, unknown>;
  ServerCertificates?: Record<string, unknown>;
}

/**
 * Returns one domain extension with its listener, domain and certificate.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `slb:DescribeDomainExtensionAttribute`.
 * - Errors: `InvalidParameter.DomainExtensionId`, `MissingParameter.DomainExtensionId`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeDomainExtensionAttribute
 */
export const DescribeDomainExtensionAttribute: Operation<DescribeDomainExtensionAttributeRequest, DescribeDomainExtensionAttributeResponse> = {
  name: 'DescribeDomainExtensionAttribute',
  ram: 'slb',
  readOnly: true,
  regionId: true,
};
