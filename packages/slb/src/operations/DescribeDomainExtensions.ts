// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeDomainExtensions`. */
export interface DescribeDomainExtensionsRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `lb-bp1b6c08exj5jr804utlk`. */
  LoadBalancerId: string;
  /** Example: `443`. */
  ListenerPort: number;
  /** Example: `de-bp1rp7ta120mf`. */
  DomainExtensionId?: string | undefined;
}

/** The answer of `DescribeDomainExtensions`. */
export interface DescribeDomainExtensionsResponse {
  /** Example: `48C1B671-C6DB-4DDE-9B30-1055C06D3818`. */
  RequestId: string;
  DomainExtensions?: DescribeDomainExtensionsResponseDomainExtensions;
}

/** `DomainExtensions` in an answer of `DescribeDomainExtensions`. */
export interface DescribeDomainExtensionsResponseDomainExtensions {
  DomainExtension?: DescribeDomainExtensionsResponseDomainExtensionsDomainExtension[];
}

/** `DomainExtensions.DomainExtension` in an answer of `DescribeDomainExtensions`. */
export interface DescribeDomainExtensionsResponseDomainExtensionsDomainExtension {
  /** Example: `1231579011153_166f8c66d9_1714825008_709981415`. */
  ServerCertificateId?: string;
  /** Example: `www.example.com`. */
  Domain?: string;
  /** Example: `de-bp1rp7ta120mf`. */
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
