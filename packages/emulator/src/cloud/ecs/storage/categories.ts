import { type CloudCall, refusal } from '../../kit/cloud-call.ts';
import type { DiskFields } from '../model.ts';

/** Local and elastic ephemeral disks are parts of one host: there are no snapshots of them, and they stay as they are. */
export function isOfHost(category: string): boolean {
  return /^(local|ephemeral|elastic_ephemeral)/.test(category);
}

/** Refuses an operation that disks of such a category do not know. */
export function needCategory(call: CloudCall, { Category }: DiskFields): void {
  if (!isOfHost(Category)) return;
  throw refusal(
    call,
    'DiskCategory.OperationNotSupported',
    `A disk of the category ${Category} does not know this.`,
    400,
  );
}
