import { beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../../src/index.ts';
import { ask, type Item, items, makeGateway, makeVpc, makeVSwitch, refused } from './support.ts';

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

describe('a route table', () => {
  it('is listed with its router, by each filter, in both products', async () => {
    const { VRouterId } = await ask(emulator, 'Vpc.DescribeVpcAttribute', { VpcId });
    const other = await makeVpc(emulator);
    const [foreign = ''] = await tables(emulator, { VpcId: other });
    const router = { VRouterId: String(VRouterId) };
    expect(await tables(emulator)).toEqual([RouteTableId, foreign]);
    expect(await tables(emulator, { RouterId: String(VRouterId) })).toEqual([RouteTableId]);
    expect(await tables(emulator, { RouteTableId: foreign })).toEqual([foreign]);
    expect(await tables(emulator, { RouterType: 'VRouter' })).toHaveLength(2);
    expect(await tables(emulator, { RouterType: 'VBR' })).toEqual([]);
    for (const product of ['Vpc', 'Ecs']) {
      const operation = `${product}.DescribeRouteTables`;
      expect(await items(emulator, operation, 'RouteTables.RouteTable', router)).toMatchObject([
        { RouteTableId, VRouterId, RouteTableType: 'System' },
      ]);
      const page = await ask(emulator, operation, { PageSize: '1', PageNumber: '2' });
      expect(page).toMatchObject({ TotalCount: 2, RouteTables: { RouteTable: [{ RouteTableId: foreign }] } });
    }
  });

  it('is made beside the system one, followed by a vSwitch, changed and deleted', async () => {
    const VSwitchId = await makeVSwitch(emulator, VpcId);
    const made = await ask(emulator, 'Vpc.CreateRouteTable', { VpcId, RouteTableName: 'own' });
    const own = { RouteTableId: String(made.RouteTableId) };
    expect(blocks(await entries(own))).toEqual(['10.1.0.0/24', '100.64.0.0/10']);
    const following = async (parameters: Record<string, string>) => {
      const [table] = await items(
        emulator,
        'Vpc.DescribeRouteTableList',
        'RouterTableList.RouterTableListType',
        parameters,
      );
      return (table?.VSwitchIds as { VSwitchId: string[] } | undefined)?.VSwitchId;
    };
    await ask(emulator, 'Vpc.AssociateRouteTable', { ...own, VSwitchId });
    expect(await following(own)).toEqual([VSwitchId]);
    expect(await following({ RouteTableId })).toEqual([]);
    expect((await ask(emulator, 'Vpc.DescribeVSwitchAttributes', { VSwitchId })).RouteTable).toEqual({
      ...own,
      RouteTableType: 'Custom',
    });
    expect(await refused(emulator, 'Vpc.AssociateRouteTable', { ...own, VSwitchId })).toBe(
      'InvalidAssociation.Duplicated 400',
    );
    expect(await refused(emulator, 'Vpc.DeleteRouteTable', own)).toBe('DependencyViolation.VSwitch 400');
    await ask(emulator, 'Vpc.UnassociateRouteTable', { ...own, VSwitchId });
    expect(await following({ RouteTableId })).toEqual([VSwitchId]);
    expect(await refused(emulator, 'Vpc.UnassociateRouteTable', { ...own, VSwitchId })).toBe(
      'InvalidAssociation.NotFound 400',
    );
    await ask(emulator, 'Vpc.ModifyRouteTableAttributes', { ...own, RouteTableName: 'mine' });
    expect(await tables(emulator, { RouteTableName: 'mine' })).toEqual([own.RouteTableId]);
    const extra = { ...own, DestinationCidrBlock: '0.0.0.0/0', NextHopType: 'NatGateway', NextHopId };
    await ask(emulator, 'Vpc.CreateRouteEntry', extra);
    expect(await refused(emulator, 'Vpc.DeleteRouteTable', own)).toBe('DependencyViolation.RouteEntry 400');
    await ask(emulator, 'Vpc.DeleteRouteEntry', extra);
    await ask(emulator, 'Vpc.DeleteRouteTable', own);
    expect(await tables(emulator)).toEqual([RouteTableId]);
  });

  it('stays where it is the system’s, and where it is not known', async () => {
    expect(await refused(emulator, 'Vpc.DeleteRouteTable', { RouteTableId })).toBe('OperationDenied 400');
    const missing = { RouteTableId: 'vtb-none' };
    expect(await refused(emulator, 'Vpc.DeleteRouteTable', missing)).toBe('InvalidRouteTableId.NotFound 404');
    expect(await refused(emulator, 'Vpc.DescribeRouteEntryList', missing)).toBe(
      'InvalidRouteTableId.NotFound 404',
    );
  });
});

describe('a router', () => {
  it('is a side of its VPC, and has a name of its own', async () => {
    const { VRouterId, VpcName } = await ask(emulator, 'Vpc.DescribeVpcAttribute', { VpcId });
    const parameters = { VRouterId: String(VRouterId) };
    await makeVpc(emulator);
    await ask(emulator, 'Ecs.ModifyVRouterAttribute', {
      ...parameters,
      VRouterName: 'main',
      Description: 'the main one',
    });
    for (const product of ['Vpc', 'Ecs']) {
      expect(
        await items(emulator, `${product}.DescribeVRouters`, 'VRouters.VRouter', parameters),
      ).toMatchObject([
        {
          VRouterId,
          VpcId,
          VRouterName: 'main',
          Description: 'the main one',
          RouteTableIds: { RouteTableId: [RouteTableId] },
        },
      ]);
    }
    expect(await items(emulator, 'Vpc.DescribeVRouters', 'VRouters.VRouter')).toHaveLength(2);
    expect((await ask(emulator, 'Vpc.DescribeVpcAttribute', { VpcId })).VpcName).toBe(VpcName);
  });

  it('is not there under an unknown id, nor from another region', async () => {
    const { VRouterId } = await ask(emulator, 'Vpc.DescribeVpcAttribute', { VpcId });
    const change = (parameters: Record<string, string>) =>
      refused(emulator, 'Vpc.ModifyVRouterAttribute', { VRouterName: 'x', ...parameters });
    expect(await change({ VRouterId: 'vrt-none' })).toBe('InvalidVRouterId.NotFound 404');
    expect(await change({ VRouterId: String(VRouterId), RegionId: 'cn-beijing' })).toBe(
      'InvalidVRouterId.NotFound 404',
    );
  });
});
