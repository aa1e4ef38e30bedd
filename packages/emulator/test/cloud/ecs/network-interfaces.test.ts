import { beforeAll, describe, expect, it } from 'vitest';
import { useEmulator } from '../../support/emulator.ts';
import type { Reply } from '../../support/http.ts';
import { createNetwork, ecsOf, interfacesWith } from './network-support.ts';

const ecs = ecsOf(useEmulator());

let vSwitchId: string;
let groupId: string;
let foreignGroupId: string;

function create(parameters: Record<string, string> = {}): Promise<Reply> {
  return ecs('CreateNetworkInterface', { VSwitchId: vSwitchId, SecurityGroupId: groupId, ...parameters });
}

async function created(parameters: Record<string, string> = {}): Promise<string> {
  return String((await create(parameters)).body.NetworkInterfaceId);
}

beforeAll(async () => {
  const own = await createNetwork(ecs, '10.1.0.0/16');
  vSwitchId = own.vSwitch;
  groupId = own.group;
  foreignGroupId = (await createNetwork(ecs, '10.2.0.0/16')).group;
});

describe('a network interface', () => {
  it('is created, shown, changed and deleted', async () => {
    const { body } = await create({
      NetworkInterfaceName: 'front',
      Description: 'for the web',
      'Tag.1.Key': 'env',
      'PrivateIpAddress.1': '10.1.9.9',
    });
    const id = String(body.NetworkInterfaceId);
    const all = {
      NetworkInterfaceName: 'front',
      Description: 'for the web',
      Status: 'Available',
      Type: 'Secondary',
      VSwitchId: vSwitchId,
      ZoneId: 'cn-hangzhou-h',
      MacAddress: expect.stringMatching(/^00:16:3e(:[0-9a-f]{2}){3}$/),
      SecurityGroupIds: { SecurityGroupId: [groupId] },
      PrivateIpSets: {
        PrivateIpSet: [
          { PrivateIpAddress: body.PrivateIpAddress, Primary: true },
          { PrivateIpAddress: '10.1.9.9', Primary: false },
        ],
      },
      Tags: { Tag: [{ TagKey: 'env', TagValue: '' }] },
    };
    expect(id).toMatch(/^eni-bp1[a-z0-9]{17}$/);
    expect(body).toMatchObject(all);
    expect(await interfacesWith(ecs, { 'NetworkInterfaceId.1': id })).toMatchObject([
      { ...all, InstanceId: '' },
    ]);
    const changes = { NetworkInterfaceName: 'back', QueueNumber: '4', DeleteOnRelease: 'false' };
    expect(
      (await ecs('ModifyNetworkInterfaceAttribute', { NetworkInterfaceId: id, ...changes })).status,
    ).toBe(200);
    expect((await ecs('DescribeNetworkInterfaceAttribute', { NetworkInterfaceId: id })).body).toMatchObject({
      ...all,
      NetworkInterfaceName: 'back',
      QueueNumber: 4,
      DeleteOnRelease: false,
    });
    expect((await ecs('DeleteNetworkInterface', { NetworkInterfaceId: id })).status).toBe(200);
    expect(await interfacesWith(ecs, { 'NetworkInterfaceId.1': id })).toEqual([]);
    // Its addresses are free again.
    expect((await create({ PrimaryIpAddress: '10.1.9.9' })).body.PrivateIpAddress).toBe('10.1.9.9');
  });

  it('is found by what it has', async () => {
    const own = await createNetwork(ecs, '10.3.0.0/16');
    const made = { VSwitchId: own.vSwitch, SecurityGroupId: own.group };
    const [first, second] = [
      await created({
        ...made,
        NetworkInterfaceName: 'find-1',
        'PrivateIpAddress.1': '10.3.1.1',
        'Tag.1.Key': 'find',
      }),
      await created({ ...made, PrimaryIpAddress: '10.3.2.2', ResourceGroupId: 'rg-find' }),
    ];
    const ids = async (parameters: Record<string, string>) =>
      (await interfacesWith(ecs, parameters)).map(({ NetworkInterfaceId }) => NetworkInterfaceId);
    expect(await ids({ VSwitchId: own.vSwitch })).toEqual([first, second]);
    expect(await ids({ SecurityGroupId: own.group })).toEqual([first, second]);
    expect(await ids({ 'NetworkInterfaceId.1': second, 'NetworkInterfaceId.2': first })).toEqual([
      first,
      second,
    ]);
    expect(await ids({ NetworkInterfaceName: 'find*' })).toEqual([first]);
    expect(await ids({ PrimaryIpAddress: '10.3.2.2' })).toEqual([second]);
    expect(await ids({ PrimaryIpAddress: '10.3.1.1' })).toEqual([]);
    expect(await ids({ 'PrivateIpAddress.1': '10.3.1.1', 'PrivateIpAddress.2': '10.3.2.2' })).toEqual([
      first,
      second,
    ]);
    expect(await ids({ 'Tag.1.Key': 'find' })).toEqual([first]);
    expect(await ids({ ResourceGroupId: 'rg-find' })).toEqual([second]);
    expect(await ids({ VSwitchId: own.vSwitch, Status: 'InUse' })).toEqual([]);
    expect(await ids({ VSwitchId: own.vSwitch, Type: 'Primary' })).toEqual([]);
    expect(await ids({ VSwitchId: own.vSwitch, ServiceManaged: 'true' })).toEqual([]);
    expect(await ids({ InstanceId: 'i-x' })).toEqual([]);
    expect(await ids({ 'NetworkInterfaceId.1': first, RegionId: 'cn-beijing' })).toEqual([]);
  });

  it('comes page by page, by number and by token', async () => {
    const own = await createNetwork(ecs, '10.4.0.0/16');
    for (const _ of [1, 2, 3]) await create({ VSwitchId: own.vSwitch, SecurityGroupId: own.group });
    const asked = { VSwitchId: own.vSwitch };
    const { body: second } = await ecs('DescribeNetworkInterfaces', {
      ...asked,
      PageNumber: '2',
      PageSize: '2',
    });
    expect(second).toMatchObject({ TotalCount: 3, PageNumber: 2, PageSize: 2 });
    const { body: first } = await ecs('DescribeNetworkInterfaces', { ...asked, MaxResults: '2' });
    const next = { ...asked, MaxResults: '2', NextToken: String(first.NextToken) };
    expect((await ecs('DescribeNetworkInterfaces', next)).body).toMatchObject({
      NextToken: '',
      NetworkInterfaceSets: second.NetworkInterfaceSets,
    });
    const whole = await ecs('DescribeNetworkInterfaces', { ...asked, MaxResults: '100' });
    expect(whole.body).toMatchObject({ NextToken: '', PageSize: 100 });
  });

  it('keeps its vSwitch and its group from being deleted', async () => {
    const own = await createNetwork(ecs, '10.5.0.0/16');
    const id = await created({ VSwitchId: own.vSwitch, SecurityGroupId: own.group });
    const vSwitch = { VSwitchId: own.vSwitch };
    const group = { SecurityGroupId: own.group };
    expect((await ecs('DeleteVSwitch', vSwitch)).body.Code).toBe('DependencyViolation');
    expect((await ecs('DeleteSecurityGroup', group)).body.Code).toBe('DependencyViolation');
    await ecs('DeleteNetworkInterface', { NetworkInterfaceId: id });
    expect((await ecs('DeleteVSwitch', vSwitch)).status).toBe(200);
    expect((await ecs('DeleteSecurityGroup', group)).status).toBe(200);
  });

  it('moves to other groups, five at most', async () => {
    const VpcId = String((await interfacesWith(ecs, { VSwitchId: vSwitchId }))[0]?.VpcId);
    const groups: string[] = [];
    for (const _ of Array(6))
      groups.push(String((await ecs('CreateSecurityGroup', { VpcId })).body.SecurityGroupId));
    const id = await created();
    const move = (to: readonly string[]) =>
      ecs('ModifyNetworkInterfaceAttribute', {
        NetworkInterfaceId: id,
        ...Object.fromEntries(to.map((group, index) => [`SecurityGroupId.${index + 1}`, group])),
      });
    expect((await move(groups.slice(0, 5))).status).toBe(200);
    expect(await interfacesWith(ecs, { 'NetworkInterfaceId.1': id })).toMatchObject([
      { SecurityGroupIds: { SecurityGroupId: groups.slice(0, 5) } },
    ]);
    expect((await move(groups)).body.Code).toBe('JoinedGroupLimitExceed');
    expect((await move([foreignGroupId])).body.Code).toBe('InvalidOperation.VpcMismatch');
    expect((await move(['sg-x'])).body.Code).toBe('InvalidSecurityGroupId.NotFound');
  });

  it('tells how connections are tracked to who asks for it', async () => {
    const id = await created({ 'ConnectionTrackingConfiguration.UdpTimeout': '60' });
    const change = { 'ConnectionTrackingConfiguration.TcpEstablishedTimeout': '100' };
    await ecs('ModifyNetworkInterfaceAttribute', { NetworkInterfaceId: id, ...change });
    const asked = { NetworkInterfaceId: id, Attribute: 'connectionTrackingConfiguration' };
    expect((await ecs('DescribeNetworkInterfaceAttribute', asked)).body).toMatchObject({
      ConnectionTrackingConfiguration: {
        TcpEstablishedTimeout: 100,
        TcpClosedAndTimeWaitTimeout: 3,
        UdpTimeout: 60,
      },
    });
    const { body } = await ecs('DescribeNetworkInterfaceAttribute', { NetworkInterfaceId: id });
    expect(body).not.toHaveProperty('ConnectionTrackingConfiguration');
  });

  it('has its traffic limited, and not any more', async () => {
    const id = await created();
    await ecs('EnableNetworkInterfaceQoS', { NetworkInterfaceId: id, 'QoS.BandwidthTx': '50000' });
    expect((await ecs('DescribeNetworkInterfaceAttribute', { NetworkInterfaceId: id })).body).toMatchObject({
      QoSConfig: { EnableQoS: true, QoS: { BandwidthTx: 50_000 } },
    });
    await ecs('DisableNetworkInterfaceQoS', { NetworkInterfaceId: id });
    const { body } = await ecs('DescribeNetworkInterfaceAttribute', { NetworkInterfaceId: id });
    expect(body.QoSConfig).toEqual({ EnableQoS: false });
  });

  it('lets other accounts attach it', async () => {
    const id = await created();
    const grant = { NetworkInterfaceId: id, AccountId: '42', Permission: 'InstanceAttach' };
    const { body } = await ecs('CreateNetworkInterfacePermission', grant);
    const permission = {
      ...grant,
      AccountId: 42,
      PermissionState: 'Granted',
      ServiceName: expect.any(String),
    };
    expect(body.NetworkInterfacePermission).toMatchObject(permission);
    const list = async () =>
      (await ecs('DescribeNetworkInterfacePermissions', { NetworkInterfaceId: id })).body
        .NetworkInterfacePermissions;
    expect(await list()).toMatchObject({ NetworkInterfacePermission: [permission] });
    const { NetworkInterfacePermissionId } = body.NetworkInterfacePermission as Record<string, string>;
    const revoke = { NetworkInterfacePermissionId: String(NetworkInterfacePermissionId) };
    expect((await ecs('DeleteNetworkInterfacePermission', revoke)).status).toBe(200);
    expect(await list()).toEqual({ NetworkInterfacePermission: [] });
  });
});
