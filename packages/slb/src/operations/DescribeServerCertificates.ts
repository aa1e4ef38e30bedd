// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeServerCertificates`. */
export interface DescribeServerCertificatesRequest {
  /**
   * The region that the call goes to, and whose resources it is about. The client fills in its own `regionId`
   * where this is left out. Example: `cn-hangzhou`.
   */
  RegionId?: string | undefined;
  /** Only this server certificate. Example: `123157908438198_166f8204689_1714763408_709981430`. */
  ServerCertificateId?: string | undefined;
  /** Only certificates in this resource group. Example: `rg-atstuj3rtop4pjr`. */
  ResourceGroupId?: string | undefined;
  /** Only server certificates with these tags, as pairs of a key and a value; at most 20. Items: at most 20. */
  Tag?: readonly DescribeServerCertificatesRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeServerCertificates`. */
export interface DescribeServerCertificatesRequestTag {
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

/** The answer of `DescribeServerCertificates`. */
export interface DescribeServerCertificatesResponse {
  /** Identifies this call; the vendor's support asks for it. Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`. */
  RequestId: string;
  /** Holds the server certificates found. */
  ServerCertificates?: DescribeServerCertificatesResponseServerCertificates;
}

/** `ServerCertificates` in an answer of `DescribeServerCertificates`. */
export interface DescribeServerCertificatesResponseServerCertificates {
  /** One server certificate, without content and key. */
  ServerCertificate?: DescribeServerCertificatesResponseServerCertificatesServerCertificate[];
}

/** `ServerCertificates.ServerCertificate` in an answer of `DescribeServerCertificates`. */
export interface DescribeServerCertificatesResponseServerCertificatesServerCertificate {
  /** When the certificate was uploaded, in milliseconds since 1970. Example: `1504147745000`. */
  CreateTimeStamp?: number | bigint;
  /** The name that the certificate has in Certificate Management; empty for uploaded ones. Example: `testcertkey`. */
  AliCloudCertificateName?: string;
  /** When the certificate stops being valid, as `yyyy-MM-ddTHH:mm:ssZ` in UTC. Example: `2023-01-26T23:59:59Z`. */
  ExpireTime?: string;
  /** When the certificate was uploaded, as `yyyy-MM-ddTHH:mm:ssZ` in UTC. Example: `2021-08-31T02:49:05Z`. */
  CreateTime?: string;
  /**
   * The id of the server certificate, for HTTPS listeners and domain extensions. Example:
   * `12315765468860_166f8204689_1714763408_709981430-cn-east-hangzhou-02`.
   */
  ServerCertificateId?: string;
  /** When the certificate stops being valid, in milliseconds since 1970. Example: `15041477450`. */
  ExpireTimeStamp?: number | bigint;
  /**
   * Where the resource is, by the id of its region; at the top of a list, the region that all of the list is from.
   * Example: `cn-hangzhou`.
   */
  RegionId?: string;
  /** What people call the server certificate; other operations take its id. Example: `slb`. */
  ServerCertificateName?: string;
  /**
   * The fingerprint of the certificate, in hexadecimal pairs with colons. Example:
   * `68:08:1a:f8:2c:97:69:a3:a1:e6:16:41:4b:ca:4f:5d:ee:a5:ef:0d`.
   */
  Fingerprint?: string;
  /** The domain in the `CommonName` of the certificate. Example: `www.example.com`. */
  CommonName?: string;
  /** The resource group that the resource is in; empty where it is in none. Example: `rg-atstuj3rtop4pjr`. */
  ResourceGroupId?: string;
  /**
   * Whether the certificate comes from Certificate Management.
   * - `0`: It was uploaded.
   * - `1`: It was taken over from there.
   *
   * Example: `0`.
   */
  IsAliCloudCertificate?: number;
  /**
   * The id that the certificate has in Certificate Management; empty for uploaded ones. Example:
   * `730922717070_15d97e7709a_71445759hr_789289731`.
   */
  AliCloudCertificateId?: string;
  /** Holds the tags that the resource carries. */
  Tags?: DescribeServerCertificatesResponseServerCertificatesServerCertificateTags;
  /** Holds the further names that the certificate is valid for. */
  SubjectAlternativeNames?: DescribeServerCertificatesResponseServerCertificatesServerCertificateSubjectAlternativeNames;
}

/** `ServerCertificates.ServerCertificate.Tags` in an answer of `DescribeServerCertificates`. */
export interface DescribeServerCertificatesResponseServerCertificatesServerCertificateTags {
  /** One tag, as a pair of a key and a value. */
  Tag?: DescribeServerCertificatesResponseServerCertificatesServerCertificateTagsTag[];
}

/** `ServerCertificates.ServerCertificate.Tags.Tag` in an answer of `DescribeServerCertificates`. */
export interface DescribeServerCertificatesResponseServerCertificatesServerCertificateTagsTag {
  /** What the tag says, for example `production`; may be empty. Example: `1`. */
  TagValue?: string;
  /** What the tag is called, for example `env`; a resource has each key once. Example: `test`. */
  TagKey?: string;
}

/** `ServerCertificates.ServerCertificate.SubjectAlternativeNames` in an answer of `DescribeServerCertificates`. */
export interface DescribeServerCertificatesResponseServerCertificatesServerCertificateSubjectAlternativeNames {
  /** The domains among the alternative names of the certificate. */
  SubjectAlternativeName?: string[];
}

/**
 * Lists the server certificates of a region, or one of them; contents and private keys are not returned.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `slb:DescribeServerCertificates`, on `acs:slb:{regionId}:{accountId}:certificate/*`.
 * - Errors: `Abs.ServerCertificateIdAndResourceGroupId.MissMatch`, `LocationServiceTimeout`.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeServerCertificates
 */
export const DescribeServerCertificates: Operation<DescribeServerCertificatesRequest, DescribeServerCertificatesResponse> = {
  name: 'DescribeServerCertificates',
  ram: 'slb',
  readOnly: true,
  regionId: true,
};
