// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `CreateDomainExtension`. */
export interface CreateDomainExtensionRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The load balancer that the listener with the rules or domains belongs to, `lb-…`. Example:
   * `lb-bp1o94dp5i6earrn6vmpc`.
   */
  LoadBalancerId: string;
  /** The frontend port of the HTTP or HTTPS listener; only HTTPS listeners have domain extensions. Example: `443`. */
  ListenerPort: number;
  /** The domain that gets its own certificate; may begin with `*.`. Example: `*.example1.com`. */
  Domain: string;
  /**
   * The certificate for the domain, from {@link UploadServerCertificate}. Example:
   * `1231579689016_166f82009a924_1714763408_7099818757`.
   */
  ServerCertificateId?: string | undefined;
}

/** The answer of `CreateDomainExtension`. */
export interface CreateDomainExtensionResponse {
  /** The frontend port of the HTTPS listener. Example: `80`. */
  ListenerPort?: number;
  /** Identifies this call; the vendor's support asks for it. Example: `A6E7EFC9-0938-40CA-877D-9BEA99671B85`. */
  RequestId: string;
  /** The id of the domain extension, `de-…`. Example: `de-bp1rp7ta19dqvuwp`. */
  DomainExtensionId?: string;
}

/**
 * Gives one domain of an HTTPS listener a certificate of its own, which clients get that ask for the domain (SNI).
 *
 * Other domains go on with the certificate of the listener. Load balancers of the old shared kind have no domain
 * extensions.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:CreateDomainExtension`.
 * - Errors: `DomainExtensionNumberOverLimit`, `InvalidAction.RegionNotSupport`, `DomainExtensionNotSupport`,
 * `InvalidParameter.RegionNotSupport`, `CertificateTypeMismatched`, `CnCertificateNotSupport`, and 11 more.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateDomainExtension
 */
export const CreateDomainExtension: Operation<CreateDomainExtensionRequest, CreateDomainExtensionResponse> = {
  name: 'CreateDomainExtension',
  ram: 'slb',
  regionId: true,
};
