import { type Document, statusOf } from '../../../state/document.ts';
import {
  type CloudCall,
  find,
  flag,
  invalid,
  lookUp,
  need,
  needStatus,
  refusal,
  text,
  update,
} from '../../kit/cloud-call.ts';
import { field, nothing, without } from '../../kit/filter.ts';
import { list } from '../../kit/list.ts';
import { type CloudBehaviour, sentFields } from '../../kit/operations.ts';
import { type DiskFields, disk } from '../model.ts';
import { removeDisk } from '../remove-disk.ts';
import { byTime, ifTrue, listedIds, nothingIfTrue, unlessAll } from './filters.ts';
import { idsIn, needNoSnapshot } from './find.ts';
import { checkDescription, checkName } from './texts.ts';

/** Lists disks. */
export const describeDisks: CloudBehaviour = list(disk, {
  filters: {
    AdditionalAttributes: without,
    Category: unlessAll('Category'),
    DiskIds: listedIds('DiskId', 'InvalidDiskIds.Malformed'),
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
    EventId: nothing,
    EventTime: without,
    EventType: nothing,
    HealthStatus: (call, parameter) => {
      const wanted = text(call, parameter);
      return wanted === undefined ? undefined : { test: (document) => healthOf(document).Name === wanted };
    },
    ResourceGroupId: field('ResourceGroupId'),
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
  const ids = idsOf(call);
  const fields: Partial<DiskFields> = sentFields(call, changeable);
  if (Object.keys(fields).length === 0) {
    throw refusal(call, 'NoAttributeToModify', 'The call changes nothing.', 400);
  }
  for (const document of ids.map((id) => find(call, disk, id))) {
    checkChange(call, document);
    update(call, document, { fields });
  }
  return {};
};

function idsOf(call: CloudCall): readonly string[] {
  const one = text(call, 'DiskId');
  const isSeveral = call.parameters.DiskIds !== undefined;
  if (one === undefined && isSeveral) return idsIn(call, 'DiskIds');
  if (one !== undefined && !isSeveral) return [one];
  throw refusal(call, 'IncompleteParamter', 'The call needs either DiskId or DiskIds.', 400);
}

function checkChange(call: CloudCall, { id, fields }: Document<DiskFields>): void {
  const { Category, Portable } = fields;
  if (flag(call, 'DeleteWithInstance') === false && Category === 'cloud' && !Portable) {
    throw refusal(call, 'DiskNotPortable', `The disk ${id} goes with its instance.`, 403);
  }
  if (flag(call, 'BurstingEnabled') === true && Category !== 'cloud_auto') {
    throw invalid(
      call,
      'BurstingEnabled',
      `is for disks of the category cloud_auto, and ${id} is ${Category}`,
    );
  }
}

/** Deletes a free disk, with the snapshots that policies made of it. One that is not there is no mistake. */
export const deleteDisk: CloudBehaviour = (call) => {
  const document = lookUp(call, disk, need(call, 'DiskId'));
  if (document === undefined) return {};
  needStatus(call, document, ['Available'], 'IncorrectDiskStatus');
  needNoSnapshot(call, document);
  removeDisk(call.state, document);
  return {};
};
