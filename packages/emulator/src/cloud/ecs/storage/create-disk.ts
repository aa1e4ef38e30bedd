import type { Document } from '../../../state/document.ts';
import { statusOf } from '../../../state/document.ts';
import { type CloudCall, find, flag, named, number, refusal, regionOf, text } from '../../kit/cloud-call.ts';
import { type CloudBehaviour, textOr } from '../../kit/operations.ts';
import { readTags } from '../../kit/tags.ts';
import { checkZone } from '../../vpc/vswitches.ts';
import { insertDisk } from '../making.ts';
import { type DiskFields, type InstanceFields, instance, type SnapshotFields, snapshot } from '../model.ts';
import { checkRoom, deviceFor } from './devices.ts';
import { sizesOf } from './sizes.ts';
import { checkDescription, checkName } from './texts.ts';

/** Makes a data disk, empty or of a snapshot; free in a zone, or attached to an instance that is paid in advance. */
export const createDisk: CloudBehaviour = (call) => {
  checkName(call, 'DiskName', 'InvalidDiskName.Malformed');
  checkDescription(call);
  const owner = ownerOf(call);
  const source = sourceOf(call);
  const made = insertDisk(
    call,
    {
      ...kindOf(call, source, owner),
      ...encryption(call, source),
      ...(owner === undefined ? {} : attachment(call, owner)),
      ZoneId: owner?.fields.ZoneId ?? zoneOf(call),
      DiskName: textOr(call, 'DiskName', ''),
      Description: textOr(call, 'Description', ''),
      SourceSnapshotId: source?.id ?? '',
      ResourceGroupId: textOr(call, 'ResourceGroupId', ''),
      StorageSetId: textOr(call, 'StorageSetId', ''),
      StorageSetPartitionNumber: number(call, 'StorageSetPartitionNumber', 0),
    },
    { tags: readTags(call), region: owner?.region ?? regionOf(call) },
  );
  return { DiskId: made.id, OrderId: made.fields.DiskChargeType === 'PrePaid' ? newOrder(call) : undefined };
};

/** Makes the number of an order, as the service counts them. */
export function newOrder({ now }: CloudCall): string {
  return String(now).padStart(15, '2');
}

function ownerOf(call: CloudCall): Document<InstanceFields> | undefined {
  if (text(call, 'InstanceId') === undefined) return undefined;
  if (text(call, 'ZoneId') !== undefined) {
    throw refusal(call, 'InvalidParameter.Conflict', 'A call has either a ZoneId or an InstanceId.', 400);
  }
  if (text(call, 'MultiAttach') === 'Enabled') {
    throw refusal(
      call,
      'InvalidParameter.MultiAttachAndInstanceIdConflict',
      'A disk for several instances is attached later.',
      403,
    );
  }
  const owner = named(call, instance);
  checkRoom(call, owner);
  return owner;
}

function attachment(call: CloudCall, owner: Document<InstanceFields>): Partial<DiskFields> {
  const DiskChargeType = owner.fields.InstanceChargeType;
  return {
    InstanceId: owner.id,
    Device: deviceFor(call, owner),
    DiskChargeType,
    Portable: DiskChargeType !== 'PrePaid',
  };
}

function zoneOf(call: CloudCall): string {
  const zoneId = text(call, 'ZoneId');
  if (zoneId === undefined && text(call, 'DiskCategory') === 'cloud_regional_disk_auto') return '';
  if (zoneId === undefined) {
    throw refusal(call, 'MissingParameter', 'The call needs a ZoneId or an InstanceId.', 400);
  }
  checkZone(call, zoneId);
  return zoneId;
}

function sourceOf(call: CloudCall): Document<SnapshotFields> | undefined {
  const id = text(call, 'SnapshotId');
  if (id === undefined) return undefined;
  const found = find(call, snapshot, id);
  if (statusOf(found) === 'accomplished') return found;
  throw refusal(call, 'InvalidSnapshotId.NotReady', `The snapshot ${id} is ${statusOf(found)}.`, 403);
}

/** What kind of disk it is, and how big: as big as its snapshot at least. */
function kindOf(
  call: CloudCall,
  source: Document<SnapshotFields> | undefined,
  owner: Document<InstanceFields> | undefined,
): Pick<DiskFields, 'Category' | 'Size'> & Partial<DiskFields> {
  const Category = textOr(call, 'DiskCategory', 'cloud');
  const PerformanceLevel = textOr(call, 'PerformanceLevel', 'PL1');
  if (text(call, 'PerformanceLevel') !== undefined && Category !== 'cloud_essd') {
    throw refusal(
      call,
      'InvalidPerformanceLevel.Malformed',
      `A ${Category} disk has no performance level.`,
      400,
    );
  }
  const MultiAttach = textOr(call, 'MultiAttach', 'Disabled');
  if (
    MultiAttach === 'Enabled' &&
    !['cloud_essd', 'cloud_auto', 'cloud_regional_disk_auto'].includes(Category)
  ) {
    throw refusal(
      call,
      'InvalidParameter.DiskCategoryAndMultiAttachNotMatch',
      `A ${Category} disk is for one instance.`,
      403,
    );
  }
  const ProvisionedIops = number(call, 'ProvisionedIops', 0);
  if (ProvisionedIops > 0 && Category !== 'cloud_auto') {
    throw refusal(call, 'InvalidParameter.Conflict', `A ${Category} disk has no ProvisionedIops.`, 400);
  }
  const Size = sizeOf(call, source);
  const { least, most } = sizesOf(Category, PerformanceLevel, 'data');
  if (!(Size >= least && Size <= most)) {
    throw refusal(
      call,
      'InvalidDiskSize.NotSupported',
      `A disk of this kind has between ${least} and ${most} GiB, not ${Size}.`,
      400,
    );
  }
  const isBursting = flag(call, 'BurstingEnabled') ?? false;
  return {
    Category,
    PerformanceLevel,
    Size,
    MultiAttach,
    ProvisionedIops,
    BurstingEnabled: isBursting,
    DeleteWithInstance: owner !== undefined,
  };
}

function sizeOf(call: CloudCall, source: Document<SnapshotFields> | undefined): number {
  const asked = number(call, 'Size', 0);
  if (asked === 0 && source === undefined) {
    throw refusal(call, 'MissingParameter', 'The call needs a Size or a SnapshotId.', 400);
  }
  return Math.max(asked, source?.fields.SourceDiskSize ?? 0);
}

function encryption(call: CloudCall, source: Document<SnapshotFields> | undefined): Partial<DiskFields> {
  const Encrypted = source?.fields.Encrypted === true || flag(call, 'Encrypted') === true;
  const key = text(call, 'KMSKeyId');
  if (key !== undefined && !Encrypted) {
    throw refusal(call, 'EncryptedOption.Conflict', 'A key needs a disk that is encrypted.', 400);
  }
  return { Encrypted, KMSKeyId: key ?? (Encrypted ? (source?.fields.KMSKeyId ?? '') : '') };
}
