// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `SetDomainExtensionAttribute`. */
export interface SetDomainExtensionAttributeRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /**
   * The domain extension, `de-…`, from {@link CreateDomainExtension} or {@link DescribeDomainExtensions}. Example:
   * `de-bp1rp7talfc37`.
   */
  DomainExtensionId: string;
  /**
   * The new certificate for the domain, from {@link UploadServerCertificate}. Example:
   * `123157914128379_166f8204689_1714763408_709981369`.
   */
  ServerCertificateId?: string | undefined;
}

/** The answer of `SetDomainExtensionAttribute`. */
export interface SetDomainExtensionAttributeResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `149A2470-F010-4437-BF68-34383EEF5976`. */
  RequestId: string;
}

/**
 * Replaces the certificate of a domain extension, such as before it runs out.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:SetDomainExtensionAttribute`.
 * - Errors: `IncorrectStatus.DomainExtension`, `InvalidParameter.RegionNotSupport`, `CertificateTypeMismatched`,
 * `CnCertificateNotSupport`, `InvalidParameter.DomainExtensionId`, `InvalidParameter.ServerCertificateId`, and 8
 * more.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetDomainExtensionAttribute
 */
export const SetDomainExtensionAttribute: Operation<SetDomainExtensionAttributeRequest, SetDomainExtensionAttributeResponse> = {
  name: 'SetDomainExtensionAttribute',
  ram: 'slb',
  regionId: true,
};
