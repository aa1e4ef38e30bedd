// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteServerCertificate`. */
export interface DeleteServerCertificateRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The server certificate to change or delete. Example: `1231579689016_166f8204689_1714763408_70999445919`. */
  ServerCertificateId: string;
}

/** The answer of `DeleteServerCertificate`. */
export interface DeleteServerCertificateResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Deletes a server certificate and its private key; it must not be in use.
 *
 * Fails while a listener (`CertificateAndPrivateKeyIsRefered`) or a domain extension
 * (`CertificateRelatedDomainExtensionExist`) uses it.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:DeleteServerCertificate`, on `acs:slb:{regionId}:{accountId}:certificate/*`.
 * - Errors: `CertificateRelatedDomainExtensionExist`, `CertificateAndPrivateKeyIsRefered`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteServerCertificate
 */
export const DeleteServerCertificate: Operation<DeleteServerCertificateRequest, DeleteServerCertificateResponse> = {
  name: 'DeleteServerCertificate',
  ram: 'slb',
  regionId: true,
};
