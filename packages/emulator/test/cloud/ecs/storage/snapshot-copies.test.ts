import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../../../src/index.ts';
import { useEmulator } from '../../../support/emulator.ts';
import { ecs, refused } from '../support.ts';
import {
  diskOf,
  diskWith,
  makeInstance,
  makeSnapshot,
  makeStopped,
  snapshotsWith,
  snapshotWith,
} from './support.ts';

type Parameters = Record<string, string>;

const start = Date.parse('2024-01-02T03:04:05Z');
const emulator = useEmulator({ clock: () => start });

const there = {
  DestinationRegionId: 'cn-beijing',
  DestinationSnapshotName: 'copy',
  DestinationSnapshotDescription: 'of a snapshot',
};

describe('a copy of a snapshot', () => {
  it('is in the other region, with what was asked for', async () => {
    const SnapshotId = await makeSnapshot(emulator());
    const asked = { RetentionDays: '7', ResourceGroupId: 'rg-1', 'Tag.1.Key': 'env', 'Tag.1.Value': 'test' };
    const encrypted = { Encrypted: 'true', KMSKeyId: 'key-1' };
    const { SnapshotId: copy } = await ecs(emulator(), 'CopySnapshot', {
      SnapshotId,
      ...there,
      ...asked,
      ...encrypted,
    });
    const [found] = await snapshotsWith(emulator(), { RegionId: 'cn-beijing', SnapshotName: 'copy' });
    expect(found).toMatchObject({
      SnapshotId: copy,
      Description: 'of a snapshot',
      RegionId: 'cn-beijing',
      Status: 'accomplished',
      SourceSnapshotId: SnapshotId,
      SourceRegionId: 'cn-hangzhou',
      SourceDiskSize: 40,
      SourceDiskType: 'data',
      RetentionDays: 7,
      ResourceGroupId: 'rg-1',
      Encrypted: true,
      KMSKeyId: 'key-1',
      Tags: { Tag: [{ TagKey: 'env', TagValue: 'test' }] },
    });
    expect(await snapshotsWith(emulator(), { SnapshotIds: JSON.stringify([copy]) })).toEqual([]);
    expect((await snapshotWith(emulator(), SnapshotId)).Encrypted).toBe(false);
  });

  it('is what disks of its region are made of', async () => {
    const SnapshotId = await makeSnapshot(emulator(), {}, { Encrypted: 'true', KMSKeyId: 'key-1' });
    const { SnapshotId: copy } = await ecs(emulator(), 'CopySnapshot', { SnapshotId, ...there });
    const made = { SnapshotId: String(copy), RegionId: 'cn-beijing', ZoneId: 'cn-beijing-h' };
    const { DiskId } = await ecs(emulator(), 'CreateDisk', { ...made, DiskCategory: 'cloud_ssd' });
    const { Disks } = await ecs(emulator(), 'DescribeDisks', {
      RegionId: 'cn-beijing',
      SnapshotId: String(copy),
    });
    expect(Disks).toMatchObject({ Disk: [{ DiskId, Size: 40, Encrypted: true, KMSKeyId: 'key-1' }] });
    expect(
      await refused(emulator(), 'CreateDisk', { ...made, RegionId: 'cn-hangzhou', ZoneId: 'cn-hangzhou-h' }),
    ).toEqual([404, 'InvalidSnapshotId.NotFound']);
  });

  it('is not what its disk is set back to', async () => {
    const InstanceId = await makeStopped(emulator());
    const DiskId = await diskOf(emulator(), InstanceId);
    const { SnapshotId } = await ecs(emulator(), 'CreateSnapshot', { DiskId });
    const copied = await ecs(emulator(), 'CopySnapshot', { SnapshotId: String(SnapshotId), ...there });
    expect(await refused(emulator(), 'ResetDisk', { DiskId, SnapshotId: String(copied.SnapshotId) })).toEqual(
      [403, 'InvalidParameter.Mismatch'],
    );
    expect((await diskWith(emulator(), DiskId)).Status).toBe('In_use');
  });

  it('takes its time, and a snapshot that is complete', async () => {
    await using slow = await startEmulator({ clock: () => start, timing: { storageMs: 1_000 } });
    const DiskId = await diskOf(slow, await makeInstance(slow));
    slow.clock.advance(1_000);
    const SnapshotId = String((await ecs(slow, 'CreateSnapshot', { DiskId })).SnapshotId);
    expect(await refused(slow, 'CopySnapshot', { SnapshotId, ...there })).toEqual([
      403,
      'InvalidSnapshotId.NotReady',
    ]);
    slow.clock.advance(1_000);
    await ecs(slow, 'CopySnapshot', { SnapshotId, ...there });
    const region = { RegionId: 'cn-beijing' };
    expect(await snapshotsWith(slow, region)).toMatchObject([{ Status: 'progressing', Progress: '0%' }]);
    slow.clock.advance(1_000);
    expect(await snapshotsWith(slow, region)).toMatchObject([{ Status: 'accomplished', Progress: '100%' }]);
  });

  it.each<[what: string, parameters: Parameters, status: number, code: string]>([
    ['of one that is not there', { SnapshotId: 's-none' }, 403, 'InvalidSnapshotId.NotFound'],
    ['to a region that is not there', { DestinationRegionId: 'cn-nowhere' }, 404, 'InvalidRegionId.NotFound'],
    [
      'with a name of automatic ones',
      { DestinationSnapshotName: 'auto' },
      400,
      'InvalidSnapshotName.Malformed',
    ],
    [
      'with a short description',
      { DestinationSnapshotDescription: 'x' },
      400,
      'InvalidDescription.Malformed',
    ],
    ['for no day', { RetentionDays: '0' }, 400, 'InvalidParameter.RetentionDays'],
    ['with a tag of the vendor', { 'Tag.1.Key': 'acs:', 'Tag.1.Value': '' }, 400, 'InvalidTagKey.Malformed'],
  ])('is not made %s', async (_, parameters, status, code) => {
    const SnapshotId = await makeSnapshot(emulator());
    expect(await refused(emulator(), 'CopySnapshot', { SnapshotId, ...there, ...parameters })).toEqual([
      status,
      code,
    ]);
  });
});
