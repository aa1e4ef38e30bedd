// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `UploadServerCertificate`. */
export interface UploadServerCertificateRequest {
  /** Tags, as pairs of a key and a value; keys are unique within one resource. Items: at most 20. */
  Tag?: readonly UploadServerCertificateRequestTag[] | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The certificate in Certificate Management to take over, instead of uploading one. Example: `7759111`. */
  AliCloudCertificateId?: string | undefined;
  /** The name of the certificate to take over from Certificate Management. Example: `cloudcertificate`. */
  AliCloudCertificateName?: string | undefined;
  /** The region in which Certificate Management has the certificate to take over. Example: `cn-hangzhou`. */
  AliCloudCertificateRegionId?: string | undefined;
  /**
   * The certificate in PEM form, with the certificates of the issuers below it where there are any. Example:
   * `-----BEGIN CERTIFICATE----- MIIGDTCCJABMBW -----END CERTIFICATE-----`.
   */
  ServerCertificate?: string | undefined;
  /**
   * The private key of the certificate in PEM form, not encrypted. It is never returned. Example: `-----BEGIN RSA
   * PRIVATE KEY----- MIIEogIBguL2Ul -----END RSA PRIVATE KEY-----`.
   */
  PrivateKey?: string | undefined;
  /** The name of the new certificate; letters, digits and `._-`, beginning with a letter. Example: `mycert01`. */
  ServerCertificateName?: string | undefined;
  /**
   * The resource group that the certificate joins; the default group where left out. Example:
   * `rg-atstuj3rtokcb6r`.
   */
  ResourceGroupId?: string | undefined;
}

/** `Tag` in a request of `UploadServerCertificate`. */
export interface UploadServerCertificateRequestTag {
  /**
   * What the tag is called, for example `env`: 64 characters fit everywhere, access control lists and CA
   * certificates take up to 128. Without `http://` or `https://`, and not beginning with `aliyun` or `acs:`.
   */
  Key?: string | undefined;
  /**
   * What the tag says, for example `production`: up to 128 characters, or nothing. Without `http://` or
   * `https://`, and not beginning with `aliyun` or `acs:`.
   */
  Value?: string | undefined;
}

/** The answer of `UploadServerCertificate`. */
export interface UploadServerCertificateResponse {
  /**
   * The name that the certificate has in Certificate Management; empty for uploaded ones. Example:
   * `cloudcertificatejnch`.
   */
  AliCloudCertificateName?: string;
  /** When the certificate was uploaded, in milliseconds since 1970. Example: `1504147745000`. */
  CreateTimeStamp?: number | bigint;
  /** When the certificate stops being valid, as `yyyy-MM-ddTHH:mm:ssZ` in UTC. Example: `2022-10-18T23:59:59Z`. */
  ExpireTime?: string;
  /** When the certificate was uploaded, as `yyyy-MM-ddTHH:mm:ssZ` in UTC. Example: `2022-02-21T02:49:05Z`. */
  CreateTime?: string;
  /**
   * The id of the server certificate, for HTTPS listeners and domain extensions. Example:
   * `1321932713327853_17f1b4b696b_1114720822_-1671409656`.
   */
  ServerCertificateId?: string;
  /** When the certificate stops being valid, in milliseconds since 1970. Example: `1504147745000`. */
  ExpireTimeStamp?: number | bigint;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`. */
  RequestId: string;
  /**
   * The fingerprint of the certificate, in hexadecimal pairs with colons. Example:
   * `8f:7d:cb:e5:f8:c8:33:9c:17:65:c1:92:30:9e:45:55:9c:3a:85:60`.
   */
  Fingerprint?: string;
  /** What people call the server certificate; other operations take its id. Example: `mycert01`. */
  ServerCertificateName?: string;
  /** The domain in the `CommonName` of the certificate. Example: `example.com`. */
  CommonName?: string;
  /** The resource group that the resource is in; empty where it is in none. Example: `rg-atstuj3rtd9gd5l`. */
  ResourceGroupId?: string;
  /** The id that the certificate has in Certificate Management; empty for uploaded ones. Example: `7759111`. */
  AliCloudCertificateId?: string;
  /**
   * Whether the certificate comes from Certificate Management.
   * - `0`: It was uploaded.
   * - `1`: It was taken over from there.
   *
   * Example: `0`.
   */
  IsAliCloudCertificate?: number;
  /** Holds the further names that the certificate is valid for. */
  SubjectAlternativeNames?: UploadServerCertificateResponseSubjectAlternativeNames;
}

/** `SubjectAlternativeNames` in an answer of `UploadServerCertificate`. */
export interface UploadServerCertificateResponseSubjectAlternativeNames {
  /** The domains among the alternative names of the certificate. */
  SubjectAlternativeName?: string[];
}

/**
 * Stores a server certificate with its private key for HTTPS listeners, or takes one over from Certificate
 * Management.
 *
 * Give either `ServerCertificate` and `PrivateKey`, or the `AliCloudCertificate…` fields of a certificate that the
 * account has already. One certificate goes into a call. Then name the `ServerCertificateId` of the answer in
 * {@link CreateLoadBalancerHTTPSListener}, or in {@link CreateDomainExtension} for further domains.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:UploadServerCertificate`, on `acs:slb:{regionId}:{accountId}:certificate/*`.
 * - Errors: `SizeLimitExceeded.Tag`, `OperationDenied.IllegalKeyLength`, `ServerCertificate.NotSupport`,
 * `EccCertificateNotSupport`, `IllegalParam.ServerCertificate`, `InvalidParameter`, and 5 more.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/UploadServerCertificate
 */
export const UploadServerCertificate: Operation<UploadServerCertificateRequest, UploadServerCertificateResponse> = {
  name: 'UploadServerCertificate',
  ram: 'slb',
  regionId: true,
};
