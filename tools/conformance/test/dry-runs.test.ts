import { DeleteInstance, DescribeInstances, dryRun, Ecs, isServiceError, RunInstances } from '@scope/ecs';
import { type Emulator, startEmulator } from '@scope/emulator';
import { afterEach, beforeEach, expect, test } from 'vitest';

let emulator: Emulator;
let ecs: Ecs;

beforeEach(async () => {
  emulator = await startEmulator();
  const credentials = { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' };
  ecs = new Ecs({ regionId: 'cn-hangzhou', endpoint: emulator.url, credentials });
});
afterEach(async () => {
  ecs.close();
  await emulator.close();
});

const request = {
  ImageId: 'aliyun_3_x64_20G_alibase_20240819.vhd',
  InstanceType: 'ecs.g8i.large',
  Amount: 2,
};

test('what would work resolves, and nothing has happened', async () => {
  await expect(dryRun(ecs, RunInstances, request)).resolves.toBeUndefined();
  await expect(dryRun(ecs, DescribeInstances, {})).resolves.toBeUndefined();
  expect((await ecs.describeInstances()).TotalCount).toBe(0);
  expect(emulator.requests.map(({ action, code }) => [action, code])).toEqual([
    ['RunInstances', 'DryRunOperation'],
    ['DescribeInstances', 'DryRunOperation'],
    ['DescribeInstances', undefined],
  ]);
});

test('what would not work rejects with the reason of the call itself', async () => {
  const missing = { InstanceId: 'i-missing' };
  const real = await ecs.deleteInstance(missing).catch((error: unknown) => error);
  const asked = await dryRun(ecs, DeleteInstance, missing).catch((error: unknown) => error);
  expect(isServiceError(asked) && asked.code).toBe('InvalidInstanceId.NotFound');
  expect(isServiceError(real) && real.code).toBe('InvalidInstanceId.NotFound');
});

test('a permission that is missing is a reason, too', async () => {
  emulator.faults.add({ match: { action: 'RunInstances' }, respond: { status: 403, code: 'Forbidden.RAM' } });
  const asked = dryRun(ecs, RunInstances, request);
  await expect(asked).rejects.toSatisfy((error) => isServiceError(error, 'Forbidden.RAM'));
});

test('an answer that speaks of no dry run is no consent', async () => {
  const body = JSON.stringify({ RequestId: 'R-1' });
  emulator.faults.add({ match: { action: 'RunInstances' }, respond: { status: 200, body } });
  await expect(dryRun(ecs, RunInstances, request)).rejects.toMatchObject({
    name: 'SdkError',
    message: 'RunInstances did not say that it was a dry run: look whether it took effect',
  });
});

test('options are those of a call, and a request that sets DryRun is refused', async () => {
  const reason = new Error('enough');
  await expect(dryRun(ecs, RunInstances, request, { signal: AbortSignal.abort(reason) })).rejects.toBe(
    reason,
  );
  const option: object = { signl: undefined, maxAttempt: 2 };
  await expect(dryRun(ecs, RunInstances, request, option)).rejects.toMatchObject({
    name: 'ConfigError',
    message: "RunInstances has no option 'maxAttempt'; did you mean 'maxAttempts'?",
  });
  const set: object = { ...request, DryRun: false };
  await expect(dryRun(ecs, RunInstances, set as typeof request)).rejects.toMatchObject({
    name: 'ConfigError',
    message: "dryRun: the request takes no 'DryRun', which RunInstances always gets here",
  });
  expect(emulator.requests).toEqual([]);
});
