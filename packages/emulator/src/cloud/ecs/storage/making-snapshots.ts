import { type Document, gone, inTurn, type Phase } from '../../../state/document.ts';
import { type CloudCall, insert, seconds } from '../../kit/cloud-call.ts';
import { type DiskFields, type SnapshotFields, snapshot } from '../model.ts';

const dayMs = 24 * 3_600_000;

/** The phases of a new snapshot, which is deleted after some days where there are any. */
export function snapshotPhases(call: CloudCall, retentionDays: number): readonly Phase[] {
  const making = inTurn(call.now, ['progressing', call.settings.timing.storageMs], 'accomplished');
  return keptFor(making, call.now, retentionDays);
}

/** Lets the last of some phases end after some days; none of them lets it go on for ever. */
export function keptFor(phases: readonly Phase[], from: number, days: number): readonly Phase[] {
  const kept = phases
    .filter(({ value }) => value !== gone)
    .map((phase) => (phase.value === 'accomplished' ? { ...phase, until: Number.POSITIVE_INFINITY } : phase));
  if (days <= 0) return kept;
  const end = from + days * dayMs;
  return [
    ...kept.map((phase) => ({ ...phase, until: Math.min(phase.until, end) })),
    { value: gone, until: Number.POSITIVE_INFINITY },
  ];
}

/** Makes a snapshot of a disk. */
export function insertSnapshot(
  call: CloudCall,
  source: Document<DiskFields>,
  fields: Partial<SnapshotFields> = {},
  options: { readonly tags?: Readonly<Record<string, string>>; readonly phases?: readonly Phase[] } = {},
): Document<SnapshotFields> {
  const { Size, Type, Encrypted, KMSKeyId, ImageId, ResourceGroupId } = source.fields;
  return storeSnapshot(
    call,
    source.region,
    {
      SourceDiskId: source.id,
      SourceDiskSize: Size,
      SourceDiskType: Type,
      SourceImageId: ImageId,
      Encrypted,
      KMSKeyId,
      ResourceGroupId,
      ...fields,
    },
    options,
  );
}

/** Stores a snapshot with all that one has; what is not given is what most have. */
export function storeSnapshot(
  call: CloudCall,
  region: string,
  fields: Pick<SnapshotFields, 'SourceDiskSize' | 'SourceDiskType'> & Partial<SnapshotFields>,
  options: { readonly tags?: Readonly<Record<string, string>>; readonly phases?: readonly Phase[] } = {},
): Document<SnapshotFields> {
  return insert(call, snapshot, {
    region,
    tags: options.tags ?? {},
    phases: options.phases ?? snapshotPhases(call, Number(fields.RetentionDays ?? 0)),
    fields: {
      SnapshotName: '',
      Description: '',
      SourceDiskId: '',
      SourceStorageType: 'disk',
      SourceImageId: '',
      SnapshotType: 'user',
      Category: 'Standard',
      InstantAccess: false,
      InstantAccessRetentionDays: 0,
      Encrypted: false,
      KMSKeyId: '',
      ResourceGroupId: '',
      CreationTime: seconds(call),
      LastModifiedTime: seconds(call),
      ...fields,
    },
  });
}
