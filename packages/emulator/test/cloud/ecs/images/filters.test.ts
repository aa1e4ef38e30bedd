import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../../../src/index.ts';
import { ecs, refused, runInstances } from '../support.ts';
import { arm, idsWith, makeSnapshot } from './support.ts';

let emulator: Emulator;
/** Images by what the tests call them. */
const ids: Record<string, string> = {};
let snapshotId = '';

beforeAll(async () => {
  emulator = await startEmulator({
    clock: () => Date.parse('2024-01-02T03:04:05Z'),
    timing: { storageMs: 1_000 },
  });
  const [InstanceId = ''] = await runInstances(emulator);
  emulator.clock.advance(1_000);
  snapshotId = await makeSnapshot(emulator, InstanceId);
  emulator.clock.advance(3_600_000);
  await make('golden', {
    ImageName: 'golden-1',
    ImageFamily: 'shop',
    SnapshotId: snapshotId,
    ...tag('env', 'test'),
  });
  emulator.clock.advance(3_600_000);
  await make('next', {
    ImageName: 'golden-2',
    ResourceGroupId: 'rg-1',
    SnapshotId: snapshotId,
    ...tag('env', 'live'),
  });
  await ecs(emulator, 'RunInstances', { ImageId: ids.next ?? '' });
  await make('old', { ImageName: 'old', SnapshotId: snapshotId });
  await ecs(emulator, 'ModifyImageAttribute', { ImageId: ids.old ?? '', Status: 'Deprecated' });
  await make('windows', file({ ImageName: 'imported', OSType: 'windows' }), 'ImportImage');
  await make('small', file({ Architecture: 'i386' }), 'ImportImage');
  await ecs(emulator, 'ModifyImageSharePermission', { ImageId: ids.small ?? '', IsPublic: 'true' });
  await make('making', file({ ImageName: 'making' }), 'ImportImage', 0);
});
afterAll(() => emulator.close());

const tag = (Key: string, Value: string) => ({ 'Tag.1.Key': Key, 'Tag.1.Value': Value });
const file = (more: Record<string, string>) => ({
  'DiskDeviceMapping.1.OSSBucket': 'images',
  'DiskDeviceMapping.1.OSSObject': 'disk.raw',
  ...more,
});

async function make(
  name: string,
  parameters: Record<string, string>,
  action = 'CreateImage',
  waitMs = 1_000,
): Promise<void> {
  ids[name] = String((await ecs(emulator, action, parameters)).ImageId);
  emulator.clock.advance(waitMs);
}

/** Returns which of the account's images the parameters select, by their names in the tests, and how many others. */
async function selected(parameters: Record<string, string>): Promise<readonly string[]> {
  const names = new Map(Object.entries(ids).map(([name, id]) => [id, name]));
  const found = (await idsWith(emulator, parameters)).map((id) => names.get(String(id)) ?? 'vendor');
  return [...new Set(found)].sort();
}

const own = { ImageOwnerAlias: 'self' };

describe('DescribeImages selects by', () => {
  it.each<[what: string, parameters: () => Record<string, string>, want: readonly string[]]>([
    ['nothing', () => ({}), ['golden', 'next', 'small', 'vendor', 'windows']],
    ['owner', () => own, ['golden', 'next', 'small', 'windows']],
    ['the vendor', () => ({ ImageOwnerAlias: 'system' }), ['vendor']],
    ['others', () => ({ ImageOwnerAlias: 'others' }), []],
    ['the Marketplace', () => ({ ImageOwnerAlias: 'marketplace' }), []],
    ['id', () => ({ ImageId: `${ids.golden},m-none, ${arm}` }), ['golden', 'vendor']],
    ['id, but only what is available', () => ({ ImageId: ids.old ?? '' }), []],
    ['name', () => ({ ImageName: 'golden-1' }), ['golden']],
    ['a part of the name', () => ({ ImageName: 'golden' }), ['golden', 'next']],
    ['a pattern of the name', () => ({ ImageName: 'g*-2' }), ['next']],
    ['family', () => ({ ImageFamily: 'shop' }), ['golden']],
    ['the vendor’s family', () => ({ ImageFamily: 'acs:debian_12_6_x64' }), ['vendor']],
    ['snapshot', () => ({ SnapshotId: snapshotId }), ['golden', 'next']],
    ['resource group', () => ({ ResourceGroupId: 'rg-1' }), ['next']],
    ['one status', () => ({ Status: 'Deprecated' }), ['old']],
    ['several', () => ({ ...own, Status: 'Creating,Deprecated,Waiting' }), ['making', 'old']],
    [
      'any status',
      () => ({ Status: 'ALL' }),
      ['golden', 'making', 'next', 'old', 'small', 'vendor', 'windows'],
    ],
    ['a status of none', () => ({ Status: 'CreateFailed,UnAvailable' }), []],
    ['use', () => ({ ...own, Usage: 'instance' }), ['next']],
    ['no use', () => ({ ...own, Usage: 'none' }), ['golden', 'small', 'windows']],
    ['whether it is ready', () => ({ ...own, Status: 'ALL', Usable: 'false' }), ['making']],
    ['operating system', () => ({ ...own, OSType: 'windows' }), ['windows']],
    ['architecture', () => ({ Architecture: 'i386' }), ['small']],
    ['the vendor’s architecture', () => ({ Architecture: 'arm64' }), ['vendor']],
    ['instance type', () => ({ ...own, InstanceType: 'ecs.g6r.large' }), []],
    [
      'another instance type',
      () => ({ ...own, InstanceType: 'ecs.g6.large' }),
      ['golden', 'next', 'small', 'windows'],
    ],
    ['what it is for', () => ({ ...own, ActionType: 'ChangeOS' }), ['golden', 'next', 'small', 'windows']],
    ['cloud-init', () => ({ ...own, IsSupportCloudinit: 'false' }), ['windows']],
    ['I/O optimization', () => ({ IsSupportIoOptimized: 'false' }), []],
    ['whether it is public', () => ({ IsPublic: 'true', ImageOwnerAlias: 'others' }), ['small']],
    ['the account that published it', () => ({ ImageOwnerId: '1234567890123456' }), ['small']],
    ['tag', () => tag('env', 'test'), ['golden']],
    ['tag key', () => ({ 'Tag.1.Key': 'env' }), ['golden', 'next']],
    ['expiry', () => ({ ...own, ShowExpired: 'true' }), ['golden', 'next', 'small', 'windows']],
    [
      'time of creation',
      () => ({
        'Filter.1.Key': 'CreationStartTime',
        'Filter.1.Value': '2024-01-02T04:00Z',
        'Filter.2.Key': 'CreationEndTime',
        'Filter.2.Value': '2024-01-02T04:30Z',
      }),
      ['golden'],
    ],
    [
      'what it can do while it runs',
      () => ({ 'Filter.1.Key': 'CpuOnlineUpgrade', 'Filter.1.Value': 'unsupported' }),
      ['small', 'vendor', 'windows'],
    ],
    [
      'network',
      () => ({ ...own, 'Filter.1.Key': 'NetworkType', 'Filter.1.Value': 'vpc' }),
      ['golden', 'next', 'small', 'windows'],
    ],
    ['several at once', () => ({ ...own, ImageName: 'golden', ...tag('env', 'live') }), ['next']],
  ])('%s', async (_, parameters, want) => {
    expect(await selected(parameters())).toEqual(want);
  });

  it.each([
    [{ ImageOwnerAlias: 'me' }, 400, 'InvalidImageOwnerAlias.ValueNotSupported'],
    [{ OSType: 'beos' }, 404, 'InvalidOSType'],
    [{ Architecture: 'z80' }, 404, 'InvalidArchitecture'],
    [{ Usage: 'much' }, 404, 'InvalidUsage'],
    [{ ActionType: 'Look' }, 400, 'InvalidParamter'],
    [{ Usable: 'true' }, 400, 'InvalidParamter'],
    [{ InstanceType: 'large' }, 400, 'InvalidInstanceType.ValueNotSupported'],
    [{ 'Filter.1.Key': 'Color', 'Filter.1.Value': '2024-01-02T04:00Z' }, 404, 'InvalidFilterKey.NotFound'],
    [{ 'Filter.1.Key': 'CreationEndTime', 'Filter.1.Value': 'noon' }, 404, 'InvalidFilterValue'],
    [{ RegionId: 'cn-nowhere' }, 404, 'InvalidRegionId.NotFound'],
    [{ DryRun: 'true' }, 400, 'DryRunOperation'],
  ] as const)('nothing where %j is sent', async (parameters, status, code) => {
    expect(await refused(emulator, 'DescribeImages', parameters)).toEqual([status, code]);
  });
});
