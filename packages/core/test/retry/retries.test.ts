import { afterEach, expect, test } from 'vitest';
import { isServiceError } from '../../src/errors/guards.ts';
import type { FailedAttempt } from '../../src/retry/policy.ts';
import { clientOf, createThing, describeThing, sleeplessClock } from '../support/client.ts';
import { fine, json, refusal, startServer, type TestServer } from '../support/server.ts';

let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const unjittered = { fraction: () => 1, id: () => crypto.randomUUID() };

test('the pauses double, and are longer for throttling', async () => {
  server = await startServer([
    ...Array.from({ length: 3 }, () => refusal(503, 'ServiceUnavailable')),
    ...Array.from({ length: 2 }, () => refusal(429, 'Throttling')),
    fine,
  ]);
  const clock = sleeplessClock();
  await clientOf(server.url, { clock, randomness: unjittered, maxAttempts: 6 }).send(describeThing, {});
  expect(clock.pauses).toEqual([100, 200, 400, 4_000, 8_000]);
});

test('the server’s wish is obeyed, with jitter on top', async () => {
  server = await startServer([refusal(429, 'Throttling', { 'x-acs-retry-after': '1234' }), fine]);
  const clock = sleeplessClock();
  await clientOf(server.url, { clock, randomness: unjittered }).send(describeThing, {});
  expect(clock.pauses).toEqual([1_734]);
});

for (const minutes of [5, -5]) {
  test(`a wish in the form of a date is obeyed although the local clock is ${minutes} minutes off`, async () => {
    const date = new Date('2030-01-01T00:00:00Z');
    const headers = {
      date: date.toUTCString(),
      'retry-after': new Date(date.getTime() + 2_000).toUTCString(),
    };
    server = await startServer([refusal(429, 'Throttling', headers), fine]);
    const clock = sleeplessClock(() => date.getTime() + minutes * 60_000);
    await clientOf(server.url, { clock, randomness: unjittered }).send(describeThing, {});
    expect(clock.pauses).toEqual([2_500]);
  });
}

test('maxAttempts 1 switches retries off', async () => {
  server = await startServer(refusal(503, 'ServiceUnavailable'));
  const client = clientOf(server.url, { maxAttempts: 1 });
  await expect(client.send(describeThing, {})).rejects.toMatchObject({
    code: 'ServiceUnavailable',
    attempts: 1,
  });
  await expect(client.send(describeThing, {}, { maxAttempts: 2 })).rejects.toMatchObject({ attempts: 2 });
});

test('a call that carries a ClientToken is retried', async () => {
  server = await startServer([refusal(500, 'InternalError'), fine]);
  const client = clientOf(server.url);
  await expect(client.send(createThing, { ClientToken: 'mine' })).resolves.toMatchObject({ Name: 'thing' });
});

test('the quota stops a storm: after a hundred retries in a row there are no more', async () => {
  server = await startServer(refusal(503, 'ServiceUnavailable'));
  const client = clientOf(server.url);
  const outcomes = await Promise.allSettled(
    Array.from({ length: 100 }, () => client.send(describeThing, {})),
  );
  expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
  expect(server.requests).toHaveLength(200);
});

test('a policy of one’s own decides, and learns what the standard one would do', async () => {
  server = await startServer([
    refusal(409, 'IncorrectStatus'),
    refusal(409, 'IncorrectStatus'),
    json(200, { Name: 'thing' }),
  ]);
  const failures: FailedAttempt[] = [];
  const clock = sleeplessClock();
  const client = clientOf(server.url, {
    clock,
    retryPolicy: (failed) => {
      failures.push(failed);
      return isServiceError(failed.error, 'IncorrectStatus') ? failed.attempt * 10 : undefined;
    },
  });
  await expect(client.send(createThing, {})).resolves.toMatchObject({ Name: 'thing' });
  expect(clock.pauses).toEqual([10, 20]);
  expect(failures).toMatchObject([
    { operation: 'CreateThing', attempt: 1, repeatable: false, reason: undefined },
    { operation: 'CreateThing', attempt: 2, repeatable: false, reason: undefined },
  ]);
});

test('a policy of one’s own may give up what the standard one would retry', async () => {
  server = await startServer(refusal(503, 'ServiceUnavailable'));
  const reasons: unknown[] = [];
  const client = clientOf(server.url, { retryPolicy: ({ reason }) => void reasons.push(reason) });
  await expect(client.send(describeThing, {})).rejects.toMatchObject({
    attempts: 1,
    code: 'ServiceUnavailable',
  });
  expect(reasons).toEqual(['transient']);
});

test('in the adaptive mode a throttled client spaces its calls out, and calls go through', async () => {
  let now = 0;
  const pauses: number[] = [];
  const clock = {
    now: Date.now,
    monotonic: () => now,
    sleep: async (delayMs: number) => {
      pauses.push(delayMs);
      now += delayMs;
    },
  };
  server = await startServer([
    fine,
    fine,
    fine,
    fine,
    fine,
    fine,
    fine,
    fine,
    fine,
    fine,
    refusal(429, 'Throttling'),
    fine,
  ]);
  const client = clientOf(server.url, {
    clock,
    retryMode: 'adaptive',
    randomness: { ...unjittered, fraction: () => 0 },
  });
  for (let call = 0; call < 10; call++) await client.send(describeThing, {});
  expect(pauses, 'nothing is held back before the first throttling').toEqual([]);
  await client.send(describeThing, {});
  await client.send(describeThing, {});
  // Eleven were sent in the second before, so the rate falls to 0.7 × 11 in a second.
  expect(pauses.map(Math.round)).toEqual([0, 130]);
  expect(server.requests).toHaveLength(13);
});
