// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
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
export * from './ecs.ts';
export * from './error-codes.ts';
export * from './operations/AcceptInquiredSystemEvent.ts';
export * from './operations/ActivateRouterInterface.ts';
export * from './operations/AddBandwidthPackageIps.ts';
export * from './operations/AddTags.ts';
export * from './operations/AllocateDedicatedHosts.ts';
export * from './operations/AllocateEipAddress.ts';
export * from './operations/AllocatePublicIpAddress.ts';
export * from './operations/ApplyAutoSnapshotPolicy.ts';
export * from './operations/AssignIpv6Addresses.ts';
export * from './operations/AssignPrivateIpAddresses.ts';
export * from './operations/AssociateEipAddress.ts';
export * from './operations/AssociateHaVip.ts';
export * from './operations/AttachClassicLinkVpc.ts';
export * from './operations/AttachDisk.ts';
export * from './operations/AttachInstanceRamRole.ts';
export * from './operations/AttachKeyPair.ts';
export * from './operations/AttachNetworkInterface.ts';
export * from './operations/AuthorizeSecurityGroup.ts';
export * from './operations/AuthorizeSecurityGroupEgress.ts';
export * from './operations/CancelAutoSnapshotPolicy.ts';
export * from './operations/CancelCopyImage.ts';
export * from './operations/CancelImagePipelineExecution.ts';
export * from './operations/CancelPhysicalConnection.ts';
export * from './operations/CancelSimulatedSystemEvents.ts';
export * from './operations/CancelTask.ts';
export * from './operations/CloneDisks.ts';
export * from './operations/ConnectRouterInterface.ts';
export * from './operations/ConvertNatPublicIpToEip.ts';
export * from './operations/CopyImage.ts';
export * from './operations/CopySnapshot.ts';
export * from './operations/CreateActivation.ts';
export * from './operations/CreateAutoProvisioningGroup.ts';
export * from './operations/CreateAutoSnapshotPolicy.ts';
export * from './operations/CreateCapacityReservation.ts';
export * from './operations/CreateCommand.ts';
export * from './operations/CreateDedicatedHostCluster.ts';
export * from './operations/CreateDeploymentSet.ts';
export * from './operations/CreateDiagnosticMetricSet.ts';
export * from './operations/CreateDiagnosticReport.ts';
export * from './operations/CreateDisk.ts';
export * from './operations/CreateElasticityAssurance.ts';
export * from './operations/CreateForwardEntry.ts';
export * from './operations/CreateHaVip.ts';
export * from './operations/CreateHpcCluster.ts';
export * from './operations/CreateImage.ts';
export * from './operations/CreateImageComponent.ts';
export * from './operations/CreateImagePipeline.ts';
export * from './operations/CreateInstance.ts';
export * from './operations/CreateKeyPair.ts';
export * from './operations/CreateLaunchTemplate.ts';
export * from './operations/CreateLaunchTemplateVersion.ts';
export * from './operations/CreateNatGateway.ts';
export * from './operations/CreateNetworkInterface.ts';
export * from './operations/CreateNetworkInterfacePermission.ts';
export * from './operations/CreatePhysicalConnection.ts';
export * from './operations/CreatePlanMaintenanceWindow.ts';
export * from './operations/CreatePortRangeList.ts';
export * from './operations/CreatePrefixList.ts';
export * from './operations/CreateRouteEntry.ts';
export * from './operations/CreateRouterInterface.ts';
export * from './operations/CreateSavingsPlan.ts';
export * from './operations/CreateSecurityGroup.ts';
export * from './operations/CreateSimulatedSystemEvents.ts';
export * from './operations/CreateSnapshot.ts';
export * from './operations/CreateSnapshotGroup.ts';
export * from './operations/CreateStorageSet.ts';
export * from './operations/CreateVSwitch.ts';
export * from './operations/CreateVirtualBorderRouter.ts';
export * from './operations/CreateVpc.ts';
export * from './operations/CreateVsc.ts';
export * from './operations/DeactivateRouterInterface.ts';
export * from './operations/DeleteActivation.ts';
export * from './operations/DeleteAutoProvisioningGroup.ts';
export * from './operations/DeleteAutoSnapshotPolicy.ts';
export * from './operations/DeleteBandwidthPackage.ts';
export * from './operations/DeleteCommand.ts';
export * from './operations/DeleteDedicatedHostCluster.ts';
export * from './operations/DeleteDeploymentSet.ts';
export * from './operations/DeleteDiagnosticMetricSets.ts';
export * from './operations/DeleteDiagnosticReports.ts';
export * from './operations/DeleteDisk.ts';
export * from './operations/DeleteForwardEntry.ts';
export * from './operations/DeleteHaVip.ts';
export * from './operations/DeleteHpcCluster.ts';
export * from './operations/DeleteImage.ts';
export * from './operations/DeleteImageComponent.ts';
export * from './operations/DeleteImagePipeline.ts';
export * from './operations/DeleteInstance.ts';
export * from './operations/DeleteInstances.ts';
export * from './operations/DeleteKeyPairs.ts';
export * from './operations/DeleteLaunchTemplate.ts';
export * from './operations/DeleteLaunchTemplateVersion.ts';
export * from './operations/DeleteNatGateway.ts';
export * from './operations/DeleteNetworkInterface.ts';
export * from './operations/DeleteNetworkInterfacePermission.ts';
export * from './operations/DeletePhysicalConnection.ts';
export * from './operations/DeletePlanMaintenanceWindow.ts';
export * from './operations/DeletePortRangeList.ts';
export * from './operations/DeletePrefixList.ts';
export * from './operations/DeleteRouteEntry.ts';
export * from './operations/DeleteRouterInterface.ts';
export * from './operations/DeleteSecurityGroup.ts';
export * from './operations/DeleteSnapshot.ts';
export * from './operations/DeleteSnapshotGroup.ts';
export * from './operations/DeleteStorageSet.ts';
export * from './operations/DeleteVSwitch.ts';
export * from './operations/DeleteVirtualBorderRouter.ts';
export * from './operations/DeleteVpc.ts';
export * from './operations/DeleteVsc.ts';
export * from './operations/DeregisterManagedInstance.ts';
export * from './operations/DescribeAccessPoints.ts';
export * from './operations/DescribeAccountAttributes.ts';
export * from './operations/DescribeActivations.ts';
export * from './operations/DescribeAutoProvisioningGroupHistory.ts';
export * from './operations/DescribeAutoProvisioningGroupInstances.ts';
export * from './operations/DescribeAutoProvisioningGroups.ts';
export * from './operations/DescribeAutoSnapshotPolicyAssociations.ts';
export * from './operations/DescribeAutoSnapshotPolicyEx.ts';
export * from './operations/DescribeAvailableResource.ts';
export * from './operations/DescribeBandwidthLimitation.ts';
export * from './operations/DescribeBandwidthPackages.ts';
export * from './operations/DescribeCapacityReservationInstances.ts';
export * from './operations/DescribeCapacityReservations.ts';
export * from './operations/DescribeClassicLinkInstances.ts';
export * from './operations/DescribeCloudAssistantSettings.ts';
export * from './operations/DescribeCloudAssistantStatus.ts';
export * from './operations/DescribeClusters.ts';
export * from './operations/DescribeCommands.ts';
export * from './operations/DescribeDedicatedHostAutoRenew.ts';
export * from './operations/DescribeDedicatedHostClusters.ts';
export * from './operations/DescribeDedicatedHostTypes.ts';
export * from './operations/DescribeDedicatedHosts.ts';
export * from './operations/DescribeDeploymentSetSupportedInstanceTypeFamily.ts';
export * from './operations/DescribeDeploymentSets.ts';
export * from './operations/DescribeDiagnosticMetricSets.ts';
export * from './operations/DescribeDiagnosticMetrics.ts';
export * from './operations/DescribeDiagnosticReportAttributes.ts';
export * from './operations/DescribeDiagnosticReports.ts';
export * from './operations/DescribeDiskDefaultKMSKeyId.ts';
export * from './operations/DescribeDiskEncryptionByDefaultStatus.ts';
export * from './operations/DescribeDiskMonitorData.ts';
export * from './operations/DescribeDisks.ts';
export * from './operations/DescribeDisksFullStatus.ts';
export * from './operations/DescribeEipAddresses.ts';
export * from './operations/DescribeEipMonitorData.ts';
export * from './operations/DescribeElasticityAssuranceAutoRenewAttribute.ts';
export * from './operations/DescribeElasticityAssuranceInstances.ts';
export * from './operations/DescribeElasticityAssurances.ts';
export * from './operations/DescribeEniMonitorData.ts';
export * from './operations/DescribeForwardTableEntries.ts';
export * from './operations/DescribeHaVips.ts';
export * from './operations/DescribeHpcClusters.ts';
export * from './operations/DescribeImageComponents.ts';
export * from './operations/DescribeImageFromFamily.ts';
export * from './operations/DescribeImagePipelineExecutions.ts';
export * from './operations/DescribeImagePipelines.ts';
export * from './operations/DescribeImageSharePermission.ts';
export * from './operations/DescribeImageSupportInstanceTypes.ts';
export * from './operations/DescribeImages.ts';
export * from './operations/DescribeInstanceAttachmentAttributes.ts';
export * from './operations/DescribeInstanceAttribute.ts';
export * from './operations/DescribeInstanceAutoRenewAttribute.ts';
export * from './operations/DescribeInstanceHistoryEvents.ts';
export * from './operations/DescribeInstanceMaintenanceAttributes.ts';
export * from './operations/DescribeInstanceModificationPrice.ts';
export * from './operations/DescribeInstanceMonitorData.ts';
export * from './operations/DescribeInstanceRamRole.ts';
export * from './operations/DescribeInstanceStatus.ts';
export * from './operations/DescribeInstanceTopology.ts';
export * from './operations/DescribeInstanceTypeFamilies.ts';
export * from './operations/DescribeInstanceTypes.ts';
export * from './operations/DescribeInstanceVncUrl.ts';
export * from './operations/DescribeInstances.ts';
export * from './operations/DescribeInstancesFullStatus.ts';
export * from './operations/DescribeInvocationResults.ts';
export * from './operations/DescribeInvocations.ts';
export * from './operations/DescribeKeyPairs.ts';
export * from './operations/DescribeLaunchTemplateVersions.ts';
export * from './operations/DescribeLaunchTemplates.ts';
export * from './operations/DescribeLimitation.ts';
export * from './operations/DescribeLockedSnapshots.ts';
export * from './operations/DescribeManagedInstances.ts';
export * from './operations/DescribeNatGateways.ts';
export * from './operations/DescribeNetworkInterfaceAttribute.ts';
export * from './operations/DescribeNetworkInterfacePermissions.ts';
export * from './operations/DescribeNetworkInterfaces.ts';
export * from './operations/DescribeNewProjectEipMonitorData.ts';
export * from './operations/DescribePhysicalConnections.ts';
export * from './operations/DescribePlanMaintenanceWindows.ts';
export * from './operations/DescribePortRangeListAssociations.ts';
export * from './operations/DescribePortRangeListEntries.ts';
export * from './operations/DescribePortRangeLists.ts';
export * from './operations/DescribePrefixListAssociations.ts';
export * from './operations/DescribePrefixListAttributes.ts';
export * from './operations/DescribePrefixLists.ts';
export * from './operations/DescribePrice.ts';
export * from './operations/DescribeRecommendInstanceType.ts';
export * from './operations/DescribeRegions.ts';
export * from './operations/DescribeRenewalPrice.ts';
export * from './operations/DescribeReservedInstanceAutoRenewAttribute.ts';
export * from './operations/DescribeReservedInstances.ts';
export * from './operations/DescribeResourceByTags.ts';
export * from './operations/DescribeResourcesModification.ts';
export * from './operations/DescribeRouteTables.ts';
export * from './operations/DescribeRouterInterfaces.ts';
export * from './operations/DescribeSavingsPlanEstimation.ts';
export * from './operations/DescribeSavingsPlanPrice.ts';
export * from './operations/DescribeSecurityGroupAttribute.ts';
export * from './operations/DescribeSecurityGroupReferences.ts';
export * from './operations/DescribeSecurityGroups.ts';
export * from './operations/DescribeSendFileResults.ts';
export * from './operations/DescribeSnapshotGroups.ts';
export * from './operations/DescribeSnapshotLinks.ts';
export * from './operations/DescribeSnapshotMonitorData.ts';
export * from './operations/DescribeSnapshotPackage.ts';
export * from './operations/DescribeSnapshots.ts';
export * from './operations/DescribeSnapshotsUsage.ts';
export * from './operations/DescribeSpotAdvice.ts';
export * from './operations/DescribeSpotPriceHistory.ts';
export * from './operations/DescribeStorageCapacityUnits.ts';
export * from './operations/DescribeStorageSetDetails.ts';
export * from './operations/DescribeStorageSets.ts';
export * from './operations/DescribeTags.ts';
export * from './operations/DescribeTaskAttribute.ts';
export * from './operations/DescribeTasks.ts';
export * from './operations/DescribeTerminalSessions.ts';
export * from './operations/DescribeUserBusinessBehavior.ts';
export * from './operations/DescribeUserData.ts';
export * from './operations/DescribeVRouters.ts';
export * from './operations/DescribeVSwitches.ts';
export * from './operations/DescribeVirtualBorderRouters.ts';
export * from './operations/DescribeVirtualBorderRoutersForPhysicalConnection.ts';
export * from './operations/DescribeVpcs.ts';
export * from './operations/DescribeVscs.ts';
export * from './operations/DescribeZones.ts';
export * from './operations/DetachClassicLinkVpc.ts';
export * from './operations/DetachDisk.ts';
export * from './operations/DetachInstanceRamRole.ts';
export * from './operations/DetachKeyPair.ts';
export * from './operations/DetachNetworkInterface.ts';
export * from './operations/DisableActivation.ts';
export * from './operations/DisableDiskEncryptionByDefault.ts';
export * from './operations/DisableNetworkInterfaceQoS.ts';
export * from './operations/EnableDiskEncryptionByDefault.ts';
export * from './operations/EnableNetworkInterfaceQoS.ts';
export * from './operations/EnablePhysicalConnection.ts';
export * from './operations/EndTerminalSession.ts';
export * from './operations/ExportImage.ts';
export * from './operations/ExportSnapshot.ts';
export * from './operations/GetInstanceConsoleOutput.ts';
export * from './operations/GetInstanceScreenshot.ts';
export * from './operations/ImportImage.ts';
export * from './operations/ImportKeyPair.ts';
export * from './operations/InstallCloudAssistant.ts';
export * from './operations/InvokeCommand.ts';
export * from './operations/JoinResourceGroup.ts';
export * from './operations/JoinSecurityGroup.ts';
export * from './operations/LeaveSecurityGroup.ts';
export * from './operations/ListPluginStatus.ts';
export * from './operations/ListTagResources.ts';
export * from './operations/LockSnapshot.ts';
export * from './operations/ModifyAutoProvisioningGroup.ts';
export * from './operations/ModifyAutoSnapshotPolicyEx.ts';
export * from './operations/ModifyBandwidthPackageSpec.ts';
export * from './operations/ModifyCapacityReservation.ts';
export * from './operations/ModifyCloudAssistantSettings.ts';
export * from './operations/ModifyCommand.ts';
export * from './operations/ModifyDedicatedHostAttribute.ts';
export * from './operations/ModifyDedicatedHostAutoReleaseTime.ts';
export * from './operations/ModifyDedicatedHostAutoRenewAttribute.ts';
export * from './operations/ModifyDedicatedHostClusterAttribute.ts';
export * from './operations/ModifyDedicatedHostsChargeType.ts';
export * from './operations/ModifyDeploymentSetAttribute.ts';
export * from './operations/ModifyDiagnosticMetricSet.ts';
export * from './operations/ModifyDiskAttribute.ts';
export * from './operations/ModifyDiskChargeType.ts';
export * from './operations/ModifyDiskDefaultKMSKeyId.ts';
export * from './operations/ModifyDiskDeployment.ts';
export * from './operations/ModifyDiskSpec.ts';
export * from './operations/ModifyEipAddressAttribute.ts';
export * from './operations/ModifyElasticityAssurance.ts';
export * from './operations/ModifyElasticityAssuranceAutoRenewAttribute.ts';
export * from './operations/ModifyForwardEntry.ts';
export * from './operations/ModifyHaVipAttribute.ts';
export * from './operations/ModifyHpcClusterAttribute.ts';
export * from './operations/ModifyImageAttribute.ts';
export * from './operations/ModifyImageShareGroupPermission.ts';
export * from './operations/ModifyImageSharePermission.ts';
export * from './operations/ModifyInstanceAttachmentAttributes.ts';
export * from './operations/ModifyInstanceAttribute.ts';
export * from './operations/ModifyInstanceAutoReleaseTime.ts';
export * from './operations/ModifyInstanceAutoRenewAttribute.ts';
export * from './operations/ModifyInstanceChargeType.ts';
export * from './operations/ModifyInstanceClockOptions.ts';
export * from './operations/ModifyInstanceDeployment.ts';
export * from './operations/ModifyInstanceMaintenanceAttributes.ts';
export * from './operations/ModifyInstanceMetadataOptions.ts';
export * from './operations/ModifyInstanceNetworkOptions.ts';
export * from './operations/ModifyInstanceNetworkSpec.ts';
export * from './operations/ModifyInstanceSecurityOptions.ts';
export * from './operations/ModifyInstanceSpec.ts';
export * from './operations/ModifyInstanceVncPasswd.ts';
export * from './operations/ModifyInstanceVpcAttribute.ts';
export * from './operations/ModifyInvocationAttribute.ts';
export * from './operations/ModifyLaunchTemplateDefaultVersion.ts';
export * from './operations/ModifyManagedInstance.ts';
export * from './operations/ModifyNetworkInterfaceAttribute.ts';
export * from './operations/ModifyPhysicalConnectionAttribute.ts';
export * from './operations/ModifyPlanMaintenanceWindow.ts';
export * from './operations/ModifyPortRangeList.ts';
export * from './operations/ModifyPrefixList.ts';
export * from './operations/ModifyPrepayInstanceSpec.ts';
export * from './operations/ModifyReservedInstanceAttribute.ts';
export * from './operations/ModifyReservedInstanceAutoRenewAttribute.ts';
export * from './operations/ModifyReservedInstances.ts';
export * from './operations/ModifyRouterInterfaceAttribute.ts';
export * from './operations/ModifyRouterInterfaceSpec.ts';
export * from './operations/ModifySecurityGroupAttribute.ts';
export * from './operations/ModifySecurityGroupEgressRule.ts';
export * from './operations/ModifySecurityGroupPolicy.ts';
export * from './operations/ModifySecurityGroupRule.ts';
export * from './operations/ModifySnapshotAttribute.ts';
export * from './operations/ModifySnapshotCategory.ts';
export * from './operations/ModifySnapshotGroup.ts';
export * from './operations/ModifyStorageCapacityUnitAttribute.ts';
export * from './operations/ModifyStorageSetAttribute.ts';
export * from './operations/ModifySystemEventAttribute.ts';
export * from './operations/ModifyUserBusinessBehavior.ts';
export * from './operations/ModifyVRouterAttribute.ts';
export * from './operations/ModifyVSwitchAttribute.ts';
export * from './operations/ModifyVirtualBorderRouterAttribute.ts';
export * from './operations/ModifyVpcAttribute.ts';
export * from './operations/OpenSnapshotService.ts';
export * from './operations/PurchaseReservedInstancesOffering.ts';
export * from './operations/PurchaseStorageCapacityUnit.ts';
export * from './operations/ReActivateInstances.ts';
export * from './operations/ReInitDisk.ts';
export * from './operations/RebootInstance.ts';
export * from './operations/RebootInstances.ts';
export * from './operations/RecoverVirtualBorderRouter.ts';
export * from './operations/RedeployDedicatedHost.ts';
export * from './operations/RedeployInstance.ts';
export * from './operations/ReleaseCapacityReservation.ts';
export * from './operations/ReleaseDedicatedHost.ts';
export * from './operations/ReleaseEipAddress.ts';
export * from './operations/ReleasePublicIpAddress.ts';
export * from './operations/RemoveBandwidthPackageIps.ts';
export * from './operations/RemoveTags.ts';
export * from './operations/RenewDedicatedHosts.ts';
export * from './operations/RenewElasticityAssurances.ts';
export * from './operations/RenewInstance.ts';
export * from './operations/RenewReservedInstances.ts';
export * from './operations/ReplaceSystemDisk.ts';
export * from './operations/ReportInstancesStatus.ts';
export * from './operations/ResetDisk.ts';
export * from './operations/ResetDiskDefaultKMSKeyId.ts';
export * from './operations/ResetDisks.ts';
export * from './operations/ResizeDisk.ts';
export * from './operations/RevokeSecurityGroup.ts';
export * from './operations/RevokeSecurityGroupEgress.ts';
export * from './operations/RunCommand.ts';
export * from './operations/RunInstances.ts';
export * from './operations/SendDiagnosticInterrupt.ts';
export * from './operations/SendFile.ts';
export * from './operations/StartImagePipelineExecution.ts';
export * from './operations/StartInstance.ts';
export * from './operations/StartInstances.ts';
export * from './operations/StartTerminalSession.ts';
export * from './operations/StopInstance.ts';
export * from './operations/StopInstances.ts';
export * from './operations/StopInvocation.ts';
export * from './operations/TagResources.ts';
export * from './operations/TerminatePhysicalConnection.ts';
export * from './operations/TerminateVirtualBorderRouter.ts';
export * from './operations/UnassignIpv6Addresses.ts';
export * from './operations/UnassignPrivateIpAddresses.ts';
export * from './operations/UnassociateEipAddress.ts';
export * from './operations/UnassociateHaVip.ts';
export * from './operations/UnlockSnapshot.ts';
export * from './operations/UntagResources.ts';
export * from './permissions.ts';
export * from './ram-actions.ts';
export * from './regions.ts';
export * from './service.ts';
export * from './waiters.ts';
