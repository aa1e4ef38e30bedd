import type { Document, Fields } from '../../../state/document.ts';
import { type CloudCall, countWith } from '../../kit/cloud-call.ts';
import { expiryOf, never } from '../instances/periods.ts';
import { performanceOf } from './performance.ts';
import { progressOf } from './progress.ts';

// What answers show of disks and snapshots besides what is stored of them.

/** The fields of a disk that follow from others. */
export function diskView({ id, fields }: Document, call: CloudCall): Fields {
  const { InstanceId, Device, AttachedTime, AutoSnapshotPolicyId, Category } = fields;
  const attachments = InstanceId === '' ? [] : [{ InstanceId, Device, AttachedTime }];
  const policies = policiesOf(AutoSnapshotPolicyId);
  const isEssd = Category === 'cloud_essd';
  return {
    AutoSnapshotPolicyId: policies[0] ?? '',
    EnableAutomatedSnapshotPolicy: policies.length > 0,
    Attachments: attachments,
    MountInstances: attachments,
    MountInstanceNum: attachments.length,
    MultiAttach: 'Disabled',
    PerformanceLevel: isEssd ? fields.PerformanceLevel : undefined,
    BurstingEnabled: fields.BurstingEnabled ?? false,
    SerialNumber: id.replace(/^d-/, ''),
    ExpiredTime: endOf(call, fields),
    OperationLocks: [],
    ProductCode: '',
    Placement: { ZoneIds: fields.ZoneId },
    ...performanceOf(fields),
  };
}

/** A disk that is paid for in advance ends with its instance. */
function endOf({ state, now }: CloudCall, { InstanceId, DiskChargeType }: Fields): string {
  const owner = DiskChargeType === 'PrePaid' ? state.get('ecs/instance', String(InstanceId)) : undefined;
  return owner === undefined ? never : expiryOf(owner, now);
}

/** Returns the policies by which snapshots of a disk are made, of what is stored of them. */
export function policiesOf(stored: unknown): readonly string[] {
  return [stored].flat().filter((one): one is string => typeof one === 'string' && one !== '');
}

/** The fields of a snapshot that follow from others, and from what is made of it. */
export function snapshotView(document: Document, call: CloudCall): Fields {
  const { id, fields } = document;
  const { percent, remainingMs } = progressOf(document, 'progressing', call.now);
  const isFailed = document.phases[0]?.value === 'failed';
  return {
    Progress: `${isFailed ? 0 : percent}%`,
    RemainTime: Math.ceil(remainingMs / 1_000),
    Available: percent === 100 && !isFailed,
    Usage: usageOf(id, call),
    SnapshotLinkId: linkOf(String(fields.SourceDiskId)),
    SnapshotSN: id.replace(/^s-/, ''),
    ProductCode: '',
  };
}

function usageOf(id: string, call: CloudCall): string {
  const isInImage = countWith(call, { kind: 'ecs/image' }, 'SnapshotIds', id) > 0;
  const isInDisk = countWith(call, { kind: 'ecs/disk' }, 'SourceSnapshotId', id) > 0;
  if (isInImage) return isInDisk ? 'image_disk' : 'image';
  return isInDisk ? 'disk' : 'none';
}

/** All snapshots of a disk are in one chain, whose id follows from the disk's. */
export function linkOf(diskId: string): string {
  return diskId === '' ? '' : diskId.replace(/^d-/, 'sl-');
}
