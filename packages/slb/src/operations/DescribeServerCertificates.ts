// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeServerCertificates`. */
export interface DescribeServerCertificatesRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `123157908438198_166f8204689_1714763408_709981430`. */
  ServerCertificateId?: string | undefined;
  /** Example: `rg-atstuj3rtop4pjr`. */
  ResourceGroupId?: string | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeServerCertificatesRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeServerCertificates`. */
export interface DescribeServerCertificatesRequestTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

/** The answer of `DescribeServerCertificates`. */
export interface DescribeServerCertificatesResponse {
  /** Example: `365F4154-92F6-4AE4-92F8-7FF34B540710`. */
  RequestId: string;
  ServerCertificates?: DescribeServerCertificatesResponseServerCertificates;
}

/** `ServerCertificates` in an answer of `DescribeServerCertificates`. */
export interface DescribeServerCertificatesResponseServerCertificates {
  ServerCertificate?: DescribeServerCertificatesResponseServerCertificatesServerCertificate[];
}

/** `ServerCertificates.ServerCertificate` in an answer of `DescribeServerCertificates`. */
export interface DescribeServerCertificatesResponseServerCertificatesServerCertificate {
  /** Example: `1504147745000`. */
  CreateTimeStamp?: number | bigint;
  /** Example: `testcertkey`. */
  AliCloudCertificateName?: string;
  /** Example: `2023-01-26T23:59:59Z`. */
  ExpireTime?: string;
  /** Example: `2021-08-31T02:49:05Z`. */
  CreateTime?: string;
  /** Example: `12315765468860_166f8204689_1714763408_709981430-cn-east-hangzhou-02`. */
  ServerCertificateId?: string;
  /** Example: `15041477450`. */
  ExpireTimeStamp?: number | bigint;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `slb`. */
  ServerCertificateName?: string;
  /** Example: `68:08:1a:f8:2c:97:69:a3:a1:e6:16:41:4b:ca:4f:5d:ee:a5:ef:0d`. */
  Fingerprint?: string;
  /** Example: `www.example.com`. */
  CommonName?: string;
  /** Example: `rg-atstuj3rtop4pjr`. */
  ResourceGroupId?: string;
  /** Example: `0`. */
  IsAliCloudCertificate?: number;
  /** Example: `730922717070_15d97e7709a_71445759hr_789289731`. */
  AliCloudCertificateId?: string;
  Tags?: DescribeServerCertificatesResponseServerCertificatesServerCertificateTags;
  SubjectAlternativeNames?: DescribeServerCertificatesResponseServerCertificatesServerCertificateSubjectAlternativeNames;
}

/** `ServerCertificates.ServerCertificate.Tags` in an answer of `DescribeServerCertificates`. */
export interface DescribeServerCertificatesResponseServerCertificatesServerCertificateTags {
  Tag?: DescribeServerCertificatesResponseServerCertificatesServerCertificateTagsTag[];
}

/** `ServerCertificates.ServerCertificate.Tags.Tag` in an answer of `DescribeServerCertificates`. */
export interface DescribeServerCertificatesResponseServerCertificatesServerCertificateTagsTag {
  /** Example: `1`. */
  TagValue?: string;
  /** Example: `test`. */
  TagKey?: string;
}

/** `ServerCertificates.ServerCertificate.SubjectAlternativeNames` in an answer of `DescribeServerCertificates`. */
export interface DescribeServerCertificatesResponseServerCertificatesServerCertificateSubjectAlternativeNames {
  SubjectAlternativeName?: string[];
}

/**
 * Calls `DescribeServerCertificates`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeServerCertificates
 */
export const DescribeServerCertificates: Operation<DescribeServerCertificatesRequest, DescribeServerCertificatesResponse> = {
  name: 'DescribeServerCertificates',
  readOnly: true,
  regionId: true,
};
