import type { Document } from '../../../state/document.ts';
import { type CloudCall, refusal } from '../../kit/cloud-call.ts';
import type { InstanceFields } from '../model.ts';
import { disksOf } from './find.ts';

/** The device of a system disk. */
export const systemDevice = '/dev/xvda';

const mostDataDisks = 16;
const letters = 'bcdefghijklmnopqrstuvwxyz';

/** Refuses one data disk more than an instance can have. */
export function checkRoom(call: CloudCall, { id }: Document<InstanceFields>): void {
  const present = disksOf(call, id).filter(({ fields }) => fields.Type === 'data');
  if (present.length < mostDataDisks) return;
  throw refusal(
    call,
    'InstanceDiskLimitExceeded',
    `The instance ${id} has ${mostDataDisks} data disks already.`,
    403,
  );
}

/** Returns the first device that is not taken; there are more of them than disks that an instance can have. */
export function firstDevice(taken: ReadonlySet<string | undefined>): string {
  return [...letters].map((letter) => `/dev/xvd${letter}`).find((device) => !taken.has(device)) as string;
}

/** Returns the device of a disk that is attached: the one that is asked for, or the first that is free. */
export function deviceFor(call: CloudCall, { id }: Document<InstanceFields>, asked?: string): string {
  const taken = new Set(disksOf(call, id).map(({ fields }) => fields.Device));
  if (asked === undefined) return firstDevice(taken);
  return freeDevice(call, taken, asked, 'InvalidDevice.Malformed');
}

/** Returns the device that is asked for, as all of them are called here, and refuses one that is taken or none at all. */
export function freeDevice(
  call: CloudCall,
  taken: ReadonlySet<string | undefined>,
  asked: string,
  malformed: string,
): string {
  if (!/^\/dev\/x?vd[a-z]$/.test(asked)) {
    throw refusal(call, malformed, `${asked.slice(0, 64)} is no name of a device.`, 400);
  }
  const device = asked.replace('/dev/vd', '/dev/xvd');
  if (!taken.has(device)) return device;
  throw refusal(call, 'InvalidDevice.InUse', `There is a disk at ${device} already.`, 403);
}
