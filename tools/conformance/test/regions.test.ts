import {
  DescribeInstances,
  DescribeKeyPairs,
  Ecs,
  forEachRegion,
  isServiceError,
  type RegionOptions,
  type RegionResult,
} from '@scope/ecs';
import { type Emulator, startEmulator } from '@scope/emulator';
import { DescribeLoadBalancers, Slb } from '@scope/slb';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { runInstances } from './support/waiting.ts';

const credentials = { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' };
const three = ['cn-hangzhou', 'cn-beijing', 'ap-southeast-1'];
let emulator: Emulator;
let ecs: Ecs;

beforeEach(async () => {
  emulator = await startEmulator();
  ecs = new Ecs({ regionId: 'cn-hangzhou', endpoint: emulator.url, credentials, maxAttempts: 1 });
});
afterEach(async () => {
  ecs.close();
  await emulator.close();
});

async function collect<Item>(results: AsyncIterable<RegionResult<Item>>): Promise<RegionResult<Item>[]> {
  const all: RegionResult<Item>[] = [];
  for await (const result of results) all.push(result);
  return all;
}

const regionsAsked = (action: string): unknown[] =>
  emulator.requests
    .filter((request) => request.action === action)
    .map(({ parameters }) => parameters?.RegionId);

test('all pages of all regions are walked, each element once and beside its region', async () => {
  const made = new Map<string, string[]>();
  for (const regionId of three) made.set(regionId, await runInstances(ecs.with({ regionId }), 12));
  const found = new Map<string, (string | undefined)[]>(three.map((regionId) => [regionId, []]));
  for (const { regionId, item, error } of await collect(
    forEachRegion(ecs, DescribeInstances, { MaxResults: 10 }, { regions: three }),
  )) {
    expect(error).toBeUndefined();
    found.get(regionId)?.push(item?.InstanceId);
  }
  for (const regionId of three)
    expect(found.get(regionId)?.toSorted()).toEqual(made.get(regionId)?.toSorted());
  expect(regionsAsked('DescribeInstances').toSorted()).toEqual(three.flatMap((id) => [id, id]).toSorted());
});

test('regions are those of the product unless they are named', async () => {
  const { Regions } = await ecs.describeRegions();
  const ids = Regions?.Region?.map(({ RegionId }) => RegionId) ?? [];
  expect(ids.length).toBeGreaterThan(2);
  await runInstances(ecs.with({ regionId: 'cn-beijing' }));
  const results = await collect(forEachRegion(ecs, DescribeInstances, {}));
  expect(results.map(({ regionId, item }) => [regionId, item?.RegionId])).toEqual([
    ['cn-beijing', 'cn-beijing'],
  ]);
  expect(regionsAsked('DescribeInstances').toSorted()).toEqual(ids.toSorted());
});

test('a client of another product asks its own regions', async () => {
  const slb = new Slb({ regionId: 'cn-hangzhou', endpoint: emulator.url, credentials });
  onTestFinished(() => slb.close());
  await slb.with({ regionId: 'cn-beijing' }).createLoadBalancer({});
  const [result, ...others] = await collect(forEachRegion(slb, DescribeLoadBalancers, {}));
  expect([result?.item?.RegionId, others]).toEqual(['cn-beijing', []]);
  expect(emulator.requests.find(({ action }) => action === 'DescribeRegions')).toMatchObject({
    product: 'Slb',
  });
});

test('a region that fails says why, and the others go on', async () => {
  await runInstances(ecs.with({ regionId: 'cn-beijing' }));
  emulator.faults.add({
    match: { action: 'DescribeInstances', times: 1 },
    respond: { status: 403, code: 'Forbidden.RAM' },
  });
  const options = { regions: three, concurrency: 1 };
  const results = await collect(forEachRegion(ecs, DescribeInstances, {}, options));
  expect(results.map(({ regionId, item }) => [regionId, item?.RegionId])).toEqual([
    ['cn-hangzhou', undefined],
    ['cn-beijing', 'cn-beijing'],
  ]);
  expect(isServiceError(results[0]?.error, 'Forbidden.RAM')).toBe(true);
});

test('no more regions are asked at a time than concurrency allows', async () => {
  let open = 0;
  let most = 0;
  const counted = ecs.with({
    middleware: [
      async (call, next) => {
        most = Math.max(most, ++open);
        return next(call).finally(() => open--);
      },
    ],
  });
  emulator.faults.add({ match: { action: 'DescribeInstances' }, respond: { delayMs: 30 } });
  const regions = [...three, 'cn-shanghai', 'cn-shenzhen', 'cn-qingdao'];
  await collect(forEachRegion(counted, DescribeInstances, {}, { regions, concurrency: 2 }));
  expect([most, regionsAsked('DescribeInstances').length]).toEqual([2, 6]);
});

test('leaving the loop early ends the calls that are under way', async () => {
  await runInstances(ecs);
  const ended: unknown[] = [];
  const watched = ecs.with({ onAttempt: ({ error }) => ended.push(error) });
  emulator.faults.add({ match: { action: 'DescribeInstances', after: 1 }, respond: 'stall' });
  const options = { regions: three, concurrency: 3 };
  for await (const { item } of forEachRegion(watched, DescribeInstances, {}, options)) {
    expect(item?.RegionId).toBe('cn-hangzhou');
    break;
  }
  await expect.poll(() => ended.filter((error) => error !== undefined).length).toBe(2);
});

test('an abort ends the walk with its reason, and so does one before the start', async () => {
  const controller = new AbortController();
  emulator.faults.add({ match: { action: 'DescribeInstances' }, respond: 'stall' });
  const options = { regions: three, signal: controller.signal };
  const walking = collect(forEachRegion(ecs, DescribeInstances, {}, options));
  await expect.poll(() => regionsAsked('DescribeInstances').length).toBe(3);
  controller.abort(new Error('enough'));
  await expect(walking).rejects.toThrow('enough');
  await expect(collect(forEachRegion(ecs, DescribeInstances, {}, options))).rejects.toThrow('enough');
});

test('a list of regions that cannot be had ends the walk', async () => {
  emulator.faults.add({
    match: { action: 'DescribeRegions' },
    respond: { status: 403, code: 'Forbidden.RAM' },
  });
  const walking = collect(forEachRegion(ecs, DescribeInstances, {}));
  await expect(walking).rejects.toSatisfy((error) => isServiceError(error, 'Forbidden.RAM'));
});

const list = "a list of at least one id such as 'cn-hangzhou'";
test.each<[object, string]>([
  [{ regions: [] }, `forEachRegion: option 'regions' takes ${list}`],
  [{ regions: 'cn-beijing' }, `forEachRegion: option 'regions' takes ${list}`],
  [{ regions: ['cn beijing'] }, `forEachRegion: option 'regions' takes ${list}`],
  [{ regions: ['evil.example/'] }, `forEachRegion: option 'regions' takes ${list}`],
  [{ concurrency: 0 }, "forEachRegion: option 'concurrency' takes a whole number, at least 1"],
  [{ region: three }, "forEachRegion has no option 'region'; did you mean 'regions'?"],
])('%j is refused at once', (options, message) => {
  expect(() => forEachRegion(ecs, DescribeKeyPairs, {}, options as RegionOptions)).toThrow(
    expect.objectContaining({ name: 'ConfigError', message }),
  );
});

test('a request that names its region is refused, which would win in each of them', () => {
  const request: object = { RegionId: 'cn-beijing' };
  expect(() => forEachRegion(ecs, DescribeInstances, request)).toThrow(
    "forEachRegion: the request takes no 'RegionId'; name regions in option 'regions'",
  );
});
