import { describe, expect, it } from 'vitest';
import { useEmulator } from '../../../support/emulator.ts';
import { ecs, refused } from '../support.ts';
import { disksWith, diskWith, makeDisk, makeInstance } from './support.ts';

const emulator = useEmulator();

describe('what is noted of a disk', () => {
  it('can be changed, for one or for several', async () => {
    const ids = [await makeDisk(emulator(), { DiskCategory: 'cloud_auto' }), await makeDisk(emulator())];
    const changed = {
      DiskName: 'renamed',
      Description: 'of the archive',
      DeleteWithInstance: true,
      DeleteAutoSnapshot: false,
      EnableAutoSnapshot: false,
    };
    const sent = Object.fromEntries(Object.entries(changed).map(([name, value]) => [name, String(value)]));
    await ecs(emulator(), 'ModifyDiskAttribute', {
      'DiskIds.1': ids[0] ?? '',
      'DiskIds.2': ids[1] ?? '',
      ...sent,
    });
    for (const id of ids) expect(await diskWith(emulator(), id)).toMatchObject(changed);
    await ecs(emulator(), 'ModifyDiskAttribute', { DiskId: ids[0] ?? '', BurstingEnabled: 'true' });
    expect(await diskWith(emulator(), ids[0] ?? '')).toMatchObject({ ...changed, BurstingEnabled: true });
  });

  it('stays where a change is refused, also that of others', async () => {
    const id = await makeDisk(emulator(), { DiskName: 'kept' });
    const change = (parameters: Record<string, string>) =>
      refused(emulator(), 'ModifyDiskAttribute', parameters);
    const one = { DiskId: id };
    expect(await change(one)).toEqual([400, 'NoAttributeToModify']);
    expect(await change({ DiskName: 'changed' })).toEqual([400, 'IncompleteParamter']);
    expect(await change({ ...one, 'DiskIds.1': id, DiskName: 'changed' })).toEqual([
      400,
      'IncompleteParamter',
    ]);
    expect(await change({ ...one, DiskName: '1' })).toEqual([400, 'InvalidDiskName.Malformed']);
    expect(await change({ ...one, Description: 'x' })).toEqual([404, 'InvalidDescription.Malformed']);
    expect(await change({ DiskId: 'd-none', DiskName: 'changed' })).toEqual([404, 'InvalidDiskId.NotFound']);
    expect(await change({ 'DiskIds.1': id, 'DiskIds.2': 'd-none', DiskName: 'changed' })).toEqual([
      404,
      'InvalidDiskId.NotFound',
    ]);
    expect(await change({ ...one, BurstingEnabled: 'true' })).toEqual([
      400,
      'InvalidParameter.BurstingEnabled',
    ]);
    expect(await change({ ...one, RegionId: 'cn-beijing', DiskName: 'changed' })).toEqual([
      404,
      'InvalidDiskId.NotFound',
    ]);
    expect((await diskWith(emulator(), id)).DiskName).toBe('kept');
  });

  it('includes that a basic disk which cannot be moved goes with its instance', async () => {
    const InstanceId = await makeInstance(emulator(), { 'SystemDisk.Category': 'cloud' });
    const [system] = await disksWith(emulator(), { InstanceId });
    const DiskId = String(system?.DiskId);
    expect(await refused(emulator(), 'ModifyDiskAttribute', { DiskId, DeleteWithInstance: 'false' })).toEqual(
      [403, 'DiskNotPortable'],
    );
    await ecs(emulator(), 'ModifyDiskAttribute', { DiskId, DeleteWithInstance: 'true' });
  });
});

describe('a disk is deleted', () => {
  it('where it is free; one that is not there is no mistake', async () => {
    const DiskId = await makeDisk(emulator());
    await ecs(emulator(), 'DeleteDisk', { DiskId });
    expect(await disksWith(emulator(), { DiskIds: JSON.stringify([DiskId]) })).toEqual([]);
    await ecs(emulator(), 'DeleteDisk', { DiskId });
  });

  it('not where an instance has it', async () => {
    const DiskId = await makeDisk(emulator());
    await ecs(emulator(), 'AttachDisk', { DiskId, InstanceId: await makeInstance(emulator()) });
    expect(await refused(emulator(), 'DeleteDisk', { DiskId })).toEqual([403, 'IncorrectDiskStatus']);
  });
});
