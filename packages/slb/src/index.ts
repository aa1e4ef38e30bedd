// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
export {
  ConfigError,
  CredentialsError,
  NetworkError,
  ResponseError,
  SdkError,
  ServiceClient,
  ServiceError,
  TimeoutError,
  WaiterError,
  acs3,
  allow,
  bearerToken,
  cliProfile,
  createTransport,
  credentialsUri,
  defaultCredentials,
  dryRun,
  deny,
  ecsRamRole,
  externalProcess,
  fetchTransport,
  fileCache,
  firstOf,
  forEachRegion,
  fromEnvironment,
  fromFunction,
  iniProfile,
  isSdkError,
  isServiceError,
  leastPrivilege,
  oidcRoleArn,
  paginate,
  policy,
  policyText,
  ramRoleArn,
  remoteCredentials,
  recordCalls,
  rpcV1,
  rsaKeyPair,
  samlRoleArn,
  sharedCache,
  staticCredentials,
  waitUntil,
} from '@scope/core';
export type {
  Acceptor,
  AccessDeniedDetail,
  ArnPlace,
  AssumeRoleOptions,
  AttemptEvent,
  AwaitedValue,
  CacheRequest,
  CallOptions,
  Caller,
  CallRecord,
  CliProfileOptions,
  ClientOptions,
  Clock,
  CodePattern,
  ConditionKeys,
  ConditionValues,
  Credentials,
  CredentialsCache,
  CredentialsProvider,
  CredentialsStore,
  CredentialsUriOptions,
  DefaultCredentialsOptions,
  DerivedOptions,
  EcsRamRoleOptions,
  ErrorContext,
  ExternalProcessOptions,
  FailedAttempt,
  Fetch,
  FileCacheOptions,
  FreshCredentials,
  GetCredentialsOptions,
  HttpRequest,
  HttpResponse,
  IniProfileOptions,
  ItemOf,
  LeastPrivilegeOptions,
  Logger,
  Middleware,
  MiddlewareCall,
  OidcRoleArnOptions,
  Operation,
  PageNumberPagination,
  Pages,
  PaginatedOperation,
  Pagination,
  Pair,
  ParameterBinding,
  Permissions,
  Placement,
  PolicyCondition,
  PolicyDocument,
  PolicyOperation,
  PolicyStatement,
  PolicyStatementParts,
  RamAction,
  RamRoleArnOptions,
  Randomness,
  ReceivedContext,
  RefreshEvent,
  RefreshOptions,
  RemoteCredentialsOptions,
  RegionOptions,
  RegionResult,
  RequestOf,
  ResourceArn,
  ResponseOf,
  RetryPolicy,
  RetryReason,
  RsaKeyPairOptions,
  SamlRoleArnOptions,
  Service,
  ServiceEndpoints,
  ServiceOptions,
  SignedRequest,
  Signer,
  SigningContext,
  StatementOptions,
  StsOptions,
  TimeoutPhase,
  TlsOptions,
  Transport,
  TransportOptions,
  UnsignedForm,
  WaitEvent,
  WaitOptions,
  Waiter,
  WireRequest,
} from '@scope/core';
export * from './arn.ts';
export * from './client.ts';
export * from './error-codes.ts';
export * from './operations/AddAccessControlListEntry.ts';
export * from './operations/AddBackendServers.ts';
export * from './operations/AddListenerWhiteListItem.ts';
export * from './operations/AddTags.ts';
export * from './operations/AddVServerGroupBackendServers.ts';
export * from './operations/CreateAccessControlList.ts';
export * from './operations/CreateDomainExtension.ts';
export * from './operations/CreateLoadBalancer.ts';
export * from './operations/CreateLoadBalancerHTTPListener.ts';
export * from './operations/CreateLoadBalancerHTTPSListener.ts';
export * from './operations/CreateLoadBalancerTCPListener.ts';
export * from './operations/CreateLoadBalancerUDPListener.ts';
export * from './operations/CreateMasterSlaveServerGroup.ts';
export * from './operations/CreateRules.ts';
export * from './operations/CreateTLSCipherPolicy.ts';
export * from './operations/CreateVServerGroup.ts';
export * from './operations/DeleteAccessControlList.ts';
export * from './operations/DeleteAccessLogsDownloadAttribute.ts';
export * from './operations/DeleteCACertificate.ts';
export * from './operations/DeleteDomainExtension.ts';
export * from './operations/DeleteLoadBalancer.ts';
export * from './operations/DeleteLoadBalancerListener.ts';
export * from './operations/DeleteMasterSlaveServerGroup.ts';
export * from './operations/DeleteRules.ts';
export * from './operations/DeleteServerCertificate.ts';
export * from './operations/DeleteTLSCipherPolicy.ts';
export * from './operations/DeleteVServerGroup.ts';
export * from './operations/DescribeAccessControlListAttribute.ts';
export * from './operations/DescribeAccessControlLists.ts';
export * from './operations/DescribeAccessLogsDownloadAttribute.ts';
export * from './operations/DescribeAvailableResource.ts';
export * from './operations/DescribeCACertificates.ts';
export * from './operations/DescribeDomainExtensionAttribute.ts';
export * from './operations/DescribeDomainExtensions.ts';
export * from './operations/DescribeHealthStatus.ts';
export * from './operations/DescribeHighDefinationMonitor.ts';
export * from './operations/DescribeListenerAccessControlAttribute.ts';
export * from './operations/DescribeLoadBalancerAttribute.ts';
export * from './operations/DescribeLoadBalancerHTTPListenerAttribute.ts';
export * from './operations/DescribeLoadBalancerHTTPSListenerAttribute.ts';
export * from './operations/DescribeLoadBalancerListeners.ts';
export * from './operations/DescribeLoadBalancerTCPListenerAttribute.ts';
export * from './operations/DescribeLoadBalancerUDPListenerAttribute.ts';
export * from './operations/DescribeLoadBalancers.ts';
export * from './operations/DescribeMasterSlaveServerGroupAttribute.ts';
export * from './operations/DescribeMasterSlaveServerGroups.ts';
export * from './operations/DescribeRegions.ts';
export * from './operations/DescribeRuleAttribute.ts';
export * from './operations/DescribeRules.ts';
export * from './operations/DescribeServerCertificates.ts';
export * from './operations/DescribeTags.ts';
export * from './operations/DescribeVServerGroupAttribute.ts';
export * from './operations/DescribeVServerGroups.ts';
export * from './operations/DescribeZones.ts';
export * from './operations/EnableHighDefinationMonitor.ts';
export * from './operations/ListTLSCipherPolicies.ts';
export * from './operations/ListTagResources.ts';
export * from './operations/ModifyHighDefinationMonitor.ts';
export * from './operations/ModifyLoadBalancerInstanceChargeType.ts';
export * from './operations/ModifyLoadBalancerInstanceSpec.ts';
export * from './operations/ModifyLoadBalancerInternetSpec.ts';
export * from './operations/ModifyLoadBalancerPayType.ts';
export * from './operations/ModifyVServerGroupBackendServers.ts';
export * from './operations/MoveResourceGroup.ts';
export * from './operations/RemoveAccessControlListEntry.ts';
export * from './operations/RemoveBackendServers.ts';
export * from './operations/RemoveListenerWhiteListItem.ts';
export * from './operations/RemoveTags.ts';
export * from './operations/RemoveVServerGroupBackendServers.ts';
export * from './operations/SetAccessControlListAttribute.ts';
export * from './operations/SetAccessLogsDownloadAttribute.ts';
export * from './operations/SetBackendServers.ts';
export * from './operations/SetCACertificateName.ts';
export * from './operations/SetDomainExtensionAttribute.ts';
export * from './operations/SetListenerAccessControlStatus.ts';
export * from './operations/SetLoadBalancerDeleteProtection.ts';
export * from './operations/SetLoadBalancerHTTPListenerAttribute.ts';
export * from './operations/SetLoadBalancerHTTPSListenerAttribute.ts';
export * from './operations/SetLoadBalancerModificationProtection.ts';
export * from './operations/SetLoadBalancerName.ts';
export * from './operations/SetLoadBalancerStatus.ts';
export * from './operations/SetLoadBalancerTCPListenerAttribute.ts';
export * from './operations/SetLoadBalancerUDPListenerAttribute.ts';
export * from './operations/SetRule.ts';
export * from './operations/SetServerCertificateName.ts';
export * from './operations/SetTLSCipherPolicyAttribute.ts';
export * from './operations/SetVServerGroupAttribute.ts';
export * from './operations/StartLoadBalancerListener.ts';
export * from './operations/StopLoadBalancerListener.ts';
export * from './operations/TagResources.ts';
export * from './operations/UntagResources.ts';
export * from './operations/UploadCACertificate.ts';
export * from './operations/UploadServerCertificate.ts';
export * from './permissions.ts';
export * from './ram-actions.ts';
export * from './regions.ts';
export * from './service.ts';
export * from './slb.ts';
export * from './waiters.ts';
