import { beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../../../src/index.ts';
import { ecs, refused, runInstances } from '../support.ts';
import { idsWith, imageWith, makeSnapshot } from './support.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({
    clock: () => Date.parse('2024-01-02T03:04:05Z'),
    timing: { storageMs: 10_000 },
  });
  return () => emulator.close();
});

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
