import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../../../src/index.ts';
import { useEmulator } from '../../../support/emulator.ts';
import { ecs, refused } from '../support.ts';
import { diskWith, makeDisk, makeInstance, makeSnapshot, prepaid, zone } from './support.ts';

const start = Date.parse('2024-01-02T03:04:05Z');
const emulator = useEmulator({ clock: () => start });

describe('a new disk', () => {
  it('is free in its zone, with all that was asked for', async () => {
    const id = await makeDisk(emulator(), {
      DiskName: 'data',
      Description: 'of the web shop',
      DiskCategory: 'cloud_auto',
      ProvisionedIops: '1000',
      BurstingEnabled: 'true',
      Encrypted: 'true',
      KMSKeyId: 'key-1',
      ResourceGroupId: 'rg-1',
      'Tag.1.Key': 'env',
      'Tag.1.Value': 'test',
    });
    expect(id).toMatch(/^d-bp1[0-9a-z]{17}$/);
    expect(await diskWith(emulator(), id)).toEqual({
      DiskId: id,
      DiskName: 'data',
      Description: 'of the web shop',
      RegionId: 'cn-hangzhou',
      ZoneId: zone,
      Placement: { ZoneIds: zone },
      Category: 'cloud_auto',
      Size: 40,
      Type: 'data',
      Status: 'Available',
      DiskChargeType: 'PostPaid',
      ExpiredTime: '2099-12-31T15:59Z',
      Portable: true,
      DeleteWithInstance: false,
      DeleteAutoSnapshot: true,
      EnableAutoSnapshot: true,
      EnableAutomatedSnapshotPolicy: false,
      AutoSnapshotPolicyId: '',
      Encrypted: true,
      KMSKeyId: 'key-1',
      IOPS: 4_800,
      IOPSRead: 4_800,
      IOPSWrite: 4_800,
      Throughput: 140,
      ThroughputRead: 140,
      ThroughputWrite: 140,
      ProvisionedIops: 1_000,
      BurstingEnabled: true,
      MultiAttach: 'Disabled',
      InstanceId: '',
      Device: '',
      Attachments: { Attachment: [] },
      MountInstances: { MountInstance: [] },
      MountInstanceNum: 0,
      OperationLocks: { OperationLock: [] },
      SourceSnapshotId: '',
      ImageId: '',
      ProductCode: '',
      SerialNumber: id.slice(2),
      StorageSetId: '',
      StorageSetPartitionNumber: 0,
      ResourceGroupId: 'rg-1',
      CreationTime: '2024-01-02T03:04:05Z',
      AttachedTime: '',
      DetachedTime: '',
      Tags: { Tag: [{ TagKey: 'env', TagValue: 'test' }] },
    });
  });

  it('is a basic one unless a category is asked for, and has a level where it is an enterprise SSD', async () => {
    const { DiskId } = await ecs(emulator(), 'CreateDisk', { ZoneId: zone, Size: '5' });
    expect(await diskWith(emulator(), String(DiskId))).toMatchObject({
      Category: 'cloud',
      Size: 5,
      IOPS: 300,
    });
    const fast = await makeDisk(emulator(), { PerformanceLevel: 'PL2', Size: '461' });
    expect(await diskWith(emulator(), fast)).toMatchObject({ PerformanceLevel: 'PL2', IOPS: 24_850 });
  });

  it('has what its snapshot has, and its size at least', async () => {
    const SnapshotId = await makeSnapshot(emulator(), {}, { Encrypted: 'true', KMSKeyId: 'key-2' });
    const asked = { ZoneId: zone, DiskCategory: 'cloud_essd', SnapshotId };
    const made = [{}, { Size: '20' }, { Size: '60' }].map(async (size) => {
      const { DiskId } = await ecs(emulator(), 'CreateDisk', { ...asked, ...size });
      return diskWith(emulator(), String(DiskId));
    });
    const taken = { SourceSnapshotId: SnapshotId, Encrypted: true, KMSKeyId: 'key-2' };
    expect(await Promise.all(made)).toMatchObject([40, 40, 60].map((Size) => ({ ...taken, Size })));
  });

  it('belongs to an instance that is paid for in advance, and is paid like it', async () => {
    const InstanceId = await makeInstance(emulator(), { ...prepaid, ResourceGroupId: 'rg-2' });
    const asked = {
      InstanceId,
      Size: '40',
      DiskCategory: 'cloud_ssd',
      'Tag.1.Key': 'env',
      'Tag.1.Value': '',
    };
    const { DiskId, OrderId } = await ecs(emulator(), 'CreateDisk', asked);
    expect(OrderId).toMatch(/^\d{15}$/);
    expect(await diskWith(emulator(), String(DiskId))).toMatchObject({
      InstanceId,
      Device: '/dev/xvdb',
      Status: 'In_use',
      DiskChargeType: 'PrePaid',
      ExpiredTime: '2024-02-02T03:04Z',
      Portable: false,
      DeleteWithInstance: true,
      ResourceGroupId: 'rg-2',
      Tags: { Tag: [] },
    });
    const { OrderId: none } = await ecs(emulator(), 'CreateDisk', { ZoneId: zone, Size: '40' });
    expect(none).toBeUndefined();
  });

  it('is being created for a while', async () => {
    await using slow = await startEmulator({ clock: () => start, timing: { storageMs: 1_000 } });
    const id = await makeDisk(slow);
    expect((await diskWith(slow, id)).Status).toBe('Creating');
    expect(await refused(slow, 'DeleteDisk', { DiskId: id })).toEqual([403, 'IncorrectDiskStatus']);
    slow.clock.advance(1_000);
    expect((await diskWith(slow, id)).Status).toBe('Available');
  });

  it('is made once for a client token', async () => {
    const twice = [1, 2].map(() => makeDisk(emulator(), { ClientToken: 'one' }));
    const [first, second] = await Promise.all(twice);
    expect(first).toBe(second);
    expect(await refused(emulator(), 'CreateDisk', { ClientToken: 'one', ZoneId: zone, Size: '50' })).toEqual(
      [400, 'IdempotentParameterMismatch'],
    );
  });
});

describe('a disk is refused', () => {
  const good = { ZoneId: zone, Size: '40', DiskCategory: 'cloud_essd' };

  it.each<[what: string, parameters: Record<string, string>, status: number, code: string]>([
    ['without a zone', { ZoneId: '' }, 400, 'MissingParameter'],
    ['in a zone that is not there', { ZoneId: 'cn-hangzhou-z' }, 404, 'InvalidZoneId.NotFound'],
    ['in a zone of another region', { ZoneId: 'cn-beijing-h' }, 404, 'InvalidZoneId.NotFound'],
    ['in a region that is not there', { RegionId: 'cn-nowhere' }, 404, 'InvalidRegionId.NotFound'],
    ['that is too small', { Size: '19' }, 403, 'InvalidDiskSize.NotSupported'],
    ['that is too big', { Size: '65537' }, 403, 'InvalidDiskSize.NotSupported'],
    [
      'that is too big for a basic one',
      { DiskCategory: 'cloud', Size: '2001' },
      403,
      'InvalidDiskSize.NotSupported',
    ],
    ['that is too small for its level', { PerformanceLevel: 'PL3' }, 403, 'InvalidDiskSize.NotSupported'],
    ['of a level that is none', { PerformanceLevel: 'PL9' }, 400, 'InvalidPerformanceLevel.Malformed'],
    [
      'of a level that its category has not',
      { PerformanceLevel: 'PL1', DiskCategory: 'cloud_ssd' },
      400,
      'InvalidPerformanceLevel.Malformed',
    ],
    ['of no category', { DiskCategory: 'cloud_fast' }, 403, 'InvalidDataDiskCategory.NotSupported'],
    [
      'of a category of hosts',
      { DiskCategory: 'local_ssd_pro' },
      403,
      'InvalidDataDiskCategory.NotSupported',
    ],
    ['with a short name', { DiskName: 'a' }, 400, 'InvalidDiskName.Malformed'],
    ['with an address as its name', { DiskName: 'http://a.example' }, 400, 'InvalidDiskName.Malformed'],
    ['with an address as its description', { Description: 'https://a' }, 400, 'InvalidDescription.Malformed'],
    ['with a key, and not encrypted', { KMSKeyId: 'key' }, 400, 'InvalidParameter.EncryptedIllegal'],
    ['with further IOPS', { ProvisionedIops: '100' }, 400, 'InvalidParameter.Conflict'],
    [
      'with more IOPS than its size allows',
      { DiskCategory: 'cloud_auto', ProvisionedIops: '36201' },
      400,
      'InvalidParameter.Conflict',
    ],
    ['that bursts', { BurstingEnabled: 'true' }, 400, 'InvalidParameter.Conflict'],
    [
      'for several instances, where its category is for one',
      { MultiAttach: 'Enabled', DiskCategory: 'cloud_ssd' },
      403,
      'InvalidParameter.DiskCategoryAndMultiAttachNotMatch',
    ],
    [
      'for several instances',
      { MultiAttach: 'Enabled' },
      403,
      'OperationDenied.ZoneNotSupportMultiAttachDisk',
    ],
    ['of a snapshot that is not there', { SnapshotId: 's-none' }, 404, 'InvalidSnapshotId.NotFound'],
    ['with a tag of the vendor', { 'Tag.1.Key': 'acs:a', 'Tag.1.Value': '' }, 400, 'InvalidTagKey.Malformed'],
  ])('%s', async (_, parameters, status, code) => {
    expect(await refused(emulator(), 'CreateDisk', { ...good, ...parameters })).toEqual([status, code]);
  });

  it('without a size', async () => {
    expect(await refused(emulator(), 'CreateDisk', { ZoneId: zone })).toEqual([400, 'MissingParameter']);
  });

  it('where the instance is not there, not paid for in advance, or named beside a zone', async () => {
    const forInstance = { Size: '40', DiskCategory: 'cloud_essd' };
    const create = (more: Record<string, string>) =>
      refused(emulator(), 'CreateDisk', { ...forInstance, ...more });
    expect(await create({ InstanceId: 'i-none' })).toEqual([404, 'InvalidInstanceId.NotFound']);
    const InstanceId = await makeInstance(emulator());
    expect(await create({ InstanceId })).toEqual([403, 'InvalidPayMethod']);
    expect(await create({ InstanceId, ZoneId: zone })).toEqual([400, 'InvalidParameter.Conflict']);
    expect(await create({ InstanceId, MultiAttach: 'Enabled' })).toEqual([
      403,
      'InvalidParameter.MultiAttachAndInstanceIdConflict',
    ]);
  });

  it('where a part of a host is to be made of a snapshot', async () => {
    const SnapshotId = await makeSnapshot(emulator());
    const ephemeral = { ...good, Size: '64', DiskCategory: 'elastic_ephemeral_disk_standard' };
    expect(await refused(emulator(), 'CreateDisk', { ...ephemeral, SnapshotId })).toEqual([
      403,
      'OperationDenied.SnapshotNotAllowed',
    ]);
    expect(await refused(emulator(), 'CreateDisk', ephemeral)).toEqual([200, undefined]);
  });
});
