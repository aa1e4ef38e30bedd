// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `UploadCACertificate`. */
export interface UploadCACertificateRequest {
  /** Items: at most 20. Example: `UploadCACertificate`. */
  Tag?: readonly UploadCACertificateRequestTag[] | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `test`. */
  CACertificate: string;
  /** Example: `mycacert01`. */
  CACertificateName?: string | undefined;
  /** Example: `rg-atstej4pfakgomg`. */
  ResourceGroupId?: string | undefined;
}

/** `Tag` in a request of `UploadCACertificate`. */
export interface UploadCACertificateRequestTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

/** The answer of `UploadCACertificate`. */
export interface UploadCACertificateResponse {
  /** Example: `1504147745000`. */
  CreateTimeStamp?: number | bigint;
  /** Example: `365F4154-92F6-4AE4-92F8-7FFD008E050A`. */
  RequestId: string;
  /** Example: `2024-11-21T06:04:25Z`. */
  ExpireTime?: string;
  /** Example: `02:DF:AB:ED`. */
  Fingerprint?: string;
  /** Example: `2017-08-31T02:49:05Z`. */
  CreateTime?: string;
  /** Example: `example.com`. */
  CommonName?: string;
  /** Example: `rg-atstuj3uuqpsbgw`. */
  ResourceGroupId?: string;
  /** Example: `mycacert01`. */
  CACertificateName?: string;
  /** Example: `1732169065000`. */
  ExpireTimeStamp?: number | bigint;
  /** Example: `139a09d992f`. */
  CACertificateId?: string;
}

/**
 * Calls `UploadCACertificate`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/UploadCACertificate
 */
export const UploadCACertificate: Operation<UploadCACertificateRequest, UploadCACertificateResponse> = {
  name: 'UploadCACertificate',
  regionId: true,
};
