import { type Document, inTurn, type Phase } from '../../../state/document.ts';
import { type CloudCall, insert, newId, seconds } from '../../kit/cloud-call.ts';
import { type ImageDisk, type ImageFields, image, imageKey } from './model.ts';
import type { OperatingSystem } from './systems.ts';

/** What is special about a new image. */
type NewImage = OperatingSystem & Pick<ImageFields, 'MadeBy' | 'DiskDeviceMappings'> & Partial<ImageFields>;

/** Stores an image with all that one has; what is not given is what most have. Returns the id that answers show. */
export function storeImage(
  call: CloudCall,
  region: string,
  fields: NewImage,
  options: { readonly tags: Readonly<Record<string, string>>; readonly phases?: readonly Phase[] },
): string {
  const id = newId(image.prefix);
  const disks = fields.DiskDeviceMappings;
  insert(call, image, {
    id: imageKey(region, id),
    region,
    tags: options.tags,
    phases: options.phases ?? inTurn(call.now, ['Creating', call.settings.timing.storageMs], 'Available'),
    fields: {
      ImageName: '',
      ImageFamily: '',
      ImageVersion: '',
      Description: '',
      ImageOwnerAlias: 'self',
      SourceImageId: '',
      IsSupportIoOptimized: true,
      IsPublic: false,
      LoginAsNonRootSupported: false,
      Size: systemDiskOf(disks)?.Size ?? 0,
      SnapshotIds: disks.map(({ SnapshotId }) => SnapshotId).filter((one) => one !== ''),
      Accounts: [],
      ExportedUntil: 0,
      ResourceGroupId: '',
      CreationTime: seconds(call),
      ...fields,
    },
  });
  return id;
}

/** Returns the disk that a system disk is made of. */
export function systemDiskOf(disks: readonly ImageDisk[]): ImageDisk | undefined {
  return disks.find(({ Type }) => Type === 'system');
}

/** Makes a disk of an image. */
export function imageDisk(
  fields: Pick<ImageDisk, 'Type' | 'Device' | 'Size'> & Partial<ImageDisk>,
): ImageDisk {
  return {
    SnapshotId: '',
    Encrypted: false,
    Format: '',
    ImportOSSBucket: '',
    ImportOSSObject: '',
    ...fields,
  };
}

/** Tells whether a disk of an image is encrypted. */
export function hasEncrypted({ fields }: Document<ImageFields>): boolean {
  return fields.DiskDeviceMappings.some(({ Encrypted }) => Encrypted);
}
