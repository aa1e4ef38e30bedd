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
   * Adds address ranges to an access control list; listeners that use the list apply them from then on.
   *
   * Entries that the list has already are not added (`InvalidParam.AclEntryExists`). At most 50 go into one call.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:AddAccessControlListEntry`, on `acs:slb:{regionId}:{accountId}:acl/{aclId}`.
   * - Errors: `AclEntryExceedLimit`, `InvalidParam.AclEntryExists`, `IllegalEntry`, `AclEntryIllegal`,
   * `InvalidEntry`, `InvalidParam.Comment`, and 2 more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/AddAccessControlListEntry
   */
  addAccessControlListEntry(request: AddAccessControlListEntryRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<AddAccessControlListEntryResponse> {
    return this.send(AddAccessControlListEntry, request, options);
  }

  /**
   * Adds running servers to the default server group of a load balancer, at most 20 in one call.
   *
   * The default group has no port of its own: each listener that uses it names one in `BackendServerPort`. Of
   * servers that the request names twice the first counts; a server that is in the group already is an error. Load
   * balancers of the old shared kind take no network interfaces or container instances. {@link CreateVServerGroup}
   * makes groups that single listeners or rules forward to.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:AddBackendServers`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`,
   * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `IncorrectStatus.RSByPassToas`, `InvalidBackendServers.ServerIpConflict`, `NetworkConflict`,
   * `Mismatched.ZoneId`, `OperationFailed.ActionNotSupport`, `InvalidParameter`, and 3 more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/AddBackendServers
   */
  addBackendServers(request: AddBackendServersRequest, options?: CallOptions<SlbErrorCode>): Promise<AddBackendServersResponse> {
    return this.send(AddBackendServers, request, options);
  }

  /**
   * Adds addresses to the whitelist that belongs to one listener, the older kind of access control.
   *
   * Counts while `AccessControlStatus` of the listener is `open_white_list`; see {@link
   * SetListenerAccessControlStatus}. New setups use access control lists instead ({@link
   * CreateAccessControlList}), which several listeners can share.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:AddListenerWhiteListItem`.
   * - Errors: `TooManyListeners`, `Operation.NotAllowed`, `InvalidAddress`, `InvalidParameter.SourceItems`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/AddListenerWhiteListItem
   */
  addListenerWhiteListItem(request: AddListenerWhiteListItemRequest, options?: CallOptions<SlbErrorCode>): Promise<AddListenerWhiteListItemResponse> {
    return this.send(AddListenerWhiteListItem, request, options);
  }

  /**
   * Puts tags on one load balancer, in the older way.
   *
   * {@link TagResources} does the same for many load balancers at once, and for listeners, groups and
   * certificates.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:AddTags`.
   * - Errors: `Duplicate.TagKey`, `QuotaExceeded.Tag`, `QuotaExceed.TagsPerResource`, `InnerRateLimiting`,
   * `InvalidParameter.TagValue`, `InvalidParameter.TagKey`, and 5 more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/AddTags
   */
  addTags(request: AddTagsRequest, options?: CallOptions<SlbErrorCode>): Promise<AddTagsResponse> {
    return this.send(AddTags, request, options);
  }

  /**
   * Adds servers with their ports to a vServer group, at most 20 in one call.
   *
   * The same server may be in the group several times with different ports. Existing entries stay as they are.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:AddVServerGroupBackendServers`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`,
   * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `IncorrectStatus.RSByPassToas`, `IncorrectStatus.CenNotAssociated`,
   * `InvalidBackendServers.ServerIpConflict`, `MasterSlaveServerConflict`, `NetworkConflict`,
   * `ResourceNotFound.vServers`, and 20 more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/AddVServerGroupBackendServers
   */
  addVServerGroupBackendServers(request: AddVServerGroupBackendServersRequest, options?: CallOptions<SlbErrorCode>): Promise<AddVServerGroupBackendServersResponse> {
    return this.send(AddVServerGroupBackendServers, request, options);
  }

  /**
   * Creates an empty list of address ranges, which listeners can use as a whitelist or a blacklist.
   *
   * Fill it with {@link AddAccessControlListEntry}, then name it in `AclId` of a listener, such as with {@link
   * SetLoadBalancerTCPListenerAttribute}; there `AclType` says which of the two it is.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:CreateAccessControlList`, on `acs:slb:{regionId}:{accountId}:acl/*`.
   * - Errors: `AclNumberOverLimit`, `SizeLimitExceeded.Tag`, `InvalidResourceGroupId.NotFound`,
   * `InvalidAction.RegionNotSupport`, `ResourceInConfiguring.Acl`, `InvalidParam.TagValue`, and 2 more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateAccessControlList
   */
  createAccessControlList(request: CreateAccessControlListRequest, options?: CallOptions<SlbErrorCode>): Promise<CreateAccessControlListResponse> {
    return this.send(CreateAccessControlList, request, options);
  }

  /**
   * Gives one domain of an HTTPS listener a certificate of its own, which clients get that ask for the domain
   * (SNI).
   *
   * Other domains go on with the certificate of the listener. Load balancers of the old shared kind have no domain
   * extensions.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:CreateDomainExtension`.
   * - Errors: `DomainExtensionNumberOverLimit`, `InvalidAction.RegionNotSupport`, `DomainExtensionNotSupport`,
   * `InvalidParameter.RegionNotSupport`, `CertificateTypeMismatched`, `CnCertificateNotSupport`, and 11 more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateDomainExtension
   */
  createDomainExtension(request: CreateDomainExtensionRequest, options?: CallOptions<SlbErrorCode>): Promise<CreateDomainExtensionResponse> {
    return this.send(CreateDomainExtension, request, options);
  }

  /**
   * Creates a load balancer, which is billed from then on and is active at once.
   *
   * Wait for LoadBalancerActive, then give it backend servers ({@link AddBackendServers} or {@link
   * CreateVServerGroup}) and listeners ({@link CreateLoadBalancerTCPListener} and the like), and start those with
   * {@link StartLoadBalancerListener}: until then it forwards nothing. `LoadBalancerSpec` has to be given unless
   * `InstanceChargeType` is `PayByCLCU`: the shared kind that comes without it is no longer sold. A subscription
   * without `AutoPay` leaves an unpaid order and no load balancer until it is paid.
   *
   * - Takes effect once for each `ClientToken`, which the client fills in, and so is repeated by itself after a
   * failure.
   * - RAM action: `slb:CreateLoadBalancer`, on `acs:slb:{regionId}:{accountId}:loadbalancer/*`.
   * - Errors: `OperationFailed.ZoneResourceLimit`, `OperationFailed.RegionResourceLimit`, `InsufficientBalance`,
   * `MissingParam.LoadBalancerSpec`, `OperationForbidden.QuotaLimit`, `PayInsufficientBalance`, and 63 more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateLoadBalancer
   */
  createLoadBalancer(request: CreateLoadBalancerRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<CreateLoadBalancerResponse> {
    return this.send(CreateLoadBalancer, request, options);
  }

  /**
   * Adds an HTTP listener to a load balancer, to forward requests or redirect them to HTTPS; it starts stopped.
   *
   * {@link StartLoadBalancerListener} makes it forward. Without `VServerGroupId` it forwards to the default server
   * group, on `BackendServerPort`; {@link CreateRules} sends some domains or paths elsewhere. With
   * `ListenerForward` `on` it answers with redirects only; the HTTPS listener that they lead to has to exist, and
   * this cannot be changed later.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:CreateLoadBalancerHTTPListener`, on
   * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `IpVersionConflict`, `InvalidParameter.ListenerPortConflict`, `Duplicated.AclEntry`,
   * `OperationUnsupported.CreateLoadBalancerLayer7Listener`, `QuotaLimitExceeds.AclAttachedToListener`,
   * `QuotaLimitExceeds.TotalAclEntry`, and 22 more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateLoadBalancerHTTPListener
   */
  createLoadBalancerHTTPListener(request: CreateLoadBalancerHTTPListenerRequest, options?: CallOptions<SlbErrorCode>): Promise<CreateLoadBalancerHTTPListenerResponse> {
    return this.send(CreateLoadBalancerHTTPListener, request, options);
  }

  /**
   * Adds an HTTPS listener to a load balancer, which decrypts requests; it is stopped until it is started.
   *
   * Needs a certificate from {@link UploadServerCertificate}; {@link CreateDomainExtension} adds others for single
   * domains. {@link StartLoadBalancerListener} makes it forward. Without `VServerGroupId` it forwards to the
   * default server group, on `BackendServerPort`; {@link CreateRules} sends some domains or paths elsewhere.
   * Servers get plain HTTP.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:CreateLoadBalancerHTTPSListener`, on `acs:slb:{regionId}:{accountId}:certificate/*`,
   * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `ParamDuplicateError`, `IpVersionConflict`, `InvalidParameter.ListenerPortConflict`,
   * `Duplicated.AclEntry`, `OperationUnsupported.CreateLoadBalancerLayer7Listener`,
   * `QuotaLimitExceeds.AclAttachedToListener`, and 36 more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateLoadBalancerHTTPSListener
   */
  createLoadBalancerHTTPSListener(request: CreateLoadBalancerHTTPSListenerRequest, options?: CallOptions<SlbErrorCode>): Promise<CreateLoadBalancerHTTPSListenerResponse> {
    return this.send(CreateLoadBalancerHTTPSListener, request, options);
  }

  /**
   * Adds a TCP listener to a load balancer; it is stopped until it is started.
   *
   * {@link StartLoadBalancerListener} makes it forward. Without `VServerGroupId` and `MasterSlaveServerGroupId` it
   * forwards to the default server group, on `BackendServerPort`. Health is checked by connecting, or over HTTP
   * with `HealthCheckType` `http`. For a group of a primary and a secondary server the checks cannot be switched
   * off.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:CreateLoadBalancerTCPListener`, on
   * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `IpVersionConflict`, `InvalidParameter.ListenerPortConflict`, `Duplicated.AclEntry`,
   * `ListenerPortConflict`, `MasterSlaveServerConflict`, `QuotaLimitExceeds.AclAttachedToListener`, and 36 more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateLoadBalancerTCPListener
   */
  createLoadBalancerTCPListener(request: CreateLoadBalancerTCPListenerRequest, options?: CallOptions<SlbErrorCode>): Promise<CreateLoadBalancerTCPListenerResponse> {
    return this.send(CreateLoadBalancerTCPListener, request, options);
  }

  /**
   * Adds a UDP listener to a load balancer; it is stopped until it is started.
   *
   * {@link StartLoadBalancerListener} makes it forward. Without `VServerGroupId` and `MasterSlaveServerGroupId` it
   * forwards to the default server group, on `BackendServerPort`. On load balancers in the classic network servers
   * do not see the addresses of the clients.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:CreateLoadBalancerUDPListener`, on
   * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `IpVersionConflict`, `InvalidParameter.ListenerPortConflict`, `Duplicated.AclEntry`,
   * `MasterSlaveServerConflict`, `QuotaLimitExceeds.AclAttachedToListener`, `QuotaLimitExceeds.TotalAclEntry`, and
   * 40 more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateLoadBalancerUDPListener
   */
  createLoadBalancerUDPListener(request: CreateLoadBalancerUDPListenerRequest, options?: CallOptions<SlbErrorCode>): Promise<CreateLoadBalancerUDPListenerResponse> {
    return this.send(CreateLoadBalancerUDPListener, request, options);
  }

  /**
   * Creates a group of exactly two servers, of which the second takes over when the first one fails.
   *
   * Only TCP and UDP listeners can use such a group. Its servers cannot be exchanged later: create another group
   * and switch the listener over ({@link SetLoadBalancerTCPListenerAttribute}).
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:CreateMasterSlaveServerGroup`.
   * - Errors: `IncorrectStatus.RSByPassToas`, `RsTunnelIp2VmNameConflict`, `NetworkConflict`,
   * `SizeLimitExceeded.Tag`, `Mismatched.ZoneId`, `RealServerPortNotSupport`, and 11 more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateMasterSlaveServerGroup
   */
  createMasterSlaveServerGroup(request: CreateMasterSlaveServerGroupRequest, options?: CallOptions<SlbErrorCode>): Promise<CreateMasterSlaveServerGroupResponse> {
    return this.send(CreateMasterSlaveServerGroup, request, options);
  }

  /**
   * Adds forwarding rules, which send single domains or paths of an HTTP or HTTPS listener to a vServer group.
   *
   * At most 10 rules go into one call. A rule starts with the settings of its listener; {@link SetRule} gives it
   * health checks and sticky sessions of its own. Requests that no rule fits go where the listener forwards to.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:CreateRules`.
   * - Errors: `InvalidParameterValue.RegionNotSupport`, `OperationFailed.ListenerStatusNotSupport`,
   * `OperationFailed.ActionNotSupport`, `InvalidParameter`, `TooManyListeners`, `DomainExist`, and 1 more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateRules
   */
  createRules(request: CreateRulesRequest, options?: CallOptions<SlbErrorCode>): Promise<CreateRulesResponse> {
    return this.send(CreateRules, request, options);
  }

  /**
   * Creates a TLS policy out of versions and ciphers, for HTTPS listeners that the ready-made policies do not
   * suit.
   *
   * Give its id in `TLSCipherPolicy` of {@link CreateLoadBalancerHTTPSListener} or {@link
   * SetLoadBalancerHTTPSListenerAttribute}.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:CreateTLSCipherPolicy`.
   * - Errors: `ParamDuplicateError.TlsVersions`, `ParamDuplicateError.Ciphers`, `TLSCipherPolicyOverLimit`,
   * `MissingParam.Name`, `MissingParam.TlsVersions`, `MissingParam.Ciphers`, and 2 more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateTLSCipherPolicy
   */
  createTLSCipherPolicy(request: CreateTLSCipherPolicyRequest, options?: CallOptions<SlbErrorCode>): Promise<CreateTLSCipherPolicyResponse> {
    return this.send(CreateTLSCipherPolicy, request, options);
  }

  /**
   * Creates a vServer group on a load balancer, with backend servers that each have a port of their own.
   *
   * Listeners and forwarding rules of this load balancer can forward to the group by its id ({@link
   * CreateLoadBalancerHTTPListener}, {@link CreateRules}) instead of to the default server group. It can start
   * empty; {@link AddVServerGroupBackendServers} fills it.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:CreateVServerGroup`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`,
   * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `IncorrectStatus.RSByPassToas`, `IncorrectStatus.CenNotAssociated`,
   * `InvalidBackendServers.ServerIpConflict`, `NetworkConflict`, `SizeLimitExceeded.Tag`,
   * `LBNotSupportIpv6Backend`, and 17 more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/CreateVServerGroup
   */
  createVServerGroup(request: CreateVServerGroupRequest, options?: CallOptions<SlbErrorCode>): Promise<CreateVServerGroupResponse> {
    return this.send(CreateVServerGroup, request, options);
  }

  /**
   * Deletes an access control list that no listener uses, with all its entries.
   *
   * While a listener uses it the call fails with `OperationFailed.AclBindedWithVip`; {@link
   * DescribeAccessControlListAttribute} shows which.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:DeleteAccessControlList`, on `acs:slb:{regionId}:{accountId}:acl/{aclId}`.
   * - Errors: `OperationFailed.AclBindedWithVip`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteAccessControlList
   */
  deleteAccessControlList(request: DeleteAccessControlListRequest, options?: CallOptions<SlbErrorCode>): Promise<DeleteAccessControlListResponse> {
    return this.send(DeleteAccessControlList, request, options);
  }

  /**
   * Stops sending the access logs of a load balancer to Simple Log Service; what is stored there stays.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:DeleteAccessLogsDownloadAttribute`.
   * - Errors: `Operation.NotAllowed`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteAccessLogsDownloadAttribute
   */
  deleteAccessLogsDownloadAttribute(request: DeleteAccessLogsDownloadAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<DeleteAccessLogsDownloadAttributeResponse> {
    return this.send(DeleteAccessLogsDownloadAttribute, request, options);
  }

  /**
   * Deletes a CA certificate that no listener uses.
   *
   * While a listener uses it, the call fails with `CertificateAndPrivateKeyIsRefered`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:DeleteCACertificate`.
   * - Errors: `CertificateAndPrivateKeyIsRefered`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteCACertificate
   */
  deleteCACertificate(request: DeleteCACertificateRequest, options?: CallOptions<SlbErrorCode>): Promise<DeleteCACertificateResponse> {
    return this.send(DeleteCACertificate, request, options);
  }

  /**
   * Takes the certificate of its own from a domain of an HTTPS listener; that of the listener is shown again.
   *
   * Fails with `DomainExtensionRelatedRuleExist` while forwarding rules for the domain exist.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:DeleteDomainExtension`.
   * - Errors: `InvalidParameter.DomainExtensionId`, `DomainExtensionProcessing`,
   * `DomainExtensionRelatedRuleExist`, `TooManyListeners`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteDomainExtension
   */
  deleteDomainExtension(request: DeleteDomainExtensionRequest, options?: CallOptions<SlbErrorCode>): Promise<DeleteDomainExtensionResponse> {
    return this.send(DeleteDomainExtension, request, options);
  }

  /**
   * Deletes a pay-as-you-go load balancer with its listeners and tags; its address is lost.
   *
   * Fails with `OperationDenied.DeleteProtectionIsOn` while deletion protection is on: turn it off with {@link
   * SetLoadBalancerDeleteProtection} first. The backend servers themselves stay as they are. The waiter
   * LoadBalancerDeleted waits for the end.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:DeleteLoadBalancer`, on `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `OperationDenied.DeleteProtectionIsOn`, `InvalidChargeType`, `Operation.NotAllowed`,
   * `NoPermission.AliyunServiceRoleForSlbEipAccess`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteLoadBalancer
   */
  deleteLoadBalancer(request: DeleteLoadBalancerRequest, options?: CallOptions<SlbErrorCode>): Promise<DeleteLoadBalancerResponse> {
    return this.send(DeleteLoadBalancer, request, options);
  }

  /**
   * Deletes a running or stopped listener; clients lose the port at once.
   *
   * An HTTPS listener that an HTTP listener redirects to is kept (`ListenerForwardExist`). A load balancer whose
   * last listener goes turns `inactive`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:DeleteLoadBalancerListener`, on
   * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `ResourceNotFound.Listener`, `ListenerForwardExist`, `TooManyListeners`, `Operation.NotAllowed`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteLoadBalancerListener
   */
  deleteLoadBalancerListener(request: DeleteLoadBalancerListenerRequest, options?: CallOptions<SlbErrorCode>): Promise<DeleteLoadBalancerListenerResponse> {
    return this.send(DeleteLoadBalancerListener, request, options);
  }

  /**
   * Deletes a primary/secondary server group that no listener uses.
   *
   * Fails with `RspoolVipExist` while a listener forwards to it. Both servers go on running.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:DeleteMasterSlaveServerGroup`.
   * - Errors: `RspoolVipExist`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteMasterSlaveServerGroup
   */
  deleteMasterSlaveServerGroup(request: DeleteMasterSlaveServerGroupRequest, options?: CallOptions<SlbErrorCode>): Promise<DeleteMasterSlaveServerGroupResponse> {
    return this.send(DeleteMasterSlaveServerGroup, request, options);
  }

  /**
   * Deletes forwarding rules; their requests then go where the listener forwards to.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:DeleteRules`.
   * - Errors: `OperationFailed.ListenerConflict`, `OperationFailed.ListenerStatusNotSupport`,
   * `Operation.NotAllowed`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteRules
   */
  deleteRules(request: DeleteRulesRequest, options?: CallOptions<SlbErrorCode>): Promise<DeleteRulesResponse> {
    return this.send(DeleteRules, request, options);
  }

  /**
   * Deletes a server certificate and its private key; it must not be in use.
   *
   * Fails while a listener (`CertificateAndPrivateKeyIsRefered`) or a domain extension
   * (`CertificateRelatedDomainExtensionExist`) uses it.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:DeleteServerCertificate`, on `acs:slb:{regionId}:{accountId}:certificate/*`.
   * - Errors: `CertificateRelatedDomainExtensionExist`, `CertificateAndPrivateKeyIsRefered`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteServerCertificate
   */
  deleteServerCertificate(request: DeleteServerCertificateRequest, options?: CallOptions<SlbErrorCode>): Promise<DeleteServerCertificateResponse> {
    return this.send(DeleteServerCertificate, request, options);
  }

  /**
   * Deletes a TLS policy that no listener uses.
   *
   * While a listener uses it, the call fails with `TLSPolicyBeingUsed`; {@link ListTLSCipherPolicies} shows which.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:DeleteTLSCipherPolicy`.
   * - Errors: `MissingParam.TLSCipherPolicyId`, `TLSPolicyConfiguring`, `TLSPolicyBeingUsed`,
   * `InvalidTLSPolicyId.NotExist`, `TLSPolicyRelated`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteTLSCipherPolicy
   */
  deleteTLSCipherPolicy(request: DeleteTLSCipherPolicyRequest, options?: CallOptions<SlbErrorCode>): Promise<DeleteTLSCipherPolicyResponse> {
    return this.send(DeleteTLSCipherPolicy, request, options);
  }

  /**
   * Deletes a vServer group that no listener and no forwarding rule uses.
   *
   * Fails with `RspoolVipExist` while it is in use. The servers in it are not touched.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:DeleteVServerGroup`, on `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `RspoolVipExist`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteVServerGroup
   */
  deleteVServerGroup(request: DeleteVServerGroupRequest, options?: CallOptions<SlbErrorCode>): Promise<DeleteVServerGroupResponse> {
    return this.send(DeleteVServerGroup, request, options);
  }

  /**
   * Returns one access control list with its entries and the listeners that use it.
   *
   * The entries come in pages, which `Page` and `PageSize` turn; `TotalAclEntry` is their number.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `slb:DescribeAccessControlListAttribute`, on `acs:slb:{regionId}:{accountId}:acl/{aclId}`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeAccessControlListAttribute
   */
  describeAccessControlListAttribute(request: DescribeAccessControlListAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeAccessControlListAttributeResponse> {
    return this.send(DescribeAccessControlListAttribute, request, options);
  }

  /**
   * Lists the access control lists of a region, without their entries.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `slb:DescribeAccessControlLists`, on `acs:slb:{regionId}:{accountId}:acl/{aclId}`.
   * - Errors: `InvalidResourceGroupId.NotFound`, `LocationServiceTimeout`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeAccessControlLists
   */
  describeAccessControlLists(request: DescribeAccessControlListsRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<DescribeAccessControlListsResponse> {
    return this.send(DescribeAccessControlLists, request, options);
  }

  /**
   * Lists which load balancers send their access logs to which store.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `slb:DescribeAccessLogsDownloadAttribute`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeAccessLogsDownloadAttribute
   */
  describeAccessLogsDownloadAttribute(request: DescribeAccessLogsDownloadAttributeRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<DescribeAccessLogsDownloadAttributeResponse> {
    return this.send(DescribeAccessLogsDownloadAttribute, request, options);
  }

  /**
   * Lists which kinds of load balancers can be bought in which pairs of zones at the moment.
   *
   * Zone pairs in which nothing is left are missing from the answer.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `slb:DescribeAvailableResource`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeAvailableResource
   */
  describeAvailableResource(request: DescribeAvailableResourceRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<DescribeAvailableResourceResponse> {
    return this.send(DescribeAvailableResource, request, options);
  }

  /**
   * Lists the CA certificates of a region, or one of them, without their contents.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `slb:DescribeCACertificates`.
   * - Errors: `Abs.CACertificateIdAndResourceGroupId.MissMatch`, `LocationServiceTimeout`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeCACertificates
   */
  describeCACertificates(request: DescribeCACertificatesRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<DescribeCACertificatesResponse> {
    return this.send(DescribeCACertificates, request, options);
  }

  /**
   * Returns one domain extension with its listener, domain and certificate.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `slb:DescribeDomainExtensionAttribute`.
   * - Errors: `InvalidParameter.DomainExtensionId`, `MissingParameter.DomainExtensionId`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeDomainExtensionAttribute
   */
  describeDomainExtensionAttribute(request: DescribeDomainExtensionAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeDomainExtensionAttributeResponse> {
    return this.send(DescribeDomainExtensionAttribute, request, options);
  }

  /**
   * Lists the domains of an HTTPS listener that have a certificate of their own.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `slb:DescribeDomainExtensions`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeDomainExtensions
   */
  describeDomainExtensions(request: DescribeDomainExtensionsRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeDomainExtensionsResponse> {
    return this.send(DescribeDomainExtensions, request, options);
  }

  /**
   * Returns what the health checks found out about each server, port by port.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Waiters: {@link BackendServersHealthy}.
   * - RAM action: `slb:DescribeHealthStatus`, on `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `TooManyListeners`, `LocationServiceTimeout`, `SystemBusy`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeHealthStatus
   */
  describeHealthStatus(request: DescribeHealthStatusRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeHealthStatusResponse> {
    return this.send(DescribeHealthStatus, request, options);
  }

  /**
   * Returns which store of Simple Log Service gets the fine-grained metrics of a region.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `slb:DescribeHighDefinationMonitor`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeHighDefinationMonitor
   */
  describeHighDefinationMonitor(request: DescribeHighDefinationMonitorRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<DescribeHighDefinationMonitorResponse> {
    return this.send(DescribeHighDefinationMonitor, request, options);
  }

  /**
   * Returns the whitelist that belongs to one listener, and whether it is on.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `slb:DescribeListenerAccessControlAttribute`.
   * - Errors: `TooManyListeners`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeListenerAccessControlAttribute
   */
  describeListenerAccessControlAttribute(request: DescribeListenerAccessControlAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeListenerAccessControlAttributeResponse> {
    return this.send(DescribeListenerAccessControlAttribute, request, options);
  }

  /**
   * Returns one load balancer in full, with its ports and the servers of its default group.
   *
   * The settings of a listener come from the operation of its protocol, such as {@link
   * DescribeLoadBalancerHTTPListenerAttribute}; {@link DescribeLoadBalancers} finds load balancers by other marks
   * than their id.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Waiters: {@link LoadBalancerActive}, {@link LoadBalancerInactive}.
   * - RAM action: `slb:DescribeLoadBalancerAttribute`, on
   * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `LocationServiceTimeout`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerAttribute
   */
  describeLoadBalancerAttribute(request: DescribeLoadBalancerAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeLoadBalancerAttributeResponse> {
    return this.send(DescribeLoadBalancerAttribute, request, options);
  }

  /**
   * Returns the settings, state and forwarding rules of the HTTP listener on a port.
   *
   * {@link DescribeRules} has the rules in more detail.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `slb:DescribeLoadBalancerHTTPListenerAttribute`, on
   * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerHTTPListenerAttribute
   */
  describeLoadBalancerHTTPListenerAttribute(request: DescribeLoadBalancerHTTPListenerAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeLoadBalancerHTTPListenerAttributeResponse> {
    return this.send(DescribeLoadBalancerHTTPListenerAttribute, request, options);
  }

  /**
   * Returns the settings, state, forwarding rules and domain extensions of the HTTPS listener on a port.
   *
   * {@link DescribeRules} has the rules in more detail, {@link DescribeDomainExtensions} the certificates of
   * single domains.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `slb:DescribeLoadBalancerHTTPSListenerAttribute`, on
   * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerHTTPSListenerAttribute
   */
  describeLoadBalancerHTTPSListenerAttribute(request: DescribeLoadBalancerHTTPSListenerAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeLoadBalancerHTTPSListenerAttributeResponse> {
    return this.send(DescribeLoadBalancerHTTPSListenerAttribute, request, options);
  }

  /**
   * Lists listeners of one, several or all load balancers of a region with their settings.
   *
   * Settings that belong to a protocol are in the part named after it, such as `TCPListenerConfig`. Pages follow
   * each other by `NextToken`.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - Waiters: {@link ListenerRunning}, {@link ListenerStopped}.
   * - RAM action: `slb:DescribeLoadBalancerListeners`.
   * - Errors: `IllegalParamSize.LoadBalancerId`, `IllegalParam.ListenerProtocol`, `IllegalParam.MaxResults`,
   * `IllegalParam.NextToken`, `MissingParam.TagKey`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerListeners
   */
  describeLoadBalancerListeners(request: DescribeLoadBalancerListenersRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<DescribeLoadBalancerListenersResponse> {
    return this.send(DescribeLoadBalancerListeners, request, options);
  }

  /**
   * Returns the settings and the state of the TCP listener on a port.
   *
   * {@link DescribeLoadBalancerListeners} lists listeners of every protocol.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `slb:DescribeLoadBalancerTCPListenerAttribute`, on
   * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `LocationServiceTimeout`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerTCPListenerAttribute
   */
  describeLoadBalancerTCPListenerAttribute(request: DescribeLoadBalancerTCPListenerAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeLoadBalancerTCPListenerAttributeResponse> {
    return this.send(DescribeLoadBalancerTCPListenerAttribute, request, options);
  }

  /**
   * Returns the settings and the state of the UDP listener on a port.
   *
   * {@link DescribeLoadBalancerListeners} lists listeners of every protocol.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `slb:DescribeLoadBalancerUDPListenerAttribute`, on
   * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancerUDPListenerAttribute
   */
  describeLoadBalancerUDPListenerAttribute(request: DescribeLoadBalancerUDPListenerAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeLoadBalancerUDPListenerAttributeResponse> {
    return this.send(DescribeLoadBalancerUDPListenerAttribute, request, options);
  }

  /**
   * Lists the load balancers of a region, filtered by id, name, address, network, billing or tags.
   *
   * Filters narrow each other. What a single load balancer listens on and forwards to is not in the list: ask
   * {@link DescribeLoadBalancerAttribute} for it.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - Waiters: {@link LoadBalancerDeleted}.
   * - RAM action: `slb:DescribeLoadBalancers`, on `acs:slb:{regionId}:{accountId}:loadbalancer/*`.
   * - Errors: `InvalidTag`, `TooManyResult`, `LocationServiceTimeout`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancers
   */
  describeLoadBalancers(request: DescribeLoadBalancersRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<DescribeLoadBalancersResponse> {
    return this.send(DescribeLoadBalancers, request, options);
  }

  /**
   * Returns one primary/secondary server group with its two servers.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `slb:DescribeMasterSlaveServerGroupAttribute`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeMasterSlaveServerGroupAttribute
   */
  describeMasterSlaveServerGroupAttribute(request: DescribeMasterSlaveServerGroupAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeMasterSlaveServerGroupAttributeResponse> {
    return this.send(DescribeMasterSlaveServerGroupAttribute, request, options);
  }

  /**
   * Lists the primary/secondary server groups of a load balancer, on request with the listeners that use them.
   *
   * The two servers of a group come from {@link DescribeMasterSlaveServerGroupAttribute}.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `slb:DescribeMasterSlaveServerGroups`.
   * - Errors: `MissingParam.TagKey`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeMasterSlaveServerGroups
   */
  describeMasterSlaveServerGroups(request: DescribeMasterSlaveServerGroupsRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeMasterSlaveServerGroupsResponse> {
    return this.send(DescribeMasterSlaveServerGroups, request, options);
  }

  /**
   * Lists the regions that have load balancers, with their endpoints.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `slb:DescribeRegions`, on `acs:slb:*:{accountId}:*`.
   * - Errors: `InvalidParameter`, `LocationServiceTimeout`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeRegions
   */
  describeRegions(request: DescribeRegionsRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<DescribeRegionsResponse> {
    return this.send(DescribeRegions, request, options);
  }

  /**
   * Returns one forwarding rule with all its settings.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `slb:DescribeRuleAttribute`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeRuleAttribute
   */
  describeRuleAttribute(request: DescribeRuleAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeRuleAttributeResponse> {
    return this.send(DescribeRuleAttribute, request, options);
  }

  /**
   * Lists the forwarding rules of an HTTP or HTTPS listener with all their settings.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `slb:DescribeRules`.
   * - Errors: `TooManyListeners`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeRules
   */
  describeRules(request: DescribeRulesRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeRulesResponse> {
    return this.send(DescribeRules, request, options);
  }

  /**
   * Lists the server certificates of a region, or one of them; contents and private keys are not returned.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `slb:DescribeServerCertificates`, on `acs:slb:{regionId}:{accountId}:certificate/*`.
   * - Errors: `Abs.ServerCertificateIdAndResourceGroupId.MissMatch`, `LocationServiceTimeout`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeServerCertificates
   */
  describeServerCertificates(request: DescribeServerCertificatesRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<DescribeServerCertificatesResponse> {
    return this.send(DescribeServerCertificates, request, options);
  }

  /**
   * Lists the tags in use on load balancers, with the number of load balancers behind each.
   *
   * Conditions narrow each other. {@link ListTagResources} tells which resources carry a tag.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `slb:DescribeTags`.
   * - Errors: `NoPermission.Operator`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeTags
   */
  describeTags(request: DescribeTagsRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<DescribeTagsResponse> {
    return this.send(DescribeTags, request, options);
  }

  /**
   * Returns one vServer group with its backend servers, their ports and weights.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Waiters: {@link VServerGroupEmpty}.
   * - RAM action: `slb:DescribeVServerGroupAttribute`, on
   * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `LocationServiceTimeout`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeVServerGroupAttribute
   */
  describeVServerGroupAttribute(request: DescribeVServerGroupAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeVServerGroupAttributeResponse> {
    return this.send(DescribeVServerGroupAttribute, request, options);
  }

  /**
   * Lists the vServer groups of a load balancer, on request with the listeners and rules that use them.
   *
   * The servers of a group come from {@link DescribeVServerGroupAttribute}.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `slb:DescribeVServerGroups`, on `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `MissingParam.TagKey`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeVServerGroups
   */
  describeVServerGroups(request: DescribeVServerGroupsRequest, options?: CallOptions<SlbErrorCode>): Promise<DescribeVServerGroupsResponse> {
    return this.send(DescribeVServerGroups, request, options);
  }

  /**
   * Lists the zones of a region that a load balancer can work in, each with those that can stand in for it.
   *
   * Take `MasterZoneId` and `SlaveZoneId` of {@link CreateLoadBalancer} from one entry. What can be bought there
   * at the moment comes from {@link DescribeAvailableResource}.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - RAM action: `slb:DescribeZones`.
   * - Errors: `InvalidParameter`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeZones
   */
  describeZones(request: DescribeZonesRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<DescribeZonesResponse> {
    return this.send(DescribeZones, request, options);
  }

  /**
   * Turns on fine-grained monitoring in a region and sends its metrics to a store of Simple Log Service.
   *
   * Project and store are for the whole region; {@link ModifyHighDefinationMonitor} changes them, and a second
   * call fails with `OperationNotAllowed.HighDefinitionMonitorEnabled`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:EnableHighDefinationMonitor`.
   * - Errors: `OperationNotAllowed.HighDefinitionMonitorEnabled`, `UnsupportedFeature.User`,
   * `NoPermission.AliyunServiceRoleForSlbLogDelivery`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/EnableHighDefinationMonitor
   */
  enableHighDefinationMonitor(request: EnableHighDefinationMonitorRequest, options?: CallOptions<SlbErrorCode>): Promise<EnableHighDefinationMonitorResponse> {
    return this.send(EnableHighDefinationMonitor, request, options);
  }

  /**
   * Lists the TLS policies of the account in a region, on request with the listeners that use them.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `slb:ListTLSCipherPolicies`.
   * - Errors: `QueryTokenInvalid`, `QueryTokenNotExist`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ListTLSCipherPolicies
   */
  listTLSCipherPolicies(request: ListTLSCipherPoliciesRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<ListTLSCipherPoliciesResponse> {
    return this.send(ListTLSCipherPolicies, request, options);
  }

  /**
   * Lists which resources of one type carry which tags, by resource, by tag or both.
   *
   * Give `ResourceId` or `Tag` or both; neither is the error `MissingParam.TagOrResourceId`.
   *
   * - Reads only, and so is repeated by itself after a failure.
   * - Answers in pages, which `paginate` walks.
   * - RAM action: `slb:ListTagResources`.
   * - Errors: `SizeLimitExceeded.ResourceId`, `SizeLimitExceeded.Tag`, `TagTypeNotSame`, `ResourceNotExist`,
   * `QueryTokenNotExist`, `InvalidParam.NextToken`, and 12 more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ListTagResources
   */
  listTagResources(request: ListTagResourcesRequest, options?: CallOptions<SlbErrorCode>): Promise<ListTagResourcesResponse> {
    return this.send(ListTagResources, request, options);
  }

  /**
   * Sends the fine-grained metrics of a region to another store of Simple Log Service.
   *
   * Fine-grained monitoring has to be on; otherwise the error is
   * `OperationNotAllowed.HighDefinitionMonitorNotEnabled`.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:ModifyHighDefinationMonitor`.
   * - Errors: `OperationDenied.HdMonitorListenerExist`, `OperationNotAllowed.HighDefinitionMonitorEnabled`,
   * `UnsupportedFeature.User`, `NoPermission.AliyunServiceRoleForSlbLogDelivery`,
   * `OperationNotAllowed.HighDefinitionMonitorNotEnabled`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyHighDefinationMonitor
   */
  modifyHighDefinationMonitor(request: ModifyHighDefinationMonitorRequest, options?: CallOptions<SlbErrorCode>): Promise<ModifyHighDefinationMonitorResponse> {
    return this.send(ModifyHighDefinationMonitor, request, options);
  }

  /**
   * Switches a pay-as-you-go load balancer from billing by specification to billing by consumed capacity units.
   *
   * There is no way back: the other direction fails with `Forbidden.LcuToSpec`. Where this changes how the
   * Internet traffic is billed too, that part takes effect at midnight.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:ModifyLoadBalancerInstanceChargeType`.
   * - Errors: `MissingParam.LoadBalancerSpec`, `OperationDenied.PayByCLCU`, `OperationDenied.PayBySpec`,
   * `Forbidden.LcuToSpec`, `InvalidAction.RegionNotSupport`, `OperationFailed.UnpaidBillsExist`, and 6 more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyLoadBalancerInstanceChargeType
   */
  modifyLoadBalancerInstanceChargeType(request: ModifyLoadBalancerInstanceChargeTypeRequest, options?: CallOptions<SlbErrorCode>): Promise<ModifyLoadBalancerInstanceChargeTypeResponse> {
    return this.send(ModifyLoadBalancerInstanceChargeType, request, options);
  }

  /**
   * Changes the specification of a load balancer, that is how many connections and requests it bears.
   *
   * Moving a load balancer of the shared kind to a specification may cut its traffic for 10 to 30 seconds. Refused
   * with `OperationDenied.PayByCLCU` where the load balancer is billed by capacity units, as it has no
   * specification then.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:ModifyLoadBalancerInstanceSpec`.
   * - Errors: `OperationDenied.PayByCLCU`, `ModifySpecNotAllowed`, `Operation.NotAllowed`,
   * `InvalidParameter.Bandwidth`, `ChangeLbSpecNotAllowed`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyLoadBalancerInstanceSpec
   */
  modifyLoadBalancerInstanceSpec(request: ModifyLoadBalancerInstanceSpecRequest, options?: CallOptions<SlbErrorCode>): Promise<ModifyLoadBalancerInstanceSpecResponse> {
    return this.send(ModifyLoadBalancerInstanceSpec, request, options);
  }

  /**
   * Changes how the traffic of an Internet-facing load balancer is billed, or its bandwidth.
   *
   * More or less bandwidth counts at once; a change between the two ways of billing waits until 00:00 of the next
   * day.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:ModifyLoadBalancerInternetSpec`, on
   * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `OperationDenied.PayByCLCU`, `Instance.ShareSlbNotSupportPay95`, `OperationFailed.UnpaidBillsExist`,
   * `Operation.NotAllowed`, `Instance.Pay95RateInvalid`, `Instance.Pay95BandwidthIllegal`, and 2 more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyLoadBalancerInternetSpec
   */
  modifyLoadBalancerInternetSpec(request: ModifyLoadBalancerInternetSpecRequest, options?: CallOptions<SlbErrorCode>): Promise<ModifyLoadBalancerInternetSpecResponse> {
    return this.send(ModifyLoadBalancerInternetSpec, request, options);
  }

  /**
   * Converts a pay-as-you-go load balancer into a subscription (deprecated).
   *
   * There is no successor: choose the billing in {@link CreateLoadBalancer}. Load balancers billed by capacity
   * units cannot be converted at all. Without `AutoPay` an order remains that has to be paid in the console.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - Errors: `OperationDenied.PayByCLCU`, `Operation.NotAllowed`.
   * @deprecated The vendor advises against its use.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyLoadBalancerPayType
   */
  modifyLoadBalancerPayType(request: ModifyLoadBalancerPayTypeRequest, options?: CallOptions<SlbErrorCode>): Promise<ModifyLoadBalancerPayTypeResponse> {
    return this.send(ModifyLoadBalancerPayType, request, options);
  }

  /**
   * Replaces servers of a vServer group with others in one step.
   *
   * Takes out `OldBackendServers` and brings in `NewBackendServers`. Weights alone are changed with {@link
   * SetVServerGroupAttribute}.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:ModifyVServerGroupBackendServers`, on
   * `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`,
   * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `IncorrectStatus.RSByPassToas`, `IncorrectStatus.CenNotAssociated`,
   * `InvalidBackendServers.ServerIpConflict`, `MasterSlaveServerConflict`, `NetworkConflict`, `Mismatched.ZoneId`,
   * and 13 more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyVServerGroupBackendServers
   */
  modifyVServerGroupBackendServers(request: ModifyVServerGroupBackendServersRequest, options?: CallOptions<SlbErrorCode>): Promise<ModifyVServerGroupBackendServersResponse> {
    return this.send(ModifyVServerGroupBackendServers, request, options);
  }

  /**
   * Moves a load balancer, a certificate or an access control list into another resource group.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:MoveResourceGroup`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/MoveResourceGroup
   */
  moveResourceGroup(request: MoveResourceGroupRequest, options?: CallOptions<SlbErrorCode>): Promise<MoveResourceGroupResponse> {
    return this.send(MoveResourceGroup, request, options);
  }

  /**
   * Takes address ranges out of an access control list.
   *
   * Emptying a list opens the listeners that use it: whether it is a whitelist or a blacklist, with no entries
   * every request is let through.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:RemoveAccessControlListEntry`, on `acs:slb:{regionId}:{accountId}:acl/{aclId}`.
   * - Errors: `SystemBusy`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveAccessControlListEntry
   */
  removeAccessControlListEntry(request: RemoveAccessControlListEntryRequest, options?: CallOptions<SlbErrorCode>): Promise<RemoveAccessControlListEntryResponse> {
    return this.send(RemoveAccessControlListEntry, request, options);
  }

  /**
   * Takes servers out of the default server group of a load balancer; they go on running.
   *
   * Servers that are not in the group are passed over without an error. To drain a server first, set its weight to
   * 0 with {@link SetBackendServers}.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:RemoveBackendServers`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`,
   * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `SystemBusy`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveBackendServers
   */
  removeBackendServers(request: RemoveBackendServersRequest, options?: CallOptions<SlbErrorCode>): Promise<RemoveBackendServersResponse> {
    return this.send(RemoveBackendServers, request, options);
  }

  /**
   * Takes addresses out of the whitelist that belongs to one listener.
   *
   * A whitelist that is switched on and empty lets nobody through.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:RemoveListenerWhiteListItem`.
   * - Errors: `TooManyListeners`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveListenerWhiteListItem
   */
  removeListenerWhiteListItem(request: RemoveListenerWhiteListItemRequest, options?: CallOptions<SlbErrorCode>): Promise<RemoveListenerWhiteListItemResponse> {
    return this.send(RemoveListenerWhiteListItem, request, options);
  }

  /**
   * Takes tags off one load balancer, in the older way.
   *
   * {@link UntagResources} does the same for many resources and types.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:RemoveTags`.
   * - Errors: `InvalidParameter.TagKey`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveTags
   */
  removeTags(request: RemoveTagsRequest, options?: CallOptions<SlbErrorCode>): Promise<RemoveTagsResponse> {
    return this.send(RemoveTags, request, options);
  }

  /**
   * Takes servers out of a vServer group; servers that are not in it are passed over.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:RemoveVServerGroupBackendServers`, on
   * `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`,
   * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `LbStatusNotSupport`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/RemoveVServerGroupBackendServers
   */
  removeVServerGroupBackendServers(request: RemoveVServerGroupBackendServersRequest, options?: CallOptions<SlbErrorCode>): Promise<RemoveVServerGroupBackendServersResponse> {
    return this.send(RemoveVServerGroupBackendServers, request, options);
  }

  /**
   * Renames an access control list; its entries stay.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:SetAccessControlListAttribute`, on `acs:slb:{regionId}:{accountId}:acl/{aclId}`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetAccessControlListAttribute
   */
  setAccessControlListAttribute(request: SetAccessControlListAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<SetAccessControlListAttributeResponse> {
    return this.send(SetAccessControlListAttribute, request, options);
  }

  /**
   * Sends the access logs of a load balancer's HTTP and HTTPS listeners to a store of Simple Log Service.
   *
   * Project and store have to exist. {@link DeleteAccessLogsDownloadAttribute} stops it.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:SetAccessLogsDownloadAttribute`.
   * - Errors: `Operation.NotAllowed`, `InvalidProject.NotExist`,
   * `NoPermission.AliyunServiceRoleForSlbLogDelivery`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetAccessLogsDownloadAttribute
   */
  setAccessLogsDownloadAttribute(request: SetAccessLogsDownloadAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<SetAccessLogsDownloadAttributeResponse> {
    return this.send(SetAccessLogsDownloadAttribute, request, options);
  }

  /**
   * Changes the weights of servers in the default server group of a load balancer.
   *
   * Takes servers that are in the group; {@link AddBackendServers} brings in new ones. A weight of 0 keeps new
   * requests away from a server.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:SetBackendServers`, on `acs:ecs:{regionId}:{accountId}:instance/{instanceId}`,
   * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `Mismatched.ZoneId`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetBackendServers
   */
  setBackendServers(request: SetBackendServersRequest, options?: CallOptions<SlbErrorCode>): Promise<SetBackendServersResponse> {
    return this.send(SetBackendServers, request, options);
  }

  /**
   * Renames a CA certificate; listeners that use it are not affected.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:SetCACertificateName`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetCACertificateName
   */
  setCACertificateName(request: SetCACertificateNameRequest, options?: CallOptions<SlbErrorCode>): Promise<SetCACertificateNameResponse> {
    return this.send(SetCACertificateName, request, options);
  }

  /**
   * Replaces the certificate of a domain extension, such as before it runs out.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:SetDomainExtensionAttribute`.
   * - Errors: `IncorrectStatus.DomainExtension`, `InvalidParameter.RegionNotSupport`, `CertificateTypeMismatched`,
   * `CnCertificateNotSupport`, `InvalidParameter.DomainExtensionId`, `InvalidParameter.ServerCertificateId`, and 8
   * more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetDomainExtensionAttribute
   */
  setDomainExtensionAttribute(request: SetDomainExtensionAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<SetDomainExtensionAttributeResponse> {
    return this.send(SetDomainExtensionAttribute, request, options);
  }

  /**
   * Switches the whitelist that belongs to one listener on or off.
   *
   * This is the older kind of access control; for lists that listeners share see {@link CreateAccessControlList}.
   * Fill the whitelist with {@link AddListenerWhiteListItem} before it goes on.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:SetListenerAccessControlStatus`.
   * - Errors: `OperationFailed.ActionNotSupport`, `TooManyListeners`, `OperationUnsupported.SetAccessControl`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetListenerAccessControlStatus
   */
  setListenerAccessControlStatus(request: SetListenerAccessControlStatusRequest, options?: CallOptions<SlbErrorCode>): Promise<SetListenerAccessControlStatusResponse> {
    return this.send(SetListenerAccessControlStatus, request, options);
  }

  /**
   * Turns the protection of a pay-as-you-go load balancer against deletion on or off.
   *
   * While it is on, {@link DeleteLoadBalancer} fails. Subscription load balancers cannot be protected
   * (`OperationUnsupported.DeleteProtectionForPrePayInstance`).
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:SetLoadBalancerDeleteProtection`.
   * - Errors: `OperationUnsupported.DeleteProtectionForPrePayInstance`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerDeleteProtection
   */
  setLoadBalancerDeleteProtection(request: SetLoadBalancerDeleteProtectionRequest, options?: CallOptions<SlbErrorCode>): Promise<SetLoadBalancerDeleteProtectionResponse> {
    return this.send(SetLoadBalancerDeleteProtection, request, options);
  }

  /**
   * Changes the settings of an HTTP listener, except its ports and its redirection.
   *
   * Settings left out stay. `VServerGroup` `on` with `VServerGroupId` sends requests to that group, `off` to the
   * default server group.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:SetLoadBalancerHTTPListenerAttribute`, on
   * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `IpVersionConflict`, `OperationFailed.ServerGroupInUse`, `Duplicated.AclEntry`,
   * `QuotaLimitExceeds.AclAttachedToListener`, `QuotaLimitExceeds.TotalAclEntry`, `AclListenerOverLimit`, and 9
   * more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerHTTPListenerAttribute
   */
  setLoadBalancerHTTPListenerAttribute(request: SetLoadBalancerHTTPListenerAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<SetLoadBalancerHTTPListenerAttributeResponse> {
    return this.send(SetLoadBalancerHTTPListenerAttribute, request, options);
  }

  /**
   * Changes the settings of an HTTPS listener, such as its certificate or TLS policy; its ports stay.
   *
   * Settings left out stay. To replace a certificate before it runs out, upload the new one and name it in
   * `ServerCertificateId`. For the certificates of further domains there is {@link SetDomainExtensionAttribute}.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:SetLoadBalancerHTTPSListenerAttribute`, on `acs:slb:{regionId}:{accountId}:certificate/*`,
   * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `ParamDuplicateError`, `IpVersionConflict`, `OperationFailed.ServerGroupInUse`,
   * `Duplicated.AclEntry`, `QuotaLimitExceeds.AclAttachedToListener`, `QuotaLimitExceeds.TotalAclEntry`, and 21
   * more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerHTTPSListenerAttribute
   */
  setLoadBalancerHTTPSListenerAttribute(request: SetLoadBalancerHTTPSListenerAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<SetLoadBalancerHTTPSListenerAttributeResponse> {
    return this.send(SetLoadBalancerHTTPSListenerAttribute, request, options);
  }

  /**
   * Makes a load balancer read-only in the console, or lifts that again; the API is not affected.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:SetLoadBalancerModificationProtection`.
   * - Errors: `OperationUnsupported.SetLoadBalancerStatus`, `InvalidParam.ModificationProtectionStatus`,
   * `InvalidParam.ModificationProtectionReason`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerModificationProtection
   */
  setLoadBalancerModificationProtection(request: SetLoadBalancerModificationProtectionRequest, options?: CallOptions<SlbErrorCode>): Promise<SetLoadBalancerModificationProtectionResponse> {
    return this.send(SetLoadBalancerModificationProtection, request, options);
  }

  /**
   * Renames a load balancer; its id and its address stay.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:SetLoadBalancerName`, on `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerName
   */
  setLoadBalancerName(request: SetLoadBalancerNameRequest, options?: CallOptions<SlbErrorCode>): Promise<SetLoadBalancerNameResponse> {
    return this.send(SetLoadBalancerName, request, options);
  }

  /**
   * Stops a load balancer from forwarding through any of its listeners, or lets it forward again.
   *
   * Single listeners are switched with {@link StopLoadBalancerListener} and {@link StartLoadBalancerListener}. A
   * load balancer that loses its last listener becomes `inactive` by itself.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:SetLoadBalancerStatus`, on `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `OperationUnsupported.SetLoadBalancerStatus`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerStatus
   */
  setLoadBalancerStatus(request: SetLoadBalancerStatusRequest, options?: CallOptions<SlbErrorCode>): Promise<SetLoadBalancerStatusResponse> {
    return this.send(SetLoadBalancerStatus, request, options);
  }

  /**
   * Changes the settings of a TCP listener; its port and backend port stay.
   *
   * Settings left out stay as they are. Switching between server groups needs `VServerGroup` or
   * `MasterSlaveServerGroup` `on` besides the id of the group. The algorithms `wrr` and `rr` cannot be exchanged
   * for a hashing one, nor one hashing one for another.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:SetLoadBalancerTCPListenerAttribute`, on
   * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `IpVersionConflict`, `OperationFailed.ServerGroupInUse`, `Duplicated.AclEntry`,
   * `MasterSlaveServerConflict`, `QuotaLimitExceeds.AclAttachedToListener`, `QuotaLimitExceeds.TotalAclEntry`, and
   * 25 more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerTCPListenerAttribute
   */
  setLoadBalancerTCPListenerAttribute(request: SetLoadBalancerTCPListenerAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<SetLoadBalancerTCPListenerAttributeResponse> {
    return this.send(SetLoadBalancerTCPListenerAttribute, request, options);
  }

  /**
   * Changes the settings of a UDP listener; its port and backend port stay.
   *
   * What the request leaves out stays as it was. `VServerGroup` or `MasterSlaveServerGroup` has to be `on` for the
   * listener to go over to the group that is named.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:SetLoadBalancerUDPListenerAttribute`, on
   * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `IpVersionConflict`, `OperationFailed.ServerGroupInUse`, `Duplicated.AclEntry`,
   * `MasterSlaveServerConflict`, `QuotaLimitExceeds.AclAttachedToListener`, `QuotaLimitExceeds.TotalAclEntry`, and
   * 30 more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetLoadBalancerUDPListenerAttribute
   */
  setLoadBalancerUDPListenerAttribute(request: SetLoadBalancerUDPListenerAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<SetLoadBalancerUDPListenerAttributeResponse> {
    return this.send(SetLoadBalancerUDPListenerAttribute, request, options);
  }

  /**
   * Changes the name, the vServer group or the settings of a forwarding rule; its domain and path stay.
   *
   * With `ListenerSync` `off`, `Scheduler`, `StickySession` and `HealthCheck` have to be given, and so has what
   * these need in turn. Another domain or path takes a new rule ({@link CreateRules}).
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:SetRule`.
   * - Errors: `InvalidParameter.RegionNotSupport`, `InvalidParameter`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetRule
   */
  setRule(request: SetRuleRequest, options?: CallOptions<SlbErrorCode>): Promise<SetRuleResponse> {
    return this.send(SetRule, request, options);
  }

  /**
   * Renames a server certificate; listeners that use it are not affected.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:SetServerCertificateName`, on `acs:slb:{regionId}:{accountId}:certificate/*`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetServerCertificateName
   */
  setServerCertificateName(request: SetServerCertificateNameRequest, options?: CallOptions<SlbErrorCode>): Promise<SetServerCertificateNameResponse> {
    return this.send(SetServerCertificateName, request, options);
  }

  /**
   * Replaces the name, the versions and the ciphers of a TLS policy.
   *
   * All three are given anew. The policy is `configuring` until the change has taken effect in the background;
   * until then it can be neither changed nor deleted.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:SetTLSCipherPolicyAttribute`.
   * - Errors: `ParamDuplicateError.TlsVersions`, `ParamDuplicateError.Ciphers`, `MissingParam.Name`,
   * `MissingParam.TlsVersions`, `MissingParam.Ciphers`, `TLSPolicyNoSupportVersion`, and 6 more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetTLSCipherPolicyAttribute
   */
  setTLSCipherPolicyAttribute(request: SetTLSCipherPolicyAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<SetTLSCipherPolicyAttributeResponse> {
    return this.send(SetTLSCipherPolicyAttribute, request, options);
  }

  /**
   * Renames a vServer group, or changes the weights of its servers.
   *
   * Anything else about the servers takes other operations: {@link AddVServerGroupBackendServers}, {@link
   * RemoveVServerGroupBackendServers} or {@link ModifyVServerGroupBackendServers}.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:SetVServerGroupAttribute`, on
   * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `InvalidParameter.ZoneNotSupport`, `MissingParameter`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/SetVServerGroupAttribute
   */
  setVServerGroupAttribute(request: SetVServerGroupAttributeRequest, options?: CallOptions<SlbErrorCode>): Promise<SetVServerGroupAttributeResponse> {
    return this.send(SetVServerGroupAttribute, request, options);
  }

  /**
   * Starts a stopped listener, which then forwards traffic.
   *
   * The listener has to be stopped, and its load balancer must not be `locked`. New listeners need this call once.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:StartLoadBalancerListener`, on
   * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `Operation.Deny`, `TooManyListeners`, `Operation.NotAllowed`, `SystemBusy`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/StartLoadBalancerListener
   */
  startLoadBalancerListener(request: StartLoadBalancerListenerRequest, options?: CallOptions<SlbErrorCode>): Promise<StartLoadBalancerListenerResponse> {
    return this.send(StartLoadBalancerListener, request, options);
  }

  /**
   * Stops a listener; its clients are cut off, its settings stay.
   *
   * The load balancer must not be `locked`. {@link StartLoadBalancerListener} takes up work again.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:StopLoadBalancerListener`, on
   * `acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}`.
   * - Errors: `TooManyListeners`, `Operation.NotAllowed`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/StopLoadBalancerListener
   */
  stopLoadBalancerListener(request: StopLoadBalancerListenerRequest, options?: CallOptions<SlbErrorCode>): Promise<StopLoadBalancerListenerResponse> {
    return this.send(StopLoadBalancerListener, request, options);
  }

  /**
   * Puts tags on load balancers, listeners, server groups, certificates or access control lists.
   *
   * One call takes at most 20 resources of one type.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:TagResources`.
   * - Errors: `Duplicate.TagKey`, `QuotaLimitExceeds`, `SizeLimitExceeded.ResourceId`, `SizeLimitExceeded.Tag`,
   * `DeniedForNoneTagCreator`, `DeniedForScopeNotEqual`, and 17 more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/TagResources
   */
  tagResources(request: TagResourcesRequest, options?: CallOptions<SlbErrorCode>): Promise<TagResourcesResponse> {
    return this.send(TagResources, request, options);
  }

  /**
   * Takes tags off load balancers, listeners, server groups, certificates or access control lists.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:UntagResources`.
   * - Errors: `Duplicate.TagKey`, `SizeLimitExceeded.ResourceId`, `SizeLimitExceeded.TagKey`,
   * `DeniedForNoneTagCreator`, `DeniedForScopeNotEqual`, `DeniedForOperateCustomTag`, and 12 more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/UntagResources
   */
  untagResources(request: UntagResourcesRequest, options?: CallOptions<SlbErrorCode>): Promise<UntagResourcesResponse> {
    return this.send(UntagResources, request, options);
  }

  /**
   * Stores a CA certificate, with which HTTPS listeners check the certificates of their clients.
   *
   * Give its id in `CACertificateId` of an HTTPS listener to make clients prove who they are. One certificate goes
   * into a call.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:UploadCACertificate`.
   * - Errors: `SizeLimitExceeded.Tag`, `InvalidParam.TagValue`, `InvalidParam.TagKey`, `MissingParam.TagKey`.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/UploadCACertificate
   */
  uploadCACertificate(request: UploadCACertificateRequest, options?: CallOptions<SlbErrorCode>): Promise<UploadCACertificateResponse> {
    return this.send(UploadCACertificate, request, options);
  }

  /**
   * Stores a server certificate with its private key for HTTPS listeners, or takes one over from Certificate
   * Management.
   *
   * Give either `ServerCertificate` and `PrivateKey`, or the `AliCloudCertificate…` fields of a certificate that
   * the account has already. One certificate goes into a call. Then name the `ServerCertificateId` of the answer
   * in {@link CreateLoadBalancerHTTPSListener}, or in {@link CreateDomainExtension} for further domains.
   *
   * - Is repeated by itself only where the server cannot have acted.
   * - RAM action: `slb:UploadServerCertificate`, on `acs:slb:{regionId}:{accountId}:certificate/*`.
   * - Errors: `SizeLimitExceeded.Tag`, `OperationDenied.IllegalKeyLength`, `ServerCertificate.NotSupport`,
   * `EccCertificateNotSupport`, `IllegalParam.ServerCertificate`, `InvalidParameter`, and 5 more.
   * @see https://api.alibabacloud.com/document/Slb/2014-05-15/UploadServerCertificate
   */
  uploadServerCertificate(request: UploadServerCertificateRequest = {}, options?: CallOptions<SlbErrorCode>): Promise<UploadServerCertificateResponse> {
    return this.send(UploadServerCertificate, request, options);
  }
}
