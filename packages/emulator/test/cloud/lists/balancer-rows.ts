import { byTag, byText, type Lists, shows } from './rows.ts';

const byGroup = byText('rg-1', 'rg-9');
const noBalancer = '!InvalidLoadBalancerId.NotFound';
const byBalancer = { 'lb-1': '1 2 3', 'lb-2': '', 'lb-9': noBalancer };

/** Lists of balancers and of their parts. */
export const balancerLists: Lists = {
  'Slb.DescribeLoadBalancers': {
    at: 'LoadBalancers.LoadBalancer',
    rows: {
      ServerId: byText('i-1', 'i-9'),
      AddressIPVersion: { ipv6: '1', ipv4: '2 3' },
      LoadBalancerStatus: { active: '1', inactive: '2 3', locked: '' },
      LoadBalancerId: { 'lb-1': '1', 'lb-1,lb-3': '1 3', 'lb-9': '' },
      LoadBalancerName: byText('name-1', 'name-9'),
      ServerIntranetAddress: byText('10.0.1.5', '10.0.9.5'),
      AddressType: { internet: '1', intranet: '2 3' },
      InternetChargeType: { paybybandwidth: '1', paybytraffic: '2 3' },
      VpcId: byText('vpc-1', 'vpc-9'),
      VSwitchId: byText('vsw-1', 'vsw-9'),
      NetworkType: { vpc: '1', classic: '2 3' },
      Address: byText('9.0.0.1', '9.0.0.9'),
      MasterZoneId: byText('zone-1', 'zone-9'),
      SlaveZoneId: byText('zone-s1', 'zone-s9'),
      Tags: {
        '[{"tagKey":"team"}]': '1 2',
        '[{"tagKey":"team","tagValue":"two"}]': '2',
        '[{"TagKey":"team","TagValue":"two"},{"TagKey":"env"}]': '',
        '[{"tagKey":"none"}]': '',
      },
      PayType: { PrePay: '1', PayOnDemand: '2 3' },
      ResourceGroupId: byGroup,
      Tag: byTag,
    },
  },
  'Slb.DescribeLoadBalancerListeners': {
    at: 'Listeners',
    rows: {
      ListenerProtocol: { http: '1', https: '2', udp: '', ftp: '!IllegalParam.ListenerProtocol' },
      LoadBalancerId: { 'lb-1': '1 2', 'lb-2': '3', 'lb-9': '' },
      Tag: byTag,
      ListenerPort: { 80: '1', 443: '2', 9: '' },
      Description: byText('text-1', 'text-9'),
    },
  },
  'Slb.DescribeRules': {
    at: 'Rules.Rule',
    base: { LoadBalancerId: 'lb-1', ListenerPort: '80' },
    rows: {
      LoadBalancerId: { 'lb-1': '1 2 3', 'lb-2': '!InvalidParameter', 'lb-9': noBalancer },
      ListenerProtocol: { http: '1 2 3', https: '!InvalidParameter' },
      ListenerPort: { 80: '1 2 3', 443: '', 9: '!InvalidParameter' },
    },
  },
  'Slb.DescribeDomainExtensions': {
    at: 'DomainExtensions.DomainExtension',
    base: { LoadBalancerId: 'lb-1', ListenerPort: '443' },
    rows: {
      LoadBalancerId: byBalancer,
      ListenerPort: { 443: '1 2 3', 80: '' },
      DomainExtensionId: byText('de-1', 'de-9'),
    },
  },
  'Slb.DescribeHealthStatus': {
    at: 'BackendServers.BackendServer',
    base: { LoadBalancerId: 'lb-1' },
    count: 2,
    rows: {
      LoadBalancerId: { 'lb-1': '1 2', 'lb-3': '', 'lb-9': noBalancer },
      ListenerPort: { 80: '1', 443: '2', 9: '!InvalidParameter' },
      ListenerProtocol: { http: '1', https: '2', udp: '' },
    },
  },
  'Slb.DescribeVServerGroups': {
    at: 'VServerGroups.VServerGroup',
    base: { LoadBalancerId: 'lb-1' },
    rows: {
      LoadBalancerId: byBalancer,
      IncludeRule: shows('true', 'AssociatedObjects.Rules.Rule.0.RuleId', 'rule-1'),
      IncludeListener: shows('true', 'AssociatedObjects.Listeners.Listener', [
        { Port: 80, Protocol: 'http' },
      ]),
      Tag: byTag,
      Description: byText('name-1', 'name-9'),
    },
  },
  'Slb.DescribeMasterSlaveServerGroups': {
    at: 'MasterSlaveServerGroups.MasterSlaveServerGroup',
    base: { LoadBalancerId: 'lb-1' },
    rows: {
      LoadBalancerId: byBalancer,
      IncludeListener: shows('true', 'AssociatedObjects.Listeners.Listener', [
        { Port: 443, Protocol: 'https' },
      ]),
      Tag: byTag,
      Description: byText('name-1', 'name-9'),
    },
  },
  'Slb.DescribeServerCertificates': {
    at: 'ServerCertificates.ServerCertificate',
    rows: { ServerCertificateId: byText('cert-1', 'cert-9'), ResourceGroupId: byGroup, Tag: byTag },
  },
  'Slb.DescribeCACertificates': {
    at: 'CACertificates.CACertificate',
    rows: { CACertificateId: byText('ca-1', 'ca-9'), ResourceGroupId: byGroup, Tag: byTag },
  },
  'Slb.ListTLSCipherPolicies': {
    at: 'TLSCipherPolicies',
    rows: {
      TLSCipherPolicyId: byText('tls-1', 'tls-9'),
      Name: byText('name-1', 'name-9'),
      IncludeListener: shows('true', 'RelateListeners', [
        { LoadBalancerId: 'lb-1', Port: 443, Protocol: 'HTTPS' },
      ]),
    },
  },
  'Slb.DescribeAccessControlLists': {
    at: 'Acls.Acl',
    rows: {
      AclName: { 'name-1': '1', ame: '1 2 3', none: '' },
      AddressIPVersion: { ipv6: '1', ipv4: '2 3' },
      ResourceGroupId: byGroup,
      Tag: byTag,
    },
  },
  'Slb.DescribeAccessControlListAttribute': {
    at: 'AclEntrys.AclEntry',
    base: { AclId: 'acl-1' },
    rows: {
      AclId: { 'acl-1': '1 2 3', 'acl-9': '!AclNotExist' },
      AclEntryComment: { one: '1', two: '2 3', none: '' },
    },
  },
};
