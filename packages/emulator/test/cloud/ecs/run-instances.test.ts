import { beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../../src/index.ts';
import { call } from '../../support/signed-call.ts';
import { describeInstances, instancesOf, makeNetwork, runInstances } from './support.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });
  return () => emulator.close();
});

const region = { RegionId: 'cn-hangzhou' };

it('creates what was asked for', async () => {
  const { VSwitchId, SecurityGroupId } = await makeNetwork(emulator);
  const [id] = await runInstances(emulator, {
    InstanceType: 'ecs.r7.2xlarge',
    ImageId: 'ubuntu_22_04_x64_20G_alibase_20240819.vhd',
    InstanceName: 'web',
    ZoneId: 'cn-hangzhou-h',
    VSwitchId,
    PrivateIpAddress: '10.0.0.7',
    SecurityGroupId,
    Description: 'A web server',
    InternetMaxBandwidthOut: '5',
    'Tag.1.Key': 'env',
    'Tag.1.Value': 'test',
  });
  expect(instancesOf(await describeInstances(emulator))).toEqual([
    expect.objectContaining({
      InstanceId: id,
      RegionId: 'cn-hangzhou',
      ZoneId: 'cn-hangzhou-h',
      InstanceName: 'web',
      InstanceType: 'ecs.r7.2xlarge',
      InstanceTypeFamily: 'ecs.r7',
      Cpu: 8,
      Memory: 65_536,
      ImageId: 'ubuntu_22_04_x64_20G_alibase_20240819.vhd',
      Description: 'A web server',
      InternetMaxBandwidthOut: 5,
      Status: 'Running',
      CreationTime: '2024-01-02T03:04Z',
      Tags: { Tag: [{ TagKey: 'env', TagValue: 'test' }] },
      SecurityGroupIds: { SecurityGroupId: [SecurityGroupId] },
      VpcAttributes: expect.objectContaining({
        VSwitchId,
        PrivateIpAddress: { IpAddress: ['10.0.0.7'] },
      }),
    }),
  ]);
});

it('creates nothing in a vSwitch that is still being made', async () => {
  await using slow = await startEmulator({ timing: { vpcPendingMs: 1_000 } });
  const { body: vpc } = await call(slow, 'Vpc.CreateVpc', { ...region, CidrBlock: '10.0.0.0/8' });
  slow.clock.advance(1_000);
  const block = { VpcId: String(vpc.VpcId), ZoneId: 'cn-hangzhou-h', CidrBlock: '10.0.0.0/16' };
  const { body: vSwitch } = await call(slow, 'Vpc.CreateVSwitch', { ...region, ...block });
  const place = { ...region, VSwitchId: String(vSwitch.VSwitchId) };
  for (const action of ['Ecs.RunInstances', 'Ecs.CreateInstance']) {
    const { status, body } = await call(slow, action, { ...place, InstanceType: 'ecs.g6.large' });
    expect([action, status, body.Code]).toEqual([action, 400, 'IncorrectVSwitchStatus']);
  }
  slow.clock.advance(1_000);
  expect((await call(slow, 'Ecs.RunInstances', place)).status).toBe(200);
});

it('creates none of several where the vSwitch has too few addresses', async () => {
  const { VpcId } = await makeNetwork(emulator);
  const block = { VpcId, ZoneId: 'cn-hangzhou-h', CidrBlock: '10.9.0.0/29' };
  const { body } = await call(emulator, 'Vpc.CreateVSwitch', { ...region, ...block });
  const place = { ...region, VSwitchId: String(body.VSwitchId) };
  const refused = await call(emulator, 'Ecs.RunInstances', { ...place, Amount: '5' });
  expect([refused.status, refused.body.Code]).toEqual([400, 'QuotaExceeded.PrivateIpAddress']);
  expect(await runInstances(emulator, { VSwitchId: place.VSwitchId, Amount: '4' })).toHaveLength(4);
});

it('creates an instance from a region alone', async () => {
  const [id] = await runInstances(emulator);
  const [instance] = instancesOf(await describeInstances(emulator));
  expect(instance).toMatchObject({
    InstanceId: id,
    InstanceName: id,
    InstanceType: 'ecs.g6.large',
    Cpu: 2,
    Memory: 8192,
  });
});

it.each([
  ['web-[5,3]', {}, ['web-005', 'web-006']],
  ['web-[,]-a', {}, ['web-000000-a', 'web-000001-a']],
  ['web', { UniqueSuffix: 'true' }, ['web001', 'web002']],
  ['web', {}, ['web', 'web']],
])('names several instances after %s', async (InstanceName, suffix, names) => {
  await runInstances(emulator, { Amount: '2', InstanceName, ...suffix });
  expect(instancesOf(await describeInstances(emulator)).map((one) => one.InstanceName)).toEqual(names);
});

it('gives every instance an address of its own', async () => {
  await runInstances(emulator, { Amount: '100' });
  const instances = instancesOf(await describeInstances(emulator, { PageSize: '100' }));
  expect(new Set(instances.map((one) => JSON.stringify(one.VpcAttributes))).size).toBe(100);
});

describe('a client token', () => {
  it('gets the answer of its first call again, and creates nothing more', async () => {
    const first = await runInstances(emulator, { ClientToken: 'token', Amount: '2' });
    const second = await runInstances(emulator, { ClientToken: 'token', Amount: '2' });
    expect(second).toEqual(first);
    expect((await describeInstances(emulator)).body.TotalCount).toBe(2);
  });

  it('is refused with other parameters', async () => {
    await runInstances(emulator, { ClientToken: 'token', Amount: '2' });
    const { status, body } = await call(emulator, 'Ecs.RunInstances', {
      ...region,
      ClientToken: 'token',
      Amount: '3',
    });
    expect([status, body]).toMatchObject([
      400,
      { Code: 'IdempotentParameterMismatch', Message: expect.stringContaining('other parameters') },
    ]);
  });

  it('that is another one creates more', async () => {
    await runInstances(emulator, { ClientToken: 'one' });
    await runInstances(emulator, { ClientToken: 'other' });
    expect((await describeInstances(emulator)).body.TotalCount).toBe(2);
  });
});

it.each<[string, Record<string, string>, number, string, RegExp]>([
  ['a region that does not exist', { RegionId: 'mars-1' }, 404, 'InvalidRegionId.NotFound', /mars-1/],
  ['more than 1000 instances', { ...region, Amount: '1001' }, 400, 'InvalidParameter.Amount', /at most 1000/],
  [
    'a minimum above the amount',
    { ...region, MinAmount: '2' },
    400,
    'InvalidParameter.MinAmount',
    /at most Amount/,
  ],
  ['a dry run', { ...region, DryRun: 'true' }, 400, 'DryRunOperation', /would succeed/],
])('creates nothing for %s', async (_, parameters, status, code, message) => {
  const reply = await call(emulator, 'Ecs.RunInstances', parameters);
  expect([reply.status, reply.body]).toMatchObject([
    status,
    { Code: code, Message: expect.stringMatching(message) },
  ]);
  expect((await describeInstances(emulator)).body.TotalCount).toBe(0);
});
