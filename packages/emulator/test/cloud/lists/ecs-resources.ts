import { commandResources } from './command-resources.ts';
import { storageResources } from './storage-resources.ts';
import type { Three } from './three.ts';

const CreationTime = '2024-01-02T03:04:05Z';

const windows = {
  ImageId: 'm-9',
  InstanceType: 'ecs.c8i.large',
  InstanceTypeFamily: 'ecs.c8i',
  InternetChargeType: 'PayByBandwidth',
  InstanceNetworkType: 'classic',
  PublicIpAddress: [],
  SecurityGroupIds: ['sg-2'],
  OSType: 'windows',
  IoOptimized: false,
  DeviceAvailable: true,
  HttpEndpoint: 'disabled',
  HttpTokens: 'optional',
  HttpPutResponseHopLimit: 1,
};

const instances: Three = {
  kind: 'ecs/instance',
  id: 'i-?',
  all: {
    InstanceName: 'name-?',
    HostName: 'host-?',
    ZoneId: 'zone-?',
    VpcId: 'vpc-?',
    VSwitchId: 'vsw-?',
    PrivateIpAddress: '10.0.?.5',
    KeyPairName: 'key-?',
    RamRoleName: 'role-?',
    ResourceGroupId: 'rg-?',
    HpcClusterId: 'hpc-?',
    Cpu: 2,
    CreationTime,
    ExpiredTime: '',
  },
  each: [
    {
      ImageId: 'm-1',
      InstanceType: 'ecs.g8i.large',
      InstanceTypeFamily: 'ecs.g8i',
      InstanceChargeType: 'PrePaid',
      InternetChargeType: 'PayByTraffic',
      InstanceNetworkType: 'vpc',
      PublicIpAddress: ['8.0.0.1'],
      SecurityGroupIds: ['sg-1'],
      OSType: 'linux',
      IoOptimized: true,
      DeviceAvailable: false,
      HttpEndpoint: 'enabled',
      HttpTokens: 'required',
      HttpPutResponseHopLimit: 3,
      RenewalStatus: 'AutoRenewal',
    },
    { ...windows, InstanceChargeType: 'PrePaid' },
    { ...windows, InstanceChargeType: 'PostPaid' },
  ],
  status: ['Running', 'Stopped', 'Stopped'],
};

const others: readonly Three[] = [
  {
    kind: 'ecs/network-interface',
    id: 'eni-?',
    all: {
      NetworkInterfaceName: 'name-?',
      VpcId: 'vpc-?',
      VSwitchId: 'vsw-?',
      ZoneId: 'zone-?',
      PrivateIpAddress: '10.0.?.6',
      ResourceGroupId: 'rg-?',
      CreationTime,
    },
    each: [
      {
        InstanceId: 'i-1',
        Type: 'Primary',
        SecurityGroupIds: ['sg-1'],
        SecondaryAddresses: ['10.0.1.7'],
        Ipv6Addresses: ['2001:db8::1'],
      },
      { InstanceId: 'i-2', Type: 'Secondary', SecurityGroupIds: ['sg-2'], SecondaryAddresses: [] },
      { InstanceId: '', Type: 'Secondary', SecurityGroupIds: ['sg-2'], SecondaryAddresses: [] },
    ],
    status: ['InUse', 'Available', 'Available'],
  },
  {
    kind: 'ecs/network-interface-permission',
    id: 'eni-perm-?',
    all: { NetworkInterfaceId: 'eni-?', AccountId: '1', Permission: 'InstanceAttach' },
    status: ['Granted', 'Granted', 'Granted'],
  },
  {
    kind: 'ecs/deployment-set',
    id: 'ds-?',
    all: { DeploymentSetName: 'name-?', CreationTime },
    each: [
      { Strategy: 'Availability', Type: 'Host' },
      { Strategy: 'AvailabilityGroup', Type: 'Rack' },
      { Strategy: 'AvailabilityGroup', Type: 'Rack' },
    ],
  },
  {
    kind: 'ecs/key-pair',
    id: 'cn-hangzhou/key-?',
    all: {
      KeyPairId: 'ssh-?',
      KeyPairName: 'key-?',
      KeyPairFingerPrint: 'aa:0?',
      PublicKey: 'ssh-rsa ?',
      ResourceGroupId: 'rg-?',
      CreationTime,
    },
  },
  {
    kind: 'ecs/launch-template',
    id: 'lt-?',
    all: {
      LaunchTemplateName: 'name-?',
      DefaultVersionNumber: 2,
      LastNumber: 3,
      ResourceGroupId: 'rg-?',
    },
  },
  {
    kind: 'ecs/launch-template-version',
    id: 'lt-1-?',
    all: { LaunchTemplateId: 'lt-1', data: { ImageId: 'm-1' } },
    each: [{ VersionNumber: 1 }, { VersionNumber: 2 }, { VersionNumber: 3 }],
    tagged: false,
  },
  {
    kind: 'ecs/launch-template-version',
    id: 'lt-?-first',
    all: { VersionNumber: 1, data: {} },
    each: [{ LaunchTemplateId: 'lt-2' }, { LaunchTemplateId: 'lt-3' }, { LaunchTemplateId: 'lt-4' }],
    tagged: false,
  },
  {
    kind: 'ecs/security-group',
    id: 'sg-?',
    all: { SecurityGroupName: 'name-?', Description: '', ResourceGroupId: 'rg-?', CreationTime },
    each: [
      { VpcId: 'vpc-1', SecurityGroupType: 'normal' },
      { VpcId: '', SecurityGroupType: 'enterprise' },
      { VpcId: '', SecurityGroupType: 'enterprise' },
    ],
  },
  // A page of rules has at least ten.
  ...['a', 'b', 'c', 'd'].map(
    (word): Three => ({
      kind: 'ecs/security-group-rule',
      id: `sgr-${word}-?`,
      all: { SecurityGroupId: 'sg-1', IpProtocol: 'TCP', PortRange: '1/9', DestGroupId: '' },
      each: [
        { Direction: 'ingress', NicType: 'intranet', SourceGroupId: 'sg-2' },
        { Direction: 'egress', NicType: 'intranet', SourceGroupId: '' },
        { Direction: 'egress', NicType: 'intranet', SourceGroupId: '' },
      ],
      tagged: false,
    }),
  ),
];

/** Instances, and what belongs to them. */
export const ecsResources: readonly Three[] = [
  instances,
  ...storageResources,
  ...commandResources,
  ...others,
];
