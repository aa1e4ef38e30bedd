import { beforeAll, describe, expect, it } from 'vitest';
import { useEmulator } from '../../../support/emulator.ts';
import { ecs, refused } from '../support.ts';
import { diskOf, makeDisk, makeInstance, type Shown, snapshotsWith } from './support.ts';

const emulator = useEmulator({
  clock: () => Date.parse('2024-01-02T03:04:05Z'),
  timing: { storageMs: 1_000 },
});

const ids: Record<string, string> = {};

/** Names snapshots as the tests do, in the order in which they were told. */
function namesOf(snapshots: readonly Shown[]): string[] {
  return snapshots.map(({ SnapshotId }) => {
    const name = Object.keys(ids).find((one) => ids[one] === SnapshotId);
    return name ?? String(SnapshotId);
  });
}

async function snapshotOf(
  DiskId: string | undefined,
  parameters: Record<string, string> = {},
): Promise<string> {
  const asked = { DiskId: DiskId ?? '', ...parameters };
  const { SnapshotId } = await ecs(emulator(), 'CreateSnapshot', asked);
  return String(SnapshotId);
}

beforeAll(async () => {
  const one = emulator();
  const encrypted = { 'DataDisk.1.Encrypted': 'true', 'DataDisk.1.KMSKeyId': 'key-1' };
  ids.instance = await makeInstance(one, { 'DataDisk.1.Size': '40', ...encrypted });
  ids.systemDisk = await diskOf(one, ids.instance);
  ids.dataDisk = await diskOf(one, ids.instance, 'data');
  ids.otherDisk = await diskOf(one, await makeInstance(one));
  one.clock.advance(1_000);
  ids.system = await snapshotOf(ids.systemDisk, { SnapshotName: 'system', ResourceGroupId: 'rg-1' });
  ids.data = await snapshotOf(ids.dataDisk, {
    SnapshotName: 'data',
    'Tag.1.Key': 'env',
    'Tag.1.Value': 'test',
  });
  one.clock.advance(3_600_000);
  ids.used = await snapshotOf(ids.otherDisk, { SnapshotName: 'used', Category: 'Flash' });
  one.clock.advance(1_000);
  await makeDisk(one, { SnapshotId: ids.used });
  ids.late = await snapshotOf(ids.otherDisk);
});

describe('snapshots are found by', () => {
  const all = ['system', 'data', 'used', 'late'];

  it.each<[what: string, parameters: () => Record<string, string>, names: readonly string[]]>([
    ['nothing', () => ({}), all],
    [
      'their ids',
      () => ({ SnapshotIds: JSON.stringify([ids.used, ids.system, 's-none']) }),
      ['system', 'used'],
    ],
    ['no id', () => ({ SnapshotIds: '[]' }), []],
    ['their name', () => ({ SnapshotName: 'data' }), ['data']],
    ['a part of their name', () => ({ SnapshotName: '*s*e*' }), ['system', 'used']],
    ['another region', () => ({ RegionId: 'cn-beijing' }), []],
    ['their disk', () => ({ DiskId: ids.otherDisk ?? '' }), ['used', 'late']],
    ['the instance of their disk', () => ({ InstanceId: ids.instance ?? '' }), ['system', 'data']],
    ['an instance that is not there', () => ({ InstanceId: 'i-none' }), []],
    ['their chain', () => ({ SnapshotLinkId: ids.dataDisk?.replace('d-', 'sl-') ?? '' }), ['data']],
    ['their status', () => ({ Status: 'progressing' }), ['late']],
    ['the other status', () => ({ Status: 'accomplished' }), ['system', 'data', 'used']],
    ['a status that none has', () => ({ Status: 'failed' }), []],
    ['any status', () => ({ Status: 'all' }), all],
    ['who made them', () => ({ SnapshotType: 'user' }), all],
    ['policies, which made none', () => ({ SnapshotType: 'auto' }), []],
    ['anybody', () => ({ SnapshotType: 'all' }), all],
    ['the kind of their disk', () => ({ SourceDiskType: 'data' }), ['data']],
    ['the kind of their disk in capitals', () => ({ SourceDiskType: 'System' }), ['system', 'used', 'late']],
    ['their category', () => ({ Category: 'Flash' }), ['used']],
    ['what was made of them', () => ({ Usage: 'disk' }), ['used']],
    ['that nothing was', () => ({ Usage: 'none' }), ['system', 'data', 'late']],
    ['their encryption', () => ({ Encrypted: 'true' }), ['data']],
    ['no encryption, which asks for nothing', () => ({ Encrypted: 'false' }), all],
    ['their key', () => ({ KMSKeyId: 'key-1' }), ['data']],
    ['their resource group', () => ({ ResourceGroupId: 'rg-1' }), ['system']],
    ['a tag', () => ({ 'Tag.1.Key': 'env', 'Tag.1.Value': 'test' }), ['data']],
    [
      'when they were made',
      () => ({ 'Filter.1.Key': 'CreationStartTime', 'Filter.1.Value': '2024-01-02T04:00Z' }),
      ['used', 'late'],
    ],
    [
      'until when they were made',
      () => ({ 'Filter.1.Key': 'CreationEndTime', 'Filter.1.Value': '2024-01-02T04:00Z' }),
      ['system', 'data'],
    ],
  ])('%s', async (_, parameters, names) => {
    expect(namesOf(await snapshotsWith(emulator(), parameters()))).toEqual(names);
  });
});

describe('a list of snapshots', () => {
  const list = async (parameters: Record<string, string>) => {
    const answer = await ecs(emulator(), 'DescribeSnapshots', parameters);
    return {
      ...answer,
      NextToken: answer.NextToken,
      names: namesOf((answer.Snapshots as { Snapshot: Shown[] }).Snapshot),
    };
  };

  it('comes in numbered pages', async () => {
    const size = { PageSize: '3' };
    expect(await list({ ...size, PageNumber: '1' })).toMatchObject({
      TotalCount: 4,
      PageNumber: 1,
      PageSize: 3,
      names: ['system', 'data', 'used'],
    });
    expect(await list({ ...size, PageNumber: '2' })).toMatchObject({
      TotalCount: 4,
      PageNumber: 2,
      names: ['late'],
    });
  });

  it('is walked by tokens', async () => {
    const first = await list({ MaxResults: '3' });
    expect(first.names).toEqual(['system', 'data', 'used']);
    const second = await list({ MaxResults: '3', NextToken: String(first.NextToken) });
    expect([second.names, second.NextToken]).toEqual([['late'], '']);
  });

  it.each<[what: string, parameters: Record<string, string>, status: number, code: string]>([
    ['of no list of ids', { SnapshotIds: 's-1,s-2' }, 403, 'InvalidSnapshotIds.Malformed'],
    [
      'of too many ids',
      { SnapshotIds: JSON.stringify(Array(101).fill('s')) },
      403,
      'InvalidSnapshotIds.Malformed',
    ],
    [
      'by a filter that is none',
      { 'Filter.1.Key': 'a', 'Filter.1.Value': 'b' },
      404,
      'InvalidFilterKey.NotFound',
    ],
    ['of a region that is not there', { RegionId: 'cn-nowhere' }, 404, 'InvalidRegionId.NotFound'],
    ['in a dry run', { DryRun: 'true' }, 400, 'DryRunOperation'],
  ])('is refused %s', async (_, parameters, status, code) => {
    expect(await refused(emulator(), 'DescribeSnapshots', parameters)).toEqual([status, code]);
  });
});
