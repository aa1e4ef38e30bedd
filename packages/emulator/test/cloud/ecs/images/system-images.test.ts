import { describe, expect, it } from 'vitest';
import { useEmulator } from '../../../support/emulator.ts';
import { startPlanted } from '../../../support/planted.ts';
import { call } from '../../../support/signed-call.ts';
import { ecs, instanceWith, refused, runInstances } from '../support.ts';
import { arm, idsWith, imagesWith, linux, windows } from './support.ts';

const emulator = useEmulator({ strict: true });

describe('the vendor’s images', () => {
  it('are in every region, under the same ids', async () => {
    const here = await imagesWith(emulator());
    expect(here.length).toBeGreaterThanOrEqual(12);
    expect(here.map(({ ImageId }) => ImageId)).toEqual(
      expect.arrayContaining([
        linux,
        arm,
        windows,
        'ubuntu_22_04_x64_20G_alibase_20240819.vhd',
        'ubuntu_24_04_x64_20G_alibase_20240812.vhd',
      ]),
    );
    expect(await imagesWith(emulator(), { RegionId: 'eu-central-1' })).toEqual(here);
  });

  it('are whole', async () => {
    for (const one of await imagesWith(emulator(), { ImageOwnerAlias: 'system' })) {
      const { ImageId, OSType } = one;
      expect(ImageId).toMatch(/^\w+(_\w\w-\w\w)?_\d+G_alibase_\d{8}\.vhd$/);
      expect(one).toMatchObject({
        ImageName: ImageId,
        ImageOwnerAlias: 'system',
        ImageFamily: expect.stringMatching(/^acs:[\w-]+$/),
        Status: 'Available',
        Progress: '100%',
        Size: OSType === 'windows' ? 40 : 20,
        Architecture: String(ImageId).includes('arm64') ? 'arm64' : 'x86_64',
        OSName: expect.stringMatching(/64 ?bit/),
        Platform: expect.any(String),
        CreationTime: expect.stringMatching(/^2024-\d\d-\d\dT02:00:00Z$/),
        IsPublic: true,
        Usage: 'none',
        Tags: { Tag: [] },
        DiskDeviceMappings: { DiskDeviceMapping: [] },
      });
    }
  });

  it('are no part of what is kept', async () => {
    const { emulator: own, stored } = await startPlanted();
    await runInstances(own, { ImageId: linux });
    expect(await idsWith(own)).toContain(linux);
    expect(stored('ecs/image', `cn-hangzhou/${linux}`)).toBeUndefined();
    await own.close();
  });

  it('can be changed by nobody', async () => {
    const image = { ImageId: linux };
    for (const [action, parameters] of [
      ['DeleteImage', {}],
      ['ModifyImageAttribute', { Description: 'Mine now' }],
      ['ModifyImageSharePermission', { 'AddAccount.1': '1000000000000002' }],
      ['DescribeImageSharePermission', {}],
      ['CopyImage', { DestinationRegionId: 'cn-beijing' }],
      ['CancelCopyImage', {}],
      ['ExportImage', { OSSBucket: 'images' }],
    ] as const) {
      const refusal = await refused(emulator(), action, { ...image, ...parameters });
      expect([action, ...refusal]).toEqual([action, 404, 'InvalidImageId.NotFound']);
    }
    const tags = { ResourceType: 'image', 'ResourceId.1': linux, 'Tag.1.Key': 'a', 'Tag.1.Value': 'b' };
    expect(await refused(emulator(), 'TagResources', tags)).toEqual([404, 'InvalidResourceId.NotFound']);
  });

  it('come before those of the account, in pages', async () => {
    const [InstanceId = ''] = await runInstances(emulator());
    const { ImageId } = await ecs(emulator(), 'CreateImage', { InstanceId });
    const all = await idsWith(emulator());
    expect(all.at(-1)).toBe(ImageId);
    const pages: unknown[] = [];
    for (let number = 1; number <= Math.ceil(all.length / 4) + 1; number += 1) {
      const page = { PageNumber: String(number), PageSize: '4' };
      const { body } = await call(emulator(), 'Ecs.DescribeImages', { RegionId: 'cn-hangzhou', ...page });
      expect(body).toMatchObject({
        TotalCount: all.length,
        PageNumber: number,
        PageSize: 4,
        RegionId: 'cn-hangzhou',
      });
      pages.push(...(body.Images as { Image: { ImageId: string }[] }).Image.map((one) => one.ImageId));
    }
    expect(pages).toEqual(all);
    const { body } = await call(emulator(), 'Ecs.DescribeImages', { RegionId: 'cn-hangzhou' });
    expect(body).toMatchObject({ PageSize: 10, PageNumber: 1 });
  });
});

describe('an instance of the vendor’s image', () => {
  it('has what is on it', async () => {
    const [id = ''] = await runInstances(emulator(), { ImageId: windows });
    expect(await instanceWith(emulator(), id)).toMatchObject({
      ImageId: windows,
      OSType: 'windows',
      OSNameEn: 'Windows Server  2022 Data Center Edition 64bit English Edition',
    });
    expect(await idsWith(emulator(), { Usage: 'instance', OSType: 'windows' })).toEqual([windows]);
    expect(await refused(emulator(), 'RunInstances', { ImageId: windows, 'SystemDisk.Size': '20' })).toEqual([
      404,
      'InvalidSystemDiskSize.LessThanImageSize',
    ]);
  });

  it('is of the newest of a family, or of the first that its type can run', async () => {
    const imageOf = async (parameters: Record<string, string>) => {
      const [id = ''] = await runInstances(emulator(), parameters);
      return (await instanceWith(emulator(), id)).ImageId;
    };
    expect(await imageOf({})).toBe(linux);
    expect(await imageOf({ InstanceType: 'ecs.g6r.large' })).toBe(arm);
    expect(await imageOf({ ImageFamily: 'acs:ubuntu_24_04_x64' })).toBe(
      'ubuntu_24_04_x64_20G_alibase_20240812.vhd',
    );
  });

  it('can be brought back to it', async () => {
    const [InstanceId = ''] = await runInstances(emulator());
    await ecs(emulator(), 'StopInstance', { InstanceId });
    const { Disks } = await ecs(emulator(), 'DescribeDisks', { InstanceId });
    const [disk] = (Disks as { Disk: { DiskId: string }[] }).Disk;
    await ecs(emulator(), 'ReInitDisk', { DiskId: disk?.DiskId ?? '' });
  });

  it.each([
    ['an image that is not there', { ImageId: 'm-none' }, 404, 'InvalidImageId.NotFound'],
    ['a family that is not there', { ImageFamily: 'acs:none' }, 404, 'InvalidImageId.NotFound'],
    [
      'an image of another architecture',
      { ImageId: arm, InstanceType: 'ecs.g6.large' },
      403,
      'ImageNotSupportInstanceType',
    ],
  ])('is not made of %s', async (_, parameters, status, code) => {
    expect(await refused(emulator(), 'RunInstances', parameters)).toEqual([status, code]);
  });
});

describe('DescribeImageSupportInstanceTypes', () => {
  const typesOf = async (parameters: Record<string, string>) => {
    const { InstanceTypes } = await ecs(emulator(), 'DescribeImageSupportInstanceTypes', parameters);
    return (InstanceTypes as { InstanceType: Record<string, unknown>[] }).InstanceType;
  };

  it('tells by the architecture which types run an image', async () => {
    const ofArm = await typesOf({ ImageId: arm });
    expect(ofArm).toContainEqual({
      InstanceTypeId: 'ecs.g6r.large',
      InstanceTypeFamily: 'ecs.g6r',
      CpuCoreCount: 2,
      MemorySize: 8,
    });
    const ofX86 = await typesOf({ 'Filter.1.Key': 'imageId', 'Filter.1.Value': linux });
    expect(ofX86.map((one) => one.InstanceTypeId)).toContain('ecs.g6.large');
    expect(ofX86.map((one) => one.InstanceTypeFamily)).not.toContain('ecs.g6r');
    expect(await typesOf({})).toHaveLength(ofArm.length + ofX86.length);
    expect(await refused(emulator(), 'DescribeImageSupportInstanceTypes', { ImageId: 'm-none' })).toEqual([
      404,
      'InvalidImageId.NotFound',
    ]);
  });
});
