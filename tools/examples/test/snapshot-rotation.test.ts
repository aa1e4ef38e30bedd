import { Ecs } from '@scope/ecs';
import { expect, it } from 'vitest';
import { interruptAt, useExample } from './support/use-example.ts';

const example = useExample('snapshot-rotation');
const dayMs = 86_400_000;
const marker = { Key: 'created-by', Value: 'snapshot-rotation' };

async function diskNamed(DiskName: string): Promise<string> {
  const { Disks } = await new Ecs(example.administrator).describeDisks({ DiskName });
  return Disks?.Disk?.[0]?.DiskId ?? '';
}

/** The names of the snapshots of the disk `data`, the oldest first. */
async function snapshots(): Promise<readonly (string | undefined)[]> {
  const ecs = new Ecs(example.administrator);
  const { Snapshots } = await ecs.describeSnapshots({ DiskId: await diskNamed('data'), MaxResults: 100 });
  const all = Snapshots?.Snapshot ?? [];
  const byTime = all.sort(
    (one, other) => Date.parse(one.CreationTime ?? '') - Date.parse(other.CreationTime ?? ''),
  );
  return byTime.map(({ SnapshotName }) => SnapshotName?.replace(/-d-\w+$/, ''));
}

/** Lets days go by, each with a snapshot such as the program takes. */
async function passDays(count: number): Promise<void> {
  const DiskId = await diskNamed('data');
  for (let day = 1; day <= count; day += 1) {
    example.emulator.clock.advance(dayMs);
    await new Ecs(example.administrator).createSnapshot({
      DiskId,
      SnapshotName: `day-${day}`,
      Tag: [marker],
    });
  }
  example.emulator.clock.advance(dayMs);
}

it('takes a snapshot, keeps the newest of its own, and removes the older ones', async () => {
  await passDays(4);
  const { status, stdout, stderr } = await example.run(['--keep', '3', '--region', 'cn-hangzhou']);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^d-\w+ data: took s-\w+\n(d-\w+ data: removed s-\w+ of 20\S+Z\n){2}$/);
  expect(await snapshots()).toEqual(['before-the-move', 'day-3', 'day-4', 'rotation']);
});

it('takes snapshots in every region, of disks with the tag alone', async () => {
  const { status, stdout } = await example.run([]);
  expect(status).toBe(0);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[1])
      .sort(),
  ).toEqual(['data:', 'far:']);
  expect(example.calls().filter(({ action }) => action === 'DeleteSnapshot')).toEqual([]);
});

it('removes nothing of a disk whose snapshot fails, and goes on with the others', async () => {
  await passDays(3);
  const respond = { status: 403, code: 'CreateSnapshot.Failed' };
  example.emulator.faults.add({ match: { action: 'CreateSnapshot', times: 1 }, respond });
  const { status, stderr, stdout } = await example.run(['--keep', '1']);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^d-\w+: .*CreateSnapshot\.Failed.*; nothing of it is removed\n$/);
  expect(stdout).toContain(': took s-');
});

it('says which snapshot it cannot remove, and removes the others', async () => {
  await passDays(2);
  const respond = { status: 403, code: 'SnapshotCreatedImage' };
  example.emulator.faults.add({ match: { action: 'DeleteSnapshot', times: 1 }, respond });
  const { status, stdout } = await example.run(['--keep', '1', '--region', 'cn-hangzhou']);
  expect(status).toBe(1);
  expect(stdout).toMatch(/cannot remove s-\w+ of .*SnapshotCreatedImage/);
  expect(await snapshots()).toEqual(['before-the-move', 'day-1', 'rotation']);
});

it('only tells what it would do in a dry run', async () => {
  await passDays(2);
  const { status, stdout } = await example.run(['--keep', '2', '--dry-run', '--region', 'cn-hangzhou']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\S+ data: would take a snapshot\n\S+ data: would remove s-\w+ of \S+Z\n$/);
  expect(await snapshots()).toEqual(['before-the-move', 'day-1', 'day-2']);
});

it('removes nothing once it is interrupted', async () => {
  await passDays(2);
  example.emulator.faults.add({ match: { action: 'CreateSnapshot' }, respond: 'stall' });
  const onStart = interruptAt(example, 'CreateSnapshot');
  const { status } = await example.run(['--keep', '1', '--region', 'cn-hangzhou'], { onStart });
  expect(status).toBe(130);
  expect(await snapshots()).toEqual(['before-the-move', 'day-1', 'day-2']);
});
