import type { Emulator } from '../../../../src/index.ts';
import { ecs, runInstances } from '../support.ts';

/** An image as lists tell it. */
export type Image = Readonly<Record<string, unknown>>;

export const linux = 'aliyun_3_x64_20G_alibase_20240819.vhd';
export const arm = 'aliyun_3_arm64_20G_alibase_20240819.vhd';
export const windows = 'win2022_21H2_x64_dtc_en-us_40G_alibase_20240817.vhd';

/** Lists images; as many as a page can hold, unless the parameters say otherwise. */
export async function imagesWith(
  emulator: Emulator,
  parameters: Record<string, string> = {},
): Promise<readonly Image[]> {
  const { Images } = await ecs(emulator, 'DescribeImages', { PageSize: '100', ...parameters });
  return (Images as { Image: Image[] }).Image;
}

/** Returns the ids of the images that the parameters select. */
export async function idsWith(
  emulator: Emulator,
  parameters: Record<string, string> = {},
): Promise<readonly unknown[]> {
  return (await imagesWith(emulator, parameters)).map(({ ImageId }) => ImageId);
}

/** Returns one image in whatever status it is. */
export async function imageWith(
  emulator: Emulator,
  ImageId: string,
  parameters: Record<string, string> = {},
): Promise<Image | undefined> {
  const [found] = await imagesWith(emulator, { ImageId, Status: 'ALL', ...parameters });
  return found;
}

/** Makes an instance, and an image of it; returns both ids. */
export async function makeImage(
  emulator: Emulator,
  parameters: Record<string, string> = {},
  ofInstance: Record<string, string> = {},
): Promise<{ readonly InstanceId: string; readonly ImageId: string }> {
  const [InstanceId = ''] = await runInstances(emulator, ofInstance);
  const { ImageId } = await ecs(emulator, 'CreateImage', { InstanceId, ...parameters });
  return { InstanceId, ImageId: String(ImageId) };
}

/** Makes a snapshot of a disk of an instance; returns its id. */
export async function makeSnapshot(
  emulator: Emulator,
  InstanceId: string,
  DiskType: 'system' | 'data' = 'system',
): Promise<string> {
  const { Disks } = await ecs(emulator, 'DescribeDisks', { InstanceId, DiskType });
  const [disk] = (Disks as { Disk: Image[] }).Disk;
  const { SnapshotId } = await ecs(emulator, 'CreateSnapshot', { DiskId: String(disk?.DiskId) });
  return String(SnapshotId);
}
