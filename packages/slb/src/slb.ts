// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { CallOptions } from '@scope/core';
import { SlbClient } from './client.ts';
import type { SlbErrorCode } from './error-codes.ts';
import { AddAccessControlListEntry, type AddAccessControlListEntryRequest, type AddAccessControlListEntryResponse } from './operations/AddAccessControlListEntry.ts';
import { AddBackendServers, type AddBackendServersRequest, type AddBackendServersResponse } from './operations/AddBackendServers.ts';
import { AddListenerWhiteListItem, type AddListenerWhiteListItemRequest, type AddListenerWhiteListItemResponse } from './operations/AddListenerWhiteListItem.ts';
import { AddTags, type AddTagsRequest, type AddTagsResponse } from './operations/AddTags.ts';
import { AddVServerGroupBackendServers, type AddVServerGroupBackendServersRequest, type AddVServerGroupBackendServersResponse } from './operations/AddVServerGroupBackendServers.ts';
import { CreateAccessControlList, type CreateAccessControlListRequest, type CreateAccessControlListResponse } from './operations/CreateAccessControlList.ts';
import { CreateDomainExtension, type CreateDomainExtensionRequest, type CreateDomainExtensionResponse } from './operations/CreateDomainExtension.ts';
import { CreateLoadBalancer, type CreateLoadBalancerRequest, type CreateLoadBalancerResponse } from './operations/CreateLoadBalancer.ts';
import { CreateLoadBalancerHTTPListener, type CreateLoadBalancerHTTPListenerRequest, type CreateLoadBalancerHTTPListenerResponse } from './operations/CreateLoadBalancerHTTPListener.ts';
import { CreateLoadBalancerHTTPSListener, type CreateLoadBalancerHTTPSListenerRequest, type CreateLoadBalancerHTTPSListenerResponse } from './operations/CreateLoadBalancerHTTPSListener.ts';
import { CreateLoadBalancerTCPListener, type CreateLoadBalancerTCPListenerRequest, type CreateLoadBalancerTCPListenerResponse } from './operations/CreateLoadBalancerTCPListener.ts';
import { CreateLoadBalancerUDPListener, type CreateLoadBalancerUDPListenerRequest, type CreateLoadBalancerUDPListenerResponse } from './operations/CreateLoadBalancerUDPListener.ts';
import { CreateMasterSlaveServerGroup, type CreateMasterSlaveServerGroupRequest, type CreateMasterSlaveServerGroupResponse } from './operations/CreateMasterSlaveServerGroup.ts';
import { CreateRules, type CreateRulesRequest, type CreateRulesResponse } from './operations/CreateRules.ts';
import { CreateTLSCipherPolicy, type CreateTLSCipherPolicyRequest, type CreateTLSCipherPolicyResponse } from './operations/CreateTLSCipherPolicy.ts';
import { CreateVServerGroup, type CreateVServerGroupRequest, type CreateVServerGroupResponse } from './operations/CreateVServerGroup.ts';
import { DeleteAccessControlList, type DeleteAccessControlListRequest, type DeleteAccessControlListResponse } from './operations/DeleteAccessControlList.ts';
import { DeleteAccessLogsDownloadAttribute, type DeleteAccessLogsDownloadAttributeRequest, type DeleteAccessLogsDownloadAttributeResponse } from './operations/DeleteAccessLogsDownloadAttribute.ts';
import { DeleteCACertificate, type DeleteCACertificateRequest, type DeleteCACertificateResponse } from './operations/DeleteCACertificate.ts';
import { DeleteDomainExtension, type DeleteDomainExtensionRequest, type DeleteDomainExtensionResponse } from './operations/DeleteDomainExtension.ts';
import { DeleteLoadBalancer, type DeleteLoadBalancerRequest, type DeleteLoadBalancerResponse } from './operations/DeleteLoadBalancer.ts';
import { DeleteLoadBalancerListener, type DeleteLoadBalancerListenerRequest, type DeleteLoadBalancerListenerResponse } from './operations/DeleteLoadBalancerListener.ts';
import { DeleteMasterSlaveServerGroup, type DeleteMasterSlaveServerGroupRequest, type DeleteMasterSlaveServerGroupResponse } from './operations/DeleteMasterSlaveServerGroup.ts';
import { DeleteRules, type DeleteRulesRequest, type DeleteRulesResponse } from './operations/DeleteRules.ts';
import { DeleteServerCertificate, type DeleteServerCertificateRequest, type DeleteServerCertificateResponse } from './operations/DeleteServerCertificate.ts';
import { DeleteTLSCipherPolicy, type DeleteTLSCipherPolicyRequest, type DeleteTLSCipherPolicyResponse } from './operations/DeleteTLSCipherPolicy.ts';
import { DeleteVServerGroup, type DeleteVServerGroupRequest, type DeleteVServerGroupResponse } from './operations/DeleteVServerGroup.ts';
import { DescribeAccessControlListAttribute, type DescribeAccessControlListAttributeRequest, type DescribeAccessControlListAttributeResponse } from './operations/DescribeAccessControlListAttribute.ts';
import { DescribeAccessControlLists, type DescribeAccessControlListsRequest, type DescribeAccessControlListsResponse } from './operations/DescribeAccessControlLists.ts';
import { DescribeAccessLogsDownloadAttribute, type DescribeAccessLogsDownloadAttributeRequest, type DescribeAccessLogsDownloadAttributeResponse } from './operations/DescribeAccessLogsDownloadAttribute.ts';
import { DescribeAvailableResource, type DescribeAvailableResourceRequest, type DescribeAvailableResourceResponse } from './operations/DescribeAvailableResource.ts';
import { DescribeCACertificates, type DescribeCACertificatesRequest, type DescribeCACertificatesResponse } from './operations/DescribeCACertificates.ts';
import { DescribeDomainExtensionAttribute, type DescribeDomainExtensionAttributeRequest, type DescribeDomainExtensionAttributeResponse } from './operations/DescribeDomainExtensionAttribute.ts';
import { DescribeDomainExtensions, type DescribeDomainExtensionsRequest, type DescribeDomainExtensionsResponse } from './operations/DescribeDomainExtensions.ts';
import { DescribeHealthStatus, type DescribeHealthStatusRequest, type DescribeHealthStatusResponse } from './operations/DescribeHealthStatus.ts';
import { DescribeHighDefinationMonitor, type DescribeHighDefinationMonitorRequest, type DescribeHighDefinationMonitorResponse } from './operations/DescribeHighDefinationMonitor.ts';
import { DescribeListenerAccessControlAttribute, type DescribeListenerAccessControlAttributeRequest, type DescribeListenerAccessControlAttributeResponse } from './operations/DescribeListenerAccessControlAttribute.ts';
import { DescribeLoadBalancerAttribute, type DescribeLoadBalancerAttributeRequest, type DescribeLoadBalancerAttributeResponse } from './operations/DescribeLoadBalancerAttribute.ts';
import { DescribeLoadBalancerHTTPListenerAttribute, type DescribeLoadBalancerHTTPListenerAttributeRequest, type DescribeLoadBalancerHTTPListenerAttributeResponse } from './operations/DescribeLoadBalancerHTTPListenerAttribute.ts';
import { DescribeLoadBalancerHTTPSListenerAttribute, type DescribeLoadBalancerHTTPSListenerAttributeRequest, type DescribeLoadBalancerHTTPSListenerAttributeResponse } from './operations/DescribeLoadBalancerHTTPSListenerAttribute.ts';
import { DescribeLoadBalancerListeners, type DescribeLoadBalancerListenersRequest, type DescribeLoadBalancerListenersResponse } from './operations/DescribeLoadBalancerListeners.ts';
import { DescribeLoadBalancerTCPListenerAttribute, type DescribeLoadBalancerTCPListenerAttributeRequest, type DescribeLoadBalancerTCPListenerAttributeResponse } from './operations/DescribeLoadBalancerTCPListenerAttribute.ts';
import { DescribeLoadBalancerUDPListenerAttribute, type DescribeLoadBalancerUDPListenerAttributeRequest, type DescribeLoadBalancerUDPListenerAttributeResponse } from './operations/DescribeLoadBalancerUDPListenerAttribute.ts';
import { DescribeLoadBalancers, type DescribeLoadBalancersRequest, type DescribeLoadBalancersResponse } from './operations/DescribeLoadBalancers.ts';
import { DescribeMasterSlaveServerGroupAttribute, type DescribeMasterSlaveServerGroupAttributeRequest, type DescribeMasterSlaveServerGroupAttributeResponse } from './operations/DescribeMasterSlaveServerGroupAttribute.ts';
import { DescribeMasterSlaveServerGroups, type DescribeMasterSlaveServerGroupsRequest, type DescribeMasterSlaveServerGroupsResponse } from './operations/DescribeMasterSlaveServerGroups.ts';
import { DescribeRegions, type DescribeRegionsRequest, type DescribeRegionsResponse } from './operations/DescribeRegions.ts';
import { DescribeRuleAttribute, type DescribeRuleAttributeRequest, type DescribeRuleAttributeResponse } from './operations/DescribeRuleAttribute.ts';
import { DescribeRules, type DescribeRulesRequest, type DescribeRulesResponse } from './operations/DescribeRules.ts';
import { DescribeServerCertificates, type DescribeServerCertificatesRequest, type DescribeServerCertificatesResponse } from './operations/DescribeServerCertificates.ts';
import { DescribeTags, type DescribeTagsRequest, type DescribeTagsResponse } from './operations/DescribeTags.ts';
import { DescribeVServerGroupAttribute, type DescribeVServerGroupAttributeRequest, type DescribeVServerGroupAttributeResponse } from './operations/DescribeVServerGroupAttribute.ts';
import { DescribeVServerGroups, type DescribeVServerGroupsRequest, type DescribeVServerGroupsResponse } from './operations/DescribeVServerGroups.ts';
import { DescribeZones, type DescribeZonesRequest, type DescribeZonesResponse } from './operations/DescribeZones.ts';
import { EnableHighDefinationMonitor, type EnableHighDefinationMonitorRequest, type EnableHighDefinationMonitorResponse } from './operations/EnableHighDefinationMonitor.ts';
import { ListTLSCipherPolicies, type ListTLSCipherPoliciesRequest, type ListTLSCipherPoliciesResponse } from './operations/ListTLSCipherPolicies.ts';
import { ListTagResources, type ListTagResourcesRequest, type ListTagResourcesResponse } from './operations/ListTagResources.ts';
import { ModifyHighDefinationMonitor, type ModifyHighDefinationMonitorRequest, type ModifyHighDefinationMonitorResponse } from './operations/ModifyHighDefinationMonitor.ts';
import { ModifyLoadBalancerInstanceChargeType, type ModifyLoadBalancerInstanceChargeTypeRequest, type ModifyLoadBalancerInstanceChargeTypeResponse } from './operations/ModifyLoadBalancerInstanceChargeType.ts';
import { ModifyLoadBalancerInstanceSpec, type ModifyLoadBalancerInstanceSpecRequest, type ModifyLoadBalancerInstanceSpecResponse } from './operations/ModifyLoadBalancerInstanceSpec.ts';
import { ModifyLoadBalancerInternetSpec, type ModifyLoadBalancerInternetSpecRequest, type ModifyLoadBalancerInternetSpecResponse } from './operations/ModifyLoadBalancerInternetSpec.ts';
import { ModifyLoadBalancerPayType, type ModifyLoadBalancerPayTypeRequest, type ModifyLoadBalancerPayTypeResponse } from './operations/ModifyLoadBalancerPayType.ts';
import { ModifyVServerGroupBackendServers, type ModifyVServerGroupBackendServersRequest, type ModifyVServerGroupBackendServersResponse } from './operations/ModifyVServerGroupBackendServers.ts';
import { MoveResourceGroup, type MoveResourceGroupRequest, type MoveResourceGroupResponse } from './operations/MoveResourceGroup.ts';
import { RemoveAccessControlListEntry, type RemoveAccessControlListEntryRequest, type RemoveAccessControlListEntryResponse } from './operations/RemoveAccessControlListEntry.ts';
import { RemoveBackendServers, type RemoveBackendServersRequest, type RemoveBackendServersResponse } from './operations/RemoveBackendServers.ts';
import { RemoveListenerWhiteListItem, type RemoveListenerWhiteListItemRequest, type RemoveListenerWhiteListItemResponse } from './operations/RemoveListenerWhiteListItem.ts';
import { RemoveTags, type RemoveTagsRequest, type RemoveTagsResponse } from './operations/RemoveTags.ts';
import { RemoveVServerGroupBackendServers, type RemoveVServerGroupBackendServersRequest, type RemoveVServerGroupBackendServersResponse } from './operations/RemoveVServerGroupBackendServers.ts';
import { SetAccessControlListAttribute, type SetAccessControlListAttributeRequest, type SetAccessControlListAttributeResponse } from './operations/SetAccessControlListAttribute.ts';
import { SetAccessLogsDownloadAttribute, type SetAccessLogsDownloadAttributeRequest, type SetAccessLogsDownloadAttributeResponse } from './operations/SetAccessLogsDownloadAttribute.ts';
import { SetBackendServers, type SetBackendServersRequest, type SetBackendServersResponse } from './operations/SetBackendServers.ts';
import { SetCACertificateName, type SetCACertificateNameRequest, type SetCACertificateNameResponse } from './operations/SetCACertificateName.ts';
import { SetDomainExtensionAttribute, type SetDomainExtensionAttributeRequest, type SetDomainExtensionAttributeResponse } from './operations/SetDomainExtensionAttribute.ts';
import { SetListenerAccessControlStatus, type SetListenerAccessControlStatusRequest, type SetListenerAccessControlStatusResponse } from './operations/SetListenerAccessControlStatus.ts';
import { SetLoadBalancerDeleteProtection, type SetLoadBalancerDeleteProtectionRequest, type SetLoadBalancerDeleteProtectionResponse } from './operations/SetLoadBalancerDeleteProtection.ts';
import { SetLoadBalancerHTTPListenerAttribute, type SetLoadBalancerHTTPListenerAttributeRequest, type SetLoadBalancerHTTPListenerAttributeResponse } from './operations/SetLoadBalancerHTTPListenerAttribute.ts';
import { SetLoadBalancerHTTPSListenerAttribute, type SetLoadBalancerHTTPSListenerAttributeRequest, type SetLoadBalancerHTTPSListenerAttributeResponse } from './operations/SetLoadBalancerHTTPSListenerAttribute.ts';
import { SetLoadBalancerModificationProtection, type SetLoadBalancerModificationProtectionRequest, type SetLoadBalancerModificationProtectionResponse } from './operations/SetLoadBalancerModificationProtection.ts';
import { SetLoadBalancerName, type SetLoadBalancerNameRequest, type SetLoadBalancerNameResponse } from './operations/SetLoadBalancerName.ts';
import { SetLoadBalancerStatus, type SetLoadBalancerStatusRequest, type SetLoadBalancerStatusResponse } from './operations/SetLoadBalancerStatus.ts';
import { SetLoadBalancerTCPListenerAttribute, type SetLoadBalancerTCPListenerAttributeRequest, type SetLoadBalancerTCPListenerAttributeResponse } from './operations/SetLoadBalancerTCPListenerAttribute.ts';
import { SetLoadBalancerUDPListenerAttribute, type SetLoadBalancerUDPListenerAttributeRequest, type SetLoadBalancerUDPListenerAttributeResponse } from './operations/SetLoadBalancerUDPListenerAttribute.ts';
import { SetRule, type SetRuleRequest, type SetRuleResponse } from './operations/SetRule.ts';
import { SetServerCertificateName, type SetServerCertificateNameRequest, type SetServerCertificateNameResponse } from './operations/SetServerCertificateName.ts';
import { SetTLSCipherPolicyAttribute, type SetTLSCipherPolicyAttributeRequest, type SetTLSCipherPolicyAttributeResponse } from './operations/SetTLSCipherPolicyAttribute.ts';
import { SetVServerGroupAttribute, type SetVServerGroupAttributeRequest, type SetVServerGroupAttributeResponse } from './operations/SetVServerGroupAttribute.ts';
import { StartLoadBalancerListener, type StartLoadBalancerListenerRequest, type StartLoadBalancerListenerResponse } from './operations/StartLoadBalancerListener.ts';
import { StopLoadBalancerListener, type StopLoadBalancerListenerRequest, type StopLoadBalancerListenerResponse } from './operations/StopLoadBalancerListener.ts';
import { TagResources, type TagResourcesRequest, type TagResourcesResponse } from './operations/TagResources.ts';
import { UntagResources, type UntagResourcesRequest, type UntagResourcesResponse } from './operations/UntagResources.ts';
import { UploadCACertificate, type UploadCACertificateRequest, type UploadCACertificateResponse } from './operations/UploadCACertificate.ts';
import { UploadServerCertificate, type UploadServerCertificateRequest, type UploadServerCertificateResponse } from './operations/UploadServerCertificate.ts';

/** The client of `Slb` with one method for each operation. */
export class Slb extends SlbClient {
  /**
   * Calls `AddAccessControlListEntry`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/AddAccessControlListEntry
   */
  addAccessControlListEntry(request: AddAccessControlListEntryRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<AddAccessControlListEntryResponse> {
    return this.send(AddAccessControlListEntry, request, options);
  }

  /**
   * Adds servers to the default server group of a load balancer.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/AddBackendServers
   */
  addBackendServers(request: AddBackendServersRequest, options?: CallOptions<SlbErrorCode>): Promise<AddBackendServersResponse> {
    return this.send(AddBackendServers, request, options);
  }

  /**
   * Calls `AddListenerWhiteListItem`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/AddListenerWhiteListItem
   */
  addListenerWhiteListItem(request: AddListenerWhiteListItemRequest, options?: CallOptions<SlbErrorCode>): Promise<AddListenerWhiteListItemResponse> {
    return this.send(AddListenerWhiteListItem, request, options);
  }

  /**
   * Calls `AddTags`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/AddTags
   */
  addTags(request: AddTagsRequest, options?: CallOptions<SlbErrorCode>): Promise<AddTagsResponse> {
    return this.send(AddTags, request, options);
  }

  /**
   * Calls `AddVServerGroupBackendServers`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/AddVServerGroupBackendServers
   */
  addVServerGroupBackendServers(request: AddVServerGroupBackendServersRequest, options?: CallOptions<SlbErrorCode>): Promise<AddVServerGroupBackendServersResponse> {
    return this.send(AddVServerGroupBackendServers, request, options);
  }

  /**
   * Calls `CreateAccessControlList`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateAccessControlList
   */
  createAccessControlList(request: CreateAccessControlListRequest, options?: CallOptions<SlbErrorCode>): Promise<CreateAccessControlListResponse> {
    return this.send(CreateAccessControlList, request, options);
  }

  /**
   * Calls `CreateDomainExtension`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateDomainExtension
   */
  createDomainExtension(request: CreateDomainExtensionRequest, options?: CallOptions<SlbErrorCode>): Promise<CreateDomainExtensionResponse> {
    return this.send(CreateDomainExtension, request, options);
  }

  /**
   * Creates a load balancer.
   * Calls with the same `ClientToken` take effect once; the client fills in one if the caller does not.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateLoadBalancer
   */
  createLoadBalancer(request: CreateLoadBalancerRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<CreateLoadBalancerResponse> {
    return this.send(CreateLoadBalancer, request, options);
  }

  /**
   * Adds an HTTP listener to a load balancer. It takes traffic once it has been started.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateLoadBalancerHTTPListener
   */
  createLoadBalancerHTTPListener(request: CreateLoadBalancerHTTPListenerRequest, options?: CallOptions<SlbErrorCode>): Promise<CreateLoadBalancerHTTPListenerResponse> {
    return this.send(CreateLoadBalancerHTTPListener, request, options);
  }

  /**
   * Calls `CreateLoadBalancerHTTPSListener`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateLoadBalancerHTTPSListener
   */
  createLoadBalancerHTTPSListener(request: CreateLoadBalancerHTTPSListenerRequest, options?: CallOptions<SlbErrorCode>): Promise<CreateLoadBalancerHTTPSListenerResponse> {
    return this.send(CreateLoadBalancerHTTPSListener, request, options);
  }

  /**
   * Adds a TCP listener to a load balancer. It takes traffic once it has been started.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateLoadBalancerTCPListener
   */
  createLoadBalancerTCPListener(request: CreateLoadBalancerTCPListenerRequest, options?: CallOptions<SlbErrorCode>): Promise<CreateLoadBalancerTCPListenerResponse> {
    return this.send(CreateLoadBalancerTCPListener, request, options);
  }

  /**
   * Calls `CreateLoadBalancerUDPListener`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateLoadBalancerUDPListener
   */
  createLoadBalancerUDPListener(request: CreateLoadBalancerUDPListenerRequest, options?: CallOptions<SlbErrorCode>): Promise<CreateLoadBalancerUDPListenerResponse> {
    return this.send(CreateLoadBalancerUDPListener, request, options);
  }

  /**
   * Calls `CreateMasterSlaveServerGroup`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateMasterSlaveServerGroup
   */
  createMasterSlaveServerGroup(request: CreateMasterSlaveServerGroupRequest, options?: CallOptions<SlbErrorCode>): Promise<CreateMasterSlaveServerGroupResponse> {
    return this.send(CreateMasterSlaveServerGroup, request, options);
  }

  /**
   * Calls `CreateRules`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateRules
   */
  createRules(request: CreateRulesRequest, options?: CallOptions<SlbErrorCode>): Promise<CreateRulesResponse> {
    return this.send(CreateRules, request, options);
  }

  /**
   * Calls `CreateTLSCipherPolicy`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateTLSCipherPolicy
   */
  createTLSCipherPolicy(request: CreateTLSCipherPolicyRequest, options?: CallOptions<SlbErrorCode>): Promise<CreateTLSCipherPolicyResponse> {
    return this.send(CreateTLSCipherPolicy, request, options);
  }

  /**
   * Calls `CreateVServerGroup`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateVServerGroup
   */
  createVServerGroup(request: CreateVServerGroupRequest, options?: CallOptions<SlbErrorCode>): Promise<CreateVServerGroupResponse> {
    return this.send(CreateVServerGroup, request, options);
  }

  /**
   * Calls `DeleteAccessControlList`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteAccessControlList
   */
  deleteAccessControlList(request: DeleteAccessControlListRequest, options?: CallOptions<SlbErrorCode>): Promise<DeleteAccessControlListResponse> {
    return this.send(DeleteAccessControlList, request, options);
  }

  /**
   * Calls `DeleteAccessLogsDownloadAttribute`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteAccessLogsDownloadAttribute
   */
  deleteAccessLogsDownloadAttribute(request: DeleteAccessLogsDownloadAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<DeleteAccessLogsDownloadAttributeResponse> {
    return this.send(DeleteAccessLogsDownloadAttribute, request, options);
  }

  /**
   * Calls `DeleteCACertificate`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteCACertificate
   */
  deleteCACertificate(request: DeleteCACertificateRequest, options?: CallOptions<SlbErrorCode>): Promise<DeleteCACertificateResponse> {
    return this.send(DeleteCACertificate, request, options);
  }

  /**
   * Calls `DeleteDomainExtension`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteDomainExtension
   */
  deleteDomainExtension(request: DeleteDomainExtensionRequest, options?: CallOptions<SlbErrorCode>): Promise<DeleteDomainExtensionResponse> {
    return this.send(DeleteDomainExtension, request, options);
  }

  /**
   * Releases a load balancer.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteLoadBalancer
   */
  deleteLoadBalancer(request: DeleteLoadBalancerRequest, options?: CallOptions<SlbErrorCode>): Promise<DeleteLoadBalancerResponse> {
    return this.send(DeleteLoadBalancer, request, options);
  }

  /**
   * Calls `DeleteLoadBalancerListener`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteLoadBalancerListener
   */
  deleteLoadBalancerListener(request: DeleteLoadBalancerListenerRequest, options?: CallOptions<SlbErrorCode>): Promise<DeleteLoadBalancerListenerResponse> {
    return this.send(DeleteLoadBalancerListener, request, options);
  }

  /**
   * Calls `DeleteMasterSlaveServerGroup`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteMasterSlaveServerGroup
   */
  deleteMasterSlaveServerGroup(request: DeleteMasterSlaveServerGroupRequest, options?: CallOptions<SlbErrorCode>): Promise<DeleteMasterSlaveServerGroupResponse> {
    return this.send(DeleteMasterSlaveServerGroup, request, options);
  }

  /**
   * Calls `DeleteRules`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteRules
   */
  deleteRules(request: DeleteRulesRequest, options?: CallOptions<SlbErrorCode>): Promise<DeleteRulesResponse> {
    return this.send(DeleteRules, request, options);
  }

  /**
   * Calls `DeleteServerCertificate`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteServerCertificate
   */
  deleteServerCertificate(request: DeleteServerCertificateRequest, options?: CallOptions<SlbErrorCode>): Promise<DeleteServerCertificateResponse> {
    return this.send(DeleteServerCertificate, request, options);
  }

  /**
   * Calls `DeleteTLSCipherPolicy`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteTLSCipherPolicy
   */
  deleteTLSCipherPolicy(request: DeleteTLSCipherPolicyRequest, options?: CallOptions<SlbErrorCode>): Promise<DeleteTLSCipherPolicyResponse> {
    return this.send(DeleteTLSCipherPolicy, request, options);
  }

  /**
   * Calls `DeleteVServerGroup`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteVServerGroup
   */
  deleteVServerGroup(request: DeleteVServerGroupRequest, options?: CallOptions<SlbErrorCode>): Promise<DeleteVServerGroupResponse> {
    return this.send(DeleteVServerGroup, request, options);
  }

  /**
   * Calls `DescribeAccessControlListAttribute`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeAccessControlListAttribute
   */
  describeAccessControlListAttribute(request: DescribeAccessControlListAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeAccessControlListAttributeResponse> {
    return this.send(DescribeAccessControlListAttribute, request, options);
  }

  /**
   * Calls `DescribeAccessControlLists`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeAccessControlLists
   */
  describeAccessControlLists(request: DescribeAccessControlListsRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<DescribeAccessControlListsResponse> {
    return this.send(DescribeAccessControlLists, request, options);
  }

  /**
   * Calls `DescribeAccessLogsDownloadAttribute`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeAccessLogsDownloadAttribute
   */
  describeAccessLogsDownloadAttribute(request: DescribeAccessLogsDownloadAttributeRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<DescribeAccessLogsDownloadAttributeResponse> {
    return this.send(DescribeAccessLogsDownloadAttribute, request, options);
  }

  /**
   * Calls `DescribeAvailableResource`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeAvailableResource
   */
  describeAvailableResource(request: DescribeAvailableResourceRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<DescribeAvailableResourceResponse> {
    return this.send(DescribeAvailableResource, request, options);
  }

  /**
   * Calls `DescribeCACertificates`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeCACertificates
   */
  describeCACertificates(request: DescribeCACertificatesRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<DescribeCACertificatesResponse> {
    return this.send(DescribeCACertificates, request, options);
  }

  /**
   * Calls `DescribeDomainExtensionAttribute`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeDomainExtensionAttribute
   */
  describeDomainExtensionAttribute(request: DescribeDomainExtensionAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeDomainExtensionAttributeResponse> {
    return this.send(DescribeDomainExtensionAttribute, request, options);
  }

  /**
   * Calls `DescribeDomainExtensions`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeDomainExtensions
   */
  describeDomainExtensions(request: DescribeDomainExtensionsRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeDomainExtensionsResponse> {
    return this.send(DescribeDomainExtensions, request, options);
  }

  /**
   * Tells which backend servers are healthy.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeHealthStatus
   */
  describeHealthStatus(request: DescribeHealthStatusRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeHealthStatusResponse> {
    return this.send(DescribeHealthStatus, request, options);
  }

  /**
   * Calls `DescribeHighDefinationMonitor`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeHighDefinationMonitor
   */
  describeHighDefinationMonitor(request: DescribeHighDefinationMonitorRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<DescribeHighDefinationMonitorResponse> {
    return this.send(DescribeHighDefinationMonitor, request, options);
  }

  /**
   * Calls `DescribeListenerAccessControlAttribute`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeListenerAccessControlAttribute
   */
  describeListenerAccessControlAttribute(request: DescribeListenerAccessControlAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeListenerAccessControlAttributeResponse> {
    return this.send(DescribeListenerAccessControlAttribute, request, options);
  }

  /**
   * Describes one load balancer with its listeners and backend servers.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerAttribute
   */
  describeLoadBalancerAttribute(request: DescribeLoadBalancerAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeLoadBalancerAttributeResponse> {
    return this.send(DescribeLoadBalancerAttribute, request, options);
  }

  /**
   * Calls `DescribeLoadBalancerHTTPListenerAttribute`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerHTTPListenerAttribute
   */
  describeLoadBalancerHTTPListenerAttribute(request: DescribeLoadBalancerHTTPListenerAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeLoadBalancerHTTPListenerAttributeResponse> {
    return this.send(DescribeLoadBalancerHTTPListenerAttribute, request, options);
  }

  /**
   * Calls `DescribeLoadBalancerHTTPSListenerAttribute`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerHTTPSListenerAttribute
   */
  describeLoadBalancerHTTPSListenerAttribute(request: DescribeLoadBalancerHTTPSListenerAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeLoadBalancerHTTPSListenerAttributeResponse> {
    return this.send(DescribeLoadBalancerHTTPSListenerAttribute, request, options);
  }

  /**
   * Calls `DescribeLoadBalancerListeners`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerListeners
   */
  describeLoadBalancerListeners(request: DescribeLoadBalancerListenersRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<DescribeLoadBalancerListenersResponse> {
    return this.send(DescribeLoadBalancerListeners, request, options);
  }

  /**
   * Calls `DescribeLoadBalancerTCPListenerAttribute`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerTCPListenerAttribute
   */
  describeLoadBalancerTCPListenerAttribute(request: DescribeLoadBalancerTCPListenerAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeLoadBalancerTCPListenerAttributeResponse> {
    return this.send(DescribeLoadBalancerTCPListenerAttribute, request, options);
  }

  /**
   * Calls `DescribeLoadBalancerUDPListenerAttribute`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerUDPListenerAttribute
   */
  describeLoadBalancerUDPListenerAttribute(request: DescribeLoadBalancerUDPListenerAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeLoadBalancerUDPListenerAttributeResponse> {
    return this.send(DescribeLoadBalancerUDPListenerAttribute, request, options);
  }

  /**
   * Lists load balancers, by id, name, network, tag or other filters.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancers
   */
  describeLoadBalancers(request: DescribeLoadBalancersRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<DescribeLoadBalancersResponse> {
    return this.send(DescribeLoadBalancers, request, options);
  }

  /**
   * Calls `DescribeMasterSlaveServerGroupAttribute`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeMasterSlaveServerGroupAttribute
   */
  describeMasterSlaveServerGroupAttribute(request: DescribeMasterSlaveServerGroupAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeMasterSlaveServerGroupAttributeResponse> {
    return this.send(DescribeMasterSlaveServerGroupAttribute, request, options);
  }

  /**
   * Calls `DescribeMasterSlaveServerGroups`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeMasterSlaveServerGroups
   */
  describeMasterSlaveServerGroups(request: DescribeMasterSlaveServerGroupsRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeMasterSlaveServerGroupsResponse> {
    return this.send(DescribeMasterSlaveServerGroups, request, options);
  }

  /**
   * Calls `DescribeRegions`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeRegions
   */
  describeRegions(request: DescribeRegionsRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<DescribeRegionsResponse> {
    return this.send(DescribeRegions, request, options);
  }

  /**
   * Calls `DescribeRuleAttribute`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeRuleAttribute
   */
  describeRuleAttribute(request: DescribeRuleAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeRuleAttributeResponse> {
    return this.send(DescribeRuleAttribute, request, options);
  }

  /**
   * Calls `DescribeRules`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeRules
   */
  describeRules(request: DescribeRulesRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeRulesResponse> {
    return this.send(DescribeRules, request, options);
  }

  /**
   * Calls `DescribeServerCertificates`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeServerCertificates
   */
  describeServerCertificates(request: DescribeServerCertificatesRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<DescribeServerCertificatesResponse> {
    return this.send(DescribeServerCertificates, request, options);
  }

  /**
   * Calls `DescribeTags`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeTags
   */
  describeTags(request: DescribeTagsRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<DescribeTagsResponse> {
    return this.send(DescribeTags, request, options);
  }

  /**
   * Calls `DescribeVServerGroupAttribute`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeVServerGroupAttribute
   */
  describeVServerGroupAttribute(request: DescribeVServerGroupAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeVServerGroupAttributeResponse> {
    return this.send(DescribeVServerGroupAttribute, request, options);
  }

  /**
   * Calls `DescribeVServerGroups`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeVServerGroups
   */
  describeVServerGroups(request: DescribeVServerGroupsRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeVServerGroupsResponse> {
    return this.send(DescribeVServerGroups, request, options);
  }

  /**
   * Calls `DescribeZones`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeZones
   */
  describeZones(request: DescribeZonesRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<DescribeZonesResponse> {
    return this.send(DescribeZones, request, options);
  }

  /**
   * Calls `EnableHighDefinationMonitor`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/EnableHighDefinationMonitor
   */
  enableHighDefinationMonitor(request: EnableHighDefinationMonitorRequest, options?: CallOptions<SlbErrorCode>): Promise<EnableHighDefinationMonitorResponse> {
    return this.send(EnableHighDefinationMonitor, request, options);
  }

  /**
   * Calls `ListTLSCipherPolicies`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ListTLSCipherPolicies
   */
  listTLSCipherPolicies(request: ListTLSCipherPoliciesRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<ListTLSCipherPoliciesResponse> {
    return this.send(ListTLSCipherPolicies, request, options);
  }

  /**
   * Calls `ListTagResources`.
   * Reads only: it changes nothing.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ListTagResources
   */
  listTagResources(request: ListTagResourcesRequest, options?: CallOptions<SlbErrorCode>): Promise<ListTagResourcesResponse> {
    return this.send(ListTagResources, request, options);
  }

  /**
   * Calls `ModifyHighDefinationMonitor`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyHighDefinationMonitor
   */
  modifyHighDefinationMonitor(request: ModifyHighDefinationMonitorRequest, options?: CallOptions<SlbErrorCode>): Promise<ModifyHighDefinationMonitorResponse> {
    return this.send(ModifyHighDefinationMonitor, request, options);
  }

  /**
   * Calls `ModifyLoadBalancerInstanceChargeType`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyLoadBalancerInstanceChargeType
   */
  modifyLoadBalancerInstanceChargeType(request: ModifyLoadBalancerInstanceChargeTypeRequest, options?: CallOptions<SlbErrorCode>): Promise<ModifyLoadBalancerInstanceChargeTypeResponse> {
    return this.send(ModifyLoadBalancerInstanceChargeType, request, options);
  }

  /**
   * Calls `ModifyLoadBalancerInstanceSpec`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyLoadBalancerInstanceSpec
   */
  modifyLoadBalancerInstanceSpec(request: ModifyLoadBalancerInstanceSpecRequest, options?: CallOptions<SlbErrorCode>): Promise<ModifyLoadBalancerInstanceSpecResponse> {
    return this.send(ModifyLoadBalancerInstanceSpec, request, options);
  }

  /**
   * Calls `ModifyLoadBalancerInternetSpec`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyLoadBalancerInternetSpec
   */
  modifyLoadBalancerInternetSpec(request: ModifyLoadBalancerInternetSpecRequest, options?: CallOptions<SlbErrorCode>): Promise<ModifyLoadBalancerInternetSpecResponse> {
    return this.send(ModifyLoadBalancerInternetSpec, request, options);
  }

  /**
   * Calls `ModifyLoadBalancerPayType`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyLoadBalancerPayType
   */
  modifyLoadBalancerPayType(request: ModifyLoadBalancerPayTypeRequest, options?: CallOptions<SlbErrorCode>): Promise<ModifyLoadBalancerPayTypeResponse> {
    return this.send(ModifyLoadBalancerPayType, request, options);
  }

  /**
   * Calls `ModifyVServerGroupBackendServers`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyVServerGroupBackendServers
   */
  modifyVServerGroupBackendServers(request: ModifyVServerGroupBackendServersRequest, options?: CallOptions<SlbErrorCode>): Promise<ModifyVServerGroupBackendServersResponse> {
    return this.send(ModifyVServerGroupBackendServers, request, options);
  }

  /**
   * Calls `MoveResourceGroup`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/MoveResourceGroup
   */
  moveResourceGroup(request: MoveResourceGroupRequest, options?: CallOptions<SlbErrorCode>): Promise<MoveResourceGroupResponse> {
    return this.send(MoveResourceGroup, request, options);
  }

  /**
   * Calls `RemoveAccessControlListEntry`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveAccessControlListEntry
   */
  removeAccessControlListEntry(request: RemoveAccessControlListEntryRequest, options?: CallOptions<SlbErrorCode>): Promise<RemoveAccessControlListEntryResponse> {
    return this.send(RemoveAccessControlListEntry, request, options);
  }

  /**
   * Calls `RemoveBackendServers`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveBackendServers
   */
  removeBackendServers(request: RemoveBackendServersRequest, options?: CallOptions<SlbErrorCode>): Promise<RemoveBackendServersResponse> {
    return this.send(RemoveBackendServers, request, options);
  }

  /**
   * Calls `RemoveListenerWhiteListItem`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveListenerWhiteListItem
   */
  removeListenerWhiteListItem(request: RemoveListenerWhiteListItemRequest, options?: CallOptions<SlbErrorCode>): Promise<RemoveListenerWhiteListItemResponse> {
    return this.send(RemoveListenerWhiteListItem, request, options);
  }

  /**
   * Calls `RemoveTags`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveTags
   */
  removeTags(request: RemoveTagsRequest, options?: CallOptions<SlbErrorCode>): Promise<RemoveTagsResponse> {
    return this.send(RemoveTags, request, options);
  }

  /**
   * Calls `RemoveVServerGroupBackendServers`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveVServerGroupBackendServers
   */
  removeVServerGroupBackendServers(request: RemoveVServerGroupBackendServersRequest, options?: CallOptions<SlbErrorCode>): Promise<RemoveVServerGroupBackendServersResponse> {
    return this.send(RemoveVServerGroupBackendServers, request, options);
  }

  /**
   * Calls `SetAccessControlListAttribute`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetAccessControlListAttribute
   */
  setAccessControlListAttribute(request: SetAccessControlListAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<SetAccessControlListAttributeResponse> {
    return this.send(SetAccessControlListAttribute, request, options);
  }

  /**
   * Calls `SetAccessLogsDownloadAttribute`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetAccessLogsDownloadAttribute
   */
  setAccessLogsDownloadAttribute(request: SetAccessLogsDownloadAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<SetAccessLogsDownloadAttributeResponse> {
    return this.send(SetAccessLogsDownloadAttribute, request, options);
  }

  /**
   * Calls `SetBackendServers`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetBackendServers
   */
  setBackendServers(request: SetBackendServersRequest, options?: CallOptions<SlbErrorCode>): Promise<SetBackendServersResponse> {
    return this.send(SetBackendServers, request, options);
  }

  /**
   * Calls `SetCACertificateName`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetCACertificateName
   */
  setCACertificateName(request: SetCACertificateNameRequest, options?: CallOptions<SlbErrorCode>): Promise<SetCACertificateNameResponse> {
    return this.send(SetCACertificateName, request, options);
  }

  /**
   * Calls `SetDomainExtensionAttribute`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetDomainExtensionAttribute
   */
  setDomainExtensionAttribute(request: SetDomainExtensionAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<SetDomainExtensionAttributeResponse> {
    return this.send(SetDomainExtensionAttribute, request, options);
  }

  /**
   * Calls `SetListenerAccessControlStatus`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetListenerAccessControlStatus
   */
  setListenerAccessControlStatus(request: SetListenerAccessControlStatusRequest, options?: CallOptions<SlbErrorCode>): Promise<SetListenerAccessControlStatusResponse> {
    return this.send(SetListenerAccessControlStatus, request, options);
  }

  /**
   * Calls `SetLoadBalancerDeleteProtection`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerDeleteProtection
   */
  setLoadBalancerDeleteProtection(request: SetLoadBalancerDeleteProtectionRequest, options?: CallOptions<SlbErrorCode>): Promise<SetLoadBalancerDeleteProtectionResponse> {
    return this.send(SetLoadBalancerDeleteProtection, request, options);
  }

  /**
   * Calls `SetLoadBalancerHTTPListenerAttribute`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerHTTPListenerAttribute
   */
  setLoadBalancerHTTPListenerAttribute(request: SetLoadBalancerHTTPListenerAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<SetLoadBalancerHTTPListenerAttributeResponse> {
    return this.send(SetLoadBalancerHTTPListenerAttribute, request, options);
  }

  /**
   * Calls `SetLoadBalancerHTTPSListenerAttribute`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerHTTPSListenerAttribute
   */
  setLoadBalancerHTTPSListenerAttribute(request: SetLoadBalancerHTTPSListenerAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<SetLoadBalancerHTTPSListenerAttributeResponse> {
    return this.send(SetLoadBalancerHTTPSListenerAttribute, request, options);
  }

  /**
   * Calls `SetLoadBalancerModificationProtection`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerModificationProtection
   */
  setLoadBalancerModificationProtection(request: SetLoadBalancerModificationProtectionRequest, options?: CallOptions<SlbErrorCode>): Promise<SetLoadBalancerModificationProtectionResponse> {
    return this.send(SetLoadBalancerModificationProtection, request, options);
  }

  /**
   * Calls `SetLoadBalancerName`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerName
   */
  setLoadBalancerName(request: SetLoadBalancerNameRequest, options?: CallOptions<SlbErrorCode>): Promise<SetLoadBalancerNameResponse> {
    return this.send(SetLoadBalancerName, request, options);
  }

  /**
   * Calls `SetLoadBalancerStatus`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerStatus
   */
  setLoadBalancerStatus(request: SetLoadBalancerStatusRequest, options?: CallOptions<SlbErrorCode>): Promise<SetLoadBalancerStatusResponse> {
    return this.send(SetLoadBalancerStatus, request, options);
  }

  /**
   * Calls `SetLoadBalancerTCPListenerAttribute`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerTCPListenerAttribute
   */
  setLoadBalancerTCPListenerAttribute(request: SetLoadBalancerTCPListenerAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<SetLoadBalancerTCPListenerAttributeResponse> {
    return this.send(SetLoadBalancerTCPListenerAttribute, request, options);
  }

  /**
   * Calls `SetLoadBalancerUDPListenerAttribute`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerUDPListenerAttribute
   */
  setLoadBalancerUDPListenerAttribute(request: SetLoadBalancerUDPListenerAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<SetLoadBalancerUDPListenerAttributeResponse> {
    return this.send(SetLoadBalancerUDPListenerAttribute, request, options);
  }

  /**
   * Calls `SetRule`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetRule
   */
  setRule(request: SetRuleRequest, options?: CallOptions<SlbErrorCode>): Promise<SetRuleResponse> {
    return this.send(SetRule, request, options);
  }

  /**
   * Calls `SetServerCertificateName`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetServerCertificateName
   */
  setServerCertificateName(request: SetServerCertificateNameRequest, options?: CallOptions<SlbErrorCode>): Promise<SetServerCertificateNameResponse> {
    return this.send(SetServerCertificateName, request, options);
  }

  /**
   * Calls `SetTLSCipherPolicyAttribute`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetTLSCipherPolicyAttribute
   */
  setTLSCipherPolicyAttribute(request: SetTLSCipherPolicyAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<SetTLSCipherPolicyAttributeResponse> {
    return this.send(SetTLSCipherPolicyAttribute, request, options);
  }

  /**
   * Calls `SetVServerGroupAttribute`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetVServerGroupAttribute
   */
  setVServerGroupAttribute(request: SetVServerGroupAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<SetVServerGroupAttributeResponse> {
    return this.send(SetVServerGroupAttribute, request, options);
  }

  /**
   * Starts a listener, which then takes traffic.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/StartLoadBalancerListener
   */
  startLoadBalancerListener(request: StartLoadBalancerListenerRequest, options?: CallOptions<SlbErrorCode>): Promise<StartLoadBalancerListenerResponse> {
    return this.send(StartLoadBalancerListener, request, options);
  }

  /**
   * Stops a listener.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/StopLoadBalancerListener
   */
  stopLoadBalancerListener(request: StopLoadBalancerListenerRequest, options?: CallOptions<SlbErrorCode>): Promise<StopLoadBalancerListenerResponse> {
    return this.send(StopLoadBalancerListener, request, options);
  }

  /**
   * Calls `TagResources`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/TagResources
   */
  tagResources(request: TagResourcesRequest, options?: CallOptions<SlbErrorCode>): Promise<TagResourcesResponse> {
    return this.send(TagResources, request, options);
  }

  /**
   * Calls `UntagResources`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/UntagResources
   */
  untagResources(request: UntagResourcesRequest, options?: CallOptions<SlbErrorCode>): Promise<UntagResourcesResponse> {
    return this.send(UntagResources, request, options);
  }

  /**
   * Calls `UploadCACertificate`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/UploadCACertificate
   */
  uploadCACertificate(request: UploadCACertificateRequest, options?: CallOptions<SlbErrorCode>): Promise<UploadCACertificateResponse> {
    return this.send(UploadCACertificate, request, options);
  }

  /**
   * Calls `UploadServerCertificate`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/UploadServerCertificate
   */
  uploadServerCertificate(request: UploadServerCertificateRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<UploadServerCertificateResponse> {
    return this.send(UploadServerCertificate, request, options);
  }
}
