// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeDomainExtensions`. */
export interface DescribeDomainExtensionsRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1b6c08ex****`. */
  LoadBalancerId: string;
  /** Example: `443`. */
  ListenerPort: number;
  /** Example: `de-bp1rp7ta1****`. */
  DomainExtensionId?: string | undefined;
}

/** The answer of `DescribeDomainExtensions`. */
export interface DescribeDomainExtensionsResponse {
  /** Example: `48C1B671-C6DB-4DDE-9B30-1055*****`. */
  RequestId: string;
  DomainExtensions?: DescribeDomainExtensionsResponseDomainExtensions;
}

/** `DomainExtensions` in an answer of `DescribeDomainExtensions`. */
export interface DescribeDomainExtensionsResponseDomainExtensions {
  DomainExtension?: DescribeDomainExtensionsResponseDomainExtensionsDomainExtension[];
}

/** `DomainExtensions.DomainExtension` in an answer of `DescribeDomainExtensions`. */
export interface DescribeDomainExtensionsResponseDomainExtensionsDomainExtension {
  /** Example: `12315790****3_166f8****9_1714****08_70998****`. */
  ServerCertificateId?: string;
  /** Example: `www.example.com`. */
  Domain?: string;
  /** Example: `de-bp1rp7ta1****`. */
  DomainExtensionId?: string;
  Certificates?: Record<string, unknown>;
  ServerCertificates?: Record<string, unknown>;
}

/**
 * Calls `DescribeDomainExtensions`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeDomainExtensions
 */
export const DescribeDomainExtensions: Operation<DescribeDomainExtensionsRequest, DescribeDomainExtensionsResponse> = {
  name: 'DescribeDomainExtensions',
  readOnly: true,
  regionId: true,
};
