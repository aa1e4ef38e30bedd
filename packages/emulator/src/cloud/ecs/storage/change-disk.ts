import type { Document } from '../../../state/document.ts';
import {
  type CloudCall,
  find,
  flag,
  named,
  needStatus,
  newId,
  number,
  refusal,
  text,
  update,
} from '../../kit/cloud-call.ts';
import { act, type CloudBehaviour } from '../../kit/operations.ts';
import { needChargeType } from '../instances/find.ts';
import { type DiskFields, disk, instance } from '../model.ts';
import { newOrder } from './create-disk.ts';
import { idsIn, instanceOf, needInstanceStatus, needNoSnapshot } from './find.ts';
import { sizesOf } from './sizes.ts';

/** Makes a disk bigger. */
export const resizeDisk: CloudBehaviour = act(disk, (document, call) => {
  const Size = number(call, 'NewSize', 0);
  needStatus(call, document, ['In_use', 'Available'], 'IncorrectDiskStatus');
  needInstanceStatus(call, document, ['Running', 'Stopped']);
  checkOnline(call, document);
  needNoSnapshot(call, document);
  const { Category, PerformanceLevel, Type, Size: present } = document.fields;
  if (/^(local|ephemeral)/.test(Category)) {
    throw refusal(call, 'InvalidDiskCategory.NotSupported', `A ${Category} disk keeps its size.`, 403);
  }
  if (Size <= present) {
    throw refusal(call, 'InvalidDiskSize.TooSmall', `The disk has ${present} GiB, and can only grow.`, 403);
  }
  const { most } = sizesOf(Category, PerformanceLevel, Type);
  if (Size > most) {
    throw refusal(call, 'InvalidDiskSize.TooLarge', `The disk can have ${most} GiB at most.`, 403);
  }
  update(call, document, { fields: { Size } });
  return orderOf(call, document);
});

function checkOnline(call: CloudCall, document: Document<DiskFields>): void {
  const owner = instanceOf(call, document);
  if (text(call, 'Type') !== 'online' || owner === undefined) return;
  needStatus(call, owner, ['Running'], 'InvalidInstanceStatus.NotRunning');
}

function orderOf(call: CloudCall, { fields }: Document<DiskFields>): Readonly<Record<string, unknown>> {
  return fields.DiskChargeType === 'PrePaid' ? { OrderId: newOrder(call) } : {};
}

/** The categories that can become others, from the slowest to the fastest. */
const ranks: readonly string[] = [
  'cloud_efficiency',
  'cloud_essd_entry',
  'cloud_ssd',
  'cloud_auto',
  'cloud_essd',
];

/** Changes the category of a disk, or how fast it is. */
export const modifyDiskSpec: CloudBehaviour = act(disk, (document, call) => {
  needStatus(call, document, ['In_use', 'Available'], 'IncorrectDiskStatus');
  needInstanceStatus(call, document, ['Running', 'Stopped']);
  needNoSnapshot(call, document);
  if (document.fields.MultiAttach === 'Enabled') {
    throw refusal(
      call,
      'InvalidOperation.MultiAttachDisk',
      'A disk for several instances stays as it is.',
      403,
    );
  }
  const Category = categoryOf(call, document);
  const fields = { Category, ...levelOf(call, document, Category), ...iopsOf(call, document, Category) };
  update(call, document, { fields });
  return { TaskId: newId('t'), ...orderOf(call, document) };
});

function categoryOf(call: CloudCall, { fields }: Document<DiskFields>): string {
  const asked = text(call, 'DiskCategory') ?? fields.Category;
  if (asked === fields.Category) return asked;
  const from = ranks.indexOf(fields.Category);
  const to = ranks.indexOf(asked);
  const isDown = to < from && fields.DiskChargeType === 'PrePaid';
  if (from >= 0 && to >= 0 && !isDown) return asked;
  throw refusal(
    call,
    'InvalidDiskCategory.ValueNotSupported',
    `A ${fields.Category} disk that is ${fields.DiskChargeType} cannot become ${asked}.`,
    400,
  );
}

function levelOf(call: CloudCall, { fields }: Document<DiskFields>, category: string): Partial<DiskFields> {
  const asked = text(call, 'PerformanceLevel');
  const isNew = category !== fields.Category;
  if (category !== 'cloud_essd') {
    if (asked === undefined) return {};
    throw refusal(
      call,
      'InvalidPerformanceLevel.Malformed',
      `A ${category} disk has no performance level.`,
      400,
    );
  }
  const PerformanceLevel = asked ?? (isNew ? 'PL1' : fields.PerformanceLevel);
  const isDown = !isNew && PerformanceLevel < fields.PerformanceLevel;
  if (isDown && (PerformanceLevel === 'PL0' || fields.DiskChargeType === 'PrePaid')) {
    throw refusal(
      call,
      'OperationDenied.PerformanceLevelNotMatch',
      `The disk is ${fields.PerformanceLevel}, and cannot become ${PerformanceLevel}.`,
      403,
    );
  }
  const { least } = sizesOf(category, PerformanceLevel, fields.Type);
  if (fields.Size >= least) return { PerformanceLevel };
  throw refusal(
    call,
    'OperationDenied.PerformanceLevelNotMatch',
    `A disk of the level ${PerformanceLevel} has ${least} GiB at least, and this one ${fields.Size}.`,
    403,
  );
}

function iopsOf(call: CloudCall, { fields }: Document<DiskFields>, category: string): Partial<DiskFields> {
  const asked = text(call, 'ProvisionedIops');
  if (asked === undefined) return category === 'cloud_auto' ? {} : { ProvisionedIops: 0 };
  const most = Math.min(50_000, 1_000 * fields.Size - Math.min(1_800 + 50 * fields.Size, 50_000));
  if (category === 'cloud_auto' && Number(asked) >= 0 && Number(asked) <= most) {
    return { ProvisionedIops: Number(asked) };
  }
  throw refusal(
    call,
    'OperationDenied',
    `A ${category} disk of this size cannot have ${asked} further IOPS.`,
    403,
  );
}

/** Changes how the data disks of an instance that is paid in advance are paid. */
export const modifyDiskChargeType: CloudBehaviour = (call) => {
  const owner = named(call, instance);
  needChargeType(call, owner, 'PrePaid');
  const DiskChargeType = text(call, 'DiskChargeType') ?? 'PrePaid';
  for (const id of idsIn(call, 'DiskIds')) {
    const document = find(call, disk, id, 'InvalidDiskIds.NotFound');
    if (document.fields.InstanceId !== owner.id || document.fields.Type !== 'data') {
      throw refusal(call, 'InvalidDiskIds.NotFound', `${id} is no data disk of ${owner.id}.`, 404);
    }
    update(call, document, { fields: { DiskChargeType, Portable: DiskChargeType !== 'PrePaid' } });
  }
  return { OrderId: flag(call, 'AutoPay') === false ? undefined : newOrder(call) };
};
