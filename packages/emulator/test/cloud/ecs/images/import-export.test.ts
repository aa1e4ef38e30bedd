import { beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../../../src/index.ts';
import { ram, trustOf } from '../../ram/support.ts';
import { ecs, refused, runInstances } from '../support.ts';
import { imageWith, makeImage } from './support.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({ timing: { storageMs: 10_000 } });
  return () => emulator.close();
});

const ready = () => emulator.clock.advance(10_000);
const file = (place: number, more: Record<string, string> = {}) =>
  Object.fromEntries(
    Object.entries({ OSSBucket: 'images', OSSObject: 'disk.qcow2', ...more }).map(([name, value]) => [
      `DiskDeviceMapping.${place}.${name}`,
      value,
    ]),
  );
const makeRole = (RoleName: string) =>
  ram(emulator, 'CreateRole', {
    RoleName,
    AssumeRolePolicyDocument: trustOf({ Service: ['ecs.aliyuncs.com'] }),
  });

describe('ImportImage', () => {
  it('makes an image of files, with a snapshot of each', async () => {
    const answer = await ecs(emulator, 'ImportImage', {
      ...file(1, { Format: 'qcow2', DiskImageSize: '60' }),
      ...file(2, { OSSObject: 'data.raw', DiskImSize: '100' }),
      ImageName: 'imported',
      Platform: 'Ubuntu',
      BootMode: 'UEFI',
      LicenseType: 'BYOL',
      'Features.NvmeSupport': 'supported',
      'Tag.1.Key': 'env',
      'Tag.1.Value': 'test',
    });
    const ImageId = String(answer.ImageId);
    expect(answer).toMatchObject({
      RegionId: 'cn-hangzhou',
      ImageId: expect.stringMatching(/^m-/),
      TaskId: expect.stringMatching(/^t-/),
    });
    expect(await refused(emulator, 'DeleteImage', { ImageId })).toEqual([403, 'ImageIsImporting']);
    ready();
    expect(await imageWith(emulator, ImageId)).toMatchObject({
      ImageName: 'imported',
      Platform: 'Ubuntu',
      OSName: 'Ubuntu  64 bit',
      OSType: 'linux',
      BootMode: 'UEFI',
      LicenseType: 'BYOL',
      Features: { NvmeSupport: 'supported' },
      Size: 60,
      IsCopied: false,
      Tags: { Tag: [{ TagKey: 'env', TagValue: 'test' }] },
      DiskDeviceMappings: {
        DiskDeviceMapping: [
          {
            Type: 'system',
            Size: '60',
            Format: 'QCOW2',
            ImportOSSBucket: 'images',
            ImportOSSObject: 'disk.qcow2',
            SnapshotId: expect.stringMatching(/^s-/),
          },
          { Type: 'data', Device: '/dev/xvdb', Size: '100', Format: 'RAW', ImportOSSObject: 'data.raw' },
        ],
      },
    });
    const [InstanceId = ''] = await runInstances(emulator, { ImageId });
    const { Disks } = await ecs(emulator, 'DescribeDisks', { InstanceId });
    expect((Disks as { Disk: { Size: number }[] }).Disk.map(({ Size }) => Size)).toEqual([60, 100]);
  });

  it('needs the role that reaches the bucket, once there are roles', async () => {
    await makeRole('other');
    const wanted = { ...file(1), RoleName: 'importing' };
    for (const parameters of [wanted, file(1)]) {
      expect(await refused(emulator, 'ImportImage', parameters)).toEqual([
        403,
        'NoSetRoletoECSServiceAcount',
      ]);
    }
    await makeRole('importing');
    await ecs(emulator, 'ImportImage', wanted);
  });

  it.each<[what: string, parameters: Record<string, string>, status: number, code: string]>([
    ['nothing', {}, 403, 'MissingParameter.DiskDeviceMapping'],
    ['no bucket', file(1, { OSSBucket: '' }), 400, 'MissingParameter'],
    ['no object', file(1, { OSSObject: '' }), 400, 'MissingParameter'],
    ['a strange object', file(1, { OSSObject: '/disk' }), 400, 'InvalidOSSObject.Malformed'],
    ['a strange format', file(1, { Format: 'ISO' }), 400, 'InvalidImageFormat.Malformed'],
    ['a huge file', file(1, { DiskImageSize: '501' }), 400, 'InvalidImageSize'],
    ['a huge data disk', { ...file(1), ...file(2, { DiskImageSize: '1001' }) }, 400, 'InvalidDataDiskSize'],
    ['a strange platform', { ...file(1), Platform: 'CP/M' }, 400, 'InvalidPlatform.Malformed'],
    ['a strange architecture', { ...file(1), Architecture: 'z80' }, 400, 'InvalidArchitecture.Malformed'],
    ['a strange system', { ...file(1), OSType: 'beos' }, 400, 'InvalidOSType.Malformed'],
    ['a strange licence', { ...file(1), LicenseType: 'none' }, 400, 'InvalidLicenseType.NotSupported'],
    ['a name that is there', { ...file(1), ImageName: 'taken' }, 400, 'InvalidImageName.Duplicated'],
  ])('refuses %s', async (_, parameters, status, code) => {
    await ecs(emulator, 'ImportImage', { ...file(1), ImageName: 'taken' });
    expect(await refused(emulator, 'ImportImage', parameters)).toEqual([status, code]);
  });
});

describe('ExportImage', () => {
  const wanted = { OSSBucket: 'images', OSSPrefix: 'Shop', ImageFormat: 'qcow2' };
  const imported = async (more: Record<string, string> = {}) => {
    const { ImageId } = await ecs(emulator, 'ImportImage', { ...file(1), ...more });
    return String(ImageId);
  };

  it('keeps an image busy for a while', async () => {
    const ImageId = await imported();
    expect(await refused(emulator, 'ExportImage', { ImageId, ...wanted })).toEqual([
      400,
      'IncorrectImageStatus',
    ]);
    ready();
    expect(await ecs(emulator, 'ExportImage', { ImageId, ...wanted })).toMatchObject({
      RegionId: 'cn-hangzhou',
      TaskId: expect.stringMatching(/^tsk-/),
    });
    for (const action of ['ExportImage', 'DeleteImage']) {
      expect(await refused(emulator, action, { ImageId, ...wanted })).toEqual([403, 'ImageIsExporting']);
    }
    ready();
    await ecs(emulator, 'DeleteImage', { ImageId });
  });

  it.each<[what: string, parameters: Record<string, string>, status: number, code: string]>([
    ['an image that is not there', { ImageId: 'm-1' }, 404, 'InvalidImageId.NotFound'],
    ['a strange format', { ImageFormat: 'iso' }, 400, 'InvalidImageFormat.Malformed'],
    ['a strange prefix', { OSSPrefix: 'a/b' }, 400, 'InvalidOSSPrefix.Malformed'],
  ])('refuses %s', async (_, parameters, status, code) => {
    const ImageId = await imported();
    ready();
    expect(await refused(emulator, 'ExportImage', { ImageId, ...wanted, ...parameters })).toEqual([
      status,
      code,
    ]);
  });

  it('refuses many or huge data disks, and encrypted ones', async () => {
    const many = await imported({ ...file(2), ...file(3), ...file(4), ...file(5), ...file(6) });
    const huge = await imported(file(2, { DiskImageSize: '600' }));
    ready();
    for (const ImageId of [many, huge]) {
      expect(await refused(emulator, 'ExportImage', { ImageId, ...wanted })).toEqual([
        400,
        'InvalidImage.DiskAmountOrSize',
      ]);
    }
    await using quick = await startEmulator();
    const { ImageId } = await makeImage(quick, {}, { 'SystemDisk.Encrypted': 'true' });
    expect(await refused(quick, 'ExportImage', { ImageId, ...wanted })).toEqual([403, 'ImageNotSupported']);
  });

  it('needs the role that reaches the bucket, once there are roles', async () => {
    const ImageId = await imported();
    ready();
    await makeRole('other');
    expect(await refused(emulator, 'ExportImage', { ImageId, ...wanted })).toEqual([
      403,
      'NoSetRoletoECSServiceAcount',
    ]);
    await makeRole('AliyunECSImageExportDefaultRole');
    await ecs(emulator, 'ExportImage', { ImageId, ...wanted });
  });
});
