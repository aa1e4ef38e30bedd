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

/** Makes snapshots of a system disk of 40 GiB and of a data disk of 30. */
async function bothSnapshots(): Promise<{ readonly system: string; readonly data: string }> {
  const InstanceId = await readyInstance({ 'DataDisk.1.Size': '30' });
  const system = await makeSnapshot(emulator, InstanceId);
  const data = await makeSnapshot(emulator, InstanceId, 'data');
  return { system, data };
}

/** Writes `DiskDeviceMapping.1.…`. */
function mappings(...disks: readonly Record<string, string>[]): Record<string, string> {
  return Object.fromEntries(
    disks.flatMap((disk, index) =>
      Object.entries(disk).map(([name, value]) => [`DiskDeviceMapping.${index + 1}.${name}`, value]),
    ),
  );
}

describe('an image of snapshots', () => {
  it('has the system disk of one, and knows what was on it', async () => {
    const { system: SnapshotId, data } = await bothSnapshots();
    expect(await refused(emulator, 'CreateImage', { SnapshotId })).toEqual([
      403,
      'InvalidSnapshotId.NotReady',
    ]);
    ready();
    const { ImageId } = await ecs(emulator, 'CreateImage', { SnapshotId });
    ready();
    expect(await imageWith(emulator, String(ImageId))).toMatchObject({
      Size: 40,
      Platform: 'Aliyun',
      OSName: 'Alibaba Cloud Linux  3.2104 LTS 64 bit',
      DiskDeviceMappings: { DiskDeviceMapping: [{ Type: 'system', SnapshotId, Size: '40' }] },
    });
    expect(await idsWith(emulator, { SnapshotId })).toEqual([ImageId]);
    expect(await refused(emulator, 'CreateImage', { SnapshotId: data })).toEqual([403, 'OperationDenied']);
    expect(await refused(emulator, 'DeleteSnapshot', { SnapshotId, Force: 'true' })).toEqual([
      403,
      'SnapshotCreatedImage',
    ]);
    await ecs(emulator, 'DeleteImage', { ImageId: String(ImageId) });
    await ecs(emulator, 'DeleteSnapshot', { SnapshotId });
  });

  it('has the disks that are mapped, some of them empty', async () => {
    const { system, data } = await bothSnapshots();
    ready();
    const { ImageId } = await ecs(emulator, 'CreateImage', {
      ...mappings(
        { SnapshotId: data, Size: '80', Device: '/dev/vdc' },
        { SnapshotId: system },
        { Size: '200' },
      ),
      SnapshotId: 's-ignored',
    });
    ready();
    expect(await imageWith(emulator, String(ImageId))).toMatchObject({
      Size: 40,
      DiskDeviceMappings: {
        DiskDeviceMapping: [
          { Type: 'data', SnapshotId: data, Size: '80', Device: '/dev/xvdc' },
          { Type: 'system', SnapshotId: system, Size: '40', Device: '/dev/xvda' },
          { Type: 'data', SnapshotId: '', Size: '200', Device: '/dev/xvdb' },
        ],
      },
    });
    const InstanceId = await readyInstance({ ImageId: String(ImageId) });
    expect((await disksOf(InstanceId)).map(({ Size, Device }) => [Size, Device])).toEqual([
      [40, '/dev/xvda'],
      [80, '/dev/xvdc'],
      [200, '/dev/xvdb'],
    ]);
  });

  it('takes from the call what is on a data disk that becomes a system disk', async () => {
    const { data } = await bothSnapshots();
    ready();
    const { ImageId } = await ecs(emulator, 'CreateImage', {
      ...mappings({ SnapshotId: data, DiskType: 'system' }),
      Platform: 'Debian',
      Architecture: 'arm64',
      BootMode: 'UEFI',
    });
    ready();
    expect(await imageWith(emulator, String(ImageId))).toMatchObject({
      Platform: 'Debian',
      OSName: 'Debian  64 bit',
      OSType: 'linux',
      Architecture: 'arm64',
      BootMode: 'UEFI',
    });
  });

  it.each<[what: string, disks: readonly Record<string, string>[], status: number, code: string]>([
    ['no system disk', [{ SnapshotId: '$data' }], 403, 'OperationDenied'],
    ['two system disks', [{ SnapshotId: '$system' }, { SnapshotId: '$system' }], 403, 'OperationDenied'],
    ['an empty system disk', [{ DiskType: 'system', Size: '40' }], 403, 'OperationDenied'],
    ['a snapshot that is not there', [{ SnapshotId: 's-1' }], 404, 'InvalidSnapshotId.NotFound'],
    ['too small a disk', [{ SnapshotId: '$system', Size: '39' }], 400, 'InvalidSize.ValueNotSupported'],
    ['a tiny disk', [{ SnapshotId: '$system' }, { Size: '4' }], 400, 'InvalidSize.ValueNotSupported'],
    [
      'a device twice',
      [{ SnapshotId: '$system' }, { Device: '/dev/vdb', Size: '20' }, { Device: '/dev/xvdb', Size: '20' }],
      400,
      'InvalidDevice.InUse',
    ],
    ['a strange device', [{ SnapshotId: '$system', Device: '/dev/sda' }], 400, 'InvalidDevice.Malformed'],
    [
      'a data disk first',
      [{ SnapshotId: '$system' }, { Device: '/dev/xvda' }],
      400,
      'InvalidDevice.Malformed',
    ],
    [
      'a strange type',
      [{ SnapshotId: '$system', DiskType: 'swap' }],
      400,
      'InvalidDiskType.ValueNotSupported',
    ],
  ])('is not made with %s', async (_, disks, status, code) => {
    const { system, data } = await bothSnapshots();
    ready();
    const filled = JSON.parse(
      JSON.stringify(disks).replaceAll('$system', system).replaceAll('$data', data),
    ) as Record<string, string>[];
    expect(await refused(emulator, 'CreateImage', mappings(...filled))).toEqual([status, code]);
    expect(await idsWith(emulator, { ImageOwnerAlias: 'self', Status: 'ALL' })).toEqual([]);
  });
});

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
