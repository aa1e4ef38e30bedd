import { describe, expect, it } from 'vitest';
import { useEmulator } from '../../../support/emulator.ts';
import { ecs, refused } from '../support.ts';
import { disksWith, diskWith, makeDisk, policiesWith, type Shown } from './support.ts';

type Parameters = Record<string, string>;

const emulator = useEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });

const rules = { timePoints: '["1","22"]', repeatWeekdays: '["1","7"]', retentionDays: '30' };
const here = { regionId: 'cn-hangzhou' };

async function makePolicy(parameters: Parameters = {}): Promise<string> {
  const answer = await ecs(emulator(), 'CreateAutoSnapshotPolicy', { ...here, ...rules, ...parameters });
  return String(answer.AutoSnapshotPolicyId);
}

async function policyWith(AutoSnapshotPolicyId: string): Promise<Shown | undefined> {
  const [found] = await policiesWith(emulator(), { AutoSnapshotPolicyId });
  return found;
}

const disksOf = (policy: string, ...ids: readonly string[]): Parameters => ({
  ...here,
  autoSnapshotPolicyId: policy,
  diskIds: JSON.stringify(ids),
});

describe('a policy', () => {
  it('has the rules that it was made with', async () => {
    const id = await makePolicy({
      autoSnapshotPolicyName: 'nightly',
      EnableCrossRegionCopy: 'true',
      TargetCopyRegions: '["cn-beijing"]',
      CopiedSnapshotsRetentionDays: '5',
      'CopyEncryptionConfiguration.Encrypted': 'true',
      'CopyEncryptionConfiguration.KMSKeyId': 'key-1',
      ResourceGroupId: 'rg-1',
      'Tag.1.Key': 'env',
      'Tag.1.Value': 'test',
      AssociationType: 'AssociatedWithInstanceTag',
      'TargetTags.1.Key': 'team',
      'TargetTags.1.Value': 'web',
    });
    expect(id).toMatch(/^sp-bp1[0-9a-z]{17}$/);
    expect(await policyWith(id)).toEqual({
      AutoSnapshotPolicyId: id,
      AutoSnapshotPolicyName: 'nightly',
      RegionId: 'cn-hangzhou',
      TimePoints: '["1","22"]',
      RepeatWeekdays: '["1","7"]',
      RetentionDays: 30,
      EnableCrossRegionCopy: true,
      TargetCopyRegions: '["cn-beijing"]',
      CopiedSnapshotsRetentionDays: 5,
      CopyEncryptionConfiguration: { Encrypted: true, KMSKeyId: 'key-1' },
      AssociationType: 'AssociatedWithInstanceTag',
      TargetTags: { TargetTag: [{ TagKey: 'team', TagValue: 'web' }] },
      DiskNums: 0,
      VolumeNums: 0,
      Status: 'Normal',
      Type: 'Custom',
      ResourceGroupId: 'rg-1',
      CreationTime: '2024-01-02T03:04:05Z',
      Tags: { Tag: [{ TagKey: 'env', TagValue: 'test' }] },
    });
  });

  it('changes in what a call names, and in nothing else', async () => {
    const id = await makePolicy({ autoSnapshotPolicyName: 'before' });
    const before = await policyWith(id);
    const changed = { ...here, autoSnapshotPolicyId: id };
    await ecs(emulator(), 'ModifyAutoSnapshotPolicyEx', {
      ...changed,
      retentionDays: '-1',
      timePoints: '[3]',
    });
    expect(await policyWith(id)).toEqual({ ...before, RetentionDays: -1, TimePoints: '["3"]' });
    const rest = { autoSnapshotPolicyName: 'after', repeatWeekdays: '["2"]', EnableCrossRegionCopy: 'true' };
    await ecs(emulator(), 'ModifyAutoSnapshotPolicyEx', {
      ...changed,
      ...rest,
      TargetCopyRegions: '["cn-shenzhen"]',
    });
    expect(await policyWith(id)).toMatchObject({
      AutoSnapshotPolicyName: 'after',
      RepeatWeekdays: '["2"]',
      EnableCrossRegionCopy: true,
      TargetCopyRegions: '["cn-shenzhen"]',
      TimePoints: '["3"]',
    });
  });

  it.each<[what: string, parameters: Parameters]>([
    ['hours that no day has', { timePoints: '["24"]' }],
    ['no hours', { timePoints: '[]' }],
    ['an hour twice', { timePoints: '["1","1"]' }],
    ['what is no list', { timePoints: '1,2' }],
    ['days that no week has', { repeatWeekdays: '["0"]' }],
    ['no day to keep them', { retentionDays: '0' }],
    ['too many days to keep them', { retentionDays: '65537' }],
    ['a name that is none', { autoSnapshotPolicyName: '1' }],
    ['regions that are not there', { TargetCopyRegions: '["cn-nowhere"]' }],
    ['no day to keep copies', { CopiedSnapshotsRetentionDays: '0' }],
  ])('is refused with %s', async (_, parameters) => {
    const wrong = { ...here, ...rules, ...parameters };
    expect(await refused(emulator(), 'CreateAutoSnapshotPolicy', wrong)).toEqual([403, 'ParameterInvalid']);
    const autoSnapshotPolicyId = await makePolicy();
    const before = await policyWith(autoSnapshotPolicyId);
    expect(
      await refused(emulator(), 'ModifyAutoSnapshotPolicyEx', { ...wrong, autoSnapshotPolicyId }),
    ).toEqual([403, 'ParameterInvalid']);
    expect(await policyWith(autoSnapshotPolicyId)).toEqual(before);
  });

  it('is one of 100 of a region', async () => {
    const region = { regionId: 'cn-huhehaote' };
    for (let count = 0; count < 100; count += 1) await makePolicy(region);
    expect(await refused(emulator(), 'CreateAutoSnapshotPolicy', { ...rules, ...region })).toEqual([
      403,
      'AutoSnapshotPolicy.QuotaExceed',
    ]);
  });

  it.each([
    'ModifyAutoSnapshotPolicyEx',
    'ApplyAutoSnapshotPolicy',
    'CancelAutoSnapshotPolicy',
    'DeleteAutoSnapshotPolicy',
  ])('that is not there, or in another region, is refused by %s', async (action) => {
    const DiskId = await makeDisk(emulator());
    const far = await makePolicy({ regionId: 'cn-beijing' });
    for (const id of ['sp-none', far]) {
      expect(await refused(emulator(), action, disksOf(id, DiskId))).toEqual([404, 'ParameterInvalid']);
    }
  });
});

describe('policies are found by', () => {
  const region = { regionId: 'cn-zhangjiakou' };
  const there = { RegionId: 'cn-zhangjiakou' };

  it('what they have, in pages', async () => {
    const tag = { 'Tag.1.Key': 'env', 'Tag.1.Value': 'live' };
    const first = await makePolicy({ ...region, autoSnapshotPolicyName: 'first', ...tag });
    const second = await makePolicy({ ...region, autoSnapshotPolicyName: 'second', ResourceGroupId: 'rg-9' });
    const ids = async (parameters: Parameters) =>
      (await policiesWith(emulator(), { ...there, ...parameters })).map((one) => one.AutoSnapshotPolicyId);
    expect(await ids({})).toEqual([first, second]);
    expect(await ids({ AutoSnapshotPolicyId: second })).toEqual([second]);
    expect(await ids({ AutoSnapshotPolicyId: 'sp-none' })).toEqual([]);
    expect(await ids({ AutoSnapshotPolicyName: 'first' })).toEqual([first]);
    expect(await ids({ ResourceGroupId: 'rg-9' })).toEqual([second]);
    expect(await ids({ 'Tag.1.Key': 'env', 'Tag.1.Value': 'live' })).toEqual([first]);
    const page = { ...there, PageNumber: '2', PageSize: '1' };
    expect(await ecs(emulator(), 'DescribeAutoSnapshotPolicyEx', page)).toMatchObject({
      TotalCount: 2,
      PageNumber: 2,
      PageSize: 1,
      AutoSnapshotPolicies: { AutoSnapshotPolicy: [{ AutoSnapshotPolicyId: second }] },
    });
    expect(await refused(emulator(), 'DescribeAutoSnapshotPolicyEx', { RegionId: 'cn-nowhere' })).toEqual([
      404,
      'InvalidRegionId.NotFound',
    ]);
  });
});

describe('a policy and its disks', () => {
  async function associations(parameters: Parameters): Promise<unknown[]> {
    const answer = await ecs(emulator(), 'DescribeAutoSnapshotPolicyAssociations', parameters);
    const { AutoSnapshotPolicyAssociation } = answer.AutoSnapshotPolicyAssociations as {
      AutoSnapshotPolicyAssociation: Shown[];
    };
    return AutoSnapshotPolicyAssociation.map((one) => [one.DiskId, one.AutoSnapshotPolicyId]);
  }

  it('come together and part again', async () => {
    const [one, other] = [await makePolicy(), await makePolicy()];
    const [first, second] = [await makeDisk(emulator()), await makeDisk(emulator())];
    await ecs(emulator(), 'ApplyAutoSnapshotPolicy', disksOf(one, first, second));
    await ecs(emulator(), 'ApplyAutoSnapshotPolicy', disksOf(one, first));
    await ecs(emulator(), 'ApplyAutoSnapshotPolicy', disksOf(other, second));
    expect(await diskWith(emulator(), first)).toMatchObject({
      AutoSnapshotPolicyId: one,
      EnableAutomatedSnapshotPolicy: true,
    });
    expect((await policyWith(one))?.DiskNums).toBe(2);
    expect(await disksWith(emulator(), { AutoSnapshotPolicyId: other })).toMatchObject([{ DiskId: second }]);
    expect(await associations({ AutoSnapshotPolicyId: one })).toEqual([
      [first, one],
      [second, one],
    ]);
    expect(await associations({ DiskId: second })).toEqual([
      [second, one],
      [second, other],
    ]);
    await ecs(emulator(), 'CancelAutoSnapshotPolicy', disksOf(one, second));
    expect(await associations({ DiskId: second })).toEqual([[second, other]]);
    await ecs(emulator(), 'CancelAutoSnapshotPolicy', { ...here, diskIds: JSON.stringify([first]) });
    expect(await diskWith(emulator(), first)).toMatchObject({
      AutoSnapshotPolicyId: '',
      EnableAutomatedSnapshotPolicy: false,
    });
    await ecs(emulator(), 'DeleteAutoSnapshotPolicy', { ...here, autoSnapshotPolicyId: other });
    expect(await associations({ DiskId: second })).toEqual([]);
    expect(await policyWith(other)).toBeUndefined();
  });

  it('are listed in pages', async () => {
    const id = await makePolicy();
    const disks = [await makeDisk(emulator()), await makeDisk(emulator()), await makeDisk(emulator())];
    await ecs(emulator(), 'ApplyAutoSnapshotPolicy', disksOf(id, ...disks));
    const asked = { AutoSnapshotPolicyId: id, MaxResults: '2' };
    const { NextToken } = await ecs(emulator(), 'DescribeAutoSnapshotPolicyAssociations', asked);
    expect(await associations({ ...asked, NextToken: String(NextToken) })).toEqual([[disks[2], id]]);
  });

  it('are not brought together where one of the disks cannot be', async () => {
    const id = await makePolicy();
    const good = await makeDisk(emulator());
    const apply = (...ids: string[]) => refused(emulator(), 'ApplyAutoSnapshotPolicy', disksOf(id, ...ids));
    expect(await apply(good, 'd-none')).toEqual([404, 'InvalidDiskId.NotFound']);
    expect(await apply()).toEqual([403, 'ParameterInvalid']);
    expect(await refused(emulator(), 'ApplyAutoSnapshotPolicy', { ...disksOf(id), diskIds: good })).toEqual([
      403,
      'ParameterInvalid',
    ]);
    const ofHost = await makeDisk(emulator(), {
      DiskCategory: 'elastic_ephemeral_disk_standard',
      Size: '64',
    });
    expect(await apply(good, ofHost)).toEqual([400, 'DiskCategory.OperationNotSupported']);
    expect((await policyWith(id))?.DiskNums).toBe(0);
  });

  it('are ten policies for a disk at most', async () => {
    const DiskId = await makeDisk(emulator());
    for (let count = 0; count < 10; count += 1) {
      await ecs(emulator(), 'ApplyAutoSnapshotPolicy', disksOf(await makePolicy(), DiskId));
    }
    expect(await refused(emulator(), 'ApplyAutoSnapshotPolicy', disksOf(await makePolicy(), DiskId))).toEqual(
      [403, 'ParameterInvalid'],
    );
  });
});
