export { createTransport } from '#platform';
export type { CallOptions } from './call-options.ts';
export { ServiceClient } from './client.ts';
export type { ClientOptions } from './client-options.ts';
export type { Clock } from './clock.ts';
export { bearerToken } from './credentials/bearer-token.ts';
export {
  type CacheRequest,
  type CredentialsCache,
  type CredentialsStore,
  sharedCache,
} from './credentials/cache.ts';
export { firstOf } from './credentials/chain.ts';
export { type CliProfileOptions, cliProfile } from './credentials/cli-profile.ts';
export { type CredentialsUriOptions, credentialsUri } from './credentials/credentials-uri.ts';
export { type DefaultCredentialsOptions, defaultCredentials } from './credentials/default.ts';
export { type EcsRamRoleOptions, ecsRamRole } from './credentials/ecs-ram-role.ts';
export { fromEnvironment } from './credentials/environment.ts';
export { type ExternalProcessOptions, externalProcess } from './credentials/external-process.ts';
export { type FileCacheOptions, fileCache } from './credentials/file-cache.ts';
export { fromFunction } from './credentials/from-function.ts';
export { type IniProfileOptions, iniProfile } from './credentials/ini-profile.ts';
export { type OidcRoleArnOptions, oidcRoleArn } from './credentials/oidc-role-arn.ts';
export { type AssumeRoleOptions, type RamRoleArnOptions, ramRoleArn } from './credentials/ram-role-arn.ts';
export type { FreshCredentials, RefreshEvent, RefreshOptions } from './credentials/refreshing.ts';
export { type RsaKeyPairOptions, rsaKeyPair } from './credentials/rsa-key-pair.ts';
export { type SamlRoleArnOptions, samlRoleArn } from './credentials/saml-role-arn.ts';
export { staticCredentials } from './credentials/static.ts';
export type { StsOptions } from './credentials/sts.ts';
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
export type { Middleware, MiddlewareCall } from './middleware.ts';
export type {
  Acceptor,
  Operation,
  PageNumberPagination,
  PaginatedOperation,
  Pagination,
  ParameterBinding,
  Placement,
  Service,
  ServiceEndpoints,
  Waiter,
} from './operation.ts';
export { type Pages, paginate } from './paginate.ts';
export type { Randomness } from './randomness.ts';
export { restPlacement } from './rest-placement.ts';
export type { FailedAttempt, RetryPolicy, RetryReason } from './retry/policy.ts';
export { acs3 } from './signing/acs3.ts';
export { roaV1 } from './signing/roa-v1.ts';
export { rpcV1 } from './signing/rpc-v1.ts';
export { type Fetch, fetchTransport } from './transport/fetch.ts';
export type {
  HttpRequest,
  HttpResponse,
  TlsOptions,
  Transport,
  TransportOptions,
} from './transport/types.ts';
export { type WaitOptions, waitUntil } from './wait-until.ts';
export type { Pair, SignedRequest, Signer, SigningContext, WireRequest } from './wire.ts';
