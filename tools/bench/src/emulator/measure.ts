import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DescribeInstancesRequest, Ecs } from '@scope/ecs';
import type { Usage } from './server.ts';

/** What an emulator that holds so many instances takes. */
export interface EmulatorFigures {
  readonly instances: number;
  readonly store: 'memory' | 'data';
  readonly createdPerSecond: number;
  /** CPU time of the server for one page of 100 instances, in milliseconds, by what selects them. */
  readonly pages: Readonly<Record<string, number>>;
  readonly callsPerSecond: number;
  readonly megabytes: number;
}

const server = fileURLToPath(new URL('server.ts', import.meta.url));
const perCall = 100;
const callsPerPage = 60;
const concurrency = 4;

/** The pages that are measured: each is one of 100 instances, or of fewer where there are fewer. */
const pages: Readonly<Record<string, DescribeInstancesRequest>> = {
  first: {},
  middle: { PageNumber: 5 },
  running: { Status: 'Running' },
  tagged: { Tag: [{ Key: 'group', Value: '0' }] },
};

/** Fills emulators with instances, and measures lists. */
export async function measureEmulator(
  sizes: readonly number[],
  report: (figures: EmulatorFigures) => void,
): Promise<void> {
  for (const store of ['memory', 'data'] as const) {
    for (const instances of sizes) report(await measureOne(instances, store));
  }
}

async function measureOne(instances: number, store: 'memory' | 'data'): Promise<EmulatorFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-emulator-'));
  const child = fork(server, store === 'data' ? [folder] : [], {
    execArgv: ['--expose-gc', '--max-old-space-size=6000', '--import', 'tsx', '--conditions=source'],
  });
  try {
    const [url] = (await once(child, 'message')) as [string];
    const ecs = new Ecs({
      endpoint: url,
      regionId: 'cn-hangzhou',
      credentials: { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' },
    });
    const createdPerSecond = await fill(ecs, instances);
    const figures: Record<string, number> = {};
    let seconds = 0;
    for (const [name, request] of Object.entries(pages)) {
      await calls(ecs, request, 8);
      const before = await usageOf(child);
      const started = performance.now();
      await calls(ecs, request, callsPerPage);
      seconds += (performance.now() - started) / 1_000;
      figures[name] =
        ((await usageOf(child)).cpuMicroseconds - before.cpuMicroseconds) / 1_000 / callsPerPage;
    }
    const { megabytes } = await usageOf(child);
    const callsPerSecond = (callsPerPage * Object.keys(pages).length) / seconds;
    return { instances, store, createdPerSecond, pages: figures, callsPerSecond, megabytes };
  } finally {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(ecs: Ecs, instances: number): Promise<number> {
  const started = performance.now();
  for (let made = 0; made < instances; made += perCall) {
    // A vSwitch of the usual size has room for 4,092 of them.
    const zone = `cn-hangzhou-${'ghi'.charAt(Math.floor(made / 4_000) % 3)}`;
    await ecs.runInstances({
      Amount: Math.min(perCall, instances - made),
      ZoneId: zone,
      InstanceName: 'bench-[1,4]',
      Tag: [{ Key: 'group', Value: String(Math.floor(made / perCall) % 10) }],
    });
  }
  return instances / ((performance.now() - started) / 1_000);
}

async function calls(ecs: Ecs, request: DescribeInstancesRequest, count: number): Promise<void> {
  let left = count;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await ecs.describeInstances({ PageSize: perCall, ...request });
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}

async function usageOf(child: ChildProcess): Promise<Usage> {
  const answered = once(child, 'message') as Promise<[Usage]>;
  child.send('usage');
  return (await answered)[0];
}
