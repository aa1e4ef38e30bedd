// Generated from specs/sts/2015-04-01.json by `npm run generate -- sts`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `GetCallerIdentity`. */
export type GetCallerIdentityRequest = Record<string, never>;

/** The answer of `GetCallerIdentity`. */
export interface GetCallerIdentityResponse {
  /** The account that the caller belongs to. Example: `1968132000124251`. */
  AccountId?: string;
  /**
   * Who the caller is, such as `acs:ram::<account>:user/<name>`; for a role with the name of the session. Example:
   * `acs:ram::1968132000124251:user/admin`.
   */
  Arn?: string;
  /**
   * What kind of identity the caller is.
   * - `Account`: The account itself.
   * - `RAMUser`: A RAM user.
   * - `AssumedRoleUser`: A role, with temporary credentials.
   *
   * Example: `RAMUser`.
   */
  IdentityType?: string;
  /**
   * The id of the caller: that of the account or the user; for a role its id and the session's name, with a colon
   * between them. Example: `288774244375210112`.
   */
  PrincipalId?: string;
  /** Identifies this call; the vendor's support asks for it. Example: `3C87BF47-3724-5443-ADC1-5AEAD9A03EB1`. */
  RequestId: string;
  /** The id of the assumed role, where the caller acts as one. Example: `335376200829928793`. */
  RoleId?: string;
  /**
   * The id of the user, or of the account where that calls by itself; missing where a role does. Example:
   * `2169593390007440`.
   */
  UserId?: string;
}

/**
 * Returns who the credentials of the call belong to; a good test of whether they work.
 *
 * For temporary credentials it names the assumed role and the session.
 *
 * - Reads only, and so is repeated by itself after a failure.
 * - RAM action: `sts:GetCallerIdentity`.
 * - Errors: `InternalError`.
 * @see https://api.alibabacloud.com/document/Sts/2015-04-01/GetCallerIdentity
 */
export const GetCallerIdentity: Operation<GetCallerIdentityRequest, GetCallerIdentityResponse> = {
  name: 'GetCallerIdentity',
  ram: 'sts',
  readOnly: true,
};
