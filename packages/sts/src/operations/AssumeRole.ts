// Generated from specs/sts/2015-04-01.json by `npm run generate -- sts`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `AssumeRole`. */
export interface AssumeRoleRequest {
  /** Default: `3600`. Example: `3600`. */
  DurationSeconds?: number | bigint | undefined;
  /** Example: `abcd1234`. */
  ExternalId?: string | undefined;
  /** Example: `{"Statement": [{"Action": ["*"],"Effect": "Allow","Resource": ["*"]}],"Version":"1"}`. */
  Policy?: string | undefined;
  /** Example: `acs:ram::1234567890120247:role/adminrole`. */
  RoleArn: string;
  /** Example: `alice`. */
  RoleSessionName: string;
  SourceIdentity?: string | undefined;
}

/** The answer of `AssumeRole`. */
export interface AssumeRoleResponse {
  AssumedRoleUser?: AssumeRoleResponseAssumedRoleUser;
  Credentials?: AssumeRoleResponseCredentials;
  /** Example: `6894B13B-6D71-4EF5-88FA-F32781734A7F`. */
  RequestId: string;
  SourceIdentity?: string;
}

/** `AssumedRoleUser` in an answer of `AssumeRole`. */
export interface AssumeRoleResponseAssumedRoleUser {
  /** Example: `acs:ram::1234567890120247:role/adminrole/alice`. */
  Arn?: string;
  /** Example: `344584339364954326:alice`. */
  AssumedRoleId?: string;
}

/** `Credentials` in an answer of `AssumeRole`. */
export interface AssumeRoleResponseCredentials {
  /** Example: `STS.L4aBSCSJVMuKg5U1V6e0`. */
  AccessKeyId?: string;
  /** Example: `wyLTSmsyPGP1ohvvw8xYgB29dlGI8KMiH2pKC2ic`. */
  AccessKeySecret?: string;
  /** Example: `2015-04-09T11:52:19Z`. */
  Expiration?: string;
  /** Example: `Vf4LSq0QOdHP`. */
  SecurityToken?: string;
}

/**
 * Takes on a RAM role, and returns a key pair and a token that are valid for a while.
 * @see https://api.alibabacloud.com/document/Sts/2015-04-01/AssumeRole
 */
export const AssumeRole: Operation<AssumeRoleRequest, AssumeRoleResponse> = {
  name: 'AssumeRole',
};
