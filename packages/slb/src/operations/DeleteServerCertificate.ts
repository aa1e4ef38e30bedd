// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteServerCertificate`. */
export interface DeleteServerCertificateRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `1231579689016_166f8204689_1714763408_70999445919`. */
  ServerCertificateId: string;
}

/** The answer of `DeleteServerCertificate`. */
export interface DeleteServerCertificateResponse {
  /** Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Calls `DeleteServerCertificate`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteServerCertificate
 */
export const DeleteServerCertificate: Operation<DeleteServerCertificateRequest, DeleteServerCertificateResponse> = {
  name: 'DeleteServerCertificate',
  regionId: true,
};
