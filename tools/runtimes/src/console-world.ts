import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Ecs } from '@scope/ecs';
import { type Emulator, type EmulatorOptions, startEmulator } from '@scope/emulator';

/** A user of the world. */
export type Caller = 'tester' | 'ann' | 'bob';

const keys = {
  tester: { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' },
  ann: { accessKeyId: 'annsKeyId', accessKeySecret: 'annsKeySecret' },
  bob: { accessKeyId: 'bobsKeyId', accessKeySecret: 'bobsKeySecret' },
};

/** Starts an emulator in which there is something to see. */
export function startWorld(options: Pick<EmulatorOptions, 'port' | 'clock'> = {}): Promise<Emulator> {
  return startEmulator({
    ...options,
    seed: fileURLToPath(new URL('console-world.yaml', import.meta.url)),
  });
}

/** A client of one of its users, that sends each call once. */
export function ecsOf(emulator: Emulator, caller: Caller = 'tester'): Ecs {
  return new Ecs({
    endpoint: emulator.url,
    regionId: 'cn-hangzhou',
    credentials: keys[caller],
    maxAttempts: 1,
    maxBusyWaitMs: 0,
    clock: {
      now: () => emulator.clock.now(),
      monotonic: () => performance.now(),
      sleep: (delayMs) => sleep(delayMs),
    },
  });
}

/** The id of an instance of the world. */
export async function instanceId(emulator: Emulator, InstanceName: string): Promise<string> {
  const { Instances } = await ecsOf(emulator).describeInstances({ InstanceName });
  return Instances?.Instance?.[0]?.InstanceId ?? '';
}

/** Calls as a classic client whose encoding leaves the asterisk alone, which is refused, and returns the request id. */
export async function callWithWrongEncoding(emulator: Emulator): Promise<string> {
  const { accessKeyId, accessKeySecret } = keys.tester;
  const parameters = {
    AccessKeyId: accessKeyId,
    Action: 'DescribeInstances',
    Format: 'JSON',
    InstanceName: 'web-*',
    RegionId: 'cn-hangzhou',
    SignatureMethod: 'HMAC-SHA1',
    SignatureNonce: randomUUID(),
    SignatureVersion: '1.0',
    Timestamp: `${new Date(emulator.clock.now()).toISOString().slice(0, 19)}Z`,
    Version: '2014-05-26',
  };
  const query = Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  const signature = createHmac('sha1', `${accessKeySecret}&`)
    .update(`GET&%2F&${encodeURIComponent(query)}`)
    .digest('base64');
  const answer = await fetch(`${emulator.url}/?${query}&Signature=${encodeURIComponent(signature)}`);
  const { RequestId } = (await answer.json()) as { readonly RequestId: string };
  return RequestId;
}
