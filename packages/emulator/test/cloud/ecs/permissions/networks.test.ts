import { beforeAll, describe, expect, it } from 'vitest';
import { useEmulator } from '../../../support/emulator.ts';
import { fine, forbidden, type Need, region, sessionsOf } from '../../../support/sessions.ts';
import { ecs, makeNetwork, type Network, runInstances } from '../support.ts';

const emulator = useEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });
const { callAs, check, doAll, refuse, sessionFor } = sessionsOf(emulator, 'Ecs');

const ids = { instance: '', other: '', eni: '' };
let network: Network;
const rule = { IpProtocol: 'tcp', PortRange: '22/22', SourceCidrIp: '10.0.0.0/8', DestCidrIp: '10.0.0.0/8' };
const groups = ['DescribeSecurityGroups'] as const;
const interfaces = ['DescribeNetworkInterfaces'] as const;

beforeAll(async () => {
  network = await makeNetwork(emulator());
  const { VSwitchId, SecurityGroupId } = network;
  const [instance = ''] = await runInstances(emulator(), { VSwitchId, SecurityGroupId });
  const made = await ecs(emulator(), 'CreateNetworkInterface', { VSwitchId, SecurityGroupId });
  const other = await ecs(emulator(), 'CreateSecurityGroup', { VpcId: network.VpcId });
  Object.assign(ids, {
    instance,
    eni: String(made.NetworkInterfaceId),
    other: String(other.SecurityGroupId),
  });
  emulator().clock.advance(10_000);
});

describe('a session that may do only that', () => {
  it('makes, lists, changes, uses and deletes a security group', async () => {
    const maker = await sessionFor(['CreateSecurityGroup DescribeSecurityGroups', 'securitygroup/*']);
    const made = await callAs(maker, 'CreateSecurityGroup', { ...region, VpcId: network.VpcId });
    const SecurityGroupId = String(made.SecurityGroupId);
    const group = { SecurityGroupId };
    expect(await callAs(maker, 'DescribeSecurityGroups', { ...region, ...group })).toMatchObject({
      SecurityGroups: { SecurityGroup: [group] },
    });
    await refuse(maker, 'DeleteSecurityGroup', group, groups);
    const rules = ['DescribeSecurityGroupAttribute', group] as const;
    const key = await sessionFor(
      [
        'AuthorizeSecurityGroup RevokeSecurityGroup ModifySecurityGroupAttribute DeleteSecurityGroup',
        `securitygroup/${SecurityGroupId}`,
      ],
      [
        'JoinSecurityGroup LeaveSecurityGroup',
        `securitygroup/${SecurityGroupId}`,
        `instance/${ids.instance}`,
      ],
    );
    await refuse(key, 'AuthorizeSecurityGroupEgress', { ...group, ...rule }, rules);
    await doAll(key, [
      ['ModifySecurityGroupAttribute', { ...group, SecurityGroupName: 'mine' }],
      ['AuthorizeSecurityGroup', { ...group, ...rule }],
    ]);
    await refuse(key, 'ModifySecurityGroupRule', { ...group, ...rule, Description: 'no' }, rules);
    await refuse(key, 'JoinSecurityGroup', { SecurityGroupId: ids.other, InstanceId: ids.instance }, groups);
    await doAll(key, [
      ['JoinSecurityGroup', { ...group, InstanceId: ids.instance }],
      ['LeaveSecurityGroup', { ...group, InstanceId: ids.instance }],
      ['RevokeSecurityGroup', { ...group, ...rule }],
      ['DeleteSecurityGroup', group],
    ]);
  });

  it('makes, lists, changes, uses and deletes a network interface', async () => {
    const { VSwitchId, SecurityGroupId } = network;
    const maker = await sessionFor(
      ['CreateNetworkInterface', 'eni/*', `securitygroup/${SecurityGroupId}`, `vpc:vswitch/${VSwitchId}`],
      ['DescribeNetworkInterfaces', 'eni/*'],
    );
    const foreign = await makeNetwork(emulator());
    await refuse(maker, 'CreateNetworkInterface', { ...foreign }, interfaces);
    const made = await callAs(maker, 'CreateNetworkInterface', { ...region, VSwitchId, SecurityGroupId });
    expect(made).toMatchObject(fine);
    const eni = { NetworkInterfaceId: String(made.NetworkInterfaceId) };
    emulator().clock.advance(10_000);
    expect(await callAs(maker, 'DescribeNetworkInterfaces', { ...region, SecurityGroupId })).toMatchObject(
      fine,
    );
    await refuse(maker, 'DeleteNetworkInterface', eni, interfaces);
    const own = `eni/${eni.NetworkInterfaceId}`;
    const key = await sessionFor(
      ['ModifyNetworkInterfaceAttribute AssignPrivateIpAddresses DeleteNetworkInterface', own],
      ['AttachNetworkInterface DetachNetworkInterface', own, `instance/${ids.instance}`],
    );
    await doAll(key, [
      ['ModifyNetworkInterfaceAttribute', { ...eni, NetworkInterfaceName: 'mine' }],
      ['AssignPrivateIpAddresses', { ...eni, SecondaryPrivateIpAddressCount: '1' }],
      ['AttachNetworkInterface', { ...eni, InstanceId: ids.instance }],
    ]);
    emulator().clock.advance(10_000);
    await refuse(key, 'DeleteNetworkInterface', { NetworkInterfaceId: ids.eni }, interfaces);
    await doAll(key, [['DetachNetworkInterface', { ...eni, InstanceId: ids.instance }]]);
    emulator().clock.advance(10_000);
    await doAll(key, [['DeleteNetworkInterface', eni]]);
    expect(await callAs(key, 'DescribeNetworkInterfaces', region)).toMatchObject(forbidden);
  });
});

describe('what a session has to be allowed for', () => {
  const group = () => [`securitygroup/${ids.other}`];
  const ofGroup = () => ({ SecurityGroupId: ids.other, ...rule });
  const eni = () => [`eni/${ids.eni}`];
  const ofEni = () => ({ NetworkInterfaceId: ids.eni });
  const pair = () => ({ NetworkInterfaceId: ids.eni, InstanceId: ids.instance });

  it.each<Need>([
    ['CreateSecurityGroup', () => ({ VpcId: network.VpcId }), () => ['securitygroup/*']],
    ['DescribeSecurityGroups', () => ({}), () => ['securitygroup/*']],
    ['DescribeSecurityGroups', () => ({ SecurityGroupIds: JSON.stringify([ids.other]) }), group],
    ['DescribeSecurityGroupAttribute', ofGroup, group],
    ['DescribeSecurityGroupReferences', () => ({ 'SecurityGroupId.1': ids.other }), group],
    ['ModifySecurityGroupAttribute', () => ({ SecurityGroupId: ids.other, Description: 'n' }), group],
    ['ModifySecurityGroupPolicy', () => ({ SecurityGroupId: ids.other, InnerAccessPolicy: 'Drop' }), group],
    ['AuthorizeSecurityGroup', ofGroup, group],
    ['AuthorizeSecurityGroupEgress', ofGroup, group],
    ['ModifySecurityGroupRule', ofGroup, group],
    ['ModifySecurityGroupEgressRule', ofGroup, group],
    ['RevokeSecurityGroup', ofGroup, group],
    ['RevokeSecurityGroupEgress', ofGroup, group],
    [
      'JoinSecurityGroup',
      () => ({ SecurityGroupId: ids.other, InstanceId: ids.instance }),
      () => [...group(), `instance/${ids.instance}`],
    ],
    [
      'LeaveSecurityGroup',
      () => ({ SecurityGroupId: ids.other, InstanceId: ids.instance }),
      () => [...group(), `instance/${ids.instance}`],
    ],
    ['DeleteSecurityGroup', () => ({ SecurityGroupId: 'sg-none' }), () => ['securitygroup/sg-none']],
    [
      'CreateNetworkInterface',
      () => ({ VSwitchId: network.VSwitchId, SecurityGroupId: ids.other }),
      () => ['eni/*', ...group(), `vpc:vswitch/${network.VSwitchId}`],
    ],
    ['DescribeNetworkInterfaces', () => ({ InstanceId: ids.instance }), () => ['eni/*']],
    ['DescribeNetworkInterfaces', () => ({ 'NetworkInterfaceId.1': ids.eni }), eni],
    ['DescribeNetworkInterfaceAttribute', ofEni, eni],
    ['ModifyNetworkInterfaceAttribute', () => ({ ...ofEni(), Description: 'new' }), eni],
    ['AssignPrivateIpAddresses', () => ({ ...ofEni(), SecondaryPrivateIpAddressCount: '1' }), eni],
    ['UnassignPrivateIpAddresses', () => ({ ...ofEni(), 'PrivateIpAddress.1': '10.0.0.9' }), eni],
    ['AttachNetworkInterface', pair, () => [...eni(), `instance/${ids.instance}`]],
    ['DetachNetworkInterface', pair, () => [...eni(), `instance/${ids.instance}`]],
    ['DeleteNetworkInterface', () => ({ NetworkInterfaceId: 'eni-none' }), () => ['eni/eni-none']],
  ])('%s', (...need) => check(...need));
});
