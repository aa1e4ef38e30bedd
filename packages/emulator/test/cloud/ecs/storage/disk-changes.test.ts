import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../../../src/index.ts';
import { useEmulator } from '../../../support/emulator.ts';
import { ecs, refused } from '../support.ts';
import { diskOf, diskWith, makeDisk, makeInstance, makeStopped, prepaid } from './support.ts';

type Parameters = Record<string, string>;
type Refused = readonly [status: number, code: string];

const start = Date.parse('2024-01-02T03:04:05Z');
const emulator = useEmulator({ clock: () => start });

async function attached(ofDisk: Parameters = {}, isStopped = false) {
  const make = isStopped ? makeStopped : makeInstance;
  const pair = { DiskId: await makeDisk(emulator(), ofDisk), InstanceId: await make(emulator()) };
  await ecs(emulator(), 'AttachDisk', pair);
  return pair;
}

describe('a disk grows', () => {
  it.each<[what: string, way: Parameters, isFree: boolean]>([
    ['while it is free', {}, true],
    ['under a running instance, which starts again later', { Type: 'offline' }, false],
    ['under a running instance at once', { Type: 'online' }, false],
  ])('%s', async (_, way, isFree) => {
    const DiskId = isFree ? await makeDisk(emulator()) : (await attached()).DiskId;
    const answer = await ecs(emulator(), 'ResizeDisk', { DiskId, NewSize: '100', ...way });
    expect(answer).not.toHaveProperty('OrderId');
    expect(await diskWith(emulator(), DiskId)).toMatchObject({ Size: 100, IOPS: 6_800 });
  });

  it('for an order, where it is paid for in advance', async () => {
    const InstanceId = await makeInstance(emulator(), prepaid);
    const DiskId = await diskOf(emulator(), InstanceId);
    expect(await ecs(emulator(), 'ResizeDisk', { DiskId, NewSize: '100' })).toMatchObject({
      OrderId: expect.stringMatching(/^\d{15}$/),
    });
  });

  it.each<[what: string, ofDisk: Parameters, parameters: Parameters, ...Refused]>([
    ['not to what it has', {}, { NewSize: '40' }, 403, 'InvalidDiskSize.TooSmall'],
    ['not to less', {}, { NewSize: '20' }, 403, 'InvalidDiskSize.TooSmall'],
    [
      'not beyond its category',
      { DiskCategory: 'cloud' },
      { NewSize: '2001' },
      403,
      'InvalidDiskSize.TooLarge',
    ],
    ['not beyond everything', {}, { NewSize: '65537' }, 403, 'InvalidDiskSize.TooLarge'],
    ['in no other way', {}, { NewSize: '50', Type: 'later' }, 400, 'InvalidParam.Type'],
    ['not online where it is free', {}, { NewSize: '50', Type: 'online' }, 403, 'IncorrectDiskStatus'],
    [
      'not online where it is a basic one',
      { DiskCategory: 'cloud' },
      { NewSize: '50', Type: 'online' },
      403,
      'InvalidDiskCategory.NotSupported',
    ],
    [
      'not where it is a part of a host',
      { DiskCategory: 'elastic_ephemeral_disk_premium', Size: '64' },
      { NewSize: '100' },
      403,
      'InvalidDiskCategory.NotSupported',
    ],
  ])('%s', async (_, ofDisk, parameters, status, code) => {
    const DiskId = await makeDisk(emulator(), ofDisk);
    const before = await diskWith(emulator(), DiskId);
    expect(await refused(emulator(), 'ResizeDisk', { DiskId, ...parameters })).toEqual([status, code]);
    expect(await diskWith(emulator(), DiskId)).toEqual(before);
  });

  it('not online under an instance that is stopped, nor where there is none', async () => {
    const { DiskId } = await attached({}, true);
    expect(await refused(emulator(), 'ResizeDisk', { DiskId, NewSize: '50', Type: 'online' })).toEqual([
      403,
      'InvalidInstanceStatus.NotRunning',
    ]);
    expect(await refused(emulator(), 'ResizeDisk', { DiskId: 'd-none', NewSize: '50' })).toEqual([
      404,
      'InvalidDiskId.NotFound',
    ]);
  });

  it('not beyond what a system disk can have', async () => {
    const DiskId = await diskOf(emulator(), await makeInstance(emulator()));
    expect(await refused(emulator(), 'ResizeDisk', { DiskId, NewSize: '2049' })).toEqual([
      403,
      'InvalidDiskSize.TooLarge',
    ]);
    await ecs(emulator(), 'ResizeDisk', { DiskId, NewSize: '2048', Type: 'online' });
  });

  it('neither while a snapshot of it is being made, nor while its instance starts', async () => {
    const timing = { storageMs: 1_000, startingMs: 5_000 };
    await using slow = await startEmulator({ clock: () => start, timing });
    const DiskId = await diskOf(slow, await makeInstance(slow));
    const grow = { DiskId, NewSize: '100' };
    expect(await refused(slow, 'ResizeDisk', grow)).toEqual([403, 'IncorrectDiskStatus']);
    slow.clock.advance(1_000);
    expect(await refused(slow, 'ResizeDisk', grow)).toEqual([403, 'IncorrectInstanceStatus']);
    slow.clock.advance(4_000);
    await ecs(slow, 'CreateSnapshot', { DiskId });
    expect(await refused(slow, 'ResizeDisk', grow)).toEqual([403, 'DiskCreatingSnapshot']);
    slow.clock.advance(1_000);
    await ecs(slow, 'ResizeDisk', grow);
  });
});

describe('a disk becomes', () => {
  it('one of another category', async () => {
    const { DiskId } = await attached({ DiskCategory: 'cloud_efficiency' });
    expect(await ecs(emulator(), 'ModifyDiskSpec', { DiskId, DiskCategory: 'cloud_essd' })).toMatchObject({
      TaskId: expect.stringMatching(/^t-/),
    });
    expect(await diskWith(emulator(), DiskId)).toMatchObject({
      Category: 'cloud_essd',
      PerformanceLevel: 'PL1',
    });
    await ecs(emulator(), 'ModifyDiskSpec', { DiskId, DiskCategory: 'cloud_auto', ProvisionedIops: '500' });
    expect(await diskWith(emulator(), DiskId)).toMatchObject({
      Category: 'cloud_auto',
      ProvisionedIops: 500,
    });
    await ecs(emulator(), 'ModifyDiskSpec', { DiskId, DiskCategory: 'cloud_ssd' });
    const slower = await diskWith(emulator(), DiskId);
    expect(slower).toMatchObject({ Category: 'cloud_ssd', ProvisionedIops: 0, IOPS: 3_000 });
    expect(slower).not.toHaveProperty('PerformanceLevel');
  });

  it('faster and slower, which is no task', async () => {
    const DiskId = await makeDisk(emulator(), { Size: '500' });
    for (const PerformanceLevel of ['PL2', 'PL1']) {
      const answer = await ecs(emulator(), 'ModifyDiskSpec', { DiskId, PerformanceLevel });
      expect([answer.TaskId, answer.OrderId]).toEqual([undefined, undefined]);
      expect(await diskWith(emulator(), DiskId)).toMatchObject({ PerformanceLevel });
    }
  });

  it('no other one in a dry run', async () => {
    const DiskId = await makeDisk(emulator(), { Size: '500' });
    const change = { DiskId, PerformanceLevel: 'PL2', DryRun: 'true' };
    expect(await refused(emulator(), 'ModifyDiskSpec', change)).toEqual([400, 'DryRunOperation']);
    expect(await diskWith(emulator(), DiskId)).toMatchObject({ PerformanceLevel: 'PL1' });
  });

  it.each<[what: string, ofDisk: Parameters, parameters: Parameters, ...Refused]>([
    [
      'none of a category that none can become',
      {},
      { DiskCategory: 'cloud' },
      400,
      'InvalidDiskCategory.ValueNotSupported',
    ],
    [
      'nothing else where it is basic',
      { DiskCategory: 'cloud' },
      { DiskCategory: 'cloud_essd' },
      403,
      'OperationDenied',
    ],
    [
      'nothing else where it is regional',
      { DiskCategory: 'cloud_regional_disk_auto', ZoneId: '' },
      { DiskCategory: 'cloud_essd' },
      403,
      'OperationDenied',
    ],
    ['none of the lowest level', {}, { PerformanceLevel: 'PL0' }, 403, 'OperationDenied'],
    [
      'none of a level for which it is too small',
      {},
      { PerformanceLevel: 'PL2' },
      403,
      'OperationDenied.PerformanceLevelNotMatch',
    ],
    [
      'none of a level that is none',
      {},
      { PerformanceLevel: 'PL4' },
      400,
      'InvalidPerformanceLevel.Malformed',
    ],
    [
      'none of a level without a category for it',
      { DiskCategory: 'cloud_ssd' },
      { PerformanceLevel: 'PL1' },
      400,
      'InvalidPerformanceLevel.Malformed',
    ],
    ['none with further IOPS', {}, { ProvisionedIops: '100' }, 403, 'OperationDenied'],
    [
      'none with more IOPS than its size allows',
      { DiskCategory: 'cloud_auto' },
      { ProvisionedIops: '36201' },
      403,
      'OperationDenied',
    ],
  ])('%s', async (_, ofDisk, parameters, status, code) => {
    const DiskId = await makeDisk(emulator(), ofDisk);
    const before = await diskWith(emulator(), DiskId);
    expect(await refused(emulator(), 'ModifyDiskSpec', { DiskId, ...parameters })).toEqual([status, code]);
    expect(await diskWith(emulator(), DiskId)).toEqual(before);
  });

  it('only better where it is paid for in advance', async () => {
    const size = { 'DataDisk.1.Size': '500', 'DataDisk.1.PerformanceLevel': 'PL2' };
    const InstanceId = await makeInstance(emulator(), { ...prepaid, ...size });
    const DiskId = await diskOf(emulator(), InstanceId, 'data');
    expect(await refused(emulator(), 'ModifyDiskSpec', { DiskId, PerformanceLevel: 'PL1' })).toEqual([
      403,
      'OperationDenied',
    ]);
    expect(await refused(emulator(), 'ModifyDiskSpec', { DiskId, DiskCategory: 'cloud_ssd' })).toEqual([
      400,
      'InvalidDiskCategory.ValueNotSupported',
    ]);
    const system = await diskOf(emulator(), InstanceId);
    await ecs(emulator(), 'ResizeDisk', { DiskId: system, NewSize: '500' });
    expect(
      await ecs(emulator(), 'ModifyDiskSpec', { DiskId: system, PerformanceLevel: 'PL2' }),
    ).toHaveProperty('OrderId');
  });
});
