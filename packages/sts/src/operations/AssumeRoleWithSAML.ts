// Generated from specs/sts/2015-04-01.json by `npm run generate -- sts`. Do not edit.
import { anonymous, type Operation } from '@scope/core';

/** The parameters of `AssumeRoleWithSAML`. */
export interface AssumeRoleWithSAMLRequest {
  /**
   * How long the credentials are valid, in seconds; at least 900 and at most the longest session that the role
   * allows. Default: `3600`. Example: `3600`.
   */
  DurationSeconds?: number | bigint | undefined;
  /**
   * A policy in JSON that narrows the session: it may do what both the role and this policy allow. Left out, the
   * session may do all that the role may. At most 2,048 characters. Example: `url_encoded_policy`.
   */
  Policy?: string | undefined;
  /**
   * The role to assume, as `acs:ram::<account>:role/<name>`; its trust policy has to name the SAML provider.
   * Example: `acs:ram::1234567890120247:role/adminrole`.
   */
  RoleArn?: string | undefined;
  /**
   * The whole SAML response of the provider, in Base64; 4 to 100,000 characters. Example:
   * `base64_encoded_saml_assertion`.
   */
  SAMLAssertion?: string | undefined;
  /**
   * The SAML provider as set up in RAM, `acs:ram::<account>:saml-provider/<name>`. Example:
   * `acs:ram::1234567890120247:saml-provider/company1`.
   */
  SAMLProviderArn?: string | undefined;
}

/** The answer of `AssumeRoleWithSAML`. */
export interface AssumeRoleWithSAMLResponse {
  /** The identity that the session acts as. */
  AssumedRoleUser?: AssumeRoleWithSAMLResponseAssumedRoleUser;
  /** The temporary credentials; all three parts are needed together to sign calls. */
  Credentials?: AssumeRoleWithSAMLResponseCredentials;
  /** Identifies this call; the vendor's support asks for it. Example: `6894B13B-6D71-4EF5-88FA-F32781734A7F`. */
  RequestId: string;
  /** What the SAML assertion said. */
  SAMLAssertionInfo?: AssumeRoleWithSAMLResponseSAMLAssertionInfo;
  /** Who stands behind the session, where that was given. */
  SourceIdentity?: string;
}

/** `AssumedRoleUser` in an answer of `AssumeRoleWithSAML`. */
export interface AssumeRoleWithSAMLResponseAssumedRoleUser {
  /**
   * The ARN of the session, which has the names of the role and the session at its end. Example:
   * `acs:sts::1234567890120247:assumed-role/AdminRole/alice`.
   */
  Arn?: string;
  /**
   * The id of the session, normally that of the role and the session's name, with a colon between them. Example:
   * `344584339364954326:alice`.
   */
  AssumedRoleId?: string;
}

/** `Credentials` in an answer of `AssumeRoleWithSAML`. */
export interface AssumeRoleWithSAMLResponseCredentials {
  /** The id of the temporary access key, `STS.…`. Example: `STS.L4aBSCSJVMuKg5U1V6e0`. */
  AccessKeyId?: string;
  /** The secret of the temporary access key. Example: `wyLTSmsyPGP1ohvvw8xYgB29dlGI8KMiH2pKC2ic`. */
  AccessKeySecret?: string;
  /** When the credentials stop working, as `yyyy-MM-ddTHH:mm:ssZ` in UTC. Example: `2015-04-09T11:52:19Z`. */
  Expiration?: string;
  /** The token that goes with every call signed with the key; its length is not limited. Example: `Vf4LSq0QOdHP`. */
  SecurityToken?: string;
}

/** `SAMLAssertionInfo` in an answer of `AssumeRoleWithSAML`. */
export interface AssumeRoleWithSAMLResponseSAMLAssertionInfo {
  /**
   * The provider that issued the assertion, from its element `Issuer`. Example:
   * `http://example.com/adfs/services/trust`.
   */
  Issuer?: string;
  /**
   * Whom the assertion is addressed to, from the confirmation data of its subject. Example:
   * `https://signin.aliyun.com/saml-role/SSO`.
   */
  Recipient?: string;
  /** Whom the assertion stands for, from the name id of its subject. Example: `alice\@example.com`. */
  Subject?: string;
  /**
   * The format of the subject's name id, such as `persistent` or `transient`, without the prefix that SAML 2.0 has
   * for it. Example: `persistent`.
   */
  SubjectType?: string;
}

/**
 * Returns temporary credentials of a RAM role in exchange for a SAML response of an outside identity provider.
 *
 * Not signed: the assertion is the proof, so no access key is needed. The provider has to be set up in RAM, and
 * the trust policy of the role has to name it. The session is named by the assertion.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - Needs no credentials: the request is not signed.
 * - Errors: `InternalError`.
 * @see https://api.alibabacloud.com/document/Sts/2015-04-01/AssumeRoleWithSAML
 */
export const AssumeRoleWithSAML: Operation<AssumeRoleWithSAMLRequest, AssumeRoleWithSAMLResponse> = {
  name: 'AssumeRoleWithSAML',
  ram: 'sts',
  anonymous: anonymous,
};
