import { type Document, statusOf } from '../../../state/document.ts';
import {
  allWith,
  type CloudCall,
  find,
  lookUp,
  need,
  needStatus,
  refusal,
  text,
  texts,
  update,
} from '../../kit/cloud-call.ts';
import { field, without } from '../../kit/filter.ts';
import { list } from '../../kit/list.ts';
import { type CloudBehaviour, sentFields } from '../../kit/operations.ts';
import { type DiskFields, disk, snapshot } from '../model.ts';
import { byTime, ifTrue, nothing, nothingIfTrue, unlessAll } from './filters.ts';
import { idsIn, needNoSnapshot } from './find.ts';
import { checkDescription, checkName } from './texts.ts';

/** Lists disks. */
export const describeDisks: CloudBehaviour = list(disk, {
  filters: {
    AdditionalAttributes: without,
    Category: unlessAll('Category'),
    DiskType: unlessAll('Type'),
    EnableShared: nothingIfTrue,
    Encrypted: ifTrue('Encrypted'),
    Filter: byTime(),
    LockReason: nothing,
    SnapshotId: field('SourceSnapshotId'),
    Status: unlessAll('Status'),
  },
});

/** The codes of the states of a disk. */
const statusCodes: Readonly<Record<string, number>> = {
  In_use: 128,
  Available: 129,
  Attaching: 130,
  Detaching: 131,
  Creating: 132,
  ReIniting: 133,
};

/** Lists disks with their health, which is always good: nothing ever happens to them. */
export const describeDisksFullStatus: CloudBehaviour = list(disk, {
  filters: {
    DiskId: field('DiskId'),
    EventId: (call, parameter) => (texts(call, parameter).length === 0 ? undefined : { test: () => false }),
    EventTime: without,
    EventType: nothing,
    HealthStatus: (call, parameter) => {
      const wanted = text(call, parameter);
      return wanted === undefined ? undefined : { test: (document) => healthOf(document).Name === wanted };
    },
  },
  show: (document) => ({
    DiskId: document.id,
    InstanceId: document.fields.InstanceId,
    Device: document.fields.Device,
    Status: { Name: statusOf(document), Code: statusCodes[statusOf(document)] },
    HealthStatus: healthOf(document),
    DiskEventSet: [],
  }),
});

function healthOf(document: Document): { readonly Name: string; readonly Code: number } {
  return statusOf(document) === 'Creating' ? { Name: 'Initializing', Code: 2 } : { Name: 'Normal', Code: 0 };
}

const changeable = [
  'DiskName',
  'Description',
  'DeleteWithInstance',
  'DeleteAutoSnapshot',
  'EnableAutoSnapshot',
  'BurstingEnabled',
] as const;

/** Changes what is noted of one disk or of several. */
export const modifyDiskAttribute: CloudBehaviour = (call) => {
  checkName(call, 'DiskName', 'InvalidDiskName.Malformed');
  checkDescription(call);
  const one = text(call, 'DiskId');
  const ids = one === undefined ? idsIn(call, 'DiskIds') : [one];
  const fields: Partial<DiskFields> = sentFields(call, changeable);
  if (Object.keys(fields).length === 0) {
    throw refusal(call, 'NoAttributeToModify', 'The call changes nothing.', 400);
  }
  for (const document of ids.map((id) => find(call, disk, id))) {
    checkReleaseTogether(call, document, fields);
    update(call, document, { fields });
  }
  return {};
};

function checkReleaseTogether(
  call: CloudCall,
  { id, fields }: Document<DiskFields>,
  { DeleteWithInstance }: Partial<DiskFields>,
): void {
  if (DeleteWithInstance === undefined || fields.MultiAttach !== 'Enabled') return;
  throw refusal(call, 'DeleteWithInstance.Conflict', `The disk ${id} is for several instances.`, 403);
}

/** Deletes a free disk, with the snapshots that policies made of it. One that is not there is no mistake. */
export const deleteDisk: CloudBehaviour = (call) => {
  const document = lookUp(call, disk, need(call, 'DiskId'));
  if (document === undefined) return {};
  needStatus(call, document, ['Available'], 'IncorrectDiskStatus');
  needNoSnapshot(call, document);
  if (document.fields.DeleteAutoSnapshot) {
    for (const made of allWith(call, snapshot, 'SourceDiskId', document.id)) {
      if (made.fields.SnapshotType === 'auto') call.state.remove(made);
    }
  }
  call.state.remove(document);
  return {};
};
