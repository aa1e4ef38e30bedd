import { textOf, type Values } from '../../../params/value.ts';
import { type Document, statusOf } from '../../../state/document.ts';
import { type CloudCall, find, invalid, refusal } from '../../kit/cloud-call.ts';
import { type SnapshotFields, snapshot } from '../model.ts';
import { systemDevice } from '../storage/devices.ts';
import { imageDisk } from './making.ts';
import type { ImageDisk } from './model.ts';

const mostDisks = 17;
const usualSize = 20;
/** In GiB, of a disk that is not made of a snapshot. */
const leastSize = 5;
const mostSize = 65_536;
const letters = 'bcdefghijklmnopqrstuvwxyz';

/** A disk that a call maps, and the device that it asks for. */
interface Mapped {
  readonly disk: ImageDisk;
  readonly asked: string | undefined;
}

/** Returns the disks that `DiskDeviceMapping.N` makes of snapshots, or empty; one of them is a system disk. */
export function mappedDisks(call: CloudCall, mappings: readonly Values[]): readonly ImageDisk[] {
  if (mappings.length > mostDisks) throw invalid(call, 'DiskDeviceMapping', `has ${mostDisks} disks at most`);
  const disks = mappings.map((mapping) => mapped(call, mapping));
  const systems = disks.filter(({ disk }) => disk.Type === 'system');
  if (systems.length !== 1 || systems[0]?.disk.SnapshotId === '') {
    throw refusal(call, 'OperationDenied', 'An image has one system disk, which is made of a snapshot.', 400);
  }
  return withDevices(call, disks);
}

function mapped(call: CloudCall, mapping: Values): Mapped {
  const id = textOf(mapping, 'SnapshotId');
  const source = id === undefined ? undefined : readySnapshot(call, find(call, snapshot, id)).fields;
  const Type = textOf(mapping, 'DiskType') ?? source?.SourceDiskType ?? 'data';
  if (Type !== 'system' && Type !== 'data') {
    throw refusal(
      call,
      'InvalidDiskType.ValueNotSupported',
      `${Type.slice(0, 64)} is no type of a disk.`,
      400,
    );
  }
  const disk = imageDisk({
    Type,
    Device: '',
    Size: sizeOf(call, mapping, source),
    SnapshotId: id ?? '',
    Encrypted: source?.Encrypted ?? false,
  });
  return { disk, asked: textOf(mapping, 'Device') };
}

function sizeOf(call: CloudCall, mapping: Values, source: SnapshotFields | undefined): number {
  const least = source?.SourceDiskSize ?? leastSize;
  const size = Number(textOf(mapping, 'Size') ?? source?.SourceDiskSize ?? usualSize);
  if (Number.isInteger(size) && size >= least && size <= mostSize) return size;
  throw refusal(
    call,
    'InvalidSize.ValueNotSupported',
    `The disk has to have between ${least} and ${mostSize} GiB, not ${size}.`,
    400,
  );
}

/** The system disk is the first device; each data disk without one of its own takes the next that is free. */
function withDevices(call: CloudCall, disks: readonly Mapped[]): readonly ImageDisk[] {
  const taken = new Set<string>();
  for (const { asked, disk } of disks) {
    if (asked === undefined) continue;
    const device = deviceOf(call, asked, disk.Type);
    if (taken.has(device)) throw refusal(call, 'InvalidDevice.InUse', `${asked} is there twice.`, 400);
    taken.add(device);
  }
  const free = [...letters].map((letter) => `/dev/xvd${letter}`).filter((device) => !taken.has(device));
  return disks.map(({ asked, disk }) => ({
    ...disk,
    Device:
      asked === undefined && disk.Type === 'data'
        ? (free.shift() as string)
        : deviceOf(call, asked ?? systemDevice, disk.Type),
  }));
}

function deviceOf(call: CloudCall, asked: string, type: ImageDisk['Type']): string {
  const device = asked.replace(/^\/dev\/vd/, '/dev/xvd');
  if (/^\/dev\/xvd[a-z]$/.test(device) && (device === systemDevice) === (type === 'system')) return device;
  throw refusal(
    call,
    'InvalidDevice.Malformed',
    `${asked.slice(0, 64)} is no device of a ${type} disk.`,
    400,
  );
}

/** Refuses a snapshot that is not made yet. */
export function readySnapshot(call: CloudCall, document: Document<SnapshotFields>): Document<SnapshotFields> {
  if (statusOf(document) === 'accomplished') return document;
  throw refusal(
    call,
    'InvalidSnapshotId.NotReady',
    `The snapshot ${document.id} is ${statusOf(document)}.`,
    403,
  );
}
