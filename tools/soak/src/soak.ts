import { setTimeout as sleep } from 'node:timers/promises';
import { isServiceError, type Operation, ramRoleArn, type Service, ServiceClient } from '@scope/core';
import { type Emulator, startEmulator } from '@scope/emulator';
import { planOutages, seededFractions } from './outages.ts';

/** How long and how hard a soak is. */
export interface SoakOptions {
  readonly sessionSeconds: number;
  /** How many lives of a session the soak lasts. */
  readonly sessions: number;
  readonly callers: number;
  /** The longest outage, as a share of a session's life. */
  readonly longestOutage: number;
  readonly seed: number;
}

/** What a soak has counted. */
export interface SoakFigures {
  readonly calls: number;
  readonly failedCalls: number;
  /** Calls that the server refused for an expired token; they count as failed as well. */
  readonly expiredTokens: number;
  /** The first failures, as texts. */
  readonly failures: readonly string[];
  readonly outages: number;
  /** AssumeRole calls that STS granted: tokens made. */
  readonly granted: number;
  /** AssumeRole calls that met an outage. */
  readonly lost: number;
  /** The fewest tokens with which any client can survive outages of half of a session's life. */
  readonly ideal: number;
}

const service: Service = {
  product: 'Sts',
  version: '2015-04-01',
  endpoints: { patterns: { public: 'sts.aliyuncs.com' } },
};
const whoAmI: Operation<object, unknown> = { name: 'GetCallerIdentity', readOnly: true };

/** A token has to be replaced while it still has the length of an outage to live. */
const servingShare = 0.5;

/** Runs callers against an emulator whose STS fails again and again, and counts. */
export async function soak(options: SoakOptions): Promise<SoakFigures> {
  const { sessionSeconds, sessions, callers, longestOutage, seed } = options;
  const sessionMs = sessionSeconds * 1_000;
  const durationMs = sessionMs * sessions;
  await using emulator = await startEmulator({ minSessionSeconds: 1, maxRequests: 100 });
  const tally = { calls: 0, failedCalls: 0, expiredTokens: 0, granted: 0, lost: 0 };
  const failures: string[] = [];
  const client = clientOf(emulator, sessionSeconds, (error) => {
    if (error === undefined) tally.granted += 1;
    else tally.lost += 1;
  });
  const outages = planOutages({ durationMs, sessionMs, longest: longestOutage }, seededFractions(seed));
  const stop = new AbortController();

  async function callUntil(endMs: number): Promise<void> {
    while (performance.now() < endMs) {
      await client.send(whoAmI, {}).catch((error: Error) => {
        tally.failedCalls += 1;
        if (isServiceError(error, 'InvalidSecurityToken.Expired')) tally.expiredTokens += 1;
        if (failures.length < 5) failures.push(`${error.name}: ${error.message}`);
      });
      tally.calls += 1;
      await sleep(100);
    }
  }

  await client.send(whoAmI, {});
  const endMs = performance.now() + durationMs;
  const faults = causeOutages(emulator, outages, stop.signal);
  await Promise.all(Array.from({ length: callers }, () => callUntil(endMs)));
  stop.abort();
  await faults;
  client.close();
  const ideal = 1 + Math.floor(durationMs / (sessionMs * servingShare));
  return { ...tally, failures, outages: outages.length, ideal };
}

/** The calls themselves are not retried, so that nothing hides a bad token. */
function clientOf(
  emulator: Emulator,
  durationSeconds: number,
  onAssumeRole: (error: unknown) => void,
): ServiceClient {
  const credentials = ramRoleArn({
    roleArn: `acs:ram::${emulator.accountId}:role/soak`,
    roleSessionName: 'soak',
    credentials: { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' },
    stsEndpoint: emulator.url,
    durationSeconds,
    // As long for a session of 900 seconds as the default is.
    attemptTimeoutMs: durationSeconds * 11,
    onAttempt: ({ error }) => onAssumeRole(error),
  });
  return new ServiceClient(service, { endpoint: emulator.url, credentials, maxAttempts: 1 });
}

async function causeOutages(
  { faults }: Emulator,
  outages: ReturnType<typeof planOutages>,
  signal: AbortSignal,
): Promise<void> {
  const startedMs = performance.now();
  const waitUntil = (atMs: number) =>
    sleep(Math.max(0, startedMs + atMs - performance.now()), undefined, { signal }).catch(() => {});
  for (const { startMs, endMs, respond } of outages) {
    await waitUntil(startMs);
    const end = faults.add({ match: { action: 'AssumeRole' }, respond });
    await waitUntil(endMs);
    end();
    if (signal.aborted) return;
  }
}
