import { type Document, statusOf } from '../../../state/document.ts';
import { allWith, type CloudCall, find, invalid, lookUp, refusal, texts } from '../../kit/cloud-call.ts';
import {
  type DiskFields,
  disk,
  type InstanceFields,
  instance,
  type SnapshotFields,
  snapshot,
} from '../model.ts';

/** Returns the disks of an instance. */
export function disksOf(call: CloudCall, instanceId: string): readonly Document<DiskFields>[] {
  return allWith(call, disk, 'InstanceId', instanceId);
}

/** Returns the instance that a disk is attached to; nothing where it is free. */
export function instanceOf(
  call: CloudCall,
  { fields }: Document<DiskFields>,
): Document<InstanceFields> | undefined {
  return fields.InstanceId === '' ? undefined : lookUp(call, instance, fields.InstanceId);
}

/** Refuses a disk whose instance, where it has one, is in none of the states. */
export function needInstanceStatus(
  call: CloudCall,
  document: Document<DiskFields>,
  states: readonly string[],
): void {
  const owner = instanceOf(call, document);
  if (owner !== undefined) needInstanceIn(call, owner, states);
}

/** Refuses an instance that is in none of the states. */
export function needInstanceIn(
  call: CloudCall,
  owner: Document<InstanceFields>,
  states: readonly string[],
): void {
  if (states.includes(statusOf(owner))) return;
  throw refusal(
    call,
    'IncorrectInstanceStatus',
    `The instance ${owner.id} is ${statusOf(owner)}, and has to be ${states.join(' or ')} for this.`,
    403,
  );
}

/** Tells whether a snapshot of a disk is being made. */
export function isInSnapshot(call: CloudCall, { id }: Document<DiskFields>): boolean {
  return allWith(call, snapshot, 'SourceDiskId', id).some((one) => statusOf(one) === 'progressing');
}

/** Refuses a disk of which a snapshot is being made. */
export function needNoSnapshot(call: CloudCall, document: Document<DiskFields>): void {
  if (!isInSnapshot(call, document)) return;
  throw refusal(
    call,
    'DiskCreatingSnapshot',
    `A snapshot of the disk ${document.id} is being made at the moment.`,
    403,
  );
}

/** Returns a snapshot that something can be made of. */
export function readySnapshot(call: CloudCall, id: string): Document<SnapshotFields> {
  const found = find(call, snapshot, id);
  if (statusOf(found) === 'accomplished') return found;
  throw refusal(call, 'InvalidSnapshotId.NotReady', `The snapshot ${id} is ${statusOf(found)}.`, 403);
}

/** Reads a list of ids, which has to hold one at least. */
export function idsIn(call: CloudCall, parameter: string, most = 100): readonly string[] {
  const ids = [...new Set(texts(call, parameter))];
  if (ids.length === 0 || ids.length > most)
    throw invalid(call, parameter, `must have between 1 and ${most} ids`);
  return ids;
}
