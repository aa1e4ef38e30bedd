import { beforeAll, describe, expect, it } from 'vitest';
import { useEmulator } from '../../../support/emulator.ts';
import {
  fine,
  forbidden,
  type Need,
  type Parameters,
  region,
  sessionsOf,
} from '../../../support/sessions.ts';
import { assumeRole } from '../../../support/signed-call.ts';
import { attach, ram, trustOf } from '../../ram/support.ts';
import { ecs } from '../support.ts';
import { makeDisk, makeInstance, makeSnapshot, makeStopped, prepaid, zone } from './support.ts';

const emulator = useEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });
const { allow, arn, callAs, check, sessionWith } = sessionsOf(emulator, 'Ecs');
const small = { regionId: 'cn-hangzhou' };
const rules = { ...small, timePoints: '["1"]', repeatWeekdays: '["1"]', retentionDays: '30' };

describe('a session that may do only that', () => {
  it('makes, lists, changes, uses and deletes a disk', async () => {
    const InstanceId = await makeInstance(emulator());
    const own = ['CreateDisk', 'DescribeDisks', 'ModifyDiskAttribute', 'ResizeDisk', 'DeleteDisk'];
    const both = ['AttachDisk', 'DetachDisk'];
    const key = await sessionWith(
      allow(own, [arn('disk/*')]),
      allow(both, [arn('disk/*'), arn(`instance/${InstanceId}`)]),
    );
    const made = await callAs(key, 'CreateDisk', {
      ...region,
      ZoneId: zone,
      Size: '20',
      DiskCategory: 'cloud_ssd',
    });
    const DiskId = String(made.DiskId);
    const listed = { ...region, DiskIds: JSON.stringify([DiskId]) };
    expect(await callAs(key, 'DescribeDisks', listed)).toMatchObject({ Disks: { Disk: [{ DiskId }] } });
    for (const [action, parameters] of [
      ['ModifyDiskAttribute', { DiskName: 'mine' }],
      ['ResizeDisk', { NewSize: '40' }],
      ['AttachDisk', { InstanceId }],
      ['DetachDisk', { InstanceId }],
    ] as const) {
      expect(await callAs(key, action, { DiskId, ...parameters })).toMatchObject(fine);
    }
    expect(await callAs(key, 'ModifyDiskSpec', { DiskId, DiskCategory: 'cloud_essd' })).toMatchObject(
      forbidden,
    );
    const other = { DiskId, InstanceId: await makeInstance(emulator()) };
    expect(await callAs(key, 'AttachDisk', other)).toMatchObject(forbidden);
    expect(await callAs(key, 'DeleteDisk', { DiskId })).toMatchObject(fine);
  });

  it('makes, lists, changes, uses and deletes a snapshot', async () => {
    const pair = { DiskId: await makeDisk(emulator()), InstanceId: await makeStopped(emulator()) };
    await ecs(emulator(), 'AttachDisk', pair);
    const { DiskId } = pair;
    const own = ['DescribeSnapshots', 'ModifySnapshotAttribute', 'DeleteSnapshot'];
    await ram(emulator(), 'CreateRole', {
      RoleName: 'keeper',
      AssumeRolePolicyDocument: trustOf({ RAM: `acs:ram::${emulator().accountId}:root` }),
    });
    const statements = [
      allow(['CreateSnapshot'], [arn(`disk/${DiskId}`), arn('snapshot/*')]),
      allow(own, [arn('snapshot/*')]),
      allow(['ResetDisk'], [arn(`disk/${DiskId}`)]),
    ];
    await attach(emulator(), 'keeper', statements, { RoleName: 'keeper' });
    const key = await assumeRole(emulator(), { RoleArn: `acs:ram::${emulator().accountId}:role/keeper` });
    const made = await callAs(key, 'CreateSnapshot', { DiskId, SnapshotName: 'mine' });
    const SnapshotId = String(made.SnapshotId);
    expect(await callAs(key, 'DescribeSnapshots', region)).toMatchObject({
      Snapshots: { Snapshot: [{ SnapshotId, SourceDiskId: DiskId }] },
    });
    expect(await callAs(key, 'ModifySnapshotAttribute', { SnapshotId, SnapshotName: 'new' })).toMatchObject(
      fine,
    );
    expect(await callAs(key, 'ResetDisk', { DiskId, SnapshotId })).toMatchObject(fine);
    expect(await callAs(key, 'ReInitDisk', { DiskId })).toMatchObject(forbidden);
    const other = { DiskId: await makeDisk(emulator()) };
    expect(await callAs(key, 'CreateSnapshot', other)).toMatchObject(forbidden);
    expect(await callAs(key, 'DeleteSnapshot', { SnapshotId })).toMatchObject(fine);
  });

  it('makes, lists, changes, uses and deletes a policy', async () => {
    const [DiskId, other] = [await makeDisk(emulator()), await makeDisk(emulator())];
    const whole = ['CreateAutoSnapshotPolicy', 'DeleteAutoSnapshotPolicy'];
    const withDisks = ['ApplyAutoSnapshotPolicy', 'CancelAutoSnapshotPolicy'];
    const own = ['DescribeAutoSnapshotPolicyEx', 'ModifyAutoSnapshotPolicyEx'];
    const key = await sessionWith(
      allow([...whole, ...withDisks], [arn('snapshot/*', '*')]),
      allow(own, [arn('snapshotpolicy/*')]),
    );
    const made = await callAs(key, 'CreateAutoSnapshotPolicy', rules);
    const AutoSnapshotPolicyId = String(made.AutoSnapshotPolicyId);
    const policy = { ...small, autoSnapshotPolicyId: AutoSnapshotPolicyId };
    expect(await callAs(key, 'DescribeAutoSnapshotPolicyEx', region)).toMatchObject({
      AutoSnapshotPolicies: { AutoSnapshotPolicy: [{ AutoSnapshotPolicyId }] },
    });
    expect(await callAs(key, 'ModifyAutoSnapshotPolicyEx', { ...policy, retentionDays: '3' })).toMatchObject(
      fine,
    );
    const disks = { ...policy, diskIds: JSON.stringify([DiskId, other]) };
    expect(await callAs(key, 'ApplyAutoSnapshotPolicy', disks)).toMatchObject(fine);
    expect(await callAs(key, 'CancelAutoSnapshotPolicy', disks)).toMatchObject(fine);
    expect(await callAs(key, 'DescribeDisks', region)).toMatchObject(forbidden);
    const far = { ...rules, regionId: 'cn-beijing' };
    expect(await callAs(key, 'CreateAutoSnapshotPolicy', far)).toMatchObject(fine);
    expect(
      await callAs(key, 'ModifyAutoSnapshotPolicyEx', { ...policy, regionId: 'cn-beijing' }),
    ).toMatchObject(forbidden);
    expect(await callAs(key, 'DeleteAutoSnapshotPolicy', policy)).toMatchObject(fine);
  });
});

describe('what a session has to be allowed for', () => {
  const ids = { disk: '', instance: '', snapshot: '', policy: '' };
  const disk = () => `disk/${ids.disk}`;
  const snapshot = () => `snapshot/${ids.snapshot}`;
  const instance = () => `instance/${ids.instance}`;
  const ofDisk = (more: Parameters = {}) => ({ DiskId: ids.disk, ...more });
  const ofPolicy = (more: Parameters = {}) => ({ ...small, autoSnapshotPolicyId: ids.policy, ...more });

  beforeAll(async () => {
    ids.disk = await makeDisk(emulator());
    ids.instance = await makeInstance(emulator(), prepaid);
    ids.snapshot = await makeSnapshot(emulator());
    ids.policy = String((await ecs(emulator(), 'CreateAutoSnapshotPolicy', rules)).AutoSnapshotPolicyId);
  });

  it.each<Need>([
    ['CreateDisk', () => ({ ...region, SnapshotId: ids.snapshot }), () => ['disk/*', snapshot()]],
    ['DescribeDisks', () => region, () => ['disk/*']],
    ['DescribeDisks', () => ({ ...region, DiskIds: JSON.stringify([ids.disk]) }), () => [disk()]],
    ['DescribeDisksFullStatus', () => region, () => ['disk/*']],
    ['DescribeDisksFullStatus', () => ({ ...region, 'DiskId.1': ids.disk }), () => [disk()]],
    ['AttachDisk', () => ofDisk({ InstanceId: ids.instance }), () => [disk(), instance()]],
    ['DetachDisk', () => ofDisk({ InstanceId: ids.instance }), () => [disk(), instance()]],
    ['ModifyDiskAttribute', () => ofDisk({ DiskName: 'new' }), () => [disk()]],
    ['ModifyDiskAttribute', () => ({ 'DiskIds.1': ids.disk, DiskName: 'new' }), () => [disk()]],
    ['ModifyDiskSpec', () => ofDisk({ DiskCategory: 'cloud_auto' }), () => [disk()]],
    [
      'ModifyDiskChargeType',
      () => ({ ...region, InstanceId: ids.instance, DiskIds: JSON.stringify([ids.disk]) }),
      () => [disk(), instance()],
    ],
    ['ResizeDisk', () => ofDisk({ NewSize: '50' }), () => [disk()]],
    ['ReInitDisk', () => ofDisk(), () => [disk()]],
    ['ResetDisk', () => ofDisk({ SnapshotId: ids.snapshot }), () => [disk()]],
    [
      'ResetDisks',
      () => ({ ...region, 'Disk.1.DiskId': ids.disk, 'Disk.1.SnapshotId': ids.snapshot }),
      () => [disk(), snapshot()],
    ],
    ['DeleteDisk', () => ({ DiskId: 'd-none' }), () => ['disk/d-none']],
    ['CreateSnapshot', () => ofDisk(), () => [disk(), 'snapshot/*']],
    ['DescribeSnapshots', () => region, () => ['snapshot/*']],
    [
      'DescribeSnapshots',
      () => ({ ...region, SnapshotIds: JSON.stringify([ids.snapshot]) }),
      () => [snapshot()],
    ],
    ['DescribeSnapshotsUsage', () => region, () => ['snapshot/*']],
    [
      'ModifySnapshotAttribute',
      () => ({ SnapshotId: ids.snapshot, SnapshotName: 'new' }),
      () => [snapshot()],
    ],
    ['ModifySnapshotCategory', () => ({ SnapshotId: ids.snapshot, Category: 'Archive' }), () => [snapshot()]],
    [
      'CopySnapshot',
      () => ({
        ...region,
        SnapshotId: ids.snapshot,
        DestinationRegionId: 'cn-beijing',
        DestinationSnapshotName: 'copy',
        DestinationSnapshotDescription: 'of a snapshot',
      }),
      () => [snapshot()],
    ],
    ['DeleteSnapshot', () => ({ SnapshotId: 's-none' }), () => ['snapshot/s-none']],
    ['CreateAutoSnapshotPolicy', () => rules, () => ['snapshot/*']],
    [
      'ModifyAutoSnapshotPolicyEx',
      () => ofPolicy({ retentionDays: '2' }),
      () => [`snapshotpolicy/${ids.policy}`],
    ],
    ['DescribeAutoSnapshotPolicyEx', () => region, () => ['snapshotpolicy/*']],
    [
      'DescribeAutoSnapshotPolicyAssociations',
      () => ({ ...region, AutoSnapshotPolicyId: ids.policy }),
      () => [`snapshotpolicy/${ids.policy}`],
    ],
    [
      'ApplyAutoSnapshotPolicy',
      () => ofPolicy({ diskIds: JSON.stringify([ids.disk]) }),
      () => ['snapshot/*'],
    ],
    [
      'CancelAutoSnapshotPolicy',
      () => ofPolicy({ diskIds: JSON.stringify([ids.disk]) }),
      () => ['snapshot/*'],
    ],
    ['DeleteAutoSnapshotPolicy', () => ofPolicy(), () => ['snapshot/*']],
  ])('%s', (...need) => check(...need));
});
