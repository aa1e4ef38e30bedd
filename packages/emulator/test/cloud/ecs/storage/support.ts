import type { Emulator } from '../../../../src/index.ts';
import { ecs, runInstances } from '../support.ts';

type Parameters = Record<string, string>;

/** A disk, a snapshot or a policy as a list tells it. */
export type Shown = Readonly<Record<string, unknown>>;

/** The zone of everything that names no other. */
export const zone = 'cn-hangzhou-h';

/** Makes an enterprise SSD of 40 GiB, unless something else is asked for. */
export async function makeDisk(emulator: Emulator, parameters: Parameters = {}): Promise<string> {
  const usual = { ZoneId: zone, Size: '40', DiskCategory: 'cloud_essd' };
  return String((await ecs(emulator, 'CreateDisk', { ...usual, ...parameters })).DiskId);
}

/** Makes an instance. */
export async function makeInstance(emulator: Emulator, parameters: Parameters = {}): Promise<string> {
  const [id = ''] = await runInstances(emulator, { ZoneId: zone, ...parameters });
  return id;
}

/** Makes an instance that is stopped. */
export async function makeStopped(emulator: Emulator, parameters: Parameters = {}): Promise<string> {
  const InstanceId = await makeInstance(emulator, parameters);
  await ecs(emulator, 'StopInstance', { InstanceId });
  return InstanceId;
}

/** What makes an instance one that is paid for in advance. */
export const prepaid: Parameters = { InstanceChargeType: 'PrePaid', Period: '1', PeriodUnit: 'Month' };

/** Makes a snapshot of a new disk, which stays attached to a running instance. */
export async function makeSnapshot(
  emulator: Emulator,
  parameters: Parameters = {},
  ofDisk: Parameters = {},
): Promise<string> {
  const DiskId = await makeDisk(emulator, ofDisk);
  await ecs(emulator, 'AttachDisk', { DiskId, InstanceId: await makeInstance(emulator) });
  return String((await ecs(emulator, 'CreateSnapshot', { DiskId, ...parameters })).SnapshotId);
}

/** Lists disks. */
export async function disksWith(emulator: Emulator, parameters: Parameters = {}): Promise<Shown[]> {
  const { Disks } = await ecs(emulator, 'DescribeDisks', { PageSize: '100', ...parameters });
  return (Disks as { Disk: Shown[] }).Disk;
}

/** Returns a disk as it is now. */
export async function diskWith(emulator: Emulator, id: string): Promise<Shown> {
  const [found] = await disksWith(emulator, { DiskIds: JSON.stringify([id]) });
  if (found === undefined) throw new Error(`There is no disk ${id}`);
  return found;
}

/** Returns the disks of an instance by their type: the first of each. */
export async function diskOf(emulator: Emulator, InstanceId: string, DiskType = 'system'): Promise<string> {
  const [found] = await disksWith(emulator, { InstanceId, DiskType });
  return String(found?.DiskId);
}

/** Lists snapshots. */
export async function snapshotsWith(emulator: Emulator, parameters: Parameters = {}): Promise<Shown[]> {
  const { Snapshots } = await ecs(emulator, 'DescribeSnapshots', { PageSize: '100', ...parameters });
  return (Snapshots as { Snapshot: Shown[] }).Snapshot;
}

/** Returns a snapshot as it is now. */
export async function snapshotWith(emulator: Emulator, id: string): Promise<Shown> {
  const [found] = await snapshotsWith(emulator, { SnapshotIds: JSON.stringify([id]) });
  if (found === undefined) throw new Error(`There is no snapshot ${id}`);
  return found;
}

/** Lists policies. */
export async function policiesWith(emulator: Emulator, parameters: Parameters = {}): Promise<Shown[]> {
  const answer = await ecs(emulator, 'DescribeAutoSnapshotPolicyEx', { PageSize: '100', ...parameters });
  return (answer.AutoSnapshotPolicies as { AutoSnapshotPolicy: Shown[] }).AutoSnapshotPolicy;
}
