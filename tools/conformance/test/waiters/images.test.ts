import { DiskInUse, ImageAvailable, ImageDeleted, InstanceRunning, waitUntil } from '@scope/ecs';
import { expect, test } from 'vitest';
import { runInstances, startWaiting } from '../support/waiting.ts';

test('an image can be used after its time, and then is gone', async () => {
  const { ecs, options, pauses } = await startWaiting({ timing: { storageMs: 30_000 } });
  const [InstanceId = ''] = await runInstances(ecs);
  await waitUntil(ecs, InstanceRunning, { InstanceIds: [InstanceId] }, options);
  const { Disks } = await ecs.describeDisks({ InstanceId });
  await waitUntil(ecs, DiskInUse, { DiskIds: [Disks?.Disk?.[0]?.DiskId ?? ''] }, options);
  const { ImageId = '' } = await ecs.createImage({ InstanceId, ImageName: 'golden' });
  pauses.length = 0;
  const Status = 'Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated';

  const done = await waitUntil(ecs, ImageAvailable, { ImageId, Status }, options);
  expect([done?.Images?.Image?.[0]?.Status, pauses.length > 1]).toEqual(['Available', true]);
  await ecs.deleteImage({ ImageId });
  expect((await waitUntil(ecs, ImageDeleted, { ImageId, Status }, options))?.TotalCount).toBe(0);
});
