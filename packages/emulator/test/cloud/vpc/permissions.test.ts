import { beforeAll, describe, expect, it } from 'vitest';
import { useEmulator } from '../../support/emulator.ts';
import { type Answer, fine, type Need, region, sessionsOf } from '../../support/sessions.ts';
import type { Key } from '../../support/signed-call.ts';
import { runInstances } from '../ecs/support.ts';
import { ask, items, makeEip, makeGateway, makeVpc, makeVSwitch } from './support.ts';

const emulator = useEmulator();
const { callAs, check, doAll, refuse, sessionFor } = sessionsOf(emulator, 'Vpc');

const ids = { vpc: '', vSwitch: '', table: '', gateway: '', snat: '', eip: '', instance: '' };
const zone = { ZoneId: 'cn-hangzhou-h' };
const vpcs = ['DescribeVpcs'] as const;
const vSwitches = ['DescribeVSwitches'] as const;
const eips = ['DescribeEipAddresses'] as const;
const gateways = ['DescribeNatGateways'] as const;

/** Makes something for a session; returns its answer, which has to be a good one. */
async function make(key: Key, action: string, parameters: Record<string, string> = {}): Promise<Answer> {
  const made = await callAs(key, action, { ...region, ...parameters });
  expect([action, made]).toMatchObject([action, fine]);
  return made;
}

beforeAll(async () => {
  ids.vpc = await makeVpc(emulator());
  ids.vSwitch = await makeVSwitch(emulator(), ids.vpc);
  const path = 'RouterTableList.RouterTableListType';
  const [table] = await items(emulator(), 'Vpc.DescribeRouteTableList', path, { VpcId: ids.vpc });
  ids.table = String(table?.RouteTableId);
  ids.gateway = await makeGateway(emulator(), ids.vpc);
  const found = await ask(emulator(), 'Vpc.GetNatGatewayAttribute', { NatGatewayId: ids.gateway });
  ids.snat = String((found.SnatTable as { SnatTableId: string }).SnatTableId);
  ids.eip = (await makeEip(emulator())).id;
  [ids.instance = ''] = await runInstances(emulator(), zone);
});

describe('a session that may do only that', () => {
  it('makes, lists, changes, uses and deletes a VPC and a vSwitch', async () => {
    const maker = await sessionFor(['CreateVpc DescribeVpcs', 'vpc/*']);
    const { VpcId } = (await make(maker, 'CreateVpc', { CidrBlock: '10.0.0.0/8' })) as { VpcId: string };
    await doAll(maker, [['DescribeVpcs', { VpcId }]]);
    await refuse(maker, 'DeleteVpc', { VpcId }, vpcs);
    const key = await sessionFor(
      ['ModifyVpcAttribute DescribeVpcAttribute DeleteVpc', `vpc/${VpcId}`],
      ['CreateVSwitch', `vpc/${VpcId}`, 'vswitch/*'],
      ['DescribeVSwitches ModifyVSwitchAttribute DescribeVSwitchAttributes DeleteVSwitch', 'vswitch/*'],
    );
    await doAll(key, [
      ['ModifyVpcAttribute', { VpcId, VpcName: 'mine' }],
      ['DescribeVpcAttribute', { VpcId }],
    ]);
    const block = { ...zone, CidrBlock: '10.1.9.0/24' };
    await refuse(key, 'CreateVSwitch', { ...block, VpcId: ids.vpc }, vSwitches);
    const made = await make(key, 'CreateVSwitch', { ...block, VpcId });
    const VSwitchId = String(made.VSwitchId);
    await doAll(key, [
      ['DescribeVSwitches', { VpcId }],
      ['ModifyVSwitchAttribute', { VSwitchId, VSwitchName: 'mine' }],
      ['DescribeVSwitchAttributes', { VSwitchId }],
    ]);
    await refuse(key, 'ModifyVpcAttribute', { VpcId: ids.vpc, VpcName: 'theirs' }, vpcs);
    await doAll(key, [
      ['DeleteVSwitch', { VSwitchId }],
      ['DeleteVpc', { VpcId }],
    ]);
  });

  it('makes, lists, changes, uses and deletes a route table and its entries', async () => {
    const list = ['DescribeRouteTableList'] as const;
    const maker = await sessionFor(['CreateRouteTable DescribeRouteTableList', 'routetable/*']);
    const made = await make(maker, 'CreateRouteTable', { VpcId: ids.vpc, RouteTableName: 'mine' });
    const table = { RouteTableId: String(made.RouteTableId) };
    await doAll(maker, [['DescribeRouteTableList', { VpcId: ids.vpc }]]);
    await refuse(maker, 'DeleteRouteTable', table, list);
    const key = await sessionFor(
      [
        'CreateRouteEntry DescribeRouteEntryList DeleteRouteEntry ModifyRouteTableAttributes DeleteRouteTable',
        `routetable/${table.RouteTableId}`,
      ],
      ['AssociateRouteTable', `vswitch/${ids.vSwitch}`],
      ['UnassociateRouteTable', `vswitch/${ids.vSwitch}`, `routetable/${table.RouteTableId}`],
    );
    const entry = { DestinationCidrBlock: '0.0.0.0/0', NextHopId: ids.gateway, NextHopType: 'NatGateway' };
    const entries = ['DescribeRouteEntryList', { RouteTableId: ids.table }] as const;
    await refuse(key, 'CreateRouteEntry', { ...entry, RouteTableId: ids.table }, entries);
    await doAll(key, [
      ['ModifyRouteTableAttributes', { ...table, RouteTableName: 'new' }],
      ['CreateRouteEntry', { ...entry, ...table }],
      ['DescribeRouteEntryList', table],
      ['AssociateRouteTable', { ...table, VSwitchId: ids.vSwitch }],
      ['UnassociateRouteTable', { ...table, VSwitchId: ids.vSwitch }],
      ['DeleteRouteEntry', { ...entry, ...table }],
      ['DeleteRouteTable', table],
    ]);
  });

  it('makes, lists, changes, uses and gives up an elastic address', async () => {
    const maker = await sessionFor(['AllocateEipAddress DescribeEipAddresses', 'eip/*']);
    const made = await make(maker, 'AllocateEipAddress');
    const eip = { AllocationId: String(made.AllocationId) };
    await doAll(maker, [['DescribeEipAddresses', {}]]);
    await refuse(maker, 'ReleaseEipAddress', eip, eips);
    const own = `eip/${eip.AllocationId}`;
    const key = await sessionFor(
      ['ModifyEipAddressAttribute ReleaseEipAddress', own],
      ['AssociateEipAddress UnassociateEipAddress', own, `ecs:instance/${ids.instance}`],
    );
    const use = { ...eip, InstanceId: ids.instance };
    await doAll(key, [['ModifyEipAddressAttribute', { ...eip, Bandwidth: '10' }]]);
    await refuse(key, 'AssociateEipAddress', { ...use, AllocationId: ids.eip }, eips);
    await refuse(key, 'AssociateEipAddress', { ...eip, InstanceId: ids.gateway, InstanceType: 'Nat' }, eips);
    await doAll(key, [
      ['AssociateEipAddress', use],
      ['UnassociateEipAddress', use],
      ['ReleaseEipAddress', eip],
    ]);
  });

  it('makes, lists, changes, uses and deletes a NAT gateway and its SNAT entries', async () => {
    const maker = await sessionFor(['CreateNatGateway DescribeNatGateways', 'natgateway/*']);
    const made = await make(maker, 'CreateNatGateway', { VpcId: ids.vpc, VSwitchId: ids.vSwitch });
    const gateway = { NatGatewayId: String(made.NatGatewayId) };
    const [SnatTableId = ''] = (made.SnatTableIds as { SnatTableId: string[] }).SnatTableId;
    await doAll(maker, [['DescribeNatGateways', { VpcId: ids.vpc }]]);
    await refuse(maker, 'DeleteNatGateway', gateway, gateways);
    const { id, ip } = await makeEip(emulator());
    const own = `natgateway/${gateway.NatGatewayId}`;
    const key = await sessionFor(
      ['ModifyNatGatewayAttribute GetNatGatewayAttribute DeleteNatGateway', own],
      ['AssociateEipAddress', `eip/${id}`, own],
      ['UnassociateEipAddress', `eip/${id}`, own],
      ['CreateSnatEntry', 'snattable/*'],
      ['DescribeSnatTableEntries ModifySnatEntry DeleteSnatEntry', `snattable/${SnatTableId}`],
    );
    const binding = { AllocationId: id, InstanceId: gateway.NatGatewayId, InstanceType: 'Nat' };
    await doAll(key, [
      ['ModifyNatGatewayAttribute', { ...gateway, Name: 'mine' }],
      ['GetNatGatewayAttribute', gateway],
      ['AssociateEipAddress', binding],
    ]);
    const wish = { SnatTableId, SnatIp: ip, SourceVSwitchId: ids.vSwitch };
    const { SnatEntryId } = await make(key, 'CreateSnatEntry', wish);
    const entry = { SnatTableId, SnatEntryId: String(SnatEntryId) };
    const entries = ['DescribeSnatTableEntries', { SnatTableId }] as const;
    await refuse(key, 'DeleteSnatEntry', { ...entry, SnatTableId: ids.snat }, entries);
    await refuse(key, 'DeleteNatGateway', { NatGatewayId: ids.gateway }, gateways);
    await doAll(key, [
      ['DescribeSnatTableEntries', { SnatTableId }],
      ['ModifySnatEntry', { ...entry, SnatEntryName: 'mine' }],
      ['DeleteSnatEntry', entry],
      ['UnassociateEipAddress', binding],
      ['DeleteNatGateway', gateway],
    ]);
  });
});

describe('what a session has to be allowed for', () => {
  const vpc = () => [`vpc/${ids.vpc}`];
  const ofVpc = () => ({ VpcId: ids.vpc });
  const table = () => [`routetable/${ids.table}`];
  const ofTable = () => ({ RouteTableId: ids.table, DestinationCidrBlock: '172.16.0.0/12' });
  const snat = () => [`snattable/${ids.snat}`];
  const ofSnat = () => ({ SnatTableId: ids.snat, SnatEntryId: 'snat-none', SnatIp: '1.2.3.4' });
  const eip = () => [`eip/${ids.eip}`];
  const bound = (InstanceId: string, type: object = {}) => ({ AllocationId: ids.eip, InstanceId, ...type });

  it.each<Need>([
    ['CreateVpc', () => ({}), () => ['vpc/*']],
    ['CreateDefaultVpc', () => ({}), () => ['vpc/*']],
    ['DescribeVpcs', () => ({}), () => ['vpc/*']],
    ['DescribeVpcs', ofVpc, vpc],
    ['DescribeVpcAttribute', ofVpc, vpc],
    ['DeleteVpc', () => ({ VpcId: 'vpc-none' }), () => ['vpc/vpc-none']],
    [
      'CreateVSwitch',
      () => ({ ...ofVpc(), ...zone, CidrBlock: '10.7.0.0/24' }),
      () => [...vpc(), 'vswitch/*'],
    ],
    ['DescribeVSwitches', ofVpc, () => ['vswitch/*']],
    ['DescribeVSwitches', () => ({ VSwitchId: ids.vSwitch }), () => [`vswitch/${ids.vSwitch}`]],
    ['DeleteVSwitch', () => ({ VSwitchId: 'vsw-none' }), () => ['vswitch/vsw-none']],
    ['DescribeVRouters', () => ({}), () => ['vrouter/*']],
    ['ModifyVRouterAttribute', () => ({ VRouterId: 'vrt-1', VRouterName: 'n' }), () => ['vrouter/vrt-1']],
    ['CreateRouteTable', ofVpc, () => ['routetable/*']],
    ['DescribeRouteTableList', ofVpc, () => ['routetable/*']],
    ['DescribeRouteTables', ofTable, table],
    ['DescribeRouteEntryList', ofTable, table],
    ['CreateRouteEntry', () => ({ ...ofTable(), NextHopId: 'i-none' }), table],
    ['ModifyRouteEntry', () => ({ RouteEntryId: 'rte-none' }), () => ['routetable/*']],
    ['DeleteRouteEntry', ofTable, table],
    [
      'AssociateRouteTable',
      () => ({ RouteTableId: ids.table, VSwitchId: ids.vSwitch }),
      () => [`vswitch/${ids.vSwitch}`],
    ],
    ['AllocateEipAddress', () => ({}), () => ['eip/*']],
    ['DescribeEipAddresses', () => ({ AssociatedInstanceId: 'i-1' }), () => ['eip/*']],
    ['DescribeEipAddresses', () => ({ AllocationId: ids.eip }), eip],
    ['AssociateEipAddress', () => bound('i-none'), () => [...eip(), 'ecs:instance/i-none']],
    [
      'AssociateEipAddress',
      () => bound('ngw-none', { InstanceType: 'Nat' }),
      () => [...eip(), 'natgateway/ngw-none'],
    ],
    ['AssociateEipAddress', () => bound('lb-none', { InstanceType: 'SlbInstance' }), eip],
    ['AssociateEipAddress', () => bound('none', { InstanceType: 'constructor' }), eip],
    ['CreateNatGateway', ofVpc, () => ['natgateway/*']],
    ['DescribeNatGateways', ofVpc, () => ['natgateway/*']],
    ['DescribeSnatTableEntries', ofSnat, snat],
    ['CreateSnatEntry', ofSnat, () => ['snattable/*']],
    ['ModifySnatEntry', ofSnat, snat],
    ['DeleteSnatEntry', ofSnat, snat],
  ])('%s', (...need) => check(...need));
});
