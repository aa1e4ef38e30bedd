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
   * Agrees to a system event that waits in `Inquiring`, so that its default action is carried out.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:AcceptInquiredSystemEvent`.
   * - Errors: `IncorrectInstanceStatus`, `OperationConflict`, `OperationFail.DiskCategoryNotSupported`,
   * `OperationFail.DiskStatusNotSupported`, `OperationFail.InstanceStatusNotSupported`, `InvalidParameter`, and 2
   * more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AcceptInquiredSystemEvent
   */
  acceptInquiredSystemEvent(request: AcceptInquiredSystemEventRequest, options?: CallOptions<EcsErrorCode>): Promise<AcceptInquiredSystemEventResponse> {
    return this.send(AcceptInquiredSystemEvent, request, options);
  }

  /**
   * Lets traffic through an inactive router interface again; superseded by `vpc:ActivateRouterInterface`.
   *
   * The interface goes from `Activating` to `Active` in the background. Deprecated in ECS: call
   * `vpc:ActivateRouterInterface`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @deprecated Use `vpc:ActivateRouterInterface`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ActivateRouterInterface
   */
  activateRouterInterface(request: ActivateRouterInterfaceRequest, options?: CallOptions<EcsErrorCode>): Promise<ActivateRouterInterfaceResponse> {
    return this.send(ActivateRouterInterface, request, options);
  }

  /**
   * Adds public addresses to the bandwidth package of a NAT gateway.
   *
   * Deprecated: packages work only in accounts that had them before November 2017. Bind EIPs to the gateway with
   * `vpc:AssociateEipAddress` instead.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AddBandwidthPackageIps
   */
  addBandwidthPackageIps(request: AddBandwidthPackageIpsRequest, options?: CallOptions<EcsErrorCode>): Promise<AddBandwidthPackageIpsResponse> {
    return this.send(AddBandwidthPackageIps, request, options);
  }

  /**
   * Adds tags to one resource; deprecated in favour of {@link TagResources}.
   *
   * A tag with a key that the resource has already gets the new value. {@link TagResources} does the same for many
   * resources.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - Errors: `Duplicate.TagKey`, `OperationDenied.QuotaExceed`, `InvalidRegionId.NotFound`,
   * `InvalidResourceId.NotFound`, `InvalidResourceType.NotFound`, `InvalidTag.Mismatch`, and 4 more.
   * @deprecated Use {@link TagResources} instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AddTags
   */
  addTags(request: AddTagsRequest, options?: CallOptions<EcsErrorCode>): Promise<AddTagsResponse> {
    return this.send(AddTags, request, options);
  }

  /**
   * Rents dedicated hosts, physical servers on which only instances of the account run.
   *
   * The hosts cost money from now on, whether instances run on them or not. {@link DescribeAvailableResource}
   * tells what is in stock. Nothing is created where fewer than `MinQuantity` can be had. {@link
   * DescribeDedicatedHosts} tells when they are ready; {@link RunInstances} then places instances on them, and
   * {@link ModifyInstanceDeployment} moves existing ones there.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:AllocateDedicatedHosts`.
   * - Errors: `Duplicate.TagKey`, `InvalidParameter.Conflict`, `OperationDenied.NoStock`,
   * `QuotaExceed.AfterpayDedicatedHost`, `OperationDenied`, `InvalidUserData.Forbidden`, and 24 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AllocateDedicatedHosts
   */
  allocateDedicatedHosts(request: AllocateDedicatedHostsRequest, options?: CallOptions<EcsErrorCode>): Promise<AllocateDedicatedHostsResponse> {
    return this.send(AllocateDedicatedHosts, request, options);
  }

  /**
   * Rents an Elastic IP address (EIP), public and movable; superseded by `vpc:AllocateEipAddress`.
   *
   * The region picks the address. It costs money from now on, bound or not, until {@link ReleaseEipAddress}.
   * Deprecated in ECS: call `vpc:AllocateEipAddress`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * @deprecated Use `vpc:AllocateEipAddress`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AllocateEipAddress
   */
  allocateEipAddress(request: AllocateEipAddressRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<AllocateEipAddressResponse> {
    return this.send(AllocateEipAddress, request, options);
  }

  /**
   * Gives an instance a public address of its own, picked at random.
   *
   * The instance must be `Running` or `Stopped`, not locked for security, have no EIP and a public bandwidth above
   * 0. The address works after the next {@link StartInstance} or {@link RebootInstance}. An instance has at most
   * one; {@link ModifyInstanceNetworkSpec} with `AllocatePublicIp` sets bandwidth and address in one go,
   * `vpc:AssociateEipAddress` gives an address that can be taken off.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:AllocatePublicIpAddress`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
   * - Errors: `IncorrectInstanceStatus`, `InstanceLockedForSecurity`, `IpInUse`, `OperationDenied`,
   * `InvalidInstanceId.NotFound`, `InvalidIpAddress.NotFound`, and 8 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AllocatePublicIpAddress
   */
  allocatePublicIpAddress(request: AllocatePublicIpAddressRequest, options?: CallOptions<EcsErrorCode>): Promise<AllocatePublicIpAddressResponse> {
    return this.send(AllocatePublicIpAddress, request, options);
  }

  /**
   * Puts disks under an automatic snapshot policy, so that snapshots of them are taken from then on.
   *
   * A disk can be under several policies; this one is added to those that it has. {@link CancelAutoSnapshotPolicy}
   * takes it out again.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ApplyAutoSnapshotPolicy`, on `acs:ecs:*:{accountId}:snapshot/*`.
   * - Errors: `InvalidAccountStatus.NotEnoughBalance`, `InvalidDiskId.NotFound`,
   * `DiskCategory.OperationNotSupported`, `PartofDiskCategory.OperationNotSupported`,
   * `InvalidAccountStatus.SnapshotServiceUnavailable`, `ParameterInvalid`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ApplyAutoSnapshotPolicy
   */
  applyAutoSnapshotPolicy(request: ApplyAutoSnapshotPolicyRequest, options?: CallOptions<EcsErrorCode>): Promise<ApplyAutoSnapshotPolicyResponse> {
    return this.send(ApplyAutoSnapshotPolicy, request, options);
  }

  /**
   * Gives a network interface IPv6 addresses, or IPv6 prefixes.
   *
   * Give the addresses themselves or their number, or else prefixes. The vSwitch must have IPv6. The interface
   * must be `Available` or `InUse`; the instance of a primary interface must be `Running` or `Stopped`. While it
   * is attached, the instance type limits how many it can have.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:AssignIpv6Addresses`.
   * - Errors: `InvalidPrivateIpAddress.Duplicated`, `InvalidOperation.Ipv4CountExceeded`,
   * `InvalidOperation.Ipv6CountExceeded`, `MaxEniIpv6IpsCountExceeded`, `SecurityGroupInstanceLimitExceed`,
   * `Forbidden.RegionId`, and 21 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AssignIpv6Addresses
   */
  assignIpv6Addresses(request: AssignIpv6AddressesRequest, options?: CallOptions<EcsErrorCode>): Promise<AssignIpv6AddressesResponse> {
    return this.send(AssignIpv6Addresses, request, options);
  }

  /**
   * Gives a network interface further private IPv4 addresses, or IPv4 prefixes.
   *
   * Give the addresses themselves or their number, or else prefixes. The interface must be `Available` or `InUse`;
   * the instance of a primary interface must be `Running` or `Stopped`. While it is attached, the instance type
   * limits how many it can have. Set the new addresses up inside the operating system afterwards.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:AssignPrivateIpAddresses`.
   * - Errors: `InvalidPrivateIpAddress.Duplicated`, `Operation.Conflict`, `EniPerInstanceLimitExceeded`,
   * `InvalidOperation.Ipv4CountExceeded`, `InvalidVSwitchId.IpNotEnough`, `MaxEniCountExceeded`, and 31 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AssignPrivateIpAddresses
   */
  assignPrivateIpAddresses(request: AssignPrivateIpAddressesRequest, options?: CallOptions<EcsErrorCode>): Promise<AssignPrivateIpAddressesResponse> {
    return this.send(AssignPrivateIpAddresses, request, options);
  }

  /**
   * Binds an EIP to an instance, load balancer, NAT gateway or virtual address; superseded by
   * `vpc:AssociateEipAddress`.
   *
   * The EIP must be `Available` and in the same region; an instance must be in a VPC and without another public
   * address. Deprecated in ECS: call `vpc:AssociateEipAddress`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @deprecated Use `vpc:AssociateEipAddress`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AssociateEipAddress
   */
  associateEipAddress(request: AssociateEipAddressRequest, options?: CallOptions<EcsErrorCode>): Promise<AssociateEipAddressResponse> {
    return this.send(AssociateEipAddress, request, options);
  }

  /**
   * Ties a virtual address (HaVip) to an instance, which may then announce it; superseded by `vpc:AssociateHaVip`.
   *
   * The instance must be in the vSwitch of the address. Deprecated in ECS: call `vpc:AssociateHaVip`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * @deprecated Use `vpc:AssociateHaVip`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AssociateHaVip
   */
  associateHaVip(request: AssociateHaVipRequest, options?: CallOptions<EcsErrorCode>): Promise<AssociateHaVipResponse> {
    return this.send(AssociateHaVip, request, options);
  }

  /**
   * Links an instance of the classic network to a VPC, so that the two reach each other over private addresses.
   *
   * The instance must be `Running` or `Stopped` and in the same region as the VPC, on which ClassicLink must be
   * switched on beforehand. Only for instances that are still in the classic network, which takes no new ones.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:AttachClassicLinkVpc`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
   * - Errors: `InvalidStatus.InstanceLocked`, `InvalidInstanceId.LimitedRegion`, `QuotaExceeded`,
   * `Forbidden.SubUser`, `OperationDenied`, `InvalidInstanceId.NotFound`, and 7 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AttachClassicLinkVpc
   */
  attachClassicLinkVpc(request: AttachClassicLinkVpcRequest, options?: CallOptions<EcsErrorCode>): Promise<AttachClassicLinkVpcResponse> {
    return this.send(AttachClassicLinkVpc, request, options);
  }

  /**
   * Attaches an `Available` disk to an instance in the same zone, as a data disk or as its system disk.
   *
   * For a data disk the instance must be `Running` or `Stopped`. A system disk only goes back to the instance that
   * it came from, which must be `Stopped`, and needs `Bootable` with a password or key pair. Elastic ephemeral
   * disks only go back to their old instance, too; disks with `MultiAttach` need instances with NVMe. Wait with
   * {@link DiskInUse}, then mount the disk inside the instance.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:AttachDisk`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`,
   * `acs:ecs:{regionId}:{accountId}:disk/{diskId}`.
   * - Errors: `IncorrectInstanceStatus`, `IncorrectDiskStatus`, `DeleteWithInstance.Conflict`,
   * `InstanceLockedForSecurity`, `InvalidDevice.InUse`, `InvalidDisk.InUse`, and 26 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AttachDisk
   */
  attachDisk(request: AttachDiskRequest, options?: CallOptions<EcsErrorCode>): Promise<AttachDiskResponse> {
    return this.send(AttachDisk, request, options);
  }

  /**
   * Gives up to 100 instances the RAM role that programs on them act as.
   *
   * The role must trust ECS, the caller must be allowed `ram:PassRole`, and the instances must be in a VPC. An
   * instance that has a role already fails; take the old one off with {@link DetachInstanceRamRole} first. Look
   * into the results, as some instances may fail while others succeed. Programs then get passing credentials from
   * the metadata of the instance.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:AttachInstanceRamRole`.
   * - Errors: `InvalidUser.PassRoleForbidden`, `InvalidInstanceId.NotFound`, `InvalidRamRole.NotFound`,
   * `InvalidNetworkType.MismatchRamRole`, `InvalidInstanceIds.Malformed`, `MissingParameter.InstanceIds`, and 3
   * more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AttachInstanceRamRole
   */
  attachInstanceRamRole(request: AttachInstanceRamRoleRequest, options?: CallOptions<EcsErrorCode>): Promise<AttachInstanceRamRoleResponse> {
    return this.send(AttachInstanceRamRole, request, options);
  }

  /**
   * Makes up to 50 Linux instances accept an SSH key pair, instead of a password.
   *
   * Comes into force with {@link StartInstance}, or {@link RebootInstance} where the instance is running. A key
   * pair attached before is replaced, and login by password is switched off. The call succeeds even if it fails
   * for some instances: look at `FailCount` and `Results`. Not for Windows.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:AttachKeyPair`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`,
   * `acs:ecs:{regionId}:{accountId}:keypair/{keyPairName}`.
   * - Errors: `DependencyViolation.IoOptimize`, `DependencyViolation.WindowsInstance`,
   * `InvalidKeyPairName.NotFound`, `InvalidRegionId.NotFound`, `InvalidInstanceIds.ValueNotSupported`,
   * `MissingParameter`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AttachKeyPair
   */
  attachKeyPair(request: AttachKeyPairRequest, options?: CallOptions<EcsErrorCode>): Promise<AttachKeyPairResponse> {
    return this.send(AttachKeyPair, request, options);
  }

  /**
   * Attaches an `Available` network interface to an instance in the same zone and VPC.
   *
   * The instance must be `Running` or `Stopped`; some instance types take it only while `Stopped`. Works in the
   * background: the interface goes through `Attaching` to `InUse`, or back to `Available` if it failed.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:AttachNetworkInterface`.
   * - Errors: `EniPerInstanceLimitExceeded`, `InvalidOperation.Ipv4CountExceeded`, `MaxEniCountExceeded`,
   * `SecurityGroupInstanceLimitExceed`, `Forbidden.RegionId`, `Forbidden.NotSupportRAM`, and 24 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AttachNetworkInterface
   */
  attachNetworkInterface(request: AttachNetworkInterfaceRequest, options?: CallOptions<EcsErrorCode>): Promise<AttachNetworkInterfaceResponse> {
    return this.send(AttachNetworkInterface, request, options);
  }

  /**
   * Adds inbound rules to a security group, which let traffic to its members in or drop it.
   *
   * Each rule of `Permissions` needs `IpProtocol`, `PortRange` (or `PortRangeListId`), `Policy` and one source:
   * `SourceCidrIp`, `Ipv6SourceCidrIp`, `SourcePrefixListId` or, in basic groups, `SourceGroupId`. A rule that
   * exists already is passed over without an error. The rules of all the groups of one network interface together
   * may be 1000. Outbound rules: {@link AuthorizeSecurityGroupEgress}.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:AuthorizeSecurityGroup`, on
   * `acs:ecs:{regionId}:{accountId}:securitygroup/{securityGroupId}`.
   * - Errors: `InvalidParam.Ipv4ProtocolConflictWithIpv6Address`,
   * `InvalidParam.Ipv6ProtocolConflictWithIpv4Address`, `InvalidParamter.Conflict`, `InvalidNetworkType.Conflict`,
   * `AuthorizationLimitExceed`, `LimitExceed.PrefixListAssociationResource`, and 35 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AuthorizeSecurityGroup
   */
  authorizeSecurityGroup(request: AuthorizeSecurityGroupRequest, options?: CallOptions<EcsErrorCode>): Promise<AuthorizeSecurityGroupResponse> {
    return this.send(AuthorizeSecurityGroup, request, options);
  }

  /**
   * Adds outbound rules to a security group, which let traffic from its members out or drop it.
   *
   * Each rule of `Permissions` needs `IpProtocol`, `PortRange` (or `PortRangeListId`), `Policy` and one
   * destination: `DestCidrIp`, `Ipv6DestCidrIp`, `DestPrefixListId` or, in basic groups, `DestGroupId`. A rule
   * that exists already is passed over without an error. The rules of all the groups of one network interface
   * together may be 1000. Inbound rules: {@link AuthorizeSecurityGroup}.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:AuthorizeSecurityGroupEgress`, on
   * `acs:ecs:{regionId}:{accountId}:securitygroup/{securityGroupId}`.
   * - Errors: `InvalidParam.Ipv4ProtocolConflictWithIpv6Address`,
   * `InvalidParam.Ipv6ProtocolConflictWithIpv4Address`, `InvalidParamter.Conflict`, `InvalidNetworkType.Conflict`,
   * `AuthorizationLimitExceed`, `LimitExceed.PrefixListAssociationResource`, and 37 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/AuthorizeSecurityGroupEgress
   */
  authorizeSecurityGroupEgress(request: AuthorizeSecurityGroupEgressRequest, options?: CallOptions<EcsErrorCode>): Promise<AuthorizeSecurityGroupEgressResponse> {
    return this.send(AuthorizeSecurityGroupEgress, request, options);
  }

  /**
   * Takes disks out of an automatic snapshot policy; the snapshots taken so far stay.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:CancelAutoSnapshotPolicy`, on `acs:ecs:*:{accountId}:snapshot/*`.
   * - Errors: `InvalidDiskId.NotFound`, `ParameterInvalid`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelAutoSnapshotPolicy
   */
  cancelAutoSnapshotPolicy(request: CancelAutoSnapshotPolicyRequest, options?: CallOptions<EcsErrorCode>): Promise<CancelAutoSnapshotPolicyResponse> {
    return this.send(CancelAutoSnapshotPolicy, request, options);
  }

  /**
   * Stops the copying of an image to another region and removes the unfinished copy there.
   *
   * The source image stays as it is. A copy that is already complete cannot be cancelled any more: the call fails,
   * and {@link DeleteImage} is the way to be rid of it.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:CancelCopyImage`, on `acs:ecs:{regionId}:{accountId}:image/{imageId}`.
   * - Errors: `IncorrectImageStatus`, `InvalidImageId.NotFound`, `InvalidRegionId.NotFound`, `CancelNotSupported`,
   * `ImageCreatedNotFromCopy`, `InvalidDescription.Malformed`, and 1 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelCopyImage
   */
  cancelCopyImage(request: CancelCopyImageRequest, options?: CallOptions<EcsErrorCode>): Promise<CancelCopyImageResponse> {
    return this.send(CancelCopyImage, request, options);
  }

  /**
   * Stops the building of an image.
   *
   * The build must be in `PREPARING`, `REPAIRING` or `BUILDING`. {@link DescribeImagePipelineExecutions} shows it
   * as `CANCELLING` and in the end as `CANCELLED`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:CancelImagePipelineExecution`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelImagePipelineExecution
   */
  cancelImagePipelineExecution(request: CancelImagePipelineExecutionRequest, options?: CallOptions<EcsErrorCode>): Promise<CancelImagePipelineExecutionResponse> {
    return this.send(CancelImagePipelineExecution, request, options);
  }

  /**
   * Withdraws the application for a leased line before it is in use; superseded by `vpc:CancelPhysicalConnection`.
   *
   * The line becomes `Canceled`. Once it is `Enabled`, {@link TerminatePhysicalConnection} is for it. Deprecated
   * in ECS: call `vpc:CancelPhysicalConnection`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * @deprecated Use `vpc:CancelPhysicalConnection`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelPhysicalConnection
   */
  cancelPhysicalConnection(request: CancelPhysicalConnectionRequest, options?: CallOptions<EcsErrorCode>): Promise<CancelPhysicalConnectionResponse> {
    return this.send(CancelPhysicalConnection, request, options);
  }

  /**
   * Cancels made-up system events that are `Scheduled` or `Executing`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:CancelSimulatedSystemEvents`.
   * - Errors: `EventIdLimitExceeded`, `InvalidEventId.NotFound`, `CannotCancelSystemEvent.NotSimulated`,
   * `InvalidParameter`, `MissingParameter`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelSimulatedSystemEvents
   */
  cancelSimulatedSystemEvents(request: CancelSimulatedSystemEventsRequest, options?: CallOptions<EcsErrorCode>): Promise<CancelSimulatedSystemEventsResponse> {
    return this.send(CancelSimulatedSystemEvents, request, options);
  }

  /**
   * Cancels a task of {@link ImportImage} or {@link ExportImage} that is still running.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:CancelTask`.
   * - Errors: `InvalidRegionId.NotFound`, `InvalidTaskId.NotFound`, `InvalidTaskId.TaskActionNotSupport`,
   * `MissingParameter`, `CancelTaskFailed`, `InvalidTaskId.IncorrectTaskStatus`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelTask
   */
  cancelTask(request: CancelTaskRequest, options?: CallOptions<EcsErrorCode>): Promise<CancelTaskResponse> {
    return this.send(CancelTask, request, options);
  }

  /**
   * Copies an ESSD into a new disk in the same zone, of another size or category if need be.
   *
   * Runs in the background: ask {@link DescribeTasks} with the `TaskGroupId` how it goes. The source must be
   * `In_use` on an instance that is `Running` or `Stopped`, or `Available` after having been attached once; it
   * must not be changing its size or category. A regional source gives a regional clone, any other source never
   * does. A clone cannot be re-initialized, and does not follow its source into a storage set or cluster. It is
   * charged from its creation, attached or not.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:CloneDisks`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CloneDisks
   */
  cloneDisks(request: CloneDisksRequest, options?: CallOptions<EcsErrorCode>): Promise<CloneDisksResponse> {
    return this.send(CloneDisks, request, options);
  }

  /**
   * Connects an idle initiating router interface to its opposite; superseded by `vpc:ConnectRouterInterface`.
   *
   * The interface goes from `Connecting` to `Active` in the background; then routes can lead to it ({@link
   * CreateRouteEntry}). Deprecated in ECS: call `vpc:ConnectRouterInterface`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @deprecated Use `vpc:ConnectRouterInterface`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ConnectRouterInterface
   */
  connectRouterInterface(request: ConnectRouterInterfaceRequest, options?: CallOptions<EcsErrorCode>): Promise<ConnectRouterInterfaceResponse> {
    return this.send(ConnectRouterInterface, request, options);
  }

  /**
   * Turns the fixed public address of an instance in a VPC into an EIP that can be moved to another resource.
   *
   * The address stays the same, but the EIP is billed by itself from then on, also when bound to nothing. The
   * instance must be `Running` or `Stopped`, without an EIP or a pending change of its configuration, with more
   * than 0 Mbit/s. A subscription instance must pay by traffic and not run out within 24 hours.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ConvertNatPublicIpToEip`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
   * - Errors: `IncorrectInstanceStatus`, `InvalidAccountStatus.NotEnoughBalance`, `MaxEIPQuotaExceeded`,
   * `Forbidden.RiskControl`, `OperationDenied`, `InvalidInstanceId.NotFound`, and 10 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ConvertNatPublicIpToEip
   */
  convertNatPublicIpToEip(request: ConvertNatPublicIpToEipRequest, options?: CallOptions<EcsErrorCode>): Promise<ConvertNatPublicIpToEipResponse> {
    return this.send(ConvertNatPublicIpToEip, request, options);
  }

  /**
   * Copies a custom image to another region, or within its region to encrypt it or to own a shared image.
   *
   * The source must be `Available`. An image that another account shares can be copied within its own region only.
   * Copying runs in the background, a few tasks per region at a time and the rest in a queue: {@link
   * ImageAvailable} waits for the copy, called in the destination region. Until then {@link DeleteImage} refuses
   * the copy, and {@link CancelCopyImage} stops it.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:CopyImage`, on `acs:ecs:{destinationRegionId}:{accountId}:image/*`,
   * `acs:ecs:{regionId}:{accountId}:image/{imageId}`.
   * - Errors: `IncorrectImageStatus`, `InvalidImageName.Duplicated`, `QuotaExceed.Image`, `QuotaExceed.Snapshot`,
   * `SizeExceed.Image`, `Forbidden`, and 23 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CopyImage
   */
  copyImage(request: CopyImageRequest, options?: CallOptions<EcsErrorCode>): Promise<CopyImageResponse> {
    return this.send(CopyImage, request, options);
  }

  /**
   * Copies a snapshot to another region, where new disks and images can be made of it.
   *
   * The snapshot must be finished; a local one cannot be copied. Copying runs in the background: the waiter {@link
   * SnapshotAccomplished} waits for the copy, called in the destination region. The copy cannot be used to set
   * back the disk that the source was taken of.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:CopySnapshot`.
   * - Errors: `Duplicate.TagKey`, `InvalidAccountStatus.NotEnoughBalance`, `InvalidSnapshotId.NotFound`,
   * `InvalidTagKey.Malformed`, `InvalidTagValue.Malformed`, `InvalidAccountStatus.SnapshotServiceUnavailable`, and
   * 2 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CopySnapshot
   */
  copySnapshot(request: CopySnapshotRequest, options?: CallOptions<EcsErrorCode>): Promise<CopySnapshotResponse> {
    return this.send(CopySnapshot, request, options);
  }

  /**
   * Makes a code with which servers outside ECS register as managed instances.
   *
   * On the server, install the Cloud Assistant Agent and register it with `ActivationId` and `ActivationCode`; it
   * needs access to the Internet. From then on Cloud Assistant runs commands there as on instances. The code runs
   * out after `TimeToLiveInHours`; {@link DisableActivation} ends it earlier.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:CreateActivation`.
   * - Errors: `RegionId.ApiNotSupported`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateActivation
   */
  createActivation(request: CreateActivationRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<CreateActivationResponse> {
    return this.send(CreateActivation, request, options);
  }

  /**
   * Creates a group that provides a wanted capacity of spot and pay-as-you-go instances over several types and
   * zones.
   *
   * What the instances look like comes from a launch template, or where there is none from `LaunchConfiguration`;
   * each `LaunchTemplateConfig` names a vSwitch and instance type that may be used. Groups of the type `instant`
   * answer with their instances in `LaunchResults`; for the others ask {@link
   * DescribeAutoProvisioningGroupInstances} and {@link DescribeAutoProvisioningGroupHistory}. The group is free,
   * its instances are billed.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:CreateAutoProvisioningGroup`.
   * - Errors: `InvalidFleetExcessCapacityTerminationPolicy.ValueNotSupported`, `MissingParameter`,
   * `InternalError`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateAutoProvisioningGroup
   */
  createAutoProvisioningGroup(request: CreateAutoProvisioningGroupRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateAutoProvisioningGroupResponse> {
    return this.send(CreateAutoProvisioningGroup, request, options);
  }

  /**
   * Creates an automatic snapshot policy, which says when to take snapshots, how long to keep and where to copy
   * them.
   *
   * Nothing is taken before {@link ApplyAutoSnapshotPolicy} names disks, unless the policy finds instances by
   * their tags. Once a disk has as many automatic snapshots as it may have, the oldest makes room for the next. An
   * hour is skipped while the snapshot before is still being taken. Snapshots are paid for by their size.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:CreateAutoSnapshotPolicy`, on `acs:ecs:*:{accountId}:snapshot/*`.
   * - Errors: `Duplicate.TagKey`, `AutoSnapshotPolicy.QuotaExceed`, `InvalidAccountStatus.NotEnoughBalance`,
   * `DiskCategory.OperationNotSupported`, `InvalidTagKey.Malformed`, `InvalidTagValue.Malformed`, and 2 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateAutoSnapshotPolicy
   */
  createAutoSnapshotPolicy(request: CreateAutoSnapshotPolicyRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateAutoSnapshotPolicyResponse> {
    return this.send(CreateAutoSnapshotPolicy, request, options);
  }

  /**
   * Holds capacity of an instance type in a zone from now on, billed whether it is used or not.
   *
   * The capacity is a private pool: {@link RunInstances} and {@link CreateInstance} draw from it by
   * `PrivatePoolOptions`. It is billed at once, at the pay-as-you-go price, until {@link
   * ReleaseCapacityReservation} or `EndTime`. Regional reserved instances and savings plans count for what is
   * unused. For a commitment of months, see {@link CreateElasticityAssurance}.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:CreateCapacityReservation`.
   * - Errors: `OperationDenied.NoStock`, `OperationDenied`, `InvalidResourceGroup.NotFound`,
   * `InvalidZoneId.NotFound`, `InvalidStartTime.NotSupported`, `InvalidInstanceType.NotSupported`, and 5 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateCapacityReservation
   */
  createCapacityReservation(request: CreateCapacityReservationRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateCapacityReservationResponse> {
    return this.send(CreateCapacityReservation, request, options);
  }

  /**
   * Keeps a shell, PowerShell or batch script as a command that can be run again and again.
   *
   * Nothing runs yet: {@link InvokeCommand} runs the command on instances. With `EnableParameter` the script may
   * hold placeholders such as `{{name}}`, which each execution fills in. To run a script just once, {@link
   * RunCommand} does both in one call. How many commands a region keeps is a quota.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:CreateCommand`.
   * - Errors: `CmdContent.ExceedLimit`, `CmdCount.ExceedQuota`, `CmdDesc.ExceedLimit`, `CmdName.ExceedLimit`,
   * `CmdParamName.ExceedLimit`, `InvalidCmdType.NotFound`, and 8 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateCommand
   */
  createCommand(request: CreateCommandRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateCommandResponse> {
    return this.send(CreateCommand, request, options);
  }

  /**
   * Creates an empty cluster, a group that dedicated hosts of a zone can be put into.
   *
   * Hosts join by {@link AllocateDedicatedHosts} or {@link ModifyDedicatedHostAttribute}. Instances can be placed
   * in a cluster without naming a host.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:CreateDedicatedHostCluster`.
   * - Errors: `Duplicate.TagKey`, `InvalidResourceGroup.NotFound`, `InvalidTagKey.Malformed`,
   * `InvalidTagValue.Malformed`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateDedicatedHostCluster
   */
  createDedicatedHostCluster(request: CreateDedicatedHostClusterRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateDedicatedHostClusterResponse> {
    return this.send(CreateDedicatedHostCluster, request, options);
  }

  /**
   * Creates an empty deployment set, which spreads its instances over hardware or keeps them close together.
   *
   * Instances join on creation, by `DeploymentSetId` of {@link RunInstances}, or later, by {@link
   * ModifyInstanceDeployment}. {@link DescribeDeploymentSetSupportedInstanceTypeFamily} lists the instance
   * families that a strategy allows.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:CreateDeploymentSet`.
   * - Errors: `DependencyViolation.domain.granularity`, `DependencyViolation.strategy.granularity`,
   * `InvalidRegionId.NotFound`, `DEPLOYMENTSET.QUOTA_FULL`, `InvalidDeploymentSetName.Malformed`,
   * `InvalidDescription.Malformed`, and 4 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateDeploymentSet
   */
  createDeploymentSet(request: CreateDeploymentSetRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<CreateDeploymentSetResponse> {
    return this.send(CreateDeploymentSet, request, options);
  }

  /**
   * Puts metrics together in a set of your own, for {@link CreateDiagnosticReport}.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:CreateDiagnosticMetricSet`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateDiagnosticMetricSet
   */
  createDiagnosticMetricSet(request: CreateDiagnosticMetricSetRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateDiagnosticMetricSetResponse> {
    return this.send(CreateDiagnosticMetricSet, request, options);
  }

  /**
   * Starts a diagnosis of an instance, checking the metrics of one set.
   *
   * The report takes a while: ask {@link DescribeDiagnosticReportAttributes} until its `Status` is `Finished` or
   * `Failed`. Metrics that look inside the operating system run a Cloud Assistant command there; the others look
   * at the given span of time.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:CreateDiagnosticReport`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateDiagnosticReport
   */
  createDiagnosticReport(request: CreateDiagnosticReportRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateDiagnosticReportResponse> {
    return this.send(CreateDiagnosticReport, request, options);
  }

  /**
   * Creates a data disk, empty or from a snapshot, in a zone or straight on a subscription instance.
   *
   * With `ZoneId` the disk is pay-as-you-go and attached to nothing: wait with {@link DiskAvailable}, then call
   * {@link AttachDisk}. With `InstanceId` it becomes a subscription disk of that subscription instance. Charges
   * start at once, attached or not. The automatic snapshots of a new disk go away with it; {@link
   * ModifyDiskAttribute} changes that.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:CreateDisk`, on `acs:ecs:{regionId}:{accountId}:disk/*`,
   * `acs:ecs:{regionId}:{accountId}:snapshot/{snapshotId}`.
   * - Errors: `Duplicate.TagKey`, `EncryptedOption.Conflict`, `InvalidParameter.Conflict`,
   * `InvalidParameter.DiskCategoryAndMultiAttachConflict`, `InvalidParameter.MultiAttachAndInstanceIdConflict`,
   * `InstanceDiskCategoryLimitExceed`, and 53 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateDisk
   */
  createDisk(request: CreateDiskRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<CreateDiskResponse> {
    return this.send(CreateDisk, request, options);
  }

  /**
   * Buys the promise that pay-as-you-go instances of a type can be started in a zone, for a time paid in advance.
   *
   * The fee is paid at once; instances that use the capacity are billed pay-as-you-go on top. They draw from the
   * private pool by `PrivatePoolOptions` of {@link RunInstances}. With `PeriodUnit` `Day` and `RecurrenceRules`,
   * capacity is only held at certain hours; such a time-sharing assurance cannot be refunded. For capacity without
   * commitment, see {@link CreateCapacityReservation}.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:CreateElasticityAssurance`.
   * - Errors: `OperationDenied.NoStock`, `OperationDenied`, `InvalidResourceGroup.NotFound`,
   * `InvalidZoneId.NotFound`, `InvalidStartTime.NotSupported`, `InvalidInstanceType.NotSupported`, and 5 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateElasticityAssurance
   */
  createElasticityAssurance(request: CreateElasticityAssuranceRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateElasticityAssuranceResponse> {
    return this.send(CreateElasticityAssurance, request, options);
  }

  /**
   * Forwards a public port of a NAT gateway to a private one (DNAT); superseded by `vpc:CreateForwardEntry`.
   *
   * Public address, port and protocol together may be forwarded only once, and so may private ones. Fails while
   * another entry of the table is being set up or changed. Deprecated in ECS: call `vpc:CreateForwardEntry`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @deprecated Use `vpc:CreateForwardEntry`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateForwardEntry
   */
  createForwardEntry(request: CreateForwardEntryRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateForwardEntryResponse> {
    return this.send(CreateForwardEntry, request, options);
  }

  /**
   * Reserves a private address that several instances can take over from each other; superseded by
   * `vpc:CreateHaVip`.
   *
   * {@link AssociateHaVip} ties the virtual address (HaVip) to instances afterwards; the one that announces it by
   * ARP gets the traffic. Deprecated in ECS: call `vpc:CreateHaVip`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * @deprecated Use `vpc:CreateHaVip`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateHaVip
   */
  createHaVip(request: CreateHaVipRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateHaVipResponse> {
    return this.send(CreateHaVip, request, options);
  }

  /**
   * Creates an empty HPC cluster, a group of instances with a fast network between them.
   *
   * Instances join on creation, by `HpcClusterId` of {@link RunInstances}.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:CreateHpcCluster`.
   * - Errors: `InvalidRegionId.NotFound`, `Invalid.Parameter`, `InvalidHpcClusterDescription.Malformed`,
   * `InvalidHpcClusterName.Malformed`, `MissingParameter`, `InternalError`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateHpcCluster
   */
  createHpcCluster(request: CreateHpcClusterRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateHpcClusterResponse> {
    return this.send(CreateHpcCluster, request, options);
  }

  /**
   * Makes a custom image of an instance, or of snapshots of its disks.
   *
   * Takes its data from `InstanceId`, else from `DiskDeviceMapping`, else from `SnapshotId`. An instance must be
   * `Running` or `Stopped`; each of its disks gets a new snapshot, and only with a stopped one it is certain that
   * nothing in its caches is missing. The image is made in the background: {@link ImageAvailable} waits for it.
   * Instances are then made of it with {@link RunInstances}, or set up anew with {@link ReplaceSystemDisk}.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:CreateImage`, on `acs:ecs:{regionId}:{accountId}:image/*`,
   * `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`,
   * `acs:ecs:{regionId}:{accountId}:snapshot/{snapshotId}`.
   * - Errors: `IncorrectInstanceStatus`, `IncorrectDiskStatus`, `IncorrectDiskStatus.CreatingSnapshot`,
   * `IncorrectDiskStatus.Invalid`, `IncorrectDiskStatus.Transferring`, `Duplicate.TagKey`, and 37 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateImage
   */
  createImage(request: CreateImageRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<CreateImageResponse> {
    return this.send(CreateImage, request, options);
  }

  /**
   * Stores commands of image building under a name and a version, for templates to draw on.
   *
   * A name can have many versions; templates refer to a component by both. It must suit the templates in kind
   * (building or testing) and in operating system.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:CreateImageComponent`.
   * - Errors: `InvalidResourceGroup.NotFound`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateImageComponent
   */
  createImageComponent(request: CreateImageComponentRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<CreateImageComponentResponse> {
    return this.send(CreateImageComponent, request, options);
  }

  /**
   * Stores a template for building images: the source, the commands, the tests, and where the result goes.
   *
   * Nothing is built yet; {@link StartImagePipelineExecution} does that. Each build makes intermediate instances,
   * which are pay-as-you-go and paid for. A `FROM` in `BuildContent` has no effect: the source is always
   * `BaseImageType` with `BaseImage`, or the file in `ImportImageOptions`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:CreateImagePipeline`.
   * - Errors: `InvalidImage.NotFound`, `InvalidResourceGroup.NotFound`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateImagePipeline
   */
  createImagePipeline(request: CreateImagePipelineRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateImagePipelineResponse> {
    return this.send(CreateImagePipeline, request, options);
  }

  /**
   * Creates one instance and leaves it stopped and without a public address; {@link RunInstances} has taken its
   * place.
   *
   * Use {@link RunInstances} instead, which takes more settings and starts what it creates. The id is answered at
   * once; the waiter {@link InstanceStopped} waits until the instance is there. {@link StartInstance} starts it
   * then. Bandwidth alone gives no public address: call {@link AllocatePublicIpAddress} for that.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:CreateInstance`, on `acs:ecs:{regionId}:{accountId}:image/{imageId}`,
   * `acs:ecs:{regionId}:{accountId}:instance/*`, `acs:ecs:{regionId}:{accountId}:keypair/{keyPairName}`,
   * `acs:ecs:{regionId}:{accountId}:securitygroup/{securityGroupId}`,
   * `acs:ecs:{regionId}:{accountId}:snapshot/{snapshotId}`, `acs:vpc:{regionId}:{accountId}:vpc/{vpcId}`,
   * `acs:vpc:{regionId}:{accountId}:vswitch/{vSwitchId}`.
   * - Errors: `IncorrectDedicatedHostStatus`, `IncorrectDefaultVpcStatus`, `IncorrectImageStatus`,
   * `IncorrectVSwitchStatus`, `IncorrectInstanceStatus`, `IncorrectVpcStatus`, and 176 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateInstance
   */
  createInstance(request: CreateInstanceRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateInstanceResponse> {
    return this.send(CreateInstance, request, options);
  }

  /**
   * Makes an SSH key pair and returns its private key, this once and never again.
   *
   * Only the public key is kept by Alibaba Cloud, so save `PrivateKeyBody` right away. A key pair made elsewhere
   * is brought in with {@link ImportKeyPair}. {@link AttachKeyPair}, or `KeyPairName` of a new instance, puts it
   * to use.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:CreateKeyPair`, on `acs:ecs:{regionId}:{accountId}:keypair/*`.
   * - Errors: `Duplicate.TagKey`, `QuotaExceed.KeyPair`, `InvalidRegionId.NotFound`,
   * `InvalidResourceGroup.NotFound`, `InvalidKeyPairName.Malformed`, `InvalidTagKey.Malformed`, and 3 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateKeyPair
   */
  createKeyPair(request: CreateKeyPairRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateKeyPairResponse> {
    return this.send(CreateKeyPair, request, options);
  }

  /**
   * Creates a launch template, whose version 1 holds the given settings for new instances and is its default.
   *
   * Nearly every setting may be left out and given to {@link RunInstances} instead. Nothing is checked here:
   * whether an image or a security group exists shows only when instances are created. A setting in the template
   * can be replaced in {@link RunInstances} but not emptied. Further versions come from {@link
   * CreateLaunchTemplateVersion}; at most 30 of them.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:CreateLaunchTemplate`.
   * - Errors: `Duplicate.TagKey`, `LaunchTemplateName.Duplicated`, `InvalidUserData.SizeExceeded`,
   * `LaunchTemplateLimitExceed`, `QuotaExceed.Tags`, `InvalidResourceGroup.NotFound`, and 11 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateLaunchTemplate
   */
  createLaunchTemplate(request: CreateLaunchTemplateRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateLaunchTemplateResponse> {
    return this.send(CreateLaunchTemplate, request, options);
  }

  /**
   * Adds a version to a launch template, with settings of its own; versions cannot be changed afterwards.
   *
   * The version takes the next free number and holds only what this call gives: nothing is taken over from other
   * versions. It becomes the default only through {@link ModifyLaunchTemplateDefaultVersion}. A template holds up
   * to 30 versions.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:CreateLaunchTemplateVersion`.
   * - Errors: `InvalidUserData.SizeExceeded`, `LaunchTemplateVersionLimitExceed`,
   * `InvalidLaunchTemplate.NotFound`, `InvalidResourceGroup.NotFound`, `InvalidDescription.Malformed`,
   * `InvalidHostName.Malformed`, and 6 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateLaunchTemplateVersion
   */
  createLaunchTemplateVersion(request: CreateLaunchTemplateVersionRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<CreateLaunchTemplateVersionResponse> {
    return this.send(CreateLaunchTemplateVersion, request, options);
  }

  /**
   * Creates a NAT gateway in a VPC, its way out to the Internet; superseded by `vpc:CreateNatGateway`.
   *
   * The VPC gets a default route to the gateway and must not have one yet. Deprecated in ECS: call
   * `vpc:CreateNatGateway`, which uses EIPs in place of bandwidth packages.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * @deprecated Use `vpc:CreateNatGateway`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateNatGateway
   */
  createNatGateway(request: CreateNatGatewayRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateNatGatewayResponse> {
    return this.send(CreateNatGateway, request, options);
  }

  /**
   * Creates an elastic network interface in a vSwitch, with its addresses and security groups.
   *
   * The interface is `Available` when the call returns, and can be attached with {@link AttachNetworkInterface}.
   * Give either `SecurityGroupId` or `SecurityGroupIds`; IPv6 addresses need a vSwitch that has IPv6. If the
   * answer has no `NetworkInterfaceId`, call again.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:CreateNetworkInterface`.
   * - Errors: `Duplicate.TagKey`, `InvalidParameter.Conflict`, `InvalidPrivateIpAddress.Duplicated`,
   * `JoinedGroupLimitExceed`, `EniPerInstanceLimitExceeded`, `InvalidOperation.ExceedInstanceTypeQueueNumber`, and
   * 34 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateNetworkInterface
   */
  createNetworkInterface(request: CreateNetworkInterfaceRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateNetworkInterfaceResponse> {
    return this.send(CreateNetworkInterface, request, options);
  }

  /**
   * Lets another account, a partner or a person, attach your network interface to its instance.
   *
   * The instance must be in the zone of the interface. The permission is in force once it is `Granted`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:CreateNetworkInterfacePermission`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateNetworkInterfacePermission
   */
  createNetworkInterfacePermission(request: CreateNetworkInterfacePermissionRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateNetworkInterfacePermissionResponse> {
    return this.send(CreateNetworkInterfacePermission, request, options);
  }

  /**
   * Applies for a leased line between a data center and the cloud; superseded by `vpc:CreatePhysicalConnection`.
   *
   * The line starts out as `Initial`; the carrier then builds it, and {@link EnablePhysicalConnection} puts it
   * into use. Deprecated in ECS: call `vpc:CreatePhysicalConnection`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * @deprecated Use `vpc:CreatePhysicalConnection`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreatePhysicalConnection
   */
  createPhysicalConnection(request: CreatePhysicalConnectionRequest, options?: CallOptions<EcsErrorCode>): Promise<CreatePhysicalConnectionResponse> {
    return this.send(CreatePhysicalConnection, request, options);
  }

  /**
   * Sets daily or weekly hours in which planned maintenance of a group of instances takes place.
   *
   * When hardware beneath an instance of the group needs planned work, the work is put into these hours and then
   * carried out by itself. The group is chosen by tags or by resource group.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:CreatePlanMaintenanceWindow`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreatePlanMaintenanceWindow
   */
  createPlanMaintenanceWindow(request: CreatePlanMaintenanceWindowRequest, options?: CallOptions<EcsErrorCode>): Promise<CreatePlanMaintenanceWindowResponse> {
    return this.send(CreatePlanMaintenanceWindow, request, options);
  }

  /**
   * Creates a port list, a set of port ranges that security group rules can refer to.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:CreatePortRangeList`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreatePortRangeList
   */
  createPortRangeList(request: CreatePortRangeListRequest, options?: CallOptions<EcsErrorCode>): Promise<CreatePortRangeListResponse> {
    return this.send(CreatePortRangeList, request, options);
  }

  /**
   * Creates a prefix list, a set of CIDR blocks that security group rules and other resources can refer to.
   *
   * The address family and `MaxEntries` are fixed for good. A rule that refers to the list counts as `MaxEntries`
   * rules, so make that no larger than needed.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:CreatePrefixList`.
   * - Errors: `InvalidParameter.CidrDuplicated`, `LimitExceed.Entry`, `LimitExceed.MaxEntries`,
   * `LimitExceed.PrefixListPerRegion`, `InvalidClientToken.ValueNotSupported`, `NotSupported.GrayFunction`, and 5
   * more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreatePrefixList
   */
  createPrefixList(request: CreatePrefixListRequest, options?: CallOptions<EcsErrorCode>): Promise<CreatePrefixListResponse> {
    return this.send(CreatePrefixList, request, options);
  }

  /**
   * Adds a route to the route table of a VPC or border router; superseded by `vpc:CreateRouteEntry`.
   *
   * The destination must be new in the table and must not overlap the vSwitches of the VPC or `100.64.0.0/10`.
   * Give either `NextHopType` and `NextHopId`, or for several equal ways (ECMP) `NextHopList`. Deprecated in ECS:
   * call `vpc:CreateRouteEntry`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * @deprecated Use `vpc:CreateRouteEntry`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateRouteEntry
   */
  createRouteEntry(request: CreateRouteEntryRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateRouteEntryResponse> {
    return this.send(CreateRouteEntry, request, options);
  }

  /**
   * Creates one end of a connection between two routers; superseded by `vpc:CreateRouterInterface`.
   *
   * Each of the two routers needs an interface that names the other ({@link ModifyRouterInterfaceAttribute} adds
   * what was not known yet); then {@link ConnectRouterInterface} on the initiating one connects them. Two routers
   * can share one connection only, and a border router always initiates. Deprecated in ECS: call
   * `vpc:CreateRouterInterface`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * @deprecated Use `vpc:CreateRouterInterface`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateRouterInterface
   */
  createRouterInterface(request: CreateRouterInterfaceRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateRouterInterfaceResponse> {
    return this.send(CreateRouterInterface, request, options);
  }

  /**
   * Buys a savings plan and turns subscription instances into pay-as-you-go ones that it pays for.
   *
   * A savings plan commits to a spend per hour; matching pay-as-you-go resources are billed at its lower price up
   * to that amount, and at the usual price beyond. The order costs money. {@link DescribeSavingsPlanEstimation}
   * suggests the commitment, {@link DescribeSavingsPlanPrice} tells the price.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:CreateSavingsPlan`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSavingsPlan
   */
  createSavingsPlan(request: CreateSavingsPlanRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<CreateSavingsPlanResponse> {
    return this.send(CreateSavingsPlan, request, options);
  }

  /**
   * Creates a security group, the stateful firewall around instances and network interfaces, in a VPC.
   *
   * The new group has no rules of its own. A basic group lets its members reach each other until {@link
   * ModifySecurityGroupPolicy} forbids it; an advanced group keeps them apart for good. Rules come with {@link
   * AuthorizeSecurityGroup} and {@link AuthorizeSecurityGroupEgress}, members by naming the group when an instance
   * or interface is created.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:CreateSecurityGroup`, on `acs:ecs:{regionId}:{accountId}:securitygroup/*`.
   * - Errors: `IncorrectVpcStatus`, `Duplicate.TagKey`, `QuotaExceed.SecurityGroup`, `InvalidVpcId.NotFound`,
   * `InvalidRegionId.NotFound`, `InvalidResourceGroup.NotFound`, and 7 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSecurityGroup
   */
  createSecurityGroup(request: CreateSecurityGroupRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<CreateSecurityGroupResponse> {
    return this.send(CreateSecurityGroup, request, options);
  }

  /**
   * Schedules made-up system events for instances, to test how your systems react.
   *
   * The events show up in {@link DescribeInstanceHistoryEvents} and in CloudMonitor like real ones, but nothing
   * happens to the instances, unless `TriggerRealOps` is set. They become `Executed` at their time, or `Canceled`
   * by {@link CancelSimulatedSystemEvents}; restarting the instance before a `SystemMaintenance.Reboot` makes it
   * `Avoided`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:CreateSimulatedSystemEvents`.
   * - Errors: `InstanceIdLimitExceeded`, `SimulatedEventLimitExceeded`, `InvalidInstanceId.NotFound`,
   * `InvalidNotBefore.Passed`, `InvalidParameter`, `MissingParameter`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSimulatedSystemEvents
   */
  createSimulatedSystemEvents(request: CreateSimulatedSystemEventsRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateSimulatedSystemEventsResponse> {
    return this.send(CreateSimulatedSystemEvents, request, options);
  }

  /**
   * Takes a snapshot of a disk, for setting it back later or for making new disks and images of its data.
   *
   * The disk must be `In_use` on an instance that is `Running` or `Stopped`, or `Available` after having been
   * attached before. The snapshot is made in the background: {@link SnapshotAccomplished} waits for it. Until then
   * do not start, stop or restart the instance, and do not resize the disk. Data written meanwhile is not in it.
   * Snapshots are paid for by their size, even after the disk is gone. For disks that belong together, take a
   * {@link CreateSnapshotGroup}.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:CreateSnapshot`, on `acs:ecs:{regionId}:{accountId}:disk/{diskId}`,
   * `acs:ecs:{regionId}:{accountId}:snapshot/*`, `acs:ecs:{regionId}:{accountId}:volume/{volumeId}`.
   * - Errors: `IncorrectInstanceStatus`, `IncorrectDiskStatus`, `IncorrectDiskStatus.CreatingSnapshot`,
   * `IncorrectDiskStatus.Invalid`, `IncorrectDiskStatus.NeverAttached`, `IncorrectDiskStatus.NeverUsed`, and 24
   * more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSnapshot
   */
  createSnapshot(request: CreateSnapshotRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateSnapshotResponse> {
    return this.send(CreateSnapshot, request, options);
  }

  /**
   * Takes snapshots of several disks at the same moment, so that their data fits together.
   *
   * Names an instance, all of whose disks are taken but for those in `ExcludeDiskId`, or single disks in `DiskId`,
   * of several instances in a zone too. All must be ESSDs, and be attached to a running or stopped instance or
   * have been attached before; disks that several instances share are not allowed. {@link DescribeSnapshotGroups}
   * tells when the group is `accomplished`. Its snapshots are paid for until they are deleted.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:CreateSnapshotGroup`.
   * - Errors: `IncorrectInstanceStatus`, `IncorrectDiskStatus`, `IncorrectDiskStatus.CreatingSnapshot`,
   * `IncorrectDiskStatus.Invalid`, `IncorrectDiskStatus.NeverAttached`, `IncorrectDiskStatus.NeverUsed`, and 30
   * more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSnapshotGroup
   */
  createSnapshotGroup(request: CreateSnapshotGroupRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<CreateSnapshotGroupResponse> {
    return this.send(CreateSnapshotGroup, request, options);
  }

  /**
   * Creates a storage set, whose disks are spread over separate parts of the storage.
   *
   * Disks join the set when they are created, with `StorageSetId` in {@link CreateDisk}, {@link CreateInstance} or
   * {@link RunInstances}.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:CreateStorageSet`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateStorageSet
   */
  createStorageSet(request: CreateStorageSetRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateStorageSetResponse> {
    return this.send(CreateStorageSet, request, options);
  }

  /**
   * Creates a vSwitch, the subnet of a VPC in one zone; superseded by `vpc:CreateVSwitch`.
   *
   * The first and the last three addresses of the block are reserved, and the block cannot be changed afterwards.
   * The VPC must be `Available`. Deprecated in ECS: call `vpc:CreateVSwitch`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * @deprecated Use `vpc:CreateVSwitch`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateVSwitch
   */
  createVSwitch(request: CreateVSwitchRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateVSwitchResponse> {
    return this.send(CreateVSwitch, request, options);
  }

  /**
   * Creates a border router (VBR), the cloud's end of a leased line; superseded by
   * `vpc:CreateVirtualBorderRouter`.
   *
   * A line bears one border router of its owner, and others made for other accounts, which have to confirm them.
   * {@link CreateRouterInterface} connects the router to a VPC. Deprecated in ECS: call
   * `vpc:CreateVirtualBorderRouter`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * @deprecated Use `vpc:CreateVirtualBorderRouter`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateVirtualBorderRouter
   */
  createVirtualBorderRouter(request: CreateVirtualBorderRouterRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateVirtualBorderRouterResponse> {
    return this.send(CreateVirtualBorderRouter, request, options);
  }

  /**
   * Creates a VPC with its router and route table; superseded by `vpc:CreateVpc`.
   *
   * The address block cannot be changed afterwards. The VPC is `Pending` until {@link DescribeVpcs} shows it
   * `Available`; then {@link CreateVSwitch} divides it up. Deprecated in ECS: call `vpc:CreateVpc`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * @deprecated Use `vpc:CreateVpc`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateVpc
   */
  createVpc(request: CreateVpcRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<CreateVpcResponse> {
    return this.send(CreateVpc, request, options);
  }

  /**
   * Creates a virtual storage channel (VSC), which links an instance to file systems such as CPFS.
   *
   * The instance type must know VSCs, and they must be turned on for the instance. An instance has one channel of
   * the type `Primary` at most.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:CreateVsc`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateVsc
   */
  createVsc(request: CreateVscRequest, options?: CallOptions<EcsErrorCode>): Promise<CreateVscResponse> {
    return this.send(CreateVsc, request, options);
  }

  /**
   * Stops the traffic through an active router interface; superseded by `vpc:DeactivateRouterInterface`.
   *
   * The interface goes from `Deactivating` to `Inactive` in the background; {@link ActivateRouterInterface}
   * reverses it. Deprecated in ECS: call `vpc:DeactivateRouterInterface`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @deprecated Use `vpc:DeactivateRouterInterface`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeactivateRouterInterface
   */
  deactivateRouterInterface(request: DeactivateRouterInterfaceRequest, options?: CallOptions<EcsErrorCode>): Promise<DeactivateRouterInterfaceResponse> {
    return this.send(DeactivateRouterInterface, request, options);
  }

  /**
   * Deletes an activation code that no server has registered with.
   *
   * For a code that has been used, {@link DisableActivation} stops further registrations.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DeleteActivation`.
   * - Errors: `InternalError.Dispatch`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteActivation
   */
  deleteActivation(request: DeleteActivationRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteActivationResponse> {
    return this.send(DeleteActivation, request, options);
  }

  /**
   * Deletes an auto provisioning group, and releases its instances if so told.
   *
   * Where `TerminateInstances` is left out, what was said when the group was created decides about the instances;
   * those that stay go on running and being billed.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DeleteAutoProvisioningGroup`.
   * - Errors: `Forbidden.RAM`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteAutoProvisioningGroup
   */
  deleteAutoProvisioningGroup(request: DeleteAutoProvisioningGroupRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteAutoProvisioningGroupResponse> {
    return this.send(DeleteAutoProvisioningGroup, request, options);
  }

  /**
   * Deletes an automatic snapshot policy; its disks are left without it, and the snapshots taken so far stay.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DeleteAutoSnapshotPolicy`, on `acs:ecs:*:{accountId}:snapshot/*`.
   * - Errors: `ParameterInvalid`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteAutoSnapshotPolicy
   */
  deleteAutoSnapshotPolicy(request: DeleteAutoSnapshotPolicyRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteAutoSnapshotPolicyResponse> {
    return this.send(DeleteAutoSnapshotPolicy, request, options);
  }

  /**
   * Deletes the bandwidth package of a NAT gateway, with its public addresses.
   *
   * Deprecated: packages work only in accounts that had them before November 2017.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteBandwidthPackage
   */
  deleteBandwidthPackage(request: DeleteBandwidthPackageRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteBandwidthPackageResponse> {
    return this.send(DeleteBandwidthPackage, request, options);
  }

  /**
   * Deletes one of your own commands, together with its script.
   *
   * A command that is just running cannot be deleted: wait for its end or call {@link StopInvocation}.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DeleteCommand`.
   * - Errors: `InvalidRegionId.NotFound`, `InvalidCmdId.NotFound`, `InternalError.Dispatch`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteCommand
   */
  deleteCommand(request: DeleteCommandRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteCommandResponse> {
    return this.send(DeleteCommand, request, options);
  }

  /**
   * Deletes a dedicated host cluster that has no hosts any more.
   *
   * Move its hosts to another cluster first, with {@link ModifyDedicatedHostAttribute}.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DeleteDedicatedHostCluster`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteDedicatedHostCluster
   */
  deleteDedicatedHostCluster(request: DeleteDedicatedHostClusterRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteDedicatedHostClusterResponse> {
    return this.send(DeleteDedicatedHostCluster, request, options);
  }

  /**
   * Deletes a deployment set that no instance is in.
   *
   * Release its instances first, or take them out with {@link ModifyInstanceDeployment}; else the call fails with
   * `DependencyViolation.NotEmpty`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DeleteDeploymentSet`.
   * - Errors: `DependencyViolation.NotEmpty`, `DependencyViolation.ReferByHPC`, `MissingParameter`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteDeploymentSet
   */
  deleteDeploymentSet(request: DeleteDeploymentSetRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteDeploymentSetResponse> {
    return this.send(DeleteDeploymentSet, request, options);
  }

  /**
   * Deletes sets of diagnostic metrics that you created.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DeleteDiagnosticMetricSets`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteDiagnosticMetricSets
   */
  deleteDiagnosticMetricSets(request: DeleteDiagnosticMetricSetsRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteDiagnosticMetricSetsResponse> {
    return this.send(DeleteDiagnosticMetricSets, request, options);
  }

  /**
   * Deletes diagnostic reports; those still in the making cannot be deleted.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DeleteDiagnosticReports`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteDiagnosticReports
   */
  deleteDiagnosticReports(request: DeleteDiagnosticReportsRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteDiagnosticReportsResponse> {
    return this.send(DeleteDiagnosticReports, request, options);
  }

  /**
   * Deletes a pay-as-you-go disk that is attached to nothing, with all its data.
   *
   * The disk must be `Available`: call {@link DetachDisk} before. Manual snapshots of it stay; the automatic ones
   * go if `DeleteAutoSnapshot` is set. A disk that does not exist is no error. Wait with {@link DiskDeleted}.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DeleteDisk`, on `acs:ecs:{regionId}:{accountId}:disk/{diskId}`.
   * - Errors: `IncorrectDiskStatus`, `InvalidRegionId.MalFormed`, `DiskCreatingSnapshot`, `DiskNotPortable`,
   * `DiskStillAttached`, `DiskTypeViolation`, and 1 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteDisk
   */
  deleteDisk(request: DeleteDiskRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteDiskResponse> {
    return this.send(DeleteDisk, request, options);
  }

  /**
   * Removes a forwarding (DNAT) entry of a NAT gateway; superseded by `vpc:DeleteForwardEntry`.
   *
   * Fails while an entry of the table is being set up or changed. Deprecated in ECS: call
   * `vpc:DeleteForwardEntry`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @deprecated Use `vpc:DeleteForwardEntry`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteForwardEntry
   */
  deleteForwardEntry(request: DeleteForwardEntryRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteForwardEntryResponse> {
    return this.send(DeleteForwardEntry, request, options);
  }

  /**
   * Gives back a virtual address (HaVip) that is tied to nothing; superseded by `vpc:DeleteHaVip`.
   *
   * Untie it with {@link UnassociateHaVip} and {@link UnassociateEipAddress} first. Deprecated in ECS: call
   * `vpc:DeleteHaVip`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * @deprecated Use `vpc:DeleteHaVip`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteHaVip
   */
  deleteHaVip(request: DeleteHaVipRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteHaVipResponse> {
    return this.send(DeleteHaVip, request, options);
  }

  /**
   * Deletes an HPC cluster that no instance is in.
   *
   * Release its instances first, else the call fails with `NotEmpty.HpcCluster`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:DeleteHpcCluster`.
   * - Errors: `InvalidRegionId.NotFound`, `Invalid.Parameter`, `MissingParameter.HpcClusterId`,
   * `MissingParameter.RegionId`, `NotEmpty.HpcCluster`, `NotExists.HpcCluster`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteHpcCluster
   */
  deleteHpcCluster(request: DeleteHpcClusterRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteHpcClusterResponse> {
    return this.send(DeleteHpcCluster, request, options);
  }

  /**
   * Deletes a custom image; the snapshots behind it stay and go on costing.
   *
   * Without `Force` an image that instances still use is kept. Instances live on without their image, yet their
   * system disk can no longer be set back with {@link ReInitDisk}. An image that is being copied, imported or
   * exported cannot be deleted, and one that is shared has to be unshared first. The snapshots are deleted with
   * {@link DeleteSnapshot}.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DeleteImage`, on `acs:ecs:{regionId}:{accountId}:image/{imageId}`.
   * - Errors: `OperationDenied.ImageCopying`, `InvalidImageId.NotFound`, `InvalidRegionId.NotFound`,
   * `ImageIsCreating`, `ImageIsExporting`, `ImageIsImporting`, and 2 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteImage
   */
  deleteImage(request: DeleteImageRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteImageResponse> {
    return this.send(DeleteImage, request, options);
  }

  /**
   * Deletes a component of image building that no template uses any more.
   *
   * Only components of your own can be deleted, not those that Alibaba Cloud provides.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DeleteImageComponent`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteImageComponent
   */
  deleteImageComponent(request: DeleteImageComponentRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteImageComponentResponse> {
    return this.send(DeleteImageComponent, request, options);
  }

  /**
   * Deletes an image template together with the records of its builds; the images it has built stay.
   *
   * No build of it may be under way: cancel it with {@link CancelImagePipelineExecution} or wait until {@link
   * DescribeImagePipelineExecutions} shows a final status.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DeleteImagePipeline`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteImagePipeline
   */
  deleteImagePipeline(request: DeleteImagePipelineRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteImagePipelineResponse> {
    return this.send(DeleteImagePipeline, request, options);
  }

  /**
   * Releases an instance for good; its memory, local disks and most cloud disks go with it.
   *
   * Takes pay-as-you-go instances and, with `TerminateSubscription`, subscriptions that have run out. The instance
   * must be `Stopped`, or `Force` be set. Disks with `DeleteWithInstance` set to false stay and are billed as
   * pay-as-you-go disks, unless the instance is locked for security; snapshots made by hand stay and cost as
   * before, EIPs stay too (`vpc:ReleaseEipAddress`). Works in the background: the waiter {@link InstanceDeleted}
   * waits for it. An instance with `DeletionProtection` is refused with `InvalidOperation.DeletionProtection`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DeleteInstance`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
   * - Errors: `IncorrectInstanceStatus`, `IncorrectInstanceStatus.Initializing`, `DependencyViolation.RouteEntry`,
   * `DependencyViolation.SLBConfiguring`, `InstanceLockedForSecurity`, `InvalidOperation.DeletionProtection`, and
   * 6 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteInstance
   */
  deleteInstance(request: DeleteInstanceRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteInstanceResponse> {
    return this.send(DeleteInstance, request, options);
  }

  /**
   * Releases up to 100 instances for good, with all that is not set to be kept.
   *
   * Takes pay-as-you-go instances and, with `TerminateSubscription`, subscriptions that have run out. Every
   * instance must be `Stopped`, or `Force` be set. Of each instance the same stays and goes as with {@link
   * DeleteInstance}. The waiter {@link InstanceDeleted} waits for the end.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:DeleteInstances`.
   * - Errors: `IncorrectInstanceStatus`, `DependencyViolation.RouteEntry`, `DependencyViolation.SLBConfiguring`,
   * `InstanceLockedForSecurity`, `InvalidOperation.DeletionProtection`, `InvalidOperation.NotInWhiteList`, and 1
   * more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteInstances
   */
  deleteInstances(request: DeleteInstancesRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteInstancesResponse> {
    return this.send(DeleteInstances, request, options);
  }

  /**
   * Deletes SSH key pairs that are attached to no instance.
   *
   * Detach them first with {@link DetachKeyPair}. Public keys that instances have in their files are not touched.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DeleteKeyPairs`, on `acs:ecs:{regionId}:{accountId}:keypair/{keyPairName}`.
   * - Errors: `InstanceKeyPairLimitExceeded`, `InvalidRegionId.NotFound`, `InvalidKeyPairNames.ValueNotSupported`,
   * `MissingParameter`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteKeyPairs
   */
  deleteKeyPairs(request: DeleteKeyPairsRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteKeyPairsResponse> {
    return this.send(DeleteKeyPairs, request, options);
  }

  /**
   * Deletes a launch template with all its versions; they cannot be restored.
   *
   * Instances that were created from it stay as they are. {@link DeleteLaunchTemplateVersion} deletes single
   * versions.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DeleteLaunchTemplate`.
   * - Errors: `InvalidParameter`, `InvalidRegion.NotExist`, `MissingParameter`, `InnerServiceFailed`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteLaunchTemplate
   */
  deleteLaunchTemplate(request: DeleteLaunchTemplateRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DeleteLaunchTemplateResponse> {
    return this.send(DeleteLaunchTemplate, request, options);
  }

  /**
   * Deletes single versions of a launch template, but never its default version.
   *
   * To delete the default version, first make another one the default with {@link
   * ModifyLaunchTemplateDefaultVersion}, or delete the whole template with {@link DeleteLaunchTemplate}. Instances
   * created from a version stay as they are.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DeleteLaunchTemplateVersion`.
   * - Errors: `InvalidParameter`, `InvalidRegion.NotExist`, `MissingParameter`, `InnerServiceFailed`,
   * `InvalidOperation.DeleteDefaultVersion`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteLaunchTemplateVersion
   */
  deleteLaunchTemplateVersion(request: DeleteLaunchTemplateVersionRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteLaunchTemplateVersionResponse> {
    return this.send(DeleteLaunchTemplateVersion, request, options);
  }

  /**
   * Deletes a NAT gateway, so that its VPC loses this way out; superseded by `vpc:DeleteNatGateway`.
   *
   * Deprecated in ECS: call `vpc:DeleteNatGateway`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @deprecated Use `vpc:DeleteNatGateway`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteNatGateway
   */
  deleteNatGateway(request: DeleteNatGatewayRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteNatGatewayResponse> {
    return this.send(DeleteNatGateway, request, options);
  }

  /**
   * Deletes a network interface that is attached to nothing, and frees its addresses.
   *
   * The interface must be `Available`: call {@link DetachNetworkInterface} before. It leaves its security groups.
   * Works in the background; done once {@link DescribeNetworkInterfaces} finds it no more. If it stays `Deleting`
   * for long, call again.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DeleteNetworkInterface`.
   * - Errors: `EniPerInstanceLimitExceeded`, `MaxEniCountExceeded`, `SecurityGroupInstanceLimitExceed`,
   * `Forbidden.RegionId`, `Forbidden.NotSupportRAM`, `Forbidden.SubUser`, and 19 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteNetworkInterface
   */
  deleteNetworkInterface(request: DeleteNetworkInterfaceRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteNetworkInterfaceResponse> {
    return this.send(DeleteNetworkInterface, request, options);
  }

  /**
   * Takes a permission for a network interface back from another account; deprecated.
   *
   * The vendor names {@link DeleteNetworkInterface} to be used instead; that deletes the whole interface, not just
   * the permission.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteNetworkInterfacePermission
   */
  deleteNetworkInterfacePermission(request: DeleteNetworkInterfacePermissionRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteNetworkInterfacePermissionResponse> {
    return this.send(DeleteNetworkInterfacePermission, request, options);
  }

  /**
   * Deletes the record of a leased line that is not in use any more; superseded by `vpc:DeletePhysicalConnection`.
   *
   * The line must be `Rejected`, `Canceled` or `Terminated`, or its allocation must have failed. Deprecated in
   * ECS: call `vpc:DeletePhysicalConnection`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * @deprecated Use `vpc:DeletePhysicalConnection`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeletePhysicalConnection
   */
  deletePhysicalConnection(request: DeletePhysicalConnectionRequest, options?: CallOptions<EcsErrorCode>): Promise<DeletePhysicalConnectionResponse> {
    return this.send(DeletePhysicalConnection, request, options);
  }

  /**
   * Deletes a maintenance window; later maintenance no longer keeps to its hours.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DeletePlanMaintenanceWindow`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeletePlanMaintenanceWindow
   */
  deletePlanMaintenanceWindow(request: DeletePlanMaintenanceWindowRequest, options?: CallOptions<EcsErrorCode>): Promise<DeletePlanMaintenanceWindowResponse> {
    return this.send(DeletePlanMaintenanceWindow, request, options);
  }

  /**
   * Deletes a port list that nothing refers to, with all its entries.
   *
   * While a security group refers to the list the call fails; {@link DescribePortRangeListAssociations} finds such
   * groups.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DeletePortRangeList`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeletePortRangeList
   */
  deletePortRangeList(request: DeletePortRangeListRequest, options?: CallOptions<EcsErrorCode>): Promise<DeletePortRangeListResponse> {
    return this.send(DeletePortRangeList, request, options);
  }

  /**
   * Deletes a prefix list that nothing refers to, with all its entries.
   *
   * {@link DescribePrefixListAssociations} tells what still refers to the list and keeps it from being deleted.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DeletePrefixList`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeletePrefixList
   */
  deletePrefixList(request: DeletePrefixListRequest, options?: CallOptions<EcsErrorCode>): Promise<DeletePrefixListResponse> {
    return this.send(DeletePrefixList, request, options);
  }

  /**
   * Removes a route of one's own from a route table; superseded by `vpc:DeleteRouteEntry`.
   *
   * The routes that the system made stay. Deprecated in ECS: call `vpc:DeleteRouteEntry`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @deprecated Use `vpc:DeleteRouteEntry`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteRouteEntry
   */
  deleteRouteEntry(request: DeleteRouteEntryRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteRouteEntryResponse> {
    return this.send(DeleteRouteEntry, request, options);
  }

  /**
   * Deletes an `Idle` or `Inactive` router interface; superseded by `vpc:DeleteRouterInterface`.
   *
   * All routes that lead to it must be removed first ({@link DeleteRouteEntry}). Deprecated in ECS: call
   * `vpc:DeleteRouterInterface`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * @deprecated Use `vpc:DeleteRouterInterface`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteRouterInterface
   */
  deleteRouterInterface(request: DeleteRouterInterfaceRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteRouterInterfaceResponse> {
    return this.send(DeleteRouterInterface, request, options);
  }

  /**
   * Deletes a security group that nobody is in, together with all its rules.
   *
   * No instance and no network interface may be in it, and no rule of another group may name it ({@link
   * DescribeSecurityGroupReferences} tells); else the error is `DependencyViolation`. The group of a Kubernetes
   * cluster (ACK) is protected and answers `InvalidOperation.DeletionProtection` until the cluster is gone.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DeleteSecurityGroup`, on `acs:ecs:{regionId}:{accountId}:securitygroup/{securityGroupId}`.
   * - Errors: `DependencyViolation`, `InvalidRegionId.NotFound`, `InvalidOperation.ResourceManagedByCloudProduct`,
   * `InternalError`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteSecurityGroup
   */
  deleteSecurityGroup(request: DeleteSecurityGroupRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteSecurityGroupResponse> {
    return this.send(DeleteSecurityGroup, request, options);
  }

  /**
   * Deletes a snapshot, or stops one that is still being taken.
   *
   * Nothing happens where it does not exist. A snapshot with a custom image on it is kept until the image is
   * deleted with {@link DeleteImage}; one that disks were made of is deleted only with `Force`, and those disks
   * can then no longer be set back with {@link ReInitDisk}. A locked snapshot cannot be deleted before its lock
   * ends.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DeleteSnapshot`, on `acs:ecs:{regionId}:{accountId}:snapshot/{snapshotId}`.
   * - Errors: `Operation.Conflict`, `InvalidSnapshotId.NotFound`, `MissingParameter`, `SnapshotCreatedDisk`,
   * `SnapshotCreatedImage`, `InternalError`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteSnapshot
   */
  deleteSnapshot(request: DeleteSnapshotRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteSnapshotResponse> {
    return this.send(DeleteSnapshot, request, options);
  }

  /**
   * Deletes a group of snapshots together with the snapshots in it.
   *
   * Snapshots with a custom image on them are left behind: delete the image with {@link DeleteImage} first, then
   * them with {@link DeleteSnapshot}. The answer tells for each snapshot what became of it.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DeleteSnapshotGroup`.
   * - Errors: `ErrorCode`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteSnapshotGroup
   */
  deleteSnapshotGroup(request: DeleteSnapshotGroupRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteSnapshotGroupResponse> {
    return this.send(DeleteSnapshotGroup, request, options);
  }

  /**
   * Deletes a storage set, so that no more disks can be created in it.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:DeleteStorageSet`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteStorageSet
   */
  deleteStorageSet(request: DeleteStorageSetRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteStorageSetResponse> {
    return this.send(DeleteStorageSet, request, options);
  }

  /**
   * Deletes an `Available` vSwitch that nothing is left in; superseded by `vpc:DeleteVSwitch`.
   *
   * Fails while the VPC is making or deleting another vSwitch or a route. Deprecated in ECS: call
   * `vpc:DeleteVSwitch`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @deprecated Use `vpc:DeleteVSwitch`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteVSwitch
   */
  deleteVSwitch(request: DeleteVSwitchRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteVSwitchResponse> {
    return this.send(DeleteVSwitch, request, options);
  }

  /**
   * Deletes a border router (VBR) without router interfaces; superseded by `vpc:DeleteVirtualBorderRouter`.
   *
   * The owner of the line can delete the border router of another account only before that account has confirmed
   * it. Deprecated in ECS: call `vpc:DeleteVirtualBorderRouter`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * @deprecated Use `vpc:DeleteVirtualBorderRouter`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteVirtualBorderRouter
   */
  deleteVirtualBorderRouter(request: DeleteVirtualBorderRouterRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteVirtualBorderRouterResponse> {
    return this.send(DeleteVirtualBorderRouter, request, options);
  }

  /**
   * Deletes an `Available` VPC that nothing is left in; superseded by `vpc:DeleteVpc`.
   *
   * All its vSwitches, instances, router interfaces and virtual addresses must be gone first. Deprecated in ECS:
   * call `vpc:DeleteVpc`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @deprecated Use `vpc:DeleteVpc`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteVpc
   */
  deleteVpc(request: DeleteVpcRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteVpcResponse> {
    return this.send(DeleteVpc, request, options);
  }

  /**
   * Deletes a virtual storage channel that no file system uses.
   *
   * Detach file systems such as CPFS first. The operating system of the instance must answer, else the channel
   * ends up in `DetachFailed`: then see to the system or stop the instance, and delete again. Channels go along
   * with their instance.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:DeleteVsc`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteVsc
   */
  deleteVsc(request: DeleteVscRequest, options?: CallOptions<EcsErrorCode>): Promise<DeleteVscResponse> {
    return this.send(DeleteVsc, request, options);
  }

  /**
   * Removes a server outside ECS from Cloud Assistant; commands and files no longer reach it.
   *
   * The server itself and the agent on it are left alone. To come back it must register again, with a code from
   * {@link CreateActivation}.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:DeregisterManagedInstance`.
   * - Errors: `InternalError.Dispatch`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DeregisterManagedInstance
   */
  deregisterManagedInstance(request: DeregisterManagedInstanceRequest, options?: CallOptions<EcsErrorCode>): Promise<DeregisterManagedInstanceResponse> {
    return this.send(DeregisterManagedInstance, request, options);
  }

  /**
   * Lists the places of a region where leased lines can be connected; superseded by `vpc:DescribeAccessPoints`.
   *
   * Deprecated in ECS: call `vpc:DescribeAccessPoints`.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * @deprecated Use `vpc:DescribeAccessPoints`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAccessPoints
   */
  describeAccessPoints(request: DescribeAccessPointsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeAccessPointsResponse> {
    return this.send(DescribeAccessPoints, request, options);
  }

  /**
   * Tells the quotas of the account in a region, such as vCPUs, security groups and network interfaces.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeAccountAttributes`.
   * - Errors: `InvalidRegionId.NotFound`, `Invalid.Parameter`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAccountAttributes
   */
  describeAccountAttributes(request: DescribeAccountAttributesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeAccountAttributesResponse> {
    return this.send(DescribeAccountAttributes, request, options);
  }

  /**
   * Lists the activation codes of a region and how often each was used.
   *
   * The secret part of a code is not among the answers; only {@link CreateActivation} returns it.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeActivations`.
   * - Errors: `InvalidParam.PageNumber`, `InvalidParam.PageSize`, `InternalError.Dispatch`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeActivations
   */
  describeActivations(request: DescribeActivationsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeActivationsResponse> {
    return this.send(DescribeActivations, request, options);
  }

  /**
   * Lists what an auto provisioning group did, task by task, with the instances each created or removed.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeAutoProvisioningGroupHistory`.
   * - Errors: `Forbidden.RAM`, `MissingParamter.RegionId`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAutoProvisioningGroupHistory
   */
  describeAutoProvisioningGroupHistory(request: DescribeAutoProvisioningGroupHistoryRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeAutoProvisioningGroupHistoryResponse> {
    return this.send(DescribeAutoProvisioningGroupHistory, request, options);
  }

  /**
   * Lists the instances that an auto provisioning group holds at present.
   *
   * For more about them pass the ids to {@link DescribeInstances}.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeAutoProvisioningGroupInstances`.
   * - Errors: `Forbidden.RAM`, `MissingParamter.RegionId`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAutoProvisioningGroupInstances
   */
  describeAutoProvisioningGroupInstances(request: DescribeAutoProvisioningGroupInstancesRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeAutoProvisioningGroupInstancesResponse> {
    return this.send(DescribeAutoProvisioningGroupInstances, request, options);
  }

  /**
   * Lists auto provisioning groups, with their targets, strategies and state.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - Waiters: {@link AutoProvisioningGroupFulfilled}.
   * - RAM action: `ecs:DescribeAutoProvisioningGroups`.
   * - Errors: `MissingParamter.RegionId`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAutoProvisioningGroups
   */
  describeAutoProvisioningGroups(request: DescribeAutoProvisioningGroupsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeAutoProvisioningGroupsResponse> {
    return this.send(DescribeAutoProvisioningGroups, request, options);
  }

  /**
   * Lists which disks are under which automatic snapshot policies.
   *
   * Give `AutoSnapshotPolicyId` or `DiskId`, not both.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeAutoSnapshotPolicyAssociations`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAutoSnapshotPolicyAssociations
   */
  describeAutoSnapshotPolicyAssociations(request: DescribeAutoSnapshotPolicyAssociationsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeAutoSnapshotPolicyAssociationsResponse> {
    return this.send(DescribeAutoSnapshotPolicyAssociations, request, options);
  }

  /**
   * Lists automatic snapshot policies with their settings and how many disks are under them.
   *
   * Which disks those are is returned by {@link DescribeAutoSnapshotPolicyAssociations}.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeAutoSnapshotPolicyEx`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAutoSnapshotPolicyEx
   */
  describeAutoSnapshotPolicyEx(request: DescribeAutoSnapshotPolicyExRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeAutoSnapshotPolicyExResponse> {
    return this.send(DescribeAutoSnapshotPolicyEx, request, options);
  }

  /**
   * Tells which instance types, disk categories or dedicated hosts are in stock, zone by zone.
   *
   * Ask before {@link RunInstances} or {@link CreateDisk}. `DestinationResource` says what is listed; the further
   * down it stands in the chain `Zone`, `IoOptimized`, `InstanceType`/`Network`/`ddh`, `SystemDisk`, `DataDisk`,
   * the more parameters it takes: disks of an instance need `InstanceType`, its data disks also
   * `SystemDiskCategory`. With `ResourceType` `disk`, data disks are listed whatever the instance. Stock may
   * change any moment.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeAvailableResource`.
   * - Errors: `InvalidParam.TypeAndCpuMem.Conflict`, `InvalidDedicatedHostId.NotFound`,
   * `InvalidRegionId.NotFound`, `InvalidResourceId.NotFound`, `Invalid.InstanceChargeType`, `Invalid.Param`, and
   * 11 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAvailableResource
   */
  describeAvailableResource(request: DescribeAvailableResourceRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeAvailableResourceResponse> {
    return this.send(DescribeAvailableResource, request, options);
  }

  /**
   * Tells how much public bandwidth an instance type can be bought with, or an instance changed to.
   *
   * The limits depend on the billing of the instance and on that of its traffic. For a change (`Upgrade`,
   * `Downgrade`) name the instance in `ResourceId`.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeBandwidthLimitation`.
   * - Errors: `InvalidRegionId.NotFound`, `InvalidInstanceType.ValueNotSupported`, `Invalid.InstanceChargeType`,
   * `Invalid.InstancePayType`, `Invalid.IoOptimized`, `Invalid.NetworkCategory`, and 3 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeBandwidthLimitation
   */
  describeBandwidthLimitation(request: DescribeBandwidthLimitationRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeBandwidthLimitationResponse> {
    return this.send(DescribeBandwidthLimitation, request, options);
  }

  /**
   * Lists the bandwidth packages of NAT gateways with their public addresses.
   *
   * Deprecated: packages work only in accounts that had them before November 2017; others find the EIPs of a
   * gateway with `vpc:DescribeEipAddresses`.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeBandwidthPackages
   */
  describeBandwidthPackages(request: DescribeBandwidthPackagesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeBandwidthPackagesResponse> {
    return this.send(DescribeBandwidthPackages, request, options);
  }

  /**
   * Lists the instances that use the capacity of a reservation.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeCapacityReservationInstances`.
   * - Errors: `MissingParameter.RegionId`, `InternalError`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeCapacityReservationInstances
   */
  describeCapacityReservationInstances(request: DescribeCapacityReservationInstancesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeCapacityReservationInstancesResponse> {
    return this.send(DescribeCapacityReservationInstances, request, options);
  }

  /**
   * Lists capacity reservations, with their state, their capacity and how much of it is used.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeCapacityReservations`.
   * - Errors: `MissingParameter.RegionId`, `InternalError`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeCapacityReservations
   */
  describeCapacityReservations(request: DescribeCapacityReservationsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeCapacityReservationsResponse> {
    return this.send(DescribeCapacityReservations, request, options);
  }

  /**
   * Lists the instances of the classic network that are linked to VPCs.
   *
   * At least one of `InstanceId` and `VpcId` must be given.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeClassicLinkInstances`, on `acs:ecs:{regionId}:{accountId}:instance/*`.
   * - Errors: `InvalidInstanceId.NotFound`, `InvalidRegionId.Malformed`, `InvalidInstanceId.NotBelong`,
   * `InvalidParameter.InvalidInstanceIdAndVpcId`, `InvalidParameter.ToManyInstanceIds`, `InvalidVpc.NotBelong`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeClassicLinkInstances
   */
  describeClassicLinkInstances(request: DescribeClassicLinkInstancesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeClassicLinkInstancesResponse> {
    return this.send(DescribeClassicLinkInstances, request, options);
  }

  /**
   * Returns how Cloud Assistant is set up in a region: delivery of logs, updates of the agent, sessions.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeCloudAssistantSettings`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeCloudAssistantSettings
   */
  describeCloudAssistantSettings(request: DescribeCloudAssistantSettingsRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeCloudAssistantSettingsResponse> {
    return this.send(DescribeCloudAssistantSettings, request, options);
  }

  /**
   * Tells whether the Cloud Assistant Agent answers on instances, and what it has run.
   *
   * Worth a call before {@link RunCommand}, {@link InvokeCommand} or {@link SendFile}, above all on new instances:
   * `CloudAssistantStatus` must be `true`. Where it is not, {@link InstallCloudAssistant} helps if the agent is
   * missing.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeCloudAssistantStatus`.
   * - Errors: `InstanceIds.ExceedLimit`, `InvalidInstance.NotFound`, `InvalidRegionId.NotFound`,
   * `RegionId.ApiNotSupported`, `MissingParameter.InstanceIds`, `MissingParameter.RegionId`, and 1 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeCloudAssistantStatus
   */
  describeCloudAssistantStatus(request: DescribeCloudAssistantStatusRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeCloudAssistantStatusResponse> {
    return this.send(DescribeCloudAssistantStatus, request, options);
  }

  /**
   * Lists the ids of the clusters of a region, the `ClusterId` of its instances.
   *
   * Deprecated, and without a documented successor; {@link DescribeZones} lists where instances can be placed.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeClusters
   */
  describeClusters(request: DescribeClustersRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeClustersResponse> {
    return this.send(DescribeClusters, request, options);
  }

  /**
   * Lists your own Cloud Assistant commands, or the public ones that Alibaba Cloud provides.
   *
   * Without `Provider` the answer holds your own commands only. Walk the pages with `NextToken` and `MaxResults`.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeCommands`.
   * - Errors: `InvalidRegionId.NotFound`, `RegionId.ApiNotSupported`, `MissingParameter.RegionId`,
   * `InvalidParam.PageNumber`, `InvalidParam.PageSize`, `InvalidParam.pageNumber`, and 1 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeCommands
   */
  describeCommands(request: DescribeCommandsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeCommandsResponse> {
    return this.send(DescribeCommands, request, options);
  }

  /**
   * Tells whether subscription dedicated hosts are renewed by themselves, and for how long each time.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeDedicatedHostAutoRenew`.
   * - Errors: `IncorrectDedicatedHostStatus`, `ChargeTypeViolation`, `InvalidParameter.InvalidDedicatedHostId`,
   * `InvalidParameter.ToManyDedicatedHostIds`, `MissingParameter.DedicatedHostId`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDedicatedHostAutoRenew
   */
  describeDedicatedHostAutoRenew(request: DescribeDedicatedHostAutoRenewRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeDedicatedHostAutoRenewResponse> {
    return this.send(DescribeDedicatedHostAutoRenew, request, options);
  }

  /**
   * Lists dedicated host clusters, with their hosts and their free capacity.
   *
   * Conditions given together must all hold. An empty list as `DedicatedHostClusterIds`, `[]`, is a condition too,
   * and matches nothing.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeDedicatedHostClusters`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDedicatedHostClusters
   */
  describeDedicatedHostClusters(request: DescribeDedicatedHostClustersRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeDedicatedHostClustersResponse> {
    return this.send(DescribeDedicatedHostClusters, request, options);
  }

  /**
   * Lists the types of dedicated hosts in a region, with their hardware and the instance types that run on them.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeDedicatedHostTypes`.
   * - Errors: `InternalError`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDedicatedHostTypes
   */
  describeDedicatedHostTypes(request: DescribeDedicatedHostTypesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeDedicatedHostTypesResponse> {
    return this.send(DescribeDedicatedHostTypes, request, options);
  }

  /**
   * Lists dedicated hosts, with their state, their free capacity and the instances on them.
   *
   * Conditions given together must all hold. Page with `NextToken` and `MaxResults`; the vendor is about to drop
   * page numbers here.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeDedicatedHosts`.
   * - Errors: `InvalidRegion.NotFound`, `InvalidZone.NotFound`, `InvalidLockReason.NotFound`,
   * `InvalidStatus.ValueNotSupported`, `InvalidParameter.DedicatedHostIds`, `MissingParamter.RegionId`, and 2
   * more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDedicatedHosts
   */
  describeDedicatedHosts(request: DescribeDedicatedHostsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeDedicatedHostsResponse> {
    return this.send(DescribeDedicatedHosts, request, options);
  }

  /**
   * Lists the instance families whose instances can join deployment sets of a strategy.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeDeploymentSetSupportedInstanceTypeFamily`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDeploymentSetSupportedInstanceTypeFamily
   */
  describeDeploymentSetSupportedInstanceTypeFamily(request: DescribeDeploymentSetSupportedInstanceTypeFamilyRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeDeploymentSetSupportedInstanceTypeFamilyResponse> {
    return this.send(DescribeDeploymentSetSupportedInstanceTypeFamily, request, options);
  }

  /**
   * Lists deployment sets, with their strategy, their instances and how many more fit.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeDeploymentSets`.
   * - Errors: `InvalidDeploymentSetIds.TooManyInput`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDeploymentSets
   */
  describeDeploymentSets(request: DescribeDeploymentSetsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeDeploymentSetsResponse> {
    return this.send(DescribeDeploymentSets, request, options);
  }

  /**
   * Lists sets of diagnostic metrics, your own or those that everyone has.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeDiagnosticMetricSets`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiagnosticMetricSets
   */
  describeDiagnosticMetricSets(request: DescribeDiagnosticMetricSetsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeDiagnosticMetricSetsResponse> {
    return this.send(DescribeDiagnosticMetricSets, request, options);
  }

  /**
   * Lists what a diagnosis can check.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeDiagnosticMetrics`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiagnosticMetrics
   */
  describeDiagnosticMetrics(request: DescribeDiagnosticMetricsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeDiagnosticMetricsResponse> {
    return this.send(DescribeDiagnosticMetrics, request, options);
  }

  /**
   * Returns a diagnostic report: what was checked, and the problems that were found.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeDiagnosticReportAttributes`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiagnosticReportAttributes
   */
  describeDiagnosticReportAttributes(request: DescribeDiagnosticReportAttributesRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeDiagnosticReportAttributesResponse> {
    return this.send(DescribeDiagnosticReportAttributes, request, options);
  }

  /**
   * Lists diagnostic reports with the problems found, without the metrics that are in order.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeDiagnosticReports`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiagnosticReports
   */
  describeDiagnosticReports(request: DescribeDiagnosticReportsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeDiagnosticReportsResponse> {
    return this.send(DescribeDiagnosticReports, request, options);
  }

  /**
   * Tells which KMS key encrypts new disks in the region that name none.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeDiskDefaultKMSKeyId`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiskDefaultKMSKeyId
   */
  describeDiskDefaultKMSKeyId(request: DescribeDiskDefaultKMSKeyIdRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeDiskDefaultKMSKeyIdResponse> {
    return this.send(DescribeDiskDefaultKMSKeyId, request, options);
  }

  /**
   * Tells whether new disks in the region are encrypted by default.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeDiskEncryptionByDefaultStatus`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiskEncryptionByDefaultStatus
   */
  describeDiskEncryptionByDefaultStatus(request: DescribeDiskEncryptionByDefaultStatusRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeDiskEncryptionByDefaultStatusResponse> {
    return this.send(DescribeDiskEncryptionByDefaultStatus, request, options);
  }

  /**
   * Reads IOPS, throughput and latency of a disk over a time of the last 30 days.
   *
   * At most 400 points: (`EndTime` − `StartTime`) / `Period` must not be more, or the call fails with
   * `InvalidParameter.TooManyDataQueried`. There are no points for times when the disk was not `In_use`.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeDiskMonitorData`, on `acs:ecs:{regionId}:{accountId}:disk/{diskId}`.
   * - Errors: `InvalidDiskId.NotFound`, `InvalidInstanceType.NotSupportCredit`, `InvalidPeriod.ValueNotSupported`,
   * `InvalidEndTime.Malformed`, `InvalidParameter.EndTime`, `InvalidParameter.TooManyDataQueried`, and 4 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiskMonitorData
   */
  describeDiskMonitorData(request: DescribeDiskMonitorDataRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeDiskMonitorDataResponse> {
    return this.send(DescribeDiskMonitorData, request, options);
  }

  /**
   * Lists disks, local disks and elastic ephemeral disks, with their state, size and attachments.
   *
   * Filters are combined with "and". An empty list in `DiskIds` matches nothing, unlike leaving it out. Walk large
   * results with `MaxResults` and `NextToken`: once these are used, page numbers and `TotalCount` mean nothing.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - Waiters: {@link DiskAvailable}, {@link DiskInUse}, {@link DiskDeleted}, {@link DiskExists}.
   * - RAM action: `ecs:DescribeDisks`, on `acs:ecs:{regionId}:{accountId}:disk/*`,
   * `acs:ecs:{regionId}:{accountId}:disk/{diskId}`.
   * - Errors: `InvalidRegion.NotFound`, `InvalidSnapshot.NotFound`, `InvalidZoneId.NotFound`,
   * `InvalidDiskChargeType.NotFound`, `InvalidFilterKey.NotFound`, `InvalidLockReason.NotFound`, and 17 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDisks
   */
  describeDisks(request: DescribeDisksRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeDisksResponse> {
    return this.send(DescribeDisks, request, options);
  }

  /**
   * Lists disks with their state, their health, and the events that hit them in the last seven days.
   *
   * Filters are combined with "and". For size, attachments and the like, call {@link DescribeDisks}.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeDisksFullStatus`.
   * - Errors: `DiskIdLimitExceeded`, `EventIdLimitExceeded`, `InvalidParameter.LengthExceeded`,
   * `OperationDenied.NotInWhiteList`, `InvalidParameter`, `InvalidParameter.TimeEndBeforeStart`, and 4 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDisksFullStatus
   */
  describeDisksFullStatus(request: DescribeDisksFullStatusRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeDisksFullStatusResponse> {
    return this.send(DescribeDisksFullStatus, request, options);
  }

  /**
   * Lists EIPs and what they are bound to; superseded by `vpc:DescribeEipAddresses`.
   *
   * Deprecated in ECS: call `vpc:DescribeEipAddresses`.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * @deprecated Use `vpc:DescribeEipAddresses`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeEipAddresses
   */
  describeEipAddresses(request: DescribeEipAddressesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeEipAddressesResponse> {
    return this.send(DescribeEipAddresses, request, options);
  }

  /**
   * Returns what went through an EIP over time; superseded by `vpc:DescribeEipMonitorData`.
   *
   * At most 200 data points, so choose a longer `Period` for a longer time. Deprecated in ECS: call
   * `vpc:DescribeEipMonitorData`.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * @deprecated Use `vpc:DescribeEipMonitorData`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeEipMonitorData
   */
  describeEipMonitorData(request: DescribeEipMonitorDataRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeEipMonitorDataResponse> {
    return this.send(DescribeEipMonitorData, request, options);
  }

  /**
   * Tells whether elasticity assurances are renewed by themselves, and for how long each time.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeElasticityAssuranceAutoRenewAttribute`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeElasticityAssuranceAutoRenewAttribute
   */
  describeElasticityAssuranceAutoRenewAttribute(request: DescribeElasticityAssuranceAutoRenewAttributeRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeElasticityAssuranceAutoRenewAttributeResponse> {
    return this.send(DescribeElasticityAssuranceAutoRenewAttribute, request, options);
  }

  /**
   * Lists the running instances that use the capacity of an elasticity assurance.
   *
   * Once the assurance has ended, the list is empty, as instances are no longer matched to it.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeElasticityAssuranceInstances`.
   * - Errors: `MissingParameter.RegionId`, `InternalError`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeElasticityAssuranceInstances
   */
  describeElasticityAssuranceInstances(request: DescribeElasticityAssuranceInstancesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeElasticityAssuranceInstancesResponse> {
    return this.send(DescribeElasticityAssuranceInstances, request, options);
  }

  /**
   * Lists elasticity assurances, with their state, their capacity and how much of it is used.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeElasticityAssurances`.
   * - Errors: `MissingParameter.RegionId`, `InternalError`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeElasticityAssurances
   */
  describeElasticityAssurances(request: DescribeElasticityAssurancesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeElasticityAssurancesResponse> {
    return this.send(DescribeElasticityAssurances, request, options);
  }

  /**
   * Reads traffic, packets and drops of secondary network interfaces over a time of the last 30 days.
   *
   * At most 400 points: (`EndTime` − `StartTime`) / `Period` must not be more, or the call fails with
   * `InvalidParameter.TooManyDataQueried`. There are no points for times when the instance was `Stopped` or the
   * interface attached to nothing.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeEniMonitorData`.
   * - Errors: `InvalidDiskId.NotFound`, `InvalidInstanceId.NotFound`, `InvalidPeriod.ValueNotSupported`,
   * `InvalidInstanceType.NotSupportCredit`, `InvalidEndTime.Malformed`, `InvalidParameter.TooManyDataQueried`, and
   * 4 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeEniMonitorData
   */
  describeEniMonitorData(request: DescribeEniMonitorDataRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeEniMonitorDataResponse> {
    return this.send(DescribeEniMonitorData, request, options);
  }

  /**
   * Lists the forwarding (DNAT) entries of a NAT gateway; superseded by `vpc:DescribeForwardTableEntries`.
   *
   * Deprecated in ECS: call `vpc:DescribeForwardTableEntries`.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * @deprecated Use `vpc:DescribeForwardTableEntries`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeForwardTableEntries
   */
  describeForwardTableEntries(request: DescribeForwardTableEntriesRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeForwardTableEntriesResponse> {
    return this.send(DescribeForwardTableEntries, request, options);
  }

  /**
   * Lists virtual addresses (HaVips) and the instances tied to them; superseded by `vpc:DescribeHaVips`.
   *
   * Deprecated in ECS: call `vpc:DescribeHaVips`.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * @deprecated Use `vpc:DescribeHaVips`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeHaVips
   */
  describeHaVips(request: DescribeHaVipsRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeHaVipsResponse> {
    return this.send(DescribeHaVips, request, options);
  }

  /**
   * Lists HPC clusters, with their names and descriptions.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeHpcClusters`.
   * - Errors: `InvalidHpcClusterIds.ExceedLimit`, `InvalidRegionId.NotFound`, `Invalid.Parameter`,
   * `InvalidHpcClusterIds.Malformed`, `MissingParameter.HpcClusterId`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeHpcClusters
   */
  describeHpcClusters(request: DescribeHpcClustersRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeHpcClustersResponse> {
    return this.send(DescribeHpcClusters, request, options);
  }

  /**
   * Lists components of image building, your own or those of Alibaba Cloud, with their commands.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeImageComponents`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImageComponents
   */
  describeImageComponents(request: DescribeImageComponentsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeImageComponentsResponse> {
    return this.send(DescribeImageComponents, request, options);
  }

  /**
   * Finds the newest available image of a family.
   *
   * The answer has no `Image` where the family holds none that is available. {@link RunInstances} also takes an
   * `ImageFamily` directly.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeImageFromFamily`.
   * - Errors: `InvalidRegionId.NotFound`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImageFromFamily
   */
  describeImageFromFamily(request: DescribeImageFromFamilyRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeImageFromFamilyResponse> {
    return this.send(DescribeImageFromFamily, request, options);
  }

  /**
   * Lists the builds of an image template, with their status and the image that came of them.
   *
   * Needs `ImagePipelineId` or `ExecutionId`. The builds of a deleted template are gone.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeImagePipelineExecutions`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImagePipelineExecutions
   */
  describeImagePipelineExecutions(request: DescribeImagePipelineExecutionsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeImagePipelineExecutionsResponse> {
    return this.send(DescribeImagePipelineExecutions, request, options);
  }

  /**
   * Lists image templates with all their settings.
   *
   * Their builds are listed by {@link DescribeImagePipelineExecutions}.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeImagePipelines`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImagePipelines
   */
  describeImagePipelines(request: DescribeImagePipelinesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeImagePipelinesResponse> {
    return this.send(DescribeImagePipelines, request, options);
  }

  /**
   * Lists the accounts that a custom image is shared with.
   *
   * The list is changed with {@link ModifyImageSharePermission}.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeImageSharePermission`.
   * - Errors: `InvalidImageId.NotFound`, `InvalidRegionId.NotFound`, `MissingParameter`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImageSharePermission
   */
  describeImageSharePermission(request: DescribeImageSharePermissionRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeImageSharePermissionResponse> {
    return this.send(DescribeImageSharePermission, request, options);
  }

  /**
   * Lists the instance types that can run an image.
   *
   * Whether they are in stock is another matter; ask {@link DescribeAvailableResource} for it.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeImageSupportInstanceTypes`.
   * - Errors: `InvalidInstanceType.ValueNotSupported`, `InvalidParamter`, `InvalidUsage`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImageSupportInstanceTypes
   */
  describeImageSupportInstanceTypes(request: DescribeImageSupportInstanceTypesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeImageSupportInstanceTypesResponse> {
    return this.send(DescribeImageSupportInstanceTypes, request, options);
  }

  /**
   * Lists the images that instances can be made of, be they custom, public, shared or from the Marketplace.
   *
   * All conditions must hold at once. Without `Status`, only images that are `Available` are listed, so one in the
   * making needs it. RAM policies are not asked where `ImageOwnerAlias` is `system` or `others`.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - Waiters: {@link ImageAvailable}, {@link ImageDeleted}.
   * - RAM action: `ecs:DescribeImages`, on `acs:ecs:{regionId}:{accountId}:image/*`,
   * `acs:ecs:{regionId}:{accountId}:image/{imageId}`.
   * - Errors: `InvalidFilterKey.NotFound`, `InvalidImageOwnerAlias.ValueNotSupported`,
   * `InvalidInstanceType.ValueNotSupported`, `InvalidTag.Mismatch`, `DryRunOperation`, `InvalidParamter`, and 5
   * more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImages
   */
  describeImages(request: DescribeImagesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeImagesResponse> {
    return this.send(DescribeImages, request, options);
  }

  /**
   * Tells from which private pools of reserved capacity instances draw.
   *
   * A private pool comes with an elasticity assurance or a capacity reservation. Once it has run out, the pool's
   * fields of the answer are empty. Change it with {@link ModifyInstanceAttachmentAttributes}.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeInstanceAttachmentAttributes`.
   * - Errors: `InvalidInstanceIds.NotFound`, `MissingParameter.RegionId`, `InternalError`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceAttachmentAttributes
   */
  describeInstanceAttachmentAttributes(request: DescribeInstanceAttachmentAttributesRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstanceAttachmentAttributesResponse> {
    return this.send(DescribeInstanceAttachmentAttributes, request, options);
  }

  /**
   * Describes a single instance, with network options that {@link DescribeInstances} leaves out.
   *
   * Among these are jumbo frames, traffic encryption and bandwidth weighting. Tags and network interfaces are
   * missing here, {@link DescribeInstances} has them; {@link DescribeDisks} lists the disks.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeInstanceAttribute`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceAttribute
   */
  describeInstanceAttribute(request: DescribeInstanceAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstanceAttributeResponse> {
    return this.send(DescribeInstanceAttribute, request, options);
  }

  /**
   * Tells of subscription instances whether and for how long they renew themselves.
   *
   * Give `InstanceId`, `RenewalStatus` or both. Fails for pay-as-you-go instances. Change the setting with {@link
   * ModifyInstanceAutoRenewAttribute}.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeInstanceAutoRenewAttribute`.
   * - Errors: `IncorrectInstanceStatus`, `Abs.MissingParamter.InstanceId`, `ChargeTypeViolation`,
   * `InvalidParameter.InvalidInstanceId`, `InvalidParameter.RenewalStatus`,
   * `InvalidParameter.RenewalStatusInstanceId`, and 2 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceAutoRenewAttribute
   */
  describeInstanceAutoRenewAttribute(request: DescribeInstanceAutoRenewAttributeRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstanceAutoRenewAttributeResponse> {
    return this.send(DescribeInstanceAutoRenewAttribute, request, options);
  }

  /**
   * Lists system events of instances or hosts; without a state, only those that are over.
   *
   * Events that are over go back 30 days, others as far as they go. By default the states are `Avoided`,
   * `Executed`, `Canceled` and `Failed`; to see what is coming, ask for `Scheduled`, `Inquiring` and `Executing`
   * in `InstanceEventCycleStatus`. Walk the pages with `NextToken`; page numbers are on their way out.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - Waiters: {@link SystemEventFinished}.
   * - RAM action: `ecs:DescribeInstanceHistoryEvents`.
   * - Errors: `EventIdLimitExceeded`, `OperationDenied.NotInWhiteList`, `InvalidParameter`,
   * `InvalidParameter.TimeEndBeforeStart`, `MissingParameter`, `InternalError`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceHistoryEvents
   */
  describeInstanceHistoryEvents(request: DescribeInstanceHistoryEventsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstanceHistoryEventsResponse> {
    return this.send(DescribeInstanceHistoryEvents, request, options);
  }

  /**
   * Returns when the platform may maintain instances and what it does to them when their host fails.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeInstanceMaintenanceAttributes`.
   * - Errors: `InstanceIdLimitExceeded`, `OperationDenied.NotInWhiteList`, `InvalidInstanceId.NotFound`,
   * `MissingParameter`, `InvalidParameter`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceMaintenanceAttributes
   */
  describeInstanceMaintenanceAttributes(request: DescribeInstanceMaintenanceAttributesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstanceMaintenanceAttributesResponse> {
    return this.send(DescribeInstanceMaintenanceAttributes, request, options);
  }

  /**
   * Asks what it would cost to upgrade a subscription instance that has not expired, or to give it more
   * subscription disks.
   *
   * Give a new `InstanceType`, new data disks, or both. Neither downgrades nor pay-as-you-go instances can be
   * priced here: for those, the price of a new instance holds, see {@link DescribePrice}. {@link
   * DescribeResourcesModification} tells which instance types are open to the instance; {@link
   * ModifyPrepayInstanceSpec} does the upgrade.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeInstanceModificationPrice`.
   * - Errors: `PriceNotFound`, `InvalidInstanceId.NotFound`, `InvalidResourceGroup.NotFound`,
   * `InvalidDataDiskCategory.ValueNotSupported`, `InvalidDiskCategory.ValueNotSupported`,
   * `InvalidInstanceType.ValueNotSupported`, and 12 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceModificationPrice
   */
  describeInstanceModificationPrice(request: DescribeInstanceModificationPriceRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstanceModificationPriceResponse> {
    return this.send(DescribeInstanceModificationPrice, request, options);
  }

  /**
   * Returns what was measured on one instance, such as CPU, network traffic, disk traffic, CPU credits.
   *
   * Covers the last 30 days and returns at most 400 points per call, so that (`EndTime` − `StartTime`) / `Period`
   * must not be above 400; else the call fails with `InvalidParameter.TooManyDataQueried`. Points are missing
   * where nothing was measured, as while the instance was stopped. CPU figures of bare metal instances need the
   * CloudMonitor agent.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeInstanceMonitorData`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
   * - Errors: `InvalidInstanceId.NotFound`, `InvalidPeriod.ValueNotSupported`,
   * `InvalidStartTime.ValueNotSupported`, `InvalidEndTime.Malformed`, `InvalidParameter.TooManyDataQueried`,
   * `InvalidStartTime.Malformed`, and 3 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceMonitorData
   */
  describeInstanceMonitorData(request: DescribeInstanceMonitorDataRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstanceMonitorDataResponse> {
    return this.send(DescribeInstanceMonitorData, request, options);
  }

  /**
   * Tells which RAM roles instances have, or which instances have a RAM role.
   *
   * Needs `InstanceIds` or `RamRoleName`, or both.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeInstanceRamRole`.
   * - Errors: `InvalidInstanceId.NotFound`, `InvalidRamRole.NotFound`, `InvalidNetworkType.MismatchRamRole`,
   * `InvalidInstanceIds.Malformed`, `InvalidParameter.AllEmpty`, `InternalError`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceRamRole
   */
  describeInstanceRamRole(request: DescribeInstanceRamRoleRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstanceRamRoleResponse> {
    return this.send(DescribeInstanceRamRole, request, options);
  }

  /**
   * Lists instances with nothing but their state; the cheap way to poll.
   *
   * Narrow it down with `InstanceId` or `ZoneId`; without conditions, all instances of the region are listed. The
   * waiters {@link InstanceRunning} and {@link InstanceStopped} save the polling.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeInstanceStatus`, on `acs:ecs:{regionId}:{accountId}:instance/*`.
   * - Errors: `InvalidRegionId.NotFound`, `InvalidZoneId.NotFound`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceStatus
   */
  describeInstanceStatus(request: DescribeInstanceStatusRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstanceStatusResponse> {
    return this.send(DescribeInstanceStatus, request, options);
  }

  /**
   * Tells which hosts and network nodes instances are behind, to judge how close they are to each other.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeInstanceTopology`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceTopology
   */
  describeInstanceTopology(request: DescribeInstanceTopologyRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstanceTopologyResponse> {
    return this.send(DescribeInstanceTopology, request, options);
  }

  /**
   * Lists the instance type families, such as `ecs.g6`, that a region knows.
   *
   * The types of a family come from {@link DescribeInstanceTypes}, those on sale in a zone from {@link
   * DescribeAvailableResource}.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeInstanceTypeFamilies`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceTypeFamilies
   */
  describeInstanceTypeFamilies(request: DescribeInstanceTypeFamiliesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstanceTypeFamiliesResponse> {
    return this.send(DescribeInstanceTypeFamilies, request, options);
  }

  /**
   * Lists instance types with their vCPUs, memory, network, disks, GPUs and limits.
   *
   * Conditions are joined with "and". The list says nothing about what is on sale where: ask {@link
   * DescribeAvailableResource} for that. Without `NextToken`, only the first page of at most 100 types comes.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeInstanceTypes`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceTypes
   */
  describeInstanceTypes(request: DescribeInstanceTypesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstanceTypesResponse> {
    return this.send(DescribeInstanceTypes, request, options);
  }

  /**
   * Returns an address for the console (VNC) of an instance, valid for 15 seconds.
   *
   * No page to open by itself: the page `index.html` of `g.alicdn.com/aliyun/ecs-console-vnc2`, directory `0.0.8`,
   * takes it as the query parameter `vncUrl`, next to `instanceId` and `isWindows` (`true` or `false`). The
   * connection ends after 300 seconds without input; get a new address then, at most 30 per minute.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeInstanceVncUrl`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
   * - Errors: `IncorrectInstanceStatus`, `InvalidInstanceId.NotFound`, `InvalidRegionId.NotFound`,
   * `InvalidRegionInstance`, `InstanceNotReady`, `InternalError`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceVncUrl
   */
  describeInstanceVncUrl(request: DescribeInstanceVncUrlRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstanceVncUrlResponse> {
    return this.send(DescribeInstanceVncUrl, request, options);
  }

  /**
   * Lists the instances of a region with nearly all that is known about them.
   *
   * Conditions are joined with "and"; without any, all instances are listed. `InstanceIds` set to `[]` is a
   * condition too and finds nothing. A RAM user without the permission gets an empty list, not an error: `DryRun`
   * tells the two apart. Pages are walked with `NextToken` and `MaxResults`; once `NextToken` is given,
   * `PageNumber` and `PageSize` are ignored.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - Waiters: {@link InstanceExists}, {@link InstanceRunning}, {@link InstanceStopped}, {@link InstanceDeleted}.
   * - RAM action: `ecs:DescribeInstances`, on `acs:ecs:{regionId}:{accountId}:instance/*`,
   * `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
   * - Errors: `InvalidHpcClusterId.NotFound`, `InvalidFilterKey.NotFound`, `InvalidInstanceChargeType.NotFound`,
   * `InvalidLockReason.NotFound`, `InvalidNetworkType.NotFound`, `InvalidStatus.NotFound`, and 5 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstances
   */
  describeInstances(request: DescribeInstancesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstancesResponse> {
    return this.send(DescribeInstances, request, options);
  }

  /**
   * Returns state, health and scheduled system events of instances, side by side.
   *
   * Events other than scheduled ones are in {@link DescribeInstanceHistoryEvents}. Times in the request narrow the
   * events.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeInstancesFullStatus`.
   * - Errors: `EventIdLimitExceeded`, `InstanceIdLimitExceeded`, `OperationDenied.NotInWhiteList`,
   * `InvalidParameter`, `InvalidParameter.TimeEndBeforeStart`, `MissingParameter`, and 1 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstancesFullStatus
   */
  describeInstancesFullStatus(request: DescribeInstancesFullStatusRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeInstancesFullStatusResponse> {
    return this.send(DescribeInstancesFullStatus, request, options);
  }

  /**
   * Returns exit code and output of command executions, one entry per instance.
   *
   * Goes back 30 days, as far as the number of records kept allows. The state over all instances together and the
   * script are in {@link DescribeInvocations}. To wait for an execution, poll until `InvocationStatus` is one of
   * the final states.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - Waiters: {@link InvocationFinished}.
   * - RAM action: `ecs:DescribeInvocationResults`.
   * - Errors: `InvalidRegionId.NotFound`, `RegionId.ApiNotSupported`, `MissingParameter.RegionId`,
   * `InvalidParam.PageNumber`, `InvalidParam.PageSize`, `InvalidParam.pageNumber`, and 1 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInvocationResults
   */
  describeInvocationResults(request: DescribeInvocationResultsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeInvocationResultsResponse> {
    return this.send(DescribeInvocationResults, request, options);
  }

  /**
   * Lists command executions with their overall status, their instances and the script.
   *
   * Goes back 30 days, as far as the number of records kept allows. Shows the state over all instances together
   * and, per instance, the last run only; for earlier runs of a schedule see {@link DescribeInvocationResults}.
   * Each success still needs a look at `ExitCode` and `Output` (with `IncludeOutput`).
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeInvocations`.
   * - Errors: `InvalidRegionId.NotFound`, `RegionId.ApiNotSupported`, `MissingParameter.RegionId`,
   * `InvalidParam.PageNumber`, `InvalidParam.PageSize`, `InvalidParam.pageNumber`, and 1 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInvocations
   */
  describeInvocations(request: DescribeInvocationsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeInvocationsResponse> {
    return this.send(DescribeInvocations, request, options);
  }

  /**
   * Lists the SSH key pairs of a region, with their public keys on demand.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - Waiters: {@link KeyPairExists}.
   * - RAM action: `ecs:DescribeKeyPairs`, on `acs:ecs:{regionId}:{accountId}:keypair/*`,
   * `acs:ecs:{regionId}:{accountId}:keypair/{keyPairName}`.
   * - Errors: `InvalidParameter`, `MissingParameter`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeKeyPairs
   */
  describeKeyPairs(request: DescribeKeyPairsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeKeyPairsResponse> {
    return this.send(DescribeKeyPairs, request, options);
  }

  /**
   * Lists the versions of one launch template, with the settings that they hold.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeLaunchTemplateVersions`.
   * - Errors: `InvalidLaunchTemplate.NotFound`, `InvalidParameter`, `InvalidRegion.NotExist`, `MissingParameter`,
   * `InnerServiceFailed`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeLaunchTemplateVersions
   */
  describeLaunchTemplateVersions(request: DescribeLaunchTemplateVersionsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeLaunchTemplateVersionsResponse> {
    return this.send(DescribeLaunchTemplateVersions, request, options);
  }

  /**
   * Lists the launch templates of a region, with the numbers of their default and newest versions.
   *
   * The settings themselves are in {@link DescribeLaunchTemplateVersions}.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeLaunchTemplates`.
   * - Errors: `InvalidParameter`, `InvalidRegion.NotExist`, `MissingParameter`, `InnerServiceFailed`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeLaunchTemplates
   */
  describeLaunchTemplates(request: DescribeLaunchTemplatesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeLaunchTemplatesResponse> {
    return this.send(DescribeLaunchTemplates, request, options);
  }

  /**
   * Returns one limit of the account by its name.
   *
   * Deprecated, and without a documented successor; {@link DescribeAccountAttributes} returns limits of the
   * account as well.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeLimitation
   */
  describeLimitation(request: DescribeLimitationRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeLimitationResponse> {
    return this.send(DescribeLimitation, request, options);
  }

  /**
   * Lists snapshots that are or were locked against deletion, with the terms of their locks.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeLockedSnapshots`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeLockedSnapshots
   */
  describeLockedSnapshots(request: DescribeLockedSnapshotsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeLockedSnapshotsResponse> {
    return this.send(DescribeLockedSnapshots, request, options);
  }

  /**
   * Lists the servers outside ECS that are registered with Cloud Assistant.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeManagedInstances`.
   * - Errors: `InvalidParam.PageNumber`, `InvalidParam.PageSize`, `InternalError.Dispatch`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeManagedInstances
   */
  describeManagedInstances(request: DescribeManagedInstancesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeManagedInstancesResponse> {
    return this.send(DescribeManagedInstances, request, options);
  }

  /**
   * Lists NAT gateways with their forwarding tables and bandwidth packages; superseded by
   * `vpc:DescribeNatGateways`.
   *
   * Deprecated in ECS: call `vpc:DescribeNatGateways`.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * @deprecated Use `vpc:DescribeNatGateways`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeNatGateways
   */
  describeNatGateways(request: DescribeNatGatewaysRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeNatGatewaysResponse> {
    return this.send(DescribeNatGateways, request, options);
  }

  /**
   * Tells everything about one network interface, also its connection tracking and limits.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeNetworkInterfaceAttribute`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeNetworkInterfaceAttribute
   */
  describeNetworkInterfaceAttribute(request: DescribeNetworkInterfaceAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeNetworkInterfaceAttributeResponse> {
    return this.send(DescribeNetworkInterfaceAttribute, request, options);
  }

  /**
   * Lists which accounts you let attach a network interface.
   *
   * Give `NetworkInterfaceId` or `NetworkInterfacePermissionId`.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeNetworkInterfacePermissions`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeNetworkInterfacePermissions
   */
  describeNetworkInterfacePermissions(request: DescribeNetworkInterfacePermissionsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeNetworkInterfacePermissionsResponse> {
    return this.send(DescribeNetworkInterfacePermissions, request, options);
  }

  /**
   * Lists network interfaces with their addresses, security groups and attachments.
   *
   * Filters are combined with "and". Walk large results with `MaxResults` and `NextToken`. {@link
   * DescribeNetworkInterfaceAttribute} tells more about a single interface.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - Waiters: {@link NetworkInterfaceAvailable}, {@link NetworkInterfaceInUse}, {@link NetworkInterfaceDeleted}.
   * - RAM action: `ecs:DescribeNetworkInterfaces`.
   * - Errors: `EniPerInstanceLimitExceeded`, `MaxEniCountExceeded`, `SecurityGroupInstanceLimitExceed`,
   * `Forbidden.RegionId`, `Forbidden.NotSupportRAM`, `Forbidden.SubUser`, and 19 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeNetworkInterfaces
   */
  describeNetworkInterfaces(request: DescribeNetworkInterfacesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeNetworkInterfacesResponse> {
    return this.send(DescribeNetworkInterfaces, request, options);
  }

  /**
   * Returns what went through an EIP on newer BGP lines over time; superseded by `vpc:DescribeEipMonitorData`.
   *
   * Deprecated in ECS: call `vpc:DescribeEipMonitorData`.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * @deprecated Use `vpc:DescribeEipMonitorData`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeNewProjectEipMonitorData
   */
  describeNewProjectEipMonitorData(request: DescribeNewProjectEipMonitorDataRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeNewProjectEipMonitorDataResponse> {
    return this.send(DescribeNewProjectEipMonitorData, request, options);
  }

  /**
   * Lists leased lines with their carriers, ports and states; superseded by `vpc:DescribePhysicalConnections`.
   *
   * Deprecated in ECS: call `vpc:DescribePhysicalConnections`.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * @deprecated Use `vpc:DescribePhysicalConnections`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePhysicalConnections
   */
  describePhysicalConnections(request: DescribePhysicalConnectionsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribePhysicalConnectionsResponse> {
    return this.send(DescribePhysicalConnections, request, options);
  }

  /**
   * Lists maintenance windows with their hours and the instances that they hold for.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribePlanMaintenanceWindows`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePlanMaintenanceWindows
   */
  describePlanMaintenanceWindows(request: DescribePlanMaintenanceWindowsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribePlanMaintenanceWindowsResponse> {
    return this.send(DescribePlanMaintenanceWindows, request, options);
  }

  /**
   * Lists the resources that refer to a port list, such as security groups.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribePortRangeListAssociations`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePortRangeListAssociations
   */
  describePortRangeListAssociations(request: DescribePortRangeListAssociationsRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribePortRangeListAssociationsResponse> {
    return this.send(DescribePortRangeListAssociations, request, options);
  }

  /**
   * Shows the entries of one port list.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribePortRangeListEntries`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePortRangeListEntries
   */
  describePortRangeListEntries(request: DescribePortRangeListEntriesRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribePortRangeListEntriesResponse> {
    return this.send(DescribePortRangeListEntries, request, options);
  }

  /**
   * Lists port lists, without their entries.
   *
   * The entries of one list come from {@link DescribePortRangeListEntries}.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribePortRangeLists`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePortRangeLists
   */
  describePortRangeLists(request: DescribePortRangeListsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribePortRangeListsResponse> {
    return this.send(DescribePortRangeLists, request, options);
  }

  /**
   * Lists the resources that refer to a prefix list, such as security groups.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribePrefixListAssociations`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePrefixListAssociations
   */
  describePrefixListAssociations(request: DescribePrefixListAssociationsRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribePrefixListAssociationsResponse> {
    return this.send(DescribePrefixListAssociations, request, options);
  }

  /**
   * Shows one prefix list with all its entries.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribePrefixListAttributes`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePrefixListAttributes
   */
  describePrefixListAttributes(request: DescribePrefixListAttributesRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribePrefixListAttributesResponse> {
    return this.send(DescribePrefixListAttributes, request, options);
  }

  /**
   * Lists prefix lists, without their entries.
   *
   * All conditions must hold together. The entries of one list come from {@link DescribePrefixListAttributes}.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribePrefixLists`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePrefixLists
   */
  describePrefixLists(request: DescribePrefixListsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribePrefixListsResponse> {
    return this.send(DescribePrefixLists, request, options);
  }

  /**
   * Asks what a new instance, disk, dedicated host, capacity product or traffic would cost at the moment.
   *
   * What else must be given depends on `ResourceType`: `instance`, `ElasticityAssurance` and `CapacityReservation`
   * need `InstanceType`, `disk` needs a data disk with category and size, `diskperformance` a data disk with
   * category and `ProvisionedIops`, `ddh` a `DedicatedHostType`. Disks are priced by the hour only, traffic only
   * as `PayByTraffic`. Leaving `PriceUnit` and `Period` out asks for the pay-as-you-go price of one hour.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribePrice`, on `acs:ecs:*:{accountId}:*`.
   * - Errors: `EncryptedOption.Conflict`, `InvalidParameter.Conflict`, `DependencyViolation.IoOptimized`,
   * `InstanceDiskCategoryLimitExceed`, `InstanceDiskNumber.LimitExceed`, `InstanceDiskNumLimitExceed`, and 51
   * more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePrice
   */
  describePrice(request: DescribePriceRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribePriceResponse> {
    return this.send(DescribePrice, request, options);
  }

  /**
   * Recommends instance types in place of a given one, or for a number of vCPUs and an amount of memory.
   *
   * Useful where an instance type is retired or out of stock. Give either `InstanceType` or `Cores` with `Memory`.
   * A beta operation.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeRecommendInstanceType`.
   * - Errors: `InvalidNetworkType.ValueNotSupported`, `InvalidPriorityStrategy.ValueNotSupported`,
   * `InvalidParameter.Scene`, `InvalidRegionId.MalFormed`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeRecommendInstanceType
   */
  describeRecommendInstanceType(request: DescribeRecommendInstanceTypeRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeRecommendInstanceTypeResponse> {
    return this.send(DescribeRecommendInstanceType, request, options);
  }

  /**
   * Lists the regions where a kind of resource can be bought, with their endpoints.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeRegions`.
   * - Errors: `InvalidAcceptLanguage.NotFound`, `InvalidResourceType.NotFound`, `Unauthorized.EmptyRegion`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeRegions
   */
  describeRegions(request: DescribeRegionsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeRegionsResponse> {
    return this.send(DescribeRegions, request, options);
  }

  /**
   * Asks what it would cost to renew a subscription instance, for a time or up to a common day of expiry.
   *
   * For subscription instances only. With nothing but `ResourceId`, the price is that of one month. `Period` with
   * `PriceUnit` and `ExpectedRenewDay` exclude each other. {@link RenewInstance} does the renewal.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeRenewalPrice`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
   * - Errors: `InvalidInstanceId.NotFound`, `InvalidPriceUnit.ValueNotSupported`,
   * `InvalidResourceType.ValueNotSupported`, `InternalError`, `InvalidPeriod`, `Throttling`, and 2 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeRenewalPrice
   */
  describeRenewalPrice(request: DescribeRenewalPriceRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeRenewalPriceResponse> {
    return this.send(DescribeRenewalPrice, request, options);
  }

  /**
   * Tells whether reserved instances are renewed by themselves, and for how long each time.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeReservedInstanceAutoRenewAttribute`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeReservedInstanceAutoRenewAttribute
   */
  describeReservedInstanceAutoRenewAttribute(request: DescribeReservedInstanceAutoRenewAttributeRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeReservedInstanceAutoRenewAttributeResponse> {
    return this.send(DescribeReservedInstanceAutoRenewAttribute, request, options);
  }

  /**
   * Lists reserved instances, with what they pay for, their term and their state.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeReservedInstances`.
   * - Errors: `InvalidRegion.NotFound`, `InvalidZone.NotFound`, `InvalidRegionId.NotFound`,
   * `InvalidAllocationType.ValueNotSupported`, `InvalidEndTime.ValueNotSupported`, `MissingParamter.RegionId`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeReservedInstances
   */
  describeReservedInstances(request: DescribeReservedInstancesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeReservedInstancesResponse> {
    return this.send(DescribeReservedInstances, request, options);
  }

  /**
   * Lists the resources that bear certain tags; deprecated in favour of the product Tag.
   *
   * Use `tag:ListResourcesByTag`, which looks across products, or {@link ListTagResources}, which stays within
   * ECS.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * @deprecated Use `tag:ListResourcesByTag`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeResourceByTags
   */
  describeResourceByTags(request: DescribeResourceByTagsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeResourceByTagsResponse> {
    return this.send(DescribeResourceByTags, request, options);
  }

  /**
   * Lists the instance types or system disk categories that an existing instance can change to, with their stock.
   *
   * Ask before {@link ModifyInstanceSpec}, {@link ModifyPrepayInstanceSpec} or {@link ModifyDiskSpec}. To change
   * to an instance type that the present disk does not allow, first list types with `Conditions` `DiskCategory`,
   * then ask with `DestinationResource` `SystemDisk` and that type for the category that its disk must have.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeResourcesModification`.
   * - Errors: `InvalidParam.TypeAndCpuMem.Conflict`, `OperationDenied`, `InvalidDedicatedHostId.NotFound`,
   * `InvalidInstanceId.NotFound`, `InvalidRegionId.NotFound`, `InvalidResourceId.NotFound`, and 14 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeResourcesModification
   */
  describeResourcesModification(request: DescribeResourcesModificationRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeResourcesModificationResponse> {
    return this.send(DescribeResourcesModification, request, options);
  }

  /**
   * Lists route tables with their routes; superseded by `vpc:DescribeRouteTableList`.
   *
   * Deprecated in ECS: call `vpc:DescribeRouteTableList`, and for the routes `vpc:DescribeRouteEntryList`.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * @deprecated Use `vpc:DescribeRouteTableList`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeRouteTables
   */
  describeRouteTables(request: DescribeRouteTablesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeRouteTablesResponse> {
    return this.send(DescribeRouteTables, request, options);
  }

  /**
   * Lists router interfaces with their states and opposites; superseded by `vpc:DescribeRouterInterfaces`.
   *
   * An interface must meet every filter, by any of its values. Deprecated in ECS: call
   * `vpc:DescribeRouterInterfaces`.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * @deprecated Use `vpc:DescribeRouterInterfaces`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeRouterInterfaces
   */
  describeRouterInterfaces(request: DescribeRouterInterfacesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeRouterInterfacesResponse> {
    return this.send(DescribeRouterInterfaces, request, options);
  }

  /**
   * Suggests the hourly commitment of a savings plan that would cover a given resource.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeSavingsPlanEstimation`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSavingsPlanEstimation
   */
  describeSavingsPlanEstimation(request: DescribeSavingsPlanEstimationRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeSavingsPlanEstimationResponse> {
    return this.send(DescribeSavingsPlanEstimation, request, options);
  }

  /**
   * Asks what {@link CreateSavingsPlan} would cost, with subscription instances turned into pay-as-you-go ones.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeSavingsPlanPrice`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSavingsPlanPrice
   */
  describeSavingsPlanPrice(request: DescribeSavingsPlanPriceRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeSavingsPlanPriceResponse> {
    return this.send(DescribeSavingsPlanPrice, request, options);
  }

  /**
   * Shows one security group with its rules and their ids, and how its members may talk to each other.
   *
   * The rules come in pages of `MaxResults`; go on with `NextToken`. The ids of the rules serve {@link
   * ModifySecurityGroupRule}, {@link ModifySecurityGroupEgressRule} and the two revoking operations.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeSecurityGroupAttribute`, on
   * `acs:ecs:{regionId}:{accountId}:securitygroup/{securityGroupId}`.
   * - Errors: `InvalidRegionId.NotFound`, `InvalidSecurityGroupId.NotFound`, `InvalidNicType.ValueNotSupported`,
   * `InvalidParamter`, `InvalidSecurityGroupId.Malformed`, `InternalError`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSecurityGroupAttribute
   */
  describeSecurityGroupAttribute(request: DescribeSecurityGroupAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeSecurityGroupAttributeResponse> {
    return this.send(DescribeSecurityGroupAttribute, request, options);
  }

  /**
   * Finds the other security groups whose rules name the given groups, and which therefore keep them from being
   * deleted.
   *
   * The rules may be inbound or outbound ones. Take them back with {@link RevokeSecurityGroup} or {@link
   * RevokeSecurityGroupEgress} on the groups found, then {@link DeleteSecurityGroup} goes through.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeSecurityGroupReferences`.
   * - Errors: `InvalidSecurityGroupId.NotFound`, `InvalidRegionId.NotFound`, `Abs.GroupNos.Malformed`,
   * `InvalidSecurityGroupId.Malformed`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSecurityGroupReferences
   */
  describeSecurityGroupReferences(request: DescribeSecurityGroupReferencesRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeSecurityGroupReferencesResponse> {
    return this.send(DescribeSecurityGroupReferences, request, options);
  }

  /**
   * Lists security groups with their names, types, VPCs and tags, but without their rules.
   *
   * All conditions must hold together. Walk the pages with `NextToken` and `MaxResults`; the last page comes
   * without a `NextToken`. For the rules of one group call {@link DescribeSecurityGroupAttribute}.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - Waiters: {@link SecurityGroupExists}.
   * - RAM action: `ecs:DescribeSecurityGroups`, on `acs:ecs:{regionId}:{accountId}:securitygroup/*`,
   * `acs:ecs:{regionId}:{accountId}:securitygroup/{securityGroupId}`.
   * - Errors: `InternalError`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSecurityGroups
   */
  describeSecurityGroups(request: DescribeSecurityGroupsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeSecurityGroupsResponse> {
    return this.send(DescribeSecurityGroups, request, options);
  }

  /**
   * Lists the files sent with {@link SendFile}, and per instance whether they arrived.
   *
   * Goes back only a day or so and keeps a limited number of records. Poll it after {@link SendFile} until the
   * file is no longer on its way.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - Waiters: {@link SentFileFinished}.
   * - RAM action: `ecs:DescribeSendFileResults`.
   * - Errors: `InvalidParam.PageNumber`, `InvalidParam.PageSize`, `InternalError.Dispatch`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSendFileResults
   */
  describeSendFileResults(request: DescribeSendFileResultsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeSendFileResultsResponse> {
    return this.send(DescribeSendFileResults, request, options);
  }

  /**
   * Lists groups of snapshots that were taken at the same moment, with the snapshots in them.
   *
   * All conditions must hold at once.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeSnapshotGroups`.
   * - Errors: `InvalidStatus.ValueNotSupported`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshotGroups
   */
  describeSnapshotGroups(request: DescribeSnapshotGroupsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeSnapshotGroupsResponse> {
    return this.send(DescribeSnapshotGroups, request, options);
  }

  /**
   * Lists snapshot chains, each with how many snapshots of its disk there are and how large they are together.
   *
   * Every disk has one chain with all its snapshots. All conditions must hold at once; an empty list of ids finds
   * nothing, while leaving it out finds all.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeSnapshotLinks`, on `acs:ecs:{regionId}:{accountId}:disk/*`,
   * `acs:ecs:{regionId}:{accountId}:disk/{diskId}`.
   * - Errors: `InvalidDiskIds`, `InvalidRegionId`, `InvalidSnapshotLinkIds`, `InternalError`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshotLinks
   */
  describeSnapshotLinks(request: DescribeSnapshotLinksRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeSnapshotLinksResponse> {
    return this.send(DescribeSnapshotLinks, request, options);
  }

  /**
   * Tells how the size of all snapshots in a region has changed within the last 30 days.
   *
   * At most 400 points are returned: choose a shorter time or a longer `Period` where
   * `InvalidParameter.TooManyDataQueried` is the answer.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeSnapshotMonitorData`, on `acs:ecs:*:{accountId}:snapshot/*`.
   * - Errors: `InvalidPeriod.ValueNotSupported`, `InvalidEndTime.Malformed`,
   * `InvalidParameter.TooManyDataQueried`, `InvalidStartTime.Malformed`, `InvalidStartTime.TooEarly`,
   * `Throttling`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshotMonitorData
   */
  describeSnapshotMonitorData(request: DescribeSnapshotMonitorDataRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeSnapshotMonitorDataResponse> {
    return this.send(DescribeSnapshotMonitorData, request, options);
  }

  /**
   * Lists the storage plans bought in a region, which standard snapshots draw on before they cost anything.
   *
   * Local snapshots are not covered by the plans.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeSnapshotPackage`.
   * - Errors: `InitCapacity`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshotPackage
   */
  describeSnapshotPackage(request: DescribeSnapshotPackageRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeSnapshotPackageResponse> {
    return this.send(DescribeSnapshotPackage, request, options);
  }

  /**
   * Lists snapshots with their status, the disk they were taken of and how long they are kept.
   *
   * All conditions must hold at once. The waiter {@link SnapshotAccomplished} calls it until a snapshot is
   * complete.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - Waiters: {@link SnapshotAccomplished}, {@link SnapshotDeleted}.
   * - RAM action: `ecs:DescribeSnapshots`, on `acs:ecs:{regionId}:{accountId}:snapshot/*`,
   * `acs:ecs:{regionId}:{accountId}:snapshot/{snapshotId}`.
   * - Errors: `InvalidFilterKey.NotFound`, `InvalidSnapshotLinkId.NotFound`, `InvalidSnapshotType.NotFound`,
   * `InvalidStatus.NotFound`, `InvalidTag.Mismatch`, `DryRunOperation`, and 6 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshots
   */
  describeSnapshots(request: DescribeSnapshotsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeSnapshotsResponse> {
    return this.send(DescribeSnapshots, request, options);
  }

  /**
   * Tells how many snapshots a region holds and how large they are together.
   *
   * The same by disk is returned by {@link DescribeSnapshotLinks}.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeSnapshotsUsage`.
   * - Errors: `InvalidParam.RegionId`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshotsUsage
   */
  describeSnapshotsUsage(request: DescribeSnapshotsUsageRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeSnapshotsUsageResponse> {
    return this.send(DescribeSnapshotsUsage, request, options);
  }

  /**
   * Tells how often spot instances of an instance type were taken back in the last 30 days, and how cheap they
   * were.
   *
   * Choose instance types by `InstanceTypes`, or by `Cores` with `Memory` or `MinCores` with `MinMemory`; the
   * latter two pairs can be narrowed by `InstanceTypeFamily` or `InstanceFamilyLevel`. About I/O-optimized
   * instances in VPCs only.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeSpotAdvice`.
   * - Errors: `InvalidParam.TypeAndCpuMem.Conflict`, `InvalidDedicatedHostId.NotFound`, `Invalid.Param`,
   * `InvalidRegionId.MalFormed`, `Invalid.DestinationResource`, `Invalid.IoOptimized`, and 4 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSpotAdvice
   */
  describeSpotAdvice(request: DescribeSpotAdviceRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeSpotAdviceResponse> {
    return this.send(DescribeSpotAdvice, request, options);
  }

  /**
   * Lists the spot prices that an instance type had in the last 30 days, to set a sensible price limit.
   *
   * Where an answer carries `NextOffset`, there is more: ask again with it as `Offset`. Only I/O-optimized spot
   * instances have a history.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeSpotPriceHistory`.
   * - Errors: `DependencyViolation.IoOptimized`, `InvalidZoneId.NotFound`, `Abs.InvalidAccount.NotFound`,
   * `Abs.IoOptimized.ValueNotSupported`, `InvalidInstanceType.ValueNotSupported`, `Forbedden.NotSupportRAM`, and
   * 18 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSpotPriceHistory
   */
  describeSpotPriceHistory(request: DescribeSpotPriceHistoryRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeSpotPriceHistoryResponse> {
    return this.send(DescribeSpotPriceHistory, request, options);
  }

  /**
   * Lists storage capacity units, with their capacity, term and state.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeStorageCapacityUnits`.
   * - Errors: `InvalidParameter.CapacityExceed`, `InvalidAllocationType.ValueNotSupported`,
   * `InvalidParameter.Name`, `MissingParameter.RegionId`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeStorageCapacityUnits
   */
  describeStorageCapacityUnits(request: DescribeStorageCapacityUnitsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeStorageCapacityUnitsResponse> {
    return this.send(DescribeStorageCapacityUnits, request, options);
  }

  /**
   * Lists the disks in a storage set.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeStorageSetDetails`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeStorageSetDetails
   */
  describeStorageSetDetails(request: DescribeStorageSetDetailsRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeStorageSetDetailsResponse> {
    return this.send(DescribeStorageSetDetails, request, options);
  }

  /**
   * Lists the storage sets of the region, with their names and numbers of partitions.
   *
   * Call {@link DescribeStorageSetDetails} for the disks in a set.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeStorageSets`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeStorageSets
   */
  describeStorageSets(request: DescribeStorageSetsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeStorageSetsResponse> {
    return this.send(DescribeStorageSets, request, options);
  }

  /**
   * Lists tags with the number of resources that bear them; deprecated in favour of the product Tag.
   *
   * Conditions are joined with "and". Use `tag:CountResourcesByTags`, or {@link ListTagResources} for the tags of
   * single resources.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - Errors: `InvalidRegionId.NotFound`, `InvalidResourceType.NotFound`, `InvalidTagCount`,
   * `InvalidTagKey.Malformed`, `InvalidTagValue.Malformed`, `nvalidTagKey.Malformed`.
   * @deprecated Use `tag:CountResourcesByTags`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeTags
   */
  describeTags(request: DescribeTagsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeTagsResponse> {
    return this.send(DescribeTags, request, options);
  }

  /**
   * Returns the progress of one task, and the outcome of each of its steps.
   *
   * For tasks of {@link ImportImage}, {@link ExportImage} and {@link ModifyDiskSpec}; others are in {@link
   * DescribeTasks}.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeTaskAttribute`.
   * - Errors: `InvalidRegionId.NotFound`, `InvalidTaskId.NotFound`, `MissingParameter`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeTaskAttribute
   */
  describeTaskAttribute(request: DescribeTaskAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeTaskAttributeResponse> {
    return this.send(DescribeTaskAttribute, request, options);
  }

  /**
   * Lists tasks in the background and how they stand, of one kind or about certain resources.
   *
   * Tasks come from operations such as {@link ImportImage}, {@link ExportImage}, {@link ModifyDiskSpec} and {@link
   * RedeployInstance}, which return a `TaskId`. {@link DescribeTaskAttribute} tells the progress of one task.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeTasks`.
   * - Errors: `InvalidRegionId.NotFound`, `MissingParameter`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeTasks
   */
  describeTasks(request: DescribeTasksRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeTasksResponse> {
    return this.send(DescribeTasks, request, options);
  }

  /**
   * Lists terminal sessions of the last 30 days: who connected, to what, and how it ended.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeTerminalSessions`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeTerminalSessions
   */
  describeTerminalSessions(request: DescribeTerminalSessionsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeTerminalSessionsResponse> {
    return this.send(DescribeTerminalSessions, request, options);
  }

  /**
   * Returns one default setting of the account by its name.
   *
   * Deprecated, and without a documented successor.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeUserBusinessBehavior
   */
  describeUserBusinessBehavior(request: DescribeUserBusinessBehaviorRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeUserBusinessBehaviorResponse> {
    return this.send(DescribeUserBusinessBehavior, request, options);
  }

  /**
   * Returns the user data that an instance was given.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeUserData`.
   * - Errors: `InvalidInstanceId.NotFound`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeUserData
   */
  describeUserData(request: DescribeUserDataRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeUserDataResponse> {
    return this.send(DescribeUserData, request, options);
  }

  /**
   * Lists the routers of VPCs with their route tables; superseded by `vpc:DescribeVRouters`.
   *
   * Deprecated in ECS: call `vpc:DescribeVRouters`.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * @deprecated Use `vpc:DescribeVRouters`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVRouters
   */
  describeVRouters(request: DescribeVRoutersRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeVRoutersResponse> {
    return this.send(DescribeVRouters, request, options);
  }

  /**
   * Lists vSwitches with their address blocks and free addresses; superseded by `vpc:DescribeVSwitches`.
   *
   * Deprecated in ECS: call `vpc:DescribeVSwitches`.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * @deprecated Use `vpc:DescribeVSwitches`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVSwitches
   */
  describeVSwitches(request: DescribeVSwitchesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeVSwitchesResponse> {
    return this.send(DescribeVSwitches, request, options);
  }

  /**
   * Lists the account's border routers (VBRs) and their lines; superseded by `vpc:DescribeVirtualBorderRouters`.
   *
   * Deprecated in ECS: call `vpc:DescribeVirtualBorderRouters`.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * @deprecated Use `vpc:DescribeVirtualBorderRouters`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVirtualBorderRouters
   */
  describeVirtualBorderRouters(request: DescribeVirtualBorderRoutersRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeVirtualBorderRoutersResponse> {
    return this.send(DescribeVirtualBorderRouters, request, options);
  }

  /**
   * Lists all border routers (VBRs) on a leased line, also those that belong to other accounts.
   *
   * Deprecated in ECS: call `vpc:DescribeVirtualBorderRoutersForPhysicalConnection`.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * @deprecated Use `vpc:DescribeVirtualBorderRoutersForPhysicalConnection`, an operation of another product,
   * instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVirtualBorderRoutersForPhysicalConnection
   */
  describeVirtualBorderRoutersForPhysicalConnection(request: DescribeVirtualBorderRoutersForPhysicalConnectionRequest, options?: CallOptions<EcsErrorCode>): Promise<DescribeVirtualBorderRoutersForPhysicalConnectionResponse> {
    return this.send(DescribeVirtualBorderRoutersForPhysicalConnection, request, options);
  }

  /**
   * Lists VPCs with their address blocks and vSwitches; superseded by `vpc:DescribeVpcs`.
   *
   * Deprecated in ECS: call `vpc:DescribeVpcs`.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * @deprecated Use `vpc:DescribeVpcs`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVpcs
   */
  describeVpcs(request: DescribeVpcsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeVpcsResponse> {
    return this.send(DescribeVpcs, request, options);
  }

  /**
   * Lists virtual storage channels, with their instance and their state.
   *
   * A tag key without a value matches every value of it.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:DescribeVscs`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVscs
   */
  describeVscs(request: DescribeVscsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeVscsResponse> {
    return this.send(DescribeVscs, request, options);
  }

  /**
   * Lists the zones of a region and what is offered in each.
   *
   * What is offered may be out of stock; what can be bought right now, {@link DescribeAvailableResource} tells.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:DescribeZones`.
   * - Errors: `InvalidAcceptLanguage.NotFound`, `InvalidInstanceChargeType.NotFound`, `InvalidRegionId.NotFound`,
   * `InvalidSpotStrategy`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeZones
   */
  describeZones(request: DescribeZonesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DescribeZonesResponse> {
    return this.send(DescribeZones, request, options);
  }

  /**
   * Takes away the link between an instance of the classic network and a VPC; the two no longer reach each other.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DetachClassicLinkVpc`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
   * - Errors: `InvalidStatus.InstanceLocked`, `Forbidden.SubUser`, `OperationDenied`,
   * `InvalidInstanceId.NotFound`, `InvalidInstanceId.MalFormed`, `InvalidRegionId.Malformed`, and 4 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachClassicLinkVpc
   */
  detachClassicLinkVpc(request: DetachClassicLinkVpcRequest, options?: CallOptions<EcsErrorCode>): Promise<DetachClassicLinkVpcResponse> {
    return this.send(DetachClassicLinkVpc, request, options);
  }

  /**
   * Takes a data disk or system disk off an instance; the disk lives on by itself.
   *
   * The disk must be `In_use` and `Portable`; for a data disk the instance must be `Running` or `Stopped`, for a
   * system disk `Stopped`. Unmount the disk inside the instance first. Takes about a minute in the background:
   * wait with {@link DiskAvailable}. An elastic ephemeral disk can only be attached to the same instance again.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DetachDisk`, on `acs:ecs:{regionId}:{accountId}:disk/{diskId}`,
   * `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
   * - Errors: `IncorrectDiskStatus`, `IncorrectInstanceStatus`, `DeleteWithInstance.Conflict`,
   * `DependencyViolation`, `InstanceLockedForSecurity`, `InvalidDiskId.NotFound`, and 11 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachDisk
   */
  detachDisk(request: DetachDiskRequest, options?: CallOptions<EcsErrorCode>): Promise<DetachDiskResponse> {
    return this.send(DetachDisk, request, options);
  }

  /**
   * Takes the RAM role off up to 100 instances.
   *
   * Programs on the instances lose their credentials. Look into the results, as some instances may fail while
   * others succeed.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DetachInstanceRamRole`.
   * - Errors: `InvalidUser.PassRoleForbidden`, `InvalidInstanceId.NotFound`, `InvalidRamRole.NotFound`,
   * `InvalidNetworkType.MismatchRamRole`, `InvalidInstanceIds.Malformed`, `MissingParameter.InstanceIds`, and 1
   * more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachInstanceRamRole
   */
  detachInstanceRamRole(request: DetachInstanceRamRoleRequest, options?: CallOptions<EcsErrorCode>): Promise<DetachInstanceRamRoleResponse> {
    return this.send(DetachInstanceRamRole, request, options);
  }

  /**
   * Takes an SSH key pair off up to 50 Linux instances, which go back to passwords.
   *
   * Comes into force with {@link RebootInstance}. The call succeeds even if it fails for some instances: look at
   * `FailCount` and `Results`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DetachKeyPair`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`,
   * `acs:ecs:{regionId}:{accountId}:keypair/{keyPairName}`.
   * - Errors: `DependencyViolation.WindowsInstance`, `InvalidKeyPairName.NotFound`, `InvalidRegionId.NotFound`,
   * `InvalidInstanceIds.ValueNotSupported`, `MissingParameter`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachKeyPair
   */
  detachKeyPair(request: DetachKeyPairRequest, options?: CallOptions<EcsErrorCode>): Promise<DetachKeyPairResponse> {
    return this.send(DetachKeyPair, request, options);
  }

  /**
   * Takes a secondary network interface off its instance; it keeps its addresses.
   *
   * The instance must be `Running` or `Stopped`; primary interfaces cannot be taken off. Wait with {@link
   * NetworkInterfaceAvailable}. If the interface stays `Detaching` for long, the operating system did not let go:
   * call again, or restart the instance first.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DetachNetworkInterface`.
   * - Errors: `EniPerInstanceLimitExceeded`, `MaxEniCountExceeded`, `SecurityGroupInstanceLimitExceed`,
   * `Forbidden.RegionId`, `Forbidden.NotSupportRAM`, `Forbidden.SubUser`, and 22 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachNetworkInterface
   */
  detachNetworkInterface(request: DetachNetworkInterfaceRequest, options?: CallOptions<EcsErrorCode>): Promise<DetachNetworkInterfaceResponse> {
    return this.send(DetachNetworkInterface, request, options);
  }

  /**
   * Makes an activation code useless for further registrations, for example after a leak.
   *
   * Managed instances that have registered with the code are not affected. There is no way to enable it again.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DisableActivation`.
   * - Errors: `InternalError.Dispatch`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DisableActivation
   */
  disableActivation(request: DisableActivationRequest, options?: CallOptions<EcsErrorCode>): Promise<DisableActivationResponse> {
    return this.send(DisableActivation, request, options);
  }

  /**
   * Lets new disks in the region be created without encryption again.
   *
   * Existing disks keep their encryption, and single new ones can still ask for it. RAM users need the policy
   * AliyunECSFullAccess.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DisableDiskEncryptionByDefault`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DisableDiskEncryptionByDefault
   */
  disableDiskEncryptionByDefault(request: DisableDiskEncryptionByDefaultRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<DisableDiskEncryptionByDefaultResponse> {
    return this.send(DisableDiskEncryptionByDefault, request, options);
  }

  /**
   * Takes the limits of {@link EnableNetworkInterfaceQoS} off a network interface.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:DisableNetworkInterfaceQoS`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/DisableNetworkInterfaceQoS
   */
  disableNetworkInterfaceQoS(request: DisableNetworkInterfaceQoSRequest, options?: CallOptions<EcsErrorCode>): Promise<DisableNetworkInterfaceQoSResponse> {
    return this.send(DisableNetworkInterfaceQoS, request, options);
  }

  /**
   * Makes sure that every disk created in the region from now on is encrypted.
   *
   * Creating a disk that is not encrypted is refused afterwards; existing disks stay as they are. Disks get the
   * default key unless they name another: the service key at first, or what {@link ModifyDiskDefaultKMSKeyId}
   * sets. KMS must be active. Not all regions and accounts have this; RAM users need the policy
   * AliyunECSFullAccess.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:EnableDiskEncryptionByDefault`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/EnableDiskEncryptionByDefault
   */
  enableDiskEncryptionByDefault(request: EnableDiskEncryptionByDefaultRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<EnableDiskEncryptionByDefaultResponse> {
    return this.send(EnableDiskEncryptionByDefault, request, options);
  }

  /**
   * Limits bandwidth, packet rate and connections of a network interface, or changes the limits.
   *
   * {@link DisableNetworkInterfaceQoS} takes the limits off again; {@link DescribeNetworkInterfaceAttribute} shows
   * them.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:EnableNetworkInterfaceQoS`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/EnableNetworkInterfaceQoS
   */
  enableNetworkInterfaceQoS(request: EnableNetworkInterfaceQoSRequest, options?: CallOptions<EcsErrorCode>): Promise<EnableNetworkInterfaceQoSResponse> {
    return this.send(EnableNetworkInterfaceQoS, request, options);
  }

  /**
   * Puts a leased line into use that has been built and `Confirmed`; superseded by `vpc:EnablePhysicalConnection`.
   *
   * The line becomes `Enabled`; {@link CreateVirtualBorderRouter} usually follows. Deprecated in ECS: call
   * `vpc:EnablePhysicalConnection`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * @deprecated Use `vpc:EnablePhysicalConnection`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/EnablePhysicalConnection
   */
  enablePhysicalConnection(request: EnablePhysicalConnectionRequest, options?: CallOptions<EcsErrorCode>): Promise<EnablePhysicalConnectionResponse> {
    return this.send(EnablePhysicalConnection, request, options);
  }

  /**
   * Closes a terminal session for good; its WebSocket URL can no longer be used.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:EndTerminalSession`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/EndTerminalSession
   */
  endTerminalSession(request: EndTerminalSessionRequest, options?: CallOptions<EcsErrorCode>): Promise<EndTerminalSessionResponse> {
    return this.send(EndTerminalSession, request, options);
  }

  /**
   * Writes a custom image as files into an OSS bucket of the same region, in the background.
   *
   * ECS writes with the RAM role `AliyunECSImageExportDefaultRole`, the only name that the docs allow. It must
   * trust `ecs.aliyuncs.com` and be allowed to write to the bucket; without it the call fails with
   * `NoSetRoletoECSServiceAcount`. {@link DescribeTaskAttribute} tells how far the task is, {@link CancelTask}
   * stops it. Only some regions heed `ImageFormat`; the rest write `raw`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ExportImage`, on `acs:ecs:{regionId}:{accountId}:image/{imageId}`.
   * - Errors: `IncorrectImageStatus`, `ConcurrentQuotaExceed.ExportImage`, `WeeklyQuotaExceed.ExportImage`,
   * `Forbidden`, `OperationDenied`, `OperationDenied.ImageExporting`, and 20 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ExportImage
   */
  exportImage(request: ExportImageRequest, options?: CallOptions<EcsErrorCode>): Promise<ExportImageResponse> {
    return this.send(ExportImage, request, options);
  }

  /**
   * Writes a snapshot into an OSS bucket; withdrawn.
   *
   * Deprecated and without a direct successor. To get at the data from outside, make an image of the snapshot with
   * {@link CreateImage} and write it out with {@link ExportImage}.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ExportSnapshot
   */
  exportSnapshot(request: ExportSnapshotRequest, options?: CallOptions<EcsErrorCode>): Promise<ExportSnapshotResponse> {
    return this.send(ExportSnapshot, request, options);
  }

  /**
   * Returns what a Linux instance last wrote to its console while starting or stopping, in Base64.
   *
   * Helps where an instance cannot be reached. Neither Windows instances nor retired instance types support it.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:GetInstanceConsoleOutput`.
   * - Errors: `IncorrectInstanceStatus`, `NotSupported`, `MissingParameter`, `InvalidParameter`, `Throttling`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/GetInstanceConsoleOutput
   */
  getInstanceConsoleOutput(request: GetInstanceConsoleOutputRequest, options?: CallOptions<EcsErrorCode>): Promise<GetInstanceConsoleOutputResponse> {
    return this.send(GetInstanceConsoleOutput, request, options);
  }

  /**
   * Returns a picture of what an instance shows on its screen, as a JPG in Base64.
   *
   * The instance must be `Running`; retired instance types do not support it. Leave 10 seconds between calls for
   * the same instance, or the answer is the error `Throttling`.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `ecs:GetInstanceScreenshot`.
   * - Errors: `IncorrectInstanceStatus`, `NotSupported`, `MissingParameter`, `Throttling`, `InvalidParameter`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/GetInstanceScreenshot
   */
  getInstanceScreenshot(request: GetInstanceScreenshotRequest, options?: CallOptions<EcsErrorCode>): Promise<GetInstanceScreenshotResponse> {
    return this.send(GetInstanceScreenshot, request, options);
  }

  /**
   * Makes a custom image of image files that lie in an OSS bucket of the same region.
   *
   * ECS reads with the RAM role `AliyunECSImageImportDefaultRole` (AliyunECSCloudBoxImageImportDefaultRole for a
   * CloudBox), the only name allowed. It must trust `ecs.aliyuncs.com` and be allowed to read the bucket; without
   * it the call fails with `NoSetRoletoECSServiceAcount`. The system in the files needs the virtio driver, and
   * cloud-init for passwords and key pairs to be set. The waiter {@link ImageAvailable} waits for the image;
   * meanwhile it cannot be deleted, only its task be stopped with {@link CancelTask}.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:ImportImage`, on `acs:ecs:{regionId}:{accountId}:image/*`.
   * - Errors: `IncorrectImageStatus`, `InvalidImageName.Duplicated`, `QuotaExceed.Image`, `QuotaExceed.Snapshot`,
   * `InvalidOSSBucket.NotFound`, `InvalidOSSObject.NotFound`, and 24 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ImportImage
   */
  importImage(request: ImportImageRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<ImportImageResponse> {
    return this.send(ImportImage, request, options);
  }

  /**
   * Brings in the public key of an SSH key pair that was made elsewhere.
   *
   * Works with RSA, DSA and ECDSA keys. The private key stays with its owner. {@link AttachKeyPair}, or
   * `KeyPairName` of a new instance, puts the key pair to use.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ImportKeyPair`, on `acs:ecs:{regionId}:{accountId}:keypair/*`.
   * - Errors: `QuotaExceed.KeyPair`, `InvalidRegionId.NotFound`, `InvalidResourceGroup.NotFound`,
   * `InvalidKeyPairName.Malformed`, `InvalidPublicKeyBody.Malformed`, `KeyPair.AlreadyExist`, and 2 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ImportKeyPair
   */
  importKeyPair(request: ImportKeyPairRequest, options?: CallOptions<EcsErrorCode>): Promise<ImportKeyPairResponse> {
    return this.send(ImportKeyPair, request, options);
  }

  /**
   * Puts the Cloud Assistant Agent onto instances; it works after their next restart.
   *
   * Call {@link RebootInstance} afterwards. Instances from newer public images have the agent already: {@link
   * DescribeCloudAssistantStatus} tells.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:InstallCloudAssistant`.
   * - Errors: `InvalidInstance.NotFound`, `InvalidRegionId.NotFound`, `MissingParameter.InstanceIds`,
   * `MissingParameter.RegionId`, `InternalError.Dispatch`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/InstallCloudAssistant
   */
  installCloudAssistant(request: InstallCloudAssistantRequest, options?: CallOptions<EcsErrorCode>): Promise<InstallCloudAssistantResponse> {
    return this.send(InstallCloudAssistant, request, options);
  }

  /**
   * Runs a kept or public command on instances, at once, on a schedule or at boot.
   *
   * The instances must be `Running` with the Cloud Assistant Agent on them ({@link DescribeCloudAssistantStatus});
   * if one is not fit, the whole call fails. A command with placeholders needs `Parameters`. The call returns
   * before the script has run: ask {@link DescribeInvocationResults} for exit code and output. {@link
   * StopInvocation} ends a schedule, and calls the script off where it has not started.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:InvokeCommand`.
   * - Errors: `ParameterKey.Duplicate`, `CmdContent.ExceedLimit`, `InstanceIds.ExceedLimit`,
   * `Invocation.ExceedQuota`, `ParameterCount.ExceedLimit`, `ParameterKey.ExceedLimit`, and 16 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/InvokeCommand
   */
  invokeCommand(request: InvokeCommandRequest, options?: CallOptions<EcsErrorCode>): Promise<InvokeCommandResponse> {
    return this.send(InvokeCommand, request, options);
  }

  /**
   * Moves a resource to another resource group.
   *
   * A resource is in one group at a time. Permissions that are given for a group hold for the resources in it.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:JoinResourceGroup`.
   * - Errors: `InvalidResourceGroup.Duplicate`, `InvalidResourceGroup.NotFound`, `InvalidResourceId.NotFound`,
   * `InvalidResourceType.NotFound`, `MissingParameter`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/JoinResourceGroup
   */
  joinResourceGroup(request: JoinResourceGroupRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<JoinResourceGroupResponse> {
    return this.send(JoinResourceGroup, request, options);
  }

  /**
   * Adds an instance or a network interface to a security group; prefer {@link ModifyInstanceAttribute}.
   *
   * Takes either an instance, `Running` or `Stopped`, or an interface, of the same VPC as the group. The vendor
   * advises {@link ModifyInstanceAttribute} and {@link ModifyNetworkInterfaceAttribute} instead, which set all the
   * groups of a member at once.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:JoinSecurityGroup`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`,
   * `acs:ecs:{regionId}:{accountId}:securitygroup/{securityGroupId}`.
   * - Errors: `IncorrectInstanceStatus`, `InstanceLockedForSecurity`, `InvalidParam.EniIdAndInstanceId.Conflict`,
   * `InstanceSecurityGroupLimitExceeded`, `AclLimitExceed`, `SecurityGroupInstanceLimitExceeded`, and 16 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/JoinSecurityGroup
   */
  joinSecurityGroup(request: JoinSecurityGroupRequest, options?: CallOptions<EcsErrorCode>): Promise<JoinSecurityGroupResponse> {
    return this.send(JoinSecurityGroup, request, options);
  }

  /**
   * Takes an instance or a network interface out of a security group; prefer {@link ModifyInstanceAttribute}.
   *
   * Instances must be `Running` or `Stopped`. Nobody can leave their last group, and leaving a group that one is
   * not in has been an error since July 2024. The vendor advises {@link ModifyInstanceAttribute} and {@link
   * ModifyNetworkInterfaceAttribute} instead, which set all the groups of a member at once.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:LeaveSecurityGroup`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`,
   * `acs:ecs:{regionId}:{accountId}:securitygroup/{securityGroupId}`.
   * - Errors: `IncorrectInstanceStatus`, `InstanceLockedForSecurity`, `InvalidEniId.NotFound`,
   * `InvalidInstanceId.NotFound`, `InvalidSecurityGroupId.NotFound`, `InvalidInstanceId.Malformed`, and 7 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/LeaveSecurityGroup
   */
  leaveSecurityGroup(request: LeaveSecurityGroupRequest, options?: CallOptions<EcsErrorCode>): Promise<LeaveSecurityGroupResponse> {
    return this.send(LeaveSecurityGroup, request, options);
  }

  /**
   * Tells which Cloud Assistant plugins are on instances, and in which state.
   *
   * Needs agent version 2.2.3.344 (Linux) or 2.1.3.344 (Windows) at least.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:ListPluginStatus`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ListPluginStatus
   */
  listPluginStatus(request: ListPluginStatusRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<ListPluginStatusResponse> {
    return this.send(ListPluginStatus, request, options);
  }

  /**
   * Lists tags with the resources that bear them, looked up by resource or by tag.
   *
   * Needs `ResourceId`, `Tag` or `TagFilter`; with both resources and tags, only what meets both is listed. One
   * entry stands for one tag of one resource.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `ecs:ListTagResources`, on `acs:ecs:{regionId}:{accountId}:{resourceType}/{resourceId}`.
   * - Errors: `Duplicate.TagKey`, `NumberExceed.ResourceIds`, `NumberExceed.Tags`, `OperationDenied.QuotaExceed`,
   * `PermissionDenied.Scope`, `PermissionDenied.TagOwnerUid`, and 15 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ListTagResources
   */
  listTagResources(request: ListTagResourcesRequest, options?: CallOptions<EcsErrorCode>): Promise<ListTagResourcesResponse> {
    return this.send(ListTagResources, request, options);
  }

  /**
   * Locks a snapshot so that nobody, not even the owner, can delete it for a time; or changes such a lock.
   *
   * During the cooling-off period the lock can still be lifted with {@link UnlockSnapshot}, or its terms be
   * changed by another call, which sets all of them anew. After that the lock only ever gets longer, and the
   * snapshot is paid for until it ends.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:LockSnapshot`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/LockSnapshot
   */
  lockSnapshot(request: LockSnapshotRequest, options?: CallOptions<EcsErrorCode>): Promise<LockSnapshotResponse> {
    return this.send(LockSnapshot, request, options);
  }

  /**
   * Changes the name, the target capacity, the prices or the release rules of an auto provisioning group.
   *
   * A change of the capacity starts a scheduling task at once, which adds instances or takes some out. Not
   * possible while the group is being deleted.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyAutoProvisioningGroup`.
   * - Errors: `OperationDenied`, `Forbidden.RAM`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyAutoProvisioningGroup
   */
  modifyAutoProvisioningGroup(request: ModifyAutoProvisioningGroupRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<ModifyAutoProvisioningGroupResponse> {
    return this.send(ModifyAutoProvisioningGroup, request, options);
  }

  /**
   * Changes an automatic snapshot policy, with effect on all its disks at once.
   *
   * Policies of the kind `System` cannot be changed. A new retention counts for snapshots to come, not for those
   * that exist.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyAutoSnapshotPolicyEx`.
   * - Errors: `ParameterInvalid`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyAutoSnapshotPolicyEx
   */
  modifyAutoSnapshotPolicyEx(request: ModifyAutoSnapshotPolicyExRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyAutoSnapshotPolicyExResponse> {
    return this.send(ModifyAutoSnapshotPolicyEx, request, options);
  }

  /**
   * Changes the bandwidth of a NAT gateway's bandwidth package.
   *
   * Deprecated: packages work only in accounts that had them before November 2017.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyBandwidthPackageSpec
   */
  modifyBandwidthPackageSpec(request: ModifyBandwidthPackageSpecRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyBandwidthPackageSpecResponse> {
    return this.send(ModifyBandwidthPackageSpec, request, options);
  }

  /**
   * Changes the name, the description, the end or the number of instances of a capacity reservation.
   *
   * More instances are only granted where there is stock, else `OperationDenied.NoStock`; fewer only down to those
   * in use.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyCapacityReservation`.
   * - Errors: `OperationDenied.NoStock`, `InvalidUser.Unauthorized`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyCapacityReservation
   */
  modifyCapacityReservation(request: ModifyCapacityReservationRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<ModifyCapacityReservationResponse> {
    return this.send(ModifyCapacityReservation, request, options);
  }

  /**
   * Sets how Cloud Assistant delivers its logs, updates its agent or allows sessions in a region.
   *
   * One call changes the one kind of setting that `SettingType` names, from the object that goes with it; the
   * sessions switch holds for all regions at once. Settings of the agent need version 2.2.4.1065 (Linux) or
   * 2.1.4.1065 (Windows).
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyCloudAssistantSettings`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyCloudAssistantSettings
   */
  modifyCloudAssistantSettings(request: ModifyCloudAssistantSettingsRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyCloudAssistantSettingsResponse> {
    return this.send(ModifyCloudAssistantSettings, request, options);
  }

  /**
   * Changes the name, description, timeout, working directory or launcher of a command.
   *
   * Executions to come use the new settings, those under way are left alone. Neither the script nor its type can
   * be changed here: create another command for that.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyCommand`.
   * - Errors: `InvalidCmdId.NotFound`, `InvalidCmdType.NotFound`, `InvalidRegionId.NotFound`,
   * `MissingParameter.CommandId`, `MissingParameter.RegionId`, `InternalError.Dispatch`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyCommand
   */
  modifyCommand(request: ModifyCommandRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyCommandResponse> {
    return this.send(ModifyCommand, request, options);
  }

  /**
   * Changes the name, the description, the cluster or the behavior of a dedicated host.
   *
   * To change `CpuOverCommitRatio`, every instance on the host must be `Stopped`; with a smaller ratio, instances
   * whose vCPUs no longer fit cannot start again.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyDedicatedHostAttribute`.
   * - Errors: `InvalidDedicatedHostId.NotFound`, `InvalidDedicatedHostName.Malformed`,
   * `InvalidDescription.Malformed`, `InvalidParameter.SlbUdpTimeout`, `InvalidParameter.UdpTimeout`,
   * `InvalidUser.Unauthorized`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDedicatedHostAttribute
   */
  modifyDedicatedHostAttribute(request: ModifyDedicatedHostAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyDedicatedHostAttributeResponse> {
    return this.send(ModifyDedicatedHostAttribute, request, options);
  }

  /**
   * Sets when a pay-as-you-go dedicated host is released by itself, or takes that back.
   *
   * At that time the host is gone, with all that is on it. Save your data before.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyDedicatedHostAutoReleaseTime`.
   * - Errors: `InvalidAutoReleaseTime.Malformed`, `MissingParameter`, `UnsupportedParameter`,
   * `ChargeTypeViolation`, `NoSuchResource`, `InternalError`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDedicatedHostAutoReleaseTime
   */
  modifyDedicatedHostAutoReleaseTime(request: ModifyDedicatedHostAutoReleaseTimeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyDedicatedHostAutoReleaseTimeResponse> {
    return this.send(ModifyDedicatedHostAutoReleaseTime, request, options);
  }

  /**
   * Sets whether subscription dedicated hosts are renewed by themselves, and for how long each time.
   *
   * The fee is taken from nine days before the end on, each morning at 8:00 (UTC+8) until it succeeds or the host
   * has expired and is locked. With `AutoRenewWithEcs`, a host also follows the instances on it.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyDedicatedHostAutoRenewAttribute`.
   * - Errors: `IncorrectHostStatus`, `InvalidPeriodUnit.ValueNotSupported`, `ChargeTypeViolation`,
   * `InvalidParameter.Duration`, `InvalidParameter.InvalidDedicatedHostId`, `InvalidParameter.RenewalStatus`, and
   * 2 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDedicatedHostAutoRenewAttribute
   */
  modifyDedicatedHostAutoRenewAttribute(request: ModifyDedicatedHostAutoRenewAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyDedicatedHostAutoRenewAttributeResponse> {
    return this.send(ModifyDedicatedHostAutoRenewAttribute, request, options);
  }

  /**
   * Changes the name or the description of a dedicated host cluster.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyDedicatedHostClusterAttribute`.
   * - Errors: `InvalidDescription.Malformed`, `InvalidUser.Unauthorized`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDedicatedHostClusterAttribute
   */
  modifyDedicatedHostClusterAttribute(request: ModifyDedicatedHostClusterAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyDedicatedHostClusterAttributeResponse> {
    return this.send(ModifyDedicatedHostClusterAttribute, request, options);
  }

  /**
   * Turns dedicated hosts from pay-as-you-go to subscription or back.
   *
   * A change to subscription places an order, which is paid at once unless `AutoPay` is false. With `DetailFee`, a
   * change to pay-as-you-go is answered with the amounts for each host.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:ModifyDedicatedHostsChargeType`.
   * - Errors: `InstancesIdQuotaExceed`, `InvalidPeriod.ExceededDedicatedHost`, `QuotaExceed.AfterpayInstance`,
   * `InvalidAccountStatus.NotEnoughBalance`, `QuotaExceed.PostPaidDisk`, `InvalidClientToken.ValueNotSupported`,
   * and 19 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDedicatedHostsChargeType
   */
  modifyDedicatedHostsChargeType(request: ModifyDedicatedHostsChargeTypeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyDedicatedHostsChargeTypeResponse> {
    return this.send(ModifyDedicatedHostsChargeType, request, options);
  }

  /**
   * Changes the name, the description or the affinity of a deployment set.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyDeploymentSetAttribute`.
   * - Errors: `QuotaExceed.DeploymentSetInstanceQuotaFull`, `InvalidDeploymentSetId.NotFound`,
   * `InvalidDeploymentSetName.Malformed`, `InvalidDescription.Malformed`, `MissingParameter`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDeploymentSetAttribute
   */
  modifyDeploymentSetAttribute(request: ModifyDeploymentSetAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyDeploymentSetAttributeResponse> {
    return this.send(ModifyDeploymentSetAttribute, request, options);
  }

  /**
   * Renames a set of diagnostic metrics or puts other metrics into it.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyDiagnosticMetricSet`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiagnosticMetricSet
   */
  modifyDiagnosticMetricSet(request: ModifyDiagnosticMetricSetRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyDiagnosticMetricSetResponse> {
    return this.send(ModifyDiagnosticMetricSet, request, options);
  }

  /**
   * Changes name, description, bursting and what happens on release, of one disk or of up to 100.
   *
   * Give either `DiskId` or `DiskIds`; what is left out stays as it is. Tags, size, category and billing have
   * operations of their own: {@link TagResources}, {@link ResizeDisk}, {@link ModifyDiskSpec}, {@link
   * ModifyDiskChargeType}.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyDiskAttribute`, on `acs:ecs:{regionId}:{accountId}:disk/{diskId}`.
   * - Errors: `IncorrectDiskStatus`, `DeleteWithInstance.Conflict`, `QuotaExceed.Snapshot`,
   * `InvalidDiskId.NotFound`, `InvalidInstanceId.NotFound`, `IncompleteParamter`, and 6 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskAttribute
   */
  modifyDiskAttribute(request: ModifyDiskAttributeRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<ModifyDiskAttributeResponse> {
    return this.send(ModifyDiskAttribute, request, options);
  }

  /**
   * Switches data disks of a subscription instance from pay-as-you-go to subscription, or back.
   *
   * Takes up to 16 disks of one instance, which must not be stopped as expired. Price differences go back the way
   * they were paid; used coupons are lost. After a switch, the same disk has to wait five minutes for the next.
   * Disks with `MultiAttach` stay pay-as-you-go.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:ModifyDiskChargeType`.
   * - Errors: `InstanceDowngrade.QuotaExceed`, `InvalidAccountStatus.NotEnoughBalance`, `Forbidden`,
   * `InvalidUser.PassRoleForbidden`, `InvalidInstance.PurchaseNotFound`, `InvalidInstanceId.NotFound`, and 29
   * more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskChargeType
   */
  modifyDiskChargeType(request: ModifyDiskChargeTypeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyDiskChargeTypeResponse> {
    return this.send(ModifyDiskChargeType, request, options);
  }

  /**
   * Sets the KMS key for new disks in the region that name none.
   *
   * Needs encryption by default to be on ({@link EnableDiskEncryptionByDefault}). For a key of your own, give ECS
   * the role AliyunECSDiskEncryptDefaultRole once, so that it may use the key. RAM users need the policy
   * AliyunECSFullAccess.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyDiskDefaultKMSKeyId`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskDefaultKMSKeyId
   */
  modifyDiskDefaultKMSKeyId(request: ModifyDiskDefaultKMSKeyIdRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyDiskDefaultKMSKeyIdResponse> {
    return this.send(ModifyDiskDefaultKMSKeyId, request, options);
  }

  /**
   * Moves a pay-as-you-go disk into, out of, or between dedicated block storage clusters.
   *
   * The disk must be `In_use` or `Available`, in the zone of the cluster, and of a category that the cluster has;
   * its instance must be `Running` or `Stopped`. Switch subscription disks with {@link ModifyDiskChargeType}
   * before. The move runs in the background; follow it with {@link DescribeTasks}.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyDiskDeployment`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskDeployment
   */
  modifyDiskDeployment(request: ModifyDiskDeploymentRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyDiskDeploymentResponse> {
    return this.send(ModifyDiskDeployment, request, options);
  }

  /**
   * Changes the category of a disk, or the performance level or provisioned IOPS of an ESSD.
   *
   * The disk must be `In_use` or `Available`, its instance `Running` or `Stopped` and paid for. Subscription disks
   * can only go up; pay-as-you-go ones can also go down, but not to `PL0`. If the disk is too small for the level,
   * call {@link ResizeDisk} before. Not for basic, local, regional or elastic ephemeral disks, nor with
   * `MultiAttach`. A change of category runs in the background, and is charged at the new price.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyDiskSpec`.
   * - Errors: `IncorrectDiskStatus`, `OperationDenied.NoStock`, `OperationDenied`,
   * `OperationDenied.PerformanceLevelNotMatch`, `InvalidDiskId.NotFound`, `InvalidInstanceId.NotFound`, and 7
   * more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskSpec
   */
  modifyDiskSpec(request: ModifyDiskSpecRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyDiskSpecResponse> {
    return this.send(ModifyDiskSpec, request, options);
  }

  /**
   * Changes the top bandwidth of an EIP; superseded by `vpc:ModifyEipAddressAttribute`.
   *
   * Deprecated in ECS: call `vpc:ModifyEipAddressAttribute`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @deprecated Use `vpc:ModifyEipAddressAttribute`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyEipAddressAttribute
   */
  modifyEipAddressAttribute(request: ModifyEipAddressAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyEipAddressAttributeResponse> {
    return this.send(ModifyEipAddressAttribute, request, options);
  }

  /**
   * Changes the name, the description or the rules of an elasticity assurance, or makes it smaller.
   *
   * Capacity can only be reduced, and not in the same call as anything else.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:ModifyElasticityAssurance`.
   * - Errors: `OperationDenied.NoStock`, `InvalidUser.Unauthorized`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyElasticityAssurance
   */
  modifyElasticityAssurance(request: ModifyElasticityAssuranceRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<ModifyElasticityAssuranceResponse> {
    return this.send(ModifyElasticityAssurance, request, options);
  }

  /**
   * Sets whether elasticity assurances are renewed by themselves, and for how long each time.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyElasticityAssuranceAutoRenewAttribute`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyElasticityAssuranceAutoRenewAttribute
   */
  modifyElasticityAssuranceAutoRenewAttribute(request: ModifyElasticityAssuranceAutoRenewAttributeRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<ModifyElasticityAssuranceAutoRenewAttributeResponse> {
    return this.send(ModifyElasticityAssuranceAutoRenewAttribute, request, options);
  }

  /**
   * Changes a forwarding (DNAT) entry of a NAT gateway; superseded by `vpc:ModifyForwardEntry`.
   *
   * Fails while an entry of the table is being set up or changed. Deprecated in ECS: call
   * `vpc:ModifyForwardEntry`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @deprecated Use `vpc:ModifyForwardEntry`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyForwardEntry
   */
  modifyForwardEntry(request: ModifyForwardEntryRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyForwardEntryResponse> {
    return this.send(ModifyForwardEntry, request, options);
  }

  /**
   * Changes the description of a virtual address (HaVip); superseded by `vpc:ModifyHaVipAttribute`.
   *
   * Deprecated in ECS: call `vpc:ModifyHaVipAttribute`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * @deprecated Use `vpc:ModifyHaVipAttribute`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyHaVipAttribute
   */
  modifyHaVipAttribute(request: ModifyHaVipAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyHaVipAttributeResponse> {
    return this.send(ModifyHaVipAttribute, request, options);
  }

  /**
   * Changes the name or the description of an HPC cluster.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:ModifyHpcClusterAttribute`.
   * - Errors: `InvalidRegionId.NotFound`, `HPC_CLUSTER_MODIFY_FAILED`, `HpcClusterNotExists`, `Invalid.Parameter`,
   * `InvalidHpcClusterDescription.Malformed`, `InvalidHpcClusterName.Malformed`, and 2 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyHpcClusterAttribute
   */
  modifyHpcClusterAttribute(request: ModifyHpcClusterAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyHpcClusterAttributeResponse> {
    return this.send(ModifyHpcClusterAttribute, request, options);
  }

  /**
   * Changes the name, description, family, boot mode, features or status of a custom image.
   *
   * What is left out stays as it is. Setting the newest image of a family to `Deprecated` brings the family back
   * to the one before it; with no other available image in it, nothing can be made of the family.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyImageAttribute`, on `acs:ecs:{regionId}:{accountId}:image/{imageId}`.
   * - Errors: `InvalidImageName.Duplicated`, `InvalidImageId.NotFound`, `InvalidRegionId.NotFound`,
   * `InvalidDescription.Malformed`, `InvalidImageName.Malformed`, `MissingParameter`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyImageAttribute
   */
  modifyImageAttribute(request: ModifyImageAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyImageAttributeResponse> {
    return this.send(ModifyImageAttribute, request, options);
  }

  /**
   * Shares a custom image with groups of accounts, or stops doing so.
   *
   * Deprecated; use {@link ModifyImageSharePermission}.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @deprecated Use {@link ModifyImageSharePermission} instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyImageShareGroupPermission
   */
  modifyImageShareGroupPermission(request: ModifyImageShareGroupPermissionRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyImageShareGroupPermissionResponse> {
    return this.send(ModifyImageShareGroupPermission, request, options);
  }

  /**
   * Shares a custom image with other accounts, stops doing so, or publishes it as a community image.
   *
   * An account that loses the image keeps the instances made of it, but can no longer reset their system disk with
   * {@link ReInitDisk}. An encrypted image can be shared only where its key is a KMS key of your own, and never be
   * published: copy it with {@link CopyImage} to change its key. A community image can be used by every account in
   * its region; publishing needs the community agreement signed once.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyImageSharePermission`.
   * - Errors: `IncorrectImageStatus`, `QuotaExceed.ShareImage`, `QuotaExceed.ShareImageUser`,
   * `InvalidRegionId.NotFound`, `InvalidImageId.NotFound`, `InvalidAccount.NotFound`, and 5 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyImageSharePermission
   */
  modifyImageSharePermission(request: ModifyImageSharePermissionRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyImageSharePermissionResponse> {
    return this.send(ModifyImageSharePermission, request, options);
  }

  /**
   * Sets from which private pool of reserved capacity an instance draws.
   *
   * Works at once, without a restart. An instance bound to a pool that is exhausted or has run out fails to start,
   * to be reactivated, or to get another type, charge type or system disk; set `Open` then.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyInstanceAttachmentAttributes`.
   * - Errors: `MissingParameter.RegionId`, `InternalError`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceAttachmentAttributes
   */
  modifyInstanceAttachmentAttributes(request: ModifyInstanceAttachmentAttributesRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceAttachmentAttributesResponse> {
    return this.send(ModifyInstanceAttachmentAttributes, request, options);
  }

  /**
   * Changes name, password, host name, security groups, user data and other settings of an instance.
   *
   * What is left out stays as it is. Password and host name come into force with {@link RebootInstance}, not with
   * a restart from inside the system, and cannot be set while the instance is `Starting`. Queue number and CPU
   * topology need the instance `Stopped`. Not possible while it is locked for security.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyInstanceAttribute`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
   * - Errors: `IncorrectInstanceStatus`, `InstanceLockedForSecurity`, `InvalidUserData.SizeExceeded`,
   * `SecurityGroupInstanceLimitExceed`, `InvalidUserData.Forbidden`, `OperationDenied`, and 22 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceAttribute
   */
  modifyInstanceAttribute(request: ModifyInstanceAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceAttributeResponse> {
    return this.send(ModifyInstanceAttribute, request, options);
  }

  /**
   * Sets or clears the time at which a pay-as-you-go or spot instance releases itself.
   *
   * At that time, the instance is gone with its data as after {@link DeleteInstance}. While a time is set, the
   * instance cannot be turned into a subscription.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyInstanceAutoReleaseTime`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
   * - Errors: `InvalidAutoReleaseTime.Malformed`, `MissingParameter`, `MissingParamter.InstanceId`,
   * `UnsupportedParameter`, `ChargeTypeViolation`, `NoSuchResource`, and 1 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceAutoReleaseTime
   */
  modifyInstanceAutoReleaseTime(request: ModifyInstanceAutoReleaseTimeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceAutoReleaseTimeResponse> {
    return this.send(ModifyInstanceAutoReleaseTime, request, options);
  }

  /**
   * Sets whether and for how long subscription instances renew themselves.
   *
   * The price is taken nine days before the subscription ends, and if that fails, again every day until it ends.
   * Fails for pay-as-you-go instances.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyInstanceAutoRenewAttribute`.
   * - Errors: `IncorrectInstanceStatus`, `InvalidPeriodUnit.ValueNotSupported`, `ChargeTypeViolation`,
   * `InvalidParameter.Duration`, `InvalidParameter.InvalidInstanceId`, `InvalidParameter.RenewalStatus`, and 4
   * more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceAutoRenewAttribute
   */
  modifyInstanceAutoRenewAttribute(request: ModifyInstanceAutoRenewAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceAutoRenewAttributeResponse> {
    return this.send(ModifyInstanceAutoRenewAttribute, request, options);
  }

  /**
   * Turns pay-as-you-go instances into subscriptions, or the other way round.
   *
   * The instances must be `Running` or `Stopped`, with nothing left to pay; an automatic release time must not be
   * set, and one stopped without charges has to be started first. From subscription to pay-as-you-go, the rest of
   * the price is paid back, vouchers excepted; the sum that can be paid back in a month is limited.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:ModifyInstanceChargeType`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
   * - Errors: `InstancesIdQuotaExceed`, `InvalidPeriod.ExceededDedicatedHost`,
   * `InvalidPeriod.ExceededDedidactedHost`, `QuotaExceed.AfterpayInstance`, `QuotaExceed.RufundVcpu`,
   * `InvalidAccountStatus.NotEnoughBalance`, and 30 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceChargeType
   */
  modifyInstanceChargeType(request: ModifyInstanceChargeTypeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceChargeTypeResponse> {
    return this.send(ModifyInstanceChargeType, request, options);
  }

  /**
   * Switches the precise clock (PTP) of an instance on or off.
   *
   * Works in the background; follow the task with {@link DescribeTasks}. Which types can do it, {@link
   * DescribeInstanceTypes} tells in `Clock.PtpSupport`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:ModifyInstanceClockOptions`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceClockOptions
   */
  modifyInstanceClockOptions(request: ModifyInstanceClockOptionsRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceClockOptionsResponse> {
    return this.send(ModifyInstanceClockOptions, request, options);
  }

  /**
   * Moves an instance to another deployment set, to a dedicated host, or to a dedicated host cluster.
   *
   * The deployment set and the host cannot change in one call. A move to a dedicated host needs an instance in a
   * VPC that is `Stopped`, and it is started afterwards; only `MigrationType` `live` moves it running. Account,
   * region and zone stay. From a shared host, only pay-as-you-go instances can move; a subscription instance can
   * only move between subscription hosts that last at least as long.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyInstanceDeployment`.
   * - Errors: `IncorrectInstanceStatus`, `InvalidPeriod.ExceededDedicatedHost`,
   * `InvalidPeriod.ExceededDedidactedHost`, `DeploymentSet.InstanceLimitExceeded`, `OperationDenied.NoStock`,
   * `OperationDenied.LocalDiskInstance`, and 14 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceDeployment
   */
  modifyInstanceDeployment(request: ModifyInstanceDeploymentRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceDeploymentResponse> {
    return this.send(ModifyInstanceDeployment, request, options);
  }

  /**
   * Sets the hours for maintenance of instances, and what happens to them when their host fails.
   *
   * For windows that repeat by day or week over many instances, see {@link CreatePlanMaintenanceWindow}.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyInstanceMaintenanceAttributes`.
   * - Errors: `OperationDenied.NotInWhiteList`, `InvalidInstanceId.NotFound`, `InvalidParameter`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceMaintenanceAttributes
   */
  modifyInstanceMaintenanceAttributes(request: ModifyInstanceMaintenanceAttributesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceMaintenanceAttributesResponse> {
    return this.send(ModifyInstanceMaintenanceAttributes, request, options);
  }

  /**
   * Sets whether and how the metadata of an instance can be read from inside it.
   *
   * `HttpTokens` set to `required` keeps programs that are tricked into forwarding requests from reaching the
   * credentials of the RAM role. Programs that read metadata without a token fail then.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyInstanceMetadataOptions`.
   * - Errors: `InvalidHttpPutResponseHopLimit.NotSupported`, `InvalidHttpEndpoint.NotSupported`,
   * `InvalidHttpTokens.NotSupported`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceMetadataOptions
   */
  modifyInstanceMetadataOptions(request: ModifyInstanceMetadataOptionsRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceMetadataOptionsResponse> {
    return this.send(ModifyInstanceMetadataOptions, request, options);
  }

  /**
   * Shifts the bandwidth of an instance between network and disks.
   *
   * Works in the background; follow the task with {@link DescribeTaskAttribute}. Not every type can do it: {@link
   * DescribeInstanceTypes} tells which weightings one knows.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyInstanceNetworkOptions`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceNetworkOptions
   */
  modifyInstanceNetworkOptions(request: ModifyInstanceNetworkOptionsRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceNetworkOptionsResponse> {
    return this.send(ModifyInstanceNetworkOptions, request, options);
  }

  /**
   * Changes the public bandwidth of an instance and how its traffic is billed, and can give it an address.
   *
   * From an outbound bandwidth of 0, a subscription gets a public address by itself, a pay-as-you-go instance only
   * with `AllocatePublicIp`. More bandwidth of a subscription is paid at once unless `AutoPay` is off; for less,
   * the difference is paid back, vouchers excepted. With `StartTime` and `EndTime`, the bandwidth is raised for
   * that time only.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:ModifyInstanceNetworkSpec`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
   * - Errors: `IncorrectInstanceStatus`, `InvalidParameter.Conflict`, `InstanceLockedForSecurity`,
   * `InstanceDowngrade.QuotaExceed`, `InvalidAccountStatus.NotEnoughBalance`,
   * `BandwidthUpgradeDenied.EipBoundInstance`, and 30 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceNetworkSpec
   */
  modifyInstanceNetworkSpec(request: ModifyInstanceNetworkSpecRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceNetworkSpecResponse> {
    return this.send(ModifyInstanceNetworkSpec, request, options);
  }

  /**
   * Switches UEFI Secure Boot of an instance on or off.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:ModifyInstanceSecurityOptions`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceSecurityOptions
   */
  modifyInstanceSecurityOptions(request: ModifyInstanceSecurityOptionsRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceSecurityOptionsResponse> {
    return this.send(ModifyInstanceSecurityOptions, request, options);
  }

  /**
   * Gives a pay-as-you-go instance another type, or another public bandwidth.
   *
   * One of the two per call. For another type, the instance must be `Stopped`, and the new type works once it
   * starts again; for bandwidth, `Running` or `Stopped`, and it works at once. Nothing may be left to pay. Which
   * types are possible, {@link DescribeResourcesModification} tells. For subscriptions, use {@link
   * ModifyPrepayInstanceSpec}.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:ModifyInstanceSpec`.
   * - Errors: `DependencyViolation.InstanceType`, `InvalidParameter.Conflict`, `InstanceLockedForSecurity`,
   * `InvalidAccountStatus.NotEnoughBalance`, `InvalidOperation.Ipv4CountExceeded`,
   * `InvalidOperation.Ipv6CountExceeded`, and 43 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceSpec
   */
  modifyInstanceSpec(request: ModifyInstanceSpecRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceSpecResponse> {
    return this.send(ModifyInstanceSpec, request, options);
  }

  /**
   * Sets the password for the console (VNC) of an instance.
   *
   * In force at once where the instance is I/O optimized, else after {@link RebootInstance}. The address of the
   * console comes from {@link DescribeInstanceVncUrl}.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyInstanceVncPasswd`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
   * - Errors: `IncorrectInstanceStatus`, `InvalidInstanceId.NotFound`, `InvalidRegionId.NotFound`,
   * `IncorrectVncPassword.Malformed`, `NoSuchResource`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceVncPasswd
   */
  modifyInstanceVncPasswd(request: ModifyInstanceVncPasswdRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceVncPasswdResponse> {
    return this.send(ModifyInstanceVncPasswd, request, options);
  }

  /**
   * Moves a stopped instance to another private address, vSwitch or VPC.
   *
   * The instance must be `Stopped`, and have been started since it was created and since the last such change. The
   * vSwitch must be in the same zone. For another VPC, there must be no secondary network interfaces or addresses,
   * IPv6, HaVips, load balancers, custom route tables or global accelerators involved, and `SecurityGroupId` names
   * the groups over there.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyInstanceVpcAttribute`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`,
   * `acs:ecs:{regionId}:{accountId}:vswitch/{vSwitchId}`.
   * - Errors: `IncorrectInstanceStatus`, `IncorrectVSwitchStatus`, `InvalidPrivateIpAddress.Duplicated`,
   * `SecurityGroupInstanceLimitExceed`, `EnterpriseGroupLimited.MutliGroupType`, `OperationDenied`, and 13 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceVpcAttribute
   */
  modifyInstanceVpcAttribute(request: ModifyInstanceVpcAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInstanceVpcAttributeResponse> {
    return this.send(ModifyInstanceVpcAttribute, request, options);
  }

  /**
   * Changes script, parameters or schedule of a recurring execution, or adds instances to it.
   *
   * For executions whose `RepeatMode` is `Period`, `NextRebootOnly` or `EveryReboot` and that have not ended.
   * Agents that already run the execution must be newer than 2.2.3.541 (Linux) or 2.1.3.541 (Windows). The script
   * of a public command cannot be changed. Where the command is one that is kept, another script makes another
   * command, which is kept as well.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:ModifyInvocationAttribute`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInvocationAttribute
   */
  modifyInvocationAttribute(request: ModifyInvocationAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyInvocationAttributeResponse> {
    return this.send(ModifyInvocationAttribute, request, options);
  }

  /**
   * Makes another version of a launch template the one that {@link RunInstances} takes where it names none.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyLaunchTemplateDefaultVersion`.
   * - Errors: `InvalidLaunchTemplate.NotFound`, `InvalidLaunchTemplateVersion.NotFound`, `InvalidParameter`,
   * `InvalidRegion.NotExist`, `MissingParameter`, `InnerServiceFailed`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyLaunchTemplateDefaultVersion
   */
  modifyLaunchTemplateDefaultVersion(request: ModifyLaunchTemplateDefaultVersionRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyLaunchTemplateDefaultVersionResponse> {
    return this.send(ModifyLaunchTemplateDefaultVersion, request, options);
  }

  /**
   * Renames a managed instance; nothing else about it can be changed.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyManagedInstance`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyManagedInstance
   */
  modifyManagedInstance(request: ModifyManagedInstanceRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyManagedInstanceResponse> {
    return this.send(ModifyManagedInstance, request, options);
  }

  /**
   * Changes name, security groups, queues, connection tracking and what becomes of an interface on release.
   *
   * What is left out stays as it is. New security groups replace the old ones, after a short delay. Queue numbers
   * can be changed while the interface is `Available`, or `InUse` on a `Stopped` instance.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyNetworkInterfaceAttribute`.
   * - Errors: `EniPerInstanceLimitExceeded`, `InvalidOperation.ExceedInstanceTypeQueueNumber`,
   * `InvalidOperation.MaxEniQueueNumberExceeded`, `MaxEniCountExceeded`, `SecurityGroupInstanceLimitExceed`,
   * `Forbidden.RegionId`, and 23 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyNetworkInterfaceAttribute
   */
  modifyNetworkInterfaceAttribute(request: ModifyNetworkInterfaceAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyNetworkInterfaceAttributeResponse> {
    return this.send(ModifyNetworkInterfaceAttribute, request, options);
  }

  /**
   * Changes what is recorded about a leased line; superseded by `vpc:ModifyPhysicalConnectionAttribute`.
   *
   * Speed and redundant line can be changed only while the line is `Initial` or `Rejected`; a rejected one becomes
   * `Initial` again. Deprecated in ECS: call `vpc:ModifyPhysicalConnectionAttribute`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * @deprecated Use `vpc:ModifyPhysicalConnectionAttribute`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyPhysicalConnectionAttribute
   */
  modifyPhysicalConnectionAttribute(request: ModifyPhysicalConnectionAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyPhysicalConnectionAttributeResponse> {
    return this.send(ModifyPhysicalConnectionAttribute, request, options);
  }

  /**
   * Changes hours, instances, name or state of a maintenance window; what is left out stays.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyPlanMaintenanceWindow`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyPlanMaintenanceWindow
   */
  modifyPlanMaintenanceWindow(request: ModifyPlanMaintenanceWindowRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyPlanMaintenanceWindowResponse> {
    return this.send(ModifyPlanMaintenanceWindow, request, options);
  }

  /**
   * Renames a port list, and adds, re-describes and removes entries of it.
   *
   * No port range may come twice in a call, nor in both `AddEntry` and `RemoveEntry`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:ModifyPortRangeList`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyPortRangeList
   */
  modifyPortRangeList(request: ModifyPortRangeListRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyPortRangeListResponse> {
    return this.send(ModifyPortRangeList, request, options);
  }

  /**
   * Renames a prefix list, and adds, re-describes and removes entries of it.
   *
   * An entry of `AddEntry` whose block is in the list already only gets its description replaced. No block may
   * come twice in a call, nor in both `AddEntry` and `RemoveEntry`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyPrefixList`.
   * - Errors: `InvalidParameter.CidrDuplicated`, `LimitExceed.Entry`, `LimitExceed.MaxEntries`,
   * `InvalidPrefixListId.NotFound`, `NotSupported.GrayFunction`, `InvalidParameter.CidrMalformed`, and 2 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyPrefixList
   */
  modifyPrefixList(request: ModifyPrefixListRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyPrefixListResponse> {
    return this.send(ModifyPrefixList, request, options);
  }

  /**
   * Gives a subscription instance a larger or smaller type for the rest of its term.
   *
   * Works in the background, some 5 to 10 seconds; the new type works after the next start, or {@link
   * RebootInstance}. A larger type needs the instance `Running` or `Stopped` and costs the difference, a smaller
   * one needs it `Stopped` and pays the difference back, vouchers excepted. Not possible once the subscription has
   * run out. For pay-as-you-go instances, use {@link ModifyInstanceSpec}.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:ModifyPrepayInstanceSpec`.
   * - Errors: `IncorrectInstanceStatus`, `InstanceDowngrade.QuotaExceed`, `InvalidAccountStatus.NotEnoughBalance`,
   * `InvalidOperation.Ipv4CountExceeded`, `InvalidOperation.Ipv6CountExceeded`, `OperationDenied.NoStock`, and 38
   * more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyPrepayInstanceSpec
   */
  modifyPrepayInstanceSpec(request: ModifyPrepayInstanceSpecRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyPrepayInstanceSpecResponse> {
    return this.send(ModifyPrepayInstanceSpec, request, options);
  }

  /**
   * Changes the name or the description of a reserved instance.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyReservedInstanceAttribute`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyReservedInstanceAttribute
   */
  modifyReservedInstanceAttribute(request: ModifyReservedInstanceAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyReservedInstanceAttributeResponse> {
    return this.send(ModifyReservedInstanceAttribute, request, options);
  }

  /**
   * Sets whether reserved instances are renewed by themselves, and for how long each time.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyReservedInstanceAutoRenewAttribute`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyReservedInstanceAutoRenewAttribute
   */
  modifyReservedInstanceAutoRenewAttribute(request: ModifyReservedInstanceAutoRenewAttributeRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<ModifyReservedInstanceAutoRenewAttributeResponse> {
    return this.send(ModifyReservedInstanceAutoRenewAttribute, request, options);
  }

  /**
   * Splits, merges or moves reserved instances by replacing them with new ones of the same total size.
   *
   * The old ones must be `Active`. They turn `Updating`, then `Expired`; the new ones are `Creating`, then
   * `Active`, in the background. The instance family stays, and so does the total of sizes; what is merged must
   * end on the same day. Splitting or merging and a change of scope do not go together in one call.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyReservedInstances`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyReservedInstances
   */
  modifyReservedInstances(request: ModifyReservedInstancesRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyReservedInstancesResponse> {
    return this.send(ModifyReservedInstances, request, options);
  }

  /**
   * Tells a router interface its opposite, and changes its name, description and health check.
   *
   * What is left out stays as it is. Deprecated in ECS: call `vpc:ModifyRouterInterfaceAttribute`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @deprecated Use `vpc:ModifyRouterInterfaceAttribute`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyRouterInterfaceAttribute
   */
  modifyRouterInterfaceAttribute(request: ModifyRouterInterfaceAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyRouterInterfaceAttributeResponse> {
    return this.send(ModifyRouterInterfaceAttribute, request, options);
  }

  /**
   * Changes the bandwidth class of a router interface; superseded by `vpc:ModifyRouterInterfaceSpec`.
   *
   * The interface is `Activating` for a while and then `Active` again. Deprecated in ECS: call
   * `vpc:ModifyRouterInterfaceSpec`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * @deprecated Use `vpc:ModifyRouterInterfaceSpec`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyRouterInterfaceSpec
   */
  modifyRouterInterfaceSpec(request: ModifyRouterInterfaceSpecRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyRouterInterfaceSpecResponse> {
    return this.send(ModifyRouterInterfaceSpec, request, options);
  }

  /**
   * Gives a security group another name or description.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifySecurityGroupAttribute`, on
   * `acs:ecs:{regionId}:{accountId}:securitygroup/{securityGroupId}`.
   * - Errors: `InvalidSecurityGroupId.NotFound`, `InvalidSecurityGroupDiscription.Malformed`,
   * `InvalidSecurityGroupName.Malformed`, `InvalidOperation.ResourceManagedByCloudProduct`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySecurityGroupAttribute
   */
  modifySecurityGroupAttribute(request: ModifySecurityGroupAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifySecurityGroupAttributeResponse> {
    return this.send(ModifySecurityGroupAttribute, request, options);
  }

  /**
   * Changes one outbound rule of a security group, found by its id.
   *
   * What is left out stays as it is, but give `Policy` and `Priority` in each call: defaults are documented for
   * both. A field that has a value cannot be emptied. The kind of the destination (IPv4, IPv6, group or prefix
   * list) and the network card stay too: for another kind add a new rule with {@link AuthorizeSecurityGroupEgress}
   * and remove the old one with {@link RevokeSecurityGroupEgress}.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:ModifySecurityGroupEgressRule`, on
   * `acs:ecs:{regionId}:{accountId}:securitygroup/{securityGroupId}`.
   * - Errors: `InvalidParam.Ipv4ProtocolConflictWithIpv6Address`,
   * `InvalidParam.Ipv6ProtocolConflictWithIpv4Address`, `InvalidNetworkType.Conflict`, `InvalidParamter.Conflict`,
   * `AuthorizationLimitExceed`, `OperationDenied`, and 30 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySecurityGroupEgressRule
   */
  modifySecurityGroupEgressRule(request: ModifySecurityGroupEgressRuleRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifySecurityGroupEgressRuleResponse> {
    return this.send(ModifySecurityGroupEgressRule, request, options);
  }

  /**
   * Lets the members of a basic security group reach each other over the internal network, or keeps them apart.
   *
   * Advanced groups keep their members apart always, so the call fails for them. The policy in force is the
   * `InnerAccessPolicy` of {@link DescribeSecurityGroupAttribute}.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:ModifySecurityGroupPolicy`.
   * - Errors: `InvalidRegionId.NotFound`, `InvalidSecurityGroupId.NotFound`, `InvalidPolicy.Malformed`,
   * `InvalidSecurityGroupId.Malformed`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySecurityGroupPolicy
   */
  modifySecurityGroupPolicy(request: ModifySecurityGroupPolicyRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifySecurityGroupPolicyResponse> {
    return this.send(ModifySecurityGroupPolicy, request, options);
  }

  /**
   * Changes one inbound rule of a security group, found by its id.
   *
   * What is left out stays as it is, but give `Policy` and `Priority` in each call: defaults are documented for
   * both. A field that has a value cannot be emptied. The kind of the source (IPv4, IPv6, group or prefix list)
   * and the network card stay too: for another kind add a new rule with {@link AuthorizeSecurityGroup} and remove
   * the old one with {@link RevokeSecurityGroup}.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:ModifySecurityGroupRule`, on
   * `acs:ecs:{regionId}:{accountId}:securitygroup/{securityGroupId}`.
   * - Errors: `InvalidParam.Ipv4ProtocolConflictWithIpv6Address`,
   * `InvalidParam.Ipv6ProtocolConflictWithIpv4Address`, `InvalidParamter.Conflict`, `AuthorizationLimitExceed`,
   * `OperationDenied`, `InvalidSourceGroup.NotFound`, and 29 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySecurityGroupRule
   */
  modifySecurityGroupRule(request: ModifySecurityGroupRuleRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifySecurityGroupRuleResponse> {
    return this.send(ModifySecurityGroupRule, request, options);
  }

  /**
   * Changes the name or the description of a snapshot, or keeps it for longer.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifySnapshotAttribute`, on `acs:ecs:{regionId}:{accountId}:snapshot/{snapshotId}`.
   * - Errors: `InvalidSnapshotId.NotFound`, `InvalidSnapshotName.Malformed`, `NoAttributeToModify`,
   * `InvalidDescription.Malformed`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySnapshotAttribute
   */
  modifySnapshotAttribute(request: ModifySnapshotAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifySnapshotAttributeResponse> {
    return this.send(ModifySnapshotAttribute, request, options);
  }

  /**
   * Archives a standard snapshot, which makes keeping it for long cheaper; it cannot be taken back.
   *
   * The snapshot must be at least 14 days old, and neither be shared nor belong to a cloud service or a CloudBox.
   * An archived snapshot is paid for during at least 60 days, even where it is deleted before. The archiving runs
   * in the background; {@link DescribeTasks} shows how far it is.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifySnapshotCategory`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySnapshotCategory
   */
  modifySnapshotCategory(request: ModifySnapshotCategoryRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifySnapshotCategoryResponse> {
    return this.send(ModifySnapshotCategory, request, options);
  }

  /**
   * Changes the name or the description of a group of snapshots.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifySnapshotGroup`.
   * - Errors: `InvalidParameter.Name`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySnapshotGroup
   */
  modifySnapshotGroup(request: ModifySnapshotGroupRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifySnapshotGroupResponse> {
    return this.send(ModifySnapshotGroup, request, options);
  }

  /**
   * Changes the name or the description of a storage capacity unit.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifyStorageCapacityUnitAttribute`.
   * - Errors: `InvalidParameter.Name`, `MissingParameter.RegionId`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyStorageCapacityUnitAttribute
   */
  modifyStorageCapacityUnitAttribute(request: ModifyStorageCapacityUnitAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyStorageCapacityUnitAttributeResponse> {
    return this.send(ModifyStorageCapacityUnitAttribute, request, options);
  }

  /**
   * Changes the name and the description of a storage set.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:ModifyStorageSetAttribute`.
   * - Errors: `InvalidClientToken.ValueNotSupported`, `InvalidParameter`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyStorageSetAttribute
   */
  modifyStorageSetAttribute(request: ModifyStorageSetAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyStorageSetAttributeResponse> {
    return this.send(ModifyStorageSetAttribute, request, options);
  }

  /**
   * Moves scheduled maintenance of an instance to another time, no later than the one first planned.
   *
   * Only while the event is `Scheduled`. The new time must lie ahead, but not after the one first planned, which
   * {@link DescribeInstanceHistoryEvents} returns as `InitialNotBefore`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ModifySystemEventAttribute`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySystemEventAttribute
   */
  modifySystemEventAttribute(request: ModifySystemEventAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifySystemEventAttributeResponse> {
    return this.send(ModifySystemEventAttribute, request, options);
  }

  /**
   * Changes one default setting of the account by its name.
   *
   * Deprecated, and without a documented successor.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyUserBusinessBehavior
   */
  modifyUserBusinessBehavior(request: ModifyUserBusinessBehaviorRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyUserBusinessBehaviorResponse> {
    return this.send(ModifyUserBusinessBehavior, request, options);
  }

  /**
   * Changes the name and description of a VPC's router; superseded by `vpc:ModifyVRouterAttribute`.
   *
   * What is left out stays as it is. Deprecated in ECS: call `vpc:ModifyVRouterAttribute`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @deprecated Use `vpc:ModifyVRouterAttribute`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyVRouterAttribute
   */
  modifyVRouterAttribute(request: ModifyVRouterAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyVRouterAttributeResponse> {
    return this.send(ModifyVRouterAttribute, request, options);
  }

  /**
   * Changes the name and description of a vSwitch; superseded by `vpc:ModifyVSwitchAttribute`.
   *
   * What is left out stays as it is. Deprecated in ECS: call `vpc:ModifyVSwitchAttribute`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @deprecated Use `vpc:ModifyVSwitchAttribute`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyVSwitchAttribute
   */
  modifyVSwitchAttribute(request: ModifyVSwitchAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyVSwitchAttributeResponse> {
    return this.send(ModifyVSwitchAttribute, request, options);
  }

  /**
   * Changes VLAN, peer addresses, name and so on of a border router (VBR).
   *
   * What is left out stays as it is. Deprecated in ECS: call `vpc:ModifyVirtualBorderRouterAttribute`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * @deprecated Use `vpc:ModifyVirtualBorderRouterAttribute`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyVirtualBorderRouterAttribute
   */
  modifyVirtualBorderRouterAttribute(request: ModifyVirtualBorderRouterAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyVirtualBorderRouterAttributeResponse> {
    return this.send(ModifyVirtualBorderRouterAttribute, request, options);
  }

  /**
   * Changes the name and description of a VPC; superseded by `vpc:ModifyVpcAttribute`.
   *
   * What is left out stays as it is. Deprecated in ECS: call `vpc:ModifyVpcAttribute`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @deprecated Use `vpc:ModifyVpcAttribute`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyVpcAttribute
   */
  modifyVpcAttribute(request: ModifyVpcAttributeRequest, options?: CallOptions<EcsErrorCode>): Promise<ModifyVpcAttributeResponse> {
    return this.send(ModifyVpcAttribute, request, options);
  }

  /**
   * Activates the snapshot service for the account, without which no snapshot can be taken.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:OpenSnapshotService`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/OpenSnapshotService
   */
  openSnapshotService(request: OpenSnapshotServiceRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<OpenSnapshotServiceResponse> {
    return this.send(OpenSnapshotService, request, options);
  }

  /**
   * Buys a reserved instance, which takes matching pay-as-you-go instances off the bill for its term.
   *
   * No instance is created: running pay-as-you-go instances that match type, scope and platform are counted
   * against it by themselves. A regional one matches any size of its family; a zonal one matches its zone and type
   * only, and holds capacity there. The order costs money at once. {@link DescribePrice} and {@link
   * DescribeAvailableResource} tell price and stock.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:PurchaseReservedInstancesOffering`.
   * - Errors: `InvalidParameter.Conflict`, `OperationDenied.NoStock`, `OperationDenied`, `PaymentMethodNotFound`,
   * `InvalidChargeType.ValueNotSupported`, `InvalidInstanceType.ValueNotSupported`, and 13 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/PurchaseReservedInstancesOffering
   */
  purchaseReservedInstancesOffering(request: PurchaseReservedInstancesOfferingRequest, options?: CallOptions<EcsErrorCode>): Promise<PurchaseReservedInstancesOfferingResponse> {
    return this.send(PurchaseReservedInstancesOffering, request, options);
  }

  /**
   * Buys storage capacity units, which take the capacity of pay-as-you-go disks in the region off the bill.
   *
   * The order costs money at once. No disk is created: pay-as-you-go disks of the region are counted against the
   * units by themselves.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:PurchaseStorageCapacityUnit`.
   * - Errors: `InvalidParameter.CapacityExceed`, `InvalidStartTime.NotSupported`, `InvalidParameter.Capacity`,
   * `InvalidParameter.Name`, `InvalidParameter.Period`, `InvalidParameter.PeriodUnit`, and 3 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/PurchaseStorageCapacityUnit
   */
  purchaseStorageCapacityUnit(request: PurchaseStorageCapacityUnitRequest, options?: CallOptions<EcsErrorCode>): Promise<PurchaseStorageCapacityUnitResponse> {
    return this.send(PurchaseStorageCapacityUnit, request, options);
  }

  /**
   * Starts a pay-as-you-go instance again that was stopped over an unpaid bill.
   *
   * Once the bills are paid, the system does this by itself; call it only where that failed. The instance must be
   * `Stopped` by expiry and not locked for security. It goes to `Starting`; the waiter {@link InstanceRunning}
   * waits for the end. An instance that stays unpaid too long is released together with its data.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ReActivateInstances`.
   * - Errors: `IncorrectInstanceStatus`, `InstanceLockedForSecurity`, `InsufficientBalance`,
   * `InvalidInstanceId.NotFound`, `InvalidPayType.NotSupport`, `ReopenInstance.InstanceStatusNotValid`, and 1
   * more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReActivateInstances
   */
  reActivateInstances(request: ReActivateInstancesRequest, options?: CallOptions<EcsErrorCode>): Promise<ReActivateInstancesResponse> {
    return this.send(ReActivateInstances, request, options);
  }

  /**
   * Sets a disk back to what it was when created; everything written since is lost.
   *
   * The disk must be `In_use`, its instance `Stopped` and started at least once before. A system disk goes back to
   * its image, a data disk to its snapshot or to being empty; if that image or snapshot is deleted, the call
   * fails. Not for disks with local snapshots, clones, or disks with `MultiAttach`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ReInitDisk`, on `acs:ecs:{regionId}:{accountId}:disk/{diskId}`.
   * - Errors: `IncorrectDiskStatus`, `IncorrectInstanceStatus`, `DependencyViolation.IoOptimize`,
   * `InstanceLockedForSecurity`, `OperationDenied`, `InvalidKeyPairName.NotFound`, and 16 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReInitDisk
   */
  reInitDisk(request: ReInitDiskRequest, options?: CallOptions<EcsErrorCode>): Promise<ReInitDiskResponse> {
    return this.send(ReInitDisk, request, options);
  }

  /**
   * Restarts a running instance; takes over settings that wait for a restart.
   *
   * The instance must be `Running` and not locked for security. Settings such as a new password, host name or key
   * pair come into force with this call, not with a restart from inside the system. It goes to `Starting` in the
   * background; the waiter {@link InstanceRunning} waits for the end.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:RebootInstance`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
   * - Errors: `IncorrectInstanceStatus`, `InstanceLockedForSecurity`, `InvalidInstanceId.NotFound`, `DiskError`,
   * `InstanceExpiredOrInArrears`, `InvalidParameter.KMSKeyId.KMSUnauthorized`, and 1 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RebootInstance
   */
  rebootInstance(request: RebootInstanceRequest, options?: CallOptions<EcsErrorCode>): Promise<RebootInstanceResponse> {
    return this.send(RebootInstance, request, options);
  }

  /**
   * Restarts up to 100 running instances, all or none, or each for itself.
   *
   * Every instance must be `Running` and not locked for security. They restart in the background; the waiter
   * {@link InstanceRunning} waits for the end. With `SuccessFirst`, look into `InstanceResponses` for those that
   * failed.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:RebootInstances`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RebootInstances
   */
  rebootInstances(request: RebootInstancesRequest, options?: CallOptions<EcsErrorCode>): Promise<RebootInstancesResponse> {
    return this.send(RebootInstances, request, options);
  }

  /**
   * Starts a terminated border router (VBR) again; superseded by `vpc:RecoverVirtualBorderRouter`.
   *
   * Only the owner of the line can call this, and the line must be `Enabled`. Deprecated in ECS: call
   * `vpc:RecoverVirtualBorderRouter`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * @deprecated Use `vpc:RecoverVirtualBorderRouter`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RecoverVirtualBorderRouter
   */
  recoverVirtualBorderRouter(request: RecoverVirtualBorderRouterRequest, options?: CallOptions<EcsErrorCode>): Promise<RecoverVirtualBorderRouterResponse> {
    return this.send(RecoverVirtualBorderRouter, request, options);
  }

  /**
   * Moves a failing dedicated host, with the instances on it, to other hardware.
   *
   * For hosts in the state `UnderAssessment`, before they break for good. {@link DescribeDedicatedHosts} tells the
   * state.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:RedeployDedicatedHost`.
   * - Errors: `InvalidDedicatedHostId.NotFound`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RedeployDedicatedHost
   */
  redeployDedicatedHost(request: RedeployDedicatedHostRequest, options?: CallOptions<EcsErrorCode>): Promise<RedeployDedicatedHostResponse> {
    return this.send(RedeployDedicatedHost, request, options);
  }

  /**
   * Restarts an instance on another host, in answer to a system event.
   *
   * The instance must be `Running` or `Stopped` and have an event that this answers, such as
   * `SystemMaintenance.Reboot` or `SystemFailure.Redeploy`; simulated events do not count, nor do instances on
   * dedicated hosts. Local disks start empty: all data on them is lost. Ask {@link DescribeTasks} for the outcome:
   * the instance ends `Running`, or as before on its old host.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:RedeployInstance`.
   * - Errors: `IncorrectInstanceStatus`, `InstanceLockedForSecurity`, `InvalidInstanceId.NotFound`, `DiskError`,
   * `InstanceExpiredOrInArrears`, `InvalidOperation.RedeployInstance`, and 1 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RedeployInstance
   */
  redeployInstance(request: RedeployInstanceRequest, options?: CallOptions<EcsErrorCode>): Promise<RedeployInstanceResponse> {
    return this.send(RedeployInstance, request, options);
  }

  /**
   * Gives the capacity of a reservation back, which ends the billing for it.
   *
   * For reservations that run until released by hand, with `EndTimeType` `Unlimited`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ReleaseCapacityReservation`.
   * - Errors: `MissingParameter.RegionId`, `InternalError`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReleaseCapacityReservation
   */
  releaseCapacityReservation(request: ReleaseCapacityReservationRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<ReleaseCapacityReservationResponse> {
    return this.send(ReleaseCapacityReservation, request, options);
  }

  /**
   * Gives up a dedicated host that is pay-as-you-go, or whose subscription has expired.
   *
   * No instance may be on the host, else `InstanceExist`. This cannot be undone.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ReleaseDedicatedHost`.
   * - Errors: `IncorrectHostStatus.Initializing`, `InvalidDedicatedHostId.NotFound`, `ChargeTypeViolation`,
   * `InstanceExist`, `InternalError`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReleaseDedicatedHost
   */
  releaseDedicatedHost(request: ReleaseDedicatedHostRequest, options?: CallOptions<EcsErrorCode>): Promise<ReleaseDedicatedHostResponse> {
    return this.send(ReleaseDedicatedHost, request, options);
  }

  /**
   * Gives an EIP back, which ends its costs; superseded by `vpc:ReleaseEipAddress`.
   *
   * The address must be bound to nothing, and pay-as-you-go: subscription EIPs cannot be released. It is lost and
   * may go to someone else. Deprecated in ECS: call `vpc:ReleaseEipAddress`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @deprecated Use `vpc:ReleaseEipAddress`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReleaseEipAddress
   */
  releaseEipAddress(request: ReleaseEipAddressRequest, options?: CallOptions<EcsErrorCode>): Promise<ReleaseEipAddressResponse> {
    return this.send(ReleaseEipAddress, request, options);
  }

  /**
   * Takes the public address away from an instance; deprecated without a successor.
   *
   * For the address that belongs to the instance itself; the docs list the error `OperationDenied` for an instance
   * in a VPC. There, {@link ConvertNatPublicIpToEip} keeps the address as an EIP, which
   * `vpc:UnassociateEipAddress` takes off.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReleasePublicIpAddress
   */
  releasePublicIpAddress(request: ReleasePublicIpAddressRequest, options?: CallOptions<EcsErrorCode>): Promise<ReleasePublicIpAddressResponse> {
    return this.send(ReleasePublicIpAddress, request, options);
  }

  /**
   * Takes public addresses out of the bandwidth package of a NAT gateway.
   *
   * One address at least must stay, and addresses that the gateway's tables use cannot be taken. Packages work
   * only in accounts that had them before November 2017; others bind EIPs with `vpc:AssociateEipAddress`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RemoveBandwidthPackageIps
   */
  removeBandwidthPackageIps(request: RemoveBandwidthPackageIpsRequest, options?: CallOptions<EcsErrorCode>): Promise<RemoveBandwidthPackageIpsResponse> {
    return this.send(RemoveBandwidthPackageIps, request, options);
  }

  /**
   * Takes tags off one resource; deprecated in favour of {@link UntagResources}.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - Errors: `InvalidResourceType.NotFound`, `InvalidRegionId.NotFound`, `InvalidResourceId.NotFound`,
   * `InvalidResourceId.NotSupported`, `InvalidTagCount`, `InvalidTagKey.Malformed`.
   * @deprecated Use {@link UntagResources} instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RemoveTags
   */
  removeTags(request: RemoveTagsRequest, options?: CallOptions<EcsErrorCode>): Promise<RemoveTagsResponse> {
    return this.send(RemoveTags, request, options);
  }

  /**
   * Extends the subscriptions of dedicated hosts, which costs money at once.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:RenewDedicatedHosts`.
   * - Errors: `IncorrectHostStatus`, `InvalidDedicatedHostId.NotFound`, `InvalidClientToken.ValueNotSupported`,
   * `InvalidPeriodUnit.ValueNotSupported`, `IdempotenceParamNotMatch`, `InvalidPeriod`, and 5 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RenewDedicatedHosts
   */
  renewDedicatedHosts(request: RenewDedicatedHostsRequest, options?: CallOptions<EcsErrorCode>): Promise<RenewDedicatedHostsResponse> {
    return this.send(RenewDedicatedHosts, request, options);
  }

  /**
   * Extends elasticity assurances by a time that is paid in advance.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:RenewElasticityAssurances`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RenewElasticityAssurances
   */
  renewElasticityAssurances(request: RenewElasticityAssurancesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<RenewElasticityAssurancesResponse> {
    return this.send(RenewElasticityAssurances, request, options);
  }

  /**
   * Extends the subscription of an instance, by a span or up to the day of the month that all end on.
   *
   * Give `Period` and `PeriodUnit`, or `ExpectedRenewDay`, not both. Pays at once from the balance or the credit
   * of the account. Fails for pay-as-you-go instances.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:RenewInstance`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
   * - Errors: `IncorrectDedicatedHostStatus`, `IncorrectInstanceStatus`, `DependencyViolation.InstanceType`,
   * `InstanceLockedForSecurity`, `InvalidPeriod.ExceededDedicatedHost`,
   * `InvalidPeriod.ExceededMaximumExpirationDate`, and 34 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RenewInstance
   */
  renewInstance(request: RenewInstanceRequest, options?: CallOptions<EcsErrorCode>): Promise<RenewInstanceResponse> {
    return this.send(RenewInstance, request, options);
  }

  /**
   * Extends reserved instances by another term, and can turn automatic renewal on.
   *
   * The order costs money at once. Automatic renewal can only be turned on here; {@link
   * ModifyReservedInstanceAutoRenewAttribute} turns it off.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:RenewReservedInstances`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RenewReservedInstances
   */
  renewReservedInstances(request: RenewReservedInstancesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<RenewReservedInstancesResponse> {
    return this.send(RenewReservedInstances, request, options);
  }

  /**
   * Puts a new system disk, from another image, into a stopped instance; the old disk and its data are released.
   *
   * The instance must be `Stopped` (in the mode that keeps its resources, or it may not start again), without
   * unpaid orders. Billing and category of the disk stay; its id changes. Done in the background: once
   * `OperationLocks` in {@link DescribeInstances} is empty, call {@link StartInstance}.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:ReplaceSystemDisk`, on `acs:ecs:{regionId}:{accountId}:image/{imageId}`,
   * `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
   * - Errors: `IncorrectDiskStatus`, `IncorrectInstanceStatus`, `DependencyViolation.IoOptimize`,
   * `InvalidParameter.Conflict`, `InstanceLockedForSecurity`, `QuotaExceed.BuyImage`, and 40 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReplaceSystemDisk
   */
  replaceSystemDisk(request: ReplaceSystemDiskRequest, options?: CallOptions<EcsErrorCode>): Promise<ReplaceSystemDiskResponse> {
    return this.send(ReplaceSystemDisk, request, options);
  }

  /**
   * Tells Alibaba Cloud that instances, or disks of one instance, do not work as they should.
   *
   * One call reports one problem: of several instances, or of several disks on one instance. `IssueCategory` is
   * for bare metal instances.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ReportInstancesStatus`.
   * - Errors: `DiskIdLimitExceeded`, `InstanceIdLimitExceeded`, `InvalidInstanceId.NotFound`, `InvalidParameter`,
   * `MissingParameter`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ReportInstancesStatus
   */
  reportInstancesStatus(request: ReportInstancesStatusRequest, options?: CallOptions<EcsErrorCode>): Promise<ReportInstancesStatusResponse> {
    return this.send(ReportInstancesStatus, request, options);
  }

  /**
   * Rolls a disk back to one of its own snapshots; everything written since is lost.
   *
   * The disk must be `In_use` or `Available`, and its instance `Stopped`. To keep the present data too, take a
   * snapshot with {@link CreateSnapshot} before, or create another disk from the old snapshot with {@link
   * CreateDisk}.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ResetDisk`, on `acs:ecs:{regionId}:{accountId}:disk/{diskId}`.
   * - Errors: `IncorrectDiskStatus`, `IncorrectInstanceStatus`, `InstanceLockedForSecurity`, `Operation.Conflict`,
   * `InvalidAccountStatus.NotEnoughBalance`, `OperationDenied`, and 14 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ResetDisk
   */
  resetDisk(request: ResetDiskRequest, options?: CallOptions<EcsErrorCode>): Promise<ResetDiskResponse> {
    return this.send(ResetDisk, request, options);
  }

  /**
   * Makes the service key of ECS the default key for new disks in the region again.
   *
   * Needs encryption by default to be on ({@link EnableDiskEncryptionByDefault}). Disks keep the key that they
   * have. RAM users need the policy AliyunECSFullAccess.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ResetDiskDefaultKMSKeyId`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ResetDiskDefaultKMSKeyId
   */
  resetDiskDefaultKMSKeyId(request: ResetDiskDefaultKMSKeyIdRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<ResetDiskDefaultKMSKeyIdResponse> {
    return this.send(ResetDiskDefaultKMSKeyId, request, options);
  }

  /**
   * Rolls several disks back to their snapshots in a snapshot-consistent group; to be deprecated.
   *
   * Use {@link ResetDisk} for each of the disks instead. Everything written since the snapshots is lost.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:ResetDisks`.
   * - Errors: `IncorrectDiskStatus`, `IncorrectInstanceStatus`, `InstanceLockedForSecurity`, `Operation.Conflict`,
   * `InvalidAccountStatus.NotEnoughBalance`, `OperationDenied`, and 17 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ResetDisks
   */
  resetDisks(request: ResetDisksRequest, options?: CallOptions<EcsErrorCode>): Promise<ResetDisksResponse> {
    return this.send(ResetDisks, request, options);
  }

  /**
   * Makes a system or data disk larger; it can never be made smaller.
   *
   * The disk must be `Available` or `In_use`, and no snapshot of it in the making. Partitions and file systems do
   * not grow with it: extend them on the instance afterwards. A disk with an MBR partition table must stay within
   * 2 TiB, or data may be lost. A snapshot beforehand is a good idea. Subscription disks are charged for the
   * difference at once.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:ResizeDisk`, on `acs:ecs:{regionId}:{accountId}:disk/{diskId}`.
   * - Errors: `IncorrectDiskStatus`, `IncorrectInstanceStatus`, `InvalidParameter.Conflict`,
   * `InstanceLockedForSecurity`, `Operation.Conflict`, `OperationDenied`, and 26 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/ResizeDisk
   */
  resizeDisk(request: ResizeDiskRequest, options?: CallOptions<EcsErrorCode>): Promise<ResizeDiskResponse> {
    return this.send(ResizeDisk, request, options);
  }

  /**
   * Removes inbound rules from a security group, named by their ids or by what they say.
   *
   * Give either `SecurityGroupRuleId`, with ids from {@link DescribeSecurityGroupAttribute}, or `Permissions`,
   * with the rules spelled out as at {@link AuthorizeSecurityGroup}; not both. An id that does not exist is an
   * error; an entry of `Permissions` that matches no rule may pass without one.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:RevokeSecurityGroup`, on `acs:ecs:{regionId}:{accountId}:securitygroup/{securityGroupId}`.
   * - Errors: `InvalidParam.Ipv4ProtocolConflictWithIpv6Address`,
   * `InvalidParam.Ipv6ProtocolConflictWithIpv4Address`, `InvalidParamter.Conflict`,
   * `InvalidGroupAuthItem.NotFound`, `InvalidPrefixListId.NotFound`, `InvalidRegionId.NotFound`, and 27 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RevokeSecurityGroup
   */
  revokeSecurityGroup(request: RevokeSecurityGroupRequest, options?: CallOptions<EcsErrorCode>): Promise<RevokeSecurityGroupResponse> {
    return this.send(RevokeSecurityGroup, request, options);
  }

  /**
   * Removes outbound rules from a security group, named by their ids or by what they say.
   *
   * Give either `SecurityGroupRuleId`, with ids from {@link DescribeSecurityGroupAttribute}, or `Permissions`,
   * with the rules spelled out as at {@link AuthorizeSecurityGroupEgress}; not both. An id that does not exist is
   * an error; an entry of `Permissions` that matches no rule may pass without one.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:RevokeSecurityGroupEgress`, on
   * `acs:ecs:{regionId}:{accountId}:securitygroup/{securityGroupId}`.
   * - Errors: `InvalidParam.Ipv4ProtocolConflictWithIpv6Address`,
   * `InvalidParam.Ipv6ProtocolConflictWithIpv4Address`, `InvalidParamter.Conflict`,
   * `InvalidGroupAuthItem.NotFound`, `InvalidDestGroupId.NotFound`, `InvalidPrefixListId.NotFound`, and 28 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RevokeSecurityGroupEgress
   */
  revokeSecurityGroupEgress(request: RevokeSecurityGroupEgressRequest, options?: CallOptions<EcsErrorCode>): Promise<RevokeSecurityGroupEgressResponse> {
    return this.send(RevokeSecurityGroupEgress, request, options);
  }

  /**
   * Runs a script on instances at once, on a schedule or at boot, without creating a command first.
   *
   * The instances must be `Running` with the Cloud Assistant Agent on them ({@link DescribeCloudAssistantStatus});
   * if one is not fit, the whole call fails. The call returns before the script has run: ask {@link
   * DescribeInvocationResults} for exit code and output. {@link StopInvocation} ends a schedule, and calls the
   * script off where it has not started. On new instances, wait until `CloudAssistantStatus` is `true`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:RunCommand`.
   * - Errors: `CmdCount.ExceedQuota`, `CmdDesc.ExceedLimit`, `CmdName.ExceedLimit`, `InstanceIds.ExceedLimit`,
   * `Username.ExceedLimit`, `InvalidCmdType.NotFound`, and 7 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RunCommand
   */
  runCommand(request: RunCommandRequest, options?: CallOptions<EcsErrorCode>): Promise<RunCommandResponse> {
    return this.send(RunCommand, request, options);
  }

  /**
   * Creates one or more instances and starts them, with public addresses where outbound bandwidth is asked for.
   *
   * Answers with the ids at once; the instances come up in the background, and the waiter {@link InstanceRunning}
   * waits for them. Image, instance type, security group and the rest may come from a launch template; what the
   * call itself gives beats the template. Without `MinAmount` either all instances are created or none. A stock
   * shortage found later shows as an event in {@link DescribeInstanceHistoryEvents}. A subscription (`PrePaid`) is
   * paid for at once unless `AutoPay` is false. `DryRun` checks the settings; {@link DeleteInstances} ends it all.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:RunInstances`, on `acs:ecs:{regionId}:{accountId}:image/{imageId}`,
   * `acs:ecs:{regionId}:{accountId}:instance/*`, `acs:ecs:{regionId}:{accountId}:keypair/{keyPairName}`,
   * `acs:ecs:{regionId}:{accountId}:securitygroup/{securityGroupId}`,
   * `acs:ecs:{regionId}:{accountId}:snapshot/{snapshotId}`.
   * - Errors: `IncorrectDedicatedHostStatus`, `IncorrectDefaultVpcStatus`, `IncorrectRecycleBinStatus`,
   * `IncorrectVSwitchStatus`, `IncorrectVpcStatus`, `IncorrectInstanceStatus`, and 219 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/RunInstances
   */
  runInstances(request: RunInstancesRequest = {}, options?: CallOptions<EcsErrorCode>): Promise<RunInstancesResponse> {
    return this.send(RunInstances, request, options);
  }

  /**
   * Makes the operating system of an unresponsive instance crash, so that it writes a memory dump.
   *
   * The instance restarts, and what was not written to disk may be lost. The system must be prepared for it
   * (kdump, reaction to an NMI), otherwise there is no dump. With too little space on the system disk the dump is
   * cut off, and the instance may not start again. Bare metal instances do not support it.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:SendDiagnosticInterrupt`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/SendDiagnosticInterrupt
   */
  sendDiagnosticInterrupt(request: SendDiagnosticInterruptRequest, options?: CallOptions<EcsErrorCode>): Promise<SendDiagnosticInterruptResponse> {
    return this.send(SendDiagnosticInterrupt, request, options);
  }

  /**
   * Writes a small file, at most 32 KB in Base64, onto instances through Cloud Assistant.
   *
   * The instances must be `Running` with the Cloud Assistant Agent on them. The call returns before the file has
   * been written: ask {@link DescribeSendFileResults}. `ClientNeedUpgrade` there means that the agent is too old.
   * Owner, group and mode count on Linux only.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:SendFile`.
   * - Errors: `FileDesc.ExceedLimit`, `FileName.ExceedLimit`, `FileSize.ExceedLimit`, `InstanceIds.ExceedLimit`,
   * `FileContent.DecodeError`, `FileContentType.Invalid`, and 3 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/SendFile
   */
  sendFile(request: SendFileRequest, options?: CallOptions<EcsErrorCode>): Promise<SendFileResponse> {
    return this.send(SendFile, request, options);
  }

  /**
   * Builds an image by a template, tests it, copies it to other regions and shares it, in the background.
   *
   * A template has one build at a time. The build makes intermediate instances, which are pay-as-you-go and paid
   * for. {@link DescribeImagePipelineExecutions} shows how far it is; as long as it is no further than `BUILDING`,
   * {@link CancelImagePipelineExecution} stops it.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:StartImagePipelineExecution`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StartImagePipelineExecution
   */
  startImagePipelineExecution(request: StartImagePipelineExecutionRequest, options?: CallOptions<EcsErrorCode>): Promise<StartImagePipelineExecutionResponse> {
    return this.send(StartImagePipelineExecution, request, options);
  }

  /**
   * Starts a stopped instance.
   *
   * The instance must be `Stopped` and not locked for security. It goes to `Starting` in the background; the
   * waiter {@link InstanceRunning} waits for the end. An instance that was stopped with `StopCharging` has given
   * its vCPUs back, so the start fails with `OperationDenied.NoStock` where the zone has none left.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:StartInstance`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
   * - Errors: `IncorrectInstanceStatus`, `InstanceLockedForSecurity`, `InsufficientBalance`,
   * `OperationDenied.NoStock`, `QuotaExceed.ElasticQuota`, `OperationDenied.SpotPriceLowerThanPublicPrice`, and 7
   * more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StartInstance
   */
  startInstance(request: StartInstanceRequest, options?: CallOptions<EcsErrorCode>): Promise<StartInstanceResponse> {
    return this.send(StartInstance, request, options);
  }

  /**
   * Starts up to 100 stopped instances, all or none, or each for itself.
   *
   * Every instance must be `Stopped` and not locked for security; they go to `Starting` in the background, and the
   * waiter {@link InstanceRunning} waits for the end. Those stopped with `StopCharging` may find no capacity. With
   * `SuccessFirst`, look into `InstanceResponses` for those that failed.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:StartInstances`.
   * - Errors: `IncorrectInstanceStatus`, `InsufficientBalance`, `OperationDenied.NoStock`,
   * `OperationDenied.SpotPriceLowerThanPublicPrice`, `InvalidInstanceId.NotFound`, `InstanceNotReady`, and 1 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StartInstances
   */
  startInstances(request: StartInstancesRequest, options?: CallOptions<EcsErrorCode>): Promise<StartInstancesResponse> {
    return this.send(StartInstances, request, options);
  }

  /**
   * Opens a terminal session or port forwarding to an instance, and returns its WebSocket URL.
   *
   * The instance must be `Running`, with agent 2.2.3.256 (Linux) or 2.1.3.256 (Windows) at least; sessions must be
   * allowed in {@link ModifyCloudAssistantSettings}. The URL is good for 10 minutes, a connection without traffic
   * is closed after 3. Forwarding is TCP only. {@link EndTerminalSession} makes URL and session useless.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:StartTerminalSession`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StartTerminalSession
   */
  startTerminalSession(request: StartTerminalSessionRequest, options?: CallOptions<EcsErrorCode>): Promise<StartTerminalSessionResponse> {
    return this.send(StartTerminalSession, request, options);
  }

  /**
   * Stops a running instance, with or without going on paying for it.
   *
   * Goes to `Stopping` and then `Stopped` in the background; the waiter {@link InstanceStopped} waits for the end.
   * Not possible while the instance is locked for security. `StoppedMode` decides whether vCPUs, memory and the
   * public address are kept. Local disks of some older types lose their data with a stop.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:StopInstance`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`.
   * - Errors: `IncorrectInstanceStatus`, `InstanceLockedForSecurity`, `InvalidInstanceId.NotFound`,
   * `InstanceType.ParameterMismatch`, `InvalidInstanceId.NotSupport`, `DiskError`, and 3 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StopInstance
   */
  stopInstance(request: StopInstanceRequest, options?: CallOptions<EcsErrorCode>): Promise<StopInstanceResponse> {
    return this.send(StopInstance, request, options);
  }

  /**
   * Stops up to 100 running instances, all or none, or each for itself.
   *
   * They go to `Stopping` and then `Stopped` in the background; the waiter {@link InstanceStopped} waits for the
   * end. Not possible for instances locked for security. With `SuccessFirst`, look into `InstanceResponses` for
   * those that failed.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:StopInstances`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StopInstances
   */
  stopInstances(request: StopInstancesRequest, options?: CallOptions<EcsErrorCode>): Promise<StopInstancesResponse> {
    return this.send(StopInstances, request, options);
  }

  /**
   * Stops an execution on some or all of its instances, or ends its schedule.
   *
   * Instances that have not started the script no longer do; where it is already running, it runs to its end. A
   * schedule has no further runs.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:StopInvocation`.
   * - Errors: `InvalidInvokeId.NotFound`, `InvalidRegionId.NotFound`, `MissingParameter.InvokeId`,
   * `MissingParameter.RegionId`, `InternalError.Dispatch`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/StopInvocation
   */
  stopInvocation(request: StopInvocationRequest, options?: CallOptions<EcsErrorCode>): Promise<StopInvocationResponse> {
    return this.send(StopInvocation, request, options);
  }

  /**
   * Adds tags to up to 50 resources of one kind.
   *
   * A tag with a key that the resource has already gets the new value. The call fails as a whole where one
   * resource would have too many tags.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:TagResources`, on `acs:ecs:{regionId}:{accountId}:{resourceType}/{resourceId}`.
   * - Errors: `Duplicate.TagKey`, `NumberExceed.ResourceIds`, `NumberExceed.Tags`, `OperationDenied.QuotaExceed`,
   * `QuotaExceed.Tags`, `PermissionDenied.Scope`, and 16 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/TagResources
   */
  tagResources(request: TagResourcesRequest, options?: CallOptions<EcsErrorCode>): Promise<TagResourcesResponse> {
    return this.send(TagResources, request, options);
  }

  /**
   * Takes a leased line out of use for good; superseded by `vpc:TerminatePhysicalConnection`.
   *
   * The line must be `Enabled` and its border routers deleted. It goes from `Terminating` to `Terminated` in the
   * background. Deprecated in ECS: call `vpc:TerminatePhysicalConnection`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * @deprecated Use `vpc:TerminatePhysicalConnection`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/TerminatePhysicalConnection
   */
  terminatePhysicalConnection(request: TerminatePhysicalConnectionRequest, options?: CallOptions<EcsErrorCode>): Promise<TerminatePhysicalConnectionResponse> {
    return this.send(TerminatePhysicalConnection, request, options);
  }

  /**
   * Stops a border router (VBR) without deleting it; superseded by `vpc:TerminateVirtualBorderRouter`.
   *
   * Only the owner of the line can call this. {@link RecoverVirtualBorderRouter} brings the router back.
   * Deprecated in ECS: call `vpc:TerminateVirtualBorderRouter`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * @deprecated Use `vpc:TerminateVirtualBorderRouter`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/TerminateVirtualBorderRouter
   */
  terminateVirtualBorderRouter(request: TerminateVirtualBorderRouterRequest, options?: CallOptions<EcsErrorCode>): Promise<TerminateVirtualBorderRouterResponse> {
    return this.send(TerminateVirtualBorderRouter, request, options);
  }

  /**
   * Takes IPv6 addresses or IPv6 prefixes away from a network interface.
   *
   * The interface must be `Available` or `InUse`; the instance of a primary interface must be `Running` or
   * `Stopped`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:UnassignIpv6Addresses`.
   * - Errors: `Forbidden.RegionId`, `Abs.InvalidAccount.NotFound`, `InvalidEniId.NotFound`,
   * `Forbedden.NotSupportRAM`, `InvalidUserType.NotSupported`, `InvalidInstanceID.Malformed`, and 11 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/UnassignIpv6Addresses
   */
  unassignIpv6Addresses(request: UnassignIpv6AddressesRequest, options?: CallOptions<EcsErrorCode>): Promise<UnassignIpv6AddressesResponse> {
    return this.send(UnassignIpv6Addresses, request, options);
  }

  /**
   * Takes secondary private IPv4 addresses or IPv4 prefixes away from a network interface.
   *
   * The interface must be `Available` or `InUse`; the instance of a primary interface must be `Running` or
   * `Stopped`. The primary address always stays.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:UnassignPrivateIpAddresses`.
   * - Errors: `Operation.Conflict`, `EniPerInstanceLimitExceeded`, `MaxEniCountExceeded`,
   * `SecurityGroupInstanceLimitExceed`, `Forbidden.RegionId`, `Forbidden.NotSupportRAM`, and 24 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/UnassignPrivateIpAddresses
   */
  unassignPrivateIpAddresses(request: UnassignPrivateIpAddressesRequest, options?: CallOptions<EcsErrorCode>): Promise<UnassignPrivateIpAddressesResponse> {
    return this.send(UnassignPrivateIpAddresses, request, options);
  }

  /**
   * Takes an EIP off the resource it is bound to, and keeps it rented; superseded by `vpc:UnassociateEipAddress`.
   *
   * The resource loses the public address. Deprecated in ECS: call `vpc:UnassociateEipAddress`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * @deprecated Use `vpc:UnassociateEipAddress`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/UnassociateEipAddress
   */
  unassociateEipAddress(request: UnassociateEipAddressRequest, options?: CallOptions<EcsErrorCode>): Promise<UnassociateEipAddressResponse> {
    return this.send(UnassociateEipAddress, request, options);
  }

  /**
   * Unties a virtual address (HaVip) from an instance; superseded by `vpc:UnassociateHaVip`.
   *
   * Deprecated in ECS: call `vpc:UnassociateHaVip`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * @deprecated Use `vpc:UnassociateHaVip`, an operation of another product, instead.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/UnassociateHaVip
   */
  unassociateHaVip(request: UnassociateHaVipRequest, options?: CallOptions<EcsErrorCode>): Promise<UnassociateHaVipResponse> {
    return this.send(UnassociateHaVip, request, options);
  }

  /**
   * Lifts the lock of a snapshot whose cooling-off period is not over yet.
   *
   * Afterwards no one can lift the lock; it ends by itself with `LockExpiredTime`.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `ecs:UnlockSnapshot`.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/UnlockSnapshot
   */
  unlockSnapshot(request: UnlockSnapshotRequest, options?: CallOptions<EcsErrorCode>): Promise<UnlockSnapshotResponse> {
    return this.send(UnlockSnapshot, request, options);
  }

  /**
   * Takes tags off up to 50 resources of one kind.
   *
   * Name the keys in `TagKey`, or set `All` and leave `TagKey` out. A tag that no resource bears any more is gone.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `ecs:UntagResources`, on `acs:ecs:{regionId}:{accountId}:{resourceType}/{resourceId}`.
   * - Errors: `Duplicate.TagKey`, `NumberExceed.ResourceIds`, `NumberExceed.Tags`, `OperationDenied.QuotaExceed`,
   * `PermissionDenied.Scope`, `PermissionDenied.TagOwnerUid`, and 15 more.
   * @see https://api.alibabacloud.com/document/Ecs/2014-05-26/UntagResources
   */
  untagResources(request: UntagResourcesRequest, options?: CallOptions<EcsErrorCode>): Promise<UntagResourcesResponse> {
    return this.send(UntagResources, request, options);
  }
}
