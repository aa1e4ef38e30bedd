import type { Three } from './three.ts';

const server = (ServerId: string) => ({ ServerId, Port: 80, Weight: 100, Type: 'ecs', ServerIp: '' });
const certificate = {
  ResourceGroupId: 'rg-?',
  Fingerprint: 'aa:0?',
  CommonName: 'example.com',
  SubjectAlternativeNames: [],
  ExpireTimeStamp: 0,
};

const internal = {
  AddressType: 'intranet',
  AddressIPVersion: 'ipv4',
  NetworkType: 'classic',
  InternetChargeType: 'paybytraffic',
  PayType: 'PayOnDemand',
};

/** Balancers, and what belongs to them. */
export const slbResources: readonly Three[] = [
  {
    kind: 'slb/load-balancer',
    id: 'lb-?',
    all: {
      LoadBalancerName: 'name-?',
      Address: '9.0.0.?',
      VpcId: 'vpc-?',
      VSwitchId: 'vsw-?',
      MasterZoneId: 'zone-?',
      SlaveZoneId: 'zone-s?',
      ResourceGroupId: 'rg-?',
      EndTimeStamp: 0,
    },
    each: [
      {
        AddressType: 'internet',
        AddressIPVersion: 'ipv6',
        NetworkType: 'vpc',
        InternetChargeType: 'paybybandwidth',
        PayType: 'PrePay',
      },
      internal,
      internal,
    ],
    status: ['active', 'inactive', 'inactive'],
  },
  {
    kind: 'slb/backend',
    id: 'backend-?',
    all: { LoadBalancerId: 'lb-?', ServerId: 'i-?', ServerIp: '10.0.?.5', Type: 'ecs', Weight: 100 },
    tagged: false,
  },
  {
    kind: 'slb/listener',
    id: ['lb-1/http/80', 'lb-1/https/443', 'lb-2/tcp/22'],
    all: {
      Description: 'text-?',
      VServerGroupId: '',
      MasterSlaveServerGroupId: '',
      AclIds: [],
      AclStatus: 'off',
      HealthCheck: 'on',
      TLSCipherPolicy: '',
    },
    each: [
      {
        LoadBalancerId: 'lb-1',
        ListenerPort: 80,
        ListenerProtocol: 'http',
        ListenerId: 'lb-1_http_80',
        VServerGroupId: 'rsp-1',
      },
      {
        LoadBalancerId: 'lb-1',
        ListenerPort: 443,
        ListenerProtocol: 'https',
        ListenerId: 'lb-1_https_443',
        MasterSlaveServerGroupId: 'ms-1',
        TLSCipherPolicy: 'tls-1',
      },
      { LoadBalancerId: 'lb-2', ListenerPort: 22, ListenerProtocol: 'tcp', ListenerId: 'lb-2_tcp_22' },
    ],
    status: ['running', 'stopped', 'stopped'],
  },
  {
    kind: 'slb/rule',
    id: 'rule-?',
    all: {
      LoadBalancerId: 'lb-1',
      ListenerId: 'lb-1/http/80',
      ListenerPort: 80,
      ListenerProtocol: 'http',
      RuleName: 'name-?',
      Domain: '?.example.com',
      Url: '',
    },
    each: [{ VServerGroupId: 'rsp-1' }, { VServerGroupId: 'rsp-9' }, { VServerGroupId: 'rsp-9' }],
    tagged: false,
  },
  {
    kind: 'slb/vserver-group',
    id: 'rsp-?',
    all: { LoadBalancerId: 'lb-1', VServerGroupName: 'name-?', BackendServers: [server('i-1')] },
  },
  {
    kind: 'slb/master-slave-group',
    id: 'ms-?',
    all: {
      LoadBalancerId: 'lb-1',
      MasterSlaveServerGroupName: 'name-?',
      MasterSlaveBackendServers: [{ ...server('i-2'), ServerType: 'Master' }],
    },
  },
  {
    kind: 'slb/domain-extension',
    id: 'de-?',
    all: {
      LoadBalancerId: 'lb-1',
      ListenerPort: 443,
      ListenerId: 'lb-1/https/443',
      Domain: '?.example.com',
      ServerCertificateId: 'cert-?',
    },
    tagged: false,
  },
  {
    kind: 'slb/server-certificate',
    id: 'cert-?',
    all: { ServerCertificateName: 'name-?', ...certificate },
  },
  { kind: 'slb/ca-certificate', id: 'ca-?', all: { CACertificateName: 'name-?', ...certificate } },
  {
    kind: 'slb/tls-policy',
    id: 'tls-?',
    all: { Name: 'name-?', TLSVersions: ['TLSv1.2'], Ciphers: [] },
    status: ['normal', 'normal', 'normal'],
    tagged: false,
  },
  {
    kind: 'slb/acl',
    id: 'acl-?',
    all: {
      AclName: 'name-?',
      ResourceGroupId: 'rg-?',
      AclEntrys: ['one', 'two', 'two'].map((AclEntryComment, index) => ({
        AclEntryIP: `10.0.${index}.0/24`,
        AclEntryComment,
      })),
    },
    each: [{ AddressIPVersion: 'ipv6' }, { AddressIPVersion: 'ipv4' }, { AddressIPVersion: 'ipv4' }],
  },
];
