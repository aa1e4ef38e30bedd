// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `DescribeCACertificates`. */
export interface DescribeCACertificatesRequest {
  /** Example: `cn-hangzhou`. */
  RegionId?: string | undefined;
  /** Example: `139a00604bd-cn-east-hangzhokjvw`. */
  CACertificateId?: string | undefined;
  /** Example: `rg-atstuj3rtop4pjr`. */
  ResourceGroupId?: string | undefined;
  /** Items: at most 20. */
  Tag?: readonly DescribeCACertificatesRequestTag[] | undefined;
}

/** `Tag` in a request of `DescribeCACertificates`. */
export interface DescribeCACertificatesRequestTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

/** The answer of `DescribeCACertificates`. */
export interface DescribeCACertificatesResponse {
  /** Example: `365F4154-92F6-4AE4-92F8-7FFD008E050A`. */
  RequestId: string;
  CACertificates?: DescribeCACertificatesResponseCACertificates;
}

/** `CACertificates` in an answer of `DescribeCACertificates`. */
export interface DescribeCACertificatesResponseCACertificates {
  CACertificate?: DescribeCACertificatesResponseCACertificatesCACertificate[];
}

/** `CACertificates.CACertificate` in an answer of `DescribeCACertificates`. */
export interface DescribeCACertificatesResponseCACertificatesCACertificate {
  /** Example: `1504147745000`. */
  CreateTimeStamp?: number | bigint;
  /** Example: `2024-11-21T06:04:25Z`. */
  ExpireTime?: string;
  /** Example: `2021-08-31T02:49:05Z`. */
  CreateTime?: string;
  /** Example: `1732169065000`. */
  ExpireTimeStamp?: number | bigint;
  /** Example: `139a00604bd-cn-east-hangzhokjvw`. */
  CACertificateId?: string;
  /** Example: `cn-hangzhou`. */
  RegionId?: string;
  /** Example: `79:43:fb:7d:a4:7f:44:32:61:16:57:17:e3:e8:b7:36:03:57:f6:89`. */
  Fingerprint?: string;
  /** Example: `rg-atstuj3rtop4pjr`. */
  ResourceGroupId?: string;
  /** Example: `www.example.com`. */
  CommonName?: string;
  /** Example: `test`. */
  CACertificateName?: string;
  Tags?: DescribeCACertificatesResponseCACertificatesCACertificateTags;
}

/** `CACertificates.CACertificate.Tags` in an answer of `DescribeCACertificates`. */
export interface DescribeCACertificatesResponseCACertificatesCACertificateTags {
  Tag?: DescribeCACertificatesResponseCACertificatesCACertificateTagsTag[];
}

/** `CACertificates.CACertificate.Tags.Tag` in an answer of `DescribeCACertificates`. */
export interface DescribeCACertificatesResponseCACertificatesCACertificateTagsTag {
  /** Example: `1`. */
  TagValue?: string;
  /** Example: `test`. */
  TagKey?: string;
}

/**
 * Calls `DescribeCACertificates`.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeCACertificates
 */
export const DescribeCACertificates: Operation<DescribeCACertificatesRequest, DescribeCACertificatesResponse> = {
  name: 'DescribeCACertificates',
  readOnly: true,
  regionId: true,
};
