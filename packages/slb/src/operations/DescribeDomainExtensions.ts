// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeDomainExtensions`. */
export interface DescribeDomainExtensionsRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The load balancer that the listener with the rules or domains belongs to, `lb-…`. Example:
   * `lb-bp1b6c08exj5jr804utlk`.
   */
  LoadBalancerId: string;
  /** The frontend port of the HTTP or HTTPS listener; only HTTPS listeners have domain extensions. Example: `443`. */
  ListenerPort: number;
  /** Only this domain extension. Example: `de-bp1rp7ta120mf`. */
  DomainExtensionId?: string | undefined;
}

/** The answer of `DescribeDomainExtensions`. */
export interface DescribeDomainExtensionsResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `48C1B671-C6DB-4DDE-9B30-1055C06D3818`. */
  RequestId: string;
  /** Holds the domain extensions of the listener. */
  DomainExtensions?: DescribeDomainExtensionsResponseDomainExtensions;
}

/** `DomainExtensions` in an answer of `DescribeDomainExtensions`. */
export interface DescribeDomainExtensionsResponseDomainExtensions {
  /** One domain with its certificate. */
  DomainExtension?: DescribeDomainExtensionsResponseDomainExtensionsDomainExtension[];
}

/** `DomainExtensions.DomainExtension` in an answer of `DescribeDomainExtensions`. */
export interface DescribeDomainExtensionsResponseDomainExtensionsDomainExtension {
  /**
   * The certificate that clients asking for the domain are shown. Example:
   * `1231579011153_166f8c66d9_1714825008_709981415`.
   */
  ServerCertificateId?: string;
  /** The domain that has its own certificate. Example: `www.example.com`. */
  Domain?: string;
  /** The id of the domain extension, `de-…`. Example: `de-bp1rp7ta120mf`. */
  DomainExtensionId?: string;
  Certificates?: Record<string, unknown>;
  ServerCertificates?: Record<string, unknown>;
}

/**
 * Lists the domains of an HTTPS listener that have a certificate of their own.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `slb:DescribeDomainExtensions`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeDomainExtensions
 */
export const DescribeDomainExtensions: Operation<DescribeDomainExtensionsRequest, DescribeDomainExtensionsResponse> = {
  name: 'DescribeDomainExtensions',
  ram: 'slb',
  readOnly: true,
  regionId: true,
};
