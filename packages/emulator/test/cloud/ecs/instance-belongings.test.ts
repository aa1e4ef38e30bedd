import { beforeEach, describe, expect, it } from 'vitest';
import { type Cloud, createCloud } from '../../support/in-process.ts';

let cloud: Cloud;
beforeEach(() => {
  cloud = createCloud({ clock: () => Date.parse('2024-01-02T03:04:05Z') });
});

/** Calls an operation of ECS; a refusal has its code under `Code`. */
function ecs(action: string, parameters: Record<string, string> = {}): Record<string, unknown> {
  const { status, code, body } = cloud.call(`Ecs.${action}`, { RegionId: 'cn-hangzhou', ...parameters });
  return code === undefined ? { ...body } : { Code: code, status };
}

const forever = Number.POSITIVE_INFINITY;

function run(parameters: Record<string, string> = {}): string[] {
  const answer = ecs('RunInstances', parameters);
  if (answer.Code !== undefined) throw new Error(String(answer.Code));
  return (answer.InstanceIdSets as { InstanceIdSet: string[] }).InstanceIdSet;
}

function putEip(InstanceId: string): void {
  cloud.put('vpc/eip', {
    id: 'eip-1',
    region: 'cn-hangzhou',
    fields: { InstanceId, IpAddress: '47.5.5.5', Bandwidth: 5, InternetChargeType: 'PayByTraffic' },
    phases: [{ value: 'InUse', until: forever }],
  });
}

const disks = (): readonly Record<string, unknown>[] => cloud.all('ecs/disk').map(({ fields }) => fields);

describe('a new instance', () => {
  it('has a system disk, and the data disks that were asked for', () => {
    const [InstanceId] = run({
      'SystemDisk.Size': '60',
      'SystemDisk.Category': 'cloud_ssd',
      'DataDisk.1.Size': '100',
      'DataDisk.1.DiskName': 'data',
      'DataDisk.2.Size': '200',
      'DataDisk.2.DeleteWithInstance': 'false',
      'Tag.1.Key': 'env',
      'Tag.1.Value': 'test',
    });
    expect(disks()).toMatchObject([
      { InstanceId, Type: 'system', Size: 60, Category: 'cloud_ssd', Device: '/dev/xvda', Portable: false },
      {
        InstanceId,
        Type: 'data',
        Size: 100,
        DiskName: 'data',
        Device: '/dev/xvdb',
        DeleteWithInstance: true,
      },
      { InstanceId, Type: 'data', Size: 200, Device: '/dev/xvdc', DeleteWithInstance: false },
    ]);
    expect(cloud.all('ecs/disk').map(({ tags }) => tags)).toEqual(Array(3).fill({ env: 'test' }));
  });

  it('has a data disk of the size of its snapshot', () => {
    cloud.put('ecs/snapshot', {
      id: 's-1',
      region: 'cn-hangzhou',
      fields: { SourceDiskSize: 70 },
      phases: [{ value: 'accomplished', until: forever }],
    });
    run({ 'DataDisk.1.SnapshotId': 's-1' });
    expect(disks()[1]).toMatchObject({ Size: 70, SourceSnapshotId: 's-1' });
    expect(ecs('RunInstances', { 'DataDisk.1.SnapshotId': 's-1', 'DataDisk.1.Size': '20' }).Code).toBe(
      'InvalidDiskSize.TooSmall',
    );
  });

  it('has a primary interface with an address, and secondary ones that were asked for', () => {
    const [InstanceId] = run({ 'NetworkInterface.1.NetworkInterfaceName': 'second' });
    expect(cloud.all('ecs/network-interface').map(({ fields }) => fields)).toMatchObject([
      { InstanceId, Type: 'Primary' },
      { InstanceId, Type: 'Secondary', NetworkInterfaceName: 'second' },
    ]);
    expect(cloud.all('vpc/address')).toHaveLength(2);
  });

  it('leaves nothing behind when it is refused late', () => {
    const before = cloud.all('vpc/address').length;
    const answer = ecs('RunInstances', { 'NetworkInterface.1.NetworkInterfaceId': 'eni-none' });
    expect(answer).toMatchObject({ Code: 'InvalidEniId.NotFound', status: 404 });
    expect([cloud.all('ecs/instance'), cloud.all('ecs/disk')]).toEqual([[], []]);
    expect(cloud.all('vpc/address')).toHaveLength(before);
  });
});

describe('what a call names', () => {
  it('is a key pair of the region', () => {
    cloud.put('ecs/key-pair', { id: 'cn-hangzhou/ops', region: 'cn-hangzhou', fields: {} });
    const [id = ''] = run({ KeyPairName: 'ops' });
    expect(cloud.get('ecs/instance', id)?.fields.KeyPairName).toBe('ops');
    expect(ecs('RunInstances', { RegionId: 'cn-beijing', KeyPairName: 'ops' })).toEqual({
      Code: 'InvalidKeyPairName.NotFound',
      status: 404,
    });
  });

  it('is an image of the region', () => {
    const image = {
      OSType: 'windows',
      OSName: 'Windows',
      Architecture: 'x86_64',
      DiskDeviceMappings: [],
      Size: 50,
      ImageFamily: 'win',
      ImageOwnerAlias: 'self',
    };
    const phases = [{ value: 'Available', until: forever }];
    cloud.put('ecs/image', { id: 'cn-hangzhou/m-1', region: 'cn-hangzhou', fields: image, phases });
    cloud.put('ecs/image', {
      id: 'cn-hangzhou/m-2',
      region: 'cn-hangzhou',
      fields: image,
      phases: [{ value: 'Creating', until: forever }],
    });
    const [one = '', other = ''] = [...run({ ImageId: 'm-1' }), ...run({ ImageFamily: 'win' })];
    for (const id of [one, other]) {
      expect(cloud.get('ecs/instance', id)?.fields).toMatchObject({ ImageId: 'm-1', OSType: 'windows' });
    }
    expect(disks().at(-1)).toMatchObject({ Size: 50, ImageId: 'm-1' });
    expect(ecs('RunInstances', { ImageId: 'whatever' }).Code).toBe('InvalidImageId.NotFound');
    expect(ecs('RunInstances', { ImageFamily: 'none' }).Code).toBe('InvalidImageId.NotFound');
    expect(ecs('RunInstances', { ImageId: 'm-2' }).Code).toBe('IncorrectImageStatus');
    expect(ecs('RunInstances', { ImageId: 'm-1', 'SystemDisk.Size': '40' }).Code).toBe(
      'InvalidSystemDiskSize.LessThanImageSize',
    );
  });

  it('is a launch template, which says what the call does not', () => {
    cloud.put('ecs/launch-template', {
      id: 'lt-1',
      region: 'cn-hangzhou',
      fields: { LaunchTemplateName: 'web', DefaultVersionNumber: 2 },
    });
    const data = { InstanceType: 'ecs.c6.xlarge', Description: 'Of a template' };
    cloud.put('ecs/launch-template-version', { id: 'lt-1/2', region: 'cn-hangzhou', fields: { data } });
    const [id = ''] = run({ LaunchTemplateId: 'lt-1', Description: 'Of the call' });
    expect(cloud.get('ecs/instance', id)?.fields).toMatchObject({ Cpu: 4, Description: 'Of the call' });
    expect(ecs('RunInstances', { LaunchTemplateId: 'lt-2' }).Code).toBe('InvalidLaunchTemplate.NotFound');
    expect(ecs('RunInstances', { LaunchTemplateId: 'lt-1', LaunchTemplateVersion: '3' }).Code).toBe(
      'InvalidLaunchTemplateVersion.NotFound',
    );
  });
});

describe('an instance that is deleted', () => {
  it('takes along its disks, interfaces and addresses, but for what is to stay', () => {
    const [InstanceId = ''] = run({
      'DataDisk.1.Size': '100',
      'DataDisk.1.DeleteWithInstance': 'false',
      'NetworkInterface.1.DeleteOnRelease': 'false',
      'NetworkInterface.2.NetworkInterfaceName': 'other',
    });
    putEip(InstanceId);
    ecs('DeleteInstance', { InstanceId, Force: 'true' });
    expect(cloud.all('ecs/disk')).toMatchObject([
      {
        fields: { InstanceId: '', Size: 100, Device: '', DetachedTime: '2024-01-02T03:04:05Z' },
        phases: [{ value: 'Available' }],
      },
    ]);
    expect(cloud.all('ecs/network-interface')).toMatchObject([
      { fields: { InstanceId: '', Type: 'Secondary' }, phases: [{ value: 'Available' }] },
    ]);
    expect(cloud.all('vpc/address')).toHaveLength(1);
    expect(cloud.get('vpc/eip', 'eip-1')).toMatchObject({
      fields: { InstanceId: '', IpAddress: '47.5.5.5' },
      phases: [{ value: 'Available' }],
    });
  });

  it('leaves its vSwitch free to be deleted', () => {
    const [InstanceId = ''] = run();
    const { VSwitchId = '' } = (cloud.get('ecs/instance', InstanceId)?.fields ?? {}) as {
      VSwitchId?: string;
    };
    expect(ecs('DeleteVSwitch', { VSwitchId }).Code).toBe('DependencyViolation');
    ecs('DeleteInstance', { InstanceId, Force: 'true' });
    expect(ecs('DeleteVSwitch', { VSwitchId })).toEqual({});
  });

  it('cannot be one that a route leads to', () => {
    const [InstanceId = ''] = run();
    cloud.put('vpc/route-entry', {
      id: 'rte-1',
      region: 'cn-hangzhou',
      fields: { NextHopIds: [InstanceId] },
    });
    expect(ecs('DeleteInstance', { InstanceId, Force: 'true' })).toEqual({
      Code: 'DependencyViolation.RouteEntry',
      status: 400,
    });
  });
});

describe('an EIP', () => {
  it('is shown with its instance, which is found by it', () => {
    const [id = ''] = run();
    putEip(id);
    const answer = ecs('DescribeInstances', { InstanceIds: JSON.stringify([id]) });
    expect(answer).toMatchObject({
      Instances: {
        Instance: [{ EipAddress: { AllocationId: 'eip-1', IpAddress: '47.5.5.5', Bandwidth: 5 } }],
      },
    });
    expect(ecs('DescribeInstances', { EipAddresses: '["47.5.5.5"]' }).TotalCount).toBe(1);
    expect(ecs('AllocatePublicIpAddress', { InstanceId: id }).Code).toBe('AllocatedAlready');
    expect(ecs('ModifyInstanceNetworkSpec', { InstanceId: id, InternetMaxBandwidthOut: '5' }).Code).toBe(
      'BandwidthUpgradeDenied.EipBoundInstance',
    );
  });
});

describe('an instance with a time of release', () => {
  it('is gone with all it has when the time has come', () => {
    const [, kept] = [...run({ AutoReleaseTime: '2024-01-02T04:00:30Z' }), ...run()];
    cloud.clock.advance(55 * 60_000 + 54_000);
    expect(cloud.all('ecs/instance')).toHaveLength(2);
    cloud.clock.advance(2_000);
    expect(cloud.all('ecs/instance').map(({ id }) => id)).toEqual([kept]);
    expect(cloud.all('ecs/disk').map(({ fields }) => fields.InstanceId)).toEqual([kept]);
    expect(cloud.all('ecs/network-interface')).toHaveLength(1);
    expect(cloud.all('vpc/address')).toHaveLength(1);
  });

  it('is released although it was stopped and started meanwhile', () => {
    const [InstanceId = ''] = run({ AutoReleaseTime: '2024-01-02T04:00:00Z', DeletionProtection: 'true' });
    ecs('StopInstance', { InstanceId });
    ecs('StartInstance', { InstanceId });
    ecs('RebootInstance', { InstanceId });
    expect(cloud.get('ecs/instance', InstanceId)?.phases[0]?.value).toBe('Running');
    cloud.clock.advance(3_600_000);
    expect(cloud.get('ecs/instance', InstanceId)).toBeUndefined();
  });

  it('stays when the time is taken back', () => {
    const [InstanceId = ''] = run();
    const set = (AutoReleaseTime?: string) =>
      ecs('ModifyInstanceAutoReleaseTime', {
        InstanceId,
        ...(AutoReleaseTime && { AutoReleaseTime }),
      });
    expect(set('2024-01-02T03:20:00Z').Code).toBe('InvalidAutoReleaseTime.Malformed');
    expect(set('tomorrow').Code).toBe('InvalidAutoReleaseTime.Malformed');
    expect(set('2028-01-02T03:20:00Z').Code).toBe('InvalidAutoReleaseTime.Malformed');
    expect(set('2024-01-02T05:00:00Z')).toEqual({});
    expect(cloud.get('ecs/instance', InstanceId)?.fields.AutoReleaseTime).toBe('2024-01-02T05:00Z');
    expect(set()).toEqual({});
    cloud.clock.advance(24 * 3_600_000);
    expect(cloud.get('ecs/instance', InstanceId)?.phases[0]?.value).toBe('Running');
    expect(set('2024-01-03T05:00:00Z')).toEqual({});
    cloud.clock.advance(24 * 3_600_000);
    expect(cloud.get('ecs/instance', InstanceId)).toBeUndefined();
    expect(set()).toEqual({ Code: 'NoSuchResource', status: 404 });
  });
});

describe('ReplaceSystemDisk', () => {
  const other = 'ubuntu_22_04_x64_20G_alibase_20240819.vhd';

  it('puts a new disk in the place of the old one', () => {
    const [InstanceId = ''] = run({ 'SystemDisk.Size': '60', 'DataDisk.1.Size': '20' });
    const [old] = cloud.all('ecs/disk');
    expect(ecs('ReplaceSystemDisk', { InstanceId, ImageId: other }).Code).toBe('IncorrectInstanceStatus');
    ecs('StopInstance', { InstanceId });
    const { DiskId } = ecs('ReplaceSystemDisk', { InstanceId, ImageId: other });
    expect(DiskId).not.toBe(old?.id);
    expect(cloud.get('ecs/disk', old?.id ?? '')).toBeUndefined();
    expect(cloud.get('ecs/disk', String(DiskId))?.fields).toMatchObject({
      InstanceId,
      ImageId: other,
      Type: 'system',
      Size: 60,
    });
    expect(cloud.all('ecs/disk')).toHaveLength(2);
    expect(cloud.get('ecs/instance', InstanceId)?.fields.ImageId).toBe(other);
  });

  it('can make the disk another size', () => {
    const [InstanceId = ''] = run();
    ecs('StopInstance', { InstanceId });
    const bigger = { InstanceId, ImageId: other, 'SystemDisk.Size': '80' };
    const { DiskId } = ecs('ReplaceSystemDisk', bigger);
    expect(cloud.get('ecs/disk', String(DiskId))?.fields.Size).toBe(80);
    expect(ecs('ReplaceSystemDisk', { ...bigger, 'SystemDisk.Size': '9000' }).Code).toBe(
      'InvalidSystemDiskSize.ValueNotSupported',
    );
    expect(ecs('ReplaceSystemDisk', { ...bigger, KeyPairName: 'none' }).Code).toBe(
      'InvalidKeyPairName.NotFound',
    );
  });
});
