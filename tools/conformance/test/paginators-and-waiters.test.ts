import { DescribeInstances, Ecs, InstanceDeleted, InstanceRunning, paginate, waitUntil } from '@scope/ecs';
import { type Emulator, startEmulator } from '@scope/emulator';
import { afterEach, beforeEach, expect, it } from 'vitest';

let emulator: Emulator;
let ecs: Ecs;

beforeEach(async () => {
  emulator = await startEmulator({ timing: { startingMs: 150 } });
  ecs = new Ecs({
    regionId: 'cn-hangzhou',
    endpoint: emulator.url,
    credentials: { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' },
  });
});
afterEach(async () => {
  ecs.close();
  await emulator.close();
});

async function createInstances(amount: number): Promise<string[]> {
  const { InstanceIdSets } = await ecs.runInstances({
    Amount: amount,
    ImageId: 'aliyun_3_x64_20G_alibase_20240819.vhd',
    InstanceType: 'ecs.g8i.large',
  });
  return InstanceIdSets?.InstanceIdSet ?? [];
}

it.each([
  ['tokens', { MaxResults: 10 }],
  ['page numbers', { PageSize: 10 }],
])('pages through everything by %s, each instance once', async (_, size) => {
  const created = await createInstances(25);

  const seen: (string | undefined)[] = [];
  for await (const { InstanceId } of paginate(ecs, DescribeInstances, size).items()) seen.push(InstanceId);

  expect(seen.toSorted()).toEqual(created.toSorted());
  expect(emulator.requests.filter(({ action }) => action === 'DescribeInstances')).toHaveLength(3);
});

it('waits for instances to run, and to be gone', async () => {
  const InstanceIds = await createInstances(2);
  const quick = { minDelayMs: 20, maxDelayMs: 50, maxWaitMs: 10_000 };

  const running = await waitUntil(ecs, InstanceRunning, { InstanceIds }, quick);
  await ecs.deleteInstances({ InstanceId: InstanceIds, Force: true });
  const gone = await waitUntil(ecs, InstanceDeleted, { InstanceIds }, quick);

  expect(running?.Instances?.Instance?.map(({ Status }) => Status)).toEqual(['Running', 'Running']);
  expect(gone?.TotalCount).toBe(0);
});
