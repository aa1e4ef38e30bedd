import { beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../../src/index.ts';
import { call } from '../../support/signed-call.ts';
import { ask, bareCloud, items, makeGateway, makeVpc, makeVSwitch, refused } from './support.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator();
  return () => emulator.close();
});

describe('a VPC', () => {
  it('is made with a router and a route table, and tells what was asked for', async () => {
    const made = await ask(emulator, 'Vpc.CreateVpc', {
      CidrBlock: '192.168.0.0/16',
      VpcName: 'shop',
      Description: 'of the shop',
      UserCidr: '30.0.0.0/8,40.0.0.0/8',
      'Tag.1.Key': 'env',
      'Tag.1.Value': 'test',
    });
    expect(made).toMatchObject({
      VpcId: expect.stringMatching(/^vpc-bp1\w{17}$/),
      VRouterId: expect.stringMatching(/^vrt-/),
      RouteTableId: expect.stringMatching(/^vtb-/),
    });
    const parameters = { VpcId: String(made.VpcId) };
    const expected = {
      VpcId: made.VpcId,
      VRouterId: made.VRouterId,
      VpcName: 'shop',
      Description: 'of the shop',
      CidrBlock: '192.168.0.0/16',
      Status: 'Available',
      IsDefault: false,
      OwnerId: Number(emulator.accountId),
      Tags: { Tag: [{ Key: 'env', Value: 'test' }] },
      UserCidrs: { UserCidr: ['30.0.0.0/8', '40.0.0.0/8'] },
    };
    const [listed] = await items(emulator, 'Vpc.DescribeVpcs', 'Vpcs.Vpc', parameters);
    expect(listed).toMatchObject({ ...expected, RouterTableIds: { RouterTableIds: [made.RouteTableId] } });
    expect(await ask(emulator, 'Vpc.DescribeVpcAttribute', parameters)).toMatchObject(expected);
  });

  it('is found by each filter, by several ids joined with commas, and page by page', async () => {
    const [first = '', second = '', third = ''] = [
      await makeVpc(emulator, { VpcName: 'web-1' }),
      await makeVpc(emulator, { VpcName: 'web-2', 'Tag.1.Key': 'env', 'Tag.1.Value': 'test' }),
      String((await ask(emulator, 'Vpc.CreateDefaultVpc')).VpcId),
    ];
    const found = async (parameters: Record<string, string>) =>
      (await items(emulator, 'Vpc.DescribeVpcs', 'Vpcs.Vpc', parameters)).map(({ VpcId }) => VpcId);
    expect(await found({})).toEqual([first, second, third]);
    expect(await found({ VpcId: `${third},${first},vpc-none` })).toEqual([first, third]);
    expect(await found({ VpcName: 'web-*' })).toEqual([first, second]);
    expect(await found({ VpcName: 'web-2' })).toEqual([second]);
    expect(await found({ IsDefault: 'true' })).toEqual([third]);
    expect(await found({ IsDefault: 'false' })).toEqual([first, second]);
    expect(await found({ 'Tag.1.Key': 'env', 'Tag.1.Value': 'test' })).toEqual([second]);
    expect(await found({ VpcOwnerId: emulator.accountId })).toHaveLength(3);
    expect(await found({ VpcOwnerId: '1' })).toEqual([]);
    expect(await found({ RegionId: 'cn-beijing' })).toEqual([]);
    const page = await ask(emulator, 'Vpc.DescribeVpcs', { PageSize: '2', PageNumber: '2' });
    expect(page).toMatchObject({
      TotalCount: 3,
      PageSize: 2,
      PageNumber: 2,
      Vpcs: { Vpc: [{ VpcId: third }] },
    });
  });

  it('is changed by either product, and seen by both', async () => {
    const VpcId = await makeVpc(emulator, { VpcName: 'old', Description: 'stays' });
    await ask(emulator, 'Ecs.ModifyVpcAttribute', { VpcId, VpcName: 'new' });
    const expected = [expect.objectContaining({ VpcId, VpcName: 'new', Description: 'stays' })];
    expect(await items(emulator, 'Ecs.DescribeVpcs', 'Vpcs.Vpc')).toEqual(expected);
    expect(await items(emulator, 'Vpc.DescribeVpcs', 'Vpcs.Vpc')).toEqual(expected);
    await ask(emulator, 'Ecs.DeleteVpc', { VpcId });
    expect(await items(emulator, 'Vpc.DescribeVpcs', 'Vpcs.Vpc')).toEqual([]);
  });

  it.each([
    ['10.0.0.0/7'],
    ['10.0.0.0/29'],
    ['10.0.0.1/8'],
    ['10.0.0.0'],
    ['100.64.0.0/16'],
    ['224.0.0.0/8'],
    ['x'],
  ])('cannot have the block %s', async (CidrBlock) => {
    expect(await refused(emulator, 'Vpc.CreateVpc', { CidrBlock })).toBe('InvalidCidrBlock.Malformed 400');
  });

  it('takes a block of one’s own, and no more than three blocks of the user', async () => {
    await makeVpc(emulator, { CidrBlock: '30.0.0.0/16' });
    const UserCidr = '31.0.0.0/8,32.0.0.0/8,33.0.0.0/8,34.0.0.0/8';
    expect(await refused(emulator, 'Vpc.CreateVpc', { UserCidr })).toBe('InvalidUserCidr.Quota 400');
    expect(await refused(emulator, 'Vpc.CreateVpc', { UserCidr: 'x' })).toBe('InvalidParameter 400');
  });

  it('is the default one once in a region', async () => {
    await ask(emulator, 'Vpc.CreateDefaultVpc');
    expect(await refused(emulator, 'Vpc.CreateDefaultVpc')).toBe('OperationFailed.DefaultVpcExist 400');
    await ask(emulator, 'Vpc.CreateDefaultVpc', { RegionId: 'cn-beijing' });
  });

  it('is not there under an unknown id, nor from another region', async () => {
    const VpcId = await makeVpc(emulator);
    for (const parameters of [{ VpcId: 'vpc-none' }, { VpcId, RegionId: 'cn-beijing' }]) {
      for (const operation of ['DescribeVpcAttribute', 'ModifyVpcAttribute', 'DeleteVpc']) {
        expect(await refused(emulator, `Vpc.${operation}`, parameters)).toBe('InvalidVpcID.NotFound 404');
      }
    }
    expect(await refused(emulator, 'Vpc.CreateVpc', { RegionId: 'xx-none' })).toMatch(/^InvalidRegionId/);
  });

  it('is not deleted while it holds something', async () => {
    const VpcId = await makeVpc(emulator);
    const remove = () => refused(emulator, 'Vpc.DeleteVpc', { VpcId });
    const VSwitchId = await makeVSwitch(emulator, VpcId);
    expect(await remove()).toBe('DependencyViolation.VSwitch 400');
    await ask(emulator, 'Vpc.DeleteVSwitch', { VSwitchId });
    const NatGatewayId = await makeGateway(emulator, VpcId);
    expect(await remove()).toBe('DependencyViolation.NatGateway 400');
    const [{ RouteTableId = '' } = {}] = await items(
      emulator,
      'Vpc.DescribeRouteTables',
      'RouteTables.RouteTable',
    );
    const route = { RouteTableId: String(RouteTableId), DestinationCidrBlock: '0.0.0.0/0' };
    await ask(emulator, 'Vpc.CreateRouteEntry', {
      ...route,
      NextHopType: 'NatGateway',
      NextHopId: NatGatewayId,
    });
    await ask(emulator, 'Vpc.CreateRouteEntry', {
      ...route,
      DestinationCidrBlock: '30.0.0.0/8',
      NextHopType: 'VpnGateway',
      NextHopId: 'vpn-1',
    });
    await ask(emulator, 'Vpc.DeleteNatGateway', { NatGatewayId, Force: 'true' });
    expect(await remove()).toBe('DependencyViolation.RouteEntry 400');
    await ask(emulator, 'Vpc.DeleteRouteEntry', { ...route, DestinationCidrBlock: '30.0.0.0/8' });
    const table = await ask(emulator, 'Vpc.CreateRouteTable', { VpcId });
    expect(await remove()).toBe('DependencyViolation.RouteTable 400');
    await ask(emulator, 'Vpc.DeleteRouteTable', { RouteTableId: String(table.RouteTableId) });
    await ask(emulator, 'Vpc.DeleteVpc', { VpcId });
    expect(await items(emulator, 'Vpc.DescribeVRouters', 'VRouters.VRouter')).toEqual([]);
    expect(await items(emulator, 'Vpc.DescribeRouteTables', 'RouteTables.RouteTable')).toEqual([]);
  });

  it('is not deleted while a security group is in it', () => {
    const cloud = bareCloud();
    const { VpcId } = cloud.call('Vpc.CreateVpc') as { VpcId: string };
    cloud.put('ecs/security-group', { id: 'sg-1', region: 'cn-hangzhou', fields: { VpcId } });
    expect(cloud.call('Vpc.DeleteVpc', { VpcId })).toBe('DependencyViolation.SecurityGroup 400');
  });

  it('is pending for a while, and of no use then', async () => {
    await using slow = await startEmulator({ timing: { vpcPendingMs: 1_000 } });
    const VpcId = await makeVpc(slow);
    const status = async () => (await ask(slow, 'Vpc.DescribeVpcAttribute', { VpcId })).Status;
    const vSwitch = { VpcId, ZoneId: 'cn-hangzhou-h', CidrBlock: '10.0.0.0/24' };
    expect(await status()).toBe('Pending');
    expect(await refused(slow, 'Vpc.CreateVSwitch', vSwitch)).toBe('IncorrectVpcStatus 400');
    expect(await refused(slow, 'Ecs.CreateVSwitch', vSwitch)).toBe('IncorrectVpcStatus 400');
    expect(await refused(slow, 'Vpc.DeleteVpc', { VpcId })).toBe('IncorrectVpcStatus 400');
    slow.clock.advance(1_000);
    expect(await status()).toBe('Available');
    await ask(slow, 'Vpc.CreateVSwitch', vSwitch);
  });

  it('is not made by a dry run, and made once for a client token', async () => {
    const dry = await call(emulator, 'Vpc.CreateVpc', { RegionId: 'cn-hangzhou', DryRun: 'true' });
    expect(dry.body.Code).toBe('DryRunOperation');
    expect(await items(emulator, 'Vpc.DescribeVpcs', 'Vpcs.Vpc')).toEqual([]);
    const first = await makeVpc(emulator, { ClientToken: 'once' });
    expect(await makeVpc(emulator, { ClientToken: 'once' })).toBe(first);
    expect(await items(emulator, 'Vpc.DescribeVpcs', 'Vpcs.Vpc')).toHaveLength(1);
  });
});
