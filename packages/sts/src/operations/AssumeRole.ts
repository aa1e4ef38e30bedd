// Generated from specs/sts/2015-04-01.json by `npm run generate -- sts`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AssumeRole`. */
export interface AssumeRoleRequest {
  /**
   * How long the credentials are valid, in seconds; at least 900 and at most the longest session that the role
   * allows. Default: `3600`. Example: `3600`.
   */
  DurationSeconds?: number | bigint | undefined;
  /**
   * A word agreed with whoever owns the role, where its trust policy asks for one. It keeps third parties from
   * being made to use the role on behalf of somebody else. Example: `abcd1234`.
   */
  ExternalId?: string | undefined;
  /**
   * A policy in JSON that narrows the session: it may do what both the role and this policy allow. Left out, the
   * session may do all that the role may. At most 2,048 characters. Example: `{"Statement": [{"Action":
   * ["*"],"Effect": "Allow","Resource": ["*"]}],"Version":"1"}`.
   */
  Policy?: string | undefined;
  /**
   * The role to assume, as `acs:ram::<account>:role/<name>`; its trust policy has to allow the caller or the
   * caller's account. Example: `acs:ram::1234567890120247:role/adminrole`.
   */
  RoleArn: string;
  /**
   * A name for the session, which audit logs show to tell apart who used the role; 2 to 64 letters, digits and
   * `.\@-_`. Example: `alice`.
   */
  RoleSessionName: string;
  /** Who stands behind the session, for audits; the answer repeats it. */
  SourceIdentity?: string | undefined;
}

/** The answer of `AssumeRole`. */
export interface AssumeRoleResponse {
  /** The identity that the session acts as. */
  AssumedRoleUser?: AssumeRoleResponseAssumedRoleUser;
  /** The temporary credentials; all three parts are needed together to sign calls. */
  Credentials?: AssumeRoleResponseCredentials;
  /** Identifies this call; the vendor's support asks for it. Example: `6894B13B-6D71-4EF5-88FA-F32781734A7F`. */
  RequestId: string;
  /** Who stands behind the session, where that was given. */
  SourceIdentity?: string;
}

/** `AssumedRoleUser` in an answer of `AssumeRole`. */
export interface AssumeRoleResponseAssumedRoleUser {
  /**
   * The ARN of the session, which has the names of the role and the session at its end. Example:
   * `acs:ram::1234567890120247:role/adminrole/alice`.
   */
  Arn?: string;
  /**
   * The id of the session, normally that of the role and the session's name, with a colon between them. Example:
   * `344584339364954326:alice`.
   */
  AssumedRoleId?: string;
}

/** `Credentials` in an answer of `AssumeRole`. */
export interface AssumeRoleResponseCredentials {
  /** The id of the temporary access key, `STS.…`. Example: `STS.L4aBSCSJVMuKg5U1V6e0`. */
  AccessKeyId?: string;
  /** The secret of the temporary access key. Example: `wyLTSmsyPGP1ohvvw8xYgB29dlGI8KMiH2pKC2ic`. */
  AccessKeySecret?: string;
  /** When the credentials stop working, as `yyyy-MM-ddTHH:mm:ssZ` in UTC. Example: `2015-04-09T11:52:19Z`. */
  Expiration?: string;
  /** The token that goes with every call signed with the key; its length is not limited. Example: `Vf4LSq0QOdHP`. */
  SecurityToken?: string;
}

/**
 * Returns temporary credentials of a RAM role, for a RAM user or another role that may assume it.
 *
 * An account's own key cannot call this. The caller needs the permission `sts:AssumeRole`, as in the ready-made
 * policy AliyunSTSAssumeRoleAccess, and the role has to trust the caller or its account. Keep the credentials
 * until shortly before they expire instead of calling for each use: the call rate is limited. The client's role
 * credential provider does that by itself.
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - RAM action: `sts:AssumeRole`.
 * - Errors: `InvalidParameter.DurationSeconds`, `InvalidParameter.ExternalId`, `InvalidParameter.RoleArn`,
 * `InvalidParameter.RoleSessionName`, `InvalidParameter.SerialNumber`, `InvalidParameter.TokenCode`, and 8 more.
 * @see https://api.alibabacloud.com/document/Sts/2015-04-01/AssumeRole
 */
export const AssumeRole: Operation<AssumeRoleRequest, AssumeRoleResponse> = {
  name: 'AssumeRole',
  ram: 'sts',
};
