import { describe, expect, it } from 'vitest';
import { useEmulator } from '../../../support/emulator.ts';
import { ecs, refused } from '../support.ts';
import { disksWith, diskWith, makeDisk, makeInstance, prepaid } from './support.ts';

type Parameters = Record<string, string>;

const start = Date.parse('2024-01-02T03:04:05Z');
const emulator = useEmulator({ clock: () => start });

describe('how a disk is paid', () => {
  it('changes with those of an instance that is paid for in advance', async () => {
    const InstanceId = await makeInstance(emulator(), prepaid);
    const DiskId = await makeDisk(emulator());
    await ecs(emulator(), 'AttachDisk', { DiskId, InstanceId });
    const change = { InstanceId, DiskIds: JSON.stringify([DiskId]) };
    expect(await ecs(emulator(), 'ModifyDiskChargeType', change)).toHaveProperty('OrderId');
    expect(await diskWith(emulator(), DiskId)).toMatchObject({
      DiskChargeType: 'PrePaid',
      Portable: false,
      ExpiredTime: '2024-02-02T03:04Z',
    });
    const back = { ...change, DiskChargeType: 'PostPaid', AutoPay: 'false' };
    expect(await ecs(emulator(), 'ModifyDiskChargeType', back)).not.toHaveProperty('OrderId');
    expect(await diskWith(emulator(), DiskId)).toMatchObject({
      DiskChargeType: 'PostPaid',
      Portable: true,
      ExpiredTime: '2099-12-31T15:59Z',
    });
  });

  it('stays where the instance or the disk is another one', async () => {
    const pair = { DiskId: await makeDisk(emulator()), InstanceId: await makeInstance(emulator()) };
    await ecs(emulator(), 'AttachDisk', pair);
    const { DiskId, InstanceId } = pair;
    const change = (parameters: Parameters) => refused(emulator(), 'ModifyDiskChargeType', parameters);
    const DiskIds = JSON.stringify([DiskId]);
    expect(await change({ InstanceId, DiskIds })).toEqual([403, 'ChargeTypeViolation']);
    expect(await change({ InstanceId: 'i-none', DiskIds })).toEqual([400, 'InvalidInstanceId.NotFound']);
    const paid = await makeInstance(emulator(), prepaid);
    expect(await change({ InstanceId: paid, DiskIds })).toEqual([404, 'InvalidDiskIds.NotFound']);
    expect(await change({ InstanceId: paid, DiskIds: '["d-none"]' })).toEqual([
      404,
      'InvalidDiskIds.NotFound',
    ]);
    expect(await change({ InstanceId: paid, DiskIds: '[]' })).toEqual([400, 'InvalidParameter.DiskIds']);
  });

  it('changes with its instance', async () => {
    const InstanceId = await makeInstance(emulator(), { 'DataDisk.1.Size': '40' });
    const InstanceIds = JSON.stringify([InstanceId]);
    const paid = async () =>
      (await disksWith(emulator(), { InstanceId })).map(({ DiskChargeType, Portable }) => [
        DiskChargeType,
        Portable,
      ]);
    const advance = { InstanceIds, ...prepaid, IncludeDataDisks: 'true' };
    await ecs(emulator(), 'ModifyInstanceChargeType', advance);
    expect(await paid()).toEqual([
      ['PrePaid', false],
      ['PrePaid', false],
    ]);
    await ecs(emulator(), 'ModifyInstanceChargeType', { InstanceIds, InstanceChargeType: 'PostPaid' });
    expect(await paid()).toEqual([
      ['PostPaid', false],
      ['PostPaid', true],
    ]);
  });
});
