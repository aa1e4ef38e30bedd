import type { Document } from '../../../state/document.ts';
import {
  type CloudCall,
  find,
  flag,
  named,
  needStatus,
  number,
  refusal,
  text,
  update,
} from '../../kit/cloud-call.ts';
import { act, type CloudBehaviour } from '../../kit/operations.ts';
import { needChargeType } from '../instances/find.ts';
import { newOrderId } from '../instances/periods.ts';
import { type DiskFields, disk, instance } from '../model.ts';
import { isOfHost } from './categories.ts';
import { idsIn, instanceOf, needInstanceStatus, needNoSnapshot } from './find.ts';
import { sizesOf } from './sizes.ts';

/** Makes a disk bigger. */
export const resizeDisk: CloudBehaviour = act(disk, (document, call) => {
  const Size = number(call, 'NewSize', 0);
  needUnchanging(call, document);
  const { Category, PerformanceLevel, Type, Size: present } = document.fields;
  if (isOfHost(Category)) {
    throw refusal(call, 'InvalidDiskCategory.NotSupported', `A ${Category} disk keeps its size.`, 403);
  }
  checkWay(call, document);
  if (Size <= present) {
    throw refusal(call, 'InvalidDiskSize.TooSmall', `The disk has ${present} GiB, and can only grow.`, 403);
  }
  const { most } = sizesOf(Category, PerformanceLevel, Type);
  if (Size > most) {
    throw refusal(call, 'InvalidDiskSize.TooLarge', `The disk can have ${most} GiB at most.`, 403);
  }
  update(call, document, { fields: { Size } });
  return orderOf(document);
});

/** Refuses a disk that is on its way to another state, whose instance is, or of which a snapshot is being made. */
export function needUnchanging(call: CloudCall, document: Document<DiskFields>): void {
  needStatus(call, document, ['In_use', 'Available'], 'IncorrectDiskStatus');
  needInstanceStatus(call, document, ['Running', 'Stopped']);
  needNoSnapshot(call, document);
}

/** Only what a running instance has can grow under its hands. */
function checkWay(call: CloudCall, document: Document<DiskFields>): void {
  const way = text(call, 'Type') ?? 'offline';
  if (way === 'offline') return;
  if (way !== 'online') {
    throw refusal(call, 'InvalidParam.Type', `${way.slice(0, 32)} is no way to make a disk bigger.`, 400);
  }
  if (document.fields.Category === 'cloud') {
    throw refusal(call, 'InvalidDiskCategory.NotSupported', 'A basic disk grows offline only.', 403);
  }
  needStatus(call, document, ['In_use'], 'IncorrectDiskStatus');
  const owner = instanceOf(call, document);
  if (owner !== undefined) needStatus(call, owner, ['Running'], 'InvalidInstanceStatus.NotRunning');
}

/** What is paid for in advance is paid for once more. */
export function orderOf({ fields }: Document<DiskFields>): Readonly<Record<string, unknown>> {
  return fields.DiskChargeType === 'PrePaid' ? { OrderId: newOrderId() } : {};
}

const mostDisks = 16;

/** Changes how the data disks of an instance that is paid in advance are paid. */
export const modifyDiskChargeType: CloudBehaviour = (call) => {
  const owner = named(call, instance);
  needChargeType(call, owner, 'PrePaid');
  const DiskChargeType = text(call, 'DiskChargeType') ?? 'PrePaid';
  for (const id of idsIn(call, 'DiskIds', mostDisks)) {
    const document = find(call, disk, id, 'InvalidDiskIds.NotFound');
    if (document.fields.InstanceId !== owner.id || document.fields.Type !== 'data') {
      throw refusal(call, 'InvalidDiskIds.NotFound', `${id} is no data disk of ${owner.id}.`, 404);
    }
    update(call, document, { fields: { DiskChargeType, Portable: DiskChargeType !== 'PrePaid' } });
  }
  return flag(call, 'AutoPay') === false ? {} : { OrderId: newOrderId() };
};
