export type { CallOptions } from './call.ts';
export { type ClientOptions, type Middleware, type MiddlewareCall, ServiceClient } from './client.ts';
export type { Clock } from './clock.ts';
export type { AssumeRoleOptions } from './credentials/assume-role.ts';
export { defaultCredentials } from './credentials/default.ts';
export { fromEnvironment } from './credentials/environment.ts';
export { type RamRoleArnOptions, ramRoleArn } from './credentials/ram-role-arn.ts';
export { staticCredentials } from './credentials/static.ts';
export type { Credentials, CredentialsProvider, GetCredentialsOptions } from './credentials/types.ts';
export {
  type AccessDeniedDetail,
  ConfigError,
  CredentialsError,
  type ErrorContext,
  isSdkError,
  isServiceError,
  NetworkError,
  type ReceivedContext,
  ResponseError,
  SdkError,
  ServiceError,
  TimeoutError,
  type TimeoutPhase,
  WaiterError,
} from './errors.ts';
export type { AttemptEvent, Logger } from './logging.ts';
export type {
  Acceptor,
  Operation,
  PageNumberPagination,
  PaginatedOperation,
  Pagination,
  ParameterBinding,
  Service,
  ServiceEndpoints,
  Waiter,
} from './operation.ts';
export { type Pages, paginate } from './paginate.ts';
export type { Randomness } from './randomness.ts';
export type { HttpRequest, HttpResponse, Transport } from './transport/types.ts';
export { type WaitOptions, waitUntil } from './wait-until.ts';
