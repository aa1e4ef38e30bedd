// Generated from specs/sts/2015-04-01.json by `npm run generate -- sts`. Do not edit.
import { anonymous, type Operation } from '@scope/core';

/** The parameters of `AssumeRoleWithOIDC`. */
export interface AssumeRoleWithOIDCRequest {
  /**
   * How long the credentials are valid, in seconds; at least 900 and at most the longest session that the role
   * allows. Default: `3600`. Example: `3600`.
   */
  DurationSeconds?: number | bigint | undefined;
  /**
   * The OIDC provider as set up in RAM, `acs:ram::<account>:oidc-provider/<name>`. Example:
   * `acs:ram::1135115445857522:oidc-provider/TestOidcIdp`.
   */
  OIDCProviderArn?: string | undefined;
  /**
   * The token as the provider issued it, not encoded again; 4 to 20,000 characters. Example:
   * `eyJraWQiOiJKQzl3eHpyaHFKMGd0SRnc`.
   */
  OIDCToken?: string | undefined;
  /**
   * A policy in JSON that narrows the session: it may do what both the role and this policy allow. Left out, the
   * session may do all that the role may. At most 2,048 characters. Example: `{"Statement": [{"Action":
   * ["*"],"Effect": "Allow","Resource": ["*"]}],"Version":"1"}`.
   */
  Policy?: string | undefined;
  /**
   * The role to assume, as `acs:ram::<account>:role/<name>`; its trust policy has to name the OIDC provider.
   * Example: `acs:ram::1135115445857522:role/testoidc`.
   */
  RoleArn?: string | undefined;
  /**
   * A name for the session, which audit logs show to tell apart who used the role; 2 to 64 letters, digits and
   * `.\@-_`. Example: `TestOidcAssumedRoleSession`.
   */
  RoleSessionName: string;
}

/** The answer of `AssumeRoleWithOIDC`. */
export interface AssumeRoleWithOIDCResponse {
  /** The identity that the session acts as. */
  AssumedRoleUser?: AssumeRoleWithOIDCResponseAssumedRoleUser;
  /** The temporary credentials; all three parts are needed together to sign calls. */
  Credentials?: AssumeRoleWithOIDCResponseCredentials;
  /** What the OIDC token said. */
  OIDCTokenInfo?: AssumeRoleWithOIDCResponseOIDCTokenInfo;
  /** Identifies this call; the vendor's support asks for it. Example: `3D57EAD2-8723-1F26-B69C-F8707D8B565D`. */
  RequestId: string;
  /** Who stands behind the session, where that was given. */
  SourceIdentity?: string;
}

/** `AssumedRoleUser` in an answer of `AssumeRoleWithOIDC`. */
export interface AssumeRoleWithOIDCResponseAssumedRoleUser {
  /**
   * The ARN of the session, which has the names of the role and the session at its end. Example:
   * `acs:ram::1135115445857522:role/testoidc/TestOidcAssumedRoleSession`.
   */
  Arn?: string;
  /**
   * The id of the session, normally that of the role and the session's name, with a colon between them. Example:
   * `331577948954600565`.
   */
  AssumedRoleId?: string;
}

/** `Credentials` in an answer of `AssumeRoleWithOIDC`. */
export interface AssumeRoleWithOIDCResponseCredentials {
  /** The id of the temporary access key, `STS.…`. Example: `STS.NUgYrLnoC37mZZCNnAbezls0T`. */
  AccessKeyId?: string;
  /** The secret of the temporary access key. Example: `CVwjCkNzTMupZ8NbTCxCBRq3K16jtcWFTJAyBEv2rgrD`. */
  AccessKeySecret?: string;
  /** When the credentials stop working, as `yyyy-MM-ddTHH:mm:ssZ` in UTC. Example: `2021-10-20T04:27:09Z`. */
  Expiration?: string;
  /**
   * The token that goes with every call signed with the key; its length is not limited. Example:
   * `CAIShwJ1q6Ft5B2yfSjIr5bSEsj4g7BihPWGWHzQuBO`.
   */
  SecurityToken?: string;
}

/** `OIDCTokenInfo` in an answer of `AssumeRoleWithOIDC`. */
export interface AssumeRoleWithOIDCResponseOIDCTokenInfo {
  /**
   * For whom the token was issued, from its `aud`; several are separated by commas. Example:
   * `4962712425650578602`.
   */
  ClientIds?: string;
  /** When the OIDC token expires, as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2021-10-20T04:27:09Z`. */
  ExpirationTime?: string;
  /** When the OIDC token was issued, as `yyyy-MM-ddTHH:mm:ssZ`. Example: `2021-10-20T03:27:09Z`. */
  IssuanceTime?: string;
  /** The address of the provider that issued the token, from its `iss`. Example: `https://dev-jkqcgu.okta.com`. */
  Issuer?: string;
  /** Whom the token stands for, from its `sub`. Example: `KryrkIdjylZb7agUgCEf7Jqu`. */
  Subject?: string;
  /** How the check of the token came out, such as `Success`. Example: `Success`. */
  VerificationInfo?: string;
}

/**
 * Returns temporary credentials of a RAM role in exchange for an OIDC token of an outside identity provider.
 *
 * Not signed: the token itself is the proof, so no access key is needed. The provider has to be set up in RAM, and
 * the trust policy of the role has to name it.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - Needs no credentials: the request is not signed.
 * @see https://api.alibabacloud.com/document/Sts/2015-04-01/AssumeRoleWithOIDC
 */
export const AssumeRoleWithOIDC: Operation<AssumeRoleWithOIDCRequest, AssumeRoleWithOIDCResponse> = {
  name: 'AssumeRoleWithOIDC',
  ram: 'sts',
  anonymous: anonymous,
};
