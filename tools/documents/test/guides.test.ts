import { Ecs } from '@scope/ecs';
import { type Emulator, startEmulator } from '@scope/emulator';
import { expect, onTestFinished, test } from 'vitest';
import { prepareGuide } from './support/guide.ts';

const key = { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' };

async function start(): Promise<{ emulator: Emulator; ecs: Ecs }> {
  const emulator = await startEmulator();
  const ecs = new Ecs({ regionId: 'cn-hangzhou', endpoint: emulator.url, credentials: key });
  onTestFinished(async () => {
    ecs.close();
    await emulator.close();
  });
  return { emulator, ecs };
}

test('the program of the guide to regions finds the instances of all of them', async () => {
  const { emulator, ecs } = await start();
  const request = { ImageId: 'aliyun_3_x64_20G_alibase_20240819.vhd', InstanceType: 'ecs.g8i.large' };
  await ecs.runInstances({ ...request, Amount: 2 });
  await ecs.with({ regionId: 'cn-beijing' }).runInstances({ ...request, Amount: 1 });
  const { stdout } = await prepareGuide('regions').run(emulator);
  expect(stdout.trim().split('\n').toSorted()).toEqual([
    'cn-beijing ecs.g8i.large',
    'cn-beijing: 1',
    'cn-hangzhou ecs.g8i.large',
    'cn-hangzhou ecs.g8i.large',
    'cn-hangzhou: 2',
  ]);
});

test('the program of the guide to dry runs says whether it would work, and does nothing', async () => {
  const { emulator, ecs } = await start();
  const guide = prepareGuide('dry-runs');
  expect((await guide.run(emulator)).stdout).toBe('it would work\n');
  expect((await guide.run(emulator, '1001')).stdout).toBe('it would not: InvalidParameter.Amount\n');
  expect((await ecs.describeInstances()).TotalCount).toBe(0);
});
