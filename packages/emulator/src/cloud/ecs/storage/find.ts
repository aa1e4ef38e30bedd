import { type Document, statusOf } from '../../../state/document.ts';
import { allWith, type CloudCall, invalid, lookUp, refusal, texts } from '../../kit/cloud-call.ts';
import { type DiskFields, disk, type InstanceFields, instance, snapshot } from '../model.ts';

const mostIds = 100;

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
  if (owner === undefined || states.includes(statusOf(owner))) return;
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

/** Reads a list of ids, which has to hold between one and a hundred. */
export function idsIn(call: CloudCall, parameter: string): readonly string[] {
  const ids = [...new Set(texts(call, parameter))];
  if (ids.length === 0 || ids.length > mostIds)
    throw invalid(call, parameter, `must have between 1 and ${mostIds} ids`);
  return ids;
}
