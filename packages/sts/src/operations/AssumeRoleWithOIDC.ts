// Generated from specs/sts/2015-04-01.json by `npm run generate -- sts`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AssumeRoleWithOIDC`. */
export interface AssumeRoleWithOIDCRequest {
  /** Default: `3600`. Example: `3600`. */
  DurationSeconds?: number | bigint | undefined;
  /** Example: `acs:ram::1135115445857522:oidc-provider/TestOidcIdp`. */
  OIDCProviderArn?: string | undefined;
  /** Example: `eyJraWQiOiJKQzl3eHpyaHFKMGd0SRnc`. */
  OIDCToken?: string | undefined;
  /** Example: `{"Statement": [{"Action": ["*"],"Effect": "Allow","Resource": ["*"]}],"Version":"1"}`. */
  Policy?: string | undefined;
  /** Example: `acs:ram::1135115445857522:role/testoidc`. */
  RoleArn?: string | undefined;
  /** Example: `TestOidcAssumedRoleSession`. */
  RoleSessionName: string;
}

/** The answer of `AssumeRoleWithOIDC`. */
export interface AssumeRoleWithOIDCResponse {
  AssumedRoleUser?: AssumeRoleWithOIDCResponseAssumedRoleUser;
  Credentials?: AssumeRoleWithOIDCResponseCredentials;
  OIDCTokenInfo?: AssumeRoleWithOIDCResponseOIDCTokenInfo;
  /** Example: `3D57EAD2-8723-1F26-B69C-F8707D8B565D`. */
  RequestId: string;
  SourceIdentity?: string;
}

/** `AssumedRoleUser` in an answer of `AssumeRoleWithOIDC`. */
export interface AssumeRoleWithOIDCResponseAssumedRoleUser {
  /** Example: `acs:ram::1135115445857522:role/testoidc/TestOidcAssumedRoleSession`. */
  Arn?: string;
  /** Example: `331577948954600565`. */
  AssumedRoleId?: string;
}

/** `Credentials` in an answer of `AssumeRoleWithOIDC`. */
export interface AssumeRoleWithOIDCResponseCredentials {
  /** Example: `STS.NUgYrLnoC37mZZCNnAbezls0T`. */
  AccessKeyId?: string;
  /** Example: `CVwjCkNzTMupZ8NbTCxCBRq3K16jtcWFTJAyBEv2rgrD`. */
  AccessKeySecret?: string;
  /** Example: `2021-10-20T04:27:09Z`. */
  Expiration?: string;
  /** Example: `CAIShwJ1q6Ft5B2yfSjIr5bSEsj4g7BihPWGWHzQuBO`. */
  SecurityToken?: string;
}

/** `OIDCTokenInfo` in an answer of `AssumeRoleWithOIDC`. */
export interface AssumeRoleWithOIDCResponseOIDCTokenInfo {
  /** Example: `4962712425650578602`. */
  ClientIds?: string;
  /** Example: `2021-10-20T04:27:09Z`. */
  ExpirationTime?: string;
  /** Example: `2021-10-20T03:27:09Z`. */
  IssuanceTime?: string;
  /** Example: `https://dev-jkqcgu.okta.com`. */
  Issuer?: string;
  /** Example: `KryrkIdjylZb7agUgCEf7Jqu`. */
  Subject?: string;
  /** Example: `Success`. */
  VerificationInfo?: string;
}

/**
 * Takes on a RAM role with the proof of an OIDC identity provider, which stands in for a signature.
 * Needs no credentials: the request is not signed.
 * @see https://api.alibabacloud.com/document/Sts/2015-04-01/AssumeRoleWithOIDC
 */
export const AssumeRoleWithOIDC: Operation<AssumeRoleWithOIDCRequest, AssumeRoleWithOIDCResponse> = {
  name: 'AssumeRoleWithOIDC',
  anonymous: true,
};
