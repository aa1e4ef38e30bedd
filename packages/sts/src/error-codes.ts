// Generated from specs/sts/2015-04-01.json by `npm run generate -- sts`. Do not edit.

/** The error codes that the product is known to answer with; the server may know more. */
export type StsErrorCode =
  | 'AuthenticationFail.ApiPassword'
  | 'AuthenticationFail.ApiUsername'
  | 'EntityNotExist.Role'
  | 'InternalError'
  | 'InvalidParameter.ContentType'
  | 'InvalidParameter.DurationSeconds'
  | 'InvalidParameter.ExternalId'
  | 'InvalidParameter.PolicyGrammar'
  | 'InvalidParameter.PolicySize'
  | 'InvalidParameter.RoleArn'
  | 'InvalidParameter.RoleSessionName'
  | 'InvalidParameter.SerialNumber'
  | 'InvalidParameter.TokenCode'
  | 'NoPermission'
  | (string & {});
