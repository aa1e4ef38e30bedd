import { byCreation, byTag, byText, type Lists, never, shows, unheeded } from './rows.ts';

const noEvent = 'nothing ever happens to an instance by itself';
const ofEvents = 'it narrows the events of each instance, of which there are none';
const byId = { 'i-1': '1', 'i-9': '' };

/** Lists of instances, and of what belongs to them. */
export const instanceLists: Lists = {
  'Ecs.DescribeInstances': {
    at: 'Instances.Instance',
    rows: {
      Filter: byCreation,
      AdditionalAttributes: unheeded('META_OPTIONS', 'what it adds is shown in any case'),
      DeviceAvailable: { true: '2 3', false: '1' },
      EipAddresses: byText('["47.0.0.1"]', '["47.0.0.9"]'),
      HpcClusterId: byText('hpc-1', 'hpc-9'),
      HttpEndpoint: { enabled: '1', disabled: '2 3' },
      HttpPutResponseHopLimit: { 3: '1', 1: '2 3', 9: '' },
      HttpTokens: { required: '1', optional: '2 3' },
      ImageId: byText('m-1', 'm-8'),
      InnerIpAddresses: never('["10.0.0.1"]', 'only the classic network has such addresses'),
      InstanceChargeType: { PrePaid: '1 2', PostPaid: '3' },
      InstanceIds: { '["i-1","i-3"]': '1 3', '["i-9"]': '', '[]': '' },
      InstanceName: { 'name-1': '1', 'name-*': '1 2 3', '*-2': '2', name: '' },
      InstanceNetworkType: { vpc: '1', classic: '2 3' },
      InstanceType: { 'ecs.g8i.large': '1', 'ecs.c8i.large': '2 3', 'ecs.r8i.large': '' },
      InstanceTypeFamily: { 'ecs.g8i': '1', 'ecs.c8i': '2 3', 'ecs.r8i': '' },
      InternetChargeType: { PayByTraffic: '1', PayByBandwidth: '2 3' },
      IoOptimized: { true: '1', false: '2 3' },
      Ipv6Address: byText('2001:db8::1', '2001:db8::9'),
      KeyPairName: byText('key-1', 'key-9'),
      LockReason: never('financial', 'no instance is ever locked'),
      NeedSaleCycle: unheeded('true', 'no instance has a cycle of sale'),
      PrivateIpAddresses: byText('["10.0.1.5"]', '["10.0.9.5"]'),
      PublicIpAddresses: byText('["8.0.0.1"]', '["8.0.0.9"]'),
      RdmaIpAddresses: never('["10.0.0.1"]', 'there are no clusters for such addresses'),
      ResourceGroupId: byText('rg-1', 'rg-9'),
      SecurityGroupId: { 'sg-1': '1', 'sg-2': '2 3', 'sg-9': '' },
      Status: { Running: '1', Stopped: '2 3', Starting: '' },
      Tag: byTag,
      VSwitchId: byText('vsw-1', 'vsw-9'),
      VpcId: byText('vpc-1', 'vpc-9'),
      ZoneId: byText('zone-1', 'zone-9'),
    },
  },
  'Ecs.DescribeInstanceStatus': {
    at: 'InstanceStatuses.InstanceStatus',
    rows: {
      ClusterId: never('cls-1', 'there are no clusters'),
      InstanceId: byId,
      ZoneId: byText('zone-1', 'zone-9'),
    },
  },
  'Ecs.DescribeInstancesFullStatus': {
    at: 'InstanceFullStatusSet.InstanceFullStatusType',
    rows: {
      EventPublishTime: unheeded('.Start=2024-01-02T00:00:00Z', ofEvents),
      NotBefore: unheeded('.Start=2024-01-02T00:00:00Z', ofEvents),
      EventId: never('e-1', noEvent),
      EventType: never('SystemMaintenance.Reboot', noEvent),
      HealthStatus: { Ok: '1 2 3', Initializing: '', Impaired: '' },
      InstanceEventType: never('SystemMaintenance.Reboot', noEvent),
      InstanceId: byId,
      Status: { Running: '1', Stopped: '2 3', Starting: '' },
    },
  },
  'Ecs.DescribeInstanceHistoryEvents': {
    at: 'InstanceSystemEventSet.InstanceSystemEventType',
    count: 0,
    rows: Object.fromEntries(
      [
        ['EventPublishTime', '.Start=2024-01-02T00:00:00Z'],
        ['NotBefore', '.Start=2024-01-02T00:00:00Z'],
        ['EventCycleStatus', 'Scheduled'],
        ['EventId', 'e-1'],
        ['EventType', 'SystemMaintenance.Reboot'],
        ['ImpactLevel', '1'],
        ['InstanceEventCycleStatus', 'Scheduled'],
        ['InstanceEventType', 'SystemMaintenance.Reboot'],
        ['InstanceId', 'i-1'],
        ['ResourceGroupId', 'rg-1'],
        ['ResourceId', 'i-1'],
        ['ResourceType', 'instance'],
        ['Tag', '.1.Key=team'],
      ].map(([name, value]) => [name, never(value ?? '', noEvent)]),
    ),
  },
  'Ecs.DescribeInstanceAutoRenewAttribute': {
    at: 'InstanceRenewAttributes.InstanceRenewAttribute',
    base: { InstanceId: 'i-1,i-2' },
    count: 2,
    rows: {
      InstanceId: { 'i-1': '1', 'i-2': '2', 'i-9': '!InvalidInstanceId.NotFound' },
      RenewalStatus: { AutoRenewal: '1', Normal: '2', NotRenewal: '' },
    },
  },
  'Ecs.DescribeInstanceRamRole': {
    at: 'InstanceRamRoleSets.InstanceRamRoleSet',
    base: { InstanceIds: '["i-1","i-2","i-3"]' },
    rows: {
      InstanceIds: { '["i-1"]': '1', '["i-9"]': '!InvalidInstanceId.NotFound' },
      RamRoleName: byText('role-1', 'role-9'),
    },
  },
  'Ecs.DescribeKeyPairs': {
    at: 'KeyPairs.KeyPair',
    rows: {
      IncludePublicKey: shows('true', 'PublicKey', 'ssh-rsa 1'),
      KeyPairFingerPrint: byText('aa:01', 'aa:09'),
      KeyPairName: { 'key-1': '1', '*-2': '2', 'key-9': '' },
      ResourceGroupId: byText('rg-1', 'rg-9'),
      Tag: byTag,
    },
  },
  'Ecs.DescribeLaunchTemplates': {
    at: 'LaunchTemplateSets.LaunchTemplateSet',
    rows: {
      LaunchTemplateId: byText('lt-1', 'lt-9'),
      LaunchTemplateName: byText('name-1', 'name-9'),
      TemplateResourceGroupId: byText('rg-1', 'rg-9'),
      TemplateTag: byTag,
    },
  },
  'Ecs.DescribeLaunchTemplateVersions': {
    at: 'LaunchTemplateVersionSets.LaunchTemplateVersionSet',
    base: { LaunchTemplateId: 'lt-1' },
    instead: { LaunchTemplateName: 'LaunchTemplateId' },
    rows: {
      DefaultVersion: { true: '2', false: '1 2 3' },
      DetailFlag: shows('false', 'LaunchTemplateData', undefined),
      LaunchTemplateId: { 'lt-1': '1 2 3', 'lt-9': '!InvalidLaunchTemplate.NotFound' },
      LaunchTemplateName: { 'name-1': '1 2 3', 'name-9': '!InvalidLaunchTemplate.NotFound' },
      LaunchTemplateVersion: { 3: '3', 9: '' },
      MaxVersion: { 2: '1 2', 0: '!InvalidParameter.MinVersion' },
      MinVersion: { 2: '2 3', 9: '' },
    },
  },
  'Ecs.DescribeDeploymentSets': {
    at: 'DeploymentSets.DeploymentSet',
    rows: {
      DeploymentSetIds: byText('["ds-1"]', '["ds-9"]'),
      DeploymentSetName: byText('name-1', 'name-9'),
      Domain: unheeded('Default', 'all sets are of one domain'),
      Granularity: unheeded('Host', 'the vendor has put Type in its place'),
      NetworkType: unheeded('vpc', 'a set is of no network'),
      Strategy: { Availability: '1', AvailabilityGroup: '2 3' },
      Type: byText('Host', 'Switch'),
    },
  },
};
