import { beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../../../src/index.ts';
import { ecs, instanceWith, refused, runInstances } from '../support.ts';
import { idsWith, imageWith, makeImage } from './support.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });
  return () => emulator.close();
});

const newest = async (ImageFamily: string) =>
  ((await ecs(emulator, 'DescribeImageFromFamily', { ImageFamily })).Image as Record<string, unknown>)
    ?.ImageId;

describe('ModifyImageAttribute', () => {
  it('changes what an image is called, and leaves what is not named', async () => {
    const { ImageId } = await makeImage(emulator, { ImageName: 'first', Description: 'The first' });
    await ecs(emulator, 'ModifyImageAttribute', {
      ImageId,
      ImageName: 'second',
      Description: '',
      ImageFamily: 'shop',
      BootMode: 'UEFI',
      'Features.NvmeSupport': 'unsupported',
    });
    expect(await imageWith(emulator, ImageId)).toMatchObject({
      ImageName: 'second',
      Description: 'The first',
      ImageFamily: 'shop',
      BootMode: 'UEFI',
      Features: { NvmeSupport: 'unsupported', CpuOnlineUpgrade: 'supported' },
      Status: 'Available',
    });
    await ecs(emulator, 'ModifyImageAttribute', { ImageId, ImageName: 'second' });
    expect(await idsWith(emulator, { ImageName: 'second' })).toEqual([ImageId]);
  });

  it('sets an image aside, which only its id can use then, and brings it back', async () => {
    const { ImageId } = await makeImage(emulator, { ImageFamily: 'shop' });
    const { ImageId: next } = await makeImage(emulator, { ImageFamily: 'shop' });
    expect(await newest('shop')).toBe(next);
    await ecs(emulator, 'ModifyImageAttribute', { ImageId: next, Status: 'Deprecated' });
    expect(await newest('shop')).toBe(ImageId);
    expect(await idsWith(emulator, { ImageOwnerAlias: 'self' })).toEqual([ImageId]);
    const [ofFamily = ''] = await runInstances(emulator, { ImageFamily: 'shop' });
    expect(await instanceWith(emulator, ofFamily)).toMatchObject({ ImageId });
    await runInstances(emulator, { ImageId: next });
    const copy = { ImageId: next, DestinationRegionId: 'cn-beijing' };
    expect(await refused(emulator, 'CopyImage', copy)).toEqual([400, 'IncorrectImageStatus']);
    const share = { ImageId: next, 'AddAccount.1': '1000000000000002' };
    expect(await refused(emulator, 'ModifyImageSharePermission', share)).toEqual([
      400,
      'IncorrectImageStatus',
    ]);
    await ecs(emulator, 'ModifyImageAttribute', { ImageId: next, Status: 'Available' });
    expect(await newest('shop')).toBe(next);
  });

  it.each([
    ['an image that is not there', { ImageId: 'm-1' }, 404, 'InvalidImageId.NotFound'],
    ['a name that is there', { ImageName: 'taken' }, 400, 'InvalidImageName.Duplicated'],
    ['a short name', { ImageName: 'x' }, 400, 'InvalidImageName.Malformed'],
    ['a short description', { Description: 'x' }, 400, 'InvalidDescription.Malformed'],
    ['a strange status', { Status: 'Lost' }, 400, 'InvalidParameter.Status'],
    ['no image', { ImageId: '' }, 400, 'MissingParameter.ImageId'],
  ])('refuses %s', async (_, parameters, status, code) => {
    await makeImage(emulator, { ImageName: 'taken' });
    const { ImageId } = await makeImage(emulator);
    expect(await refused(emulator, 'ModifyImageAttribute', { ImageId, ...parameters })).toEqual([
      status,
      code,
    ]);
  });
});

describe('DescribeImageFromFamily', () => {
  it('shows the newest of the account’s, or the vendor’s, or nothing', async () => {
    expect(await newest('shop')).toBeUndefined();
    expect(await newest('acs:ubuntu_22_04_x64')).toBe('ubuntu_22_04_x64_20G_alibase_20240819.vhd');
    const { ImageId } = await makeImage(emulator, { ImageFamily: 'shop' });
    expect(await ecs(emulator, 'DescribeImageFromFamily', { ImageFamily: 'shop' })).toMatchObject({
      Image: { ImageId, ImageFamily: 'shop', ImageOwnerAlias: 'self', Status: 'Available', Size: 40 },
    });
  });
});

describe('an image that is shared', () => {
  const accounts = (count: number, first = 1_000) =>
    Array.from({ length: count }, (_, index) => String(first + index));
  const adding = (ids: readonly string[]) =>
    Object.fromEntries(ids.map((id, index) => [`AddAccount.${index + 1}`, id]));
  const shared = async (ImageId: string, parameters: Record<string, string> = {}) => {
    const answer = await ecs(emulator, 'DescribeImageSharePermission', { ImageId, ...parameters });
    return (answer.Accounts as { Account: { AliyunId: string }[] }).Account.map(({ AliyunId }) => AliyunId);
  };

  it('is so with the accounts that were added', async () => {
    const { ImageId } = await makeImage(emulator);
    await ecs(emulator, 'ModifyImageSharePermission', { ImageId, ...adding(accounts(3)) });
    await ecs(emulator, 'ModifyImageSharePermission', {
      ImageId,
      'AddAccount.1': '1000',
      'AddAccount.2': '2000',
      'RemoveAccount.1': '1001',
      'RemoveAccount.2': '3000',
    });
    expect(await ecs(emulator, 'DescribeImageSharePermission', { ImageId })).toMatchObject({
      ImageId,
      RegionId: 'cn-hangzhou',
      TotalCount: 3,
      PageNumber: 1,
      PageSize: 10,
      ShareGroups: { ShareGroup: [] },
      Accounts: {
        Account: ['1000', '1002', '2000'].map((AliyunId) => ({
          AliyunId,
          SharedTime: '2024-01-02T03:04:05Z',
        })),
      },
    });
    expect(await shared(ImageId, { PageSize: '2', PageNumber: '2' })).toEqual(['2000']);
    expect(await imageWith(emulator, ImageId)).toMatchObject({ IsSelfShared: 'true' });
    expect(await refused(emulator, 'DeleteImage', { ImageId, Force: 'true' })).toEqual([
      403,
      'ImageUseShared',
    ]);
    const aside = { ImageId, Status: 'Deprecated' };
    expect(await refused(emulator, 'ModifyImageAttribute', aside)).toEqual([403, 'ImageUseShared']);
    const remove = { 'RemoveAccount.1': '1000', 'RemoveAccount.2': '1002', 'RemoveAccount.3': '2000' };
    await ecs(emulator, 'ModifyImageSharePermission', { ImageId, ...remove });
    await ecs(emulator, 'DeleteImage', { ImageId });
  });

  it('is so with fifty accounts at most', async () => {
    const { ImageId } = await makeImage(emulator);
    for (const first of [1_000, 2_000, 3_000, 4_000, 5_000]) {
      await ecs(emulator, 'ModifyImageSharePermission', { ImageId, ...adding(accounts(10, first)) });
    }
    expect(await shared(ImageId, { PageSize: '100' })).toHaveLength(50);
    const more = { ImageId, 'AddAccount.1': '9000' };
    expect(await refused(emulator, 'ModifyImageSharePermission', more)).toEqual([
      403,
      'QuotaExceed.ShareImageUser',
    ]);
  });

  it('can be everybody’s', async () => {
    const { ImageId } = await makeImage(emulator);
    await ecs(emulator, 'ModifyImageSharePermission', { ImageId, IsPublic: 'true' });
    expect(await imageWith(emulator, ImageId)).toMatchObject({
      IsPublic: true,
      ImageOwnerId: 1_234_567_890_123_456,
    });
    await ecs(emulator, 'ModifyImageSharePermission', { ImageId, IsPublic: 'false' });
    expect(await imageWith(emulator, ImageId)).not.toHaveProperty('ImageOwnerId');
  });

  it.each([
    ['its own account', { 'AddAccount.1': '1234567890123456' }, 404, 'InvalidAccount.Forbbiden'],
    ['no account', { 'AddAccount.1': 'me' }, 404, 'InvalidAccount.NotFound'],
    ['an image that is not there', { ImageId: 'm-1' }, 404, 'InvalidImageId.NotFound'],
  ])('is not so with %s', async (_, parameters, status, code) => {
    const { ImageId } = await makeImage(emulator);
    expect(await refused(emulator, 'ModifyImageSharePermission', { ImageId, ...parameters })).toEqual([
      status,
      code,
    ]);
  });

  it('has no encrypted disk', async () => {
    const { ImageId } = await makeImage(emulator, {}, { 'SystemDisk.Encrypted': 'true' });
    const share = { ImageId, 'AddAccount.1': '1000' };
    expect(await refused(emulator, 'ModifyImageSharePermission', share)).toEqual([
      403,
      'OperationDeined.EncryptedSnapshot',
    ]);
  });
});
