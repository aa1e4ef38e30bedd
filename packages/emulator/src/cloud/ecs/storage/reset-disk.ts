import { isRecord, textOf } from '../../../params/value.ts';
import { type Document, inTurn, statusOf } from '../../../state/document.ts';
import {
  type CloudCall,
  find,
  flag,
  invalid,
  lookUp,
  named,
  needStatus,
  refusal,
  text,
  update,
} from '../../kit/cloud-call.ts';
import { act, type CloudBehaviour } from '../../kit/operations.ts';
import { imageOf } from '../images/find.ts';
import { startingAfter } from '../instances/phases.ts';
import { checkTexts } from '../instances/texts.ts';
import { checkKeyPair } from '../instances/wishes.ts';
import { type DiskFields, disk, type InstanceFields, type SnapshotFields, snapshot } from '../model.ts';
import { needCategory } from './categories.ts';
import { instanceOf, isInSnapshot, needInstanceStatus, needNoSnapshot } from './find.ts';

/** Makes a disk what it was at first: as its image or its snapshot is, or empty. */
export const reInitDisk: CloudBehaviour = act(disk, (document, call) => {
  needStatus(call, document, ['In_use'], 'IncorrectDiskStatus');
  needInstanceStatus(call, document, ['Stopped']);
  needNoSnapshot(call, document);
  needCategory(call, document.fields);
  checkOrigin(call, document);
  startAnew(call, document);
  const owner = instanceOf(call, document);
  if (owner !== undefined) prepare(call, document, owner);
  return {};
});

/** Changes how people log on to what a system disk holds, and starts the instance where the call says so. */
function prepare(call: CloudCall, { fields }: Document<DiskFields>, owner: Document<InstanceFields>): void {
  checkTexts(call);
  const KeyPairName = text(call, 'KeyPairName');
  checkKeyPair(call, KeyPairName, owner.region);
  if (KeyPairName !== undefined && fields.Type === 'system') update(call, owner, { fields: { KeyPairName } });
  if (flag(call, 'AutoStartInstance') === true) {
    update(call, owner, { phases: startingAfter(call, owner, call.settings.timing.storageMs) });
  }
}

function checkOrigin(call: CloudCall, { id, region, fields }: Document<DiskFields>): void {
  const { SourceSnapshotId, ImageId, Type } = fields;
  if (SourceSnapshotId !== '' && lookUp(call, snapshot, SourceSnapshotId) === undefined) {
    throw refusal(call, 'InvalidSourceSnapshot', `The snapshot that ${id} was made of is no more.`, 403);
  }
  const isOfImage = Type === 'system' && ImageId !== '';
  if (isOfImage && imageOf(call, region, ImageId) === undefined) {
    throw refusal(call, 'InvalidImageId.NotFound', `The image that ${id} was made of is no more.`, 404);
  }
}

function startAnew(call: CloudCall, document: Document<DiskFields>): void {
  const after = document.fields.InstanceId === '' ? 'Available' : 'In_use';
  const phases = inTurn(call.now, ['ReIniting', call.settings.timing.storageMs], after);
  update(call, document, { phases });
}

/** Puts a disk back to what one of its snapshots holds. */
export const resetDisk: CloudBehaviour = act(disk, (document, call) => {
  const source = named(call, snapshot);
  checkReset(call, document, source);
  startAnew(call, document);
  return {};
});

function checkReset(call: CloudCall, document: Document<DiskFields>, source: Document<SnapshotFields>): void {
  if (source.fields.SourceDiskId !== document.id) {
    throw refusal(
      call,
      'InvalidParameter.Mismatch',
      `The snapshot ${source.id} was not made of the disk ${document.id}.`,
      403,
    );
  }
  if (statusOf(source) !== 'accomplished') {
    throw refusal(
      call,
      'InvalidSnapshotId.NotReady',
      `The snapshot ${source.id} is ${statusOf(source)}.`,
      403,
    );
  }
  needStatus(call, document, ['In_use', 'Available'], 'IncorrectDiskStatus');
  needInstanceStatus(call, document, ['Stopped']);
  if (isInSnapshot(call, document)) {
    throw refusal(call, 'Operation.Conflict', `A snapshot of ${document.id} is being made.`, 403);
  }
}

/** Puts several disks of an instance back to what their snapshots hold. */
export const resetDisks: CloudBehaviour = (call) => {
  const pairs = pairsOf(call);
  const owners = new Set(pairs.map(([document]) => document.fields.InstanceId));
  if (owners.size > 1) {
    throw refusal(call, 'OperationDenied', 'The disks have to be those of one instance.', 403);
  }
  for (const [document, source] of pairs) checkReset(call, document, source);
  for (const [document] of pairs) startAnew(call, document);
  return {
    OperationProgressSet: pairs.map(([document, source]) => ({
      ErrorCode: '',
      ErrorMsg: '',
      OperationStatus: 'Success',
      RelatedItemSet: [
        { Name: 'SnapshotId', Value: source.id },
        { Name: 'DiskId', Value: document.id },
      ],
    })),
  };
};

function pairsOf(call: CloudCall): readonly (readonly [Document<DiskFields>, Document<SnapshotFields>])[] {
  const sent = call.parameters.Disk;
  const pairs = Array.isArray(sent) ? sent.filter(isRecord) : [];
  if (pairs.length === 0) throw invalid(call, 'Disk', 'has to name a disk and a snapshot');
  const known = new Set<string>();
  return pairs.map((pair) => {
    const DiskId = textOf(pair, 'DiskId') ?? '';
    if (known.has(DiskId)) throw invalid(call, 'Disk', `names ${DiskId} twice`);
    known.add(DiskId);
    return [find(call, disk, DiskId), find(call, snapshot, textOf(pair, 'SnapshotId') ?? '')] as const;
  });
}
