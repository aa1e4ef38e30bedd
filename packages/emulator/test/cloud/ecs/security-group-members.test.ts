import { expect, it } from 'vitest';
import { createCloud, type Outcome, type TestCloud } from '../../support/cloud.ts';

/** Instances are stored by the tests: what is looked at is what happens to them. */
function prepared(): {
  readonly cloud: TestCloud;
  readonly groups: readonly string[];
  readonly ecs: (action: string, parameters?: Record<string, string>) => Outcome;
} {
  const cloud = createCloud();
  const RegionId = 'cn-hangzhou';
  const ecs = (action: string, parameters: Record<string, string> = {}): Outcome =>
    cloud.call(`Ecs.${action}`, { RegionId, ...parameters });
  const VpcId = String(ecs('CreateVpc').VpcId);
  const groups = Array.from({ length: 7 }, () =>
    String(ecs('CreateSecurityGroup', { VpcId }).SecurityGroupId),
  );
  const vSwitch = { VpcId, ZoneId: 'cn-hangzhou-h', CidrBlock: '172.16.0.0/24' };
  const VSwitchId = String(ecs('CreateVSwitch', vSwitch).VSwitchId);
  const first = groups.slice(0, 1);
  const running = [{ value: 'Running', until: Number.POSITIVE_INFINITY }];
  cloud.put('ecs/instance', 'i-1', { VpcId, SecurityGroupIds: first }, { phases: running });
  cloud.put(
    'ecs/instance',
    'i-2',
    { VpcId, SecurityGroupIds: first },
    { phases: [{ value: 'Starting', until: 9e15 }] },
  );
  const addresses = { VSwitchId, VpcId, PrivateIpAddress: '172.16.0.9', SecondaryAddresses: [] };
  cloud.put(
    'ecs/network-interface',
    'eni-1',
    { ...addresses, InstanceId: 'i-1', Type: 'Primary', SecurityGroupIds: first },
    { phases: [{ value: 'InUse', until: Number.POSITIVE_INFINITY }] },
  );
  ecs('CreateNetworkInterface', {
    VSwitchId,
    SecurityGroupId: String(groups[0]),
    NetworkInterfaceName: 'second',
  });
  return { cloud, groups, ecs };
}

function interfacesIn(ecs: ReturnType<typeof prepared>['ecs'], group = ''): string[] {
  const { NetworkInterfaceSets } = ecs('DescribeNetworkInterfaces', { SecurityGroupId: group });
  const { NetworkInterfaceSet } = NetworkInterfaceSets as {
    NetworkInterfaceSet: { NetworkInterfaceId: string }[];
  };
  return NetworkInterfaceSet.map(({ NetworkInterfaceId }) => NetworkInterfaceId);
}

function instancesIn(ecs: ReturnType<typeof prepared>['ecs'], group = ''): unknown {
  const { SecurityGroups } = ecs('DescribeSecurityGroups', { SecurityGroupId: group });
  return (SecurityGroups as { SecurityGroup: { EcsCount: number }[] }).SecurityGroup[0]?.EcsCount;
}

it('joins a group with its primary interface, and leaves it again', () => {
  const { ecs, groups } = prepared();
  const target = { InstanceId: 'i-1', SecurityGroupId: String(groups[1]) };
  expect(ecs('JoinSecurityGroup', target)).not.toHaveProperty('Code');
  expect([instancesIn(ecs, groups[1]), interfacesIn(ecs, groups[1])]).toEqual([1, ['eni-1']]);
  expect(ecs('JoinSecurityGroup', target)).toMatchObject({
    Status: 403,
    Code: 'InvalidInstanceId.AlreadyExists',
  });
  expect(ecs('DeleteSecurityGroup', target)).toMatchObject({ Status: 403, Code: 'DependencyViolation' });
  expect(ecs('LeaveSecurityGroup', target)).not.toHaveProperty('Code');
  expect([instancesIn(ecs, groups[1]), interfacesIn(ecs, groups[1])]).toEqual([0, []]);
  expect(ecs('LeaveSecurityGroup', target)).toMatchObject({
    Status: 403,
    Code: 'InstanceNotInSecurityGroup',
  });
  expect(ecs('DeleteSecurityGroup', target)).not.toHaveProperty('Code');
});

it('stays in one group at least and in five at most', () => {
  const { ecs, groups } = prepared();
  const [first, ...others] = groups;
  expect(ecs('LeaveSecurityGroup', { InstanceId: 'i-1', SecurityGroupId: String(first) })).toMatchObject({
    Status: 403,
    Code: 'InstanceLastSecurityGroup',
  });
  const codes = others
    .slice(0, 5)
    .map((id) => ecs('JoinSecurityGroup', { InstanceId: 'i-1', SecurityGroupId: id }).Code);
  expect(codes).toEqual([undefined, undefined, undefined, undefined, 'InstanceSecurityGroupLimitExceeded']);
});

it('is in basic groups or in advanced ones, not in both', () => {
  const { ecs, groups } = prepared();
  const [first = ''] = groups;
  const { SecurityGroups } = ecs('DescribeSecurityGroups', { SecurityGroupId: first });
  const { VpcId } = (SecurityGroups as { SecurityGroup: { VpcId: string }[] }).SecurityGroup[0] ?? {};
  const advanced = ecs('CreateSecurityGroup', { VpcId: String(VpcId), SecurityGroupType: 'enterprise' });
  const other = String(advanced.SecurityGroupId);
  const mixed = { Status: 403, Code: 'EnterpriseGroupLimited.MutliGroupType' };
  expect(ecs('JoinSecurityGroup', { InstanceId: 'i-1', SecurityGroupId: other })).toMatchObject(mixed);
  const both = { 'SecurityGroupIds.1': first, 'SecurityGroupIds.2': other };
  expect(ecs('ModifyInstanceAttribute', { InstanceId: 'i-1', ...both })).toMatchObject(mixed);
  const { VSwitches } = ecs('DescribeVSwitches');
  const [network] = (VSwitches as { VSwitch: { VSwitchId: string }[] }).VSwitch;
  const place = { VSwitchId: String(network?.VSwitchId), ...both };
  expect(ecs('RunInstances', place)).toMatchObject(mixed);
  expect(ecs('CreateNetworkInterface', place)).toMatchObject(mixed);
  const { SecurityGroupId: _, ...onlyAdvanced } = { SecurityGroupId: '', 'SecurityGroupIds.1': other };
  expect(ecs('ModifyInstanceAttribute', { InstanceId: 'i-1', ...onlyAdvanced })).not.toHaveProperty('Code');
});

it('lets a secondary interface join and leave alone', () => {
  const { ecs, groups } = prepared();
  const [, second = ''] = interfacesIn(ecs, groups[0]);
  const target = { NetworkInterfaceId: second, SecurityGroupId: String(groups[2]) };
  expect(ecs('JoinSecurityGroup', target)).not.toHaveProperty('Code');
  expect([instancesIn(ecs, groups[2]), interfacesIn(ecs, groups[2])]).toEqual([0, [second]]);
  expect(ecs('DeleteSecurityGroup', target)).toMatchObject({ Code: 'DependencyViolation' });
  expect(ecs('LeaveSecurityGroup', target)).not.toHaveProperty('Code');
  expect(interfacesIn(ecs, groups[2])).toEqual([]);
});

it.each<[string, Record<string, string>, number, string]>([
  [
    'both',
    { InstanceId: 'i-1', NetworkInterfaceId: 'eni-1' },
    403,
    'InvalidParam.EniIdAndInstanceId.Conflict',
  ],
  ['nothing', {}, 400, 'MissingParameter'],
  ['an unknown instance', { InstanceId: 'i-x' }, 404, 'InvalidInstanceId.NotFound'],
  ['an unknown interface', { NetworkInterfaceId: 'eni-x' }, 404, 'InvalidEniId.NotFound'],
  ['a primary interface', { NetworkInterfaceId: 'eni-1' }, 403, 'InvalidOperation.InvalidEniType'],
  ['an instance that starts', { InstanceId: 'i-2' }, 403, 'IncorrectInstanceStatus'],
  [
    'an unknown group',
    { InstanceId: 'i-1', SecurityGroupId: 'sg-x' },
    404,
    'InvalidSecurityGroupId.NotFound',
  ],
])('refuses to join with %s', (_, parameters, status, code) => {
  const { ecs, groups } = prepared();
  const outcome = ecs('JoinSecurityGroup', { SecurityGroupId: String(groups[1]), ...parameters });
  expect(outcome).toMatchObject({ Status: status, Code: code });
});

it('refuses a group of another VPC', () => {
  const { ecs } = prepared();
  const VpcId = String(ecs('CreateVpc').VpcId);
  const SecurityGroupId = String(ecs('CreateSecurityGroup', { VpcId }).SecurityGroupId);
  expect(ecs('JoinSecurityGroup', { InstanceId: 'i-1', SecurityGroupId })).toMatchObject({
    Status: 400,
    Code: 'InvalidInstanceId.Mismatch',
  });
});

it('keeps a list that a rule names known by its name', () => {
  const { cloud, ecs, groups } = prepared();
  cloud.put('ecs/prefix-list', 'pl-1', { PrefixListName: 'offices' });
  cloud.put('ecs/port-range-list', 'prl-1', { PortRangeListName: 'web' });
  const rule = { IpProtocol: 'TCP', SourcePrefixListId: 'pl-1', PortRangeListId: 'prl-1' };
  const sent = Object.fromEntries(
    Object.entries(rule).map(([name, value]) => [`Permissions.1.${name}`, value]),
  );
  const SecurityGroupId = String(groups[0]);
  expect(ecs('AuthorizeSecurityGroup', { SecurityGroupId, ...sent })).not.toHaveProperty('Code');
  expect(ecs('DescribeSecurityGroupAttribute', { SecurityGroupId }).Permissions).toMatchObject({
    Permission: [{ ...rule, PortRange: '', SourcePrefixListName: 'offices', PortRangeListName: 'web' }],
  });
});
