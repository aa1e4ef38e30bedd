// Generated from specs/sts/2015-04-01.json by `npm run generate -- sts`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AssumeRoleWithSAML`. */
export interface AssumeRoleWithSAMLRequest {
  /** Default: `3600`. Example: `3600`. */
  DurationSeconds?: number | bigint | undefined;
  /** Example: `url_encoded_policy`. */
  Policy?: string | undefined;
  /** Example: `acs:ram::1234567890120247:role/adminrole`. */
  RoleArn?: string | undefined;
  /** Example: `base64_encoded_saml_assertion`. */
  SAMLAssertion?: string | undefined;
  /** Example: `acs:ram::1234567890120247:saml-provider/company1`. */
  SAMLProviderArn?: string | undefined;
}

/** The answer of `AssumeRoleWithSAML`. */
export interface AssumeRoleWithSAMLResponse {
  AssumedRoleUser?: AssumeRoleWithSAMLResponseAssumedRoleUser;
  Credentials?: AssumeRoleWithSAMLResponseCredentials;
  /** Example: `6894B13B-6D71-4EF5-88FA-F32781734A7F`. */
  RequestId: string;
  SAMLAssertionInfo?: AssumeRoleWithSAMLResponseSAMLAssertionInfo;
  SourceIdentity?: string;
}

/** `AssumedRoleUser` in an answer of `AssumeRoleWithSAML`. */
export interface AssumeRoleWithSAMLResponseAssumedRoleUser {
  /** Example: `acs:sts::1234567890120247:assumed-role/AdminRole/alice`. */
  Arn?: string;
  /** Example: `344584339364954326:alice`. */
  AssumedRoleId?: string;
}

/** `Credentials` in an answer of `AssumeRoleWithSAML`. */
export interface AssumeRoleWithSAMLResponseCredentials {
  /** Example: `STS.L4aBSCSJVMuKg5U1V6e0`. */
  AccessKeyId?: string;
  /** Example: `wyLTSmsyPGP1ohvvw8xYgB29dlGI8KMiH2pKC2ic`. */
  AccessKeySecret?: string;
  /** Example: `2015-04-09T11:52:19Z`. */
  Expiration?: string;
  /** Example: `Vf4LSq0QOdHP`. */
  SecurityToken?: string;
}

/** `SAMLAssertionInfo` in an answer of `AssumeRoleWithSAML`. */
export interface AssumeRoleWithSAMLResponseSAMLAssertionInfo {
  /** Example: `http://example.com/adfs/services/trust`. */
  Issuer?: string;
  /** Example: `https://signin.aliyun.com/saml-role/SSO`. */
  Recipient?: string;
  /** Example: `alice\@example.com`. */
  Subject?: string;
  /** Example: `persistent`. */
  SubjectType?: string;
}

/**
 * Takes on a RAM role with the proof of a SAML identity provider, which stands in for a signature.
 * Needs no credentials: the request is not signed.
 * @see https://api.alibabacloud.com/document/Sts/2015-04-01/AssumeRoleWithSAML
 */
export const AssumeRoleWithSAML: Operation<AssumeRoleWithSAMLRequest, AssumeRoleWithSAMLResponse> = {
  name: 'AssumeRoleWithSAML',
  anonymous: true,
};
