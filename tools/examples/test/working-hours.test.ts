import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ecs } from '@scope/ecs';
import { expect, it } from 'vitest';
import { start } from '../src/start.ts';
import { interruptAt, useExample } from './support/use-example.ts';

const example = useExample('working-hours');

interface State {
  readonly status: string | undefined;
  readonly mode: string | undefined;
  readonly tags: readonly (string | undefined)[];
}

/** What the servers of both regions are like, by their names. */
async function servers(): Promise<Readonly<Record<string, State>>> {
  const ecs = new Ecs(example.administrator);
  const answers = await Promise.all(
    ['cn-hangzhou', 'cn-beijing'].map((RegionId) => ecs.describeInstances({ RegionId })),
  );
  const all = answers.flatMap(({ Instances }) => Instances?.Instance ?? []);
  return Object.fromEntries(
    all.map(({ InstanceName = '', Status, StoppedMode, Tags }) => [
      InstanceName,
      { status: Status, mode: StoppedMode, tags: Tags?.Tag?.map(({ TagKey }) => TagKey).sort() ?? [] },
    ]),
  );
}

async function idOf(InstanceName: string): Promise<string> {
  const { Instances } = await new Ecs(example.administrator).describeInstances({ InstanceName });
  return Instances?.Instance?.[0]?.InstanceId ?? '';
}

it('stops what carries the tag in every region, and nothing else', async () => {
  const { status, stdout } = await example.run(['stop']);
  expect(stdout).toContain('2 stopped, 0 failed');
  expect(status).toBe(0);
  const stopped = { status: 'Stopped', mode: 'StopCharging', tags: ['schedule', 'stopped-by'] };
  expect(await servers()).toEqual({
    'office-1': stopped,
    'office-2': stopped,
    'shop-1': { status: 'Running', mode: 'Not-applicable', tags: ['schedule'] },
  });
});

it('starts what it has stopped, but not what a person has', async () => {
  const InstanceId = await idOf('office-1');
  await new Ecs(example.administrator).stopInstance({ InstanceId });
  await example.run(['stop']);
  const { status, stdout } = await example.run(['start']);
  expect(stdout).toMatch(/^cn-beijing i-\w+ office-2 started\n1 started, 0 failed\n$/);
  expect(status).toBe(0);
  const { 'office-1': one, 'office-2': two } = await servers();
  expect(one?.status).toBe('Stopped');
  expect(two).toEqual({ status: 'Running', mode: 'Not-applicable', tags: ['schedule'] });
});

it('is started by a crontab as its README shows', async () => {
  const readme = readFileSync(join(example.folder, 'README.md'), 'utf8');
  const lines = [...readme.matchAll(/^0 \d+ +\* \* 1-5 +cd \/srv\/working-hours && (npm .*)$/gm)].map(
    ([, line = '']) => line,
  );
  expect(lines).toEqual(['npm start --silent -- stop', 'npm start --silent -- start']);
  const { cwd, env } = { cwd: example.folder, env: example.environment };
  const outputs = [];
  for (const line of lines)
    outputs.push((await start('sh', ['-c', line], { cwd, env })).stdout.split('\n').at(-2));
  expect(outputs).toEqual(['2 stopped, 0 failed', '2 started, 0 failed']);
});

it('only tells what it would do in a dry run', async () => {
  const { status, stdout } = await example.run(['stop', '--dry-run']);
  expect(stdout.trim().split('\n').sort()).toEqual([
    expect.stringMatching(/^would stop cn-beijing i-\w+ office-2$/),
    expect.stringMatching(/^would stop cn-hangzhou i-\w+ office-1$/),
  ]);
  expect(status).toBe(0);
  expect((await servers())['office-1']?.status).toBe('Running');
});

it('cannot touch what has another tag, whatever it is told', async () => {
  const { status, stderr } = await example.run(['stop', '--tag', 'schedule=always']);
  expect(status).toBe(1);
  expect(stderr).toContain('the policy does not allow ecs:TagResources');
  expect((await servers())['shop-1']).toMatchObject({ status: 'Running', tags: ['schedule'] });
});

it('keeps the mark of a server that finds no capacity, and says so', async () => {
  await example.run(['stop', '--region', 'cn-hangzhou']);
  const respond = { status: 403, code: 'OperationDenied.NoStock' };
  const forget = example.emulator.faults.add({ match: { action: 'StartInstances' }, respond });
  const { status, stderr } = await example.run(['start']);
  expect(stderr).toContain('OperationDenied.NoStock');
  expect(status).toBe(1);
  expect((await servers())['office-1']?.tags).toContain('stopped-by');
  forget();
  expect((await example.run(['start'])).status).toBe(0);
});

it('ends at once when it is interrupted, and can be run again', async () => {
  const stall = example.emulator.faults.add({ match: { action: 'StopInstances' }, respond: 'stall' });
  const { status } = await example.run(['stop'], { onStart: interruptAt(example, 'StopInstances') });
  expect(status).toBe(130);
  stall();
  expect((await example.run(['stop'])).stdout).toContain('2 stopped, 0 failed');
});

it('wants to know what to do', async () => {
  const { status, stderr } = await example.run(['pause']);
  expect(stderr).toContain('Say either "stop" or "start"');
  expect(status).toBe(2);
});
