import { describe, expect, it, onTestFinished } from 'vitest';
import {
  type Acceptor,
  type Clock,
  type ServiceClient,
  ServiceError,
  type WaitEvent,
  type Waiter,
  waitUntil,
} from '../../src/index.ts';
import { clientOf } from '../support/client.ts';
import { startServer } from '../support/server.ts';

interface Answer {
  RequestId: string;
  Things: { Thing: { Status: string }[] };
}

const thingReady: Waiter<{ Ids?: string[] }, Answer> = {
  name: 'ThingReady',
  operation: { name: 'DescribeThings' },
  minDelayMs: 1_000,
  maxDelayMs: 4_000,
  acceptors: [
    { outcome: 'failure', path: 'Things.Thing[].Status', match: 'any', value: 'Failed' },
    { outcome: 'success', path: 'Things.Thing[].Status', match: 'all', value: 'Ready' },
    { outcome: 'retry', errorCode: 'Thing.Hidden' },
    { outcome: 'failure', errorCode: 'Thing.Broken' },
  ],
};
const askedReady: Waiter<{ Ids?: string[] | string | undefined }, Answer> = {
  ...thingReady,
  operation: { name: 'DescribeThings' },
  acceptors: [
    { outcome: 'success', path: 'Things.Thing[].Status', match: 'all', value: 'Ready', asked: 'Ids' },
  ],
};
const thingGone: Waiter<object, Answer> = {
  ...thingReady,
  name: 'ThingGone',
  acceptors: [
    { outcome: 'success', path: 'Things.Thing[].Status', match: 'none' },
    { outcome: 'success', errorCode: 'Thing.NotFound' },
  ],
};

const things = (...statuses: string[]): Answer => ({
  RequestId: 'r',
  Things: { Thing: statuses.map((Status) => ({ Status })) },
});
const refusal = (code: string) => new ServiceError(code, { code, status: 400, headers: {} });

/** A client with prepared outcomes, and a clock that only sleeping moves. */
function scene(...outcomes: (Answer | Error)[]) {
  let time = 0;
  const slept: number[] = [];
  const clock: Clock = {
    now: () => time,
    monotonic: () => time,
    sleep: async (delayMs, signal) => {
      signal?.throwIfAborted();
      slept.push(delayMs);
      time += delayMs;
    },
  };
  let asked = 0;
  const client = {
    async send() {
      const outcome = outcomes[Math.min(asked++, outcomes.length - 1)];
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
  } as unknown as Pick<ServiceClient, 'send'>;
  return { client, clock, slept };
}

describe('waitUntil', () => {
  it.each([
    ['a list', ['1', '2', '2']],
    ['the JSON of a list', '["1","2"]'],
  ])('goes on while an answer lacks something that the request names in %s', async (_, Ids) => {
    const { client, clock, slept } = scene(things('Ready'), things('Ready', 'Ready'));
    expect(await waitUntil(client, askedReady, { Ids }, { clock })).toEqual(things('Ready', 'Ready'));
    expect(slept).toHaveLength(1);
  });

  it.each([
    ['a list', []],
    ['the JSON of a list', '[]'],
  ])('refuses %s that is empty, for it would select everything', async (_, Ids) => {
    const { client, slept } = scene(things('Ready'));
    await expect(waitUntil(client, askedReady, { Ids })).rejects.toMatchObject({
      name: 'ConfigError',
      message: "ThingReady: 'Ids' takes a list of at least one; an empty one would select everything",
    });
    expect(slept).toEqual([]);
  });

  it.each([
    [{ maxWait: 5 }, "ThingReady has no option 'maxWait'; did you mean 'maxWaitMs'?"],
    [{ maxWaitMs: -1 }, "ThingReady: option 'maxWaitMs' takes a number of milliseconds, at least 0"],
    [{ minDelayMs: '5' }, "ThingReady: option 'minDelayMs' takes a number of milliseconds, at least 0"],
    [
      { maxDelayMs: Number.NaN },
      "ThingReady: option 'maxDelayMs' takes a number of milliseconds, at least 0",
    ],
    [{ onProgress: true }, "ThingReady: option 'onProgress' takes a function"],
    [{ clock: 5 }, "ThingReady: option 'clock' takes an object"],
  ])('refuses %j', async (options, message) => {
    const { client } = scene(things('Ready'));
    await expect(waitUntil(client, thingReady, {}, options as object)).rejects.toMatchObject({
      name: 'ConfigError',
      message,
    });
  });

  it('tells of each answer that decides nothing, and how long it pauses then', async () => {
    const { client, clock, slept } = scene(things('Pending'), refusal('Thing.Hidden'), things('Ready'));
    const events: WaitEvent<Answer>[] = [];
    const onProgress = (event: WaitEvent<Answer>) => {
      events.push(event);
      throw new Error('a listener that fails');
    };
    await waitUntil(client, thingReady, {}, { clock, onProgress });

    const [first = 0, second = 0] = slept;
    expect(events).toEqual([
      { asked: 1, response: things('Pending'), error: undefined, elapsedMs: 0, pauseMs: first },
      { asked: 2, response: undefined, error: refusal('Thing.Hidden'), elapsedMs: first, pauseMs: second },
    ]);
  });

  it.each<[string, Acceptor, (Answer | Error)[], number]>([
    [
      'one of several values',
      { outcome: 'success', path: 'Things.Thing[].Status', match: 'all', value: ['Ready', 'Idle'] },
      [things('Ready', 'Pending'), things('Ready', 'Idle')],
      1,
    ],
    [
      'that there is a value',
      { outcome: 'success', path: 'Things.Thing[].Status', match: 'exists' },
      [things(), things('Pending')],
      1,
    ],
    [
      'that there is a value for each id',
      { outcome: 'success', path: 'Things.Thing[].Status', match: 'exists', asked: 'Ids' },
      [things('Pending'), things('Pending', 'Ready')],
      1,
    ],
  ])('waits for %s', async (_, acceptor, outcomes, pauses) => {
    const { client, clock, slept } = scene(...outcomes);
    const waiter = { ...thingReady, acceptors: [acceptor] };
    expect(await waitUntil(client, waiter, { Ids: ['1', '2'] }, { clock })).toEqual(outcomes.at(-1));
    expect(slept).toHaveLength(pauses);
  });

  it.each([undefined, 'one', '[broken'])('takes any answer in the state if asked for %j', async (Ids) => {
    const { client, clock, slept } = scene(things('Ready'));
    expect(await waitUntil(client, askedReady, { Ids }, { clock })).toEqual(things('Ready'));
    expect(slept).toEqual([]);
  });

  it('returns the answer that shows the state, after pauses that grow to the limit', async () => {
    const wait = Array.from({ length: 5 }, () => things('Ready', 'Pending'));
    const { client, clock, slept } = scene(...wait, things('Ready', 'Ready'));

    expect(await waitUntil(client, thingReady, {}, { clock })).toEqual(things('Ready', 'Ready'));
    expect(slept).toHaveLength(5);
    [1_000, 2_000, 4_000, 4_000, 4_000].forEach((bound, index) => {
      expect(slept[index]).toBeLessThanOrEqual(bound);
      expect(slept[index]).toBeGreaterThan(bound * 0.85);
    });
  });

  it('does not take an empty list for "all are ready"', async () => {
    const { client, clock, slept } = scene(things(), things('Ready'));

    await waitUntil(client, thingReady, {}, { clock });

    expect(slept).toHaveLength(1);
  });

  it('gives up once the state cannot come any more', async () => {
    const { client, clock } = scene(things('Pending'), things('Ready', 'Failed'));

    await expect(waitUntil(client, thingReady, {}, { clock })).rejects.toMatchObject({
      name: 'WaiterError',
      message: "ThingReady cannot come true any more: 'Failed' was seen; the response shows why",
      state: 'Failed',
      response: things('Ready', 'Failed'),
    });
  });

  it('reports an unexpected error at once, a denied permission for example', async () => {
    const { client, clock, slept } = scene(refusal('Forbidden.RAM'));

    await expect(waitUntil(client, thingReady, {}, { clock })).rejects.toMatchObject({
      code: 'Forbidden.RAM',
    });
    expect(slept).toEqual([]);
  });

  it('reads error codes as the waiter says: go on, or give up', async () => {
    const { client, clock } = scene(refusal('Thing.Hidden'), refusal('Thing.Broken'));

    await expect(waitUntil(client, thingReady, {}, { clock })).rejects.toMatchObject({
      name: 'WaiterError',
      message: 'ThingReady cannot come true any more',
      cause: { code: 'Thing.Broken' },
      state: 'Thing.Broken',
    });
  });

  it.each([
    ['an empty list', things(), things()],
    ['an expected error', refusal('Thing.NotFound'), undefined],
  ])('takes %s for a deletion', async (_, outcome, answer) => {
    const { client, clock } = scene(things('Ready'), outcome);

    expect(await waitUntil(client, thingGone, {}, { clock })).toEqual(answer);
  });

  it('stops when the next pause would outlast the limit, and says how long it waited', async () => {
    const { client, clock } = scene(things('Pending'));

    await expect(waitUntil(client, thingReady, {}, { clock, maxWaitMs: 5_000 })).rejects.toMatchObject({
      name: 'TimeoutError',
      phase: 'wait',
      timeoutMs: 5_000,
      message: 'ThingReady did not come true within 5000 ms (asked 3 times)',
    });
  });

  it('ends at the limit although an answer is still to come', async () => {
    const server = await startServer(() => {});
    onTestFinished(() => server.close());
    const waiting = waitUntil(clientOf(server.url), thingReady, {}, { maxWaitMs: 100 });

    await expect(waiting).rejects.toMatchObject({
      name: 'TimeoutError',
      phase: 'wait',
      timeoutMs: 100,
      message: 'ThingReady did not come true within 100 ms (asked 1 times)',
    });
    await server.untilNobodyIsConnected();
  });

  it('takes any length of time, and none at all', async () => {
    const { client, clock } = scene(things('Pending'), things('Ready'));

    await waitUntil(client, thingReady, {}, { clock, maxWaitMs: Number.POSITIVE_INFINITY });
    await waitUntil(client, thingReady, {}, { clock, maxWaitMs: 0 });
  });

  it('ends with the reason of the signal', async () => {
    const { client, clock } = scene(things('Pending'));
    const reason = new Error('enough');

    await expect(
      waitUntil(client, thingReady, {}, { clock, signal: AbortSignal.abort(reason) }),
    ).rejects.toBe(reason);
  });
});
