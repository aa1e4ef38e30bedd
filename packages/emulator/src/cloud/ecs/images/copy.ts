import { type Document, inTurn, type Phase } from '../../../state/document.ts';
import { allWith, type CloudCall, flag, refusal, regionOf, text } from '../../kit/cloud-call.ts';
import { type CloudBehaviour, textOr } from '../../kit/operations.ts';
import { readTags } from '../../kit/tags.ts';
import { type SnapshotFields, snapshot } from '../model.ts';
import { checkRegion } from '../storage/copy-snapshot.ts';
import { storeSnapshot } from '../storage/making-snapshots.ts';
import { isBeingMade, needAvailable, ownImage } from './find.ts';
import { storeImage } from './making.ts';
import { type ImageDisk, type ImageFields, image } from './model.ts';
import { checkTexts } from './names.ts';
import { systemOf } from './systems.ts';
import { imageIdOf } from './views.ts';

const texts = { name: 'DestinationImageName', description: 'DestinationDescription' };

/** Copies an image with its snapshots into another region; into its own only to encrypt it. A region makes one copy at a time. */
export const copyImage: CloudBehaviour = (call) => {
  const source = ownImage(call);
  const region = text(call, 'DestinationRegionId') ?? regionOf(call);
  const isEncrypted = flag(call, 'Encrypted') === true;
  checkCopy(call, source, region, isEncrypted);
  const { waitMs, phases } = copying(call, region);
  const disks = source.fields.DiskDeviceMappings.map((one) =>
    copiedDisk(call, region, one, isEncrypted, waitMs),
  );
  const ImageId = storeImage(
    call,
    region,
    {
      ...systemOf(source),
      MadeBy: 'CopyImage',
      SourceImageId: imageIdOf(source),
      DiskDeviceMappings: disks,
      ImageName: textOr(call, texts.name, ''),
      Description: textOr(call, texts.description, ''),
      ResourceGroupId: textOr(call, 'ResourceGroupId', ''),
    },
    { tags: readTags(call), phases },
  );
  return { ImageId };
};

function checkCopy(
  call: CloudCall,
  source: Document<ImageFields>,
  region: string,
  isEncrypted: boolean,
): void {
  checkRegion(call, region, 'DestinationRegion.NotFound', 400);
  if (region === source.region && !isEncrypted) {
    throw refusal(
      call,
      'IncorrectDestinationRegion',
      'The image is in this region already, and is not to be encrypted.',
      403,
    );
  }
  if (text(call, 'KMSKeyId') !== undefined && !isEncrypted) {
    throw refusal(call, 'InvalidParameter.EncryptedIllegal', 'A KMSKeyId needs Encrypted.', 400);
  }
  needAvailable(call, source, imageIdOf(source));
  checkTexts(call, region, texts);
}

/** A copy waits until the ones before it are made. */
function copying(
  call: CloudCall,
  region: string,
): { readonly waitMs: number; readonly phases: readonly Phase[] } {
  const { now, settings } = call;
  const ends = allWith(call, image, undefined, undefined, region)
    .filter((one) => one.fields.MadeBy === 'CopyImage')
    .flatMap(({ phases }) => phases.filter(({ value }) => value === 'Creating').map(({ until }) => until));
  const waitMs = Math.max(now, ...ends) - now;
  const { storageMs } = settings.timing;
  return { waitMs, phases: inTurn(now, ['Waiting', waitMs], ['Creating', storageMs], 'Available') };
}

function copiedDisk(
  call: CloudCall,
  region: string,
  disk: ImageDisk,
  isEncrypted: boolean,
  waitMs: number,
): ImageDisk {
  const Encrypted = disk.Encrypted || isEncrypted;
  if (disk.SnapshotId === '') return { ...disk, Encrypted };
  const { id, region: SourceRegionId, fields } = snapshotOf(call, disk.SnapshotId);
  const { SourceDiskSize, SourceDiskType, SourceStorageType, KMSKeyId } = fields;
  const made = storeSnapshot(
    call,
    region,
    {
      SourceDiskSize,
      SourceDiskType,
      SourceStorageType,
      SourceRegionId,
      SourceSnapshotId: id,
      Encrypted,
      KMSKeyId: isEncrypted ? (text(call, 'KMSKeyId') ?? KMSKeyId) : KMSKeyId,
    },
    { phases: inTurn(call.now, ['progressing', waitMs + call.settings.timing.storageMs], 'accomplished') },
  );
  return { ...disk, Encrypted, SnapshotId: made.id };
}

function snapshotOf(call: CloudCall, id: string): Document<SnapshotFields> {
  const found = call.state.get(snapshot.kind, id) as Document<SnapshotFields> | undefined;
  if (found !== undefined) return found;
  throw refusal(call, 'InvalidSnapshotId.NotFound', `The snapshot ${id} of the image is no more.`, 400);
}

/** Gives up a copy that is not made yet. */
export const cancelCopyImage: CloudBehaviour = (call) => {
  const document = ownImage(call);
  const { MadeBy, SnapshotIds } = document.fields;
  const id = imageIdOf(document);
  if (MadeBy !== 'CopyImage')
    throw refusal(call, 'ImageCreatedNotFromCopy', `The image ${id} is no copy.`, 400);
  if (!isBeingMade(document)) throw refusal(call, 'IncorrectImageStatus', `The copy ${id} is made.`, 400);
  for (const one of SnapshotIds) call.state.remove(snapshotOf(call, one));
  call.state.remove(document);
  return {};
};
