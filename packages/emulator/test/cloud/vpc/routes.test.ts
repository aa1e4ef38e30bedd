import { beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../../src/index.ts';
import { ask, bareCloud, type Item, items, makeGateway, makeVpc, makeVSwitch, refused } from './support.ts';

let emulator: Emulator;
let VpcId: string;
let RouteTableId: string;
let NextHopId: string;
beforeEach(async () => {
  emulator = await startEmulator();
  VpcId = await makeVpc(emulator);
  [RouteTableId = ''] = await tables(emulator, { VpcId });
  NextHopId = await makeGateway(emulator, VpcId);
  return () => emulator.close();
});

async function tables(from: Emulator, parameters: Record<string, string> = {}): Promise<string[]> {
  const path = 'RouterTableList.RouterTableListType';
  const found = await items(from, 'Vpc.DescribeRouteTableList', path, parameters);
  return found.map((one) => String(one.RouteTableId));
}

const entries = (parameters: Record<string, string> = {}) =>
  items(emulator, 'Vpc.DescribeRouteEntryList', 'RouteEntrys.RouteEntry', { RouteTableId, ...parameters });

const blocks = (found: readonly Item[]) => found.map(({ DestinationCidrBlock }) => DestinationCidrBlock);

const route = (more: Record<string, string> = {}) => ({
  RouteTableId,
  DestinationCidrBlock: '0.0.0.0/0',
  NextHopType: 'NatGateway',
  NextHopId,
  ...more,
});

describe('a route', () => {
  it('leads to each vSwitch and to the vendor by itself', async () => {
    const VSwitchId = await makeVSwitch(emulator, VpcId);
    const found = await entries();
    expect(blocks(found)).toEqual(['100.64.0.0/10', '10.1.0.0/24']);
    expect(found).toMatchObject([
      { Type: 'System', Status: 'Available', NextHops: { NextHop: [{ NextHopType: 'service' }] } },
      { Type: 'System', Status: 'Available', NextHops: { NextHop: [{ NextHopType: 'local' }] } },
    ]);
    const parameters = { RouteEntryId: String(found[1]?.RouteEntryId) };
    expect(await refused(emulator, 'Vpc.DeleteRouteEntry', parameters)).toBe('OperationDenied 400');
    expect(await refused(emulator, 'Vpc.ModifyRouteEntry', parameters)).toBe('OperationDenied 400');
    await ask(emulator, 'Vpc.DeleteVSwitch', { VSwitchId });
    expect(blocks(await entries())).toEqual(['100.64.0.0/10']);
  });

  it('is made, shown in all lists, changed and deleted', async () => {
    const { RouteEntryId } = await ask(
      emulator,
      'Vpc.CreateRouteEntry',
      route({ RouteEntryName: 'out', Description: 'to the world' }),
    );
    const expected = {
      RouteEntryId,
      RouteTableId,
      DestinationCidrBlock: '0.0.0.0/0',
      Type: 'Custom',
      Status: 'Available',
      RouteEntryName: 'out',
      Description: 'to the world',
      NextHops: { NextHop: [{ NextHopId, NextHopType: 'NatGateway', Enabled: 1 }] },
    };
    expect(await entries({ RouteEntryType: 'Custom' })).toMatchObject([
      { ...expected, IpVersion: 'ipv4', Origin: 'Custom' },
    ]);
    const [table] = await items(emulator, 'Ecs.DescribeRouteTables', 'RouteTables.RouteTable');
    expect(table?.RouteEntrys).toMatchObject({
      RouteEntry: [
        { DestinationCidrBlock: '100.64.0.0/10' },
        { DestinationCidrBlock: '0.0.0.0/0', InstanceId: NextHopId, NextHopType: 'NatGateway' },
      ],
    });
    await ask(emulator, 'Vpc.ModifyRouteEntry', {
      RouteEntryId: String(RouteEntryId),
      RouteEntryName: 'away',
      NewNextHopType: 'VpnGateway',
      NewNextHopId: 'vpn-1',
    });
    expect(await entries({ RouteEntryType: 'Custom' })).toMatchObject([
      {
        RouteEntryName: 'away',
        Description: 'to the world',
        NextHops: { NextHop: [{ NextHopId: 'vpn-1', NextHopType: 'VpnGateway' }] },
      },
    ]);
    await ask(emulator, 'Ecs.DeleteRouteEntry', { RouteTableId, DestinationCidrBlock: '0.0.0.0/0' });
    expect(await entries({ RouteEntryType: 'Custom' })).toEqual([]);
  });

  it('is found by each filter, and page by page', async () => {
    const made = await ask(emulator, 'Vpc.CreateRouteEntry', route({ RouteEntryName: 'a' }));
    const vpn = { NextHopType: 'VpnGateway', NextHopId: 'vpn-1' };
    await ask(emulator, 'Vpc.CreateRouteEntry', route({ DestinationCidrBlock: '30.0.0.0/8', ...vpn }));
    await ask(emulator, 'Vpc.CreateRouteEntry', route({ DestinationCidrBlock: 'fd00::/8', ...vpn }));
    const found = async (parameters: Record<string, string>) => blocks(await entries(parameters));
    expect(await found({ RouteEntryId: String(made.RouteEntryId) })).toEqual(['0.0.0.0/0']);
    expect(await found({ RouteEntryName: 'a' })).toEqual(['0.0.0.0/0']);
    expect(await found({ DestinationCidrBlock: '30.0.0.0/8' })).toEqual(['30.0.0.0/8']);
    expect(await found({ 'DestCidrBlockList.1': '30.0.0.0/8', 'DestCidrBlockList.2': '0.0.0.0/0' })).toEqual([
      '0.0.0.0/0',
      '30.0.0.0/8',
    ]);
    expect(await found({ NextHopId: 'vpn-1' })).toEqual(['30.0.0.0/8', 'fd00::/8']);
    expect(await found({ NextHopType: 'NatGateway' })).toEqual(['0.0.0.0/0']);
    expect(await found({ IpVersion: 'IPv6' })).toEqual(['fd00::/8']);
    expect(await found({ RouteEntryType: 'System' })).toEqual(['100.64.0.0/10']);
    const custom = { RouteTableId, RouteEntryType: 'Custom', MaxResult: '2' };
    const first = await ask(emulator, 'Vpc.DescribeRouteEntryList', custom);
    const rest = await ask(emulator, 'Vpc.DescribeRouteEntryList', {
      ...custom,
      NextToken: String(first.NextToken),
    });
    expect(first.RouteEntrys).toMatchObject({ RouteEntry: [{}, {}] });
    expect(rest).toMatchObject({
      NextToken: '',
      RouteEntrys: { RouteEntry: [{ DestinationCidrBlock: 'fd00::/8' }] },
    });
  });

  it.each([
    [{ DestinationCidrBlock: '30.0.0.1/8' }, 'InvalidCidrBlock.Malformed 400'],
    [{ DestinationCidrBlock: 'nowhere' }, 'InvalidCidrBlock.Malformed 400'],
    [{ DestinationCidrBlock: '100.64.1.0/24' }, 'InvalidCidrBlock 400'],
    [{ DestinationCidrBlock: '10.1.0.0/24' }, 'InvalidCidrBlock 400'],
    [{ DestinationCidrBlock: '10.1.0.7' }, 'InvalidCidrBlock 400'],
    [{ NextHopId: 'ngw-none' }, 'InvalidNextHopId.NotFound 404'],
    [{ NextHopType: 'Instance' }, 'InvalidNextHopId.NotFound 404'],
    [{ NextHopType: 'Balloon' }, 'InvalidNextHopType 400'],
    [{ NextHopId: '' }, 'InvalidNexthopTypeAndList.BothNull 400'],
    [{ 'NextHopList.1.NextHopId': 'ri-1' }, 'InvalidNexthopTypeAndList.BothNotNull 400'],
    [{ NextHopId: '', 'NextHopList.1.NextHopId': 'ri-1' }, 'InvalidNexthopListSize 400'],
    [{ RouteTableId: 'vtb-none' }, 'InvalidRouteTableId.NotFound 404'],
    [{ RegionId: 'cn-beijing' }, 'InvalidRouteTableId.NotFound 404'],
  ])('is not made with %j', async (parameters: Record<string, string>, code) => {
    await makeVSwitch(emulator, VpcId);
    for (const product of ['Vpc', 'Ecs']) {
      expect(await refused(emulator, `${product}.CreateRouteEntry`, route(parameters))).toBe(code);
    }
  });

  it('leads nowhere in another VPC', async () => {
    const foreign = await makeGateway(emulator, await makeVpc(emulator));
    expect(await refused(emulator, 'Vpc.CreateRouteEntry', route({ NextHopId: foreign }))).toBe(
      'InvalidNextHopId.NotFound 404',
    );
  });

  it('is there once for a destination', async () => {
    await ask(emulator, 'Vpc.CreateRouteEntry', route({ DestinationCidrBlock: '30.0.0.1' }));
    const again = route({ DestinationCidrBlock: '30.0.0.1/32' });
    expect(await refused(emulator, 'Vpc.CreateRouteEntry', again)).toBe('RouterEntryConflict.Duplicated 400');
  });

  it('shares its traffic among several next hops', async () => {
    const parameters = {
      RouteTableId,
      DestinationCidrBlock: '30.0.0.0/8',
      'NextHopList.1.NextHopType': 'RouterInterface',
      'NextHopList.1.NextHopId': 'ri-1',
      'NextHopList.1.Weight': '10',
      'NextHopList.2.NextHopType': 'RouterInterface',
      'NextHopList.2.NextHopId': 'ri-2',
    };
    await ask(emulator, 'Vpc.CreateRouteEntry', parameters);
    const [found] = await entries({ NextHopId: 'ri-2' });
    expect(found?.NextHops).toMatchObject({
      NextHop: [
        { NextHopId: 'ri-1', Weight: 10 },
        { NextHopId: 'ri-2', Weight: 100 },
      ],
    });
    const heavy = { ...parameters, DestinationCidrBlock: '31.0.0.0/8', 'NextHopList.1.Weight': '300' };
    expect(await refused(emulator, 'Vpc.CreateRouteEntry', heavy)).toBe('INVALID_WEIGHT_PARAM 400');
  });

  it('is not deleted where it is not', async () => {
    await ask(emulator, 'Vpc.CreateRouteEntry', route());
    const [{ RouteEntryId = '' } = {}] = await entries({ RouteEntryType: 'Custom' });
    const missing = 'InvalidRouteEntry.NotFound 400';
    const remove = (parameters: Record<string, string>) =>
      refused(emulator, 'Vpc.DeleteRouteEntry', parameters);
    expect(await remove({ RouteTableId, DestinationCidrBlock: '1.0.0.0/8' })).toBe(missing);
    expect(await remove(route({ NextHopId: 'ngw-other' }))).toBe(missing);
    expect(await remove({ RouteEntryId: 'rte-none' })).toBe('InvalidRouteEntry.NotFound 404');
    expect(await remove({ RouteEntryId: String(RouteEntryId), RegionId: 'cn-beijing' })).toBe(
      'InvalidRouteEntry.NotFound 404',
    );
    expect(await remove({ RouteTableId: 'vtb-none', DestinationCidrBlock: '0.0.0.0/0' })).toBe(
      'InvalidRouteTableId.NotFound 404',
    );
    expect(await remove({})).toMatch(/^MissingParameter/);
    await ask(emulator, 'Vpc.DeleteRouteEntry', { RouteEntryId: String(RouteEntryId) });
  });

  it('keeps the gateway that it leads to', async () => {
    await ask(emulator, 'Vpc.CreateRouteEntry', route());
    expect(await refused(emulator, 'Vpc.DeleteNatGateway', { NatGatewayId: NextHopId })).toBe(
      'DependencyViolation.RouteEntry 400',
    );
  });

  it('leads to an instance of its VPC, which is the usual kind of next hop', () => {
    const cloud = bareCloud();
    const made = cloud.call('Ecs.CreateVpc') as Record<string, string>;
    const put = (id: string, vpcId: string) =>
      cloud.put('ecs/instance', { id, region: 'cn-hangzhou', fields: { VpcId: vpcId } });
    put('i-own', made.VpcId ?? '');
    put('i-foreign', 'vpc-other');
    const parameters = { RouteTableId: made.RouteTableId ?? '', DestinationCidrBlock: '30.0.0.0/8' };
    expect(cloud.call('Ecs.CreateRouteEntry', { ...parameters, NextHopId: 'i-foreign' })).toBe(
      'InvalidNextHopId.NotFound 404',
    );
    expect(cloud.call('Ecs.CreateRouteEntry', { ...parameters, NextHopId: 'i-own' })).not.toBeTypeOf(
      'string',
    );
    const { RouteEntrys } = cloud.call('Vpc.DescribeRouteEntryList', {
      RouteTableId: made.RouteTableId ?? '',
      RouteEntryType: 'Custom',
    }) as Item;
    expect(RouteEntrys).toMatchObject({
      RouteEntry: [{ NextHops: { NextHop: [{ NextHopId: 'i-own', NextHopType: 'Instance' }] } }],
    });
  });

  it('is pending, then deleting, for a while; its table takes no other one meanwhile', async () => {
    await using slow = await startEmulator({ timing: { vpcPendingMs: 1_000 } });
    const id = await makeVpc(slow);
    slow.clock.advance(1_000);
    const [table = ''] = await tables(slow, { VpcId: id });
    const vpn = { NextHopType: 'VpnGateway', NextHopId: 'vpn-1' };
    const one = { RouteTableId: table, DestinationCidrBlock: '30.0.0.0/8', ...vpn };
    const status = async () => {
      const path = 'RouteEntrys.RouteEntry';
      const parameters = { RouteTableId: table, RouteEntryType: 'Custom' };
      return (await items(slow, 'Vpc.DescribeRouteEntryList', path, parameters)).map(({ Status }) => Status);
    };
    await ask(slow, 'Vpc.CreateRouteEntry', one);
    expect(await status()).toEqual(['Pending']);
    const other = { ...one, DestinationCidrBlock: '31.0.0.0/8' };
    expect(await refused(slow, 'Vpc.CreateRouteEntry', other)).toBe('IncorrectRouteEntryStatus 400');
    expect(await refused(slow, 'Vpc.DeleteRouteEntry', one)).toBe('IncorrectRouteEntryStatus 400');
    slow.clock.advance(1_000);
    expect(await status()).toEqual(['Available']);
    await ask(slow, 'Vpc.DeleteRouteEntry', one);
    expect(await status()).toEqual(['Deleting']);
    expect(await refused(slow, 'Vpc.DeleteRouteEntry', one)).toBe('IncorrectRouteEntryStatus 400');
    slow.clock.advance(1_000);
    expect(await status()).toEqual([]);
  });
});
