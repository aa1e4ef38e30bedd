import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type DescribeInstancesRequest, Ecs } from '@scope/ecs';
import type { Question, Usage } from './server.ts';

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
const perNetwork = 60_000;
const callsPerPage = 60;
const concurrency = 4;

type Page = (ecs: Ecs) => Promise<unknown>;

/** The pages that are measured: each is one of 100, or of fewer where there are fewer. */
function pagesOf({ vSwitches, ids }: Filled): Readonly<Record<string, Page>> {
  const page =
    (request: DescribeInstancesRequest): Page =>
    (ecs) =>
      ecs.describeInstances({ PageSize: perCall, ...request });
  return {
    first: page({}),
    middle: page({ PageNumber: 5 }),
    running: page({ Status: 'Running' }),
    tagged: page({ Tag: [{ Key: 'group', Value: '0' }] }),
    network: page({ VSwitchId: vSwitches[0] }),
    ids: page({ InstanceIds: JSON.stringify(ids) }),
    disks: (ecs) => ecs.describeDisks({ PageSize: perCall }),
    'disks of one': (ecs) => ecs.describeDisks({ PageSize: perCall, InstanceId: ids[0] }),
  };
}

/** What an emulator was filled with. */
interface Filled {
  readonly vSwitches: readonly string[];
  /** The ids of the last instances, as many as a page has. */
  readonly ids: readonly string[];
  readonly perSecond: number;
}

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
    const filled = await fill(ecs, instances);
    const pages = pagesOf(filled);
    await usageOf(child, 'usage after a collection');
    // Sweeping goes on beside it.
    await sleep(2_000);
    const figures: Record<string, number> = {};
    let seconds = 0;
    for (const [name, page] of Object.entries(pages)) {
      await calls(ecs, page, 8);
      const before = await usageOf(child, 'usage');
      const started = performance.now();
      await calls(ecs, page, callsPerPage);
      seconds += (performance.now() - started) / 1_000;
      figures[name] =
        ((await usageOf(child, 'usage')).cpuMicroseconds - before.cpuMicroseconds) / 1_000 / callsPerPage;
    }
    const { megabytes } = await usageOf(child, 'usage after a collection');
    const callsPerSecond = (callsPerPage * Object.keys(pages).length) / seconds;
    return {
      instances,
      store,
      createdPerSecond: filled.perSecond,
      pages: figures,
      callsPerSecond,
      megabytes,
    };
  } finally {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes instances, each with a system disk and two others. */
async function fill(ecs: Ecs, instances: number): Promise<Filled> {
  const started = performance.now();
  const vSwitches = await makeNetworks(ecs, Math.ceil(instances / perNetwork));
  let ids: readonly string[] = [];
  for (let made = 0; made < instances; made += perCall) {
    const { InstanceIdSets } = await ecs.runInstances({
      Amount: Math.min(perCall, instances - made),
      VSwitchId: vSwitches[Math.floor(made / perNetwork)],
      InstanceName: 'bench-[1,4]',
      DataDisk: [{ Size: 40 }, { Size: 40 }],
      Tag: [{ Key: 'group', Value: String(Math.floor(made / perCall) % 10) }],
    });
    ids = InstanceIdSets?.InstanceIdSet ?? [];
  }
  return { vSwitches, ids, perSecond: instances / ((performance.now() - started) / 1_000) };
}

/** Makes vSwitches, each with room for `perNetwork` instances. */
async function makeNetworks(ecs: Ecs, count: number): Promise<string[]> {
  const { VpcId = '' } = await ecs.createVpc({ CidrBlock: '10.0.0.0/8' });
  const made: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const place = { VpcId, ZoneId: 'cn-hangzhou-h', CidrBlock: `10.${number}.0.0/16` };
    const { VSwitchId = '' } = await ecs.createVSwitch(place);
    made.push(VSwitchId);
  }
  return made;
}

async function calls(ecs: Ecs, page: Page, count: number): Promise<void> {
  let left = count;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await page(ecs);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}

async function usageOf(child: ChildProcess, question: Question): Promise<Usage> {
  const answered = once(child, 'message') as Promise<[Usage]>;
  child.send(question);
  return (await answered)[0];
}
