import { expect, test } from 'vitest';
import { createRateLimit } from '../../src/retry/rate-limit.ts';

/** A clock that is moved by hand; sleepers only note how long they would sleep. */
function handClock() {
  const clock = {
    time: 0,
    pauses: [] as number[],
    now: () => clock.time,
    monotonic: () => clock.time,
    sleep: async (delayMs: number) => void clock.pauses.push(delayMs),
  };
  return clock;
}

async function enterTimes(limit: ReturnType<typeof createRateLimit>, count: number): Promise<void> {
  for (let entry = 0; entry < count; entry++) await limit.enter(undefined);
}

test('without throttling nobody waits', async () => {
  const clock = handClock();
  const limit = createRateLimit(clock);
  await enterTimes(limit, 1_000);
  limit.learn(false);
  await enterTimes(limit, 1_000);
  expect(clock.pauses).toEqual([]);
});

test('throttling lowers the rate to 0.7 of what was sent, and callers wait one after the other', async () => {
  const clock = handClock();
  const limit = createRateLimit(clock);
  await enterTimes(limit, 100);
  limit.learn(true);
  await enterTimes(limit, 4);
  expect(clock.pauses.map((pause) => pause.toFixed(1))).toEqual(['14.3', '28.6', '42.9']);
});

test('throttlings of one second count once', async () => {
  const clock = handClock();
  const limit = createRateLimit(clock);
  await enterTimes(limit, 100);
  for (let failure = 0; failure < 20; failure++) limit.learn(true);
  await enterTimes(limit, 2);
  expect(clock.pauses.map((pause) => pause.toFixed(1))).toEqual(['14.3']);
});

test('the rate never falls below one call in two seconds', async () => {
  const clock = handClock();
  const limit = createRateLimit(clock);
  for (let second = 0; second < 60; second++) {
    clock.time = second * 1_000;
    limit.learn(true);
  }
  await enterTimes(limit, 2);
  expect(clock.pauses.at(-1)).toBe(2_000);
});

test('the rate grows again while calls succeed', async () => {
  const clock = handClock();
  const limit = createRateLimit(clock);
  await enterTimes(limit, 100);
  limit.learn(true);
  for (let second = 1; second <= 3; second++) {
    clock.time = second * 1_000;
    limit.learn(false);
  }
  await enterTimes(limit, 2);
  expect(clock.pauses).toEqual([10]);
});

test('those who give up waiting do not make the others wait', async () => {
  const clock = handClock();
  const untilAborted = (signal: AbortSignal) =>
    new Promise<void>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  const limit = createRateLimit({
    ...clock,
    sleep: (delayMs, signal) => (signal === undefined ? clock.sleep(delayMs) : untilAborted(signal)),
  });
  await limit.enter(undefined);
  limit.learn(true);
  await limit.enter(undefined);
  const abort = new AbortController();
  const impatient = Array.from({ length: 300 }, () => limit.enter(abort.signal));
  const patient = limit.enter(undefined);
  setTimeout(() => abort.abort(new Error('enough')), 5);
  expect((await Promise.allSettled(impatient)).map(({ status }) => status)).not.toContain('fulfilled');
  await patient;
  expect(clock.pauses).toEqual([1_000 / 0.7]);
});

test('an abort ends the waiting', async () => {
  const limit = createRateLimit({
    now: () => 0,
    monotonic: () => 0,
    sleep: async (_, signal) => signal?.throwIfAborted(),
  });
  await limit.enter(undefined);
  limit.learn(true);
  await limit.enter(undefined);
  await expect(limit.enter(AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
});
