import { describe, expect, it, onTestFinished } from 'vitest';
import { startEmulator } from '../../../../src/index.ts';
import { useEmulator } from '../../../support/emulator.ts';
import { startPlanted } from '../../../support/planted.ts';
import { ecs, refused } from '../support.ts';
import {
  diskOf,
  makeDisk,
  makeInstance,
  makeSnapshot,
  makeStopped,
  snapshotsWith,
  snapshotWith,
} from './support.ts';

type Parameters = Record<string, string>;

const start = Date.parse('2024-01-02T03:04:05Z');
const dayMs = 24 * 3_600_000;
const emulator = useEmulator({ clock: () => start });

async function attachedDisk(ofDisk: Parameters = {}): Promise<string> {
  const DiskId = await makeDisk(emulator(), ofDisk);
  await ecs(emulator(), 'AttachDisk', { DiskId, InstanceId: await makeInstance(emulator()) });
  return DiskId;
}

describe('a snapshot', () => {
  it('is made in its time', async () => {
    await using slow = await startEmulator({ clock: () => start, timing: { storageMs: 10_000 } });
    const InstanceId = await makeInstance(slow, { 'SystemDisk.Size': '50' });
    slow.clock.advance(10_000);
    const DiskId = await diskOf(slow, InstanceId);
    const asked = {
      SnapshotName: 'first',
      Description: 'before the change',
      RetentionDays: '30',
      InstantAccess: 'true',
      InstantAccessRetentionDays: '3',
      ResourceGroupId: 'rg-1',
      'Tag.1.Key': 'env',
      'Tag.1.Value': 'test',
    };
    const id = String((await ecs(slow, 'CreateSnapshot', { DiskId, ...asked })).SnapshotId);
    expect(id).toMatch(/^s-bp1[0-9a-z]{17}$/);
    expect(await snapshotWith(slow, id)).toEqual({
      SnapshotId: id,
      SnapshotName: 'first',
      Description: 'before the change',
      RegionId: 'cn-hangzhou',
      Status: 'progressing',
      Progress: '0%',
      RemainTime: 10,
      Available: false,
      Category: 'Standard',
      InstantAccess: true,
      InstantAccessRetentionDays: 3,
      RetentionDays: 30,
      SnapshotType: 'user',
      SourceDiskId: DiskId,
      SourceDiskSize: 50,
      SourceDiskType: 'system',
      SourceStorageType: 'disk',
      SnapshotLinkId: DiskId.replace('d-', 'sl-'),
      SnapshotSN: id.slice(2),
      Usage: 'none',
      Encrypted: false,
      KMSKeyId: '',
      ProductCode: '',
      ResourceGroupId: 'rg-1',
      CreationTime: '2024-01-02T03:04:15Z',
      LastModifiedTime: '2024-01-02T03:04:15Z',
      Tags: { Tag: [{ TagKey: 'env', TagValue: 'test' }] },
    });
    expect(await refused(slow, 'CreateSnapshot', { DiskId })).toEqual([
      403,
      'IncorrectDiskStatus.CreatingSnapshot',
    ]);
    slow.clock.advance(4_000);
    expect(await snapshotWith(slow, id)).toMatchObject({
      Status: 'progressing',
      Progress: '40%',
      RemainTime: 6,
    });
    slow.clock.advance(6_000);
    expect(await snapshotWith(slow, id)).toMatchObject({
      Status: 'accomplished',
      Progress: '100%',
      RemainTime: 0,
      Available: true,
    });
  });

  it('is made of a free disk that was attached once', async () => {
    const pair = {
      DiskId: await makeDisk(emulator(), { Encrypted: 'true' }),
      InstanceId: await makeInstance(emulator()),
    };
    const create = { DiskId: pair.DiskId };
    expect(await refused(emulator(), 'CreateSnapshot', create)).toEqual([
      403,
      'IncorrectDiskStatus.NeverAttached',
    ]);
    await ecs(emulator(), 'AttachDisk', pair);
    await ecs(emulator(), 'DetachDisk', pair);
    const { SnapshotId } = await ecs(emulator(), 'CreateSnapshot', create);
    expect(await snapshotWith(emulator(), String(SnapshotId))).toMatchObject({
      SourceDiskType: 'data',
      Encrypted: true,
    });
  });

  it('stays when its disk is gone', async () => {
    const InstanceId = await makeStopped(emulator());
    const DiskId = await diskOf(emulator(), InstanceId);
    const { SnapshotId } = await ecs(emulator(), 'CreateSnapshot', { DiskId });
    await ecs(emulator(), 'DeleteInstance', { InstanceId });
    expect(await snapshotWith(emulator(), String(SnapshotId))).toMatchObject({ SourceDiskId: DiskId });
  });

  it('of a policy goes with its disk, where the disk says so', async () => {
    const { emulator: planted, plant } = await startPlanted({ clock: () => start });
    onTestFinished(() => planted.close());
    const ids = [await makeDisk(planted), await makeDisk(planted)];
    await ecs(planted, 'ModifyDiskAttribute', { DiskId: ids[0] ?? '', DeleteAutoSnapshot: 'false' });
    for (const SourceDiskId of ids) {
      for (const SnapshotType of ['auto', 'user']) {
        const fields = { SourceDiskId, SnapshotType, SourceDiskSize: 40, SnapshotName: SnapshotType };
        const phases = [{ value: 'accomplished', until: Number.POSITIVE_INFINITY }];
        plant('ecs/snapshot', `s-${SnapshotType}-${SourceDiskId}`, fields, { phases });
      }
      await ecs(planted, 'DeleteDisk', { DiskId: SourceDiskId });
    }
    expect((await snapshotsWith(planted)).map(({ SnapshotId }) => SnapshotId)).toEqual([
      `s-auto-${ids[0]}`,
      `s-user-${ids[0]}`,
      `s-user-${ids[1]}`,
    ]);
  });

  it('is deleted by itself after its days', async () => {
    await using later = await startEmulator({ clock: () => start });
    const [short, long] = [
      await makeSnapshot(later, { RetentionDays: '2' }),
      await makeSnapshot(later, { RetentionDays: '2' }),
    ];
    const forever = await makeSnapshot(later);
    await ecs(later, 'ModifySnapshotAttribute', { SnapshotId: long, RetentionDays: '5' });
    const found = async () => (await snapshotsWith(later)).map(({ SnapshotId }) => SnapshotId);
    later.clock.advance(2 * dayMs - 1);
    expect(await found()).toEqual([short, long, forever]);
    later.clock.advance(1);
    expect(await found()).toEqual([long, forever]);
    later.clock.advance(3 * dayMs);
    expect(await found()).toEqual([forever]);
    later.clock.advance(1_000 * dayMs);
    expect(await found()).toEqual([forever]);
  });

  it('is one of 256 of a disk', async () => {
    const DiskId = await attachedDisk();
    for (let count = 0; count < 256; count += 1) await ecs(emulator(), 'CreateSnapshot', { DiskId });
    expect(await refused(emulator(), 'CreateSnapshot', { DiskId })).toEqual([403, 'QuotaExceed.Snapshot']);
  });

  it('is made once for a client token', async () => {
    const asked = { DiskId: await attachedDisk(), ClientToken: 'snapshot' };
    const [first, second] = [
      await ecs(emulator(), 'CreateSnapshot', asked),
      await ecs(emulator(), 'CreateSnapshot', asked),
    ];
    expect(first.SnapshotId).toBe(second.SnapshotId);
  });

  it.each<[what: string, parameters: Parameters, status: number, code: string]>([
    ['of a disk that is not there', { DiskId: 'd-none' }, 404, 'InvalidDiskId.NotFound'],
    ['with a name of automatic ones', { SnapshotName: 'auto-1' }, 400, 'InvalidSnapshotName.Malformed'],
    ['with a short name', { SnapshotName: 's' }, 400, 'InvalidSnapshotName.Malformed'],
    ['with a short description', { Description: 'd' }, 404, 'InvalidDescription.Malformed'],
    ['for no day', { RetentionDays: '0' }, 400, 'InvalidParameter.RetentionDays'],
    ['for too many days', { RetentionDays: '65537' }, 400, 'InvalidParameter.RetentionDays'],
    [
      'both ordinary and instant',
      { Category: 'Flash', InstantAccess: 'true' },
      400,
      'InvalidParameter.Category',
    ],
    [
      'with a tag of the vendor',
      { 'Tag.1.Key': 'aliyun', 'Tag.1.Value': '' },
      400,
      'InvalidTagKey.Malformed',
    ],
  ])('is not made %s', async (_, parameters, status, code) => {
    const DiskId = await attachedDisk();
    expect(await refused(emulator(), 'CreateSnapshot', { DiskId, ...parameters })).toEqual([status, code]);
    expect(await snapshotsWith(emulator(), { DiskId })).toEqual([]);
  });

  it('is not made of a part of a host, nor while the instance starts', async () => {
    const DiskId = await attachedDisk({ DiskCategory: 'elastic_ephemeral_disk_standard', Size: '64' });
    expect(await refused(emulator(), 'CreateSnapshot', { DiskId })).toEqual([
      400,
      'DiskCategory.OperationNotSupported',
    ]);
    await using slow = await startEmulator({ clock: () => start, timing: { startingMs: 1_000 } });
    const starting = await diskOf(slow, await makeInstance(slow));
    expect(await refused(slow, 'CreateSnapshot', { DiskId: starting })).toEqual([
      400,
      'IncorrectInstanceStatus',
    ]);
  });
});
