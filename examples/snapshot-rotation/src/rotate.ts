import {
  CreateSnapshot,
  DeleteSnapshot,
  DescribeSnapshots,
  type EcsClient,
  type ItemOf,
  isServiceError,
  paginate,
  SnapshotAccomplished,
  waitUntil,
} from '@scope/ecs';
import { expendable } from './expendable.ts';
import { messageOf } from './program.ts';

/** A disk, with a client of its region. */
export interface Disk {
  readonly id: string;
  readonly name: string;
  readonly client: EcsClient;
}

/** How snapshots are rotated. */
export interface Rotation {
  /** How many there are afterwards. */
  readonly keep: number;
  readonly isDryRun: boolean;
  readonly signal: AbortSignal;
  readonly tell: (text: string) => void;
}

type Snapshot = ItemOf<typeof DescribeSnapshots>;

/** Says whose snapshots they are: others are neither counted nor removed. */
const marker = { Key: 'created-by', Value: 'snapshot-rotation' } as const;
const hourMs = 3_600_000;

/**
 * Takes a snapshot of a disk, and when it is complete removes the oldest; resolves to whether all of those could be removed.
 *
 * @throws whatever keeps the snapshot from being complete. Nothing is removed then.
 */
export async function rotate(disk: Disk, rotation: Rotation): Promise<boolean> {
  const { keep, isDryRun, signal, tell } = rotation;
  if (isDryRun) tell('would take a snapshot');
  else tell(`took ${await take(disk, signal)}`);
  // What is to be taken counts in a dry run as well.
  const old = expendable(await listOwn(disk, signal), isDryRun ? keep - 1 : keep);
  let isDone = true;
  for (const { SnapshotId = '', CreationTime } of old) {
    const text = `${SnapshotId} of ${CreationTime}`;
    if (isDryRun) {
      tell(`would remove ${text}`);
      continue;
    }
    try {
      await disk.client.send(DeleteSnapshot, { SnapshotId }, { signal });
      tell(`removed ${text}`);
    } catch (error) {
      signal.throwIfAborted();
      // Somebody else was quicker.
      if (isServiceError(error, 'InvalidSnapshotId.NotFound')) continue;
      isDone = false;
      tell(`cannot remove ${text}: ${messageOf(error)}`);
    }
  }
  return isDone;
}

async function take({ id, client }: Disk, signal: AbortSignal): Promise<string> {
  const request = { DiskId: id, SnapshotName: `rotation-${id}`, Tag: [marker] };
  const { SnapshotId = '' } = await client.send(CreateSnapshot, request, { signal });
  // The first snapshot of a large disk is a copy of all of it.
  await waitUntil(
    client,
    SnapshotAccomplished,
    { SnapshotIds: [SnapshotId] },
    { signal, maxWaitMs: 6 * hourMs },
  );
  return SnapshotId;
}

async function listOwn({ id, client }: Disk, signal: AbortSignal): Promise<readonly Snapshot[]> {
  const request = { DiskId: id, Tag: [marker], Status: 'accomplished', MaxResults: 100 };
  const snapshots: Snapshot[] = [];
  for await (const item of paginate(client, DescribeSnapshots, request, { signal }).items())
    snapshots.push(item);
  return snapshots;
}
