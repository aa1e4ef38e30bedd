import { beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../../../src/index.ts';
import { ecs, refused, runInstances } from '../support.ts';
import { idsWith, imageWith, linux, makeImage } from './support.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({ timing: { storageMs: 10_000 } });
  return () => emulator.close();
});

const there = { RegionId: 'cn-beijing' };
const ready = () => emulator.clock.advance(10_000);

async function readyImage(ofInstance: Record<string, string> = {}, more: Record<string, string> = {}) {
  const [InstanceId = ''] = await runInstances(emulator, ofInstance);
  ready();
  const { ImageId } = await ecs(emulator, 'CreateImage', { InstanceId, ...more });
  ready();
  return String(ImageId);
}

async function copy(ImageId: string, more: Record<string, string> = {}): Promise<string> {
  const answer = await ecs(emulator, 'CopyImage', { ImageId, DestinationRegionId: 'cn-beijing', ...more });
  return String(answer.ImageId);
}

describe('a copy of an image', () => {
  it('is in another region, with disks of its own', async () => {
    const ImageId = await readyImage({ 'DataDisk.1.Size': '100' }, { ImageFamily: 'shop' });
    const copied = await copy(ImageId, {
      DestinationImageName: 'copied',
      DestinationDescription: 'A copy',
      'Tag.1.Key': 'env',
      'Tag.1.Value': 'test',
    });
    emulator.clock.advance(4_000);
    expect(await imageWith(emulator, copied, there)).toMatchObject({
      Status: 'Creating',
      DiskDeviceMappings: { DiskDeviceMapping: Array(2).fill({ Progress: '40%', RemainTime: 6 }) },
    });
    expect(await imageWith(emulator, copied)).toBeUndefined();
    for (const parameters of [{ ImageId }, { ImageId: copied, ...there }]) {
      expect(await refused(emulator, 'DeleteImage', parameters)).toEqual([
        403,
        'OperationDenied.ImageCopying',
      ]);
    }
    ready();
    expect(await imageWith(emulator, copied, there)).toMatchObject({
      ImageName: 'copied',
      Description: 'A copy',
      ImageFamily: '',
      IsCopied: true,
      Status: 'Available',
      OSType: 'linux',
      Size: 40,
      Tags: { Tag: [{ TagKey: 'env', TagValue: 'test' }] },
    });
    const [InstanceId = ''] = await runInstances(emulator, { ImageId: copied, ...there });
    const { Disks } = await ecs(emulator, 'DescribeDisks', { InstanceId, ...there });
    expect((Disks as { Disk: { Size: number }[] }).Disk.map(({ Size }) => Size)).toEqual([40, 100]);
    await ecs(emulator, 'DeleteImage', { ImageId });
    expect(await idsWith(emulator, { ImageOwnerAlias: 'self', ...there })).toEqual([copied]);
  });

  it('waits for the one before it', async () => {
    const ImageId = await readyImage();
    const [first, second] = [await copy(ImageId), await copy(ImageId)];
    const statuses = async () => [
      (await imageWith(emulator, first, there))?.Status,
      (await imageWith(emulator, second, there))?.Status,
    ];
    expect(await statuses()).toEqual(['Creating', 'Waiting']);
    expect(await imageWith(emulator, second, there)).toMatchObject({ Progress: '0%' });
    ready();
    expect(await statuses()).toEqual(['Available', 'Creating']);
    ready();
    expect(await statuses()).toEqual(['Available', 'Available']);
  });

  it('can be given up until it is made', async () => {
    const ImageId = await readyImage();
    const copied = await copy(ImageId);
    const snapshots = async () => (await ecs(emulator, 'DescribeSnapshots', there)).TotalCount;
    expect(await snapshots()).toBe(1);
    await ecs(emulator, 'CancelCopyImage', { ImageId: copied, ...there });
    expect(await imageWith(emulator, copied, there)).toBeUndefined();
    expect(await snapshots()).toBe(0);
    await ecs(emulator, 'DeleteImage', { ImageId });
    const made = await copy(await readyImage());
    ready();
    expect(await refused(emulator, 'CancelCopyImage', { ImageId: made, ...there })).toEqual([
      400,
      'IncorrectImageStatus',
    ]);
  });

  it('is in the same region only to be encrypted', async () => {
    const ImageId = await readyImage();
    const same = { DestinationRegionId: 'cn-hangzhou' };
    expect(await refused(emulator, 'CopyImage', { ImageId, ...same })).toEqual([
      403,
      'IncorrectDestinationRegion',
    ]);
    const copied = await copy(ImageId, { ...same, Encrypted: 'true', KMSKeyId: 'key-1' });
    ready();
    expect(await imageWith(emulator, copied)).toMatchObject({
      DiskDeviceMappings: { DiskDeviceMapping: [{ Encrypted: true }] },
    });
  });

  it.each([
    ['an image that is not there', { ImageId: 'm-1' }, 404, 'InvalidImageId.NotFound'],
    ['an image of the vendor’s', { ImageId: linux }, 404, 'InvalidImageId.NotFound'],
    ['a region that is not there', { DestinationRegionId: 'cn-nowhere' }, 400, 'DestinationRegion.NotFound'],
    ['a name that is there', { DestinationImageName: 'taken' }, 400, 'InvalidImageName.Duplicated'],
    ['a short name', { DestinationImageName: 'x' }, 400, 'InvalidImageName.Malformed'],
    ['a short description', { DestinationDescription: 'x' }, 400, 'InvalidDescription.Malformed'],
    ['a key without encryption', { KMSKeyId: 'key-1' }, 400, 'InvalidParameter.EncryptedIllegal'],
  ])('is not made of or with %s', async (_, parameters, status, code) => {
    const ImageId = await readyImage();
    await copy(ImageId, { DestinationImageName: 'taken' });
    const wanted = { ImageId, DestinationRegionId: 'cn-beijing', ...parameters };
    expect(await refused(emulator, 'CopyImage', wanted)).toEqual([status, code]);
  });

  it('is the only kind of image whose making can be given up', async () => {
    await using quick = await startEmulator();
    const { ImageId } = await makeImage(quick);
    expect(await refused(quick, 'CancelCopyImage', { ImageId })).toEqual([400, 'ImageCreatedNotFromCopy']);
  });
});
