import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../../../src/index.ts';
import { useEmulator } from '../../../support/emulator.ts';
import { ecs, instanceWith, refused } from '../support.ts';
import {
  diskOf,
  disksWith,
  diskWith,
  makeDisk,
  makeInstance,
  makeSnapshot,
  makeStopped,
  snapshotWith,
} from './support.ts';

const start = Date.parse('2024-01-02T03:04:05Z');
const emulator = useEmulator({ clock: () => start });

describe('a system disk', () => {
  it('leaves a stopped instance, and comes back to it', async () => {
    const InstanceId = await makeInstance(emulator());
    const DiskId = await diskOf(emulator(), InstanceId);
    const pair = { DiskId, InstanceId };
    expect(await refused(emulator(), 'DetachDisk', pair)).toEqual([403, 'IncorrectInstanceStatus']);
    await ecs(emulator(), 'StopInstance', { InstanceId });
    await ecs(emulator(), 'DetachDisk', pair);
    expect(await diskWith(emulator(), DiskId)).toMatchObject({
      Status: 'Available',
      DeleteWithInstance: true,
    });
    const KeyPairName = 'keys';
    await ecs(emulator(), 'CreateKeyPair', { KeyPairName });
    const back = { ...pair, Bootable: 'true', DeleteWithInstance: 'true' };
    expect(await refused(emulator(), 'AttachDisk', back)).toEqual([400, 'InvalidParameter.AllEmpty']);
    expect(await refused(emulator(), 'AttachDisk', { ...back, KeyPairName: 'none' })).toEqual([
      404,
      'InvalidKeyPairName.NotFound',
    ]);
    const other = await makeStopped(emulator());
    expect(await refused(emulator(), 'AttachDisk', { ...back, InstanceId: other, KeyPairName })).toEqual([
      403,
      'DiskId.ValueNotSupported',
    ]);
    await ecs(emulator(), 'AttachDisk', { ...back, KeyPairName });
    expect(await diskWith(emulator(), DiskId)).toMatchObject({
      Type: 'system',
      Device: '/dev/xvda',
      InstanceId,
      DeleteWithInstance: true,
    });
    expect((await instanceWith(emulator(), InstanceId)).KeyPairName).toBe(KeyPairName);
    await ecs(emulator(), 'DeleteInstance', { InstanceId });
    expect(await disksWith(emulator(), { DiskIds: JSON.stringify([DiskId]) })).toEqual([]);
  });

  it('is no longer there once its instance is not, nor is what was taken from it', async () => {
    const InstanceId = await makeStopped(emulator());
    const DiskId = await diskOf(emulator(), InstanceId);
    await ecs(emulator(), 'DetachDisk', { DiskId, InstanceId });
    await ecs(emulator(), 'DeleteInstance', { InstanceId });
    expect(await disksWith(emulator(), { DiskIds: JSON.stringify([DiskId]) })).toEqual([]);
  });

  it('cannot be a disk that no instance had', async () => {
    const pair = { InstanceId: await makeStopped(emulator()), DiskId: await makeDisk(emulator()) };
    expect(
      await refused(emulator(), 'AttachDisk', { ...pair, Bootable: 'true', Password: 'Secret-123' }),
    ).toEqual([403, 'DiskId.ValueNotSupported']);
  });

  it('is replaced by another one of the same kind', async () => {
    const InstanceId = await makeStopped(emulator(), {
      'SystemDisk.Category': 'cloud_ssd',
      'SystemDisk.Size': '60',
      'SystemDisk.DiskName': 'system',
    });
    const old = await diskOf(emulator(), InstanceId);
    const replace = { InstanceId, ImageId: 'aliyun_3_x64_20G_alibase_20240819.vhd' };
    expect(await refused(emulator(), 'ReplaceSystemDisk', { ...replace, 'SystemDisk.Size': '50' })).toEqual([
      400,
      'InvalidSystemDiskSize.ValueNotSupported',
    ]);
    const { DiskId } = await ecs(emulator(), 'ReplaceSystemDisk', { ...replace, 'SystemDisk.Size': '80' });
    expect(DiskId).not.toBe(old);
    expect(await disksWith(emulator(), { InstanceId })).toMatchObject([
      {
        DiskId,
        Type: 'system',
        Size: 80,
        Category: 'cloud_ssd',
        DiskName: 'system',
        Device: '/dev/xvda',
        Status: 'In_use',
      },
    ]);
  });

  it('is not replaced while a snapshot of it is being made, which fails where its instance ends', async () => {
    await using slow = await startEmulator({ clock: () => start, timing: { storageMs: 1_000 } });
    const InstanceId = await makeInstance(slow);
    slow.clock.advance(1_000);
    await ecs(slow, 'StopInstance', { InstanceId });
    const DiskId = await diskOf(slow, InstanceId);
    const { SnapshotId } = await ecs(slow, 'CreateSnapshot', { DiskId });
    const replace = { InstanceId, ImageId: 'aliyun_3_x64_20G_alibase_20240819.vhd' };
    expect(await refused(slow, 'ReplaceSystemDisk', replace)).toEqual([403, 'DiskCreatingSnapshot']);
    await ecs(slow, 'DeleteInstance', { InstanceId });
    slow.clock.advance(1_000);
    expect(await snapshotWith(slow, String(SnapshotId))).toMatchObject({
      Status: 'failed',
      Available: false,
      SourceDiskId: DiskId,
    });
  });
});

describe('the disks of a new instance', () => {
  it('get devices that no other has', async () => {
    const InstanceId = await makeInstance(emulator(), {
      'DataDisk.1.Size': '20',
      'DataDisk.1.Device': '/dev/xvdc',
      'DataDisk.2.Size': '20',
      'DataDisk.3.Size': '20',
    });
    const devices = (await disksWith(emulator(), { InstanceId })).map(({ Device }) => Device);
    expect(devices).toEqual(['/dev/xvda', '/dev/xvdc', '/dev/xvdb', '/dev/xvdd']);
  });

  it('cannot share a device', async () => {
    const run = (first: string, second: string) =>
      refused(emulator(), 'RunInstances', {
        ZoneId: 'cn-hangzhou-h',
        'DataDisk.1.Size': '20',
        'DataDisk.1.Device': first,
        'DataDisk.2.Size': '20',
        'DataDisk.2.Device': second,
      });
    expect(await run('/dev/xvdb', '/dev/vdb')).toEqual([403, 'InvalidDevice.InUse']);
    expect(await run('/dev/xvda', '/dev/xvdb')).toEqual([403, 'InvalidDevice.InUse']);
    expect(await run('/dev/xvdb', 'C:')).toEqual([400, 'InvalidDataDevice.Malformed']);
    expect(await run('/dev/xvdc', '/dev/vdb')).toEqual([200, undefined]);
  });

  it('are encrypted like their snapshots', async () => {
    const SnapshotId = await makeSnapshot(emulator(), {}, { Encrypted: 'true', KMSKeyId: 'key-1' });
    const InstanceId = await makeInstance(emulator(), { 'DataDisk.1.SnapshotId': SnapshotId });
    expect(await disksWith(emulator(), { InstanceId, DiskType: 'data' })).toMatchObject([
      { SourceSnapshotId: SnapshotId, Encrypted: true, KMSKeyId: 'key-1', Size: 40 },
    ]);
  });

  it('keep to the sizes of their levels', async () => {
    const run = (parameters: Record<string, string>) =>
      refused(emulator(), 'RunInstances', { ZoneId: 'cn-hangzhou-h', ...parameters });
    const data = { 'DataDisk.1.Category': 'cloud_essd', 'DataDisk.1.PerformanceLevel': 'PL2' };
    expect(await run({ ...data, 'DataDisk.1.Size': '460' })).toEqual([
      400,
      'InvalidDataDiskSize.ValueNotSupported',
    ]);
    expect(await run({ ...data, 'DataDisk.1.Size': '461' })).toEqual([200, undefined]);
    expect(await run({ 'SystemDisk.Size': '2049' })).toEqual([
      400,
      'InvalidSystemDiskSize.ValueNotSupported',
    ]);
  });
});
