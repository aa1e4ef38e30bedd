import { type Document, type Phase, statusOf } from '../../../state/document.ts';
import {
  allWith,
  type CloudCall,
  countWith,
  flag,
  invalid,
  named,
  needStatus,
  newId,
  number,
  refusal,
  regionOf,
  seconds,
  text,
  update,
} from '../../kit/cloud-call.ts';
import type { Filter } from '../../kit/filter.ts';
import { field } from '../../kit/filter.ts';
import { list } from '../../kit/list.ts';
import { act, type CloudBehaviour, sentFields, textOr } from '../../kit/operations.ts';
import { readTags } from '../../kit/tags.ts';
import { type DiskFields, disk, type SnapshotFields, snapshot } from '../model.ts';
import { needCategory } from './categories.ts';
import { byTime, ifTrue, inLowerCase, listedIds, unlessAll } from './filters.ts';
import { disksOf, isInSnapshot, needInstanceStatus } from './find.ts';
import { insertSnapshot, keptFor, snapshotPhases } from './making-snapshots.ts';
import { checkDescription, checkName, reservedNames } from './texts.ts';

const mostOfDisk = 256;

/** Makes a snapshot of a disk. */
export const createSnapshot: CloudBehaviour = (call) => {
  checkName(call, 'SnapshotName', 'InvalidSnapshotName.Malformed', reservedNames);
  checkDescription(call);
  const document = named(call, disk);
  checkSource(call, document);
  if (text(call, 'Category') !== undefined && flag(call, 'InstantAccess') !== undefined) {
    throw invalid(call, 'Category', 'and InstantAccess exclude one another');
  }
  const RetentionDays = retentionOf(call) ?? 0;
  const made = insertSnapshot(
    call,
    document,
    {
      SnapshotName: textOr(call, 'SnapshotName', ''),
      Description: textOr(call, 'Description', ''),
      Category: textOr(call, 'Category', 'Standard'),
      InstantAccess: flag(call, 'InstantAccess') ?? false,
      InstantAccessRetentionDays: number(call, 'InstantAccessRetentionDays', 0),
      ...(RetentionDays > 0 && { RetentionDays }),
      ...sentFields(call, ['ResourceGroupId']),
    },
    { tags: readTags(call), phases: snapshotPhases(call, RetentionDays) },
  );
  return { SnapshotId: made.id };
};

/** Refuses a disk of which there can be no snapshot now. */
export function checkSource(call: CloudCall, document: Document<DiskFields>): void {
  const { id, fields } = document;
  needCategory(call, fields);
  needStatus(call, document, ['In_use', 'Available'], 'IncorrectDiskStatus');
  if (fields.AttachedTime === '' && fields.DetachedTime === '') {
    throw refusal(
      call,
      'IncorrectDiskStatus.NeverAttached',
      `The disk ${id} was attached to no instance yet, so that nothing is on it.`,
      403,
    );
  }
  needInstanceStatus(call, document, ['Running', 'Stopped']);
  if (isInSnapshot(call, document)) {
    throw refusal(call, 'IncorrectDiskStatus.CreatingSnapshot', `A snapshot of ${id} is being made.`, 403);
  }
  const present = allWith(call, snapshot, 'SourceDiskId', id);
  if (present.filter((one) => one.fields.SnapshotType === 'user').length < mostOfDisk) return;
  throw refusal(call, 'QuotaExceed.Snapshot', `The disk ${id} has ${mostOfDisk} snapshots already.`, 403);
}

/** Reads after how many days a snapshot is deleted; nothing where the call does not say. */
export function retentionOf(call: CloudCall): number | undefined {
  const sent = text(call, 'RetentionDays');
  if (sent === undefined) return undefined;
  const days = Number(sent);
  if (Number.isInteger(days) && days >= 1 && days <= 65_536) return days;
  throw invalid(call, 'RetentionDays', 'must be a number from 1 to 65536');
}

/** Selects the snapshots of the disks that an instance has now. */
const ofInstance: Filter = (call, parameter) => {
  const id = text(call, parameter);
  if (id === undefined) return undefined;
  const ids = new Set(disksOf(call, id).map((one) => one.id));
  return { test: ({ fields }) => ids.has(String(fields.SourceDiskId)) };
};

/** Lists snapshots. */
export const describeSnapshots: CloudBehaviour = list(snapshot, {
  filters: {
    DiskId: field('SourceDiskId'),
    Encrypted: ifTrue('Encrypted'),
    Filter: byTime(),
    InstanceId: ofInstance,
    SnapshotIds: listedIds('SnapshotId', 'InvalidSnapshotIds.Malformed'),
    SnapshotType: unlessAll('SnapshotType'),
    SourceDiskType: inLowerCase('SourceDiskType'),
    Status: unlessAll('Status'),
  },
});

/** Deletes a snapshot, also one that is still being made. What is made of it keeps it, unless it is forced. */
export const deleteSnapshot: CloudBehaviour = act(snapshot, (document, call) => {
  const { id } = document;
  if (countWith(call, { kind: 'ecs/image' }, 'SnapshotIds', id) > 0) {
    throw refusal(call, 'SnapshotCreatedImage', `There is an image of the snapshot ${id}.`, 403);
  }
  if (countWith(call, disk, 'SourceSnapshotId', id) > 0 && flag(call, 'Force') !== true) {
    throw refusal(call, 'SnapshotCreatedDisk', `There is a disk of the snapshot ${id}.`, 403);
  }
  call.state.remove(document);
  return {};
});

/** Changes the name, the description or the days of a snapshot. */
export const modifySnapshotAttribute: CloudBehaviour = act(snapshot, (document, call) => {
  checkName(call, 'SnapshotName', 'InvalidSnapshotName.Malformed', reservedNames);
  checkDescription(call);
  const sent: Partial<SnapshotFields> = sentFields(call, ['SnapshotName', 'Description']);
  const RetentionDays = retentionOf(call);
  const endsInstant = flag(call, 'DisableInstantAccess') === true;
  if (Object.keys(sent).length === 0 && RetentionDays === undefined && !endsInstant) {
    throw refusal(call, 'NoAttributeToModify', 'The call changes nothing.', 400);
  }
  update(call, document, {
    fields: {
      ...sent,
      ...(endsInstant && { InstantAccess: false }),
      ...(RetentionDays !== undefined && { RetentionDays }),
      LastModifiedTime: seconds(call),
    },
    ...phasesWith(document, RetentionDays),
  });
  return {};
});

function phasesWith(
  { phases, createdAt }: Document<SnapshotFields>,
  days: number | undefined,
): { readonly phases?: readonly Phase[] } {
  return days === undefined ? {} : { phases: keptFor(phases, createdAt, days) };
}

/** Moves a snapshot to where it costs less, and is read slowly. */
export const modifySnapshotCategory: CloudBehaviour = act(snapshot, (document, call) => {
  if (statusOf(document) !== 'accomplished') {
    throw refusal(call, 'IncorrectSnapshotStatus', `The snapshot ${document.id} is not made yet.`, 403);
  }
  const RetentionDays = retentionOf(call);
  update(call, document, {
    fields: {
      Category: 'archive',
      ...(RetentionDays !== undefined && { RetentionDays }),
      LastModifiedTime: seconds(call),
    },
    ...phasesWith(document, RetentionDays),
  });
  return { TaskId: newId('t') };
});

/** Tells how many snapshots a region has, and how big they are. */
export const describeSnapshotsUsage: CloudBehaviour = (call) => {
  const all = allWith(call, snapshot, undefined, undefined, regionOf(call));
  return {
    SnapshotCount: all.length,
    SnapshotSize: all.reduce((sum, { fields }) => sum + fields.SourceDiskSize * 1024 ** 3, 0),
  };
};
