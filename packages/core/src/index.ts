// What a user constructs.

// The way to the network.
export { createTransport } from '#transport';
// One call, and what is told of it.
export type { CallOptions, CodePattern } from './call/call-options.ts';
// Where credentials come from.
export type { CredentialsProvider, GetCredentialsOptions } from './call/credentials-provider.ts';
export type { AttemptEvent, Logger } from './call/logging.ts';
export type { ServiceOptions } from './call/service-options.ts';
export type { ClientOptions, DerivedOptions } from './client/client-options.ts';
export type { Middleware, MiddlewareCall } from './client/middleware.ts';
export { type Caller, ServiceClient } from './client/service-client.ts';
export { type Substitutes, substitute } from './client/substitute.ts';
// What generated packages are made of.
export type { Operation, ParameterBinding, RequestOf, ResponseOf } from './codec/operation.ts';
export type { Placement } from './codec/placement.ts';
export { restPlacement } from './codec/rest-placement.ts';
export type { SignedRequest, SigningContext, UnsignedForm } from './codec/signed-request.ts';
export type { Pair, WireRequest } from './codec/wire.ts';
export type { AssumeRoleOptions } from './credentials/assume-role.ts';
export { bearerToken } from './credentials/bearer-token.ts';
export {
  type CacheRequest,
  type CredentialsCache,
  type CredentialsStore,
  sharedCache,
} from './credentials/cache.ts';
export { firstOf } from './credentials/chain.ts';
export { cliProfile } from './credentials/cli-profile.ts';
export { type CredentialsUriOptions, credentialsUri } from './credentials/credentials-uri.ts';
export { defaultCredentials } from './credentials/default.ts';
export { ecsRamRole } from './credentials/ecs-ram-role.ts';
export { fromEnvironment } from './credentials/environment.ts';
export { externalProcess } from './credentials/external-process.ts';
export { fileCache } from './credentials/file-cache.ts';
export { fromFunction } from './credentials/from-function.ts';
export { iniProfile } from './credentials/ini-profile.ts';
export type {
  CliProfileOptions,
  DefaultCredentialsOptions,
  EcsRamRoleOptions,
  ExternalProcessOptions,
  FileCacheOptions,
  IniProfileOptions,
  RsaKeyPairOptions,
} from './credentials/node-providers.ts';
export { type OidcRoleArnOptions, oidcRoleArn } from './credentials/oidc-role-arn.ts';
export { type RamRoleArnOptions, ramRoleArn } from './credentials/ram-role-arn.ts';
export type { FreshCredentials, RefreshEvent, RefreshOptions } from './credentials/refreshing.ts';
export { type RemoteCredentialsOptions, remoteCredentials } from './credentials/remote.ts';
export { rsaKeyPair } from './credentials/rsa-key-pair.ts';
export { type SamlRoleArnOptions, samlRoleArn } from './credentials/saml-role-arn.ts';
export { staticCredentials } from './credentials/static.ts';
export type { StsOptions } from './credentials/sts.ts';
export type { Service, ServiceEndpoints } from './endpoint/service.ts';
// What can go wrong.
export {
  type AccessDeniedDetail,
  ConfigError,
  CredentialsError,
  type ErrorContext,
  NetworkError,
  type ReceivedContext,
  ResponseError,
  SdkError,
  ServiceError,
  TimeoutError,
  type TimeoutPhase,
  WaiterError,
} from './errors/errors.ts';
export { isSdkError, isServiceError } from './errors/guards.ts';
// Pages, regions, dry runs and waiting.
export { dryRun } from './operations/dry-run.ts';
export { forEachRegion, type RegionOptions, type RegionResult } from './operations/for-each-region.ts';
export { type Pages, paginate } from './operations/paginate.ts';
export type {
  ItemOf,
  PageNumberPagination,
  PaginatedOperation,
  Pagination,
} from './operations/pagination.ts';
export type { WaitEvent, WaitOptions } from './operations/wait-options.ts';
export { waitUntil } from './operations/wait-until.ts';
export type { Acceptor, AwaitedValue, Waiter } from './operations/waiter.ts';
// What packages beside this one check the options of their functions with.
export { checkOptions, type OptionCheck } from './options.ts';
// What a program was seen to need.
export { type LeastPrivilegeOptions, leastPrivilege } from './permissions/least-privilege.ts';
export type { Permissions } from './permissions/permissions.ts';
export { type CallRecord, recordCalls } from './permissions/record-calls.ts';
// What tests inject.
export type { Randomness } from './platform/randomness.ts';
// What a session may do.
export type { RamAction } from './policy/actions.ts';
export { type ArnPlace, type ResourceArn, resourceArn } from './policy/arn.ts';
export type { ConditionKeys, ConditionValues, PolicyCondition } from './policy/condition.ts';
export type { PolicyDocument, PolicyStatement, PolicyStatementParts } from './policy/document.ts';
export { policy, policyText } from './policy/policy.ts';
export { allow, deny, type PolicyOperation, type StatementOptions } from './policy/statement.ts';
// Another attempt.
export type { FailedAttempt, RetryPolicy, RetryReason } from './retry/policy.ts';
// Who signs, and how.
export { acs3 } from './signing/acs3.ts';
export { anonymous } from './signing/anonymous.ts';
export type { Credentials } from './signing/credentials.ts';
export { roaV1 } from './signing/roa-v1.ts';
export { rpcV1 } from './signing/rpc-v1.ts';
export type { Signer } from './signing/signer.ts';
export type { Clock } from './time/clock.ts';
export { type Fetch, fetchTransport } from './transport/fetch.ts';
export type {
  HttpRequest,
  HttpResponse,
  TlsOptions,
  Transport,
  TransportOptions,
} from './transport/transport.ts';
