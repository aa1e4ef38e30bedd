import type { Document } from '../../../state/document.ts';
import { type CloudCall, named, number, refusal, regionOf, text } from '../../kit/cloud-call.ts';
import { type CloudBehaviour, textOr } from '../../kit/operations.ts';
import { readTags } from '../../kit/tags.ts';
import { checkZone } from '../../vpc/vswitches.ts';
import { newOrderId } from '../instances/periods.ts';
import { insertDisk } from '../making.ts';
import { type DiskFields, type InstanceFields, instance, type SnapshotFields } from '../model.ts';
import { checkRoom, deviceFor } from './devices.ts';
import { needInstanceIn, readySnapshot } from './find.ts';
import { encryptionOf, isEncrypted, kindOf } from './new-disk.ts';
import { checkDescription, checkName } from './texts.ts';

/**
 * Makes a data disk, empty or of a snapshot: free in a zone, or attached to an instance that is paid in advance. In the second case
 * tags, resource group and key are ignored.
 */
export const createDisk: CloudBehaviour = (call) => {
  checkName(call, 'DiskName', 'InvalidDiskName.Malformed');
  checkDescription(call);
  const owner = ownerOf(call);
  const source = sourceOf(call);
  const fields = { ...kindOf(call, source), ...describedBy(call, source) };
  if (owner !== undefined) {
    const made = insertDisk(
      call,
      { ...fields, ...attachment(call, owner, source) },
      { region: owner.region },
    );
    return { DiskId: made.id, OrderId: newOrderId() };
  }
  const tags = readTags(call);
  const ResourceGroupId = textOr(call, 'ResourceGroupId', '');
  const free = { ...encryptionOf(call, source), ZoneId: zoneOf(call), ResourceGroupId };
  return { DiskId: insertDisk(call, { ...fields, ...free }, { tags }).id };
};

function describedBy(call: CloudCall, source: Document<SnapshotFields> | undefined): Partial<DiskFields> {
  return {
    DiskName: textOr(call, 'DiskName', ''),
    Description: textOr(call, 'Description', ''),
    SourceSnapshotId: source?.id ?? '',
    StorageSetId: textOr(call, 'StorageSetId', ''),
    StorageSetPartitionNumber: number(call, 'StorageSetPartitionNumber', 0),
  };
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
  if (owner.fields.InstanceChargeType !== 'PrePaid') {
    throw refusal(
      call,
      'InvalidPayMethod',
      `The instance ${owner.id} is not paid for in advance: make the disk in a zone, and attach it.`,
      403,
    );
  }
  needInstanceIn(call, owner, ['Running', 'Stopped']);
  checkRoom(call, owner);
  return owner;
}

function attachment(
  call: CloudCall,
  owner: Document<InstanceFields>,
  source: Document<SnapshotFields> | undefined,
): Pick<DiskFields, 'ZoneId'> & Partial<DiskFields> {
  return {
    ZoneId: owner.fields.ZoneId,
    ResourceGroupId: owner.fields.ResourceGroupId,
    InstanceId: owner.id,
    Device: deviceFor(call, owner),
    DiskChargeType: 'PrePaid',
    Encrypted: isEncrypted(call, source),
    KMSKeyId: source?.fields.KMSKeyId ?? '',
  };
}

function zoneOf(call: CloudCall): string {
  const zoneId = text(call, 'ZoneId');
  const isRegional = text(call, 'DiskCategory') === 'cloud_regional_disk_auto';
  if (zoneId === undefined && isRegional) return '';
  if (zoneId === undefined) {
    throw refusal(call, 'MissingParameter', 'The call needs a ZoneId or an InstanceId.', 400);
  }
  checkZone(call, zoneId);
  return zoneId;
}

function sourceOf(call: CloudCall): Document<SnapshotFields> | undefined {
  regionOf(call);
  const id = text(call, 'SnapshotId');
  return id === undefined ? undefined : readySnapshot(call, id);
}
