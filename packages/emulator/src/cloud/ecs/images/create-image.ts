import { isRecord } from '../../../params/value.ts';
import type { Document } from '../../../state/document.ts';
import { type CloudCall, named, needStatus, records, refusal, regionOf, text } from '../../kit/cloud-call.ts';
import { type CloudBehaviour, textOr } from '../../kit/operations.ts';
import { readTags } from '../../kit/tags.ts';
import { type InstanceFields, instance, type SnapshotFields, snapshot } from '../model.ts';
import { systemDevice } from '../storage/devices.ts';
import { disksOf } from '../storage/find.ts';
import { insertSnapshot } from '../storage/making-snapshots.ts';
import { checkSource } from '../storage/snapshots.ts';
import { mappedDisks, readySnapshot } from './disk-mappings.ts';
import { imageOf } from './find.ts';
import { imageDisk, storeImage, systemDiskOf } from './making.ts';
import type { ImageDisk } from './model.ts';
import { checkFamily, checkTexts } from './names.ts';
import { checkSystem, type OperatingSystem, systemOf, toldSystem } from './systems.ts';

/** What an image is made of. */
interface Source {
  readonly disks: readonly ImageDisk[];
  readonly system: OperatingSystem;
}

/** Makes an image of an instance, else of the snapshots of several disks, else of that of a system disk. */
export const createImage: CloudBehaviour = (call) => {
  const region = regionOf(call);
  checkTexts(call, region);
  checkFamily(call);
  checkSystem(call);
  const { disks, system } = sourceOf(call);
  const { Features } = call.parameters;
  const ImageId = storeImage(
    call,
    region,
    {
      ...system,
      MadeBy: 'CreateImage',
      DiskDeviceMappings: disks,
      ImageName: textOr(call, 'ImageName', ''),
      ImageFamily: textOr(call, 'ImageFamily', ''),
      ImageVersion: textOr(call, 'ImageVersion', ''),
      Description: textOr(call, 'Description', ''),
      ResourceGroupId: textOr(call, 'ResourceGroupId', ''),
      BootMode: textOr(call, 'BootMode', system.BootMode),
      Features: { ...system.Features, ...(isRecord(Features) && (Features as Record<string, string>)) },
    },
    { tags: readTags(call) },
  );
  return { ImageId };
};

function sourceOf(call: CloudCall): Source {
  if (text(call, 'InstanceId') !== undefined) return ofInstance(call);
  const mappings = records(call, 'DiskDeviceMapping');
  if (mappings.length > 0) {
    const disks = mappedDisks(call, mappings);
    return { disks, system: systemOn(call, systemDiskOf(disks)?.SnapshotId ?? '') };
  }
  if (text(call, 'SnapshotId') !== undefined) return ofSnapshot(call);
  throw refusal(
    call,
    'MissingParameter',
    'An image is made of an InstanceId, of DiskDeviceMapping, or of a SnapshotId.',
    400,
  );
}

/** Makes a snapshot of each disk of an instance. */
function ofInstance(call: CloudCall): Source {
  const owner = named(call, instance);
  needStatus(call, owner, ['Running', 'Stopped'], 'IncorrectInstanceStatus');
  const disks = [...disksOf(call, owner.id)].sort((one, other) =>
    one.fields.Device < other.fields.Device ? -1 : 1,
  );
  for (const one of disks) checkSource(call, one);
  return {
    system: systemOfInstance(call, owner),
    disks: disks.map((one) => {
      const { Type, Device, Size, Encrypted } = one.fields;
      return imageDisk({ Type, Device, Size, Encrypted, SnapshotId: insertSnapshot(call, one).id });
    }),
  };
}

function systemOfInstance(call: CloudCall, { region, fields }: Document<InstanceFields>): OperatingSystem {
  const origin = imageOf(call, region, fields.ImageId);
  if (origin !== undefined) return systemOf(origin);
  const { OSType, OSName } = fields;
  return { ...toldSystem(call), OSType, OSName, OSNameEn: OSName };
}

function ofSnapshot(call: CloudCall): Source {
  const source = readySnapshot(call, named(call, snapshot));
  if (source.fields.SourceDiskType !== 'system') {
    throw refusal(call, 'OperationDenied', `${source.id} is no snapshot of a system disk.`, 403);
  }
  const { SourceDiskSize: Size, Encrypted } = source.fields;
  const disk = imageDisk({ Type: 'system', Device: systemDevice, Size, Encrypted, SnapshotId: source.id });
  return { disks: [disk], system: systemOn(call, source.id) };
}

/** What is on a snapshot: what was on the image of its disk, or what the call tells. */
function systemOn(call: CloudCall, snapshotId: string): OperatingSystem {
  const { region, fields } = call.state.get(snapshot.kind, snapshotId) as Document<SnapshotFields>;
  const origin = imageOf(call, region, fields.SourceImageId);
  return origin === undefined || fields.SourceDiskType === 'data' ? toldSystem(call) : systemOf(origin);
}
