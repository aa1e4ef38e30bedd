import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../../../src/index.ts';
import { useEmulator } from '../../../support/emulator.ts';
import { ecs, refused } from '../support.ts';
import { diskOf, disksWith, diskWith, makeDisk, makeInstance, prepaid } from './support.ts';

const start = Date.parse('2024-01-02T03:04:05Z');
const emulator = useEmulator({ clock: () => start });
const slowly = (): Promise<Emulator> => startEmulator({ clock: () => start, timing: { storageMs: 1_000 } });

async function attached(parameters: Record<string, string> = {}) {
  const pair = { DiskId: await makeDisk(emulator()), InstanceId: await makeInstance(emulator()) };
  await ecs(emulator(), 'AttachDisk', { ...pair, ...parameters });
  return pair;
}

describe('a data disk', () => {
  it('is attached and detached in its time', async () => {
    await using slow = await slowly();
    const pair = { InstanceId: await makeInstance(slow), DiskId: await makeDisk(slow) };
    const { DiskId, InstanceId } = pair;
    const status = async () => (await diskWith(slow, DiskId)).Status;
    expect(await refused(slow, 'AttachDisk', pair)).toEqual([403, 'IncorrectDiskStatus']);
    slow.clock.advance(1_000);
    await ecs(slow, 'AttachDisk', pair);
    expect(await diskWith(slow, DiskId)).toMatchObject({ Status: 'Attaching', InstanceId });
    expect(await refused(slow, 'DetachDisk', pair)).toEqual([403, 'IncorrectDiskStatus']);
    slow.clock.advance(1_000);
    const AttachedTime = '2024-01-02T03:04:06Z';
    const place = { InstanceId, Device: '/dev/xvdb', AttachedTime };
    expect(await diskWith(slow, DiskId)).toMatchObject({
      ...place,
      Status: 'In_use',
      Type: 'data',
      DeleteWithInstance: false,
      DetachedTime: '',
      Attachments: { Attachment: [place] },
      MountInstances: { MountInstance: [place] },
      MountInstanceNum: 1,
    });
    await ecs(slow, 'DetachDisk', pair);
    expect(await status()).toBe('Detaching');
    expect(await refused(slow, 'DetachDisk', pair)).toEqual([403, 'IncorrectDiskStatus']);
    expect(await refused(slow, 'AttachDisk', pair)).toEqual([403, 'IncorrectDiskStatus']);
    slow.clock.advance(1_000);
    expect(await diskWith(slow, DiskId)).toMatchObject({
      Status: 'Available',
      InstanceId: '',
      Device: '',
      DetachedTime: '2024-01-02T03:04:07Z',
      Attachments: { Attachment: [] },
    });
    expect(await refused(slow, 'DetachDisk', pair)).toEqual([404, 'InvalidDisk.AlreadyDetached']);
    await ecs(slow, 'DeleteDisk', { DiskId });
  });

  it('gets the device that is asked for, or the first that is free', async () => {
    const InstanceId = await makeInstance(emulator());
    const attach = async (Device?: string) => {
      const DiskId = await makeDisk(emulator());
      await ecs(emulator(), 'AttachDisk', { DiskId, InstanceId, ...(Device !== undefined && { Device }) });
      return (await diskWith(emulator(), DiskId)).Device;
    };
    expect([await attach('/dev/vdc'), await attach(), await attach(), await attach('/dev/xvdz')]).toEqual([
      '/dev/xvdc',
      '/dev/xvdb',
      '/dev/xvdd',
      '/dev/xvdz',
    ]);
    const third = { InstanceId, DiskId: await makeDisk(emulator()) };
    expect(await refused(emulator(), 'AttachDisk', { ...third, Device: '/dev/xvda' })).toEqual([
      403,
      'InvalidDevice.InUse',
    ]);
    expect(await refused(emulator(), 'AttachDisk', { ...third, Device: 'C:' })).toEqual([
      400,
      'InvalidDevice.Malformed',
    ]);
  });

  it('goes with its instance where it is told so', async () => {
    const [gone, kept] = [await attached({ DeleteWithInstance: 'true' }), await attached()];
    for (const { InstanceId } of [gone, kept]) {
      await ecs(emulator(), 'DeleteInstance', { InstanceId, Force: 'true' });
    }
    expect(await disksWith(emulator(), { DiskIds: JSON.stringify([gone.DiskId]) })).toEqual([]);
    expect(await diskWith(emulator(), kept.DiskId)).toMatchObject({
      Status: 'Available',
      InstanceId: '',
      Device: '',
    });
  });

  it('goes with its former instance where it is told so when it is detached', async () => {
    const [gone, kept] = [await attached(), await attached()];
    await ecs(emulator(), 'DetachDisk', { ...gone, DeleteWithInstance: 'true' });
    await ecs(emulator(), 'DetachDisk', kept);
    expect(await diskWith(emulator(), gone.DiskId)).toMatchObject({
      DeleteWithInstance: true,
      Status: 'Available',
    });
    for (const { InstanceId } of [gone, kept]) {
      await ecs(emulator(), 'DeleteInstance', { InstanceId, Force: 'true' });
    }
    expect(
      await disksWith(emulator(), { DiskIds: JSON.stringify([gone.DiskId, kept.DiskId]) }),
    ).toMatchObject([{ DiskId: kept.DiskId }]);
  });

  it('is one of 16 of an instance', async () => {
    const InstanceId = await makeInstance(emulator());
    for (let count = 0; count < 16; count += 1) {
      await ecs(emulator(), 'AttachDisk', { InstanceId, DiskId: await makeDisk(emulator()) });
    }
    expect(
      await refused(emulator(), 'AttachDisk', { InstanceId, DiskId: await makeDisk(emulator()) }),
    ).toEqual([403, 'InstanceDiskLimitExceeded']);
    expect(await disksWith(emulator(), { InstanceId, DiskType: 'data' })).toHaveLength(16);
  });

  it('stays with an instance that is paid for in advance, and is free to go after it', async () => {
    await using later = await startEmulator({ clock: () => start });
    const kept = { 'DataDisk.1.Size': '40', 'DataDisk.1.DeleteWithInstance': 'false' };
    const InstanceId = await makeInstance(later, { ...prepaid, ...kept });
    const DiskId = await diskOf(later, InstanceId, 'data');
    expect(await refused(later, 'DetachDisk', { DiskId, InstanceId })).toEqual([403, 'DiskNotPortable']);
    later.clock.advance(40 * 24 * 3_600_000);
    await ecs(later, 'DeleteInstance', { InstanceId, Force: 'true' });
    expect(await diskWith(later, DiskId)).toMatchObject({
      Status: 'Available',
      DiskChargeType: 'PostPaid',
      Portable: true,
      ExpiredTime: '2099-12-31T15:59Z',
    });
  });
});

describe('an attachment is refused', () => {
  it('where the instance or the disk is not there', async () => {
    const pair = { DiskId: await makeDisk(emulator()), InstanceId: await makeInstance(emulator()) };
    for (const action of ['AttachDisk', 'DetachDisk']) {
      expect(await refused(emulator(), action, { ...pair, DiskId: 'd-none' })).toEqual([
        404,
        'InvalidDiskId.NotFound',
      ]);
      expect(await refused(emulator(), action, { ...pair, InstanceId: 'i-none' })).toEqual([
        404,
        'InvalidInstanceId.NotFound',
      ]);
    }
  });

  it('where the disk has an instance', async () => {
    const { DiskId } = await attached();
    const InstanceId = await makeInstance(emulator());
    expect(await refused(emulator(), 'AttachDisk', { DiskId, InstanceId })).toEqual([
      403,
      'IncorrectDiskStatus',
    ]);
    expect(await refused(emulator(), 'DetachDisk', { DiskId, InstanceId })).toEqual([
      403,
      'DependencyViolation',
    ]);
  });

  it('where they are in different zones or regions', async () => {
    const InstanceId = await makeInstance(emulator());
    const other = await makeDisk(emulator(), { ZoneId: 'cn-hangzhou-i' });
    const far = await makeDisk(emulator(), { RegionId: 'cn-beijing', ZoneId: 'cn-beijing-h' });
    expect(await refused(emulator(), 'AttachDisk', { DiskId: other, InstanceId })).toEqual([
      403,
      'ResourcesNotInSameZone',
    ]);
    expect(await refused(emulator(), 'AttachDisk', { DiskId: far, InstanceId })).toEqual([
      403,
      'ResourcesNotInSameZone',
    ]);
  });

  it('where the instance is neither running nor stopped', async () => {
    const timing = { startingMs: 1_000, pendingMs: 1_000 };
    await using slow = await startEmulator({ clock: () => start, timing });
    const pair = { DiskId: await makeDisk(slow), InstanceId: await makeInstance(slow) };
    expect(await refused(slow, 'AttachDisk', pair)).toEqual([400, 'IncorrectInstanceStatus']);
    slow.clock.advance(2_000);
    await ecs(slow, 'AttachDisk', pair);
    await ecs(slow, 'RebootInstance', { InstanceId: pair.InstanceId });
    expect(await refused(slow, 'DetachDisk', pair)).toEqual([403, 'IncorrectInstanceStatus']);
  });
});
