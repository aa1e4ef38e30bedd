// Generated from specs/ecs/2014-05-26.json by `npm run generate -- ecs`. Do not edit.
import type { CallOptions } from '@scope/core';
import { EcsClient } from './client.ts';
import type { EcsErrorCode } from './error-codes.ts';
import { AcceptInquiredSystemEvent, type AcceptInquiredSystemEventRequest, type AcceptInquiredSystemEventResponse } from './operations/AcceptInquiredSystemEvent.ts';
import { ActivateRouterInterface, type ActivateRouterInterfaceRequest, type ActivateRouterInterfaceResponse } from './operations/ActivateRouterInterface.ts';
import { AddBandwidthPackageIps, type AddBandwidthPackageIpsRequest, type AddBandwidthPackageIpsResponse } from './operations/AddBandwidthPackageIps.ts';
import { AddTags, type AddTagsRequest, type AddTagsResponse } from './operations/AddTags.ts';
import { AllocateDedicatedHosts, type AllocateDedicatedHostsRequest, type AllocateDedicatedHostsResponse } from './operations/AllocateDedicatedHosts.ts';
import { AllocateEipAddress, type AllocateEipAddressRequest, type AllocateEipAddressResponse } from './operations/AllocateEipAddress.ts';
import { AllocatePublicIpAddress, type AllocatePublicIpAddressRequest, type AllocatePublicIpAddressResponse } from './operations/AllocatePublicIpAddress.ts';
import { ApplyAutoSnapshotPolicy, type ApplyAutoSnapshotPolicyRequest, type ApplyAutoSnapshotPolicyResponse } from './operations/ApplyAutoSnapshotPolicy.ts';
import { AssignIpv6Addresses, type AssignIpv6AddressesRequest, type AssignIpv6AddressesResponse } from './operations/AssignIpv6Addresses.ts';
import { AssignPrivateIpAddresses, type AssignPrivateIpAddressesRequest, type AssignPrivateIpAddressesResponse } from './operations/AssignPrivateIpAddresses.ts';
import { AssociateEipAddress, type AssociateEipAddressRequest, type AssociateEipAddressResponse } from './operations/AssociateEipAddress.ts';
import { AssociateHaVip, type AssociateHaVipRequest, type AssociateHaVipResponse } from './operations/AssociateHaVip.ts';
import { AttachClassicLinkVpc, type AttachClassicLinkVpcRequest, type AttachClassicLinkVpcResponse } from './operations/AttachClassicLinkVpc.ts';
import { AttachDisk, type AttachDiskRequest, type AttachDiskResponse } from './operations/AttachDisk.ts';
import { AttachInstanceRamRole, type AttachInstanceRamRoleRequest, type AttachInstanceRamRoleResponse } from './operations/AttachInstanceRamRole.ts';
import { AttachKeyPair, type AttachKeyPairRequest, type AttachKeyPairResponse } from './operations/AttachKeyPair.ts';
import { AttachNetworkInterface, type AttachNetworkInterfaceRequest, type AttachNetworkInterfaceResponse } from './operations/AttachNetworkInterface.ts';
import { AuthorizeSecurityGroup, type AuthorizeSecurityGroupRequest, type AuthorizeSecurityGroupResponse } from './operations/AuthorizeSecurityGroup.ts';
import { AuthorizeSecurityGroupEgress, type AuthorizeSecurityGroupEgressRequest, type AuthorizeSecurityGroupEgressResponse } from './operations/AuthorizeSecurityGroupEgress.ts';
import { CancelAutoSnapshotPolicy, type CancelAutoSnapshotPolicyRequest, type CancelAutoSnapshotPolicyResponse } from './operations/CancelAutoSnapshotPolicy.ts';
import { CancelCopyImage, type CancelCopyImageRequest, type CancelCopyImageResponse } from './operations/CancelCopyImage.ts';
import { CancelImagePipelineExecution, type CancelImagePipelineExecutionRequest, type CancelImagePipelineExecutionResponse } from './operations/CancelImagePipelineExecution.ts';
import { CancelPhysicalConnection, type CancelPhysicalConnectionRequest, type CancelPhysicalConnectionResponse } from './operations/CancelPhysicalConnection.ts';
import { CancelSimulatedSystemEvents, type CancelSimulatedSystemEventsRequest, type CancelSimulatedSystemEventsResponse } from './operations/CancelSimulatedSystemEvents.ts';
import { CancelTask, type CancelTaskRequest, type CancelTaskResponse } from './operations/CancelTask.ts';
import { CloneDisks, type CloneDisksRequest, type CloneDisksResponse } from './operations/CloneDisks.ts';
import { ConnectRouterInterface, type ConnectRouterInterfaceRequest, type ConnectRouterInterfaceResponse } from './operations/ConnectRouterInterface.ts';
import { ConvertNatPublicIpToEip, type ConvertNatPublicIpToEipRequest, type ConvertNatPublicIpToEipResponse } from './operations/ConvertNatPublicIpToEip.ts';
import { CopyImage, type CopyImageRequest, type CopyImageResponse } from './operations/CopyImage.ts';
import { CopySnapshot, type CopySnapshotRequest, type CopySnapshotResponse } from './operations/CopySnapshot.ts';
import { CreateActivation, type CreateActivationRequest, type CreateActivationResponse } from './operations/CreateActivation.ts';
import { CreateAutoProvisioningGroup, type CreateAutoProvisioningGroupRequest, type CreateAutoProvisioningGroupResponse } from './operations/CreateAutoProvisioningGroup.ts';
import { CreateAutoSnapshotPolicy, type CreateAutoSnapshotPolicyRequest, type CreateAutoSnapshotPolicyResponse } from './operations/CreateAutoSnapshotPolicy.ts';
import { CreateCapacityReservation, type CreateCapacityReservationRequest, type CreateCapacityReservationResponse } from './operations/CreateCapacityReservation.ts';
import { CreateCommand, type CreateCommandRequest, type CreateCommandResponse } from './operations/CreateCommand.ts';
import { CreateDedicatedHostCluster, type CreateDedicatedHostClusterRequest, type CreateDedicatedHostClusterResponse } from './operations/CreateDedicatedHostCluster.ts';
import { CreateDeploymentSet, type CreateDeploymentSetRequest, type CreateDeploymentSetResponse } from './operations/CreateDeploymentSet.ts';
import { CreateDiagnosticMetricSet, type CreateDiagnosticMetricSetRequest, type CreateDiagnosticMetricSetResponse } from './operations/CreateDiagnosticMetricSet.ts';
import { CreateDiagnosticReport, type CreateDiagnosticReportRequest, type CreateDiagnosticReportResponse } from './operations/CreateDiagnosticReport.ts';
import { CreateDisk, type CreateDiskRequest, type CreateDiskResponse } from './operations/CreateDisk.ts';
import { CreateElasticityAssurance, type CreateElasticityAssuranceRequest, type CreateElasticityAssuranceResponse } from './operations/CreateElasticityAssurance.ts';
import { CreateForwardEntry, type CreateForwardEntryRequest, type CreateForwardEntryResponse } from './operations/CreateForwardEntry.ts';
import { CreateHaVip, type CreateHaVipRequest, type CreateHaVipResponse } from './operations/CreateHaVip.ts';
import { CreateHpcCluster, type CreateHpcClusterRequest, type CreateHpcClusterResponse } from './operations/CreateHpcCluster.ts';
import { CreateImage, type CreateImageRequest, type CreateImageResponse } from './operations/CreateImage.ts';
import { CreateImageComponent, type CreateImageComponentRequest, type CreateImageComponentResponse } from './operations/CreateImageComponent.ts';
import { CreateImagePipeline, type CreateImagePipelineRequest, type CreateImagePipelineResponse } from './operations/CreateImagePipeline.ts';
import { CreateInstance, type CreateInstanceRequest, type CreateInstanceResponse } from './operations/CreateInstance.ts';
import { CreateKeyPair, type CreateKeyPairRequest, type CreateKeyPairResponse } from './operations/CreateKeyPair.ts';
import { CreateLaunchTemplate, type CreateLaunchTemplateRequest, type CreateLaunchTemplateResponse } from './operations/CreateLaunchTemplate.ts';
import { CreateLaunchTemplateVersion, type CreateLaunchTemplateVersionRequest, type CreateLaunchTemplateVersionResponse } from './operations/CreateLaunchTemplateVersion.ts';
import { CreateNatGateway, type CreateNatGatewayRequest, type CreateNatGatewayResponse } from './operations/CreateNatGateway.ts';
import { CreateNetworkInterface, type CreateNetworkInterfaceRequest, type CreateNetworkInterfaceResponse } from './operations/CreateNetworkInterface.ts';
import { CreateNetworkInterfacePermission, type CreateNetworkInterfacePermissionRequest, type CreateNetworkInterfacePermissionResponse } from './operations/CreateNetworkInterfacePermission.ts';
import { CreatePhysicalConnection, type CreatePhysicalConnectionRequest, type CreatePhysicalConnectionResponse } from './operations/CreatePhysicalConnection.ts';
import { CreatePlanMaintenanceWindow, type CreatePlanMaintenanceWindowRequest, type CreatePlanMaintenanceWindowResponse } from './operations/CreatePlanMaintenanceWindow.ts';
import { CreatePortRangeList, type CreatePortRangeListRequest, type CreatePortRangeListResponse } from './operations/CreatePortRangeList.ts';
import { CreatePrefixList, type CreatePrefixListRequest, type CreatePrefixListResponse } from './operations/CreatePrefixList.ts';
import { CreateRouteEntry, type CreateRouteEntryRequest, type CreateRouteEntryResponse } from './operations/CreateRouteEntry.ts';
import { CreateRouterInterface, type CreateRouterInterfaceRequest, type CreateRouterInterfaceResponse } from './operations/CreateRouterInterface.ts';
import { CreateSavingsPlan, type CreateSavingsPlanRequest, type CreateSavingsPlanResponse } from './operations/CreateSavingsPlan.ts';
import { CreateSecurityGroup, type CreateSecurityGroupRequest, type CreateSecurityGroupResponse } from './operations/CreateSecurityGroup.ts';
import { CreateSimulatedSystemEvents, type CreateSimulatedSystemEventsRequest, type CreateSimulatedSystemEventsResponse } from './operations/CreateSimulatedSystemEvents.ts';
import { CreateSnapshot, type CreateSnapshotRequest, type CreateSnapshotResponse } from './operations/CreateSnapshot.ts';
import { CreateSnapshotGroup, type CreateSnapshotGroupRequest, type CreateSnapshotGroupResponse } from './operations/CreateSnapshotGroup.ts';
import { CreateStorageSet, type CreateStorageSetRequest, type CreateStorageSetResponse } from './operations/CreateStorageSet.ts';
import { CreateVSwitch, type CreateVSwitchRequest, type CreateVSwitchResponse } from './operations/CreateVSwitch.ts';
import { CreateVirtualBorderRouter, type CreateVirtualBorderRouterRequest, type CreateVirtualBorderRouterResponse } from './operations/CreateVirtualBorderRouter.ts';
import { CreateVpc, type CreateVpcRequest, type CreateVpcResponse } from './operations/CreateVpc.ts';
import { CreateVsc, type CreateVscRequest, type CreateVscResponse } from './operations/CreateVsc.ts';
import { DeactivateRouterInterface, type DeactivateRouterInterfaceRequest, type DeactivateRouterInterfaceResponse } from './operations/DeactivateRouterInterface.ts';
import { DeleteActivation, type DeleteActivationRequest, type DeleteActivationResponse } from './operations/DeleteActivation.ts';
import { DeleteAutoProvisioningGroup, type DeleteAutoProvisioningGroupRequest, type DeleteAutoProvisioningGroupResponse } from './operations/DeleteAutoProvisioningGroup.ts';
import { DeleteAutoSnapshotPolicy, type DeleteAutoSnapshotPolicyRequest, type DeleteAutoSnapshotPolicyResponse } from './operations/DeleteAutoSnapshotPolicy.ts';
import { DeleteBandwidthPackage, type DeleteBandwidthPackageRequest, type DeleteBandwidthPackageResponse } from './operations/DeleteBandwidthPackage.ts';
import { DeleteCommand, type DeleteCommandRequest, type DeleteCommandResponse } from './operations/DeleteCommand.ts';
import { DeleteDedicatedHostCluster, type DeleteDedicatedHostClusterRequest, type DeleteDedicatedHostClusterResponse } from './operations/DeleteDedicatedHostCluster.ts';
import { DeleteDeploymentSet, type DeleteDeploymentSetRequest, type DeleteDeploymentSetResponse } from './operations/DeleteDeploymentSet.ts';
import { DeleteDiagnosticMetricSets, type DeleteDiagnosticMetricSetsRequest, type DeleteDiagnosticMetricSetsResponse } from './operations/DeleteDiagnosticMetricSets.ts';
import { DeleteDiagnosticReports, type DeleteDiagnosticReportsRequest, type DeleteDiagnosticReportsResponse } from './operations/DeleteDiagnosticReports.ts';
import { DeleteDisk, type DeleteDiskRequest, type DeleteDiskResponse } from './operations/DeleteDisk.ts';
import { DeleteForwardEntry, type DeleteForwardEntryRequest, type DeleteForwardEntryResponse } from './operations/DeleteForwardEntry.ts';
import { DeleteHaVip, type DeleteHaVipRequest, type DeleteHaVipResponse } from './operations/DeleteHaVip.ts';
import { DeleteHpcCluster, type DeleteHpcClusterRequest, type DeleteHpcClusterResponse } from './operations/DeleteHpcCluster.ts';
import { DeleteImage, type DeleteImageRequest, type DeleteImageResponse } from './operations/DeleteImage.ts';
import { DeleteImageComponent, type DeleteImageComponentRequest, type DeleteImageComponentResponse } from './operations/DeleteImageComponent.ts';
import { DeleteImagePipeline, type DeleteImagePipelineRequest, type DeleteImagePipelineResponse } from './operations/DeleteImagePipeline.ts';
import { DeleteInstance, type DeleteInstanceRequest, type DeleteInstanceResponse } from './operations/DeleteInstance.ts';
import { DeleteInstances, type DeleteInstancesRequest, type DeleteInstancesResponse } from './operations/DeleteInstances.ts';
import { DeleteKeyPairs, type DeleteKeyPairsRequest, type DeleteKeyPairsResponse } from './operations/DeleteKeyPairs.ts';
import { DeleteLaunchTemplate, type DeleteLaunchTemplateRequest, type DeleteLaunchTemplateResponse } from './operations/DeleteLaunchTemplate.ts';
import { DeleteLaunchTemplateVersion, type DeleteLaunchTemplateVersionRequest, type DeleteLaunchTemplateVersionResponse } from './operations/DeleteLaunchTemplateVersion.ts';
import { DeleteNatGateway, type DeleteNatGatewayRequest, type DeleteNatGatewayResponse } from './operations/DeleteNatGateway.ts';
import { DeleteNetworkInterface, type DeleteNetworkInterfaceRequest, type DeleteNetworkInterfaceResponse } from './operations/DeleteNetworkInterface.ts';
import { DeleteNetworkInterfacePermission, type DeleteNetworkInterfacePermissionRequest, type DeleteNetworkInterfacePermissionResponse } from './operations/DeleteNetworkInterfacePermission.ts';
import { DeletePhysicalConnection, type DeletePhysicalConnectionRequest, type DeletePhysicalConnectionResponse } from './operations/DeletePhysicalConnection.ts';
import { DeletePlanMaintenanceWindow, type DeletePlanMaintenanceWindowRequest, type DeletePlanMaintenanceWindowResponse } from './operations/DeletePlanMaintenanceWindow.ts';
import { DeletePortRangeList, type DeletePortRangeListRequest, type DeletePortRangeListResponse } from './operations/DeletePortRangeList.ts';
import { DeletePrefixList, type DeletePrefixListRequest, type DeletePrefixListResponse } from './operations/DeletePrefixList.ts';
import { DeleteRouteEntry, type DeleteRouteEntryRequest, type DeleteRouteEntryResponse } from './operations/DeleteRouteEntry.ts';
import { DeleteRouterInterface, type DeleteRouterInterfaceRequest, type DeleteRouterInterfaceResponse } from './operations/DeleteRouterInterface.ts';
import { DeleteSecurityGroup, type DeleteSecurityGroupRequest, type DeleteSecurityGroupResponse } from './operations/DeleteSecurityGroup.ts';
import { DeleteSnapshot, type DeleteSnapshotRequest, type DeleteSnapshotResponse } from './operations/DeleteSnapshot.ts';
import { DeleteSnapshotGroup, type DeleteSnapshotGroupRequest, type DeleteSnapshotGroupResponse } from './operations/DeleteSnapshotGroup.ts';
import { DeleteStorageSet, type DeleteStorageSetRequest, type DeleteStorageSetResponse } from './operations/DeleteStorageSet.ts';
import { DeleteVSwitch, type DeleteVSwitchRequest, type DeleteVSwitchResponse } from './operations/DeleteVSwitch.ts';
import { DeleteVirtualBorderRouter, type DeleteVirtualBorderRouterRequest, type DeleteVirtualBorderRouterResponse } from './operations/DeleteVirtualBorderRouter.ts';
import { DeleteVpc, type DeleteVpcRequest, type DeleteVpcResponse } from './operations/DeleteVpc.ts';
import { DeleteVsc, type DeleteVscRequest, type DeleteVscResponse } from './operations/DeleteVsc.ts';
import { DeregisterManagedInstance, type DeregisterManagedInstanceRequest, type DeregisterManagedInstanceResponse } from './operations/DeregisterManagedInstance.ts';
import { DescribeAccessPoints, type DescribeAccessPointsRequest, type DescribeAccessPointsResponse } from './operations/DescribeAccessPoints.ts';
import { DescribeAccountAttributes, type DescribeAccountAttributesRequest, type DescribeAccountAttributesResponse } from './operations/DescribeAccountAttributes.ts';
import { DescribeActivations, type DescribeActivationsRequest, type DescribeActivationsResponse } from './operations/DescribeActivations.ts';
import { DescribeAutoProvisioningGroupHistory, type DescribeAutoProvisioningGroupHistoryRequest, type DescribeAutoProvisioningGroupHistoryResponse } from './operations/DescribeAutoProvisioningGroupHistory.ts';
import { DescribeAutoProvisioningGroupInstances, type DescribeAutoProvisioningGroupInstancesRequest, type DescribeAutoProvisioningGroupInstancesResponse } from './operations/DescribeAutoProvisioningGroupInstances.ts';
import { DescribeAutoProvisioningGroups, type DescribeAutoProvisioningGroupsRequest, type DescribeAutoProvisioningGroupsResponse } from './operations/DescribeAutoProvisioningGroups.ts';
import { DescribeAutoSnapshotPolicyAssociations, type DescribeAutoSnapshotPolicyAssociationsRequest, type DescribeAutoSnapshotPolicyAssociationsResponse } from './operations/DescribeAutoSnapshotPolicyAssociations.ts';
import { DescribeAutoSnapshotPolicyEx, type DescribeAutoSnapshotPolicyExRequest, type DescribeAutoSnapshotPolicyExResponse } from './operations/DescribeAutoSnapshotPolicyEx.ts';
import { DescribeAvailableResource, type DescribeAvailableResourceRequest, type DescribeAvailableResourceResponse } from './operations/DescribeAvailableResource.ts';
import { DescribeBandwidthLimitation, type DescribeBandwidthLimitationRequest, type DescribeBandwidthLimitationResponse } from './operations/DescribeBandwidthLimitation.ts';
import { DescribeBandwidthPackages, type DescribeBandwidthPackagesRequest, type DescribeBandwidthPackagesResponse } from './operations/DescribeBandwidthPackages.ts';
import { DescribeCapacityReservationInstances, type DescribeCapacityReservationInstancesRequest, type DescribeCapacityReservationInstancesResponse } from './operations/DescribeCapacityReservationInstances.ts';
import { DescribeCapacityReservations, type DescribeCapacityReservationsRequest, type DescribeCapacityReservationsResponse } from './operations/DescribeCapacityReservations.ts';
import { DescribeClassicLinkInstances, type DescribeClassicLinkInstancesRequest, type DescribeClassicLinkInstancesResponse } from './operations/DescribeClassicLinkInstances.ts';
import { DescribeCloudAssistantSettings, type DescribeCloudAssistantSettingsRequest, type DescribeCloudAssistantSettingsResponse } from './operations/DescribeCloudAssistantSettings.ts';
import { DescribeCloudAssistantStatus, type DescribeCloudAssistantStatusRequest, type DescribeCloudAssistantStatusResponse } from './operations/DescribeCloudAssistantStatus.ts';
import { DescribeClusters, type DescribeClustersRequest, type DescribeClustersResponse } from './operations/DescribeClusters.ts';
import { DescribeCommands, type DescribeCommandsRequest, type DescribeCommandsResponse } from './operations/DescribeCommands.ts';
import { DescribeDedicatedHostAutoRenew, type DescribeDedicatedHostAutoRenewRequest, type DescribeDedicatedHostAutoRenewResponse } from './operations/DescribeDedicatedHostAutoRenew.ts';
import { DescribeDedicatedHostClusters, type DescribeDedicatedHostClustersRequest, type DescribeDedicatedHostClustersResponse } from './operations/DescribeDedicatedHostClusters.ts';
import { DescribeDedicatedHostTypes, type DescribeDedicatedHostTypesRequest, type DescribeDedicatedHostTypesResponse } from './operations/DescribeDedicatedHostTypes.ts';
import { DescribeDedicatedHosts, type DescribeDedicatedHostsRequest, type DescribeDedicatedHostsResponse } from './operations/DescribeDedicatedHosts.ts';
import { DescribeDeploymentSetSupportedInstanceTypeFamily, type DescribeDeploymentSetSupportedInstanceTypeFamilyRequest, type DescribeDeploymentSetSupportedInstanceTypeFamilyResponse } from './operations/DescribeDeploymentSetSupportedInstanceTypeFamily.ts';
import { DescribeDeploymentSets, type DescribeDeploymentSetsRequest, type DescribeDeploymentSetsResponse } from './operations/DescribeDeploymentSets.ts';
import { DescribeDiagnosticMetricSets, type DescribeDiagnosticMetricSetsRequest, type DescribeDiagnosticMetricSetsResponse } from './operations/DescribeDiagnosticMetricSets.ts';
import { DescribeDiagnosticMetrics, type DescribeDiagnosticMetricsRequest, type DescribeDiagnosticMetricsResponse } from './operations/DescribeDiagnosticMetrics.ts';
import { DescribeDiagnosticReportAttributes, type DescribeDiagnosticReportAttributesRequest, type DescribeDiagnosticReportAttributesResponse } from './operations/DescribeDiagnosticReportAttributes.ts';
import { DescribeDiagnosticReports, type DescribeDiagnosticReportsRequest, type DescribeDiagnosticReportsResponse } from './operations/DescribeDiagnosticReports.ts';
import { DescribeDiskDefaultKMSKeyId, type DescribeDiskDefaultKMSKeyIdRequest, type DescribeDiskDefaultKMSKeyIdResponse } from './operations/DescribeDiskDefaultKMSKeyId.ts';
import { DescribeDiskEncryptionByDefaultStatus, type DescribeDiskEncryptionByDefaultStatusRequest, type DescribeDiskEncryptionByDefaultStatusResponse } from './operations/DescribeDiskEncryptionByDefaultStatus.ts';
import { DescribeDiskMonitorData, type DescribeDiskMonitorDataRequest, type DescribeDiskMonitorDataResponse } from './operations/DescribeDiskMonitorData.ts';
import { DescribeDisks, type DescribeDisksRequest, type DescribeDisksResponse } from './operations/DescribeDisks.ts';
import { DescribeDisksFullStatus, type DescribeDisksFullStatusRequest, type DescribeDisksFullStatusResponse } from './operations/DescribeDisksFullStatus.ts';
import { DescribeEipAddresses, type DescribeEipAddressesRequest, type DescribeEipAddressesResponse } from './operations/DescribeEipAddresses.ts';
import { DescribeEipMonitorData, type DescribeEipMonitorDataRequest, type DescribeEipMonitorDataResponse } from './operations/DescribeEipMonitorData.ts';
import { DescribeElasticityAssuranceAutoRenewAttribute, type DescribeElasticityAssuranceAutoRenewAttributeRequest, type DescribeElasticityAssuranceAutoRenewAttributeResponse } from './operations/DescribeElasticityAssuranceAutoRenewAttribute.ts';
import { DescribeElasticityAssuranceInstances, type DescribeElasticityAssuranceInstancesRequest, type DescribeElasticityAssuranceInstancesResponse } from './operations/DescribeElasticityAssuranceInstances.ts';
import { DescribeElasticityAssurances, type DescribeElasticityAssurancesRequest, type DescribeElasticityAssurancesResponse } from './operations/DescribeElasticityAssurances.ts';
import { DescribeEniMonitorData, type DescribeEniMonitorDataRequest, type DescribeEniMonitorDataResponse } from './operations/DescribeEniMonitorData.ts';
import { DescribeForwardTableEntries, type DescribeForwardTableEntriesRequest, type DescribeForwardTableEntriesResponse } from './operations/DescribeForwardTableEntries.ts';
import { DescribeHaVips, type DescribeHaVipsRequest, type DescribeHaVipsResponse } from './operations/DescribeHaVips.ts';
import { DescribeHpcClusters, type DescribeHpcClustersRequest, type DescribeHpcClustersResponse } from './operations/DescribeHpcClusters.ts';
import { DescribeImageComponents, type DescribeImageComponentsRequest, type DescribeImageComponentsResponse } from './operations/DescribeImageComponents.ts';
import { DescribeImageFromFamily, type DescribeImageFromFamilyRequest, type DescribeImageFromFamilyResponse } from './operations/DescribeImageFromFamily.ts';
import { DescribeImagePipelineExecutions, type DescribeImagePipelineExecutionsRequest, type DescribeImagePipelineExecutionsResponse } from './operations/DescribeImagePipelineExecutions.ts';
import { DescribeImagePipelines, type DescribeImagePipelinesRequest, type DescribeImagePipelinesResponse } from './operations/DescribeImagePipelines.ts';
import { DescribeImageSharePermission, type DescribeImageSharePermissionRequest, type DescribeImageSharePermissionResponse } from './operations/DescribeImageSharePermission.ts';
import { DescribeImageSupportInstanceTypes, type DescribeImageSupportInstanceTypesRequest, type DescribeImageSupportInstanceTypesResponse } from './operations/DescribeImageSupportInstanceTypes.ts';
import { DescribeImages, type DescribeImagesRequest, type DescribeImagesResponse } from './operations/DescribeImages.ts';
import { DescribeInstanceAttachmentAttributes, type DescribeInstanceAttachmentAttributesRequest, type DescribeInstanceAttachmentAttributesResponse } from './operations/DescribeInstanceAttachmentAttributes.ts';
import { DescribeInstanceAttribute, type DescribeInstanceAttributeRequest, type DescribeInstanceAttributeResponse } from './operations/DescribeInstanceAttribute.ts';
import { DescribeInstanceAutoRenewAttribute, type DescribeInstanceAutoRenewAttributeRequest, type DescribeInstanceAutoRenewAttributeResponse } from './operations/DescribeInstanceAutoRenewAttribute.ts';
import { DescribeInstanceHistoryEvents, type DescribeInstanceHistoryEventsRequest, type DescribeInstanceHistoryEventsResponse } from './operations/DescribeInstanceHistoryEvents.ts';
import { DescribeInstanceMaintenanceAttributes, type DescribeInstanceMaintenanceAttributesRequest, type DescribeInstanceMaintenanceAttributesResponse } from './operations/DescribeInstanceMaintenanceAttributes.ts';
import { DescribeInstanceModificationPrice, type DescribeInstanceModificationPriceRequest, type DescribeInstanceModificationPriceResponse } from './operations/DescribeInstanceModificationPrice.ts';
import { DescribeInstanceMonitorData, type DescribeInstanceMonitorDataRequest, type DescribeInstanceMonitorDataResponse } from './operations/DescribeInstanceMonitorData.ts';
import { DescribeInstanceRamRole, type DescribeInstanceRamRoleRequest, type DescribeInstanceRamRoleResponse } from './operations/DescribeInstanceRamRole.ts';
import { DescribeInstanceStatus, type DescribeInstanceStatusRequest, type DescribeInstanceStatusResponse } from './operations/DescribeInstanceStatus.ts';
import { DescribeInstanceTopology, type DescribeInstanceTopologyRequest, type DescribeInstanceTopologyResponse } from './operations/DescribeInstanceTopology.ts';
import { DescribeInstanceTypeFamilies, type DescribeInstanceTypeFamiliesRequest, type DescribeInstanceTypeFamiliesResponse } from './operations/DescribeInstanceTypeFamilies.ts';
import { DescribeInstanceTypes, type DescribeInstanceTypesRequest, type DescribeInstanceTypesResponse } from './operations/DescribeInstanceTypes.ts';
import { DescribeInstanceVncUrl, type DescribeInstanceVncUrlRequest, type DescribeInstanceVncUrlResponse } from './operations/DescribeInstanceVncUrl.ts';
import { DescribeInstances, type DescribeInstancesRequest, type DescribeInstancesResponse } from './operations/DescribeInstances.ts';
import { DescribeInstancesFullStatus, type DescribeInstancesFullStatusRequest, type DescribeInstancesFullStatusResponse } from './operations/DescribeInstancesFullStatus.ts';
import { DescribeInvocationResults, type DescribeInvocationResultsRequest, type DescribeInvocationResultsResponse } from './operations/DescribeInvocationResults.ts';
import { DescribeInvocations, type DescribeInvocationsRequest, type DescribeInvocationsResponse } from './operations/DescribeInvocations.ts';
import { DescribeKeyPairs, type DescribeKeyPairsRequest, type DescribeKeyPairsResponse } from './operations/DescribeKeyPairs.ts';
import { DescribeLaunchTemplateVersions, type DescribeLaunchTemplateVersionsRequest, type DescribeLaunchTemplateVersionsResponse } from './operations/DescribeLaunchTemplateVersions.ts';
import { DescribeLaunchTemplates, type DescribeLaunchTemplatesRequest, type DescribeLaunchTemplatesResponse } from './operations/DescribeLaunchTemplates.ts';
import { DescribeLimitation, type DescribeLimitationRequest, type DescribeLimitationResponse } from './operations/DescribeLimitation.ts';
import { DescribeLockedSnapshots, type DescribeLockedSnapshotsRequest, type DescribeLockedSnapshotsResponse } from './operations/DescribeLockedSnapshots.ts';
import { DescribeManagedInstances, type DescribeManagedInstancesRequest, type DescribeManagedInstancesResponse } from './operations/DescribeManagedInstances.ts';
import { DescribeNatGateways, type DescribeNatGatewaysRequest, type DescribeNatGatewaysResponse } from './operations/DescribeNatGateways.ts';
import { DescribeNetworkInterfaceAttribute, type DescribeNetworkInterfaceAttributeRequest, type DescribeNetworkInterfaceAttributeResponse } from './operations/DescribeNetworkInterfaceAttribute.ts';
import { DescribeNetworkInterfacePermissions, type DescribeNetworkInterfacePermissionsRequest, type DescribeNetworkInterfacePermissionsResponse } from './operations/DescribeNetworkInterfacePermissions.ts';
import { DescribeNetworkInterfaces, type DescribeNetworkInterfacesRequest, type DescribeNetworkInterfacesResponse } from './operations/DescribeNetworkInterfaces.ts';
import { DescribeNewProjectEipMonitorData, type DescribeNewProjectEipMonitorDataRequest, type DescribeNewProjectEipMonitorDataResponse } from './operations/DescribeNewProjectEipMonitorData.ts';
import { DescribePhysicalConnections, type DescribePhysicalConnectionsRequest, type DescribePhysicalConnectionsResponse } from './operations/DescribePhysicalConnections.ts';
import { DescribePlanMaintenanceWindows, type DescribePlanMaintenanceWindowsRequest, type DescribePlanMaintenanceWindowsResponse } from './operations/DescribePlanMaintenanceWindows.ts';
import { DescribePortRangeListAssociations, type DescribePortRangeListAssociationsRequest, type DescribePortRangeListAssociationsResponse } from './operations/DescribePortRangeListAssociations.ts';
import { DescribePortRangeListEntries, type DescribePortRangeListEntriesRequest, type DescribePortRangeListEntriesResponse } from './operations/DescribePortRangeListEntries.ts';
import { DescribePortRangeLists, type DescribePortRangeListsRequest, type DescribePortRangeListsResponse } from './operations/DescribePortRangeLists.ts';
import { DescribePrefixListAssociations, type DescribePrefixListAssociationsRequest, type DescribePrefixListAssociationsResponse } from './operations/DescribePrefixListAssociations.ts';
import { DescribePrefixListAttributes, type DescribePrefixListAttributesRequest, type DescribePrefixListAttributesResponse } from './operations/DescribePrefixListAttributes.ts';
import { DescribePrefixLists, type DescribePrefixListsRequest, type DescribePrefixListsResponse } from './operations/DescribePrefixLists.ts';
import { DescribePrice, type DescribePriceRequest, type DescribePriceResponse } from './operations/DescribePrice.ts';
import { DescribeRecommendInstanceType, type DescribeRecommendInstanceTypeRequest, type DescribeRecommendInstanceTypeResponse } from './operations/DescribeRecommendInstanceType.ts';
import { DescribeRegions, type DescribeRegionsRequest, type DescribeRegionsResponse } from './operations/DescribeRegions.ts';
import { DescribeRenewalPrice, type DescribeRenewalPriceRequest, type DescribeRenewalPriceResponse } from './operations/DescribeRenewalPrice.ts';
import { DescribeReservedInstanceAutoRenewAttribute, type DescribeReservedInstanceAutoRenewAttributeRequest, type DescribeReservedInstanceAutoRenewAttributeResponse } from './operations/DescribeReservedInstanceAutoRenewAttribute.ts';
import { DescribeReservedInstances, type DescribeReservedInstancesRequest, type DescribeReservedInstancesResponse } from './operations/DescribeReservedInstances.ts';
import { DescribeResourceByTags, type DescribeResourceByTagsRequest, type DescribeResourceByTagsResponse } from './operations/DescribeResourceByTags.ts';
import { DescribeResourcesModification, type DescribeResourcesModificationRequest, type DescribeResourcesModificationResponse } from './operations/DescribeResourcesModification.ts';
import { DescribeRouteTables, type DescribeRouteTablesRequest, type DescribeRouteTablesResponse } from './operations/DescribeRouteTables.ts';
import { DescribeRouterInterfaces, type DescribeRouterInterfacesRequest, type DescribeRouterInterfacesResponse } from './operations/DescribeRouterInterfaces.ts';
import { DescribeSavingsPlanEstimation, type DescribeSavingsPlanEstimationRequest, type DescribeSavingsPlanEstimationResponse } from './operations/DescribeSavingsPlanEstimation.ts';
import { DescribeSavingsPlanPrice, type DescribeSavingsPlanPriceRequest, type DescribeSavingsPlanPriceResponse } from './operations/DescribeSavingsPlanPrice.ts';
import { DescribeSecurityGroupAttribute, type DescribeSecurityGroupAttributeRequest, type DescribeSecurityGroupAttributeResponse } from './operations/DescribeSecurityGroupAttribute.ts';
import { DescribeSecurityGroupReferences, type DescribeSecurityGroupReferencesRequest, type DescribeSecurityGroupReferencesResponse } from './operations/DescribeSecurityGroupReferences.ts';
import { DescribeSecurityGroups, type DescribeSecurityGroupsRequest, type DescribeSecurityGroupsResponse } from './operations/DescribeSecurityGroups.ts';
import { DescribeSendFileResults, type DescribeSendFileResultsRequest, type DescribeSendFileResultsResponse } from './operations/DescribeSendFileResults.ts';
import { DescribeSnapshotGroups, type DescribeSnapshotGroupsRequest, type DescribeSnapshotGroupsResponse } from './operations/DescribeSnapshotGroups.ts';
import { DescribeSnapshotLinks, type DescribeSnapshotLinksRequest, type DescribeSnapshotLinksResponse } from './operations/DescribeSnapshotLinks.ts';
import { DescribeSnapshotMonitorData, type DescribeSnapshotMonitorDataRequest, type DescribeSnapshotMonitorDataResponse } from './operations/DescribeSnapshotMonitorData.ts';
import { DescribeSnapshotPackage, type DescribeSnapshotPackageRequest, type DescribeSnapshotPackageResponse } from './operations/DescribeSnapshotPackage.ts';
import { DescribeSnapshots, type DescribeSnapshotsRequest, type DescribeSnapshotsResponse } from './operations/DescribeSnapshots.ts';
import { DescribeSnapshotsUsage, type DescribeSnapshotsUsageRequest, type DescribeSnapshotsUsageResponse } from './operations/DescribeSnapshotsUsage.ts';
import { DescribeSpotAdvice, type DescribeSpotAdviceRequest, type DescribeSpotAdviceResponse } from './operations/DescribeSpotAdvice.ts';
import { DescribeSpotPriceHistory, type DescribeSpotPriceHistoryRequest, type DescribeSpotPriceHistoryResponse } from './operations/DescribeSpotPriceHistory.ts';
import { DescribeStorageCapacityUnits, type DescribeStorageCapacityUnitsRequest, type DescribeStorageCapacityUnitsResponse } from './operations/DescribeStorageCapacityUnits.ts';
import { DescribeStorageSetDetails, type DescribeStorageSetDetailsRequest, type DescribeStorageSetDetailsResponse } from './operations/DescribeStorageSetDetails.ts';
import { DescribeStorageSets, type DescribeStorageSetsRequest, type DescribeStorageSetsResponse } from './operations/DescribeStorageSets.ts';
import { DescribeTags, type DescribeTagsRequest, type DescribeTagsResponse } from './operations/DescribeTags.ts';
import { DescribeTaskAttribute, type DescribeTaskAttributeRequest, type DescribeTaskAttributeResponse } from './operations/DescribeTaskAttribute.ts';
import { DescribeTasks, type DescribeTasksRequest, type DescribeTasksResponse } from './operations/DescribeTasks.ts';
import { DescribeTerminalSessions, type DescribeTerminalSessionsRequest, type DescribeTerminalSessionsResponse } from './operations/DescribeTerminalSessions.ts';
import { DescribeUserBusinessBehavior, type DescribeUserBusinessBehaviorRequest, type DescribeUserBusinessBehaviorResponse } from './operations/DescribeUserBusinessBehavior.ts';
import { DescribeUserData, type DescribeUserDataRequest, type DescribeUserDataResponse } from './operations/DescribeUserData.ts';
import { DescribeVRouters, type DescribeVRoutersRequest, type DescribeVRoutersResponse } from './operations/DescribeVRouters.ts';
import { DescribeVSwitches, type DescribeVSwitchesRequest, type DescribeVSwitchesResponse } from './operations/DescribeVSwitches.ts';
import { DescribeVirtualBorderRouters, type DescribeVirtualBorderRoutersRequest, type DescribeVirtualBorderRoutersResponse } from './operations/DescribeVirtualBorderRouters.ts';
import { DescribeVirtualBorderRoutersForPhysicalConnection, type DescribeVirtualBorderRoutersForPhysicalConnectionRequest, type DescribeVirtualBorderRoutersForPhysicalConnectionResponse } from './operations/DescribeVirtualBorderRoutersForPhysicalConnection.ts';
import { DescribeVpcs, type DescribeVpcsRequest, type DescribeVpcsResponse } from './operations/DescribeVpcs.ts';
import { DescribeVscs, type DescribeVscsRequest, type DescribeVscsResponse } from './operations/DescribeVscs.ts';
import { DescribeZones, type DescribeZonesRequest, type DescribeZonesResponse } from './operations/DescribeZones.ts';
import { DetachClassicLinkVpc, type DetachClassicLinkVpcRequest, type DetachClassicLinkVpcResponse } from './operations/DetachClassicLinkVpc.ts';
import { DetachDisk, type DetachDiskRequest, type DetachDiskResponse } from './operations/DetachDisk.ts';
import { DetachInstanceRamRole, type DetachInstanceRamRoleRequest, type DetachInstanceRamRoleResponse } from './operations/DetachInstanceRamRole.ts';
import { DetachKeyPair, type DetachKeyPairRequest, type DetachKeyPairResponse } from './operations/DetachKeyPair.ts';
import { DetachNetworkInterface, type DetachNetworkInterfaceRequest, type DetachNetworkInterfaceResponse } from './operations/DetachNetworkInterface.ts';
import { DisableActivation, type DisableActivationRequest, type DisableActivationResponse } from './operations/DisableActivation.ts';
import { DisableDiskEncryptionByDefault, type DisableDiskEncryptionByDefaultRequest, type DisableDiskEncryptionByDefaultResponse } from './operations/DisableDiskEncryptionByDefault.ts';
import { DisableNetworkInterfaceQoS, type DisableNetworkInterfaceQoSRequest, type DisableNetworkInterfaceQoSResponse } from './operations/DisableNetworkInterfaceQoS.ts';
import { EnableDiskEncryptionByDefault, type EnableDiskEncryptionByDefaultRequest, type EnableDiskEncryptionByDefaultResponse } from './operations/EnableDiskEncryptionByDefault.ts';
import { EnableNetworkInterfaceQoS, type EnableNetworkInterfaceQoSRequest, type EnableNetworkInterfaceQoSResponse } from './operations/EnableNetworkInterfaceQoS.ts';
import { EnablePhysicalConnection, type EnablePhysicalConnectionRequest, type EnablePhysicalConnectionResponse } from './operations/EnablePhysicalConnection.ts';
import { EndTerminalSession, type EndTerminalSessionRequest, type EndTerminalSessionResponse } from './operations/EndTerminalSession.ts';
import { ExportImage, type ExportImageRequest, type ExportImageResponse } from './operations/ExportImage.ts';
import { ExportSnapshot, type ExportSnapshotRequest, type ExportSnapshotResponse } from './operations/ExportSnapshot.ts';
import { GetInstanceConsoleOutput, type GetInstanceConsoleOutputRequest, type GetInstanceConsoleOutputResponse } from './operations/GetInstanceConsoleOutput.ts';
import { GetInstanceScreenshot, type GetInstanceScreenshotRequest, type GetInstanceScreenshotResponse } from './operations/GetInstanceScreenshot.ts';
import { ImportImage, type ImportImageRequest, type ImportImageResponse } from './operations/ImportImage.ts';
import { ImportKeyPair, type ImportKeyPairRequest, type ImportKeyPairResponse } from './operations/ImportKeyPair.ts';
import { InstallCloudAssistant, type InstallCloudAssistantRequest, type InstallCloudAssistantResponse } from './operations/InstallCloudAssistant.ts';
import { InvokeCommand, type InvokeCommandRequest, type InvokeCommandResponse } from './operations/InvokeCommand.ts';
import { JoinResourceGroup, type JoinResourceGroupRequest, type JoinResourceGroupResponse } from './operations/JoinResourceGroup.ts';
import { JoinSecurityGroup, type JoinSecurityGroupRequest, type JoinSecurityGroupResponse } from './operations/JoinSecurityGroup.ts';
import { LeaveSecurityGroup, type LeaveSecurityGroupRequest, type LeaveSecurityGroupResponse } from './operations/LeaveSecurityGroup.ts';
import { ListPluginStatus, type ListPluginStatusRequest, type ListPluginStatusResponse } from './operations/ListPluginStatus.ts';
import { ListTagResources, type ListTagResourcesRequest, type ListTagResourcesResponse } from './operations/ListTagResources.ts';
import { LockSnapshot, type LockSnapshotRequest, type LockSnapshotResponse } from './operations/LockSnapshot.ts';
import { ModifyAutoProvisioningGroup, type ModifyAutoProvisioningGroupRequest, type ModifyAutoProvisioningGroupResponse } from './operations/ModifyAutoProvisioningGroup.ts';
import { ModifyAutoSnapshotPolicyEx, type ModifyAutoSnapshotPolicyExRequest, type ModifyAutoSnapshotPolicyExResponse } from './operations/ModifyAutoSnapshotPolicyEx.ts';
import { ModifyBandwidthPackageSpec, type ModifyBandwidthPackageSpecRequest, type ModifyBandwidthPackageSpecResponse } from './operations/ModifyBandwidthPackageSpec.ts';
import { ModifyCapacityReservation, type ModifyCapacityReservationRequest, type ModifyCapacityReservationResponse } from './operations/ModifyCapacityReservation.ts';
import { ModifyCloudAssistantSettings, type ModifyCloudAssistantSettingsRequest, type ModifyCloudAssistantSettingsResponse } from './operations/ModifyCloudAssistantSettings.ts';
import { ModifyCommand, type ModifyCommandRequest, type ModifyCommandResponse } from './operations/ModifyCommand.ts';
import { ModifyDedicatedHostAttribute, type ModifyDedicatedHostAttributeRequest, type ModifyDedicatedHostAttributeResponse } from './operations/ModifyDedicatedHostAttribute.ts';
import { ModifyDedicatedHostAutoReleaseTime, type ModifyDedicatedHostAutoReleaseTimeRequest, type ModifyDedicatedHostAutoReleaseTimeResponse } from './operations/ModifyDedicatedHostAutoReleaseTime.ts';
import { ModifyDedicatedHostAutoRenewAttribute, type ModifyDedicatedHostAutoRenewAttributeRequest, type ModifyDedicatedHostAutoRenewAttributeResponse } from './operations/ModifyDedicatedHostAutoRenewAttribute.ts';
import { ModifyDedicatedHostClusterAttribute, type ModifyDedicatedHostClusterAttributeRequest, type ModifyDedicatedHostClusterAttributeResponse } from './operations/ModifyDedicatedHostClusterAttribute.ts';
import { ModifyDedicatedHostsChargeType, type ModifyDedicatedHostsChargeTypeRequest, type ModifyDedicatedHostsChargeTypeResponse } from './operations/ModifyDedicatedHostsChargeType.ts';
import { ModifyDeploymentSetAttribute, type ModifyDeploymentSetAttributeRequest, type ModifyDeploymentSetAttributeResponse } from './operations/ModifyDeploymentSetAttribute.ts';
import { ModifyDiagnosticMetricSet, type ModifyDiagnosticMetricSetRequest, type ModifyDiagnosticMetricSetResponse } from './operations/ModifyDiagnosticMetricSet.ts';
import { ModifyDiskAttribute, type ModifyDiskAttributeRequest, type ModifyDiskAttributeResponse } from './operations/ModifyDiskAttribute.ts';
import { ModifyDiskChargeType, type ModifyDiskChargeTypeRequest, type ModifyDiskChargeTypeResponse } from './operations/ModifyDiskChargeType.ts';
import { ModifyDiskDefaultKMSKeyId, type ModifyDiskDefaultKMSKeyIdRequest, type ModifyDiskDefaultKMSKeyIdResponse } from './operations/ModifyDiskDefaultKMSKeyId.ts';
import { ModifyDiskDeployment, type ModifyDiskDeploymentRequest, type ModifyDiskDeploymentResponse } from './operations/ModifyDiskDeployment.ts';
import { ModifyDiskSpec, type ModifyDiskSpecRequest, type ModifyDiskSpecResponse } from './operations/ModifyDiskSpec.ts';
import { ModifyEipAddressAttribute, type ModifyEipAddressAttributeRequest, type ModifyEipAddressAttributeResponse } from './operations/ModifyEipAddressAttribute.ts';
import { ModifyElasticityAssurance, type ModifyElasticityAssuranceRequest, type ModifyElasticityAssuranceResponse } from './operations/ModifyElasticityAssurance.ts';
import { ModifyElasticityAssuranceAutoRenewAttribute, type ModifyElasticityAssuranceAutoRenewAttributeRequest, type ModifyElasticityAssuranceAutoRenewAttributeResponse } from './operations/ModifyElasticityAssuranceAutoRenewAttribute.ts';
import { ModifyForwardEntry, type ModifyForwardEntryRequest, type ModifyForwardEntryResponse } from './operations/ModifyForwardEntry.ts';
import { ModifyHaVipAttribute, type ModifyHaVipAttributeRequest, type ModifyHaVipAttributeResponse } from './operations/ModifyHaVipAttribute.ts';
import { ModifyHpcClusterAttribute, type ModifyHpcClusterAttributeRequest, type ModifyHpcClusterAttributeResponse } from './operations/ModifyHpcClusterAttribute.ts';
import { ModifyImageAttribute, type ModifyImageAttributeRequest, type ModifyImageAttributeResponse } from './operations/ModifyImageAttribute.ts';
import { ModifyImageShareGroupPermission, type ModifyImageShareGroupPermissionRequest, type ModifyImageShareGroupPermissionResponse } from './operations/ModifyImageShareGroupPermission.ts';
import { ModifyImageSharePermission, type ModifyImageSharePermissionRequest, type ModifyImageSharePermissionResponse } from './operations/ModifyImageSharePermission.ts';
import { ModifyInstanceAttachmentAttributes, type ModifyInstanceAttachmentAttributesRequest, type ModifyInstanceAttachmentAttributesResponse } from './operations/ModifyInstanceAttachmentAttributes.ts';
import { ModifyInstanceAttribute, type ModifyInstanceAttributeRequest, type ModifyInstanceAttributeResponse } from './operations/ModifyInstanceAttribute.ts';
import { ModifyInstanceAutoReleaseTime, type ModifyInstanceAutoReleaseTimeRequest, type ModifyInstanceAutoReleaseTimeResponse } from './operations/ModifyInstanceAutoReleaseTime.ts';
import { ModifyInstanceAutoRenewAttribute, type ModifyInstanceAutoRenewAttributeRequest, type ModifyInstanceAutoRenewAttributeResponse } from './operations/ModifyInstanceAutoRenewAttribute.ts';
import { ModifyInstanceChargeType, type ModifyInstanceChargeTypeRequest, type ModifyInstanceChargeTypeResponse } from './operations/ModifyInstanceChargeType.ts';
import { ModifyInstanceClockOptions, type ModifyInstanceClockOptionsRequest, type ModifyInstanceClockOptionsResponse } from './operations/ModifyInstanceClockOptions.ts';
import { ModifyInstanceDeployment, type ModifyInstanceDeploymentRequest, type ModifyInstanceDeploymentResponse } from './operations/ModifyInstanceDeployment.ts';
import { ModifyInstanceMaintenanceAttributes, type ModifyInstanceMaintenanceAttributesRequest, type ModifyInstanceMaintenanceAttributesResponse } from './operations/ModifyInstanceMaintenanceAttributes.ts';
import { ModifyInstanceMetadataOptions, type ModifyInstanceMetadataOptionsRequest, type ModifyInstanceMetadataOptionsResponse } from './operations/ModifyInstanceMetadataOptions.ts';
import { ModifyInstanceNetworkOptions, type ModifyInstanceNetworkOptionsRequest, type ModifyInstanceNetworkOptionsResponse } from './operations/ModifyInstanceNetworkOptions.ts';
import { ModifyInstanceNetworkSpec, type ModifyInstanceNetworkSpecRequest, type ModifyInstanceNetworkSpecResponse } from './operations/ModifyInstanceNetworkSpec.ts';
import { ModifyInstanceSecurityOptions, type ModifyInstanceSecurityOptionsRequest, type ModifyInstanceSecurityOptionsResponse } from './operations/ModifyInstanceSecurityOptions.ts';
import { ModifyInstanceSpec, type ModifyInstanceSpecRequest, type ModifyInstanceSpecResponse } from './operations/ModifyInstanceSpec.ts';
import { ModifyInstanceVncPasswd, type ModifyInstanceVncPasswdRequest, type ModifyInstanceVncPasswdResponse } from './operations/ModifyInstanceVncPasswd.ts';
import { ModifyInstanceVpcAttribute, type ModifyInstanceVpcAttributeRequest, type ModifyInstanceVpcAttributeResponse } from './operations/ModifyInstanceVpcAttribute.ts';
import { ModifyInvocationAttribute, type ModifyInvocationAttributeRequest, type ModifyInvocationAttributeResponse } from './operations/ModifyInvocationAttribute.ts';
import { ModifyLaunchTemplateDefaultVersion, type ModifyLaunchTemplateDefaultVersionRequest, type ModifyLaunchTemplateDefaultVersionResponse } from './operations/ModifyLaunchTemplateDefaultVersion.ts';
import { ModifyManagedInstance, type ModifyManagedInstanceRequest, type ModifyManagedInstanceResponse } from './operations/ModifyManagedInstance.ts';
import { ModifyNetworkInterfaceAttribute, type ModifyNetworkInterfaceAttributeRequest, type ModifyNetworkInterfaceAttributeResponse } from './operations/ModifyNetworkInterfaceAttribute.ts';
import { ModifyPhysicalConnectionAttribute, type ModifyPhysicalConnectionAttributeRequest, type ModifyPhysicalConnectionAttributeResponse } from './operations/ModifyPhysicalConnectionAttribute.ts';
import { ModifyPlanMaintenanceWindow, type ModifyPlanMaintenanceWindowRequest, type ModifyPlanMaintenanceWindowResponse } from './operations/ModifyPlanMaintenanceWindow.ts';
import { ModifyPortRangeList, type ModifyPortRangeListRequest, type ModifyPortRangeListResponse } from './operations/ModifyPortRangeList.ts';
import { ModifyPrefixList, type ModifyPrefixListRequest, type ModifyPrefixListResponse } from './operations/ModifyPrefixList.ts';
import { ModifyPrepayInstanceSpec, type ModifyPrepayInstanceSpecRequest, type ModifyPrepayInstanceSpecResponse } from './operations/ModifyPrepayInstanceSpec.ts';
import { ModifyReservedInstanceAttribute, type ModifyReservedInstanceAttributeRequest, type ModifyReservedInstanceAttributeResponse } from './operations/ModifyReservedInstanceAttribute.ts';
import { ModifyReservedInstanceAutoRenewAttribute, type ModifyReservedInstanceAutoRenewAttributeRequest, type ModifyReservedInstanceAutoRenewAttributeResponse } from './operations/ModifyReservedInstanceAutoRenewAttribute.ts';
import { ModifyReservedInstances, type ModifyReservedInstancesRequest, type ModifyReservedInstancesResponse } from './operations/ModifyReservedInstances.ts';
import { ModifyRouterInterfaceAttribute, type ModifyRouterInterfaceAttributeRequest, type ModifyRouterInterfaceAttributeResponse } from './operations/ModifyRouterInterfaceAttribute.ts';
import { ModifyRouterInterfaceSpec, type ModifyRouterInterfaceSpecRequest, type ModifyRouterInterfaceSpecResponse } from './operations/ModifyRouterInterfaceSpec.ts';
import { ModifySecurityGroupAttribute, type ModifySecurityGroupAttributeRequest, type ModifySecurityGroupAttributeResponse } from './operations/ModifySecurityGroupAttribute.ts';
import { ModifySecurityGroupEgressRule, type ModifySecurityGroupEgressRuleRequest, type ModifySecurityGroupEgressRuleResponse } from './operations/ModifySecurityGroupEgressRule.ts';
import { ModifySecurityGroupPolicy, type ModifySecurityGroupPolicyRequest, type ModifySecurityGroupPolicyResponse } from './operations/ModifySecurityGroupPolicy.ts';
import { ModifySecurityGroupRule, type ModifySecurityGroupRuleRequest, type ModifySecurityGroupRuleResponse } from './operations/ModifySecurityGroupRule.ts';
import { ModifySnapshotAttribute, type ModifySnapshotAttributeRequest, type ModifySnapshotAttributeResponse } from './operations/ModifySnapshotAttribute.ts';
import { ModifySnapshotCategory, type ModifySnapshotCategoryRequest, type ModifySnapshotCategoryResponse } from './operations/ModifySnapshotCategory.ts';
import { ModifySnapshotGroup, type ModifySnapshotGroupRequest, type ModifySnapshotGroupResponse } from './operations/ModifySnapshotGroup.ts';
import { ModifyStorageCapacityUnitAttribute, type ModifyStorageCapacityUnitAttributeRequest, type ModifyStorageCapacityUnitAttributeResponse } from './operations/ModifyStorageCapacityUnitAttribute.ts';
import { ModifyStorageSetAttribute, type ModifyStorageSetAttributeRequest, type ModifyStorageSetAttributeResponse } from './operations/ModifyStorageSetAttribute.ts';
import { ModifySystemEventAttribute, type ModifySystemEventAttributeRequest, type ModifySystemEventAttributeResponse } from './operations/ModifySystemEventAttribute.ts';
import { ModifyUserBusinessBehavior, type ModifyUserBusinessBehaviorRequest, type ModifyUserBusinessBehaviorResponse } from './operations/ModifyUserBusinessBehavior.ts';
import { ModifyVRouterAttribute, type ModifyVRouterAttributeRequest, type ModifyVRouterAttributeResponse } from './operations/ModifyVRouterAttribute.ts';
import { ModifyVSwitchAttribute, type ModifyVSwitchAttributeRequest, type ModifyVSwitchAttributeResponse } from './operations/ModifyVSwitchAttribute.ts';
import { ModifyVirtualBorderRouterAttribute, type ModifyVirtualBorderRouterAttributeRequest, type ModifyVirtualBorderRouterAttributeResponse } from './operations/ModifyVirtualBorderRouterAttribute.ts';
import { ModifyVpcAttribute, type ModifyVpcAttributeRequest, type ModifyVpcAttributeResponse } from './operations/ModifyVpcAttribute.ts';
import { OpenSnapshotService, type OpenSnapshotServiceRequest, type OpenSnapshotServiceResponse } from './operations/OpenSnapshotService.ts';
import { PurchaseReservedInstancesOffering, type PurchaseReservedInstancesOfferingRequest, type PurchaseReservedInstancesOfferingResponse } from './operations/PurchaseReservedInstancesOffering.ts';
import { PurchaseStorageCapacityUnit, type PurchaseStorageCapacityUnitRequest, type PurchaseStorageCapacityUnitResponse } from './operations/PurchaseStorageCapacityUnit.ts';
import { ReActivateInstances, type ReActivateInstancesRequest, type ReActivateInstancesResponse } from './operations/ReActivateInstances.ts';
import { ReInitDisk, type ReInitDiskRequest, type ReInitDiskResponse } from './operations/ReInitDisk.ts';
import { RebootInstance, type RebootInstanceRequest, type RebootInstanceResponse } from './operations/RebootInstance.ts';
import { RebootInstances, type RebootInstancesRequest, type RebootInstancesResponse } from './operations/RebootInstances.ts';
import { RecoverVirtualBorderRouter, type RecoverVirtualBorderRouterRequest, type RecoverVirtualBorderRouterResponse } from './operations/RecoverVirtualBorderRouter.ts';
import { RedeployDedicatedHost, type RedeployDedicatedHostRequest, type RedeployDedicatedHostResponse } from './operations/RedeployDedicatedHost.ts';
import { RedeployInstance, type RedeployInstanceRequest, type RedeployInstanceResponse } from './operations/RedeployInstance.ts';
import { ReleaseCapacityReservation, type ReleaseCapacityReservationRequest, type ReleaseCapacityReservationResponse } from './operations/ReleaseCapacityReservation.ts';
import { ReleaseDedicatedHost, type ReleaseDedicatedHostRequest, type ReleaseDedicatedHostResponse } from './operations/ReleaseDedicatedHost.ts';
import { ReleaseEipAddress, type ReleaseEipAddressRequest, type ReleaseEipAddressResponse } from './operations/ReleaseEipAddress.ts';
import { ReleasePublicIpAddress, type ReleasePublicIpAddressRequest, type ReleasePublicIpAddressResponse } from './operations/ReleasePublicIpAddress.ts';
import { RemoveBandwidthPackageIps, type RemoveBandwidthPackageIpsRequest, type RemoveBandwidthPackageIpsResponse } from './operations/RemoveBandwidthPackageIps.ts';
import { RemoveTags, type RemoveTagsRequest, type RemoveTagsResponse } from './operations/RemoveTags.ts';
import { RenewDedicatedHosts, type RenewDedicatedHostsRequest, type RenewDedicatedHostsResponse } from './operations/RenewDedicatedHosts.ts';
import { RenewElasticityAssurances, type RenewElasticityAssurancesRequest, type RenewElasticityAssurancesResponse } from './operations/RenewElasticityAssurances.ts';
import { RenewInstance, type RenewInstanceRequest, type RenewInstanceResponse } from './operations/RenewInstance.ts';
import { RenewReservedInstances, type RenewReservedInstancesRequest, type RenewReservedInstancesResponse } from './operations/RenewReservedInstances.ts';
import { ReplaceSystemDisk, type ReplaceSystemDiskRequest, type ReplaceSystemDiskResponse } from './operations/ReplaceSystemDisk.ts';
import { ReportInstancesStatus, type ReportInstancesStatusRequest, type ReportInstancesStatusResponse } from './operations/ReportInstancesStatus.ts';
import { ResetDisk, type ResetDiskRequest, type ResetDiskResponse } from './operations/ResetDisk.ts';
import { ResetDiskDefaultKMSKeyId, type ResetDiskDefaultKMSKeyIdRequest, type ResetDiskDefaultKMSKeyIdResponse } from './operations/ResetDiskDefaultKMSKeyId.ts';
import { ResetDisks, type ResetDisksRequest, type ResetDisksResponse } from './operations/ResetDisks.ts';
import { ResizeDisk, type ResizeDiskRequest, type ResizeDiskResponse } from './operations/ResizeDisk.ts';
import { RevokeSecurityGroup, type RevokeSecurityGroupRequest, type RevokeSecurityGroupResponse } from './operations/RevokeSecurityGroup.ts';
import { RevokeSecurityGroupEgress, type RevokeSecurityGroupEgressRequest, type RevokeSecurityGroupEgressResponse } from './operations/RevokeSecurityGroupEgress.ts';
import { RunCommand, type RunCommandRequest, type RunCommandResponse } from './operations/RunCommand.ts';
import { RunInstances, type RunInstancesRequest, type RunInstancesResponse } from './operations/RunInstances.ts';
import { SendDiagnosticInterrupt, type SendDiagnosticInterruptRequest, type SendDiagnosticInterruptResponse } from './operations/SendDiagnosticInterrupt.ts';
import { SendFile, type SendFileRequest, type SendFileResponse } from './operations/SendFile.ts';
import { StartImagePipelineExecution, type StartImagePipelineExecutionRequest, type StartImagePipelineExecutionResponse } from './operations/StartImagePipelineExecution.ts';
import { StartInstance, type StartInstanceRequest, type StartInstanceResponse } from './operations/StartInstance.ts';
import { StartInstances, type StartInstancesRequest, type StartInstancesResponse } from './operations/StartInstances.ts';
import { StartTerminalSession, type StartTerminalSessionRequest, type StartTerminalSessionResponse } from './operations/StartTerminalSession.ts';
import { StopInstance, type StopInstanceRequest, type StopInstanceResponse } from './operations/StopInstance.ts';
import { StopInstances, type StopInstancesRequest, type StopInstancesResponse } from './operations/StopInstances.ts';
import { StopInvocation, type StopInvocationRequest, type StopInvocationResponse } from './operations/StopInvocation.ts';
import { TagResources, type TagResourcesRequest, type TagResourcesResponse } from './operations/TagResources.ts';
import { TerminatePhysicalConnection, type TerminatePhysicalConnectionRequest, type TerminatePhysicalConnectionResponse } from './operations/TerminatePhysicalConnection.ts';
import { TerminateVirtualBorderRouter, type TerminateVirtualBorderRouterRequest, type TerminateVirtualBorderRouterResponse } from './operations/TerminateVirtualBorderRouter.ts';
import { UnassignIpv6Addresses, type UnassignIpv6AddressesRequest, type UnassignIpv6AddressesResponse } from './operations/UnassignIpv6Addresses.ts';
import { UnassignPrivateIpAddresses, type UnassignPrivateIpAddressesRequest, type UnassignPrivateIpAddressesResponse } from './operations/UnassignPrivateIpAddresses.ts';
import { UnassociateEipAddress, type UnassociateEipAddressRequest, type UnassociateEipAddressResponse } from './operations/UnassociateEipAddress.ts';
import { UnassociateHaVip, type UnassociateHaVipRequest, type UnassociateHaVipResponse } from './operations/UnassociateHaVip.ts';
import { UnlockSnapshot, type UnlockSnapshotRequest, type UnlockSnapshotResponse } from './operations/UnlockSnapshot.ts';
import { UntagResources, type UntagResourcesRequest, type UntagResourcesResponse } from './operations/UntagResources.ts';

/** The client of `Ecs` with one method for each operation. */
export class Ecs extends EcsClient {
  /**
   * Calls `AcceptInquiredSystemEvent`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AcceptInquiredSystemEvent
   */
  acceptInquiredSystemEvent(request: AcceptInquiredSystemEventRequest, options?: CallOptions<EcsErrorCode>): Promise<AcceptInquiredSystemEventResponse> {
    return this.send(AcceptInquiredSystemEvent, request, options);
  }

  /**
   * Calls `ActivateRouterInterface`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ActivateRouterInterface
   */
  activateRouterInterface(request: ActivateRouterInterfaceRequest, options?: CallOptions<EcsErrorCode>): Promise<ActivateRouterInterfaceResponse> {
    return this.send(ActivateRouterInterface, request, options);
  }

  /**
   * Calls `AddBandwidthPackageIps`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AddBandwidthPackageIps
   */
  addBandwidthPackageIps(request: AddBandwidthPackageIpsRequest, options?: CallOptions<EcsErrorCode>): Promise<AddBandwidthPackageIpsResponse> {
    return this.send(AddBandwidthPackageIps, request, options);
  }

  /**
   * Calls `AddTags`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AddTags
   */
  addTags(request: AddTagsRequest, options?: CallOptions<EcsErrorCode>): Promise<AddTagsResponse> {
    return this.send(AddTags, request, options);
  }

  /**
   * Calls `AllocateDedicatedHosts`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AllocateDedicatedHosts
   */
  allocateDedicatedHosts(request: AllocateDedicatedHostsRequest, options?: CallOptions<EcsErrorCode>): Promise<AllocateDedicatedHostsResponse> {
    return this.send(AllocateDedicatedHosts, request, options);
  }

  /**
   * Calls `AllocateEipAddress`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AllocateEipAddress
   */
  allocateEipAddress(request: AllocateEipAddressRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<AllocateEipAddressResponse> {
    return this.send(AllocateEipAddress, request, options);
  }

  /**
   * Calls `AllocatePublicIpAddress`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AllocatePublicIpAddress
   */
  allocatePublicIpAddress(request: AllocatePublicIpAddressRequest, options?: CallOptions<EcsErrorCode>): Promise<AllocatePublicIpAddressResponse> {
    return this.send(AllocatePublicIpAddress, request, options);
  }

  /**
   * Calls `ApplyAutoSnapshotPolicy`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ApplyAutoSnapshotPolicy
   */
  applyAutoSnapshotPolicy(request: ApplyAutoSnapshotPolicyRequest, options?: CallOptions<EcsErrorCode>): Promise<ApplyAutoSnapshotPolicyResponse> {
    return this.send(ApplyAutoSnapshotPolicy, request, options);
  }

  /**
   * Calls `AssignIpv6Addresses`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AssignIpv6Addresses
   */
  assignIpv6Addresses(request: AssignIpv6AddressesRequest, options?: CallOptions<EcsErrorCode>): Promise<AssignIpv6AddressesResponse> {
    return this.send(AssignIpv6Addresses, request, options);
  }

  /**
   * Calls `AssignPrivateIpAddresses`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AssignPrivateIpAddresses
   */
  assignPrivateIpAddresses(request: AssignPrivateIpAddressesRequest, options?: CallOptions<EcsErrorCode>): Promise<AssignPrivateIpAddressesResponse> {
    return this.send(AssignPrivateIpAddresses, request, options);
  }

  /**
   * Calls `AssociateEipAddress`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AssociateEipAddress
   */
  associateEipAddress(request: AssociateEipAddressRequest, options?: CallOptions<EcsErrorCode>): Promise<AssociateEipAddressResponse> {
    return this.send(AssociateEipAddress, request, options);
  }

  /**
   * Calls `AssociateHaVip`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AssociateHaVip
   */
  associateHaVip(request: AssociateHaVipRequest, options?: CallOptions<EcsErrorCode>): Promise<AssociateHaVipResponse> {
    return this.send(AssociateHaVip, request, options);
  }

  /**
   * Calls `AttachClassicLinkVpc`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AttachClassicLinkVpc
   */
  attachClassicLinkVpc(request: AttachClassicLinkVpcRequest, options?: CallOptions<EcsErrorCode>): Promise<AttachClassicLinkVpcResponse> {
    return this.send(AttachClassicLinkVpc, request, options);
  }

  /**
   * Calls `AttachDisk`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AttachDisk
   */
  attachDisk(request: AttachDiskRequest, options?: CallOptions<EcsErrorCode>): Promise<AttachDiskResponse> {
    return this.send(AttachDisk, request, options);
  }

  /**
   * Calls `AttachInstanceRamRole`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AttachInstanceRamRole
   */
  attachInstanceRamRole(request: AttachInstanceRamRoleRequest, options?: CallOptions<EcsErrorCode>): Promise<AttachInstanceRamRoleResponse> {
    return this.send(AttachInstanceRamRole, request, options);
  }

  /**
   * Calls `AttachKeyPair`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AttachKeyPair
   */
  attachKeyPair(request: AttachKeyPairRequest, options?: CallOptions<EcsErrorCode>): Promise<AttachKeyPairResponse> {
    return this.send(AttachKeyPair, request, options);
  }

  /**
   * Calls `AttachNetworkInterface`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AttachNetworkInterface
   */
  attachNetworkInterface(request: AttachNetworkInterfaceRequest, options?: CallOptions<EcsErrorCode>): Promise<AttachNetworkInterfaceResponse> {
    return this.send(AttachNetworkInterface, request, options);
  }

  /**
   * Calls `AuthorizeSecurityGroup`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AuthorizeSecurityGroup
   */
  authorizeSecurityGroup(request: AuthorizeSecurityGroupRequest, options?: CallOptions<EcsErrorCode>): Promise<AuthorizeSecurityGroupResponse> {
    return this.send(AuthorizeSecurityGroup, request, options);
  }

  /**
   * Calls `AuthorizeSecurityGroupEgress`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AuthorizeSecurityGroupEgress
   */
  authorizeSecurityGroupEgress(request: AuthorizeSecurityGroupEgressRequest, options?: CallOptions<EcsErrorCode>): Promise<AuthorizeSecurityGroupEgressResponse> {
    return this.send(AuthorizeSecurityGroupEgress, request, options);
  }

  /**
   * Calls `CancelAutoSnapshotPolicy`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelAutoSnapshotPolicy
   */
  cancelAutoSnapshotPolicy(request: CancelAutoSnapshotPolicyRequest, options?: CallOptions<EcsErrorCode>): Promise<CancelAutoSnapshotPolicyResponse> {
    return this.send(CancelAutoSnapshotPolicy, request, options);
  }

  /**
   * Calls `CancelCopyImage`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelCopyImage
   */
  cancelCopyImage(request: CancelCopyImageRequest, options?: CallOptions<EcsErrorCode>): Promise<CancelCopyImageResponse> {
    return this.send(CancelCopyImage, request, options);
  }

  /**
   * Calls `CancelImagePipelineExecution`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelImagePipelineExecution
   */
  cancelImagePipelineExecution(request: CancelImagePipelineExecutionRequest, options?: CallOptions<EcsErrorCode>): Promise<CancelImagePipelineExecutionResponse> {
    return this.send(CancelImagePipelineExecution, request, options);
  }

  /**
   * Calls `CancelPhysicalConnection`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelPhysicalConnection
   */
  cancelPhysicalConnection(request: CancelPhysicalConnectionRequest, options?: CallOptions<EcsErrorCode>): Promise<CancelPhysicalConnectionResponse> {
    return this.send(CancelPhysicalConnection, request, options);
  }

  /**
   * Calls `CancelSimulatedSystemEvents`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelSimulatedSystemEvents
   */
  cancelSimulatedSystemEvents(request: CancelSimulatedSystemEventsRequest, options?: CallOptions<EcsErrorCode>): Promise<CancelSimulatedSystemEventsResponse> {
    return this.send(CancelSimulatedSystemEvents, request, options);
  }

  /**
   * Calls `CancelTask`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelTask
   */
  cancelTask(request: CancelTaskRequest, options?: CallOptions<EcsErrorCode>): Promise<CancelTaskResponse> {
    return this.send(CancelTask, request, options);
  }

  /**
   * Calls `CloneDisks`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CloneDisks
   */
  cloneDisks(request: CloneDisksRequest, options?: CallOptions<EcsErrorCode>): Promise<CloneDisksResponse> {
    return this.send(CloneDisks, request, options);
  }

  /**
   * Calls `ConnectRouterInterface`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ConnectRouterInterface
   */
  connectRouterInterface(request: ConnectRouterInterfaceRequest, options?: CallOptions<EcsErrorCode>): Promise<ConnectRouterInterfaceResponse> {
    return this.send(ConnectRouterInterface, request, options);
  }

  /**
   * Calls `ConvertNatPublicIpToEip`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ConvertNatPublicIpToEip
   */
  convertNatPublicIpToEip(request: ConvertNatPublicIpToEipRequest, options?: CallOptions<EcsErrorCode>): Promise<ConvertNatPublicIpToEipResponse> {
    return this.send(ConvertNatPublicIpToEip, request, options);
  }

  /**
   * Calls `CopyImage`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CopyImage
   */
  copyImage(request: CopyImageRequest, options?: CallOptions<EcsErrorCode>): Promise<CopyImageResponse> {
    return this.send(CopyImage, request, options);
  }

  /**
   * Calls `CopySnapshot`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CopySnapshot
   */
  copySnapshot(request: CopySnapshotRequest, options?: CallOptions<EcsErrorCode>): Promise<CopySnapshotResponse> {
    return this.send(CopySnapshot, request, options);
  }

  /**
   * Calls `CreateActivation`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateActivation
   */
  createActivation(request: CreateActivationRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<CreateActivationResponse> {
    return this.send(CreateActivation, request, options);
  }

  /**
   * Calls `CreateAutoProvisioningGroup`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateAutoProvisioningGroup
   */
  createAutoProvisioningGroup(request: CreateAutoProvisioningGroupRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateAutoProvisioningGroupResponse> {
    return this.send(CreateAutoProvisioningGroup, request, options);
  }

  /**
   * Calls `CreateAutoSnapshotPolicy`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateAutoSnapshotPolicy
   */
  createAutoSnapshotPolicy(request: CreateAutoSnapshotPolicyRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateAutoSnapshotPolicyResponse> {
    return this.send(CreateAutoSnapshotPolicy, request, options);
  }

  /**
   * Calls `CreateCapacityReservation`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateCapacityReservation
   */
  createCapacityReservation(request: CreateCapacityReservationRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateCapacityReservationResponse> {
    return this.send(CreateCapacityReservation, request, options);
  }

  /**
   * Calls `CreateCommand`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateCommand
   */
  createCommand(request: CreateCommandRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateCommandResponse> {
    return this.send(CreateCommand, request, options);
  }

  /**
   * Calls `CreateDedicatedHostCluster`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateDedicatedHostCluster
   */
  createDedicatedHostCluster(request: CreateDedicatedHostClusterRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateDedicatedHostClusterResponse> {
    return this.send(CreateDedicatedHostCluster, request, options);
  }

  /**
   * Calls `CreateDeploymentSet`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateDeploymentSet
   */
  createDeploymentSet(request: CreateDeploymentSetRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<CreateDeploymentSetResponse> {
    return this.send(CreateDeploymentSet, request, options);
  }

  /**
   * Calls `CreateDiagnosticMetricSet`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateDiagnosticMetricSet
   */
  createDiagnosticMetricSet(request: CreateDiagnosticMetricSetRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateDiagnosticMetricSetResponse> {
    return this.send(CreateDiagnosticMetricSet, request, options);
  }

  /**
   * Calls `CreateDiagnosticReport`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateDiagnosticReport
   */
  createDiagnosticReport(request: CreateDiagnosticReportRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateDiagnosticReportResponse> {
    return this.send(CreateDiagnosticReport, request, options);
  }

  /**
   * Calls `CreateDisk`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateDisk
   */
  createDisk(request: CreateDiskRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<CreateDiskResponse> {
    return this.send(CreateDisk, request, options);
  }

  /**
   * Calls `CreateElasticityAssurance`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateElasticityAssurance
   */
  createElasticityAssurance(request: CreateElasticityAssuranceRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateElasticityAssuranceResponse> {
    return this.send(CreateElasticityAssurance, request, options);
  }

  /**
   * Calls `CreateForwardEntry`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateForwardEntry
   */
  createForwardEntry(request: CreateForwardEntryRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateForwardEntryResponse> {
    return this.send(CreateForwardEntry, request, options);
  }

  /**
   * Calls `CreateHaVip`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateHaVip
   */
  createHaVip(request: CreateHaVipRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateHaVipResponse> {
    return this.send(CreateHaVip, request, options);
  }

  /**
   * Calls `CreateHpcCluster`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateHpcCluster
   */
  createHpcCluster(request: CreateHpcClusterRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateHpcClusterResponse> {
    return this.send(CreateHpcCluster, request, options);
  }

  /**
   * Calls `CreateImage`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateImage
   */
  createImage(request: CreateImageRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<CreateImageResponse> {
    return this.send(CreateImage, request, options);
  }

  /**
   * Calls `CreateImageComponent`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateImageComponent
   */
  createImageComponent(request: CreateImageComponentRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<CreateImageComponentResponse> {
    return this.send(CreateImageComponent, request, options);
  }

  /**
   * Calls `CreateImagePipeline`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateImagePipeline
   */
  createImagePipeline(request: CreateImagePipelineRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateImagePipelineResponse> {
    return this.send(CreateImagePipeline, request, options);
  }

  /**
   * Calls `CreateInstance`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateInstance
   */
  createInstance(request: CreateInstanceRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateInstanceResponse> {
    return this.send(CreateInstance, request, options);
  }

  /**
   * Calls `CreateKeyPair`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateKeyPair
   */
  createKeyPair(request: CreateKeyPairRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateKeyPairResponse> {
    return this.send(CreateKeyPair, request, options);
  }

  /**
   * Calls `CreateLaunchTemplate`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateLaunchTemplate
   */
  createLaunchTemplate(request: CreateLaunchTemplateRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateLaunchTemplateResponse> {
    return this.send(CreateLaunchTemplate, request, options);
  }

  /**
   * Calls `CreateLaunchTemplateVersion`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateLaunchTemplateVersion
   */
  createLaunchTemplateVersion(request: CreateLaunchTemplateVersionRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<CreateLaunchTemplateVersionResponse> {
    return this.send(CreateLaunchTemplateVersion, request, options);
  }

  /**
   * Calls `CreateNatGateway`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateNatGateway
   */
  createNatGateway(request: CreateNatGatewayRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateNatGatewayResponse> {
    return this.send(CreateNatGateway, request, options);
  }

  /**
   * Calls `CreateNetworkInterface`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateNetworkInterface
   */
  createNetworkInterface(request: CreateNetworkInterfaceRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateNetworkInterfaceResponse> {
    return this.send(CreateNetworkInterface, request, options);
  }

  /**
   * Calls `CreateNetworkInterfacePermission`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateNetworkInterfacePermission
   */
  createNetworkInterfacePermission(request: CreateNetworkInterfacePermissionRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateNetworkInterfacePermissionResponse> {
    return this.send(CreateNetworkInterfacePermission, request, options);
  }

  /**
   * Calls `CreatePhysicalConnection`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreatePhysicalConnection
   */
  createPhysicalConnection(request: CreatePhysicalConnectionRequest, options?: CallOptions<EcsErrorCode>): Promise<CreatePhysicalConnectionResponse> {
    return this.send(CreatePhysicalConnection, request, options);
  }

  /**
   * Calls `CreatePlanMaintenanceWindow`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreatePlanMaintenanceWindow
   */
  createPlanMaintenanceWindow(request: CreatePlanMaintenanceWindowRequest, options?: CallOptions<EcsErrorCode>): Promise<CreatePlanMaintenanceWindowResponse> {
    return this.send(CreatePlanMaintenanceWindow, request, options);
  }

  /**
   * Calls `CreatePortRangeList`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreatePortRangeList
   */
  createPortRangeList(request: CreatePortRangeListRequest, options?: CallOptions<EcsErrorCode>): Promise<CreatePortRangeListResponse> {
    return this.send(CreatePortRangeList, request, options);
  }

  /**
   * Calls `CreatePrefixList`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreatePrefixList
   */
  createPrefixList(request: CreatePrefixListRequest, options?: CallOptions<EcsErrorCode>): Promise<CreatePrefixListResponse> {
    return this.send(CreatePrefixList, request, options);
  }

  /**
   * Calls `CreateRouteEntry`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateRouteEntry
   */
  createRouteEntry(request: CreateRouteEntryRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateRouteEntryResponse> {
    return this.send(CreateRouteEntry, request, options);
  }

  /**
   * Calls `CreateRouterInterface`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateRouterInterface
   */
  createRouterInterface(request: CreateRouterInterfaceRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateRouterInterfaceResponse> {
    return this.send(CreateRouterInterface, request, options);
  }

  /**
   * Calls `CreateSavingsPlan`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSavingsPlan
   */
  createSavingsPlan(request: CreateSavingsPlanRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<CreateSavingsPlanResponse> {
    return this.send(CreateSavingsPlan, request, options);
  }

  /**
   * Creates a security group, which has no rules at first.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSecurityGroup
   */
  createSecurityGroup(request: CreateSecurityGroupRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<CreateSecurityGroupResponse> {
    return this.send(CreateSecurityGroup, request, options);
  }

  /**
   * Calls `CreateSimulatedSystemEvents`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSimulatedSystemEvents
   */
  createSimulatedSystemEvents(request: CreateSimulatedSystemEventsRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateSimulatedSystemEventsResponse> {
    return this.send(CreateSimulatedSystemEvents, request, options);
  }

  /**
   * Calls `CreateSnapshot`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSnapshot
   */
  createSnapshot(request: CreateSnapshotRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateSnapshotResponse> {
    return this.send(CreateSnapshot, request, options);
  }

  /**
   * Calls `CreateSnapshotGroup`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSnapshotGroup
   */
  createSnapshotGroup(request: CreateSnapshotGroupRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<CreateSnapshotGroupResponse> {
    return this.send(CreateSnapshotGroup, request, options);
  }

  /**
   * Calls `CreateStorageSet`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateStorageSet
   */
  createStorageSet(request: CreateStorageSetRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateStorageSetResponse> {
    return this.send(CreateStorageSet, request, options);
  }

  /**
   * Calls `CreateVSwitch`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateVSwitch
   */
  createVSwitch(request: CreateVSwitchRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateVSwitchResponse> {
    return this.send(CreateVSwitch, request, options);
  }

  /**
   * Calls `CreateVirtualBorderRouter`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateVirtualBorderRouter
   */
  createVirtualBorderRouter(request: CreateVirtualBorderRouterRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateVirtualBorderRouterResponse> {
    return this.send(CreateVirtualBorderRouter, request, options);
  }

  /**
   * Calls `CreateVpc`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateVpc
   */
  createVpc(request: CreateVpcRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<CreateVpcResponse> {
    return this.send(CreateVpc, request, options);
  }

  /**
   * Calls `CreateVsc`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateVsc
   */
  createVsc(request: CreateVscRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateVscResponse> {
    return this.send(CreateVsc, request, options);
  }

  /**
   * Calls `DeactivateRouterInterface`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeactivateRouterInterface
   */
  deactivateRouterInterface(request: DeactivateRouterInterfaceRequest, options?: CallOptions<EcsErrorCode>): Promise<DeactivateRouterInterfaceResponse> {
    return this.send(DeactivateRouterInterface, request, options);
  }

  /**
   * Calls `DeleteActivation`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteActivation
   */
  deleteActivation(request: DeleteActivationRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteActivationResponse> {
    return this.send(DeleteActivation, request, options);
  }

  /**
   * Calls `DeleteAutoProvisioningGroup`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteAutoProvisioningGroup
   */
  deleteAutoProvisioningGroup(request: DeleteAutoProvisioningGroupRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteAutoProvisioningGroupResponse> {
    return this.send(DeleteAutoProvisioningGroup, request, options);
  }

  /**
   * Calls `DeleteAutoSnapshotPolicy`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteAutoSnapshotPolicy
   */
  deleteAutoSnapshotPolicy(request: DeleteAutoSnapshotPolicyRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteAutoSnapshotPolicyResponse> {
    return this.send(DeleteAutoSnapshotPolicy, request, options);
  }

  /**
   * Calls `DeleteBandwidthPackage`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteBandwidthPackage
   */
  deleteBandwidthPackage(request: DeleteBandwidthPackageRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteBandwidthPackageResponse> {
    return this.send(DeleteBandwidthPackage, request, options);
  }

  /**
   * Calls `DeleteCommand`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteCommand
   */
  deleteCommand(request: DeleteCommandRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteCommandResponse> {
    return this.send(DeleteCommand, request, options);
  }

  /**
   * Calls `DeleteDedicatedHostCluster`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteDedicatedHostCluster
   */
  deleteDedicatedHostCluster(request: DeleteDedicatedHostClusterRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteDedicatedHostClusterResponse> {
    return this.send(DeleteDedicatedHostCluster, request, options);
  }

  /**
   * Calls `DeleteDeploymentSet`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteDeploymentSet
   */
  deleteDeploymentSet(request: DeleteDeploymentSetRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteDeploymentSetResponse> {
    return this.send(DeleteDeploymentSet, request, options);
  }

  /**
   * Calls `DeleteDiagnosticMetricSets`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteDiagnosticMetricSets
   */
  deleteDiagnosticMetricSets(request: DeleteDiagnosticMetricSetsRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteDiagnosticMetricSetsResponse> {
    return this.send(DeleteDiagnosticMetricSets, request, options);
  }

  /**
   * Calls `DeleteDiagnosticReports`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteDiagnosticReports
   */
  deleteDiagnosticReports(request: DeleteDiagnosticReportsRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteDiagnosticReportsResponse> {
    return this.send(DeleteDiagnosticReports, request, options);
  }

  /**
   * Calls `DeleteDisk`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteDisk
   */
  deleteDisk(request: DeleteDiskRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteDiskResponse> {
    return this.send(DeleteDisk, request, options);
  }

  /**
   * Calls `DeleteForwardEntry`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteForwardEntry
   */
  deleteForwardEntry(request: DeleteForwardEntryRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteForwardEntryResponse> {
    return this.send(DeleteForwardEntry, request, options);
  }

  /**
   * Calls `DeleteHaVip`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteHaVip
   */
  deleteHaVip(request: DeleteHaVipRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteHaVipResponse> {
    return this.send(DeleteHaVip, request, options);
  }

  /**
   * Calls `DeleteHpcCluster`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteHpcCluster
   */
  deleteHpcCluster(request: DeleteHpcClusterRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteHpcClusterResponse> {
    return this.send(DeleteHpcCluster, request, options);
  }

  /**
   * Calls `DeleteImage`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteImage
   */
  deleteImage(request: DeleteImageRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteImageResponse> {
    return this.send(DeleteImage, request, options);
  }

  /**
   * Calls `DeleteImageComponent`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteImageComponent
   */
  deleteImageComponent(request: DeleteImageComponentRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteImageComponentResponse> {
    return this.send(DeleteImageComponent, request, options);
  }

  /**
   * Calls `DeleteImagePipeline`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteImagePipeline
   */
  deleteImagePipeline(request: DeleteImagePipelineRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteImagePipelineResponse> {
    return this.send(DeleteImagePipeline, request, options);
  }

  /**
   * Releases an instance. A running one is released only with `Force`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteInstance
   */
  deleteInstance(request: DeleteInstanceRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteInstanceResponse> {
    return this.send(DeleteInstance, request, options);
  }

  /**
   * Calls `DeleteInstances`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteInstances
   */
  deleteInstances(request: DeleteInstancesRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteInstancesResponse> {
    return this.send(DeleteInstances, request, options);
  }

  /**
   * Calls `DeleteKeyPairs`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteKeyPairs
   */
  deleteKeyPairs(request: DeleteKeyPairsRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteKeyPairsResponse> {
    return this.send(DeleteKeyPairs, request, options);
  }

  /**
   * Calls `DeleteLaunchTemplate`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteLaunchTemplate
   */
  deleteLaunchTemplate(request: DeleteLaunchTemplateRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DeleteLaunchTemplateResponse> {
    return this.send(DeleteLaunchTemplate, request, options);
  }

  /**
   * Calls `DeleteLaunchTemplateVersion`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteLaunchTemplateVersion
   */
  deleteLaunchTemplateVersion(request: DeleteLaunchTemplateVersionRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteLaunchTemplateVersionResponse> {
    return this.send(DeleteLaunchTemplateVersion, request, options);
  }

  /**
   * Calls `DeleteNatGateway`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteNatGateway
   */
  deleteNatGateway(request: DeleteNatGatewayRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteNatGatewayResponse> {
    return this.send(DeleteNatGateway, request, options);
  }

  /**
   * Calls `DeleteNetworkInterface`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteNetworkInterface
   */
  deleteNetworkInterface(request: DeleteNetworkInterfaceRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteNetworkInterfaceResponse> {
    return this.send(DeleteNetworkInterface, request, options);
  }

  /**
   * Calls `DeleteNetworkInterfacePermission`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteNetworkInterfacePermission
   */
  deleteNetworkInterfacePermission(request: DeleteNetworkInterfacePermissionRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteNetworkInterfacePermissionResponse> {
    return this.send(DeleteNetworkInterfacePermission, request, options);
  }

  /**
   * Calls `DeletePhysicalConnection`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeletePhysicalConnection
   */
  deletePhysicalConnection(request: DeletePhysicalConnectionRequest, options?: CallOptions<EcsErrorCode>): Promise<DeletePhysicalConnectionResponse> {
    return this.send(DeletePhysicalConnection, request, options);
  }

  /**
   * Calls `DeletePlanMaintenanceWindow`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeletePlanMaintenanceWindow
   */
  deletePlanMaintenanceWindow(request: DeletePlanMaintenanceWindowRequest, options?: CallOptions<EcsErrorCode>): Promise<DeletePlanMaintenanceWindowResponse> {
    return this.send(DeletePlanMaintenanceWindow, request, options);
  }

  /**
   * Calls `DeletePortRangeList`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeletePortRangeList
   */
  deletePortRangeList(request: DeletePortRangeListRequest, options?: CallOptions<EcsErrorCode>): Promise<DeletePortRangeListResponse> {
    return this.send(DeletePortRangeList, request, options);
  }

  /**
   * Calls `DeletePrefixList`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeletePrefixList
   */
  deletePrefixList(request: DeletePrefixListRequest, options?: CallOptions<EcsErrorCode>): Promise<DeletePrefixListResponse> {
    return this.send(DeletePrefixList, request, options);
  }

  /**
   * Calls `DeleteRouteEntry`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteRouteEntry
   */
  deleteRouteEntry(request: DeleteRouteEntryRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteRouteEntryResponse> {
    return this.send(DeleteRouteEntry, request, options);
  }

  /**
   * Calls `DeleteRouterInterface`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteRouterInterface
   */
  deleteRouterInterface(request: DeleteRouterInterfaceRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteRouterInterfaceResponse> {
    return this.send(DeleteRouterInterface, request, options);
  }

  /**
   * Calls `DeleteSecurityGroup`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteSecurityGroup
   */
  deleteSecurityGroup(request: DeleteSecurityGroupRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteSecurityGroupResponse> {
    return this.send(DeleteSecurityGroup, request, options);
  }

  /**
   * Calls `DeleteSnapshot`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteSnapshot
   */
  deleteSnapshot(request: DeleteSnapshotRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteSnapshotResponse> {
    return this.send(DeleteSnapshot, request, options);
  }

  /**
   * Calls `DeleteSnapshotGroup`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteSnapshotGroup
   */
  deleteSnapshotGroup(request: DeleteSnapshotGroupRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteSnapshotGroupResponse> {
    return this.send(DeleteSnapshotGroup, request, options);
  }

  /**
   * Calls `DeleteStorageSet`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteStorageSet
   */
  deleteStorageSet(request: DeleteStorageSetRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteStorageSetResponse> {
    return this.send(DeleteStorageSet, request, options);
  }

  /**
   * Calls `DeleteVSwitch`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteVSwitch
   */
  deleteVSwitch(request: DeleteVSwitchRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteVSwitchResponse> {
    return this.send(DeleteVSwitch, request, options);
  }

  /**
   * Calls `DeleteVirtualBorderRouter`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteVirtualBorderRouter
   */
  deleteVirtualBorderRouter(request: DeleteVirtualBorderRouterRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteVirtualBorderRouterResponse> {
    return this.send(DeleteVirtualBorderRouter, request, options);
  }

  /**
   * Calls `DeleteVpc`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteVpc
   */
  deleteVpc(request: DeleteVpcRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteVpcResponse> {
    return this.send(DeleteVpc, request, options);
  }

  /**
   * Calls `DeleteVsc`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteVsc
   */
  deleteVsc(request: DeleteVscRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteVscResponse> {
    return this.send(DeleteVsc, request, options);
  }

  /**
   * Calls `DeregisterManagedInstance`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeregisterManagedInstance
   */
  deregisterManagedInstance(request: DeregisterManagedInstanceRequest, options?: CallOptions<EcsErrorCode>): Promise<DeregisterManagedInstanceResponse> {
    return this.send(DeregisterManagedInstance, request, options);
  }

  /**
   * Calls `DescribeAccessPoints`.
   * Reads only: it changes nothing.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAccessPoints
   */
  describeAccessPoints(request: DescribeAccessPointsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeAccessPointsResponse> {
    return this.send(DescribeAccessPoints, request, options);
  }

  /**
   * Calls `DescribeAccountAttributes`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAccountAttributes
   */
  describeAccountAttributes(request: DescribeAccountAttributesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeAccountAttributesResponse> {
    return this.send(DescribeAccountAttributes, request, options);
  }

  /**
   * Calls `DescribeActivations`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeActivations
   */
  describeActivations(request: DescribeActivationsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeActivationsResponse> {
    return this.send(DescribeActivations, request, options);
  }

  /**
   * Calls `DescribeAutoProvisioningGroupHistory`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAutoProvisioningGroupHistory
   */
  describeAutoProvisioningGroupHistory(request: DescribeAutoProvisioningGroupHistoryRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeAutoProvisioningGroupHistoryResponse> {
    return this.send(DescribeAutoProvisioningGroupHistory, request, options);
  }

  /**
   * Calls `DescribeAutoProvisioningGroupInstances`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAutoProvisioningGroupInstances
   */
  describeAutoProvisioningGroupInstances(request: DescribeAutoProvisioningGroupInstancesRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeAutoProvisioningGroupInstancesResponse> {
    return this.send(DescribeAutoProvisioningGroupInstances, request, options);
  }

  /**
   * Calls `DescribeAutoProvisioningGroups`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAutoProvisioningGroups
   */
  describeAutoProvisioningGroups(request: DescribeAutoProvisioningGroupsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeAutoProvisioningGroupsResponse> {
    return this.send(DescribeAutoProvisioningGroups, request, options);
  }

  /**
   * Calls `DescribeAutoSnapshotPolicyAssociations`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAutoSnapshotPolicyAssociations
   */
  describeAutoSnapshotPolicyAssociations(request: DescribeAutoSnapshotPolicyAssociationsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeAutoSnapshotPolicyAssociationsResponse> {
    return this.send(DescribeAutoSnapshotPolicyAssociations, request, options);
  }

  /**
   * Calls `DescribeAutoSnapshotPolicyEx`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAutoSnapshotPolicyEx
   */
  describeAutoSnapshotPolicyEx(request: DescribeAutoSnapshotPolicyExRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeAutoSnapshotPolicyExResponse> {
    return this.send(DescribeAutoSnapshotPolicyEx, request, options);
  }

  /**
   * Calls `DescribeAvailableResource`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAvailableResource
   */
  describeAvailableResource(request: DescribeAvailableResourceRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeAvailableResourceResponse> {
    return this.send(DescribeAvailableResource, request, options);
  }

  /**
   * Calls `DescribeBandwidthLimitation`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeBandwidthLimitation
   */
  describeBandwidthLimitation(request: DescribeBandwidthLimitationRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeBandwidthLimitationResponse> {
    return this.send(DescribeBandwidthLimitation, request, options);
  }

  /**
   * Calls `DescribeBandwidthPackages`.
   * Reads only: it changes nothing.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeBandwidthPackages
   */
  describeBandwidthPackages(request: DescribeBandwidthPackagesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeBandwidthPackagesResponse> {
    return this.send(DescribeBandwidthPackages, request, options);
  }

  /**
   * Calls `DescribeCapacityReservationInstances`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeCapacityReservationInstances
   */
  describeCapacityReservationInstances(request: DescribeCapacityReservationInstancesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeCapacityReservationInstancesResponse> {
    return this.send(DescribeCapacityReservationInstances, request, options);
  }

  /**
   * Calls `DescribeCapacityReservations`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeCapacityReservations
   */
  describeCapacityReservations(request: DescribeCapacityReservationsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeCapacityReservationsResponse> {
    return this.send(DescribeCapacityReservations, request, options);
  }

  /**
   * Calls `DescribeClassicLinkInstances`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeClassicLinkInstances
   */
  describeClassicLinkInstances(request: DescribeClassicLinkInstancesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeClassicLinkInstancesResponse> {
    return this.send(DescribeClassicLinkInstances, request, options);
  }

  /**
   * Calls `DescribeCloudAssistantSettings`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeCloudAssistantSettings
   */
  describeCloudAssistantSettings(request: DescribeCloudAssistantSettingsRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeCloudAssistantSettingsResponse> {
    return this.send(DescribeCloudAssistantSettings, request, options);
  }

  /**
   * Calls `DescribeCloudAssistantStatus`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeCloudAssistantStatus
   */
  describeCloudAssistantStatus(request: DescribeCloudAssistantStatusRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeCloudAssistantStatusResponse> {
    return this.send(DescribeCloudAssistantStatus, request, options);
  }

  /**
   * Calls `DescribeClusters`.
   * Reads only: it changes nothing.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeClusters
   */
  describeClusters(request: DescribeClustersRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeClustersResponse> {
    return this.send(DescribeClusters, request, options);
  }

  /**
   * Calls `DescribeCommands`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeCommands
   */
  describeCommands(request: DescribeCommandsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeCommandsResponse> {
    return this.send(DescribeCommands, request, options);
  }

  /**
   * Calls `DescribeDedicatedHostAutoRenew`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDedicatedHostAutoRenew
   */
  describeDedicatedHostAutoRenew(request: DescribeDedicatedHostAutoRenewRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeDedicatedHostAutoRenewResponse> {
    return this.send(DescribeDedicatedHostAutoRenew, request, options);
  }

  /**
   * Calls `DescribeDedicatedHostClusters`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDedicatedHostClusters
   */
  describeDedicatedHostClusters(request: DescribeDedicatedHostClustersRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeDedicatedHostClustersResponse> {
    return this.send(DescribeDedicatedHostClusters, request, options);
  }

  /**
   * Calls `DescribeDedicatedHostTypes`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDedicatedHostTypes
   */
  describeDedicatedHostTypes(request: DescribeDedicatedHostTypesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeDedicatedHostTypesResponse> {
    return this.send(DescribeDedicatedHostTypes, request, options);
  }

  /**
   * Calls `DescribeDedicatedHosts`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDedicatedHosts
   */
  describeDedicatedHosts(request: DescribeDedicatedHostsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeDedicatedHostsResponse> {
    return this.send(DescribeDedicatedHosts, request, options);
  }

  /**
   * Calls `DescribeDeploymentSetSupportedInstanceTypeFamily`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDeploymentSetSupportedInstanceTypeFamily
   */
  describeDeploymentSetSupportedInstanceTypeFamily(request: DescribeDeploymentSetSupportedInstanceTypeFamilyRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeDeploymentSetSupportedInstanceTypeFamilyResponse> {
    return this.send(DescribeDeploymentSetSupportedInstanceTypeFamily, request, options);
  }

  /**
   * Calls `DescribeDeploymentSets`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDeploymentSets
   */
  describeDeploymentSets(request: DescribeDeploymentSetsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeDeploymentSetsResponse> {
    return this.send(DescribeDeploymentSets, request, options);
  }

  /**
   * Calls `DescribeDiagnosticMetricSets`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiagnosticMetricSets
   */
  describeDiagnosticMetricSets(request: DescribeDiagnosticMetricSetsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeDiagnosticMetricSetsResponse> {
    return this.send(DescribeDiagnosticMetricSets, request, options);
  }

  /**
   * Calls `DescribeDiagnosticMetrics`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiagnosticMetrics
   */
  describeDiagnosticMetrics(request: DescribeDiagnosticMetricsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeDiagnosticMetricsResponse> {
    return this.send(DescribeDiagnosticMetrics, request, options);
  }

  /**
   * Calls `DescribeDiagnosticReportAttributes`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiagnosticReportAttributes
   */
  describeDiagnosticReportAttributes(request: DescribeDiagnosticReportAttributesRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeDiagnosticReportAttributesResponse> {
    return this.send(DescribeDiagnosticReportAttributes, request, options);
  }

  /**
   * Calls `DescribeDiagnosticReports`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiagnosticReports
   */
  describeDiagnosticReports(request: DescribeDiagnosticReportsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeDiagnosticReportsResponse> {
    return this.send(DescribeDiagnosticReports, request, options);
  }

  /**
   * Calls `DescribeDiskDefaultKMSKeyId`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiskDefaultKMSKeyId
   */
  describeDiskDefaultKMSKeyId(request: DescribeDiskDefaultKMSKeyIdRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeDiskDefaultKMSKeyIdResponse> {
    return this.send(DescribeDiskDefaultKMSKeyId, request, options);
  }

  /**
   * Calls `DescribeDiskEncryptionByDefaultStatus`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiskEncryptionByDefaultStatus
   */
  describeDiskEncryptionByDefaultStatus(request: DescribeDiskEncryptionByDefaultStatusRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeDiskEncryptionByDefaultStatusResponse> {
    return this.send(DescribeDiskEncryptionByDefaultStatus, request, options);
  }

  /**
   * Calls `DescribeDiskMonitorData`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiskMonitorData
   */
  describeDiskMonitorData(request: DescribeDiskMonitorDataRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeDiskMonitorDataResponse> {
    return this.send(DescribeDiskMonitorData, request, options);
  }

  /**
   * Lists disks, by id, instance, status, tag or other filters.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDisks
   */
  describeDisks(request: DescribeDisksRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeDisksResponse> {
    return this.send(DescribeDisks, request, options);
  }

  /**
   * Calls `DescribeDisksFullStatus`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDisksFullStatus
   */
  describeDisksFullStatus(request: DescribeDisksFullStatusRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeDisksFullStatusResponse> {
    return this.send(DescribeDisksFullStatus, request, options);
  }

  /**
   * Calls `DescribeEipAddresses`.
   * Reads only: it changes nothing.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeEipAddresses
   */
  describeEipAddresses(request: DescribeEipAddressesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeEipAddressesResponse> {
    return this.send(DescribeEipAddresses, request, options);
  }

  /**
   * Calls `DescribeEipMonitorData`.
   * Reads only: it changes nothing.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeEipMonitorData
   */
  describeEipMonitorData(request: DescribeEipMonitorDataRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeEipMonitorDataResponse> {
    return this.send(DescribeEipMonitorData, request, options);
  }

  /**
   * Calls `DescribeElasticityAssuranceAutoRenewAttribute`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeElasticityAssuranceAutoRenewAttribute
   */
  describeElasticityAssuranceAutoRenewAttribute(request: DescribeElasticityAssuranceAutoRenewAttributeRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeElasticityAssuranceAutoRenewAttributeResponse> {
    return this.send(DescribeElasticityAssuranceAutoRenewAttribute, request, options);
  }

  /**
   * Calls `DescribeElasticityAssuranceInstances`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeElasticityAssuranceInstances
   */
  describeElasticityAssuranceInstances(request: DescribeElasticityAssuranceInstancesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeElasticityAssuranceInstancesResponse> {
    return this.send(DescribeElasticityAssuranceInstances, request, options);
  }

  /**
   * Calls `DescribeElasticityAssurances`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeElasticityAssurances
   */
  describeElasticityAssurances(request: DescribeElasticityAssurancesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeElasticityAssurancesResponse> {
    return this.send(DescribeElasticityAssurances, request, options);
  }

  /**
   * Calls `DescribeEniMonitorData`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeEniMonitorData
   */
  describeEniMonitorData(request: DescribeEniMonitorDataRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeEniMonitorDataResponse> {
    return this.send(DescribeEniMonitorData, request, options);
  }

  /**
   * Calls `DescribeForwardTableEntries`.
   * Reads only: it changes nothing.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeForwardTableEntries
   */
  describeForwardTableEntries(request: DescribeForwardTableEntriesRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeForwardTableEntriesResponse> {
    return this.send(DescribeForwardTableEntries, request, options);
  }

  /**
   * Calls `DescribeHaVips`.
   * Reads only: it changes nothing.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeHaVips
   */
  describeHaVips(request: DescribeHaVipsRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeHaVipsResponse> {
    return this.send(DescribeHaVips, request, options);
  }

  /**
   * Calls `DescribeHpcClusters`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeHpcClusters
   */
  describeHpcClusters(request: DescribeHpcClustersRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeHpcClustersResponse> {
    return this.send(DescribeHpcClusters, request, options);
  }

  /**
   * Calls `DescribeImageComponents`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImageComponents
   */
  describeImageComponents(request: DescribeImageComponentsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeImageComponentsResponse> {
    return this.send(DescribeImageComponents, request, options);
  }

  /**
   * Calls `DescribeImageFromFamily`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImageFromFamily
   */
  describeImageFromFamily(request: DescribeImageFromFamilyRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeImageFromFamilyResponse> {
    return this.send(DescribeImageFromFamily, request, options);
  }

  /**
   * Calls `DescribeImagePipelineExecutions`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImagePipelineExecutions
   */
  describeImagePipelineExecutions(request: DescribeImagePipelineExecutionsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeImagePipelineExecutionsResponse> {
    return this.send(DescribeImagePipelineExecutions, request, options);
  }

  /**
   * Calls `DescribeImagePipelines`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImagePipelines
   */
  describeImagePipelines(request: DescribeImagePipelinesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeImagePipelinesResponse> {
    return this.send(DescribeImagePipelines, request, options);
  }

  /**
   * Calls `DescribeImageSharePermission`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImageSharePermission
   */
  describeImageSharePermission(request: DescribeImageSharePermissionRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeImageSharePermissionResponse> {
    return this.send(DescribeImageSharePermission, request, options);
  }

  /**
   * Calls `DescribeImageSupportInstanceTypes`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImageSupportInstanceTypes
   */
  describeImageSupportInstanceTypes(request: DescribeImageSupportInstanceTypesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeImageSupportInstanceTypesResponse> {
    return this.send(DescribeImageSupportInstanceTypes, request, options);
  }

  /**
   * Lists the images that instances can be created from.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImages
   */
  describeImages(request: DescribeImagesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeImagesResponse> {
    return this.send(DescribeImages, request, options);
  }

  /**
   * Calls `DescribeInstanceAttachmentAttributes`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceAttachmentAttributes
   */
  describeInstanceAttachmentAttributes(request: DescribeInstanceAttachmentAttributesRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstanceAttachmentAttributesResponse> {
    return this.send(DescribeInstanceAttachmentAttributes, request, options);
  }

  /**
   * Calls `DescribeInstanceAttribute`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceAttribute
   */
  describeInstanceAttribute(request: DescribeInstanceAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstanceAttributeResponse> {
    return this.send(DescribeInstanceAttribute, request, options);
  }

  /**
   * Calls `DescribeInstanceAutoRenewAttribute`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceAutoRenewAttribute
   */
  describeInstanceAutoRenewAttribute(request: DescribeInstanceAutoRenewAttributeRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstanceAutoRenewAttributeResponse> {
    return this.send(DescribeInstanceAutoRenewAttribute, request, options);
  }

  /**
   * Calls `DescribeInstanceHistoryEvents`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceHistoryEvents
   */
  describeInstanceHistoryEvents(request: DescribeInstanceHistoryEventsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstanceHistoryEventsResponse> {
    return this.send(DescribeInstanceHistoryEvents, request, options);
  }

  /**
   * Calls `DescribeInstanceMaintenanceAttributes`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceMaintenanceAttributes
   */
  describeInstanceMaintenanceAttributes(request: DescribeInstanceMaintenanceAttributesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstanceMaintenanceAttributesResponse> {
    return this.send(DescribeInstanceMaintenanceAttributes, request, options);
  }

  /**
   * Calls `DescribeInstanceModificationPrice`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceModificationPrice
   */
  describeInstanceModificationPrice(request: DescribeInstanceModificationPriceRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstanceModificationPriceResponse> {
    return this.send(DescribeInstanceModificationPrice, request, options);
  }

  /**
   * Calls `DescribeInstanceMonitorData`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceMonitorData
   */
  describeInstanceMonitorData(request: DescribeInstanceMonitorDataRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstanceMonitorDataResponse> {
    return this.send(DescribeInstanceMonitorData, request, options);
  }

  /**
   * Calls `DescribeInstanceRamRole`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceRamRole
   */
  describeInstanceRamRole(request: DescribeInstanceRamRoleRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstanceRamRoleResponse> {
    return this.send(DescribeInstanceRamRole, request, options);
  }

  /**
   * Lists the status of instances, and nothing else of them.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceStatus
   */
  describeInstanceStatus(request: DescribeInstanceStatusRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstanceStatusResponse> {
    return this.send(DescribeInstanceStatus, request, options);
  }

  /**
   * Calls `DescribeInstanceTopology`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceTopology
   */
  describeInstanceTopology(request: DescribeInstanceTopologyRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstanceTopologyResponse> {
    return this.send(DescribeInstanceTopology, request, options);
  }

  /**
   * Calls `DescribeInstanceTypeFamilies`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceTypeFamilies
   */
  describeInstanceTypeFamilies(request: DescribeInstanceTypeFamiliesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstanceTypeFamiliesResponse> {
    return this.send(DescribeInstanceTypeFamilies, request, options);
  }

  /**
   * Calls `DescribeInstanceTypes`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceTypes
   */
  describeInstanceTypes(request: DescribeInstanceTypesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstanceTypesResponse> {
    return this.send(DescribeInstanceTypes, request, options);
  }

  /**
   * Calls `DescribeInstanceVncUrl`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceVncUrl
   */
  describeInstanceVncUrl(request: DescribeInstanceVncUrlRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstanceVncUrlResponse> {
    return this.send(DescribeInstanceVncUrl, request, options);
  }

  /**
   * Lists instances with all their attributes, by id, name, status, tag or other filters.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstances
   */
  describeInstances(request: DescribeInstancesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstancesResponse> {
    return this.send(DescribeInstances, request, options);
  }

  /**
   * Calls `DescribeInstancesFullStatus`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstancesFullStatus
   */
  describeInstancesFullStatus(request: DescribeInstancesFullStatusRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstancesFullStatusResponse> {
    return this.send(DescribeInstancesFullStatus, request, options);
  }

  /**
   * Calls `DescribeInvocationResults`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInvocationResults
   */
  describeInvocationResults(request: DescribeInvocationResultsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeInvocationResultsResponse> {
    return this.send(DescribeInvocationResults, request, options);
  }

  /**
   * Calls `DescribeInvocations`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInvocations
   */
  describeInvocations(request: DescribeInvocationsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeInvocationsResponse> {
    return this.send(DescribeInvocations, request, options);
  }

  /**
   * Calls `DescribeKeyPairs`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeKeyPairs
   */
  describeKeyPairs(request: DescribeKeyPairsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeKeyPairsResponse> {
    return this.send(DescribeKeyPairs, request, options);
  }

  /**
   * Calls `DescribeLaunchTemplateVersions`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeLaunchTemplateVersions
   */
  describeLaunchTemplateVersions(request: DescribeLaunchTemplateVersionsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeLaunchTemplateVersionsResponse> {
    return this.send(DescribeLaunchTemplateVersions, request, options);
  }

  /**
   * Calls `DescribeLaunchTemplates`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeLaunchTemplates
   */
  describeLaunchTemplates(request: DescribeLaunchTemplatesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeLaunchTemplatesResponse> {
    return this.send(DescribeLaunchTemplates, request, options);
  }

  /**
   * Calls `DescribeLimitation`.
   * Reads only: it changes nothing.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeLimitation
   */
  describeLimitation(request: DescribeLimitationRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeLimitationResponse> {
    return this.send(DescribeLimitation, request, options);
  }

  /**
   * Calls `DescribeLockedSnapshots`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeLockedSnapshots
   */
  describeLockedSnapshots(request: DescribeLockedSnapshotsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeLockedSnapshotsResponse> {
    return this.send(DescribeLockedSnapshots, request, options);
  }

  /**
   * Calls `DescribeManagedInstances`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeManagedInstances
   */
  describeManagedInstances(request: DescribeManagedInstancesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeManagedInstancesResponse> {
    return this.send(DescribeManagedInstances, request, options);
  }

  /**
   * Calls `DescribeNatGateways`.
   * Reads only: it changes nothing.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeNatGateways
   */
  describeNatGateways(request: DescribeNatGatewaysRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeNatGatewaysResponse> {
    return this.send(DescribeNatGateways, request, options);
  }

  /**
   * Calls `DescribeNetworkInterfaceAttribute`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeNetworkInterfaceAttribute
   */
  describeNetworkInterfaceAttribute(request: DescribeNetworkInterfaceAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeNetworkInterfaceAttributeResponse> {
    return this.send(DescribeNetworkInterfaceAttribute, request, options);
  }

  /**
   * Calls `DescribeNetworkInterfacePermissions`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeNetworkInterfacePermissions
   */
  describeNetworkInterfacePermissions(request: DescribeNetworkInterfacePermissionsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeNetworkInterfacePermissionsResponse> {
    return this.send(DescribeNetworkInterfacePermissions, request, options);
  }

  /**
   * Calls `DescribeNetworkInterfaces`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeNetworkInterfaces
   */
  describeNetworkInterfaces(request: DescribeNetworkInterfacesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeNetworkInterfacesResponse> {
    return this.send(DescribeNetworkInterfaces, request, options);
  }

  /**
   * Calls `DescribeNewProjectEipMonitorData`.
   * Reads only: it changes nothing.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeNewProjectEipMonitorData
   */
  describeNewProjectEipMonitorData(request: DescribeNewProjectEipMonitorDataRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeNewProjectEipMonitorDataResponse> {
    return this.send(DescribeNewProjectEipMonitorData, request, options);
  }

  /**
   * Calls `DescribePhysicalConnections`.
   * Reads only: it changes nothing.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePhysicalConnections
   */
  describePhysicalConnections(request: DescribePhysicalConnectionsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribePhysicalConnectionsResponse> {
    return this.send(DescribePhysicalConnections, request, options);
  }

  /**
   * Calls `DescribePlanMaintenanceWindows`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePlanMaintenanceWindows
   */
  describePlanMaintenanceWindows(request: DescribePlanMaintenanceWindowsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribePlanMaintenanceWindowsResponse> {
    return this.send(DescribePlanMaintenanceWindows, request, options);
  }

  /**
   * Calls `DescribePortRangeListAssociations`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePortRangeListAssociations
   */
  describePortRangeListAssociations(request: DescribePortRangeListAssociationsRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribePortRangeListAssociationsResponse> {
    return this.send(DescribePortRangeListAssociations, request, options);
  }

  /**
   * Calls `DescribePortRangeListEntries`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePortRangeListEntries
   */
  describePortRangeListEntries(request: DescribePortRangeListEntriesRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribePortRangeListEntriesResponse> {
    return this.send(DescribePortRangeListEntries, request, options);
  }

  /**
   * Calls `DescribePortRangeLists`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePortRangeLists
   */
  describePortRangeLists(request: DescribePortRangeListsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribePortRangeListsResponse> {
    return this.send(DescribePortRangeLists, request, options);
  }

  /**
   * Calls `DescribePrefixListAssociations`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePrefixListAssociations
   */
  describePrefixListAssociations(request: DescribePrefixListAssociationsRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribePrefixListAssociationsResponse> {
    return this.send(DescribePrefixListAssociations, request, options);
  }

  /**
   * Calls `DescribePrefixListAttributes`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePrefixListAttributes
   */
  describePrefixListAttributes(request: DescribePrefixListAttributesRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribePrefixListAttributesResponse> {
    return this.send(DescribePrefixListAttributes, request, options);
  }

  /**
   * Calls `DescribePrefixLists`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePrefixLists
   */
  describePrefixLists(request: DescribePrefixListsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribePrefixListsResponse> {
    return this.send(DescribePrefixLists, request, options);
  }

  /**
   * Calls `DescribePrice`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePrice
   */
  describePrice(request: DescribePriceRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribePriceResponse> {
    return this.send(DescribePrice, request, options);
  }

  /**
   * Calls `DescribeRecommendInstanceType`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeRecommendInstanceType
   */
  describeRecommendInstanceType(request: DescribeRecommendInstanceTypeRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeRecommendInstanceTypeResponse> {
    return this.send(DescribeRecommendInstanceType, request, options);
  }

  /**
   * Lists the regions that the account can use.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeRegions
   */
  describeRegions(request: DescribeRegionsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeRegionsResponse> {
    return this.send(DescribeRegions, request, options);
  }

  /**
   * Calls `DescribeRenewalPrice`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeRenewalPrice
   */
  describeRenewalPrice(request: DescribeRenewalPriceRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeRenewalPriceResponse> {
    return this.send(DescribeRenewalPrice, request, options);
  }

  /**
   * Calls `DescribeReservedInstanceAutoRenewAttribute`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeReservedInstanceAutoRenewAttribute
   */
  describeReservedInstanceAutoRenewAttribute(request: DescribeReservedInstanceAutoRenewAttributeRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeReservedInstanceAutoRenewAttributeResponse> {
    return this.send(DescribeReservedInstanceAutoRenewAttribute, request, options);
  }

  /**
   * Calls `DescribeReservedInstances`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeReservedInstances
   */
  describeReservedInstances(request: DescribeReservedInstancesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeReservedInstancesResponse> {
    return this.send(DescribeReservedInstances, request, options);
  }

  /**
   * Calls `DescribeResourceByTags`.
   * Reads only: it changes nothing.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeResourceByTags
   */
  describeResourceByTags(request: DescribeResourceByTagsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeResourceByTagsResponse> {
    return this.send(DescribeResourceByTags, request, options);
  }

  /**
   * Calls `DescribeResourcesModification`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeResourcesModification
   */
  describeResourcesModification(request: DescribeResourcesModificationRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeResourcesModificationResponse> {
    return this.send(DescribeResourcesModification, request, options);
  }

  /**
   * Calls `DescribeRouteTables`.
   * Reads only: it changes nothing.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeRouteTables
   */
  describeRouteTables(request: DescribeRouteTablesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeRouteTablesResponse> {
    return this.send(DescribeRouteTables, request, options);
  }

  /**
   * Calls `DescribeRouterInterfaces`.
   * Reads only: it changes nothing.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeRouterInterfaces
   */
  describeRouterInterfaces(request: DescribeRouterInterfacesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeRouterInterfacesResponse> {
    return this.send(DescribeRouterInterfaces, request, options);
  }

  /**
   * Calls `DescribeSavingsPlanEstimation`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSavingsPlanEstimation
   */
  describeSavingsPlanEstimation(request: DescribeSavingsPlanEstimationRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeSavingsPlanEstimationResponse> {
    return this.send(DescribeSavingsPlanEstimation, request, options);
  }

  /**
   * Calls `DescribeSavingsPlanPrice`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSavingsPlanPrice
   */
  describeSavingsPlanPrice(request: DescribeSavingsPlanPriceRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeSavingsPlanPriceResponse> {
    return this.send(DescribeSavingsPlanPrice, request, options);
  }

  /**
   * Calls `DescribeSecurityGroupAttribute`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSecurityGroupAttribute
   */
  describeSecurityGroupAttribute(request: DescribeSecurityGroupAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeSecurityGroupAttributeResponse> {
    return this.send(DescribeSecurityGroupAttribute, request, options);
  }

  /**
   * Calls `DescribeSecurityGroupReferences`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSecurityGroupReferences
   */
  describeSecurityGroupReferences(request: DescribeSecurityGroupReferencesRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeSecurityGroupReferencesResponse> {
    return this.send(DescribeSecurityGroupReferences, request, options);
  }

  /**
   * Lists security groups.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSecurityGroups
   */
  describeSecurityGroups(request: DescribeSecurityGroupsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeSecurityGroupsResponse> {
    return this.send(DescribeSecurityGroups, request, options);
  }

  /**
   * Calls `DescribeSendFileResults`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSendFileResults
   */
  describeSendFileResults(request: DescribeSendFileResultsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeSendFileResultsResponse> {
    return this.send(DescribeSendFileResults, request, options);
  }

  /**
   * Calls `DescribeSnapshotGroups`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshotGroups
   */
  describeSnapshotGroups(request: DescribeSnapshotGroupsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeSnapshotGroupsResponse> {
    return this.send(DescribeSnapshotGroups, request, options);
  }

  /**
   * Calls `DescribeSnapshotLinks`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshotLinks
   */
  describeSnapshotLinks(request: DescribeSnapshotLinksRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeSnapshotLinksResponse> {
    return this.send(DescribeSnapshotLinks, request, options);
  }

  /**
   * Calls `DescribeSnapshotMonitorData`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshotMonitorData
   */
  describeSnapshotMonitorData(request: DescribeSnapshotMonitorDataRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeSnapshotMonitorDataResponse> {
    return this.send(DescribeSnapshotMonitorData, request, options);
  }

  /**
   * Calls `DescribeSnapshotPackage`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshotPackage
   */
  describeSnapshotPackage(request: DescribeSnapshotPackageRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeSnapshotPackageResponse> {
    return this.send(DescribeSnapshotPackage, request, options);
  }

  /**
   * Lists snapshots of disks.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshots
   */
  describeSnapshots(request: DescribeSnapshotsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeSnapshotsResponse> {
    return this.send(DescribeSnapshots, request, options);
  }

  /**
   * Calls `DescribeSnapshotsUsage`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshotsUsage
   */
  describeSnapshotsUsage(request: DescribeSnapshotsUsageRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeSnapshotsUsageResponse> {
    return this.send(DescribeSnapshotsUsage, request, options);
  }

  /**
   * Calls `DescribeSpotAdvice`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSpotAdvice
   */
  describeSpotAdvice(request: DescribeSpotAdviceRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeSpotAdviceResponse> {
    return this.send(DescribeSpotAdvice, request, options);
  }

  /**
   * Calls `DescribeSpotPriceHistory`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSpotPriceHistory
   */
  describeSpotPriceHistory(request: DescribeSpotPriceHistoryRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeSpotPriceHistoryResponse> {
    return this.send(DescribeSpotPriceHistory, request, options);
  }

  /**
   * Calls `DescribeStorageCapacityUnits`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeStorageCapacityUnits
   */
  describeStorageCapacityUnits(request: DescribeStorageCapacityUnitsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeStorageCapacityUnitsResponse> {
    return this.send(DescribeStorageCapacityUnits, request, options);
  }

  /**
   * Calls `DescribeStorageSetDetails`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeStorageSetDetails
   */
  describeStorageSetDetails(request: DescribeStorageSetDetailsRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeStorageSetDetailsResponse> {
    return this.send(DescribeStorageSetDetails, request, options);
  }

  /**
   * Calls `DescribeStorageSets`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeStorageSets
   */
  describeStorageSets(request: DescribeStorageSetsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeStorageSetsResponse> {
    return this.send(DescribeStorageSets, request, options);
  }

  /**
   * Calls `DescribeTags`.
   * Reads only: it changes nothing.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeTags
   */
  describeTags(request: DescribeTagsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeTagsResponse> {
    return this.send(DescribeTags, request, options);
  }

  /**
   * Calls `DescribeTaskAttribute`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeTaskAttribute
   */
  describeTaskAttribute(request: DescribeTaskAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeTaskAttributeResponse> {
    return this.send(DescribeTaskAttribute, request, options);
  }

  /**
   * Calls `DescribeTasks`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeTasks
   */
  describeTasks(request: DescribeTasksRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeTasksResponse> {
    return this.send(DescribeTasks, request, options);
  }

  /**
   * Calls `DescribeTerminalSessions`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeTerminalSessions
   */
  describeTerminalSessions(request: DescribeTerminalSessionsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeTerminalSessionsResponse> {
    return this.send(DescribeTerminalSessions, request, options);
  }

  /**
   * Calls `DescribeUserBusinessBehavior`.
   * Reads only: it changes nothing.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeUserBusinessBehavior
   */
  describeUserBusinessBehavior(request: DescribeUserBusinessBehaviorRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeUserBusinessBehaviorResponse> {
    return this.send(DescribeUserBusinessBehavior, request, options);
  }

  /**
   * Calls `DescribeUserData`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeUserData
   */
  describeUserData(request: DescribeUserDataRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeUserDataResponse> {
    return this.send(DescribeUserData, request, options);
  }

  /**
   * Calls `DescribeVRouters`.
   * Reads only: it changes nothing.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVRouters
   */
  describeVRouters(request: DescribeVRoutersRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeVRoutersResponse> {
    return this.send(DescribeVRouters, request, options);
  }

  /**
   * Calls `DescribeVSwitches`.
   * Reads only: it changes nothing.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVSwitches
   */
  describeVSwitches(request: DescribeVSwitchesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeVSwitchesResponse> {
    return this.send(DescribeVSwitches, request, options);
  }

  /**
   * Calls `DescribeVirtualBorderRouters`.
   * Reads only: it changes nothing.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVirtualBorderRouters
   */
  describeVirtualBorderRouters(request: DescribeVirtualBorderRoutersRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeVirtualBorderRoutersResponse> {
    return this.send(DescribeVirtualBorderRouters, request, options);
  }

  /**
   * Calls `DescribeVirtualBorderRoutersForPhysicalConnection`.
   * Reads only: it changes nothing.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVirtualBorderRoutersForPhysicalConnection
   */
  describeVirtualBorderRoutersForPhysicalConnection(request: DescribeVirtualBorderRoutersForPhysicalConnectionRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeVirtualBorderRoutersForPhysicalConnectionResponse> {
    return this.send(DescribeVirtualBorderRoutersForPhysicalConnection, request, options);
  }

  /**
   * Calls `DescribeVpcs`.
   * Reads only: it changes nothing.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVpcs
   */
  describeVpcs(request: DescribeVpcsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeVpcsResponse> {
    return this.send(DescribeVpcs, request, options);
  }

  /**
   * Calls `DescribeVscs`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVscs
   */
  describeVscs(request: DescribeVscsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeVscsResponse> {
    return this.send(DescribeVscs, request, options);
  }

  /**
   * Lists the zones of a region, and what each of them offers.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeZones
   */
  describeZones(request: DescribeZonesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeZonesResponse> {
    return this.send(DescribeZones, request, options);
  }

  /**
   * Calls `DetachClassicLinkVpc`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachClassicLinkVpc
   */
  detachClassicLinkVpc(request: DetachClassicLinkVpcRequest, options?: CallOptions<EcsErrorCode>): Promise<DetachClassicLinkVpcResponse> {
    return this.send(DetachClassicLinkVpc, request, options);
  }

  /**
   * Calls `DetachDisk`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachDisk
   */
  detachDisk(request: DetachDiskRequest, options?: CallOptions<EcsErrorCode>): Promise<DetachDiskResponse> {
    return this.send(DetachDisk, request, options);
  }

  /**
   * Calls `DetachInstanceRamRole`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachInstanceRamRole
   */
  detachInstanceRamRole(request: DetachInstanceRamRoleRequest, options?: CallOptions<EcsErrorCode>): Promise<DetachInstanceRamRoleResponse> {
    return this.send(DetachInstanceRamRole, request, options);
  }

  /**
   * Calls `DetachKeyPair`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachKeyPair
   */
  detachKeyPair(request: DetachKeyPairRequest, options?: CallOptions<EcsErrorCode>): Promise<DetachKeyPairResponse> {
    return this.send(DetachKeyPair, request, options);
  }

  /**
   * Calls `DetachNetworkInterface`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachNetworkInterface
   */
  detachNetworkInterface(request: DetachNetworkInterfaceRequest, options?: CallOptions<EcsErrorCode>): Promise<DetachNetworkInterfaceResponse> {
    return this.send(DetachNetworkInterface, request, options);
  }

  /**
   * Calls `DisableActivation`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DisableActivation
   */
  disableActivation(request: DisableActivationRequest, options?: CallOptions<EcsErrorCode>): Promise<DisableActivationResponse> {
    return this.send(DisableActivation, request, options);
  }

  /**
   * Calls `DisableDiskEncryptionByDefault`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DisableDiskEncryptionByDefault
   */
  disableDiskEncryptionByDefault(request: DisableDiskEncryptionByDefaultRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DisableDiskEncryptionByDefaultResponse> {
    return this.send(DisableDiskEncryptionByDefault, request, options);
  }

  /**
   * Calls `DisableNetworkInterfaceQoS`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DisableNetworkInterfaceQoS
   */
  disableNetworkInterfaceQoS(request: DisableNetworkInterfaceQoSRequest, options?: CallOptions<EcsErrorCode>): Promise<DisableNetworkInterfaceQoSResponse> {
    return this.send(DisableNetworkInterfaceQoS, request, options);
  }

  /**
   * Calls `EnableDiskEncryptionByDefault`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/EnableDiskEncryptionByDefault
   */
  enableDiskEncryptionByDefault(request: EnableDiskEncryptionByDefaultRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<EnableDiskEncryptionByDefaultResponse> {
    return this.send(EnableDiskEncryptionByDefault, request, options);
  }

  /**
   * Calls `EnableNetworkInterfaceQoS`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/EnableNetworkInterfaceQoS
   */
  enableNetworkInterfaceQoS(request: EnableNetworkInterfaceQoSRequest, options?: CallOptions<EcsErrorCode>): Promise<EnableNetworkInterfaceQoSResponse> {
    return this.send(EnableNetworkInterfaceQoS, request, options);
  }

  /**
   * Calls `EnablePhysicalConnection`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/EnablePhysicalConnection
   */
  enablePhysicalConnection(request: EnablePhysicalConnectionRequest, options?: CallOptions<EcsErrorCode>): Promise<EnablePhysicalConnectionResponse> {
    return this.send(EnablePhysicalConnection, request, options);
  }

  /**
   * Calls `EndTerminalSession`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/EndTerminalSession
   */
  endTerminalSession(request: EndTerminalSessionRequest, options?: CallOptions<EcsErrorCode>): Promise<EndTerminalSessionResponse> {
    return this.send(EndTerminalSession, request, options);
  }

  /**
   * Calls `ExportImage`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ExportImage
   */
  exportImage(request: ExportImageRequest, options?: CallOptions<EcsErrorCode>): Promise<ExportImageResponse> {
    return this.send(ExportImage, request, options);
  }

  /**
   * Calls `ExportSnapshot`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ExportSnapshot
   */
  exportSnapshot(request: ExportSnapshotRequest, options?: CallOptions<EcsErrorCode>): Promise<ExportSnapshotResponse> {
    return this.send(ExportSnapshot, request, options);
  }

  /**
   * Calls `GetInstanceConsoleOutput`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/GetInstanceConsoleOutput
   */
  getInstanceConsoleOutput(request: GetInstanceConsoleOutputRequest, options?: CallOptions<EcsErrorCode>): Promise<GetInstanceConsoleOutputResponse> {
    return this.send(GetInstanceConsoleOutput, request, options);
  }

  /**
   * Calls `GetInstanceScreenshot`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/GetInstanceScreenshot
   */
  getInstanceScreenshot(request: GetInstanceScreenshotRequest, options?: CallOptions<EcsErrorCode>): Promise<GetInstanceScreenshotResponse> {
    return this.send(GetInstanceScreenshot, request, options);
  }

  /**
   * Calls `ImportImage`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ImportImage
   */
  importImage(request: ImportImageRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<ImportImageResponse> {
    return this.send(ImportImage, request, options);
  }

  /**
   * Calls `ImportKeyPair`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ImportKeyPair
   */
  importKeyPair(request: ImportKeyPairRequest, options?: CallOptions<EcsErrorCode>): Promise<ImportKeyPairResponse> {
    return this.send(ImportKeyPair, request, options);
  }

  /**
   * Calls `InstallCloudAssistant`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/InstallCloudAssistant
   */
  installCloudAssistant(request: InstallCloudAssistantRequest, options?: CallOptions<EcsErrorCode>): Promise<InstallCloudAssistantResponse> {
    return this.send(InstallCloudAssistant, request, options);
  }

  /**
   * Calls `InvokeCommand`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/InvokeCommand
   */
  invokeCommand(request: InvokeCommandRequest, options?: CallOptions<EcsErrorCode>): Promise<InvokeCommandResponse> {
    return this.send(InvokeCommand, request, options);
  }

  /**
   * Calls `JoinResourceGroup`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/JoinResourceGroup
   */
  joinResourceGroup(request: JoinResourceGroupRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<JoinResourceGroupResponse> {
    return this.send(JoinResourceGroup, request, options);
  }

  /**
   * Calls `JoinSecurityGroup`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/JoinSecurityGroup
   */
  joinSecurityGroup(request: JoinSecurityGroupRequest, options?: CallOptions<EcsErrorCode>): Promise<JoinSecurityGroupResponse> {
    return this.send(JoinSecurityGroup, request, options);
  }

  /**
   * Calls `LeaveSecurityGroup`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/LeaveSecurityGroup
   */
  leaveSecurityGroup(request: LeaveSecurityGroupRequest, options?: CallOptions<EcsErrorCode>): Promise<LeaveSecurityGroupResponse> {
    return this.send(LeaveSecurityGroup, request, options);
  }

  /**
   * Calls `ListPluginStatus`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ListPluginStatus
   */
  listPluginStatus(request: ListPluginStatusRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<ListPluginStatusResponse> {
    return this.send(ListPluginStatus, request, options);
  }

  /**
   * Calls `ListTagResources`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ListTagResources
   */
  listTagResources(request: ListTagResourcesRequest, options?: CallOptions<EcsErrorCode>): Promise<ListTagResourcesResponse> {
    return this.send(ListTagResources, request, options);
  }

  /**
   * Calls `LockSnapshot`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/LockSnapshot
   */
  lockSnapshot(request: LockSnapshotRequest, options?: CallOptions<EcsErrorCode>): Promise<LockSnapshotResponse> {
    return this.send(LockSnapshot, request, options);
  }

  /**
   * Calls `ModifyAutoProvisioningGroup`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyAutoProvisioningGroup
   */
  modifyAutoProvisioningGroup(request: ModifyAutoProvisioningGroupRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<ModifyAutoProvisioningGroupResponse> {
    return this.send(ModifyAutoProvisioningGroup, request, options);
  }

  /**
   * Calls `ModifyAutoSnapshotPolicyEx`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyAutoSnapshotPolicyEx
   */
  modifyAutoSnapshotPolicyEx(request: ModifyAutoSnapshotPolicyExRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyAutoSnapshotPolicyExResponse> {
    return this.send(ModifyAutoSnapshotPolicyEx, request, options);
  }

  /**
   * Calls `ModifyBandwidthPackageSpec`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyBandwidthPackageSpec
   */
  modifyBandwidthPackageSpec(request: ModifyBandwidthPackageSpecRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyBandwidthPackageSpecResponse> {
    return this.send(ModifyBandwidthPackageSpec, request, options);
  }

  /**
   * Calls `ModifyCapacityReservation`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyCapacityReservation
   */
  modifyCapacityReservation(request: ModifyCapacityReservationRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<ModifyCapacityReservationResponse> {
    return this.send(ModifyCapacityReservation, request, options);
  }

  /**
   * Calls `ModifyCloudAssistantSettings`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyCloudAssistantSettings
   */
  modifyCloudAssistantSettings(request: ModifyCloudAssistantSettingsRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyCloudAssistantSettingsResponse> {
    return this.send(ModifyCloudAssistantSettings, request, options);
  }

  /**
   * Calls `ModifyCommand`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyCommand
   */
  modifyCommand(request: ModifyCommandRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyCommandResponse> {
    return this.send(ModifyCommand, request, options);
  }

  /**
   * Calls `ModifyDedicatedHostAttribute`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDedicatedHostAttribute
   */
  modifyDedicatedHostAttribute(request: ModifyDedicatedHostAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyDedicatedHostAttributeResponse> {
    return this.send(ModifyDedicatedHostAttribute, request, options);
  }

  /**
   * Calls `ModifyDedicatedHostAutoReleaseTime`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDedicatedHostAutoReleaseTime
   */
  modifyDedicatedHostAutoReleaseTime(request: ModifyDedicatedHostAutoReleaseTimeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyDedicatedHostAutoReleaseTimeResponse> {
    return this.send(ModifyDedicatedHostAutoReleaseTime, request, options);
  }

  /**
   * Calls `ModifyDedicatedHostAutoRenewAttribute`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDedicatedHostAutoRenewAttribute
   */
  modifyDedicatedHostAutoRenewAttribute(request: ModifyDedicatedHostAutoRenewAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyDedicatedHostAutoRenewAttributeResponse> {
    return this.send(ModifyDedicatedHostAutoRenewAttribute, request, options);
  }

  /**
   * Calls `ModifyDedicatedHostClusterAttribute`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDedicatedHostClusterAttribute
   */
  modifyDedicatedHostClusterAttribute(request: ModifyDedicatedHostClusterAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyDedicatedHostClusterAttributeResponse> {
    return this.send(ModifyDedicatedHostClusterAttribute, request, options);
  }

  /**
   * Calls `ModifyDedicatedHostsChargeType`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDedicatedHostsChargeType
   */
  modifyDedicatedHostsChargeType(request: ModifyDedicatedHostsChargeTypeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyDedicatedHostsChargeTypeResponse> {
    return this.send(ModifyDedicatedHostsChargeType, request, options);
  }

  /**
   * Calls `ModifyDeploymentSetAttribute`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDeploymentSetAttribute
   */
  modifyDeploymentSetAttribute(request: ModifyDeploymentSetAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyDeploymentSetAttributeResponse> {
    return this.send(ModifyDeploymentSetAttribute, request, options);
  }

  /**
   * Calls `ModifyDiagnosticMetricSet`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiagnosticMetricSet
   */
  modifyDiagnosticMetricSet(request: ModifyDiagnosticMetricSetRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyDiagnosticMetricSetResponse> {
    return this.send(ModifyDiagnosticMetricSet, request, options);
  }

  /**
   * Calls `ModifyDiskAttribute`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskAttribute
   */
  modifyDiskAttribute(request: ModifyDiskAttributeRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<ModifyDiskAttributeResponse> {
    return this.send(ModifyDiskAttribute, request, options);
  }

  /**
   * Calls `ModifyDiskChargeType`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskChargeType
   */
  modifyDiskChargeType(request: ModifyDiskChargeTypeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyDiskChargeTypeResponse> {
    return this.send(ModifyDiskChargeType, request, options);
  }

  /**
   * Calls `ModifyDiskDefaultKMSKeyId`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskDefaultKMSKeyId
   */
  modifyDiskDefaultKMSKeyId(request: ModifyDiskDefaultKMSKeyIdRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyDiskDefaultKMSKeyIdResponse> {
    return this.send(ModifyDiskDefaultKMSKeyId, request, options);
  }

  /**
   * Calls `ModifyDiskDeployment`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskDeployment
   */
  modifyDiskDeployment(request: ModifyDiskDeploymentRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyDiskDeploymentResponse> {
    return this.send(ModifyDiskDeployment, request, options);
  }

  /**
   * Calls `ModifyDiskSpec`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskSpec
   */
  modifyDiskSpec(request: ModifyDiskSpecRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyDiskSpecResponse> {
    return this.send(ModifyDiskSpec, request, options);
  }

  /**
   * Calls `ModifyEipAddressAttribute`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyEipAddressAttribute
   */
  modifyEipAddressAttribute(request: ModifyEipAddressAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyEipAddressAttributeResponse> {
    return this.send(ModifyEipAddressAttribute, request, options);
  }

  /**
   * Calls `ModifyElasticityAssurance`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyElasticityAssurance
   */
  modifyElasticityAssurance(request: ModifyElasticityAssuranceRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<ModifyElasticityAssuranceResponse> {
    return this.send(ModifyElasticityAssurance, request, options);
  }

  /**
   * Calls `ModifyElasticityAssuranceAutoRenewAttribute`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyElasticityAssuranceAutoRenewAttribute
   */
  modifyElasticityAssuranceAutoRenewAttribute(request: ModifyElasticityAssuranceAutoRenewAttributeRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<ModifyElasticityAssuranceAutoRenewAttributeResponse> {
    return this.send(ModifyElasticityAssuranceAutoRenewAttribute, request, options);
  }

  /**
   * Calls `ModifyForwardEntry`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyForwardEntry
   */
  modifyForwardEntry(request: ModifyForwardEntryRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyForwardEntryResponse> {
    return this.send(ModifyForwardEntry, request, options);
  }

  /**
   * Calls `ModifyHaVipAttribute`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyHaVipAttribute
   */
  modifyHaVipAttribute(request: ModifyHaVipAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyHaVipAttributeResponse> {
    return this.send(ModifyHaVipAttribute, request, options);
  }

  /**
   * Calls `ModifyHpcClusterAttribute`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyHpcClusterAttribute
   */
  modifyHpcClusterAttribute(request: ModifyHpcClusterAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyHpcClusterAttributeResponse> {
    return this.send(ModifyHpcClusterAttribute, request, options);
  }

  /**
   * Calls `ModifyImageAttribute`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyImageAttribute
   */
  modifyImageAttribute(request: ModifyImageAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyImageAttributeResponse> {
    return this.send(ModifyImageAttribute, request, options);
  }

  /**
   * Calls `ModifyImageShareGroupPermission`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyImageShareGroupPermission
   */
  modifyImageShareGroupPermission(request: ModifyImageShareGroupPermissionRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyImageShareGroupPermissionResponse> {
    return this.send(ModifyImageShareGroupPermission, request, options);
  }

  /**
   * Calls `ModifyImageSharePermission`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyImageSharePermission
   */
  modifyImageSharePermission(request: ModifyImageSharePermissionRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyImageSharePermissionResponse> {
    return this.send(ModifyImageSharePermission, request, options);
  }

  /**
   * Calls `ModifyInstanceAttachmentAttributes`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceAttachmentAttributes
   */
  modifyInstanceAttachmentAttributes(request: ModifyInstanceAttachmentAttributesRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceAttachmentAttributesResponse> {
    return this.send(ModifyInstanceAttachmentAttributes, request, options);
  }

  /**
   * Calls `ModifyInstanceAttribute`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceAttribute
   */
  modifyInstanceAttribute(request: ModifyInstanceAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceAttributeResponse> {
    return this.send(ModifyInstanceAttribute, request, options);
  }

  /**
   * Calls `ModifyInstanceAutoReleaseTime`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceAutoReleaseTime
   */
  modifyInstanceAutoReleaseTime(request: ModifyInstanceAutoReleaseTimeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceAutoReleaseTimeResponse> {
    return this.send(ModifyInstanceAutoReleaseTime, request, options);
  }

  /**
   * Calls `ModifyInstanceAutoRenewAttribute`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceAutoRenewAttribute
   */
  modifyInstanceAutoRenewAttribute(request: ModifyInstanceAutoRenewAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceAutoRenewAttributeResponse> {
    return this.send(ModifyInstanceAutoRenewAttribute, request, options);
  }

  /**
   * Calls `ModifyInstanceChargeType`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceChargeType
   */
  modifyInstanceChargeType(request: ModifyInstanceChargeTypeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceChargeTypeResponse> {
    return this.send(ModifyInstanceChargeType, request, options);
  }

  /**
   * Calls `ModifyInstanceClockOptions`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceClockOptions
   */
  modifyInstanceClockOptions(request: ModifyInstanceClockOptionsRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceClockOptionsResponse> {
    return this.send(ModifyInstanceClockOptions, request, options);
  }

  /**
   * Calls `ModifyInstanceDeployment`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceDeployment
   */
  modifyInstanceDeployment(request: ModifyInstanceDeploymentRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceDeploymentResponse> {
    return this.send(ModifyInstanceDeployment, request, options);
  }

  /**
   * Calls `ModifyInstanceMaintenanceAttributes`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceMaintenanceAttributes
   */
  modifyInstanceMaintenanceAttributes(request: ModifyInstanceMaintenanceAttributesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceMaintenanceAttributesResponse> {
    return this.send(ModifyInstanceMaintenanceAttributes, request, options);
  }

  /**
   * Calls `ModifyInstanceMetadataOptions`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceMetadataOptions
   */
  modifyInstanceMetadataOptions(request: ModifyInstanceMetadataOptionsRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceMetadataOptionsResponse> {
    return this.send(ModifyInstanceMetadataOptions, request, options);
  }

  /**
   * Calls `ModifyInstanceNetworkOptions`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceNetworkOptions
   */
  modifyInstanceNetworkOptions(request: ModifyInstanceNetworkOptionsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceNetworkOptionsResponse> {
    return this.send(ModifyInstanceNetworkOptions, request, options);
  }

  /**
   * Calls `ModifyInstanceNetworkSpec`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceNetworkSpec
   */
  modifyInstanceNetworkSpec(request: ModifyInstanceNetworkSpecRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceNetworkSpecResponse> {
    return this.send(ModifyInstanceNetworkSpec, request, options);
  }

  /**
   * Calls `ModifyInstanceSecurityOptions`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceSecurityOptions
   */
  modifyInstanceSecurityOptions(request: ModifyInstanceSecurityOptionsRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceSecurityOptionsResponse> {
    return this.send(ModifyInstanceSecurityOptions, request, options);
  }

  /**
   * Calls `ModifyInstanceSpec`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceSpec
   */
  modifyInstanceSpec(request: ModifyInstanceSpecRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceSpecResponse> {
    return this.send(ModifyInstanceSpec, request, options);
  }

  /**
   * Calls `ModifyInstanceVncPasswd`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceVncPasswd
   */
  modifyInstanceVncPasswd(request: ModifyInstanceVncPasswdRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceVncPasswdResponse> {
    return this.send(ModifyInstanceVncPasswd, request, options);
  }

  /**
   * Calls `ModifyInstanceVpcAttribute`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceVpcAttribute
   */
  modifyInstanceVpcAttribute(request: ModifyInstanceVpcAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceVpcAttributeResponse> {
    return this.send(ModifyInstanceVpcAttribute, request, options);
  }

  /**
   * Calls `ModifyInvocationAttribute`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInvocationAttribute
   */
  modifyInvocationAttribute(request: ModifyInvocationAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInvocationAttributeResponse> {
    return this.send(ModifyInvocationAttribute, request, options);
  }

  /**
   * Calls `ModifyLaunchTemplateDefaultVersion`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyLaunchTemplateDefaultVersion
   */
  modifyLaunchTemplateDefaultVersion(request: ModifyLaunchTemplateDefaultVersionRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyLaunchTemplateDefaultVersionResponse> {
    return this.send(ModifyLaunchTemplateDefaultVersion, request, options);
  }

  /**
   * Calls `ModifyManagedInstance`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyManagedInstance
   */
  modifyManagedInstance(request: ModifyManagedInstanceRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyManagedInstanceResponse> {
    return this.send(ModifyManagedInstance, request, options);
  }

  /**
   * Calls `ModifyNetworkInterfaceAttribute`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyNetworkInterfaceAttribute
   */
  modifyNetworkInterfaceAttribute(request: ModifyNetworkInterfaceAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyNetworkInterfaceAttributeResponse> {
    return this.send(ModifyNetworkInterfaceAttribute, request, options);
  }

  /**
   * Calls `ModifyPhysicalConnectionAttribute`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyPhysicalConnectionAttribute
   */
  modifyPhysicalConnectionAttribute(request: ModifyPhysicalConnectionAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyPhysicalConnectionAttributeResponse> {
    return this.send(ModifyPhysicalConnectionAttribute, request, options);
  }

  /**
   * Calls `ModifyPlanMaintenanceWindow`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyPlanMaintenanceWindow
   */
  modifyPlanMaintenanceWindow(request: ModifyPlanMaintenanceWindowRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyPlanMaintenanceWindowResponse> {
    return this.send(ModifyPlanMaintenanceWindow, request, options);
  }

  /**
   * Calls `ModifyPortRangeList`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyPortRangeList
   */
  modifyPortRangeList(request: ModifyPortRangeListRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyPortRangeListResponse> {
    return this.send(ModifyPortRangeList, request, options);
  }

  /**
   * Calls `ModifyPrefixList`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyPrefixList
   */
  modifyPrefixList(request: ModifyPrefixListRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyPrefixListResponse> {
    return this.send(ModifyPrefixList, request, options);
  }

  /**
   * Calls `ModifyPrepayInstanceSpec`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyPrepayInstanceSpec
   */
  modifyPrepayInstanceSpec(request: ModifyPrepayInstanceSpecRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyPrepayInstanceSpecResponse> {
    return this.send(ModifyPrepayInstanceSpec, request, options);
  }

  /**
   * Calls `ModifyReservedInstanceAttribute`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyReservedInstanceAttribute
   */
  modifyReservedInstanceAttribute(request: ModifyReservedInstanceAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyReservedInstanceAttributeResponse> {
    return this.send(ModifyReservedInstanceAttribute, request, options);
  }

  /**
   * Calls `ModifyReservedInstanceAutoRenewAttribute`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyReservedInstanceAutoRenewAttribute
   */
  modifyReservedInstanceAutoRenewAttribute(request: ModifyReservedInstanceAutoRenewAttributeRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<ModifyReservedInstanceAutoRenewAttributeResponse> {
    return this.send(ModifyReservedInstanceAutoRenewAttribute, request, options);
  }

  /**
   * Calls `ModifyReservedInstances`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyReservedInstances
   */
  modifyReservedInstances(request: ModifyReservedInstancesRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyReservedInstancesResponse> {
    return this.send(ModifyReservedInstances, request, options);
  }

  /**
   * Calls `ModifyRouterInterfaceAttribute`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyRouterInterfaceAttribute
   */
  modifyRouterInterfaceAttribute(request: ModifyRouterInterfaceAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyRouterInterfaceAttributeResponse> {
    return this.send(ModifyRouterInterfaceAttribute, request, options);
  }

  /**
   * Calls `ModifyRouterInterfaceSpec`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyRouterInterfaceSpec
   */
  modifyRouterInterfaceSpec(request: ModifyRouterInterfaceSpecRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyRouterInterfaceSpecResponse> {
    return this.send(ModifyRouterInterfaceSpec, request, options);
  }

  /**
   * Calls `ModifySecurityGroupAttribute`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySecurityGroupAttribute
   */
  modifySecurityGroupAttribute(request: ModifySecurityGroupAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifySecurityGroupAttributeResponse> {
    return this.send(ModifySecurityGroupAttribute, request, options);
  }

  /**
   * Calls `ModifySecurityGroupEgressRule`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySecurityGroupEgressRule
   */
  modifySecurityGroupEgressRule(request: ModifySecurityGroupEgressRuleRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifySecurityGroupEgressRuleResponse> {
    return this.send(ModifySecurityGroupEgressRule, request, options);
  }

  /**
   * Calls `ModifySecurityGroupPolicy`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySecurityGroupPolicy
   */
  modifySecurityGroupPolicy(request: ModifySecurityGroupPolicyRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifySecurityGroupPolicyResponse> {
    return this.send(ModifySecurityGroupPolicy, request, options);
  }

  /**
   * Calls `ModifySecurityGroupRule`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySecurityGroupRule
   */
  modifySecurityGroupRule(request: ModifySecurityGroupRuleRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifySecurityGroupRuleResponse> {
    return this.send(ModifySecurityGroupRule, request, options);
  }

  /**
   * Calls `ModifySnapshotAttribute`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySnapshotAttribute
   */
  modifySnapshotAttribute(request: ModifySnapshotAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifySnapshotAttributeResponse> {
    return this.send(ModifySnapshotAttribute, request, options);
  }

  /**
   * Calls `ModifySnapshotCategory`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySnapshotCategory
   */
  modifySnapshotCategory(request: ModifySnapshotCategoryRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifySnapshotCategoryResponse> {
    return this.send(ModifySnapshotCategory, request, options);
  }

  /**
   * Calls `ModifySnapshotGroup`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySnapshotGroup
   */
  modifySnapshotGroup(request: ModifySnapshotGroupRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifySnapshotGroupResponse> {
    return this.send(ModifySnapshotGroup, request, options);
  }

  /**
   * Calls `ModifyStorageCapacityUnitAttribute`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyStorageCapacityUnitAttribute
   */
  modifyStorageCapacityUnitAttribute(request: ModifyStorageCapacityUnitAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyStorageCapacityUnitAttributeResponse> {
    return this.send(ModifyStorageCapacityUnitAttribute, request, options);
  }

  /**
   * Calls `ModifyStorageSetAttribute`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyStorageSetAttribute
   */
  modifyStorageSetAttribute(request: ModifyStorageSetAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyStorageSetAttributeResponse> {
    return this.send(ModifyStorageSetAttribute, request, options);
  }

  /**
   * Calls `ModifySystemEventAttribute`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySystemEventAttribute
   */
  modifySystemEventAttribute(request: ModifySystemEventAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifySystemEventAttributeResponse> {
    return this.send(ModifySystemEventAttribute, request, options);
  }

  /**
   * Calls `ModifyUserBusinessBehavior`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyUserBusinessBehavior
   */
  modifyUserBusinessBehavior(request: ModifyUserBusinessBehaviorRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyUserBusinessBehaviorResponse> {
    return this.send(ModifyUserBusinessBehavior, request, options);
  }

  /**
   * Calls `ModifyVRouterAttribute`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyVRouterAttribute
   */
  modifyVRouterAttribute(request: ModifyVRouterAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyVRouterAttributeResponse> {
    return this.send(ModifyVRouterAttribute, request, options);
  }

  /**
   * Calls `ModifyVSwitchAttribute`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyVSwitchAttribute
   */
  modifyVSwitchAttribute(request: ModifyVSwitchAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyVSwitchAttributeResponse> {
    return this.send(ModifyVSwitchAttribute, request, options);
  }

  /**
   * Calls `ModifyVirtualBorderRouterAttribute`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyVirtualBorderRouterAttribute
   */
  modifyVirtualBorderRouterAttribute(request: ModifyVirtualBorderRouterAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyVirtualBorderRouterAttributeResponse> {
    return this.send(ModifyVirtualBorderRouterAttribute, request, options);
  }

  /**
   * Calls `ModifyVpcAttribute`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyVpcAttribute
   */
  modifyVpcAttribute(request: ModifyVpcAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyVpcAttributeResponse> {
    return this.send(ModifyVpcAttribute, request, options);
  }

  /**
   * Calls `OpenSnapshotService`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/OpenSnapshotService
   */
  openSnapshotService(request: OpenSnapshotServiceRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<OpenSnapshotServiceResponse> {
    return this.send(OpenSnapshotService, request, options);
  }

  /**
   * Calls `PurchaseReservedInstancesOffering`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/PurchaseReservedInstancesOffering
   */
  purchaseReservedInstancesOffering(request: PurchaseReservedInstancesOfferingRequest, options?: CallOptions<EcsErrorCode>): Promise<PurchaseReservedInstancesOfferingResponse> {
    return this.send(PurchaseReservedInstancesOffering, request, options);
  }

  /**
   * Calls `PurchaseStorageCapacityUnit`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/PurchaseStorageCapacityUnit
   */
  purchaseStorageCapacityUnit(request: PurchaseStorageCapacityUnitRequest, options?: CallOptions<EcsErrorCode>): Promise<PurchaseStorageCapacityUnitResponse> {
    return this.send(PurchaseStorageCapacityUnit, request, options);
  }

  /**
   * Calls `ReActivateInstances`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReActivateInstances
   */
  reActivateInstances(request: ReActivateInstancesRequest, options?: CallOptions<EcsErrorCode>): Promise<ReActivateInstancesResponse> {
    return this.send(ReActivateInstances, request, options);
  }

  /**
   * Calls `ReInitDisk`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReInitDisk
   */
  reInitDisk(request: ReInitDiskRequest, options?: CallOptions<EcsErrorCode>): Promise<ReInitDiskResponse> {
    return this.send(ReInitDisk, request, options);
  }

  /**
   * Restarts a running instance.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RebootInstance
   */
  rebootInstance(request: RebootInstanceRequest, options?: CallOptions<EcsErrorCode>): Promise<RebootInstanceResponse> {
    return this.send(RebootInstance, request, options);
  }

  /**
   * Calls `RebootInstances`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RebootInstances
   */
  rebootInstances(request: RebootInstancesRequest, options?: CallOptions<EcsErrorCode>): Promise<RebootInstancesResponse> {
    return this.send(RebootInstances, request, options);
  }

  /**
   * Calls `RecoverVirtualBorderRouter`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RecoverVirtualBorderRouter
   */
  recoverVirtualBorderRouter(request: RecoverVirtualBorderRouterRequest, options?: CallOptions<EcsErrorCode>): Promise<RecoverVirtualBorderRouterResponse> {
    return this.send(RecoverVirtualBorderRouter, request, options);
  }

  /**
   * Calls `RedeployDedicatedHost`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RedeployDedicatedHost
   */
  redeployDedicatedHost(request: RedeployDedicatedHostRequest, options?: CallOptions<EcsErrorCode>): Promise<RedeployDedicatedHostResponse> {
    return this.send(RedeployDedicatedHost, request, options);
  }

  /**
   * Calls `RedeployInstance`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RedeployInstance
   */
  redeployInstance(request: RedeployInstanceRequest, options?: CallOptions<EcsErrorCode>): Promise<RedeployInstanceResponse> {
    return this.send(RedeployInstance, request, options);
  }

  /**
   * Calls `ReleaseCapacityReservation`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReleaseCapacityReservation
   */
  releaseCapacityReservation(request: ReleaseCapacityReservationRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<ReleaseCapacityReservationResponse> {
    return this.send(ReleaseCapacityReservation, request, options);
  }

  /**
   * Calls `ReleaseDedicatedHost`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReleaseDedicatedHost
   */
  releaseDedicatedHost(request: ReleaseDedicatedHostRequest, options?: CallOptions<EcsErrorCode>): Promise<ReleaseDedicatedHostResponse> {
    return this.send(ReleaseDedicatedHost, request, options);
  }

  /**
   * Calls `ReleaseEipAddress`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReleaseEipAddress
   */
  releaseEipAddress(request: ReleaseEipAddressRequest, options?: CallOptions<EcsErrorCode>): Promise<ReleaseEipAddressResponse> {
    return this.send(ReleaseEipAddress, request, options);
  }

  /**
   * Calls `ReleasePublicIpAddress`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReleasePublicIpAddress
   */
  releasePublicIpAddress(request: ReleasePublicIpAddressRequest, options?: CallOptions<EcsErrorCode>): Promise<ReleasePublicIpAddressResponse> {
    return this.send(ReleasePublicIpAddress, request, options);
  }

  /**
   * Calls `RemoveBandwidthPackageIps`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RemoveBandwidthPackageIps
   */
  removeBandwidthPackageIps(request: RemoveBandwidthPackageIpsRequest, options?: CallOptions<EcsErrorCode>): Promise<RemoveBandwidthPackageIpsResponse> {
    return this.send(RemoveBandwidthPackageIps, request, options);
  }

  /**
   * Calls `RemoveTags`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RemoveTags
   */
  removeTags(request: RemoveTagsRequest, options?: CallOptions<EcsErrorCode>): Promise<RemoveTagsResponse> {
    return this.send(RemoveTags, request, options);
  }

  /**
   * Calls `RenewDedicatedHosts`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RenewDedicatedHosts
   */
  renewDedicatedHosts(request: RenewDedicatedHostsRequest, options?: CallOptions<EcsErrorCode>): Promise<RenewDedicatedHostsResponse> {
    return this.send(RenewDedicatedHosts, request, options);
  }

  /**
   * Calls `RenewElasticityAssurances`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RenewElasticityAssurances
   */
  renewElasticityAssurances(request: RenewElasticityAssurancesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<RenewElasticityAssurancesResponse> {
    return this.send(RenewElasticityAssurances, request, options);
  }

  /**
   * Calls `RenewInstance`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RenewInstance
   */
  renewInstance(request: RenewInstanceRequest, options?: CallOptions<EcsErrorCode>): Promise<RenewInstanceResponse> {
    return this.send(RenewInstance, request, options);
  }

  /**
   * Calls `RenewReservedInstances`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RenewReservedInstances
   */
  renewReservedInstances(request: RenewReservedInstancesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<RenewReservedInstancesResponse> {
    return this.send(RenewReservedInstances, request, options);
  }

  /**
   * Calls `ReplaceSystemDisk`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReplaceSystemDisk
   */
  replaceSystemDisk(request: ReplaceSystemDiskRequest, options?: CallOptions<EcsErrorCode>): Promise<ReplaceSystemDiskResponse> {
    return this.send(ReplaceSystemDisk, request, options);
  }

  /**
   * Calls `ReportInstancesStatus`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReportInstancesStatus
   */
  reportInstancesStatus(request: ReportInstancesStatusRequest, options?: CallOptions<EcsErrorCode>): Promise<ReportInstancesStatusResponse> {
    return this.send(ReportInstancesStatus, request, options);
  }

  /**
   * Calls `ResetDisk`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ResetDisk
   */
  resetDisk(request: ResetDiskRequest, options?: CallOptions<EcsErrorCode>): Promise<ResetDiskResponse> {
    return this.send(ResetDisk, request, options);
  }

  /**
   * Calls `ResetDiskDefaultKMSKeyId`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ResetDiskDefaultKMSKeyId
   */
  resetDiskDefaultKMSKeyId(request: ResetDiskDefaultKMSKeyIdRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<ResetDiskDefaultKMSKeyIdResponse> {
    return this.send(ResetDiskDefaultKMSKeyId, request, options);
  }

  /**
   * Calls `ResetDisks`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ResetDisks
   */
  resetDisks(request: ResetDisksRequest, options?: CallOptions<EcsErrorCode>): Promise<ResetDisksResponse> {
    return this.send(ResetDisks, request, options);
  }

  /**
   * Calls `ResizeDisk`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ResizeDisk
   */
  resizeDisk(request: ResizeDiskRequest, options?: CallOptions<EcsErrorCode>): Promise<ResizeDiskResponse> {
    return this.send(ResizeDisk, request, options);
  }

  /**
   * Calls `RevokeSecurityGroup`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RevokeSecurityGroup
   */
  revokeSecurityGroup(request: RevokeSecurityGroupRequest, options?: CallOptions<EcsErrorCode>): Promise<RevokeSecurityGroupResponse> {
    return this.send(RevokeSecurityGroup, request, options);
  }

  /**
   * Calls `RevokeSecurityGroupEgress`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RevokeSecurityGroupEgress
   */
  revokeSecurityGroupEgress(request: RevokeSecurityGroupEgressRequest, options?: CallOptions<EcsErrorCode>): Promise<RevokeSecurityGroupEgressResponse> {
    return this.send(RevokeSecurityGroupEgress, request, options);
  }

  /**
   * Calls `RunCommand`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RunCommand
   */
  runCommand(request: RunCommandRequest, options?: CallOptions<EcsErrorCode>): Promise<RunCommandResponse> {
    return this.send(RunCommand, request, options);
  }

  /**
   * Creates one or more instances of the same kind and starts them.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RunInstances
   */
  runInstances(request: RunInstancesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<RunInstancesResponse> {
    return this.send(RunInstances, request, options);
  }

  /**
   * Calls `SendDiagnosticInterrupt`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/SendDiagnosticInterrupt
   */
  sendDiagnosticInterrupt(request: SendDiagnosticInterruptRequest, options?: CallOptions<EcsErrorCode>): Promise<SendDiagnosticInterruptResponse> {
    return this.send(SendDiagnosticInterrupt, request, options);
  }

  /**
   * Calls `SendFile`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/SendFile
   */
  sendFile(request: SendFileRequest, options?: CallOptions<EcsErrorCode>): Promise<SendFileResponse> {
    return this.send(SendFile, request, options);
  }

  /**
   * Calls `StartImagePipelineExecution`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StartImagePipelineExecution
   */
  startImagePipelineExecution(request: StartImagePipelineExecutionRequest, options?: CallOptions<EcsErrorCode>): Promise<StartImagePipelineExecutionResponse> {
    return this.send(StartImagePipelineExecution, request, options);
  }

  /**
   * Starts a stopped instance.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StartInstance
   */
  startInstance(request: StartInstanceRequest, options?: CallOptions<EcsErrorCode>): Promise<StartInstanceResponse> {
    return this.send(StartInstance, request, options);
  }

  /**
   * Calls `StartInstances`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StartInstances
   */
  startInstances(request: StartInstancesRequest, options?: CallOptions<EcsErrorCode>): Promise<StartInstancesResponse> {
    return this.send(StartInstances, request, options);
  }

  /**
   * Calls `StartTerminalSession`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StartTerminalSession
   */
  startTerminalSession(request: StartTerminalSessionRequest, options?: CallOptions<EcsErrorCode>): Promise<StartTerminalSessionResponse> {
    return this.send(StartTerminalSession, request, options);
  }

  /**
   * Stops a running instance.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StopInstance
   */
  stopInstance(request: StopInstanceRequest, options?: CallOptions<EcsErrorCode>): Promise<StopInstanceResponse> {
    return this.send(StopInstance, request, options);
  }

  /**
   * Calls `StopInstances`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StopInstances
   */
  stopInstances(request: StopInstancesRequest, options?: CallOptions<EcsErrorCode>): Promise<StopInstancesResponse> {
    return this.send(StopInstances, request, options);
  }

  /**
   * Calls `StopInvocation`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StopInvocation
   */
  stopInvocation(request: StopInvocationRequest, options?: CallOptions<EcsErrorCode>): Promise<StopInvocationResponse> {
    return this.send(StopInvocation, request, options);
  }

  /**
   * Calls `TagResources`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/TagResources
   */
  tagResources(request: TagResourcesRequest, options?: CallOptions<EcsErrorCode>): Promise<TagResourcesResponse> {
    return this.send(TagResources, request, options);
  }

  /**
   * Calls `TerminatePhysicalConnection`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/TerminatePhysicalConnection
   */
  terminatePhysicalConnection(request: TerminatePhysicalConnectionRequest, options?: CallOptions<EcsErrorCode>): Promise<TerminatePhysicalConnectionResponse> {
    return this.send(TerminatePhysicalConnection, request, options);
  }

  /**
   * Calls `TerminateVirtualBorderRouter`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/TerminateVirtualBorderRouter
   */
  terminateVirtualBorderRouter(request: TerminateVirtualBorderRouterRequest, options?: CallOptions<EcsErrorCode>): Promise<TerminateVirtualBorderRouterResponse> {
    return this.send(TerminateVirtualBorderRouter, request, options);
  }

  /**
   * Calls `UnassignIpv6Addresses`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/UnassignIpv6Addresses
   */
  unassignIpv6Addresses(request: UnassignIpv6AddressesRequest, options?: CallOptions<EcsErrorCode>): Promise<UnassignIpv6AddressesResponse> {
    return this.send(UnassignIpv6Addresses, request, options);
  }

  /**
   * Calls `UnassignPrivateIpAddresses`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/UnassignPrivateIpAddresses
   */
  unassignPrivateIpAddresses(request: UnassignPrivateIpAddressesRequest, options?: CallOptions<EcsErrorCode>): Promise<UnassignPrivateIpAddressesResponse> {
    return this.send(UnassignPrivateIpAddresses, request, options);
  }

  /**
   * Calls `UnassociateEipAddress`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/UnassociateEipAddress
   */
  unassociateEipAddress(request: UnassociateEipAddressRequest, options?: CallOptions<EcsErrorCode>): Promise<UnassociateEipAddressResponse> {
    return this.send(UnassociateEipAddress, request, options);
  }

  /**
   * Calls `UnassociateHaVip`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/UnassociateHaVip
   */
  unassociateHaVip(request: UnassociateHaVipRequest, options?: CallOptions<EcsErrorCode>): Promise<UnassociateHaVipResponse> {
    return this.send(UnassociateHaVip, request, options);
  }

  /**
   * Calls `UnlockSnapshot`.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/UnlockSnapshot
   */
  unlockSnapshot(request: UnlockSnapshotRequest, options?: CallOptions<EcsErrorCode>): Promise<UnlockSnapshotResponse> {
    return this.send(UnlockSnapshot, request, options);
  }

  /**
   * Calls `UntagResources`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/UntagResources
   */
  untagResources(request: UntagResourcesRequest, options?: CallOptions<EcsErrorCode>): Promise<UntagResourcesResponse> {
    return this.send(UntagResources, request, options);
  }
}
