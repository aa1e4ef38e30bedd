// Generated from specs/sts/2015-04-01.json by "npm run generate -- sts". A change made here is lost.
export {
  ConfigError,
  CredentialsError,
  NetworkError,
  ResponseError,
  SdkError,
  ServiceError,
  TimeoutError,
  defaultCredentials,
  fromEnvironment,
  isServiceError,
  paginate,
  ramRoleArn,
  staticCredentials,
  waitUntil,
} from '@scope/core';
export type {
  CallOptions,
  ClientOptions,
  Credentials,
  CredentialsProvider,
  Operation,
  PaginatedOperation,
  Waiter,
} from '@scope/core';
export * from './client.ts';
export * from './error-codes.ts';
export * from './operations/AssumeRole.ts';
export * from './operations/AssumeRoleWithOIDC.ts';
export * from './operations/AssumeRoleWithSAML.ts';
export * from './operations/GetCallerIdentity.ts';
export * from './regions.ts';
export * from './service.ts';
export * from './sts.ts';
