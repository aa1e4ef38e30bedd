// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteCACertificate`. */
export interface DeleteCACertificateRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The CA certificate to change or delete. Example: `1231579084777910_15c73d77203_-986300114_-2110544964`. */
  CACertificateId: string;
}

/** The answer of `DeleteCACertificate`. */
export interface DeleteCACertificateResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Deletes a CA certificate that no listener uses.
 *
 * While a listener uses it, the call fails with `CertificateAndPrivateKeyIsRefered`.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:DeleteCACertificate`.
 * - Errors: `CertificateAndPrivateKeyIsRefered`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteCACertificate
 */
export const DeleteCACertificate: Operation<DeleteCACertificateRequest, DeleteCACertificateResponse> = {
  name: 'DeleteCACertificate',
  ram: 'slb',
  regionId: true,
};
