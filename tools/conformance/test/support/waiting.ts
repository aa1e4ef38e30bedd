import { type Clock, Ecs } from '@scope/ecs';
import { type Emulator, type EmulatorOptions, startEmulator } from '@scope/emulator';
import { Slb } from '@scope/slb';
import { onTestFinished } from 'vitest';

/** An emulator, clients of it, and a clock of theirs in which a pause takes no time of ours. */
export interface Waiting {
  readonly emulator: Emulator;
  readonly ecs: Ecs;
  readonly slb: Slb;
  /** How long a program paused, in milliseconds. */
  readonly pauses: number[];
  /** Options of `waitUntil`. */
  readonly options: { readonly clock: Clock };
  /** Lets the next call of an operation be answered with this, whatever it asks. */
  answerOnce(action: string, body: object): void;
}

/** Starts what a test of waiters needs, until the test is over. */
export async function startWaiting(options: EmulatorOptions = {}): Promise<Waiting> {
  const emulator = await startEmulator(options);
  const pauses: number[] = [];
  const clock: Clock = {
    now: () => emulator.clock.now(),
    monotonic: () => emulator.clock.now(),
    async sleep(delayMs, signal) {
      signal?.throwIfAborted();
      pauses.push(delayMs);
      emulator.clock.advance(delayMs);
    },
  };
  const settings = {
    regionId: 'cn-hangzhou',
    endpoint: emulator.url,
    credentials: { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' },
    clock,
  };
  const ecs = new Ecs(settings);
  const slb = new Slb(settings);
  onTestFinished(async () => {
    ecs.close();
    slb.close();
    await emulator.close();
  });
  return {
    emulator,
    ecs,
    slb,
    pauses,
    options: { clock },
    answerOnce(action, body) {
      const answer = JSON.stringify({ RequestId: 'R-1', ...body });
      emulator.faults.add({ match: { action, times: 1 }, respond: { status: 200, body: answer } });
    },
  };
}

/** Makes instances and returns their ids. */
export async function runInstances(ecs: Ecs, Amount = 1): Promise<string[]> {
  const request = { ImageId: 'aliyun_3_x64_20G_alibase_20240819.vhd', InstanceType: 'ecs.g8i.large', Amount };
  return (await ecs.runInstances(request)).InstanceIdSets?.InstanceIdSet ?? [];
}
