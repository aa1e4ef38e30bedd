// Generated from specs/demo/2020-01-01.json by "npm run generate -- demo". A change made here is lost.
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
export * from './demo.ts';
export * from './error-codes.ts';
export * from './operations/ListThings.ts';
export * from './regions.ts';
export * from './service.ts';
export * from './waiters.ts';
