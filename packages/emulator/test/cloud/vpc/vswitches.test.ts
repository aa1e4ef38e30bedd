import { beforeEach, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../../src/index.ts';
import { ask, items, makeGateway, makeVpc, makeVSwitch, refused } from './support.ts';

let emulator: Emulator;
let VpcId: string;
beforeEach(async () => {
  emulator = await startEmulator();
  VpcId = await makeVpc(emulator);
  return () => emulator.close();
});

const list = (parameters: Record<string, string> = {}) =>
  items(emulator, 'Vpc.DescribeVSwitches', 'VSwitches.VSwitch', parameters);

it('is made in a zone, and tells what was asked for', async () => {
  const VSwitchId = await makeVSwitch(emulator, VpcId, {
    VSwitchName: 'web',
    Description: 'of the web',
    'Tag.1.Key': 'env',
    'Tag.1.Value': 'test',
  });
  const expected = {
    VSwitchId,
    VpcId,
    ZoneId: 'cn-hangzhou-h',
    CidrBlock: '10.1.0.0/24',
    VSwitchName: 'web',
    Description: 'of the web',
    Status: 'Available',
    AvailableIpAddressCount: 252,
    RouteTable: { RouteTableType: 'System', RouteTableId: expect.stringMatching(/^vtb-/) },
    Tags: { Tag: [{ Key: 'env', Value: 'test' }] },
  };
  expect(await list()).toMatchObject([expected]);
  expect(await ask(emulator, 'Vpc.DescribeVSwitchAttributes', { VSwitchId })).toMatchObject(expected);
  const vpc = await ask(emulator, 'Vpc.DescribeVpcAttribute', { VpcId });
  expect(vpc.VSwitchIds).toEqual({ VSwitchId: [VSwitchId] });
});

it('is found by each filter, by several ids joined with commas, and page by page', async () => {
  const other = await makeVpc(emulator);
  const ids = [
    await makeVSwitch(emulator, VpcId, { VSwitchName: 'a' }),
    await makeVSwitch(emulator, VpcId, { CidrBlock: '10.2.0.0/24', ZoneId: 'cn-hangzhou-i' }),
    await makeVSwitch(emulator, other),
    String((await ask(emulator, 'Vpc.CreateDefaultVSwitch', { ZoneId: 'cn-hangzhou-g' })).VSwitchId),
  ];
  const found = async (parameters: Record<string, string>) =>
    (await list(parameters)).map(({ VSwitchId }) => ids.indexOf(String(VSwitchId)));
  const [{ RouterTableIds } = {}] = await items(emulator, 'Vpc.DescribeVpcs', 'Vpcs.Vpc', { VpcId: other });
  const [table = ''] = (RouterTableIds as { RouterTableIds: string[] }).RouterTableIds;
  expect(await found({ VpcId })).toEqual([0, 1]);
  expect(await found({ VSwitchId: `${ids[2]},${ids[1]}` })).toEqual([1, 2]);
  expect(await found({ ZoneId: 'cn-hangzhou-i' })).toEqual([1]);
  expect(await found({ VSwitchName: 'a' })).toEqual([0]);
  expect(await found({ IsDefault: 'true' })).toEqual([3]);
  expect(await found({ RouteTableId: table })).toEqual([2]);
  expect(await found({ VpcId, ZoneId: 'cn-hangzhou-g' })).toEqual([]);
  const page = await ask(emulator, 'Ecs.DescribeVSwitches', { PageSize: '3', PageNumber: '2' });
  expect(page).toMatchObject({ TotalCount: 4, VSwitches: { VSwitch: [{ VSwitchId: ids[3] }] } });
});

it.each([
  ['10.1.0.0/24', 'InvalidCidrBlock.Overlapped 400'],
  ['10.1.0.128/25', 'InvalidCidrBlock.Overlapped 400'],
  ['10.1.0.0/16', 'InvalidCidrBlock.Overlapped 400'],
  ['11.0.0.0/24', 'InvalidParameter 400'],
  ['10.2.0.0/30', 'InvalidCirdrBlock.MaskLength 400'],
  ['10.0.0.0/8', 'InvalidCirdrBlock.MaskLength 400'],
  ['10.2.0.1/24', 'InvalidCidrBlock.Malformed 400'],
  ['nothing', 'InvalidCidrBlock.Malformed 400'],
])('cannot have the block %s beside another one', async (CidrBlock, code) => {
  await makeVSwitch(emulator, VpcId);
  for (const product of ['Vpc', 'Ecs']) {
    const parameters = { VpcId, ZoneId: 'cn-hangzhou-h', CidrBlock };
    expect(await refused(emulator, `${product}.CreateVSwitch`, parameters)).toBe(code);
  }
});

it('lies beside others of its own VPC, and anywhere in another one', async () => {
  await makeVSwitch(emulator, VpcId);
  await makeVSwitch(emulator, VpcId, { CidrBlock: '10.1.1.0/24' });
  await makeVSwitch(emulator, await makeVpc(emulator));
  expect(await list()).toHaveLength(3);
});

it('cannot lie where a route leads elsewhere', async () => {
  const [table] = await items(emulator, 'Vpc.DescribeRouteTables', 'RouteTables.RouteTable');
  await ask(emulator, 'Vpc.CreateRouteEntry', {
    RouteTableId: String(table?.RouteTableId),
    DestinationCidrBlock: '10.5.0.0/24',
    NextHopType: 'VpnGateway',
    NextHopId: 'vpn-1',
  });
  const parameters = { VpcId, ZoneId: 'cn-hangzhou-h', CidrBlock: '10.5.0.0/20' };
  expect(await refused(emulator, 'Vpc.CreateVSwitch', parameters)).toBe('InvalidCidrBlock.Overlapped 400');
});

it.each([
  ['cn-hangzhou-z', 'InvalidZoneId.NotFound 404'],
  ['cn-beijing-h', 'InvalidZoneId.NotFound 404'],
  ['cn-hangzhou', 'InvalidZoneId.NotFound 404'],
])('is not made in %s', async (ZoneId, code) => {
  const parameters = { VpcId, ZoneId, CidrBlock: '10.1.0.0/24' };
  expect(await refused(emulator, 'Vpc.CreateVSwitch', parameters)).toBe(code);
  expect(await refused(emulator, 'Vpc.CreateDefaultVSwitch', { ZoneId })).toBe(code);
});

it('can be made in every zone that is listed, in regions of both spellings', async () => {
  for (const RegionId of ['cn-hangzhou', 'us-west-1']) {
    const id = await makeVpc(emulator, { RegionId });
    const zones = await items(emulator, 'Ecs.DescribeZones', 'Zones.Zone', { RegionId });
    expect(zones.length).toBeGreaterThan(2);
    for (const [index, { ZoneId }] of zones.entries()) {
      const place = { RegionId, ZoneId: String(ZoneId), CidrBlock: `10.${index}.0.0/24` };
      await makeVSwitch(emulator, id, place);
    }
  }
});

it('gives each address once, and none when there is none left', async () => {
  const VSwitchId = await makeVSwitch(emulator, VpcId, { CidrBlock: '10.1.0.0/29' });
  const gateways = [
    await makeGateway(emulator, VpcId, { VSwitchId, NatIp: '10.1.0.3' }),
    await makeGateway(emulator, VpcId, { VSwitchId }),
    await makeGateway(emulator, VpcId, { VSwitchId }),
    await makeGateway(emulator, VpcId, { VSwitchId }),
  ];
  const listed = await items(emulator, 'Vpc.DescribeNatGateways', 'NatGateways.NatGateway');
  const addresses = listed.map(
    (one) => (one.NatGatewayPrivateInfo as Record<string, string>).PrivateIpAddress,
  );
  expect(addresses[0]).toBe('10.1.0.3');
  expect(addresses.toSorted()).toEqual(['10.1.0.1', '10.1.0.2', '10.1.0.3', '10.1.0.4']);
  expect((await list())[0]).toMatchObject({ AvailableIpAddressCount: 0 });
  const another = { VpcId, VSwitchId };
  expect(await refused(emulator, 'Vpc.CreateNatGateway', another)).toBe('InvalidVSwitchId.IpNotEnough 403');
  await ask(emulator, 'Vpc.DeleteNatGateway', { NatGatewayId: gateways[1] ?? '' });
  expect((await list())[0]).toMatchObject({ AvailableIpAddressCount: 1 });
  expect(await refused(emulator, 'Vpc.CreateNatGateway', { ...another, NatIp: '10.1.0.3' })).toBe(
    'InvalidPrivateIpAddress.Duplicated 400',
  );
  for (const NatIp of ['10.1.0.0', '10.1.0.5', '10.1.0.7', '10.9.0.1', 'x']) {
    const code = await refused(emulator, 'Vpc.CreateNatGateway', { ...another, NatIp });
    expect(code).toBe('InvalidPrivateIpAddress 400');
  }
  await makeGateway(emulator, VpcId, another);
});

it('is changed and deleted by either product', async () => {
  const VSwitchId = await makeVSwitch(emulator, VpcId);
  await ask(emulator, 'Ecs.ModifyVSwitchAttribute', { VSwitchId, VSwitchName: 'new', Description: 'too' });
  expect(await list()).toMatchObject([{ VSwitchName: 'new', Description: 'too' }]);
  await ask(emulator, 'Ecs.DeleteVSwitch', { VSwitchId });
  expect(await list()).toEqual([]);
  for (const operation of ['DeleteVSwitch', 'ModifyVSwitchAttribute', 'DescribeVSwitchAttributes']) {
    expect(await refused(emulator, `Vpc.${operation}`, { VSwitchId })).toBe('InvalidVSwitchId.NotFound 404');
  }
});

it('is not deleted while something has an address of it', async () => {
  const VSwitchId = await makeVSwitch(emulator, VpcId);
  const NatGatewayId = await makeGateway(emulator, VpcId, { VSwitchId });
  for (const product of ['Vpc', 'Ecs']) {
    expect(await refused(emulator, `${product}.DeleteVSwitch`, { VSwitchId })).toBe(
      'DependencyViolation 400',
    );
  }
  await ask(emulator, 'Vpc.DeleteNatGateway', { NatGatewayId });
  await ask(emulator, 'Vpc.DeleteVSwitch', { VSwitchId });
});

it('is not seen from another region', async () => {
  const VSwitchId = await makeVSwitch(emulator, VpcId);
  const there = { VSwitchId, RegionId: 'cn-beijing' };
  expect(await list({ RegionId: 'cn-beijing' })).toEqual([]);
  expect(await refused(emulator, 'Vpc.DeleteVSwitch', there)).toBe('InvalidVSwitchId.NotFound 404');
});

it('is the default one of its zone once', async () => {
  await ask(emulator, 'Vpc.CreateDefaultVSwitch', { ZoneId: 'cn-hangzhou-g' });
  await ask(emulator, 'Vpc.CreateDefaultVSwitch', { ZoneId: 'cn-hangzhou-h' });
  const again = await refused(emulator, 'Vpc.CreateDefaultVSwitch', { ZoneId: 'cn-hangzhou-g' });
  expect(again).toBe('OperationFailed.DefaultVSwitchExist 400');
  const blocks = (await list({ IsDefault: 'true' })).map(({ CidrBlock }) => CidrBlock);
  expect(blocks).toEqual(['172.16.0.0/20', '172.16.16.0/20']);
});

it('is pending for a while, and neither deleted nor followed by another one then', async () => {
  await using slow = await startEmulator({ timing: { vpcPendingMs: 1_000 } });
  const parent = await makeVpc(slow);
  slow.clock.advance(1_000);
  const VSwitchId = await makeVSwitch(slow, parent);
  const next = { VpcId: parent, ZoneId: 'cn-hangzhou-h', CidrBlock: '10.2.0.0/24' };
  const status = async () => (await ask(slow, 'Vpc.DescribeVSwitchAttributes', { VSwitchId })).Status;
  expect(await status()).toBe('Pending');
  expect(await refused(slow, 'Vpc.DeleteVSwitch', { VSwitchId })).toBe('IncorrectVSwitchStatus 400');
  expect(await refused(slow, 'Vpc.CreateVSwitch', next)).toBe('IncorrectVSwitchStatus 400');
  slow.clock.advance(1_000);
  expect(await status()).toBe('Available');
  await ask(slow, 'Vpc.CreateVSwitch', next);
  await ask(slow, 'Vpc.DeleteVSwitch', { VSwitchId });
});
