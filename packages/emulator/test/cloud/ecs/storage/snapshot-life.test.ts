import { describe, expect, it, onTestFinished } from 'vitest';
import { startEmulator } from '../../../../src/index.ts';
import { useEmulator } from '../../../support/emulator.ts';
import { startPlanted } from '../../../support/planted.ts';
import { ecs, refused } from '../support.ts';
import {
  diskOf,
  diskWith,
  makeDisk,
  makeInstance,
  makeSnapshot,
  type Shown,
  snapshotsWith,
  snapshotWith,
} from './support.ts';

type Parameters = Record<string, string>;

const start = Date.parse('2024-01-02T03:04:05Z');
const dayMs = 24 * 3_600_000;
const emulator = useEmulator({ clock: () => start });

describe('what is noted of a snapshot', () => {
  it('can be changed', async () => {
    const SnapshotId = await makeSnapshot(emulator(), { InstantAccess: 'true' });
    const changed = { SnapshotName: 'renamed', Description: 'after the change' };
    await ecs(emulator(), 'ModifySnapshotAttribute', {
      SnapshotId,
      ...changed,
      DisableInstantAccess: 'true',
    });
    expect(await snapshotWith(emulator(), SnapshotId)).toMatchObject({ ...changed, InstantAccess: false });
  });

  it('stays where a change is refused', async () => {
    const SnapshotId = await makeSnapshot(emulator(), { SnapshotName: 'kept' });
    const change = (parameters: Parameters) =>
      refused(emulator(), 'ModifySnapshotAttribute', { SnapshotId, ...parameters });
    expect(await change({})).toEqual([400, 'NoAttributeToModify']);
    expect(await change({ SnapshotName: 'automatic' })).toEqual([400, 'InvalidSnapshotName.Malformed']);
    expect(await change({ Description: 'http://a' })).toEqual([404, 'InvalidDescription.Malformed']);
    expect(await change({ RetentionDays: '-1' })).toEqual([400, 'InvalidParameter.RetentionDays']);
    expect(await change({ SnapshotId: 's-none', SnapshotName: 'new' })).toEqual([
      404,
      'InvalidSnapshotId.NotFound',
    ]);
    expect((await snapshotWith(emulator(), SnapshotId)).SnapshotName).toBe('kept');
  });

  it('includes that it is archived', async () => {
    await using slow = await startEmulator({ clock: () => start, timing: { storageMs: 1_000 } });
    const DiskId = await diskOf(slow, await makeInstance(slow));
    slow.clock.advance(1_000);
    const SnapshotId = String((await ecs(slow, 'CreateSnapshot', { DiskId })).SnapshotId);
    const archive = { SnapshotId, Category: 'Archive', RetentionDays: '61' };
    expect(await refused(slow, 'ModifySnapshotCategory', archive)).toEqual([403, 'IncorrectSnapshotStatus']);
    slow.clock.advance(1_000);
    expect(await ecs(slow, 'ModifySnapshotCategory', archive)).toMatchObject({
      TaskId: expect.stringMatching(/^t-/),
    });
    expect(await snapshotsWith(slow, { Category: 'archive' })).toMatchObject([
      { SnapshotId, RetentionDays: 61 },
    ]);
    slow.clock.advance(61 * dayMs);
    expect(await snapshotsWith(slow)).toEqual([]);
  });
});

describe('a snapshot is deleted', () => {
  it('also while it is being made', async () => {
    await using slow = await startEmulator({ clock: () => start, timing: { storageMs: 1_000 } });
    const DiskId = await diskOf(slow, await makeInstance(slow));
    slow.clock.advance(1_000);
    const SnapshotId = String((await ecs(slow, 'CreateSnapshot', { DiskId })).SnapshotId);
    await ecs(slow, 'DeleteSnapshot', { SnapshotId });
    expect(await snapshotsWith(slow)).toEqual([]);
    await ecs(slow, 'CreateSnapshot', { DiskId });
    expect(await refused(slow, 'DeleteSnapshot', { SnapshotId })).toEqual([
      404,
      'InvalidSnapshotId.NotFound',
    ]);
  });

  it('not where a disk was made of it, unless it is forced', async () => {
    const SnapshotId = await makeSnapshot(emulator());
    const DiskId = await makeDisk(emulator(), { SnapshotId });
    expect((await snapshotWith(emulator(), SnapshotId)).Usage).toBe('disk');
    expect(await refused(emulator(), 'DeleteSnapshot', { SnapshotId })).toEqual([403, 'SnapshotCreatedDisk']);
    await ecs(emulator(), 'DeleteSnapshot', { SnapshotId, Force: 'true' });
    expect(await diskWith(emulator(), DiskId)).toMatchObject({ SourceSnapshotId: SnapshotId });
  });

  it('not where an image was made of it, also when it is forced', async () => {
    const { emulator: planted, plant, uproot } = await startPlanted({ clock: () => start });
    onTestFinished(() => planted.close());
    const SnapshotId = await makeSnapshot(planted);
    plant('ecs/image', 'cn-hangzhou/m-1', { SnapshotId, SnapshotIds: [SnapshotId], DiskDeviceMappings: [] });
    expect((await snapshotWith(planted, SnapshotId)).Usage).toBe('image');
    await makeDisk(planted, { SnapshotId });
    expect((await snapshotWith(planted, SnapshotId)).Usage).toBe('image_disk');
    for (const Force of ['false', 'true']) {
      expect(await refused(planted, 'DeleteSnapshot', { SnapshotId, Force })).toEqual([
        403,
        'SnapshotCreatedImage',
      ]);
    }
    uproot('ecs/image', 'cn-hangzhou/m-1');
    await ecs(planted, 'DeleteSnapshot', { SnapshotId, Force: 'true' });
  });
});

describe('a disk', () => {
  it('is made of a snapshot only once this is complete', async () => {
    await using slow = await startEmulator({ clock: () => start, timing: { storageMs: 1_000 } });
    const DiskId = await diskOf(slow, await makeInstance(slow));
    slow.clock.advance(1_000);
    const { SnapshotId } = await ecs(slow, 'CreateSnapshot', { DiskId });
    const made = { SnapshotId: String(SnapshotId), ZoneId: 'cn-hangzhou-h' };
    const data = { ZoneId: 'cn-hangzhou-h', 'DataDisk.1.SnapshotId': made.SnapshotId };
    expect(await refused(slow, 'CreateDisk', made)).toEqual([403, 'InvalidSnapshotId.NotReady']);
    expect(await refused(slow, 'RunInstances', data)).toEqual([403, 'InvalidSnapshotId.NotReady']);
    slow.clock.advance(1_000);
    await ecs(slow, 'CreateDisk', made);
    await ecs(slow, 'RunInstances', data);
    expect((await snapshotWith(slow, made.SnapshotId)).Usage).toBe('disk');
  });
});

describe('the snapshots of a region', () => {
  it('are counted and summed up', async () => {
    const region = { RegionId: 'cn-qingdao' };
    const usage = () => ecs(emulator(), 'DescribeSnapshotsUsage', region);
    expect(await usage()).toMatchObject({ SnapshotCount: 0, SnapshotSize: 0 });
    const InstanceId = await makeInstance(emulator(), { ...region, ZoneId: 'cn-qingdao-b' });
    const { Disks } = await ecs(emulator(), 'DescribeDisks', { ...region, InstanceId });
    const [{ DiskId } = {}] = (Disks as { Disk: Shown[] }).Disk;
    for (let count = 0; count < 2; count += 1) {
      await ecs(emulator(), 'CreateSnapshot', { ...region, DiskId: String(DiskId) });
    }
    expect(await usage()).toMatchObject({ SnapshotCount: 2, SnapshotSize: 2 * 40 * 1024 ** 3 });
    expect(await refused(emulator(), 'DescribeSnapshotsUsage', { RegionId: 'cn-nowhere' })).toEqual([
      404,
      'InvalidRegionId.NotFound',
    ]);
  });
});
