import { beforeAll, describe, expect, it } from 'vitest';
import { useEmulator } from '../../../support/emulator.ts';
import { ecs, refused } from '../support.ts';
import { diskOf, disksWith, makeDisk, makeInstance, makeStopped, prepaid, type Shown } from './support.ts';

const start = Date.parse('2024-01-02T03:04:05Z');
const emulator = useEmulator({ clock: () => start });

const ids: Record<string, string> = {};

/** Names disks as the tests do, in the order in which they were told. */
function namesOf(disks: readonly Shown[]): string[] {
  return disks.map(({ DiskId }) => Object.keys(ids).find((name) => ids[name] === DiskId) ?? String(DiskId));
}

beforeAll(async () => {
  const one = emulator();
  ids.plain = await makeDisk(one, { DiskName: 'plain', ResourceGroupId: 'rg-1' });
  ids.secret = await makeDisk(one, {
    DiskName: 'secret',
    Encrypted: 'true',
    KMSKeyId: 'key-1',
    ZoneId: 'cn-hangzhou-i',
  });
  ids.tagged = await makeDisk(one, {
    DiskCategory: 'cloud_ssd',
    'Tag.1.Key': 'env',
    'Tag.1.Value': 'test',
    'Tag.2.Key': 'team',
    'Tag.2.Value': 'web',
  });
  one.clock.advance(3_600_000);
  ids.kept = await makeDisk(one, { DiskName: 'kept', DiskCategory: 'cloud' });
  await ecs(one, 'ModifyDiskAttribute', {
    DiskId: ids.kept,
    DeleteAutoSnapshot: 'false',
    EnableAutoSnapshot: 'false',
  });
  const policy = {
    regionId: 'cn-hangzhou',
    timePoints: '["1"]',
    repeatWeekdays: '["1"]',
    retentionDays: '1',
  };
  const { AutoSnapshotPolicyId } = await ecs(one, 'CreateAutoSnapshotPolicy', policy);
  ids.policy = String(AutoSnapshotPolicyId);
  const applied = { regionId: 'cn-hangzhou', autoSnapshotPolicyId: ids.policy };
  await ecs(one, 'ApplyAutoSnapshotPolicy', { ...applied, diskIds: JSON.stringify([ids.tagged]) });
  ids.instance = await makeInstance(one, { ...prepaid, 'DataDisk.1.Size': '40' });
  ids.system = await diskOf(one, ids.instance);
  ids.data = await diskOf(one, ids.instance, 'data');
});

describe('disks are found by', () => {
  const all = ['plain', 'secret', 'tagged', 'kept', 'system', 'data'];

  it.each<[what: string, parameters: () => Record<string, string>, names: readonly string[]]>([
    ['nothing', () => ({}), all],
    ['their ids', () => ({ DiskIds: JSON.stringify([ids.kept, ids.plain, 'd-none']) }), ['plain', 'kept']],
    ['no id', () => ({ DiskIds: '[]' }), []],
    ['their name', () => ({ DiskName: 'plain' }), ['plain']],
    ['a part of their name', () => ({ DiskName: '*e*t' }), ['secret', 'kept']],
    ['their zone', () => ({ ZoneId: 'cn-hangzhou-i' }), ['secret']],
    ['another region', () => ({ RegionId: 'cn-beijing' }), []],
    ['their instance', () => ({ InstanceId: ids.instance ?? '' }), ['system', 'data']],
    ['their type', () => ({ DiskType: 'system' }), ['system']],
    ['the other type', () => ({ DiskType: 'data' }), all.filter((name) => name !== 'system')],
    ['any type', () => ({ DiskType: 'all' }), all],
    ['their category', () => ({ Category: 'cloud_ssd' }), ['tagged']],
    ['any category', () => ({ Category: 'all' }), all],
    ['their status', () => ({ Status: 'In_use' }), ['system', 'data']],
    ['any status', () => ({ Status: 'All' }), all],
    ['how they are paid', () => ({ DiskChargeType: 'PrePaid' }), ['system', 'data']],
    ['whether they can be moved', () => ({ Portable: 'false' }), ['system', 'data']],
    ['whether they go with their instance', () => ({ DeleteWithInstance: 'true' }), ['system', 'data']],
    ['whether their snapshots go with them', () => ({ DeleteAutoSnapshot: 'false' }), ['kept']],
    ['whether policies may make snapshots', () => ({ EnableAutoSnapshot: 'false' }), ['kept']],
    ['whether a policy does', () => ({ EnableAutomatedSnapshotPolicy: 'true' }), ['tagged']],
    ['the policy', () => ({ AutoSnapshotPolicyId: ids.policy ?? '' }), ['tagged']],
    ['their encryption', () => ({ Encrypted: 'true' }), ['secret']],
    ['no encryption, which asks for nothing', () => ({ Encrypted: 'false' }), all],
    ['their key', () => ({ KMSKeyId: 'key-1' }), ['secret']],
    ['their resource group', () => ({ ResourceGroupId: 'rg-1' }), ['plain']],
    ['one tag', () => ({ 'Tag.1.Key': 'env' }), ['tagged']],
    ['two tags', () => ({ 'Tag.1.Key': 'env', 'Tag.1.Value': 'test', 'Tag.2.Key': 'team' }), ['tagged']],
    ['a tag that has another value', () => ({ 'Tag.1.Key': 'env', 'Tag.1.Value': 'live' }), []],
    ['for how many instances they are', () => ({ MultiAttach: 'Disabled' }), all],
    ['several instances', () => ({ MultiAttach: 'Enabled' }), []],
    ['being shared', () => ({ EnableShared: 'true' }), []],
    ['not being shared', () => ({ EnableShared: 'false' }), all],
    ['a lock', () => ({ LockReason: 'security' }), []],
    ['further attributes, which ask for nothing', () => ({ 'AdditionalAttributes.1': 'Placement' }), all],
    [
      'when they were made',
      () => ({ 'Filter.1.Key': 'CreationStartTime', 'Filter.1.Value': '2024-01-02T04:00Z' }),
      ['kept', 'system', 'data'],
    ],
    [
      'until when they were made',
      () => ({ 'Filter.1.Key': 'CreationEndTime', 'Filter.1.Value': '2024-01-02T04:00Z' }),
      ['plain', 'secret', 'tagged'],
    ],
    ['two things at once', () => ({ Status: 'Available', Category: 'cloud_essd' }), ['plain', 'secret']],
  ])('%s', async (_, parameters, names) => {
    expect(namesOf(await disksWith(emulator(), parameters()))).toEqual(names);
  });

  it('the snapshot that they were made of', async () => {
    const region = { RegionId: 'cn-shanghai', ZoneId: 'cn-shanghai-h' };
    const DiskId = await makeDisk(emulator(), region);
    await ecs(emulator(), 'AttachDisk', { DiskId, InstanceId: await makeInstance(emulator(), region) });
    const { SnapshotId } = await ecs(emulator(), 'CreateSnapshot', { DiskId, RegionId: 'cn-shanghai' });
    const made = await makeDisk(emulator(), { ...region, SnapshotId: String(SnapshotId) });
    const asked = { RegionId: 'cn-shanghai', SnapshotId: String(SnapshotId) };
    expect(await disksWith(emulator(), asked)).toMatchObject([{ DiskId: made, ZoneId: 'cn-shanghai-h' }]);
  });
});

describe('a list of disks', () => {
  it('comes in numbered pages', async () => {
    const page = async (PageNumber: string) => {
      const answer = await ecs(emulator(), 'DescribeDisks', { PageNumber, PageSize: '4' });
      const { Disk } = answer.Disks as { Disk: Shown[] };
      return { ...answer, Disks: namesOf(Disk) };
    };
    expect(await page('1')).toMatchObject({
      TotalCount: 6,
      PageNumber: 1,
      PageSize: 4,
      Disks: ['plain', 'secret', 'tagged', 'kept'],
    });
    expect(await page('2')).toMatchObject({ TotalCount: 6, PageNumber: 2, Disks: ['system', 'data'] });
    expect(await page('3')).toMatchObject({ TotalCount: 6, Disks: [] });
  });

  it('is walked by tokens', async () => {
    const names: string[] = [];
    let NextToken = '';
    for (let pages = 1; pages <= 3; pages += 1) {
      const token: Record<string, string> = NextToken === '' ? {} : { NextToken };
      const answer = await ecs(emulator(), 'DescribeDisks', { MaxResults: '2', ...token });
      names.push(...namesOf((answer.Disks as { Disk: Shown[] }).Disk));
      NextToken = String(answer.NextToken);
      expect(NextToken === '').toBe(pages === 3);
    }
    expect(names).toEqual(['plain', 'secret', 'tagged', 'kept', 'system', 'data']);
  });

  it.each<[what: string, parameters: Record<string, string>, status: number, code: string]>([
    ['of no list of ids', { DiskIds: 'd-1' }, 403, 'InvalidDiskIds.Malformed'],
    ['of ids that are none', { DiskIds: '[1]' }, 403, 'InvalidDiskIds.Malformed'],
    ['of too many ids', { DiskIds: JSON.stringify(Array(101).fill('d-1')) }, 403, 'InvalidDiskIds.Malformed'],
    [
      'by a filter that is none',
      { 'Filter.1.Key': 'Size', 'Filter.1.Value': '1' },
      404,
      'InvalidFilterKey.NotFound',
    ],
    [
      'by a time that is none',
      { 'Filter.1.Key': 'CreationStartTime', 'Filter.1.Value': 'now' },
      404,
      'InvalidFilterValue',
    ],
    ['of a region that is not there', { RegionId: 'cn-nowhere' }, 404, 'InvalidRegionId.NotFound'],
    ['by a token of nobody', { NextToken: 'x', MaxResults: '2' }, 400, 'InvalidParameter.NextToken'],
    ['in pages that are too long', { PageSize: '101' }, 400, 'InvalidParameter.PageSize'],
    ['in a dry run', { DryRun: 'true' }, 400, 'DryRunOperation'],
  ])('is refused %s', async (_, parameters, status, code) => {
    expect(await refused(emulator(), 'DescribeDisks', parameters)).toEqual([status, code]);
  });
});

describe('the health of disks', () => {
  const region = { RegionId: 'cn-shenzhen' };
  const place = { ...region, ZoneId: 'cn-shenzhen-a' };

  async function healthOf(parameters: Record<string, string> = {}): Promise<Shown[]> {
    const answer = await ecs(emulator(), 'DescribeDisksFullStatus', { ...region, ...parameters });
    return (answer.DiskFullStatusSet as { DiskFullStatusType: Shown[] }).DiskFullStatusType;
  }

  it('is always good', async () => {
    const free = await makeDisk(emulator(), {
      ...place,
      ResourceGroupId: 'rg-1',
      'Tag.1.Key': 'a',
      'Tag.1.Value': '',
    });
    const InstanceId = await makeStopped(emulator(), place);
    const good = { HealthStatus: { Name: 'Normal', Code: 0 }, DiskEventSet: { DiskEventType: [] } };
    const [first, system] = await healthOf();
    expect(first).toEqual({
      DiskId: free,
      InstanceId: '',
      Device: '',
      Status: { Name: 'Available', Code: 129 },
      ...good,
    });
    expect(system).toMatchObject({
      InstanceId,
      Device: '/dev/xvda',
      Status: { Name: 'In_use', Code: 128 },
      ...good,
    });
    for (const parameters of [
      { 'DiskId.1': free },
      { Status: 'Available' },
      { ResourceGroupId: 'rg-1' },
      { 'Tag.1.Key': 'a' },
      { PageSize: '1' },
    ] as Record<string, string>[]) {
      expect((await healthOf(parameters)).map(({ DiskId }) => DiskId)).toEqual([free]);
    }
    const none = [{ HealthStatus: 'Impaired' }, { EventType: 'Stalled' }, { 'EventId.1': 'e-1' }];
    for (const parameters of none as Record<string, string>[]) expect(await healthOf(parameters)).toEqual([]);
    const span = { 'EventTime.Start': '2024-01-01T00:00:00Z', 'EventTime.End': '2024-01-03T00:00:00Z' };
    expect(await healthOf(span)).toHaveLength(2);
  });
});
