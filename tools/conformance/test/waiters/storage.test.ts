import {
  DiskAvailable,
  DiskDeleted,
  DiskExists,
  DiskInUse,
  ImageAvailable,
  InstanceRunning,
  SnapshotAccomplished,
  SnapshotDeleted,
  waitUntil,
} from '@scope/ecs';
import { expect, test } from 'vitest';
import { runInstances, startWaiting } from '../support/waiting.ts';

const ZoneId = 'cn-hangzhou-h';

test('a disk is ready, attached, detached and gone, each after its time', async () => {
  const { ecs, options, pauses } = await startWaiting({ timing: { storageMs: 5_000 } });
  const [InstanceId = ''] = await runInstances(ecs);
  const answer = await waitUntil(ecs, InstanceRunning, { InstanceIds: [InstanceId] }, options);
  const zone = answer?.Instances?.Instance?.[0]?.ZoneId ?? ZoneId;
  const { DiskId = '' } = await ecs.createDisk({ ZoneId: zone, DiskCategory: 'cloud_essd', Size: 40 });
  const request = { DiskIds: [DiskId] };
  pauses.length = 0;

  await waitUntil(ecs, DiskExists, request, options);
  await waitUntil(ecs, DiskAvailable, request, options);
  await ecs.attachDisk({ DiskId, InstanceId });
  const attached = await waitUntil(ecs, DiskInUse, request, options);
  expect(attached?.Disks?.Disk?.[0]?.InstanceId).toBe(InstanceId);
  await ecs.detachDisk({ DiskId, InstanceId });
  await waitUntil(ecs, DiskAvailable, request, options);
  await ecs.deleteDisk({ DiskId });
  const gone = await waitUntil(ecs, DiskDeleted, request, options);
  expect([gone?.TotalCount, pauses.length > 2]).toEqual([0, true]);
});

test('a snapshot is accomplished after its time, and then gone', async () => {
  const { ecs, options, pauses } = await startWaiting({ timing: { storageMs: 30_000 } });
  const [InstanceId = ''] = await runInstances(ecs);
  await waitUntil(ecs, InstanceRunning, { InstanceIds: [InstanceId] }, options);
  const { Disks } = await ecs.describeDisks({ InstanceId });
  const DiskId = Disks?.Disk?.[0]?.DiskId ?? '';
  await waitUntil(ecs, DiskInUse, { DiskIds: [DiskId] }, options);
  const { SnapshotId = '' } = await ecs.createSnapshot({ DiskId });
  const request = { SnapshotIds: [SnapshotId] };
  pauses.length = 0;

  const done = await waitUntil(ecs, SnapshotAccomplished, request, options);
  expect([done?.Snapshots?.Snapshot?.[0]?.Status, pauses.length > 1]).toEqual(['accomplished', true]);
  await ecs.deleteSnapshot({ SnapshotId });
  expect((await waitUntil(ecs, SnapshotDeleted, request, options))?.TotalCount).toBe(0);
});

test('a snapshot that failed ends the wait at once, with the last answer', async () => {
  const { ecs, options, pauses, answerOnce } = await startWaiting();
  const Snapshots = { Snapshot: [{ SnapshotId: 's-1', Status: 'failed' }] };
  answerOnce('DescribeSnapshots', { Snapshots, TotalCount: 1 });
  await expect(waitUntil(ecs, SnapshotAccomplished, { SnapshotIds: ['s-1'] }, options)).rejects.toMatchObject(
    { name: 'WaiterError', state: 'failed', response: { Snapshots } },
  );
  expect(pauses).toEqual([]);
});

test('an image that could not be made ends the wait at once', async () => {
  const { ecs, options, pauses, answerOnce } = await startWaiting();
  answerOnce('DescribeImages', { Images: { Image: [{ ImageId: 'm-2', Status: 'CreateFailed' }] } });
  await expect(
    waitUntil(ecs, ImageAvailable, { ImageId: 'm-2', Status: 'Creating,CreateFailed' }, options),
  ).rejects.toMatchObject({ name: 'WaiterError', state: 'CreateFailed' });
  expect(pauses).toEqual([]);
});
