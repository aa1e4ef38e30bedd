// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `UploadServerCertificate`. */
export interface UploadServerCertificateRequest {
  /** Items: at most 20. */
  Tag?: readonly UploadServerCertificateRequestTag[] | undefined;
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `7759111`. */
  AliCloudCertificateId?: string | undefined;
  /** Example: `cloudcertificate`. */
  AliCloudCertificateName?: string | undefined;
  /** Example: `cn-hangzhou`. */
  AliCloudCertificateRegionId?: string | undefined;
  /** Example: `-----BEGIN CERTIFICATE----- MIIGDTCCJABMBW -----END CERTIFICATE-----`. */
  ServerCertificate?: string | undefined;
  /** Example: `-----BEGIN RSA PRIVATE KEY----- MIIEogIBguL2Ul -----END RSA PRIVATE KEY-----`. */
  PrivateKey?: string | undefined;
  /** Example: `mycert01`. */
  ServerCertificateName?: string | undefined;
  /** Example: `rg-atstuj3rtokcb6r`. */
  ResourceGroupId?: string | undefined;
}

/** `Tag` in a request of `UploadServerCertificate`. */
export interface UploadServerCertificateRequestTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

/** The answer of `UploadServerCertificate`. */
export interface UploadServerCertificateResponse {
  /** Example: `cloudcertificatejnch`. */
  AliCloudCertificateName?: string;
  /** Example: `1504147745000`. */
  CreateTimeStamp?: number | bigint;
  /** Example: `2022-10-18T23:59:59Z`. */
  ExpireTime?: string;
  /** Example: `2022-02-21T02:49:05Z`. */
  CreateTime?: string;
  /** Example: `1321932713327853_17f1b4b696b_1114720822_-1671409656`. */
  ServerCertificateId?: string;
  /** Example: `1504147745000`. */
  ExpireTimeStamp?: number | bigint;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`. */
  RequestId: string;
  /** Example: `8f:7d:cb:e5:f8:c8:33:9c:17:65:c1:92:30:9e:45:55:9c:3a:85:60`. */
  Fingerprint?: string;
  /** Example: `mycert01`. */
  ServerCertificateName?: string;
  /** Example: `example.com`. */
  CommonName?: string;
  /** Example: `rg-atstuj3rtd9gd5l`. */
  ResourceGroupId?: string;
  /** Example: `7759111`. */
  AliCloudCertificateId?: string;
  /** Example: `0`. */
  IsAliCloudCertificate?: number;
  SubjectAlternativeNames?: UploadServerCertificateResponseSubjectAlternativeNames;
}

/** `SubjectAlternativeNames` in an answer of `UploadServerCertificate`. */
export interface UploadServerCertificateResponseSubjectAlternativeNames {
  SubjectAlternativeName?: string[];
}

/**
 * Calls `UploadServerCertificate`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/UploadServerCertificate
 */
export const UploadServerCertificate: Operation<UploadServerCertificateRequest, UploadServerCertificateResponse> = {
  name: 'UploadServerCertificate',
  regionId: true,
};
