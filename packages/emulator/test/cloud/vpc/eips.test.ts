import { beforeEach, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../../src/index.ts';
import { ask, bareCloud, type Item, items, makeEip, makeGateway, makeVpc, refused } from './support.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });
  return () => emulator.close();
});

const list = (parameters: Record<string, string> = {}, product = 'Vpc') =>
  items(emulator, `${product}.DescribeEipAddresses`, 'EipAddresses.EipAddress', parameters);

const bind = (id: string, InstanceId: string) =>
  ask(emulator, 'Vpc.AssociateEipAddress', { AllocationId: id, InstanceId, InstanceType: 'Nat' });

it('allocates an address, and tells what was asked for', async () => {
  const { id, ip } = await makeEip(emulator, {
    Bandwidth: '20',
    InternetChargeType: 'PayByTraffic',
    Name: 'web',
    Description: 'of the web',
    'Tag.1.Key': 'env',
    'Tag.1.Value': 'test',
  });
  expect(id).toMatch(/^eip-bp1\w{17}$/);
  expect(ip).toMatch(/^198\.1[89]\.\d+\.\d+$/);
  expect(await list()).toMatchObject([
    {
      AllocationId: id,
      IpAddress: ip,
      Status: 'Available',
      Bandwidth: '20',
      InternetChargeType: 'PayByTraffic',
      ChargeType: 'PostPaid',
      ISP: 'BGP',
      Name: 'web',
      Description: 'of the web',
      AllocationTime: '2024-01-02T03:04:05Z',
      InstanceId: '',
      Tags: { Tag: [{ Key: 'env', Value: 'test' }] },
    },
  ]);
});

it('gives no address twice', async () => {
  const made = await Promise.all(Array.from({ length: 60 }, () => makeEip(emulator)));
  expect(new Set(made.map(({ ip }) => ip)).size).toBe(60);
  const { ip } = await makeEip(emulator, { IpAddress: '198.18.200.200' });
  expect(ip).toBe('198.18.200.200');
  const again = { IpAddress: ip };
  expect(await refused(emulator, 'Vpc.AllocateEipAddress', again)).toBe('ReserveIpFail 400');
  expect(await refused(emulator, 'Vpc.AllocateEipAddress', { IpAddress: 'x' })).toBe('ReserveIpFail 400');
});

it.each([
  [{ Bandwidth: '0' }],
  [{ Bandwidth: '1001' }],
  [{ Bandwidth: 'much' }],
  [{ InternetChargeType: 'PayBySmile' }],
])('allocates nothing with %j', async (parameters: Record<string, string>) => {
  for (const product of ['Vpc', 'Ecs']) {
    const code = await refused(emulator, `${product}.AllocateEipAddress`, parameters);
    expect(code).toBe('InvalidParameter 400');
  }
  expect(await list()).toEqual([]);
});

it('finds addresses by each filter, by several ids joined with commas, and page by page', async () => {
  const VpcId = await makeVpc(emulator);
  const gateway = await makeGateway(emulator, VpcId);
  const [first, second, third] = [
    await makeEip(emulator, { Name: 'a-1', ISP: 'BGP_PRO' }),
    await makeEip(emulator, { Name: 'a-2', 'Tag.1.Key': 'env', 'Tag.1.Value': 'test' }),
    await makeEip(emulator, { Name: 'b', InstanceChargeType: 'PrePaid' }),
  ];
  await bind(second.id, gateway);
  const found = async (parameters: Record<string, string>) =>
    (await list(parameters)).map(({ AllocationId }) => AllocationId);
  expect(await found({ AllocationId: `${third.id},${first.id}` })).toEqual([first.id, third.id]);
  expect(await found({ EipAddress: `${second.ip},${third.ip}` })).toEqual([second.id, third.id]);
  expect(await found({ EipName: 'a-*' })).toEqual([first.id, second.id]);
  expect(await found({ Status: 'InUse' })).toEqual([second.id]);
  expect(await found({ Status: 'Available' })).toEqual([first.id, third.id]);
  expect(await found({ ISP: 'BGP_PRO' })).toEqual([first.id]);
  expect(await found({ ChargeType: 'PrePaid' })).toEqual([third.id]);
  expect(await found({ AssociatedInstanceType: 'Nat', AssociatedInstanceId: gateway })).toEqual([second.id]);
  expect(await found({ AssociatedInstanceId: 'i-other' })).toEqual([]);
  expect(await found({ LockReason: 'financial' })).toEqual([]);
  expect(await found({ 'Tag.1.Key': 'env' })).toEqual([second.id]);
  expect(await found({ RegionId: 'cn-beijing' })).toEqual([]);
  const page = await ask(emulator, 'Ecs.DescribeEipAddresses', { PageSize: '2', PageNumber: '2' });
  expect(page).toMatchObject({
    TotalCount: 3,
    PageNumber: 2,
    EipAddresses: { EipAddress: [{ AllocationId: third.id }] },
  });
});

it('goes from hand to hand, in either product', async () => {
  const gateway = await makeGateway(emulator, await makeVpc(emulator));
  const { AllocationId, EipAddress } = await ask(emulator, 'Ecs.AllocateEipAddress', { Bandwidth: '5' });
  const own = { AllocationId: String(AllocationId) };
  await ask(emulator, 'Ecs.AssociateEipAddress', { ...own, InstanceId: gateway, InstanceType: 'Nat' });
  for (const product of ['Vpc', 'Ecs']) {
    expect(await list({}, product)).toMatchObject([
      { ...own, IpAddress: EipAddress, Status: 'InUse', InstanceId: gateway, InstanceType: 'Nat' },
    ]);
  }
  await ask(emulator, 'Vpc.ModifyEipAddressAttribute', { ...own, Bandwidth: '50', Name: 'n' });
  await ask(emulator, 'Ecs.ModifyEipAddressAttribute', { ...own, Bandwidth: '60' });
  expect(await list()).toMatchObject([{ Bandwidth: '60', EipBandwidth: '60', Name: 'n' }]);
  for (const product of ['Vpc', 'Ecs']) {
    expect(await refused(emulator, `${product}.ReleaseEipAddress`, own)).toBe('IncorrectEipStatus 400');
    const again = { ...own, InstanceId: gateway, InstanceType: 'Nat' };
    expect(await refused(emulator, `${product}.AssociateEipAddress`, again)).toBe('IncorrectEipStatus 400');
  }
  await ask(emulator, 'Ecs.UnassociateEipAddress', { ...own, InstanceId: gateway });
  expect(await list()).toMatchObject([{ Status: 'Available', InstanceId: '', InstanceType: '', VpcId: '' }]);
  await ask(emulator, 'Ecs.ReleaseEipAddress', own);
  expect(await list()).toEqual([]);
});

it('takes an address only from what has it', async () => {
  const gateway = await makeGateway(emulator, await makeVpc(emulator));
  const { id } = await makeEip(emulator);
  const away = (parameters: Record<string, string>) =>
    refused(emulator, 'Vpc.UnassociateEipAddress', { AllocationId: id, ...parameters });
  expect(await away({})).toBe('IncorrectEipStatus 400');
  await bind(id, gateway);
  expect(await away({ InstanceId: 'ngw-other' })).toBe('InvalidBindingStatus 400');
  expect(await away({ InstanceType: 'EcsInstance' })).toBe('InvalidBindingStatus 400');
  await ask(emulator, 'Vpc.UnassociateEipAddress', { AllocationId: id, InstanceId: gateway });
});

it('is not there under an unknown id, nor from another region', async () => {
  const { id } = await makeEip(emulator);
  for (const parameters of [{ AllocationId: 'eip-none' }, { AllocationId: id, RegionId: 'cn-beijing' }]) {
    for (const operation of ['ReleaseEipAddress', 'AssociateEipAddress', 'ModifyEipAddressAttribute']) {
      const more = { InstanceId: 'i-1', Bandwidth: '5' };
      const code = await refused(emulator, `Vpc.${operation}`, { ...parameters, ...more });
      expect(code).toBe('InvalidAllocationId.NotFound 404');
    }
  }
});

it('keeps an address that is paid in advance until it expires', async () => {
  const { id } = await makeEip(emulator, { InstanceChargeType: 'PrePaid', Period: '2' });
  expect(await list()).toMatchObject([{ ChargeType: 'PrePaid', ExpiredTime: '2024-03-02T03:04Z' }]);
  const release = { AllocationId: id };
  expect(await refused(emulator, 'Vpc.ReleaseEipAddress', release)).toBe('Forbidden.ChargeTypeIsPrepaid 400');
  emulator.clock.advance(61 * 24 * 3_600_000);
  await ask(emulator, 'Vpc.ReleaseEipAddress', release);
  const long = { InstanceChargeType: 'PrePaid', Period: '99999999' };
  expect(await refused(emulator, 'Vpc.AllocateEipAddress', long)).toBe('InvalidParameter 400');
});

it('is associating, then unassociating, for a while', async () => {
  await using slow = await startEmulator({ timing: { vpcPendingMs: 1_000 } });
  const VpcId = await makeVpc(slow);
  slow.clock.advance(1_000);
  const gateway = await makeGateway(slow, VpcId);
  const { id } = await makeEip(slow);
  const own = { AllocationId: id, InstanceId: gateway, InstanceType: 'Nat' };
  const status = async () =>
    (await items(slow, 'Vpc.DescribeEipAddresses', 'EipAddresses.EipAddress'))[0]?.Status;
  expect(await refused(slow, 'Vpc.AssociateEipAddress', own)).toBe('IncorrectInstanceStatus 400');
  slow.clock.advance(1_000);
  await ask(slow, 'Vpc.AssociateEipAddress', own);
  expect(await status()).toBe('Associating');
  expect(await refused(slow, 'Vpc.UnassociateEipAddress', own)).toBe('IncorrectEipStatus 400');
  slow.clock.advance(1_000);
  expect(await status()).toBe('InUse');
  await ask(slow, 'Vpc.UnassociateEipAddress', own);
  expect(await status()).toBe('Unassociating');
  expect(await refused(slow, 'Vpc.ReleaseEipAddress', { AllocationId: id })).toBe('IncorrectEipStatus 400');
  slow.clock.advance(1_000);
  expect(await status()).toBe('Available');
});

it('stands for an instance, an interface or a balancer, one address for each', () => {
  const cloud = bareCloud();
  const put = (kind: string, id: string, status: string, region = 'cn-hangzhou') =>
    cloud.put(kind, {
      id,
      region,
      fields: { VpcId: 'vpc-1', PrivateIpAddress: '10.0.0.7' },
      phases: [{ value: status, until: Number.POSITIVE_INFINITY }],
    });
  put('ecs/instance', 'i-1', 'Running');
  put('ecs/instance', 'i-2', 'Starting');
  put('ecs/instance', 'i-3', 'Running', 'cn-beijing');
  put('ecs/network-interface', 'eni-1', 'Available');
  put('slb/load-balancer', 'lb-1', 'active');
  const allocate = () => (cloud.call('Vpc.AllocateEipAddress') as { AllocationId: string }).AllocationId;
  const associate = (parameters: Record<string, string>, AllocationId = allocate()) =>
    cloud.call('Vpc.AssociateEipAddress', { AllocationId, ...parameters });
  expect(associate({ InstanceId: 'i-1' })).toBeTypeOf('object');
  expect(associate({ InstanceId: 'eni-1', InstanceType: 'NetworkInterface' })).toBeTypeOf('object');
  expect(associate({ InstanceId: 'lb-1', InstanceType: 'SlbInstance' })).toBeTypeOf('object');
  expect(associate({ InstanceId: 'i-1' })).toBe('InvalidAssociation.Duplicated 400');
  expect(associate({ InstanceId: 'i-2' })).toBe('IncorrectInstanceStatus 400');
  expect(associate({ InstanceId: 'i-3' })).toBe('InvalidParameter.Mismatch 400');
  expect(associate({ InstanceId: 'i-none' })).toBe('InvalidInstanId.NotFound 404');
  expect(associate({ InstanceId: 'lb-1' })).toBe('InvalidInstanId.NotFound 404');
  expect(associate({ InstanceId: 'x', InstanceType: 'Toaster' })).toBe(
    'InvalidInstanceType.ValueNotSupported 400',
  );
  const { EipAddresses } = cloud.call('Vpc.DescribeEipAddresses', { AssociatedInstanceId: 'i-1' }) as Item;
  expect(EipAddresses).toMatchObject({
    EipAddress: [
      {
        InstanceType: 'EcsInstance',
        InstanceRegionId: 'cn-hangzhou',
        VpcId: 'vpc-1',
        PrivateIpAddress: '10.0.0.7',
      },
    ],
  });
});
