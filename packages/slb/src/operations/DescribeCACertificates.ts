// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeCACertificates`. */
export interface DescribeCACertificatesRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Only this CA certificate. Example: `139a00604bd-cn-east-hangzhokjvw`. */
  CACertificateId?: string | undefined;
  /** Only CA certificates in this resource group. Example: `rg-atstuj3rtop4pjr`. */
  ResourceGroupId?: string | undefined;
  /** Only CA certificates with these tags, as pairs of a key and a value; at most 20. Items: at most 20. */
  Tag?: readonly DescribeCACertificatesRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeCACertificates`. */
export interface DescribeCACertificatesRequestTag {
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

/** The answer of `DescribeCACertificates`. */
export interface DescribeCACertificatesResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `365F4154-92F6-4AE4-92F8-7FFD008E050A`. */
  RequestId: string;
  /** Holds the CA certificates found. */
  CACertificates?: DescribeCACertificatesResponseCACertificates;
}

/** `CACertificates` in an answer of `DescribeCACertificates`. */
export interface DescribeCACertificatesResponseCACertificates {
  /** One CA certificate, without its content. */
  CACertificate?: DescribeCACertificatesResponseCACertificatesCACertificate[];
}

/** `CACertificates.CACertificate` in an answer of `DescribeCACertificates`. */
export interface DescribeCACertificatesResponseCACertificatesCACertificate {
  /** When the certificate was uploaded, in milliseconds since 1970. Example: `1504147745000`. */
  CreateTimeStamp?: number | bigint;
  /** When the certificate stops being valid, as `yyyy-MM-ddTHH:mm:ssZ` in UTC. Example: `2024-11-21T06:04:25Z`. */
  ExpireTime?: string;
  /** When the certificate was uploaded, as `yyyy-MM-ddTHH:mm:ssZ` in UTC. Example: `2021-08-31T02:49:05Z`. */
  CreateTime?: string;
  /** When the certificate stops being valid, in milliseconds since 1970. Example: `1732169065000`. */
  ExpireTimeStamp?: number | bigint;
  /**
   * The id of the CA certificate, for HTTPS listeners that check their clients. Example:
   * `139a00604bd-cn-east-hangzhokjvw`.
   */
  CACertificateId?: string;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /**
   * The fingerprint of the certificate, in hexadecimal pairs with colons. Example:
   * `79:43:fb:7d:a4:7f:44:32:61:16:57:17:e3:e8:b7:36:03:57:f6:89`.
   */
  Fingerprint?: string;
  /** The resource group that the resource is in; empty where it is in none. Example: `rg-atstuj3rtop4pjr`. */
  ResourceGroupId?: string;
  /** The domain in the `CommonName` of the certificate. Example: `www.example.com`. */
  CommonName?: string;
  /** What people call the CA certificate; other operations take its id. Example: `test`. */
  CACertificateName?: string;
  /** Holds the tags that the resource carries. */
  Tags?: DescribeCACertificatesResponseCACertificatesCACertificateTags;
}

/** `CACertificates.CACertificate.Tags` in an answer of `DescribeCACertificates`. */
export interface DescribeCACertificatesResponseCACertificatesCACertificateTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeCACertificatesResponseCACertificatesCACertificateTagsTag[];
}

/** `CACertificates.CACertificate.Tags.Tag` in an answer of `DescribeCACertificates`. */
export interface DescribeCACertificatesResponseCACertificatesCACertificateTagsTag {
  /** What the tag says, for example `production`; may be empty. Example: `1`. */
  TagValue?: string;
  /** What the tag is called, for example `env`; a resource has each key once. Example: `test`. */
  TagKey?: string;
}

/**
 * Lists the CA certificates of a region, or one of them, without their contents.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `slb:DescribeCACertificates`.
 * - Errors: `Abs.CACertificateIdAndResourceGroupId.MissMatch`, `LocationServiceTimeout`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeCACertificates
 */
export const DescribeCACertificates: Operation<DescribeCACertificatesRequest, DescribeCACertificatesResponse> = {
  name: 'DescribeCACertificates',
  ram: 'slb',
  readOnly: true,
  regionId: true,
};
