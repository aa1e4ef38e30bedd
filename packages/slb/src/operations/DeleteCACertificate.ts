// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DeleteCACertificate`. */
export interface DeleteCACertificateRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `1231579084777910_15c73d77203_-986300114_-2110544964`. */
  CACertificateId: string;
}

/** The answer of `DeleteCACertificate`. */
export interface DeleteCACertificateResponse {
  /** Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`. */
  RequestId: string;
}

/**
 * Calls `DeleteCACertificate`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteCACertificate
 */
export const DeleteCACertificate: Operation<DeleteCACertificateRequest, DeleteCACertificateResponse> = {
  name: 'DeleteCACertificate',
  regionId: true,
};
