import { isRecord, textOf, type Values } from '../../../params/value.ts';
import type { Document } from '../../../state/document.ts';
import { type CloudCall, records, refusal } from '../../kit/cloud-call.ts';
import { insertDisk } from '../making.ts';
import type { DiskFields, InstanceFields } from '../model.ts';
import { firstDevice, freeDevice, systemDevice } from '../storage/devices.ts';
import { readySnapshot } from '../storage/find.ts';
import { sizesOf } from '../storage/sizes.ts';
import type { Origin } from './images.ts';

/** What is asked for of a disk. */
type Wish = Pick<DiskFields, 'Size'> & Partial<DiskFields>;

/** The disks that each instance of a call gets. */
export interface DiskWishes {
  readonly system: Wish;
  readonly data: readonly Wish[];
}

const usualSize = 40;

/** Reads which disks the instances of a call get. */
export function diskWishes(call: CloudCall, origin: Origin): DiskWishes {
  const { SystemDisk } = call.parameters;
  const own = records(call, 'DataDisk');
  const asked = own.length > 0 ? own : (origin.dataDisks as readonly Values[]);
  return {
    system: systemWish(call, isRecord(SystemDisk) ? SystemDisk : {}, origin),
    data: withDevices(
      call,
      asked.map((wish, index) => dataWish(call, wish, index)),
    ),
  };
}

function systemWish(call: CloudCall, asked: Values, origin: Origin): Wish {
  const category = textOf(asked, 'Category') ?? 'cloud_essd';
  const Size = sizeOf(asked) ?? Math.max(usualSize, origin.size);
  const { least, most } = sizesOf(category, textOf(asked, 'PerformanceLevel') ?? 'PL1', 'system');
  if (!(Number.isInteger(Size) && Size >= least && Size <= most)) {
    throw refusal(
      call,
      'InvalidSystemDiskSize.ValueNotSupported',
      `A system disk cannot have ${Size} GiB.`,
      400,
    );
  }
  if (Size < origin.size) {
    throw refusal(
      call,
      'InvalidSystemDiskSize.LessThanImageSize',
      `A system disk of ${Size} GiB is too small for the image, which has ${origin.size} GiB.`,
      404,
    );
  }
  return {
    ...common(asked),
    Size,
    Category: category,
    Type: 'system',
    Device: systemDevice,
    ImageId: origin.ImageId,
  };
}

function dataWish(call: CloudCall, asked: Values, index: number): Wish {
  const Category = textOf(asked, 'Category') ?? 'cloud_essd';
  const SourceSnapshotId = textOf(asked, 'SnapshotId') ?? '';
  const source = SourceSnapshotId === '' ? undefined : readySnapshot(call, SourceSnapshotId).fields;
  const Size = sizeOf(asked) ?? source?.SourceDiskSize ?? Number.NaN;
  if (source !== undefined && Size < source.SourceDiskSize) {
    throw refusal(
      call,
      'InvalidDiskSize.TooSmall',
      `The snapshot ${SourceSnapshotId} does not fit on ${Size} GiB.`,
      403,
    );
  }
  const { least, most } = sizesOf(Category, textOf(asked, 'PerformanceLevel') ?? 'PL1', 'data');
  if (!(Number.isInteger(Size) && Size >= least && Size <= most)) {
    throw refusal(
      call,
      'InvalidDataDiskSize.ValueNotSupported',
      `The data disk ${index + 1} has to have between ${least} and ${most} GiB.`,
      400,
    );
  }
  return {
    ...common(asked),
    ...(source?.Encrypted === true && {
      Encrypted: true,
      KMSKeyId: textOf(asked, 'KMSKeyId') ?? source.KMSKeyId,
    }),
    Size,
    Category,
    Type: 'data',
    SourceSnapshotId,
    Device: textOf(asked, 'Device') ?? '',
    DeleteWithInstance: asked.DeleteWithInstance !== false,
  };
}

/** A disk whose device is not asked for gets the first that no other has or asks for. */
function withDevices(call: CloudCall, wishes: readonly Wish[]): readonly Wish[] {
  const taken = new Set([systemDevice]);
  const take = (device: string): string => {
    taken.add(device);
    return device;
  };
  const asked = wishes.map(({ Device = '' }) =>
    Device === '' ? '' : take(freeDevice(call, taken, Device, 'InvalidDataDevice.Malformed')),
  );
  return wishes.map((wish, index) => ({ ...wish, Device: asked[index] || take(firstDevice(taken)) }));
}

function sizeOf(asked: Values): number | undefined {
  const sent = textOf(asked, 'Size');
  return sent === undefined ? undefined : Number(sent);
}

function common(asked: Values): Partial<DiskFields> {
  const level = textOf(asked, 'PerformanceLevel');
  return {
    DiskName: textOf(asked, 'DiskName') ?? '',
    Description: textOf(asked, 'Description') ?? '',
    Encrypted: textOf(asked, 'Encrypted') === 'true',
    KMSKeyId: textOf(asked, 'KMSKeyId') ?? '',
    AutoSnapshotPolicyId: textOf(asked, 'AutoSnapshotPolicyId') ?? '',
    ...(level !== undefined && { PerformanceLevel: level }),
  };
}

/** Makes the disks of an instance. */
export function insertDisks(
  call: CloudCall,
  { id, region, tags, fields }: Document<InstanceFields>,
  { system, data }: DiskWishes,
): void {
  const { ZoneId, InstanceChargeType, ResourceGroupId } = fields;
  for (const wish of [system, ...data]) {
    insertDisk(
      call,
      { ...wish, ZoneId, InstanceId: id, DiskChargeType: InstanceChargeType, ResourceGroupId },
      { tags, region },
    );
  }
}
