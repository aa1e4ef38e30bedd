// Generated from specs/slb/2014-05-15.json by `npm run generate -- slb`. Do not edit.
import type { Permissions } from '@scope/core';

/** The resources that RAM checks for the operations of `Slb`, as far as it is documented; for `recordCalls`. */
export const slbPermissions: Permissions = {
  'slb:AddAccessControlListEntry': ['acs:slb:{regionId}:{accountId}:acl/{aclId}'],
  'slb:AddBackendServers': [
    'acs:ecs:{regionId}:{accountId}:instance/{instanceId}',
    'acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}',
  ],
  'slb:AddVServerGroupBackendServers': [
    'acs:ecs:{regionId}:{accountId}:instance/{instanceId}',
    'acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}',
  ],
  'slb:CreateAccessControlList': ['acs:slb:{regionId}:{accountId}:acl/*'],
  'slb:CreateLoadBalancer': ['acs:slb:{regionId}:{accountId}:loadbalancer/*'],
  'slb:CreateLoadBalancerHTTPListener': ['acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}'],
  'slb:CreateLoadBalancerHTTPSListener': [
    'acs:slb:{regionId}:{accountId}:certificate/*',
    'acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}',
  ],
  'slb:CreateLoadBalancerTCPListener': ['acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}'],
  'slb:CreateLoadBalancerUDPListener': ['acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}'],
  'slb:CreateVServerGroup': [
    'acs:ecs:{regionId}:{accountId}:instance/{instanceId}',
    'acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}',
  ],
  'slb:DeleteAccessControlList': ['acs:slb:{regionId}:{accountId}:acl/{aclId}'],
  'slb:DeleteLoadBalancer': ['acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}'],
  'slb:DeleteLoadBalancerListener': ['acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}'],
  'slb:DeleteServerCertificate': ['acs:slb:{regionId}:{accountId}:certificate/*'],
  'slb:DeleteVServerGroup': ['acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}'],
  'slb:DescribeAccessControlListAttribute': ['acs:slb:{regionId}:{accountId}:acl/{aclId}'],
  'slb:DescribeAccessControlLists': ['acs:slb:{regionId}:{accountId}:acl/{aclId}'],
  'slb:DescribeHealthStatus': ['acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}'],
  'slb:DescribeLoadBalancerAttribute': ['acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}'],
  'slb:DescribeLoadBalancerHTTPListenerAttribute': [
    'acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}',
  ],
  'slb:DescribeLoadBalancerHTTPSListenerAttribute': [
    'acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}',
  ],
  'slb:DescribeLoadBalancerTCPListenerAttribute': [
    'acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}',
  ],
  'slb:DescribeLoadBalancerUDPListenerAttribute': [
    'acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}',
  ],
  'slb:DescribeLoadBalancers': ['acs:slb:{regionId}:{accountId}:loadbalancer/*'],
  'slb:DescribeRegions': ['acs:slb:*:{accountId}:*'],
  'slb:DescribeServerCertificates': ['acs:slb:{regionId}:{accountId}:certificate/*'],
  'slb:DescribeVServerGroupAttribute': ['acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}'],
  'slb:DescribeVServerGroups': ['acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}'],
  'slb:ModifyLoadBalancerInternetSpec': ['acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}'],
  'slb:ModifyVServerGroupBackendServers': [
    'acs:ecs:{regionId}:{accountId}:instance/{instanceId}',
    'acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}',
  ],
  'slb:RemoveAccessControlListEntry': ['acs:slb:{regionId}:{accountId}:acl/{aclId}'],
  'slb:RemoveBackendServers': [
    'acs:ecs:{regionId}:{accountId}:instance/{instanceId}',
    'acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}',
  ],
  'slb:RemoveVServerGroupBackendServers': [
    'acs:ecs:{regionId}:{accountId}:instance/{instanceId}',
    'acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}',
  ],
  'slb:SetAccessControlListAttribute': ['acs:slb:{regionId}:{accountId}:acl/{aclId}'],
  'slb:SetBackendServers': [
    'acs:ecs:{regionId}:{accountId}:instance/{instanceId}',
    'acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}',
  ],
  'slb:SetLoadBalancerHTTPListenerAttribute': [
    'acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}',
  ],
  'slb:SetLoadBalancerHTTPSListenerAttribute': [
    'acs:slb:{regionId}:{accountId}:certificate/*',
    'acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}',
  ],
  'slb:SetLoadBalancerName': ['acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}'],
  'slb:SetLoadBalancerStatus': ['acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}'],
  'slb:SetLoadBalancerTCPListenerAttribute': ['acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}'],
  'slb:SetLoadBalancerUDPListenerAttribute': ['acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}'],
  'slb:SetServerCertificateName': ['acs:slb:{regionId}:{accountId}:certificate/*'],
  'slb:SetVServerGroupAttribute': ['acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}'],
  'slb:StartLoadBalancerListener': ['acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}'],
  'slb:StopLoadBalancerListener': ['acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}'],
  'slb:UploadServerCertificate': ['acs:slb:{regionId}:{accountId}:certificate/*'],
};
