// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `UploadCACertificate`. */
export interface UploadCACertificateRequest {
  /**
   * Tags, as pairs of a key and a value; keys are unique within one resource. Items: at most 20. Example:
   * `UploadCACertificate`.
   */
  Tag?: readonly UploadCACertificateRequestTag[] | undefined;
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** The CA certificate in PEM form. Example: `test`. */
  CACertificate: string;
  /** The name of the new CA certificate. Example: `mycacert01`. */
  CACertificateName?: string | undefined;
  /**
   * The resource group that the CA certificate joins; the default group where left out. Example:
   * `rg-atstej4pfakgomg`.
   */
  ResourceGroupId?: string | undefined;
}

/** `Tag` in a request of `UploadCACertificate`. */
export interface UploadCACertificateRequestTag {
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

/** The answer of `UploadCACertificate`. */
export interface UploadCACertificateResponse {
  /** When the certificate was uploaded, in milliseconds since 1970. Example: `1504147745000`. */
  CreateTimeStamp?: number | bigint;
  /** Identifies this call; the vendor's support asks for it. Example: `365F4154-92F6-4AE4-92F8-7FFD008E050A`. */
  RequestId: string;
  /** When the certificate stops being valid, as `yyyy-MM-ddTHH:mm:ssZ` in UTC. Example: `2024-11-21T06:04:25Z`. */
  ExpireTime?: string;
  /** The fingerprint of the certificate, in hexadecimal pairs with colons. Example: `02:DF:AB:ED`. */
  Fingerprint?: string;
  /** When the certificate was uploaded, as `yyyy-MM-ddTHH:mm:ssZ` in UTC. Example: `2017-08-31T02:49:05Z`. */
  CreateTime?: string;
  /** The domain in the `CommonName` of the certificate. Example: `example.com`. */
  CommonName?: string;
  /** The resource group that the resource is in; empty where it is in none. Example: `rg-atstuj3uuqpsbgw`. */
  ResourceGroupId?: string;
  /** What people call the CA certificate; other operations take its id. Example: `mycacert01`. */
  CACertificateName?: string;
  /** When the certificate stops being valid, in milliseconds since 1970. Example: `1732169065000`. */
  ExpireTimeStamp?: number | bigint;
  /** The id of the CA certificate, for HTTPS listeners that check their clients. Example: `139a09d992f`. */
  CACertificateId?: string;
}

/**
 * Stores a CA certificate, with which HTTPS listeners check the certificates of their clients.
 *
 * Give its id in `CACertificateId` of an HTTPS listener to make clients prove who they are. One certificate goes
 * into a call.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `slb:UploadCACertificate`.
 * - Errors: `SizeLimitExceeded.Tag`, `InvalidParam.TagValue`, `InvalidParam.TagKey`, `MissingParam.TagKey`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/UploadCACertificate
 */
export const UploadCACertificate: Operation<UploadCACertificateRequest, UploadCACertificateResponse> = {
  name: 'UploadCACertificate',
  ram: 'slb',
  regionId: true,
};
