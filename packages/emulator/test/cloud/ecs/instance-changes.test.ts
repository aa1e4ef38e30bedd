import { beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../../src/index.ts';
import { call } from '../../support/signed-call.ts';
import { describeInstances, ecs, instanceWith, makeNetwork, refused, runInstances } from './support.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });
  return () => emulator.close();
});

async function running(parameters: Record<string, string> = {}): Promise<string> {
  const [id = ''] = await runInstances(emulator, parameters);
  return id;
}

async function stopped(parameters: Record<string, string> = {}): Promise<string> {
  const id = await running(parameters);
  await ecs(emulator, 'StopInstance', { InstanceId: id });
  return id;
}

it('creates an instance that is stopped', async () => {
  const { InstanceId } = await ecs(emulator, 'CreateInstance', {
    InstanceType: 'ecs.c6.large',
    InternetMaxBandwidthOut: '5',
  });
  expect(await instanceWith(emulator, String(InstanceId))).toMatchObject({
    Status: 'Stopped',
    StartTime: '',
    PublicIpAddress: { IpAddress: [] },
    Cpu: 2,
    Memory: 4096,
  });
  await ecs(emulator, 'StartInstance', { InstanceId: String(InstanceId) });
  expect(await instanceWith(emulator, String(InstanceId))).toMatchObject({
    Status: 'Running',
    StartTime: '2024-01-02T03:04Z',
  });
});

it.each<[string, Record<string, string>, number, string]>([
  ['a vSwitch that is not there', { VSwitchId: 'vsw-none' }, 404, 'InvalidVSwitchId.NotFound'],
  ['a group that is not there', { SecurityGroupId: 'sg-none' }, 404, 'InvalidSecurityGroupId.NotFound'],
  ['a key pair that is not there', { KeyPairName: 'none' }, 404, 'InvalidKeyPairName.NotFound'],
  ['a deployment set that is not there', { DeploymentSetId: 'ds-none' }, 404, 'DeploymentSet.NotFound'],
  ['a template that is not there', { LaunchTemplateName: 'none' }, 404, 'InvalidLaunchTemplate.NotFound'],
  ['a zone of another region', { ZoneId: 'cn-beijing-a' }, 404, 'InvalidZoneId.NotFound'],
  ['what is no type', { InstanceType: 'large' }, 400, 'InvalidInstanceType.ValueNotSupported'],
  ['a name that begins with a digit', { InstanceName: '1st' }, 400, 'InvalidInstanceName.Malformed'],
  ['a short description', { Description: 'x' }, 400, 'InvalidDescription.Malformed'],
  ['a host name with a gap', { HostName: 'my host' }, 400, 'InvalidHostName.Malformed'],
  ['a weak password', { Password: 'password' }, 400, 'InvalidPassword.Malformed'],
  ['user data that is not in Base64', { UserData: '#!/bin/sh' }, 400, 'InvalidUserData.Base64FormatInvalid'],
  ['long user data', { UserData: 'A'.repeat(44_000) }, 400, 'InvalidUserData.SizeExceeded'],
  ['too much bandwidth', { InternetMaxBandwidthOut: '201' }, 400, 'InvalidInternetMaxBandwidthOut.Malformed'],
  ['a small system disk', { 'SystemDisk.Size': '0' }, 400, 'InvalidSystemDiskSize.ValueNotSupported'],
  [
    'a data disk without a size',
    { 'DataDisk.1.DiskName': 'a' },
    400,
    'InvalidDataDiskSize.ValueNotSupported',
  ],
  ['a snapshot that is not there', { 'DataDisk.1.SnapshotId': 's-1' }, 400, 'InvalidSnapshotId.NotFound'],
  ['no length of a period', { InstanceChargeType: 'PrePaid' }, 400, 'InvalidPeriod'],
  ['an odd period', { InstanceChargeType: 'PrePaid', Period: '10' }, 400, 'InvalidPeriod'],
  [
    'a spot instance in advance',
    { InstanceChargeType: 'PrePaid', Period: '1', SpotStrategy: 'SpotAsPriceGo' },
    400,
    'InvalidSpotPrepaid',
  ],
  [
    'a release too soon',
    { AutoReleaseTime: '2024-01-02T03:10:00Z' },
    400,
    'InvalidAutoReleaseTime.Malformed',
  ],
  [
    'one address for two',
    { Amount: '2', PrivateIpAddress: '172.16.0.9' },
    400,
    'InvalidParameter.PrivateIpAddress',
  ],
  ['an address of elsewhere', { PrivateIpAddress: '10.0.0.9' }, 403, 'InvalidVSwitchId.IpInvalid'],
])('creates nothing with %s', async (_, parameters, status, code) => {
  expect(await refused(emulator, 'RunInstances', parameters)).toEqual([status, code]);
  expect((await describeInstances(emulator)).body.TotalCount).toBe(0);
});

it('creates nothing where vSwitch, zone and group do not go together', async () => {
  const { VSwitchId, SecurityGroupId } = await makeNetwork(emulator);
  expect(await refused(emulator, 'RunInstances', { VSwitchId, ZoneId: 'cn-hangzhou-a' })).toEqual([
    400,
    'InvalidVpcZone.NotSupported',
  ]);
  expect(await refused(emulator, 'RunInstances', { SecurityGroupId })).toEqual([
    400,
    'InvalidSecurityGroup.NotInDefaultVpc',
  ]);
  const elsewhere = { RegionId: 'cn-beijing', VSwitchId };
  expect(await refused(emulator, 'RunInstances', elsewhere)).toEqual([404, 'InvalidVSwitchId.NotFound']);
});

describe('ModifyInstanceAttribute', () => {
  it('changes what describes an instance', async () => {
    const InstanceId = await running();
    const changes = {
      InstanceName: 'renamed',
      Description: 'Another one',
      HostName: 'host-1',
      DeletionProtection: 'true',
    };
    await ecs(emulator, 'ModifyInstanceAttribute', { InstanceId, ...changes, UserData: 'ZWNobw==' });
    const wanted = { ...changes, DeletionProtection: true };
    expect(await instanceWith(emulator, InstanceId)).toMatchObject(wanted);
    expect(await ecs(emulator, 'DescribeInstanceAttribute', { InstanceId })).toMatchObject({
      InstanceName: 'renamed',
      IoOptimized: 'optimized',
      VpcAttributes: { PrivateIpAddress: { IpAddress: [expect.stringMatching(/^172\.16\./)] } },
    });
    expect(await ecs(emulator, 'DescribeUserData', { InstanceId })).toMatchObject({
      InstanceId,
      UserData: 'ZWNobw==',
    });
    expect(await refused(emulator, 'DeleteInstance', { InstanceId, Force: 'true' })).toEqual([
      403,
      'InvalidOperation.DeletionProtection',
    ]);
  });

  it('changes the groups', async () => {
    const { VSwitchId, SecurityGroupId } = await makeNetwork(emulator);
    const InstanceId = await running({ VSwitchId });
    const other = await makeNetwork(emulator);
    const change = (id: string) => ({ InstanceId, 'SecurityGroupIds.1': id });
    await ecs(emulator, 'ModifyInstanceAttribute', change(SecurityGroupId));
    expect(await refused(emulator, 'ModifyInstanceAttribute', change('sg-none'))).toEqual([
      404,
      'InvalidSecurityGroupId.NotFound',
    ]);
    expect(await refused(emulator, 'ModifyInstanceAttribute', change(other.SecurityGroupId))).toEqual([
      400,
      'InvalidSecurityGroup.NotInDefaultVpc',
    ]);
    expect(await instanceWith(emulator, InstanceId)).toMatchObject({
      SecurityGroupIds: { SecurityGroupId: [SecurityGroupId] },
    });
  });

  it.each([
    [{ InstanceName: '-' }, 400, 'InvalidInstanceName.Malformed'],
    [{ CreditSpecification: 'Unlimited' }, 400, 'InvalidParameter.CreditSpecification'],
    [{ InstanceId: 'i-none' }, 404, 'InvalidInstanceId.NotFound'],
  ])('refuses %j', async (change, status, code) => {
    const InstanceId = await running();
    expect(await refused(emulator, 'ModifyInstanceAttribute', { InstanceId, ...change })).toEqual([
      status,
      code,
    ]);
  });
});

describe('the type of an instance', () => {
  it('can be changed while it is stopped', async () => {
    const InstanceId = await running();
    const change = { InstanceId, InstanceType: 'ecs.r6.xlarge' };
    expect(await refused(emulator, 'ModifyInstanceSpec', change)).toEqual([
      400,
      'InvalidInstanceStatus.NotStopped',
    ]);
    await ecs(emulator, 'StopInstance', { InstanceId });
    expect(await refused(emulator, 'ModifyInstanceSpec', { InstanceId, InstanceType: 'x' })).toEqual([
      403,
      'InvalidInstanceType.ValueNotSupported',
    ]);
    await ecs(emulator, 'ModifyInstanceSpec', change);
    expect(await instanceWith(emulator, InstanceId)).toMatchObject({
      InstanceType: 'ecs.r6.xlarge',
      InstanceTypeFamily: 'ecs.r6',
      Cpu: 4,
      Memory: 32_768,
    });
  });

  it('can grow while it runs where it is paid for in advance', async () => {
    const InstanceId = await running({ InstanceChargeType: 'PrePaid', Period: '1' });
    const change = (InstanceType: string) => ({ InstanceId, InstanceType });
    expect(await refused(emulator, 'ModifyInstanceSpec', change('ecs.g6.xlarge'))).toEqual([
      403,
      'ChargeTypeViolation',
    ]);
    const { OrderId } = await ecs(emulator, 'ModifyPrepayInstanceSpec', change('ecs.g6.xlarge'));
    expect(OrderId).toMatch(/^\d+$/);
    expect(await refused(emulator, 'ModifyPrepayInstanceSpec', change('ecs.g6.large'))).toEqual([
      403,
      'IncorrectInstanceStatus',
    ]);
    expect(await instanceWith(emulator, InstanceId)).toMatchObject({ Cpu: 4 });
  });
});

describe('a public address', () => {
  const addressesOf = async (id: string): Promise<unknown> =>
    (await instanceWith(emulator, id)).PublicIpAddress;

  it('comes with a bandwidth, and each instance has its own', async () => {
    const ids = await runInstances(emulator, { InternetMaxBandwidthOut: '5', Amount: '20' });
    const addresses = await Promise.all(ids.map(addressesOf));
    expect(new Set(addresses.map((one) => JSON.stringify(one))).size).toBe(20);
    expect(addresses[0]).toEqual({ IpAddress: [expect.stringMatching(/^47\./)] });
  });

  it('can be had later, once there is a bandwidth, and given back', async () => {
    const InstanceId = await running();
    expect(await addressesOf(InstanceId)).toEqual({ IpAddress: [] });
    expect(await refused(emulator, 'AllocatePublicIpAddress', { InstanceId })).toEqual([
      400,
      'AllocateIpInvalidInstanceBandwidth',
    ]);
    await ecs(emulator, 'ModifyInstanceNetworkSpec', {
      InstanceId,
      InternetMaxBandwidthOut: '10',
      NetworkChargeType: 'PayByBandwidth',
    });
    expect(await instanceWith(emulator, InstanceId)).toMatchObject({
      InternetMaxBandwidthOut: 10,
      InternetChargeType: 'PayByBandwidth',
    });
    const { IpAddress } = await ecs(emulator, 'AllocatePublicIpAddress', { InstanceId });
    expect(await addressesOf(InstanceId)).toEqual({ IpAddress: [IpAddress] });
    expect(await refused(emulator, 'AllocatePublicIpAddress', { InstanceId })).toEqual([
      403,
      'AllocatedAlready',
    ]);
    await ecs(emulator, 'ReleasePublicIpAddress', { PublicIpAddress: String(IpAddress) });
    expect(await addressesOf(InstanceId)).toEqual({ IpAddress: [] });
    expect(await refused(emulator, 'ReleasePublicIpAddress', { PublicIpAddress: String(IpAddress) })).toEqual(
      [404, 'InvalidIpAddress.NotFound'],
    );
  });

  it('can come with a change of the network', async () => {
    const InstanceId = await running();
    const allocate = { InstanceId, AllocatePublicIp: 'true' };
    expect(await refused(emulator, 'ModifyInstanceNetworkSpec', allocate)).toEqual([
      400,
      'InvalidParam.AllocatePublicIp',
    ]);
    await ecs(emulator, 'ModifyInstanceNetworkSpec', { ...allocate, InternetMaxBandwidthOut: '10' });
    expect(await addressesOf(InstanceId)).toEqual({ IpAddress: [expect.stringMatching(/^47\./)] });
  });

  it('can be one that was asked for, and is not in use', async () => {
    const [one = '', other = ''] = [await running(), await running()];
    for (const InstanceId of [one, other]) {
      await ecs(emulator, 'ModifyInstanceNetworkSpec', { InstanceId, InternetMaxBandwidthOut: '10' });
    }
    const ask = (InstanceId: string, IpAddress: string) => ({ InstanceId, IpAddress });
    await ecs(emulator, 'AllocatePublicIpAddress', ask(one, '47.1.1.1'));
    expect(await refused(emulator, 'AllocatePublicIpAddress', ask(other, '47.1.1.1'))).toEqual([
      403,
      'IpInUse',
    ]);
    expect(await refused(emulator, 'AllocatePublicIpAddress', ask(other, 'here'))).toEqual([
      400,
      'InvalidIpAddress.Malformed',
    ]);
  });
});

describe('ModifyInstanceVpcAttribute', () => {
  it('gives a stopped instance another address, and frees the old one', async () => {
    const { VSwitchId } = await makeNetwork(emulator);
    const InstanceId = await running({ VSwitchId, PrivateIpAddress: '10.0.0.10' });
    const change = { InstanceId, VSwitchId, PrivateIpAddress: '10.0.0.20' };
    expect(await refused(emulator, 'ModifyInstanceVpcAttribute', change)).toEqual([
      400,
      'IncorrectInstanceStatus',
    ]);
    await ecs(emulator, 'StopInstance', { InstanceId });
    await ecs(emulator, 'ModifyInstanceVpcAttribute', change);
    expect(await instanceWith(emulator, InstanceId)).toMatchObject({
      VpcAttributes: { PrivateIpAddress: { IpAddress: ['10.0.0.20'] } },
      NetworkInterfaces: { NetworkInterface: [{ PrimaryIpAddress: '10.0.0.20' }] },
    });
    await running({ VSwitchId, PrivateIpAddress: '10.0.0.10' });
    expect(await refused(emulator, 'RunInstances', { VSwitchId, PrivateIpAddress: '10.0.0.20' })).toEqual([
      400,
      'InvalidPrivateIpAddress.Duplicated',
    ]);
  });

  it('moves it into another network where that is named, with groups of there', async () => {
    const [from, to] = [await makeNetwork(emulator), await makeNetwork(emulator)];
    const InstanceId = await stopped({ VSwitchId: from.VSwitchId });
    const change = { InstanceId, VSwitchId: to.VSwitchId };
    expect(await refused(emulator, 'ModifyInstanceVpcAttribute', change)).toEqual([
      404,
      'InvalidVSwitch.NotBelongToVpc',
    ]);
    const whole = { ...change, VpcId: to.VpcId };
    expect(
      await refused(emulator, 'ModifyInstanceVpcAttribute', {
        ...whole,
        'SecurityGroupId.1': from.SecurityGroupId,
      }),
    ).toEqual([404, 'InvalidSecurityGroupVpc.NotBelongToOneVpc']);
    await ecs(emulator, 'ModifyInstanceVpcAttribute', { ...whole, 'SecurityGroupId.1': to.SecurityGroupId });
    expect(await instanceWith(emulator, InstanceId)).toMatchObject({
      VpcAttributes: { VpcId: to.VpcId, VSwitchId: to.VSwitchId },
      SecurityGroupIds: { SecurityGroupId: [to.SecurityGroupId] },
    });
    const { status } = await call(emulator, 'Vpc.DeleteVSwitch', {
      RegionId: 'cn-hangzhou',
      VSwitchId: from.VSwitchId,
    });
    expect(status).toBe(200);
  });

  it('keeps it in its zone', async () => {
    const { VpcId } = await makeNetwork(emulator, 'cn-hangzhou-i');
    const InstanceId = await stopped({ ZoneId: 'cn-hangzhou-h' });
    const { body } = await call(emulator, 'Vpc.DescribeVSwitches', { RegionId: 'cn-hangzhou', VpcId });
    const [{ VSwitchId = '' } = {}] = (body.VSwitches as { VSwitch: { VSwitchId?: string }[] }).VSwitch;
    expect(await refused(emulator, 'ModifyInstanceVpcAttribute', { InstanceId, VpcId, VSwitchId })).toEqual([
      400,
      'InvalidVSwitchId.Mismatch',
    ]);
  });
});

it('shows a screen only while an instance runs, and takes a password for it', async () => {
  const InstanceId = await running();
  const { VncUrl } = await ecs(emulator, 'DescribeInstanceVncUrl', { InstanceId });
  expect(decodeURIComponent(String(VncUrl))).toMatch(/^wss:\/\/.*vncproxy/);
  await ecs(emulator, 'ModifyInstanceVncPasswd', { InstanceId, VncPassword: 'Ecs123' });
  expect(await refused(emulator, 'ModifyInstanceVncPasswd', { InstanceId, VncPassword: 'short' })).toEqual([
    400,
    'IncorrectVncPassword.Malformed',
  ]);
  await ecs(emulator, 'StopInstance', { InstanceId });
  expect(await refused(emulator, 'DescribeInstanceVncUrl', { InstanceId })).toEqual([
    403,
    'IncorrectInstanceStatus',
  ]);
});

it('changes how metadata are read', async () => {
  const InstanceId = await running();
  expect(await instanceWith(emulator, InstanceId)).toMatchObject({
    MetadataOptions: { HttpEndpoint: 'enabled', HttpTokens: 'optional' },
  });
  await ecs(emulator, 'ModifyInstanceMetadataOptions', {
    InstanceId,
    HttpEndpoint: 'enabled',
    HttpTokens: 'required',
  });
  expect(await instanceWith(emulator, InstanceId)).toMatchObject({
    MetadataOptions: { HttpEndpoint: 'enabled', HttpTokens: 'required' },
  });
});

describe('the role of an instance', () => {
  const rolesOf = async (parameters: Record<string, string>): Promise<unknown> =>
    (await ecs(emulator, 'DescribeInstanceRamRole', parameters)).InstanceRamRoleSets;

  it('can be given, looked up both ways, and taken', async () => {
    const [InstanceId = '', other = ''] = await runInstances(emulator, { Amount: '2' });
    const ids = { InstanceIds: JSON.stringify([InstanceId, other]) };
    await ecs(emulator, 'AttachInstanceRamRole', {
      InstanceIds: JSON.stringify([InstanceId]),
      RamRoleName: 'ops',
    });
    expect(await rolesOf(ids)).toEqual({
      InstanceRamRoleSet: [
        { InstanceId, RamRoleName: 'ops' },
        { InstanceId: other, RamRoleName: '' },
      ],
    });
    expect(await rolesOf({ RamRoleName: 'ops' })).toEqual({
      InstanceRamRoleSet: [{ InstanceId, RamRoleName: 'ops' }],
    });
    const second = await ecs(emulator, 'AttachInstanceRamRole', { ...ids, RamRoleName: 'dev' });
    expect(second).toMatchObject({
      TotalCount: 2,
      FailCount: 1,
      AttachInstanceRamRoleResults: {
        AttachInstanceRamRoleResult: [
          { InstanceId, Success: false },
          { InstanceId: other, Success: true, Code: '200' },
        ],
      },
    });
    const detached = await ecs(emulator, 'DetachInstanceRamRole', { ...ids, RamRoleName: 'ops' });
    expect(detached).toMatchObject({
      FailCount: 1,
      DetachInstanceRamRoleResults: { DetachInstanceRamRoleResult: [{ Success: true }, { Success: false }] },
    });
    expect(await rolesOf({ RamRoleName: 'ops' })).toEqual({ InstanceRamRoleSet: [] });
  });

  it('is refused for what is not there', async () => {
    const RamRoleName = 'ops';
    expect(
      await refused(emulator, 'AttachInstanceRamRole', { InstanceIds: '["i-none"]', RamRoleName }),
    ).toEqual([404, 'InvalidInstanceId.NotFound']);
    expect(await refused(emulator, 'AttachInstanceRamRole', { InstanceIds: 'i-1', RamRoleName })).toEqual([
      400,
      'InvalidInstanceIds.Malformed',
    ]);
    expect(await refused(emulator, 'DescribeInstanceRamRole')).toEqual([403, 'InvalidParameter.AllEmpty']);
  });
});
