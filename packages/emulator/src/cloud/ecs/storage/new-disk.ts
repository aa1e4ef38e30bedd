import type { Document } from '../../../state/document.ts';
import { type CloudCall, flag, number, refusal, text } from '../../kit/cloud-call.ts';
import { textOr } from '../../kit/operations.ts';
import type { DiskFields, SnapshotFields } from '../model.ts';
import { isOfHost } from './categories.ts';
import { mostProvisionedIops } from './performance.ts';
import { sizesOf, sizesOfCategories } from './sizes.ts';

// What kind of disk a call makes.

type Source = Document<SnapshotFields> | undefined;

/** Reads what kind of disk a call makes, and how big: as big as its snapshot at least. */
export function kindOf(
  call: CloudCall,
  source: Source,
): Pick<DiskFields, 'Category' | 'Size'> & Partial<DiskFields> {
  const Category = categoryOf(call);
  checkMultiAttach(call, Category);
  if (source !== undefined && isOfHost(Category)) {
    throw refusal(
      call,
      'OperationDenied.SnapshotNotAllowed',
      `A ${Category} disk is made of no snapshot.`,
      403,
    );
  }
  const PerformanceLevel = levelOf(call, Category);
  const Size = sizeOf(call, source);
  const { least, most } = sizesOf(Category, PerformanceLevel, 'data');
  if (!(Size >= least && Size <= most)) {
    throw refusal(
      call,
      'InvalidDiskSize.NotSupported',
      `A disk of this kind has between ${least} and ${most} GiB, not ${Size}.`,
      403,
    );
  }
  return { Category, PerformanceLevel, Size, ...extrasOf(call, Category, Size) };
}

function categoryOf(call: CloudCall): string {
  const category = textOr(call, 'DiskCategory', 'cloud');
  if (category === 'cloud_essd' || Object.hasOwn(sizesOfCategories, category)) return category;
  throw refusal(
    call,
    'InvalidDataDiskCategory.NotSupported',
    `${category.slice(0, 64)} is no category of which a data disk can be made.`,
    403,
  );
}

/** No zone here has disks that are attached to several instances at once. */
function checkMultiAttach(call: CloudCall, category: string): void {
  if (text(call, 'MultiAttach') !== 'Enabled') return;
  if (!['cloud_essd', 'cloud_auto', 'cloud_regional_disk_auto'].includes(category)) {
    throw refusal(
      call,
      'InvalidParameter.DiskCategoryAndMultiAttachNotMatch',
      `A ${category} disk is for one instance.`,
      403,
    );
  }
  throw refusal(
    call,
    'OperationDenied.ZoneNotSupportMultiAttachDisk',
    'The zones of this cloud have no disks for several instances.',
    403,
  );
}

function levelOf(call: CloudCall, category: string): string {
  const asked = text(call, 'PerformanceLevel');
  if (asked === undefined) return 'PL1';
  if (category === 'cloud_essd' && /^PL[0-3]$/.test(asked)) return asked;
  throw refusal(
    call,
    'InvalidPerformanceLevel.Malformed',
    `A ${category} disk does not have the performance level ${asked.slice(0, 32)}.`,
    400,
  );
}

function sizeOf(call: CloudCall, source: Source): number {
  const asked = number(call, 'Size', 0);
  if (asked === 0 && source === undefined) {
    throw refusal(call, 'MissingParameter', 'The call needs a Size or a SnapshotId.', 400);
  }
  return Math.max(asked, source?.fields.SourceDiskSize ?? 0);
}

function extrasOf(call: CloudCall, category: string, size: number): Partial<DiskFields> {
  const ProvisionedIops = number(call, 'ProvisionedIops', 0);
  const BurstingEnabled = flag(call, 'BurstingEnabled') ?? false;
  const most = category === 'cloud_auto' ? mostProvisionedIops(size) : 0;
  if (ProvisionedIops > most || (BurstingEnabled && category !== 'cloud_auto')) {
    throw refusal(
      call,
      'InvalidParameter.Conflict',
      `A ${category} disk of ${size} GiB cannot have ${ProvisionedIops} further IOPS, or bursts.`,
      400,
    );
  }
  return { ProvisionedIops, BurstingEnabled };
}

/** Tells whether a new disk is encrypted; what is made of an encrypted snapshot always is. */
export function isEncrypted(call: CloudCall, source: Source): boolean {
  return source?.fields.Encrypted === true || flag(call, 'Encrypted') === true;
}

/** Reads whether a new disk is encrypted, and with which key: those of its snapshot, where the call names none. */
export function encryptionOf(call: CloudCall, source: Source): Pick<DiskFields, 'Encrypted' | 'KMSKeyId'> {
  const Encrypted = isEncrypted(call, source);
  const key = text(call, 'KMSKeyId');
  if (key !== undefined && !Encrypted) {
    throw refusal(call, 'InvalidParameter.EncryptedIllegal', 'A key needs a disk that is encrypted.', 400);
  }
  return { Encrypted, KMSKeyId: key ?? source?.fields.KMSKeyId ?? '' };
}
