import { isRecord, textOf, type Values } from '../../../params/value.ts';
import type { Document } from '../../../state/document.ts';
import { type CloudCall, find, records, refusal } from '../../kit/cloud-call.ts';
import { insertDisk } from '../making.ts';
import { type DiskFields, type InstanceFields, snapshot } from '../model.ts';
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
    data: asked.map((wish, index) => dataWish(call, wish, index)),
  };
}

function systemWish(call: CloudCall, asked: Values, origin: Origin): Wish {
  const category = textOf(asked, 'Category') ?? 'cloud_essd';
  const Size = sizeOf(asked) ?? Math.max(usualSize, origin.size);
  const most = category === 'cloud' ? 500 : 2_048;
  const least = /essd|auto/.test(category) ? 1 : 20;
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
    Device: '/dev/xvda',
    ImageId: origin.ImageId,
  };
}

function dataWish(call: CloudCall, asked: Values, index: number): Wish {
  const Category = textOf(asked, 'Category') ?? 'cloud_essd';
  const SourceSnapshotId = textOf(asked, 'SnapshotId') ?? '';
  const source = SourceSnapshotId === '' ? undefined : find(call, snapshot, SourceSnapshotId).fields;
  const Size = sizeOf(asked) ?? source?.SourceDiskSize ?? Number.NaN;
  if (source !== undefined && Size < source.SourceDiskSize) {
    throw refusal(
      call,
      'InvalidDiskSize.TooSmall',
      `The snapshot ${SourceSnapshotId} does not fit on ${Size} GiB.`,
      403,
    );
  }
  const [least, most] = dataSizes(Category);
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
    Size,
    Category,
    Type: 'data',
    SourceSnapshotId,
    Device: textOf(asked, 'Device') ?? `/dev/xvd${String.fromCharCode('b'.charCodeAt(0) + index)}`,
    DeleteWithInstance: asked.DeleteWithInstance !== false,
  };
}

function dataSizes(category: string): readonly [least: number, most: number] {
  if (category === 'cloud') return [5, 2_000];
  return /essd|auto/.test(category) ? [1, 65_536] : [20, 32_768];
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
