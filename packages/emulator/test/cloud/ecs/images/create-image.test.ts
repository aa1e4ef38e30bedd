import { beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../../../src/index.ts';
import { ecs, instanceWith, refused, runInstances } from '../support.ts';
import { idsWith, imageWith, linux, makeImage, makeSnapshot, windows } from './support.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({
    clock: () => Date.parse('2024-01-02T03:04:05Z'),
    timing: { storageMs: 10_000 },
  });
  return () => emulator.close();
});

const withData = { 'DataDisk.1.Size': '100', 'DataDisk.2.Size': '60', 'SystemDisk.Size': '50' };
const ready = () => emulator.clock.advance(10_000);

/** Makes an instance whose disks are ready. */
async function readyInstance(parameters: Record<string, string> = {}): Promise<string> {
  const [InstanceId = ''] = await runInstances(emulator, parameters);
  ready();
  return InstanceId;
}

async function disksOf(InstanceId: string): Promise<readonly Record<string, unknown>[]> {
  return ((await ecs(emulator, 'DescribeDisks', { InstanceId })).Disks as { Disk: [] }).Disk;
}

describe('an image of an instance', () => {
  it('is made with a snapshot of each disk, which takes its time', async () => {
    const InstanceId = await readyInstance({ ...withData, ImageId: windows });
    const named = {
      ImageName: 'golden',
      ImageFamily: 'shop',
      Description: 'For the shop',
      ImageVersion: '7',
    };
    const { ImageId } = await ecs(emulator, 'CreateImage', {
      InstanceId,
      ...named,
      'Tag.1.Key': 'env',
      'Tag.1.Value': 'test',
    });
    emulator.clock.advance(2_500);
    expect(await idsWith(emulator, { ImageOwnerAlias: 'self' })).toEqual([]);
    const making = await imageWith(emulator, String(ImageId));
    expect(making).toMatchObject({ Status: 'Creating', Progress: '25%', Usable: false });
    expect(await refused(emulator, 'RunInstances', { ImageId: String(ImageId) })).toEqual([
      400,
      'IncorrectImageStatus',
    ]);
    ready();
    const made = await imageWith(emulator, String(ImageId));
    expect(made).toMatchObject({
      ...named,
      ImageId: expect.stringMatching(/^m-/),
      Status: 'Available',
      Progress: '100%',
      ImageOwnerAlias: 'self',
      OSType: 'windows',
      Platform: 'Windows Server 2022',
      Architecture: 'x86_64',
      Size: 50,
      Usage: 'none',
      Usable: true,
      IsCopied: false,
      IsSelfShared: 'false',
      IsPublic: false,
      CreationTime: '2024-01-02T03:04:15Z',
      Tags: { Tag: [{ TagKey: 'env', TagValue: 'test' }] },
      DiskDeviceMappings: {
        DiskDeviceMapping: [
          { Type: 'system', Device: '/dev/xvda', Size: '50', SnapshotId: expect.stringMatching(/^s-/) },
          { Type: 'data', Device: '/dev/xvdb', Size: '100', SnapshotId: expect.stringMatching(/^s-/) },
          { Type: 'data', Device: '/dev/xvdc', Size: '60', SnapshotId: expect.stringMatching(/^s-/) },
        ],
      },
    });
    const { Snapshots } = await ecs(emulator, 'DescribeSnapshots', { InstanceId });
    expect(Snapshots).toMatchObject({ Snapshot: Array(3).fill({ Usage: 'image', Status: 'accomplished' }) });
  });

  it('gives its disks to instances', async () => {
    const { ImageId } = await makeReadyImage(withData);
    const InstanceId = await readyInstance({ ImageId });
    const disks = await disksOf(InstanceId);
    expect(disks.map(({ Type, Size, Device }) => [Type, Size, Device])).toEqual([
      ['system', 50, '/dev/xvda'],
      ['data', 100, '/dev/xvdb'],
      ['data', 60, '/dev/xvdc'],
    ]);
    expect(disks[1]?.SourceSnapshotId).toMatch(/^s-/);
    expect(await imageWith(emulator, ImageId)).toMatchObject({ Usage: 'instance' });
    expect(await refused(emulator, 'RunInstances', { ImageId, 'SystemDisk.Size': '40' })).toEqual([
      404,
      'InvalidSystemDiskSize.LessThanImageSize',
    ]);
  });

  it('takes the place of a system disk', async () => {
    const { ImageId } = await makeReadyImage({ 'SystemDisk.Size': '70' });
    const InstanceId = await readyInstance({ ImageId: linux });
    await ecs(emulator, 'StopInstance', { InstanceId });
    await ecs(emulator, 'ReplaceSystemDisk', { InstanceId, ImageId });
    ready();
    expect(await instanceWith(emulator, InstanceId)).toMatchObject({ ImageId });
    expect(await disksOf(InstanceId)).toMatchObject([{ Type: 'system', Size: 70, ImageId }]);
    const none = { InstanceId, ImageId: 'm-none' };
    expect(await refused(emulator, 'ReplaceSystemDisk', none)).toEqual([404, 'InvalidImageId.NotFound']);
  });

  it('cannot be made in between', async () => {
    const [InstanceId = ''] = await runInstances(emulator);
    expect(await refused(emulator, 'CreateImage', { InstanceId })).toEqual([403, 'IncorrectDiskStatus']);
    ready();
    await ecs(emulator, 'CreateImage', { InstanceId });
    expect(await refused(emulator, 'CreateImage', { InstanceId })).toEqual([
      403,
      'IncorrectDiskStatus.CreatingSnapshot',
    ]);
  });

  it('cannot be made of one that starts', async () => {
    await using slow = await startEmulator({ timing: { startingMs: 60_000 } });
    const [InstanceId = ''] = await runInstances(slow);
    expect(await refused(slow, 'CreateImage', { InstanceId })).toEqual([400, 'IncorrectInstanceStatus']);
  });
});

async function makeReadyImage(
  ofInstance: Record<string, string> = {},
): Promise<{ readonly InstanceId: string; readonly ImageId: string }> {
  const InstanceId = await readyInstance(ofInstance);
  const { ImageId } = await ecs(emulator, 'CreateImage', { InstanceId });
  ready();
  return { InstanceId, ImageId: String(ImageId) };
}

describe('an image', () => {
  it.each<[what: string, parameters: Record<string, string>, status: number, code: string]>([
    ['of nothing', { InstanceId: '' }, 400, 'MissingParameter'],
    ['of an instance that is not there', { InstanceId: 'i-1' }, 404, 'InvalidInstanceId.NotFound'],
    ['with a short name', { ImageName: 'a' }, 400, 'InvalidImageName.Malformed'],
    ['with a name of the vendor’s', { ImageName: 'aliyun-1' }, 400, 'InvalidImageName.Malformed'],
    ['with a name that is there', { ImageName: 'taken' }, 400, 'InvalidImageName.Duplicated'],
    ['with an address as description', { Description: 'http://a.b' }, 400, 'InvalidDescription.Malformed'],
    ['with a family of the vendor’s', { ImageFamily: 'acs:mine' }, 400, 'InvalidParameter.ImageFamily'],
    ['of a strange architecture', { Architecture: 'z80' }, 400, 'InvalidArchitecture.Malformed'],
    ['of a strange platform', { Platform: 'CP/M' }, 400, 'InvalidPlatform.Malformed'],
    [
      'with a tag of the vendor’s',
      { 'Tag.1.Key': 'acs:a', 'Tag.1.Value': 'b' },
      400,
      'InvalidTagKey.Malformed',
    ],
  ])('is not made %s', async (_, parameters, status, code) => {
    const InstanceId = await readyInstance();
    await ecs(emulator, 'CreateImage', { InstanceId, ImageName: 'taken' });
    ready();
    expect(await refused(emulator, 'CreateImage', { InstanceId, ...parameters })).toEqual([status, code]);
  });

  it('is not made by a dry run, and once by a token', async () => {
    const InstanceId = await readyInstance();
    expect(await refused(emulator, 'CreateImage', { InstanceId, DryRun: 'true' })).toEqual([
      400,
      'DryRunOperation',
    ]);
    const once = { InstanceId, ClientToken: 'token' };
    const first = await ecs(emulator, 'CreateImage', once);
    expect((await ecs(emulator, 'CreateImage', once)).ImageId).toBe(first.ImageId);
    expect(await idsWith(emulator, { Status: 'Creating' })).toEqual([first.ImageId]);
  });

  it('is the hundredth of its region at most', async () => {
    const InstanceId = await readyInstance();
    const SnapshotId = await makeSnapshot(emulator, InstanceId);
    ready();
    for (let made = 0; made < 100; made += 1) await ecs(emulator, 'CreateImage', { SnapshotId });
    expect(await refused(emulator, 'CreateImage', { SnapshotId })).toEqual([403, 'QuotaExceed.Image']);
  });

  it('is deleted once it is idle, or with force', async () => {
    const { InstanceId, ImageId } = await makeImageNow();
    expect(await refused(emulator, 'DeleteImage', { ImageId })).toEqual([403, 'ImageIsCreating']);
    ready();
    const other = await readyInstance({ ImageId });
    expect(await refused(emulator, 'DeleteImage', { ImageId })).toEqual([403, 'ImageUsingByInstance']);
    await ecs(emulator, 'DeleteImage', { ImageId, Force: 'true' });
    expect(await refused(emulator, 'DeleteImage', { ImageId })).toEqual([404, 'InvalidImageId.NotFound']);
    expect(await refused(emulator, 'RunInstances', { ImageId })).toEqual([404, 'InvalidImageId.NotFound']);
    expect(await instanceWith(emulator, other)).toMatchObject({ ImageId });
    const { Snapshots } = await ecs(emulator, 'DescribeSnapshots', { InstanceId });
    expect(Snapshots).toMatchObject({ Snapshot: [{ Usage: 'none' }] });
  });

  async function makeImageNow() {
    const InstanceId = await readyInstance();
    const { ImageId } = await ecs(emulator, 'CreateImage', { InstanceId });
    return { InstanceId, ImageId: String(ImageId) };
  }
});

it('is in its own region alone', async () => {
  await using quick = await startEmulator();
  const { ImageId } = await makeImage(quick);
  expect(await idsWith(quick, { ImageId })).toEqual([ImageId]);
  expect(await idsWith(quick, { ImageId, RegionId: 'cn-beijing' })).toEqual([]);
  expect(await refused(quick, 'DeleteImage', { ImageId, RegionId: 'cn-beijing' })).toEqual([
    404,
    'InvalidImageId.NotFound',
  ]);
});
