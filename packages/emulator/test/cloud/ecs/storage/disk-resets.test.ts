import { describe, expect, it, onTestFinished } from 'vitest';
import { startEmulator } from '../../../../src/index.ts';
import { useEmulator } from '../../../support/emulator.ts';
import { startPlanted } from '../../../support/planted.ts';
import { ecs, instanceWith, refused } from '../support.ts';
import { diskOf, diskWith, makeDisk, makeInstance, makeStopped, zone } from './support.ts';

type Parameters = Record<string, string>;

const start = Date.parse('2024-01-02T03:04:05Z');
const emulator = useEmulator({ clock: () => start });

async function attached(ofDisk: Parameters = {}, isStopped = false) {
  const make = isStopped ? makeStopped : makeInstance;
  const pair = { DiskId: await makeDisk(emulator(), ofDisk), InstanceId: await make(emulator()) };
  await ecs(emulator(), 'AttachDisk', pair);
  return pair;
}

async function snapshotOf(DiskId: string): Promise<string> {
  return String((await ecs(emulator(), 'CreateSnapshot', { DiskId })).SnapshotId);
}

describe('a disk is set back', () => {
  it('to what it was at first, and its instance starts then', async () => {
    const timing = { storageMs: 1_000, startingMs: 2_000 };
    await using slow = await startEmulator({ clock: () => start, timing });
    const InstanceId = await makeInstance(slow);
    slow.clock.advance(5_000);
    await ecs(slow, 'StopInstance', { InstanceId });
    await ecs(slow, 'CreateKeyPair', { KeyPairName: 'keys' });
    const DiskId = await diskOf(slow, InstanceId);
    const again = { DiskId, AutoStartInstance: 'true', KeyPairName: 'keys' };
    await ecs(slow, 'ReInitDisk', again);
    const statuses = async () => [
      (await diskWith(slow, DiskId)).Status,
      (await instanceWith(slow, InstanceId)).Status,
    ];
    expect(await statuses()).toEqual(['ReIniting', 'Stopped']);
    expect(await refused(slow, 'ReInitDisk', again)).toEqual([403, 'IncorrectDiskStatus']);
    slow.clock.advance(1_000);
    expect(await statuses()).toEqual(['In_use', 'Starting']);
    slow.clock.advance(2_000);
    expect(await statuses()).toEqual(['In_use', 'Running']);
    expect((await instanceWith(slow, InstanceId)).KeyPairName).toBe('keys');
  });

  it('not where its instance runs, where it is free or where a text is wrong', async () => {
    const { DiskId, InstanceId } = await attached();
    const again = (parameters: Parameters) => refused(emulator(), 'ReInitDisk', parameters);
    expect(await again({ DiskId })).toEqual([403, 'IncorrectInstanceStatus']);
    await ecs(emulator(), 'StopInstance', { InstanceId });
    expect(await again({ DiskId, Password: 'short' })).toEqual([400, 'InvalidPassword.Malformed']);
    expect(await again({ DiskId, KeyPairName: 'none' })).toEqual([400, 'InvalidKeyPairName.NotFound']);
    await ecs(emulator(), 'ReInitDisk', { DiskId });
    expect((await instanceWith(emulator(), InstanceId)).Status).toBe('Stopped');
    await ecs(emulator(), 'DetachDisk', { DiskId, InstanceId });
    expect(await again({ DiskId })).toEqual([403, 'IncorrectDiskStatus']);
    expect(await again({ DiskId: 'd-none' })).toEqual([404, 'InvalidDiskId.NotFound']);
  });

  it('not where what it was made of is gone', async () => {
    const SnapshotId = await snapshotOf((await attached()).DiskId);
    const { DiskId } = await attached({ SnapshotId }, true);
    await ecs(emulator(), 'ReInitDisk', { DiskId });
    await ecs(emulator(), 'DeleteSnapshot', { SnapshotId, Force: 'true' });
    expect(await refused(emulator(), 'ReInitDisk', { DiskId })).toEqual([403, 'InvalidSourceSnapshot']);
  });

  it('not where its image is gone', async () => {
    const { emulator: planted, plant, uproot } = await startPlanted({ clock: () => start });
    onTestFinished(() => planted.close());
    const fields = {
      DiskDeviceMappings: [],
      Architecture: 'x86_64',
      OSType: 'linux',
      OSName: 'A',
      Size: 20,
      ImageOwnerAlias: 'self',
    };
    const phases = [{ value: 'Available', until: Number.POSITIVE_INFINITY }];
    plant('ecs/image', 'cn-hangzhou/m-1', { ...fields, SnapshotIds: [] }, { phases });
    const InstanceId = await makeStopped(planted, { ImageId: 'm-1' });
    const DiskId = await diskOf(planted, InstanceId);
    await ecs(planted, 'ReInitDisk', { DiskId });
    uproot('ecs/image', 'cn-hangzhou/m-1');
    expect(await refused(planted, 'ReInitDisk', { DiskId })).toEqual([404, 'InvalidImageId.NotFound']);
  });

  it('not where it is a part of a host', async () => {
    const { DiskId } = await attached({ DiskCategory: 'elastic_ephemeral_disk_standard', Size: '64' }, true);
    expect(await refused(emulator(), 'ReInitDisk', { DiskId })).toEqual([
      400,
      'DiskCategory.OperationNotSupported',
    ]);
  });

  it('to one of its snapshots', async () => {
    await using slow = await startEmulator({ clock: () => start, timing: { storageMs: 1_000 } });
    const InstanceId = await makeInstance(slow);
    slow.clock.advance(1_000);
    const DiskId = await diskOf(slow, InstanceId);
    const { SnapshotId } = await ecs(slow, 'CreateSnapshot', { DiskId });
    const reset = { DiskId, SnapshotId: String(SnapshotId) };
    expect(await refused(slow, 'ResetDisk', reset)).toEqual([403, 'InvalidSnapshotId.NotReady']);
    slow.clock.advance(1_000);
    expect(await refused(slow, 'ResetDisk', reset)).toEqual([403, 'IncorrectInstanceStatus']);
    await ecs(slow, 'StopInstance', { InstanceId });
    expect(await refused(slow, 'ResetDisk', { ...reset, DryRun: 'true' })).toEqual([400, 'DryRunOperation']);
    await ecs(slow, 'ResetDisk', reset);
    expect((await diskWith(slow, DiskId)).Status).toBe('ReIniting');
    expect(await refused(slow, 'ResetDisk', reset)).toEqual([403, 'IncorrectDiskStatus']);
    slow.clock.advance(1_000);
    expect((await diskWith(slow, DiskId)).Status).toBe('In_use');
    await ecs(slow, 'CreateSnapshot', { DiskId });
    expect(await refused(slow, 'ResetDisk', reset)).toEqual([403, 'Operation.Conflict']);
  });

  it('not to the snapshot of another one, nor to one that is not there', async () => {
    const [one, other] = [await attached({}, true), await attached({}, true)];
    const SnapshotId = await snapshotOf(other.DiskId);
    const reset = (parameters: Parameters) => refused(emulator(), 'ResetDisk', parameters);
    expect(await reset({ DiskId: one.DiskId, SnapshotId })).toEqual([403, 'InvalidParameter.Mismatch']);
    expect(await reset({ DiskId: one.DiskId, SnapshotId: 's-none' })).toEqual([
      404,
      'InvalidSnapshotId.NotFound',
    ]);
    expect(await reset({ DiskId: 'd-none', SnapshotId })).toEqual([404, 'InvalidDiskId.NotFound']);
  });

  it('while it is free', async () => {
    const pair = await attached();
    const SnapshotId = await snapshotOf(pair.DiskId);
    await ecs(emulator(), 'DetachDisk', pair);
    await ecs(emulator(), 'ResetDisk', { DiskId: pair.DiskId, SnapshotId });
    expect(await diskWith(emulator(), pair.DiskId)).toMatchObject({ Status: 'Available' });
  });

  it('together with others of its instance, all or none', async () => {
    const InstanceId = await makeStopped(emulator(), { 'DataDisk.1.Size': '40' });
    const [system, data] = [
      await diskOf(emulator(), InstanceId),
      await diskOf(emulator(), InstanceId, 'data'),
    ];
    const [ofSystem, ofData] = [await snapshotOf(system), await snapshotOf(data)];
    const pairs = {
      'Disk.1.DiskId': system,
      'Disk.1.SnapshotId': ofSystem,
      'Disk.2.DiskId': data,
      'Disk.2.SnapshotId': ofData,
    };
    const { OperationProgressSet } = await ecs(emulator(), 'ResetDisks', pairs);
    const progress = (SnapshotId: string, DiskId: string) => ({
      ErrorCode: '',
      ErrorMsg: '',
      OperationStatus: 'Success',
      RelatedItemSet: {
        RelatedItem: [
          { Name: 'SnapshotId', Value: SnapshotId },
          { Name: 'DiskId', Value: DiskId },
        ],
      },
    });
    expect(OperationProgressSet).toEqual({
      OperationProgress: [progress(ofSystem, system), progress(ofData, data)],
    });
    const reset = (parameters: Parameters) => refused(emulator(), 'ResetDisks', { ...pairs, ...parameters });
    expect(await reset({ 'Disk.2.SnapshotId': ofSystem })).toEqual([403, 'InvalidParameter.Mismatch']);
    expect(await reset({ 'Disk.2.DiskId': system })).toEqual([400, 'InvalidParameter.Disk']);
    const other = (await attached({}, true)).DiskId;
    const ofOther = { 'Disk.2.DiskId': other, 'Disk.2.SnapshotId': await snapshotOf(other) };
    expect(await reset(ofOther)).toEqual([403, 'OperationDenied']);
    expect(await refused(emulator(), 'ResetDisks')).toEqual([400, 'MissingParameter.Disk']);
    expect(await refused(emulator(), 'ResetDisks', { 'Disk.1.DiskId': system })).toEqual([
      404,
      'InvalidSnapshotId.NotFound',
    ]);
    expect(await diskWith(emulator(), system)).toMatchObject({ Status: 'In_use', ZoneId: zone });
  });
});
