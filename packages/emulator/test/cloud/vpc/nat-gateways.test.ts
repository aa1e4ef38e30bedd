import { beforeEach, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../../src/index.ts';
import { ask, items, makeEip, makeGateway, makeVpc, makeVSwitch, refused } from './support.ts';

let emulator: Emulator;
let VpcId: string;
let VSwitchId: string;
beforeEach(async () => {
  emulator = await startEmulator();
  VpcId = await makeVpc(emulator);
  VSwitchId = await makeVSwitch(emulator, VpcId);
  return () => emulator.close();
});

const list = (parameters: Record<string, string> = {}, product = 'Vpc') =>
  items(emulator, `${product}.DescribeNatGateways`, 'NatGateways.NatGateway', parameters);

const entries = (parameters: Record<string, string> = {}) =>
  items(emulator, 'Vpc.DescribeSnatTableEntries', 'SnatTableEntries.SnatTableEntry', parameters);

/** Makes a gateway with an address; returns the ids of both, and what an entry of its table needs. */
async function gatewayWithEip() {
  const made = await ask(emulator, 'Vpc.CreateNatGateway', { VpcId, VSwitchId });
  const NatGatewayId = String(made.NatGatewayId);
  const [SnatTableId = ''] = (made.SnatTableIds as { SnatTableId: string[] }).SnatTableId;
  const { id, ip } = await makeEip(emulator);
  const binding = { AllocationId: id, InstanceId: NatGatewayId, InstanceType: 'Nat' };
  await ask(emulator, 'Vpc.AssociateEipAddress', binding);
  return { NatGatewayId, SnatTableId, eip: id, ip, binding };
}

it('is made in a vSwitch, and tells what was asked for', async () => {
  const made = await ask(emulator, 'Vpc.CreateNatGateway', {
    VpcId,
    VSwitchId,
    Name: 'out',
    Description: 'to the world',
    NatType: 'Enhanced',
    InternetChargeType: 'PayByLcu',
    'Tag.1.Key': 'env',
    'Tag.1.Value': 'test',
  });
  expect(made).toMatchObject({
    NatGatewayId: expect.stringMatching(/^ngw-/),
    SnatTableIds: { SnatTableId: [expect.stringMatching(/^stb-/)] },
    ForwardTableIds: { ForwardTableId: [expect.stringMatching(/^ftb-/)] },
  });
  const { NatGatewayId, SnatTableIds, ForwardTableIds } = made;
  expect(await list()).toMatchObject([
    {
      NatGatewayId,
      SnatTableIds,
      ForwardTableIds,
      VpcId,
      Name: 'out',
      Description: 'to the world',
      Status: 'Available',
      BusinessStatus: 'Normal',
      NatGatewayPrivateInfo: { VswitchId: VSwitchId, IzNo: 'cn-hangzhou-h', PrivateIpAddress: '10.1.0.1' },
      Tags: { Tag: [{ TagKey: 'env', TagValue: 'test' }] },
    },
  ]);
  const parameters = { NatGatewayId: String(NatGatewayId) };
  expect(await ask(emulator, 'Vpc.GetNatGatewayAttribute', parameters)).toMatchObject({
    NatGatewayId,
    SnatTable: { SnatEntryCount: 0 },
    BillingConfig: { InternetChargeType: 'PayByLcu' },
  });
  await ask(emulator, 'Vpc.ModifyNatGatewayAttribute', { ...parameters, Name: 'new' });
  expect(await list()).toMatchObject([{ Name: 'new', Description: 'to the world' }]);
  const [parent] = await items(emulator, 'Vpc.DescribeVpcs', 'Vpcs.Vpc');
  expect(parent?.NatGatewayIds).toEqual({ NatGatewayIds: [NatGatewayId] });
});

it('is found by each filter, and page by page', async () => {
  const other = await makeVpc(emulator);
  const ids = [
    await makeGateway(emulator, VpcId, { Name: 'a', VSwitchId }),
    await makeGateway(emulator, other, { Name: 'b', NetworkType: 'intranet' }),
  ];
  const found = async (parameters: Record<string, string>) =>
    (await list(parameters)).map(({ NatGatewayId }) => ids.indexOf(String(NatGatewayId)));
  expect(await found({ NatGatewayId: ids.toReversed().join() })).toEqual([0, 1]);
  expect(await found({ NatGatewayId: ids[1] ?? '' })).toEqual([1]);
  expect(await found({ VpcId })).toEqual([0]);
  expect(await found({ Name: 'b' })).toEqual([1]);
  expect(await found({ NetworkType: 'intranet' })).toEqual([1]);
  expect(await found({ ZoneId: 'cn-hangzhou-h' })).toEqual([0]);
  expect(await found({ Status: 'Creating' })).toEqual([]);
  const page = await ask(emulator, 'Ecs.DescribeNatGateways', { PageSize: '1', PageNumber: '2' });
  expect(page).toMatchObject({ TotalCount: 2, NatGateways: { NatGateway: [{ NatGatewayId: ids[1] }] } });
});

it('is made in nothing that is not there', async () => {
  const create = (parameters: Record<string, string>) =>
    refused(emulator, 'Vpc.CreateNatGateway', { VpcId, VSwitchId, ...parameters });
  expect(await create({ VpcId: 'vpc-none' })).toBe('InvalidVpcID.NotFound 404');
  expect(await create({ RegionId: 'cn-beijing' })).toBe('InvalidVpcID.NotFound 404');
  expect(await create({ VSwitchId: 'vsw-none' })).toBe('InvalidVSwitchId.NotFound 404');
  expect(await create({ VpcId: await makeVpc(emulator) })).toBe('InvalidVSwitchId.NotFound 404');
  for (const operation of ['DeleteNatGateway', 'GetNatGatewayAttribute', 'ModifyNatGatewayAttribute']) {
    const missing = { NatGatewayId: 'ngw-none' };
    expect(await refused(emulator, `Vpc.${operation}`, missing)).toBe('InvalidNatGatewayId.NotFound 404');
  }
});

it('is made, listed and deleted by the old operations as well', async () => {
  const old = { VpcId, 'BandwidthPackage.1.IpCount': '1', 'BandwidthPackage.1.Bandwidth': '5' };
  const { NatGatewayId } = await ask(emulator, 'Ecs.CreateNatGateway', old);
  expect(await list()).toMatchObject([{ NatGatewayId }]);
  expect(await list({}, 'Ecs')).toMatchObject([{ NatGatewayId, VpcId, Status: 'Available' }]);
  await ask(emulator, 'Ecs.DeleteNatGateway', { NatGatewayId: String(NatGatewayId) });
  expect(await list()).toEqual([]);
});

it('lets a vSwitch out under an address of its own', async () => {
  const { NatGatewayId, SnatTableId, ip, binding } = await gatewayWithEip();
  expect(await list()).toMatchObject([
    { IpLists: { IpList: [{ IpAddress: ip, UsingStatus: 'Idle', SnatEntryEnabled: false }] } },
  ]);
  const { SnatEntryId } = await ask(emulator, 'Vpc.CreateSnatEntry', {
    SnatTableId,
    SourceVSwitchId: VSwitchId,
    SnatIp: ip,
    SnatEntryName: 'all',
  });
  expect(await entries()).toMatchObject([
    {
      SnatEntryId,
      SnatTableId,
      NatGatewayId,
      SourceVSwitchId: VSwitchId,
      SourceCIDR: '10.1.0.0/24',
      SnatIp: ip,
      SnatEntryName: 'all',
      Status: 'Available',
    },
  ]);
  expect(await list()).toMatchObject([{ IpLists: { IpList: [{ UsingStatus: 'UsedBySnatTable' }] } }]);
  expect(await refused(emulator, 'Vpc.DeleteNatGateway', { NatGatewayId })).toBe(
    'DependencyViolation.SnatTable 400',
  );
  expect(await refused(emulator, 'Vpc.UnassociateEipAddress', binding)).toBe(
    'InvalidIpStatus.HasBeenUsedBySnatTable 400',
  );
  expect(await refused(emulator, 'Vpc.DeleteVSwitch', { VSwitchId })).toBe('DependencyViolation 400');
  const own = { SnatTableId, SnatEntryId: String(SnatEntryId) };
  await ask(emulator, 'Vpc.ModifySnatEntry', { ...own, SnatEntryName: 'new' });
  expect(await entries()).toMatchObject([{ SnatEntryName: 'new', SnatIp: ip }]);
  await ask(emulator, 'Vpc.DeleteSnatEntry', own);
  expect(await entries()).toEqual([]);
  expect(await refused(emulator, 'Vpc.DeleteNatGateway', { NatGatewayId })).toBe(
    'DependencyViolation.EIPS 400',
  );
  await ask(emulator, 'Vpc.UnassociateEipAddress', binding);
  await ask(emulator, 'Vpc.DeleteNatGateway', { NatGatewayId });
  expect(await list()).toEqual([]);
});

it('finds entries by each filter, and page by page', async () => {
  const { NatGatewayId, SnatTableId, ip } = await gatewayWithEip();
  const second = await makeEip(emulator);
  await ask(emulator, 'Vpc.AssociateEipAddress', {
    AllocationId: second.id,
    InstanceId: NatGatewayId,
    InstanceType: 'Nat',
  });
  const make = async (parameters: Record<string, string>) =>
    (await ask(emulator, 'Vpc.CreateSnatEntry', { SnatTableId, ...parameters })).SnatEntryId;
  const ids = [
    await make({ SourceVSwitchId: VSwitchId, SnatIp: ip, SnatEntryName: 'a' }),
    await make({ SourceCIDR: '10.9.0.7/32', SnatIp: `${ip},${second.ip}` }),
  ];
  const found = async (parameters: Record<string, string>) =>
    (await entries(parameters)).map(({ SnatEntryId }) => ids.indexOf(SnatEntryId));
  expect(await found({ SnatTableId })).toEqual([0, 1]);
  expect(await found({ SnatTableId: 'stb-none' })).toEqual([]);
  expect(await found({ SnatEntryId: String(ids[1]) })).toEqual([1]);
  expect(await found({ SourceVSwitchId: VSwitchId })).toEqual([0]);
  expect(await found({ SourceCIDR: '10.9.0.7/32' })).toEqual([1]);
  expect(await found({ SnatIp: second.ip })).toEqual([1]);
  expect(await found({ SnatIp: ip })).toEqual([0, 1]);
  expect(await found({ SnatEntryName: 'a' })).toEqual([0]);
  expect(await found({ NatGatewayId })).toEqual([0, 1]);
  const page = await ask(emulator, 'Vpc.DescribeSnatTableEntries', {
    SnatTableId,
    PageSize: '1',
    PageNumber: '2',
  });
  expect(page).toMatchObject({
    TotalCount: 2,
    SnatTableEntries: { SnatTableEntry: [{ SnatEntryId: ids[1] }] },
  });
});

it('takes no entry that makes no sense', async () => {
  const { SnatTableId, ip } = await gatewayWithEip();
  const foreign = await makeVSwitch(emulator, await makeVpc(emulator));
  const usual = { SnatTableId, SourceVSwitchId: VSwitchId, SnatIp: ip };
  const create = (parameters: Record<string, string>) =>
    refused(emulator, 'Vpc.CreateSnatEntry', { ...usual, ...parameters });
  expect(await create({ SnatTableId: 'stb-none' })).toBe('InvalidSnatTableId.NotFound 404');
  expect(await create({ RegionId: 'cn-beijing' })).toBe('InvalidSnatTableId.NotFound 404');
  expect(await create({ SnatIp: '1.2.3.4' })).toBe('InvalidSnatIp.NotFound 404');
  expect(await create({ SnatIp: `${ip},x` })).toBe('InvalidSnatIp.Malformed 400');
  expect(await create({ SnatIp: '' })).toMatch(/^MissingParameter/);
  expect(await create({ SourceVSwitchId: 'vsw-none' })).toBe('InvalidVSwitchId.NotFound 404');
  expect(await create({ SourceVSwitchId: foreign })).toBe('InvalidVSwitchId.NotFound 404');
  expect(await create({ SourceCIDR: '10.0.0.0/24' })).toBe('INVALID_PARAMETER 400');
  expect(await create({ SourceVSwitchId: '' })).toBe('INVALID_PARAMETER 400');
  const byBlock = (SourceCIDR: string) => create({ SourceVSwitchId: '', SourceCIDR });
  expect(await byBlock('11.0.0.0/24')).toBe('INVALID_PARAMETER 400');
  expect(await byBlock('x')).toBe('INVALID_PARAMETER 400');
  await ask(emulator, 'Vpc.CreateSnatEntry', usual);
  expect(await create({})).toBe('Forbidden.SourceVSwitchId.Duplicated 400');
  expect(await byBlock('10.1.0.0/24')).toBe('Forbidden.SourceVSwitchId.Duplicated 400');
  const missing = { SnatTableId, SnatEntryId: 'snat-none' };
  expect(await refused(emulator, 'Vpc.DeleteSnatEntry', missing)).toBe('InvalidSnatEntryId.NotFound 404');
  const [entry] = await entries();
  const elsewhere = await gatewayWithEip();
  const wrong = { SnatTableId: elsewhere.SnatTableId, SnatEntryId: String(entry?.SnatEntryId) };
  expect(await refused(emulator, 'Vpc.DeleteSnatEntry', wrong)).toBe('InvalidSnatEntryId.NotFound 404');
});

it('goes with all that it has where it is forced to', async () => {
  const { NatGatewayId, SnatTableId, ip } = await gatewayWithEip();
  await ask(emulator, 'Vpc.CreateSnatEntry', { SnatTableId, SourceVSwitchId: VSwitchId, SnatIp: ip });
  await ask(emulator, 'Vpc.DeleteNatGateway', { NatGatewayId, Force: 'true' });
  expect(await list()).toEqual([]);
  expect(await entries()).toEqual([]);
  expect(await items(emulator, 'Vpc.DescribeEipAddresses', 'EipAddresses.EipAddress')).toMatchObject([
    { Status: 'Available', InstanceId: '' },
  ]);
  await ask(emulator, 'Vpc.DeleteVSwitch', { VSwitchId });
});

it('is being created, then deleted, for a while', async () => {
  await using slow = await startEmulator({ timing: { vpcPendingMs: 1_000 } });
  const parent = await makeVpc(slow);
  slow.clock.advance(1_000);
  const made = await ask(slow, 'Vpc.CreateNatGateway', { VpcId: parent });
  const own = { NatGatewayId: String(made.NatGatewayId) };
  const [SnatTableId = ''] = (made.SnatTableIds as { SnatTableId: string[] }).SnatTableId;
  const statuses = async () =>
    (await items(slow, 'Vpc.DescribeNatGateways', 'NatGateways.NatGateway')).map(({ Status }) => Status);
  expect(await statuses()).toEqual(['Creating']);
  expect(await refused(slow, 'Vpc.DeleteNatGateway', own)).toBe('IncorrectStatus.NatGateway 400');
  const entry = { SnatTableId, SourceCIDR: '10.0.0.0/24', SnatIp: '1.2.3.4' };
  expect(await refused(slow, 'Vpc.CreateSnatEntry', entry)).toBe('IncorrectStatus.NATGW 400');
  slow.clock.advance(1_000);
  expect(await statuses()).toEqual(['Available']);
  await ask(slow, 'Vpc.DeleteNatGateway', own);
  expect(await statuses()).toEqual(['Deleting']);
  expect(await refused(slow, 'Vpc.DeleteVpc', { VpcId: parent })).toBe('DependencyViolation.NatGateway 400');
  slow.clock.advance(1_000);
  expect(await statuses()).toEqual([]);
  await ask(slow, 'Vpc.DeleteVpc', { VpcId: parent });
});
