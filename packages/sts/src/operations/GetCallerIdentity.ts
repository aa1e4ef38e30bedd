// Generated from specs/sts/2015-04-01.json by `npm run generate -- sts`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `GetCallerIdentity`. */
export type GetCallerIdentityRequest = Record<string, never>;

/** The answer of `GetCallerIdentity`. */
export interface GetCallerIdentityResponse {
  /** Example: `196813200012****`. */
  AccountId?: string;
  /** Example: `acs:ram::196813200012****:user/admin`. */
  Arn?: string;
  /** Example: `RAMUser`. */
  IdentityType?: string;
  /** Example: `28877424437521****`. */
  PrincipalId?: string;
  /** Example: `3C87BF47-3724-5443-ADC1-5AEAD9A03EB1`. */
  RequestId: string;
  /** Example: `33537620082992****`. */
  RoleId?: string;
  /** Example: `216959339000****`. */
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
