import { isRecord } from '../../../params/value.ts';
import { type Document, inTurn } from '../../../state/document.ts';
import { allWith, type CloudCall, needStatus, refusal, text, update } from '../../kit/cloud-call.ts';
import { act, type CloudBehaviour } from '../../kit/operations.ts';
import { insertDisk } from '../making.ts';
import { type DiskFields, disk, type InstanceFields, instance } from '../model.ts';
import { removeDisk } from '../remove-disk.ts';
import { needNoSnapshot } from '../storage/find.ts';
import { sizesOf } from '../storage/sizes.ts';
import { diskWishes } from './disks.ts';
import { imageWith, type Origin } from './images.ts';
import { checkTexts } from './texts.ts';
import { checkKeyPair } from './wishes.ts';

/** Gives a stopped instance a new system disk, made of an image, in the place of the one that it has. */
export const replaceSystemDisk: CloudBehaviour = act(instance, (document, call) => {
  needStatus(call, document, ['Stopped'], 'IncorrectInstanceStatus');
  checkTexts(call);
  checkKeyPair(call, text(call, 'KeyPairName'));
  const KeyPairName = text(call, 'KeyPairName') ?? '';
  const origin = imageWith(call, text(call, 'ImageId') ?? '', document.fields.InstanceType);
  const old = systemDiskOf(call, document);
  needStatus(call, old, ['In_use'], 'IncorrectDiskStatus');
  needNoSnapshot(call, old);
  const Size = sizeOf(call, origin, old);
  removeDisk(call.state, old);
  const made = insertDisk(
    call,
    { ...kept(old), ...encryption(call), Size, ImageId: origin.ImageId },
    {
      tags: old.tags,
      region: old.region,
      phases: inTurn(call.now, ['Creating', call.settings.timing.storageMs], 'In_use'),
    },
  );
  update(call, document, {
    fields: {
      ImageId: origin.ImageId,
      OSType: origin.OSType,
      OSName: origin.OSName,
      OSNameEn: origin.OSNameEn,
      KeyPairName,
    },
  });
  return { DiskId: made.id };
});

function systemDiskOf(call: CloudCall, { id }: Document<InstanceFields>): Document<DiskFields> {
  const found = allWith(call, disk, 'InstanceId', id).find(({ fields }) => fields.Type === 'system');
  if (found !== undefined) return found;
  throw refusal(call, 'InvalidInstance.NotFoundSystemDisk', `The instance ${id} has no system disk.`, 400);
}

/** Returns the size that was asked for, which is not less than it was; where none was, the disk keeps its size. */
function sizeOf(call: CloudCall, origin: Origin, { fields }: Document<DiskFields>): number {
  const { SystemDisk } = call.parameters;
  const isAsked = isRecord(SystemDisk) && SystemDisk.Size !== undefined;
  if (!isAsked) return Math.max(fields.Size, origin.size);
  const { Size } = diskWishes(call, origin).system;
  const { least, most } = sizesOf(fields.Category, fields.PerformanceLevel, 'system');
  if (Size >= Math.max(least, fields.Size) && Size <= most) return Size;
  throw refusal(
    call,
    'InvalidSystemDiskSize.ValueNotSupported',
    `The system disk has ${fields.Size} GiB, and can have ${most} GiB at most.`,
    400,
  );
}

/** What the new disk takes over from the old one. */
function kept({
  fields,
}: Document<DiskFields>): Pick<DiskFields, 'ZoneId' | 'InstanceId'> & Partial<DiskFields> {
  const { ZoneId, InstanceId, Category, PerformanceLevel, DiskChargeType, ResourceGroupId, Device } = fields;
  const { DiskName, Description, AutoSnapshotPolicyId, DeleteWithInstance, ProvisionedIops } = fields;
  const { DeleteAutoSnapshot, EnableAutoSnapshot, BurstingEnabled } = fields;
  return {
    Type: 'system',
    ZoneId,
    InstanceId,
    Category,
    PerformanceLevel,
    DiskChargeType,
    ResourceGroupId,
    Device,
    DiskName,
    Description,
    AutoSnapshotPolicyId,
    DeleteWithInstance,
    DeleteAutoSnapshot,
    EnableAutoSnapshot,
    ProvisionedIops,
    BurstingEnabled,
  };
}

function encryption(call: CloudCall): Partial<DiskFields> {
  return { Encrypted: call.parameters.Encrypted === true, KMSKeyId: text(call, 'KMSKeyId') ?? '' };
}
