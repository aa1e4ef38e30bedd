import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ecs } from '@scope/ecs';
import { type Emulator, type EmulatorOptions, startEmulator } from '@scope/emulator';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../src/documents.ts';
import { readDocument } from '../src/read-document.ts';
import { emulatorEnvironment, runProgram } from '../src/run-program.ts';
import { prepareGuide } from './support/guide.ts';

const key = { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' };

async function start(options: EmulatorOptions = {}): Promise<{ emulator: Emulator; ecs: Ecs }> {
  const emulator = await startEmulator(options);
  const ecs = new Ecs({ regionId: 'cn-hangzhou', endpoint: emulator.url, credentials: key });
  onTestFinished(async () => {
    ecs.close();
    await emulator.close();
  });
  return { emulator, ecs };
}

test('the guide to session policies shows the world that its program is run in', () => {
  const [block] = readDocument('docs/guides/session-policies.md').blocks.filter(
    ({ language }) => language === 'yaml',
  );
  expect(block?.text).toBe(readFileSync(join(root, 'tools/documents/worlds/two-servers.yaml'), 'utf8'));
});

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

test('the programs of the guide to errors wait for what is busy, and say so', async () => {
  const { emulator } = await start({ timing: { startingMs: 1_000, configuringMs: 500 } });
  const guide = prepareGuide('errors-and-retries');
  const run = (text: string) =>
    runProgram({ file: guide.fileWith(text), env: emulatorEnvironment(emulator.url) });
  const balancer = await run('createLoadBalancer(');
  expect(balancer.stderr).toContain('CreateLoadBalancerTCPListener: ServiceIsConfiguring, again in a moment');
  expect(balancer.stdout).toBe('80,81\n');
  expect((await run('retryOn')).stdout).toBe('stopping\n');
  const stops = emulator.requests.filter(({ action }) => action === 'StopInstance');
  expect([stops[0]?.code, stops.at(-1)?.status]).toEqual(['IncorrectInstanceStatus', 200]);
});

test('the program of the guide to time limits says which of them has passed', async () => {
  const { emulator } = await start();
  emulator.faults.add({ match: { action: 'DescribeInstances' }, respond: 'stall' });
  const { stderr, status } = await prepareGuide('timeouts-and-cancelling').run(emulator);
  expect([stderr, status]).toEqual(['too late (call): more than 5000 ms\n', 1]);
});

/** The numbers of a guide's table, by the option that its first column names. */
function defaultsIn(guide: string): ReadonlyMap<string, number> {
  const text = readFileSync(join(root, `docs/guides/${guide}.md`), 'utf8');
  const rows = [...text.matchAll(/^\| `(\w+)`[^|]*\| ([\d,]+|none) \|/gm)];
  return new Map(rows.map(([, name = '', value = '']) => [name, Number(value.replace(',', '')) || 0]));
}

test.each([
  ['timeouts-and-cancelling', ['connectTimeoutMs', 'attemptTimeoutMs', 'callTimeoutMs', 'maxBusyWaitMs']],
  ['errors-and-retries', ['maxAttempts', 'maxBusyWaitMs']],
])('the defaults that %s lists are those of the code', (guide, names) => {
  const code = readFileSync(join(root, 'packages/core/src/call/create-context.ts'), 'utf8');
  const settled = new Map(
    [...code.matchAll(/options\.(\w+) \?\? ([\d_]+)/g)].map(([, name = '', value = '']) => [
      name,
      Number(value.replaceAll('_', '')),
    ]),
  );
  const told = defaultsIn(guide);
  expect(names.map((name) => [name, told.get(name)])).toEqual(names.map((name) => [name, settled.get(name)]));
});
