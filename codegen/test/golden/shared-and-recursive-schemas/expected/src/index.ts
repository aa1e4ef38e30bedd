// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
export {
  ConfigError,
  CredentialsError,
  NetworkError,
  ResponseError,
  SdkError,
  ServiceError,
  TimeoutError,
  WaiterError,
  acs3,
  bearerToken,
  cliProfile,
  createTransport,
  credentialsUri,
  defaultCredentials,
  ecsRamRole,
  externalProcess,
  fetchTransport,
  fileCache,
  firstOf,
  fromEnvironment,
  fromFunction,
  iniProfile,
  isSdkError,
  isServiceError,
  oidcRoleArn,
  paginate,
  ramRoleArn,
  rpcV1,
  rsaKeyPair,
  samlRoleArn,
  sharedCache,
  staticCredentials,
  waitUntil,
} from '@scope/core';
export type {
  AttemptEvent,
  CallOptions,
  ClientOptions,
  Credentials,
  CredentialsCache,
  CredentialsProvider,
  CredentialsStore,
  GetCredentialsOptions,
  Logger,
  Middleware,
  Operation,
  Pages,
  PaginatedOperation,
  RamRoleArnOptions,
  RefreshEvent,
  RetryPolicy,
  Transport,
  WaitOptions,
  Waiter,
} from '@scope/core';
export * from './client.ts';
export * from './demo.ts';
export * from './error-codes.ts';
export * from './operations/PutTree.ts';
export * from './regions.ts';
export * from './schemas.ts';
export * from './service.ts';
