// Generated from specs/sts/2015-04-01.json by `npm run generate -- sts`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `GetCallerIdentity`. */
export type GetCallerIdentityRequest = Record<string, never>;

/** The answer of `GetCallerIdentity`. */
export interface GetCallerIdentityResponse {
  /** Example: `1968132000124251`. */
  AccountId?: string;
  /** Example: `acs:ram::1968132000124251:user/admin`. */
  Arn?: string;
  /** Example: `RAMUser`. */
  IdentityType?: string;
  /** Example: `288774244375210112`. */
  PrincipalId?: string;
  /** Example: `3C87BF47-3724-5443-ADC1-5AEAD9A03EB1`. */
  RequestId: string;
  /** Example: `335376200829928793`. */
  RoleId?: string;
  /** Example: `2169593390007440`. */
  UserId?: string;
}

/**
 * Tells which account, user or role the credentials of the request belong to.
 * Reads only: it changes nothing.
 * @see https://api.alibabacloud.com/document/Sts/2015-04-01/GetCallerIdentity
 */
export const GetCallerIdentity: Operation<GetCallerIdentityRequest, GetCallerIdentityResponse> = {
  name: 'GetCallerIdentity',
  readOnly: true,
};
