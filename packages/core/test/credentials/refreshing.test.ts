import { assert, asyncProperty, double } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FreshCredentials, type RefreshEvent, refreshing } from '../../src/credentials/refreshing.ts';
import { failureOf, type ManualClock, manualClock, settle } from './support.ts';

const minute = 60_000;

/** A provider whose loads the test ends by hand. */
function crank(lifetimeMs = 60 * minute) {
  const clock = manualClock();
  const loads: (PromiseWithResolvers<FreshCredentials> & { known: string | undefined })[] = [];
  const events: RefreshEvent[] = [];
  const provider = refreshing(
    (known) => {
      const load = { ...withResolvers<FreshCredentials>(), known };
      loads.push(load);
      return load.promise;
    },
    'test',
    { clock, randomness: { fraction: () => 0.5, id: () => '' }, onRefresh: (event) => events.push(event) },
  );
  return {
    ...{ clock, loads, events, provider },
    /** Ends a load with credentials that are named after it. */
    async land(index: number, lifeMs = lifetimeMs, name = `key${index}`) {
      loads[index]?.resolve(session(name, clock, lifeMs));
      await settle();
    },
    async fail(index: number, message = 'STS is down') {
      loads[index]?.reject(new Error(message));
      await settle();
    },
    async idNow(rejectedAccessKeyId?: string) {
      const { accessKeyId } = await provider.getCredentials({ rejectedAccessKeyId });
      return accessKeyId;
    },
    /** Starts with `key0` in hand. */
    async begin() {
      const first = provider.getCredentials();
      await this.land(0);
      await first;
      return this;
    },
  };
}

interface PromiseWithResolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: Error) => void;
}

function withResolvers<T>(): PromiseWithResolvers<T> {
  let resolve: (value: T) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

function session(name: string, clock: ManualClock, lifeMs: number): FreshCredentials {
  return {
    credentials: {
      accessKeyId: name,
      accessKeySecret: `secret of ${name}`,
      securityToken: `token of ${name}`,
      expiration: new Date(clock.now() + lifeMs),
    },
  };
}

describe('a cold start', () => {
  it('asks once for a thousand callers', async () => {
    const { provider, loads, land } = crank();
    const calls = Array.from({ length: 1_000 }, () => provider.getCredentials());
    await land(0);
    const ids = new Set((await Promise.all(calls)).map(({ accessKeyId }) => accessKeyId));
    expect({ ids: [...ids], loads: loads.length }).toEqual({ ids: ['key0'], loads: 1 });
  });

  it('gives every caller the same error and asks again for the next one', async () => {
    const { provider, loads, fail, land, idNow } = crank();
    const calls = [failureOf(provider.getCredentials()), failureOf(provider.getCredentials())];
    await fail(0);
    expect(await Promise.all(calls)).toEqual(['Error: STS is down', 'Error: STS is down']);
    const next = idNow();
    await land(1);
    expect([await next, loads.length]).toEqual(['key1', 2]);
  });

  it('survives a load that throws at once', async () => {
    let calls = 0;
    const provider = refreshing(() => {
      calls += 1;
      throw new Error(`broken ${calls}`);
    }, 'test');
    expect(await failureOf(provider.getCredentials())).toBe('Error: broken 1');
    expect(await failureOf(provider.getCredentials())).toBe('Error: broken 2');
  });

  it('refuses credentials that have expired already', async () => {
    const { provider, land } = crank();
    const call = failureOf(provider.getCredentials());
    await land(0, 0);
    expect(await call).toBe(
      'CredentialsError: test: the new credentials have expired already, at 2030-01-01T00:00:00.000Z',
    );
  });
});

describe('the windows', () => {
  it('ask nobody in the first part of a session', async () => {
    const { clock, loads, idNow } = await crank().begin();
    clock.advance(28 * minute);
    for (let call = 0; call < 1_000; call += 1) await idNow();
    expect(loads.length).toBe(1);
  });

  it('serve the current token in the soft window while one refresh runs', async () => {
    const { clock, loads, land, idNow } = await crank().begin();
    clock.advance(29.5 * minute);
    expect([await idNow(), await idNow(), loads.length]).toEqual(['key0', 'key0', 2]);
    await land(1);
    expect([await idNow(), loads.length]).toEqual(['key1', 2]);
  });

  it('tell the load which key is to be replaced', async () => {
    const { clock, loads, idNow } = await crank().begin();
    clock.advance(29.5 * minute);
    await idNow();
    expect(loads.map(({ known }) => known)).toEqual([undefined, 'key0']);
  });

  it('make callers wait in the hard window', async () => {
    const { clock, land, idNow } = await crank().begin();
    clock.advance(59.5 * minute);
    const call = idNow();
    await land(1);
    expect(await call).toBe('key1');
  });

  it.each([
    [900, 404, 1],
    [900, 406, 2],
    [10, 4.4, 1],
    [10, 4.6, 2],
    [43_200, 21_500, 1],
    [43_200, 21_600, 2],
  ])('scale with the life of a session: %d s, after %d s: %d loads', async (seconds, afterSeconds, want) => {
    const { clock, loads, idNow } = await crank(seconds * 1_000).begin();
    clock.advance(afterSeconds * 1_000);
    await idNow();
    expect(loads.length).toBe(want);
  });
});

describe('a failing refresh', () => {
  it('is silent in the soft window and is retried after a pause', async () => {
    const { clock, loads, fail, idNow } = await crank().begin();
    clock.advance(30 * minute);
    await idNow();
    await fail(1);
    expect([await idNow(), loads.length]).toEqual(['key0', 2]);
    clock.advance(6 * minute);
    expect([await idNow(), loads.length]).toEqual(['key0', 2]);
    clock.advance(minute);
    expect([await idNow(), loads.length]).toEqual(['key0', 3]);
  });

  it('is retried more and more often towards the end, and never in a storm', async () => {
    const { clock, loads, fail, idNow } = await crank().begin();
    const gaps: number[] = [];
    let last = clock.now();
    while (clock.now() < Date.UTC(2030, 0, 1, 0, 59)) {
      clock.advance(1_000);
      const before = loads.length;
      expect(await idNow()).toBe('key0');
      if (loads.length > before) {
        gaps.push((clock.now() - last) / 1_000);
        last = clock.now();
        await fail(before);
      }
    }
    expect(gaps.slice(1)).toEqual([...gaps.slice(1)].sort((a, b) => b - a));
    expect(gaps.length).toBeLessThan(30);
  });

  it('leaves a valid token in use in the hard window', async () => {
    const { clock, fail, idNow, loads } = await crank().begin();
    clock.advance(59.5 * minute);
    const call = idNow();
    await fail(1);
    expect([await call, await idNow(), loads.length]).toEqual(['key0', 'key0', 2]);
  });

  it('is an error once the token has expired, and never the expired token', async () => {
    const { clock, provider, fail } = await crank().begin();
    clock.advance(60 * minute);
    const call = failureOf(provider.getCredentials());
    await fail(1);
    expect(await call).toBe('Error: STS is down');
  });

  it('is an error where the token expires while callers wait', async () => {
    const { clock, provider, fail } = await crank().begin();
    clock.advance(59.5 * minute);
    const call = failureOf(provider.getCredentials());
    clock.advance(minute);
    await fail(1);
    expect(await call).toBe('Error: STS is down');
  });

  it('does not delay the first fresh token after an outage', async () => {
    const { clock, fail, land, idNow, provider } = await crank().begin();
    clock.advance(90 * minute);
    const failed = failureOf(provider.getCredentials());
    await fail(1);
    await failed;
    const call = idNow();
    await land(2);
    expect(await call).toBe('key2');
  });
});

it('survives an outage of half of a session at any time, whatever the jitter', async () => {
  const step = 2_000;
  const life = 900_000;
  await assert(
    asyncProperty(
      double({ min: 0, max: 1, noNaN: true }),
      double({ min: 0, max: 0.99, noNaN: true }),
      async (at, fraction) => {
        const clock = manualClock();
        const begin = clock.now();
        const outage = begin + at * life;
        const load = async () => {
          const isOut = clock.now() > outage && clock.now() < outage + life / 2;
          if (isOut) throw new Error('STS is down');
          return session(`key${clock.now()}`, clock, life);
        };
        const provider = refreshing(load, 'test', {
          clock,
          randomness: { fraction: () => fraction, id: () => '' },
        });
        for (; clock.now() < begin + 2 * life; clock.advance(step)) {
          const { expiration } = await provider.getCredentials();
          expect(expiration?.getTime()).toBeGreaterThan(clock.now());
          await settle();
        }
      },
    ),
    { numRuns: 30 },
  );
});

describe('a source that has nothing newer', () => {
  it('is asked again after a pause, by the windows of the session as first seen', async () => {
    const { clock, loads, idNow } = await crank().begin();
    const kept = session('key0', clock, 60 * minute);
    clock.advance(30 * minute);
    await idNow();
    loads[1]?.resolve(kept);
    await settle();
    expect([await idNow(), loads.length]).toEqual(['key0', 2]);
    clock.advance(7 * minute);
    expect([await idNow(), loads.length]).toEqual(['key0', 3]);
  });
});

describe('a token that the server has rejected', () => {
  it('is replaced once for all who complain', async () => {
    const { loads, land, idNow } = await crank().begin();
    const calls = [idNow('key0'), idNow('key0'), idNow('key0')];
    await land(1);
    expect([await Promise.all(calls), loads.length]).toEqual([['key1', 'key1', 'key1'], 2]);
  });

  it('is not replaced again for those who complain late', async () => {
    const { loads, land, idNow } = await crank().begin();
    const call = idNow('key0');
    await land(1);
    await call;
    expect([await idNow('key0'), loads.length]).toEqual(['key1', 2]);
  });

  it('is replaced by a refresh of its own, whatever is under way', async () => {
    const { clock, loads, land, idNow } = await crank().begin();
    clock.advance(30 * minute);
    await idNow();
    const call = idNow('key0');
    await settle();
    expect(loads.length).toBe(3);
    await land(2);
    expect(await call).toBe('key2');
  });

  it('does not come back by a refresh that was under way and lands late', async () => {
    const { clock, land, idNow } = await crank().begin();
    clock.advance(30 * minute);
    await idNow();
    const call = idNow('key0');
    await land(2);
    await land(1, 60 * minute, 'key0');
    expect([await call, await idNow()]).toEqual(['key2', 'key2']);
  });

  it('does not come back by a refresh that was under way and lands first', async () => {
    const { clock, loads, land, idNow } = await crank().begin();
    clock.advance(30 * minute);
    await idNow();
    const complaint = idNow('key0');
    await land(1, 60 * minute, 'key0');
    const other = idNow();
    await land(2);
    expect([await complaint, await other, loads.length]).toEqual(['key2', 'key2', 3]);
  });
});

describe('an abort', () => {
  it('ends one wait and not the refresh that others wait for', async () => {
    const { provider, land } = crank();
    const controller = new AbortController();
    const aborted = failureOf(provider.getCredentials({ signal: controller.signal }));
    const other = provider.getCredentials();
    controller.abort(new Error('enough'));
    expect(await aborted).toBe('Error: enough');
    await land(0);
    expect((await other).accessKeyId).toBe('key0');
  });

  it('before the call asks nobody', async () => {
    const { provider, loads } = crank();
    const call = provider.getCredentials({ signal: AbortSignal.abort(new Error('too late')) });
    expect([await failureOf(call), loads.length]).toEqual(['Error: too late', 0]);
  });

  it('in the hard window rejects with its reason although a valid token is at hand', async () => {
    const { clock, provider } = await crank().begin();
    clock.advance(59.5 * minute);
    const controller = new AbortController();
    const call = failureOf(provider.getCredentials({ signal: controller.signal }));
    controller.abort(new Error('enough'));
    expect(await call).toBe('Error: enough');
  });
});

describe('clocks', () => {
  it('set back do not prolong a session', async () => {
    const { clock, land, idNow } = await crank().begin();
    clock.jump(-120 * minute);
    clock.advance(60 * minute);
    const call = idNow();
    await land(1);
    expect(await call).toBe('key1');
  });

  it('that stood still while the machine slept do not prolong a session', async () => {
    const { clock, land, idNow } = await crank().begin();
    clock.jump(60 * minute);
    const call = idNow();
    await land(1);
    expect(await call).toBe('key1');
  });

  it.each([-5, 5])('that are %d hours off do no harm where the issuer tells its time', async (hours) => {
    const clock = manualClock();
    let loads = 0;
    const provider = refreshing(
      async () => {
        loads += 1;
        const issuedAt = new Date(clock.now() + hours * 60 * minute);
        const fresh = session(`key${loads}`, clock, hours * 60 * minute + 60 * minute);
        return { ...fresh, issuedAt };
      },
      'test',
      { clock },
    );
    await provider.getCredentials();
    clock.advance(28 * minute);
    await provider.getCredentials();
    expect(loads).toBe(1);
    clock.advance(32 * minute);
    expect((await provider.getCredentials()).accessKeyId).toBe('key2');
  });
});

describe('credentials without an expiration', () => {
  it('are asked for at each call, by callers at the same time together', async () => {
    let loads = 0;
    const provider = refreshing(async () => {
      loads += 1;
      return { credentials: { accessKeyId: `key${loads}`, accessKeySecret: 's' } };
    }, 'test');
    const ids = async () => {
      const both = await Promise.all([provider.getCredentials(), provider.getCredentials()]);
      return both.map(({ accessKeyId }) => accessKeyId);
    };
    expect([await ids(), await ids()]).toEqual([
      ['key1', 'key1'],
      ['key2', 'key2'],
    ]);
  });
});

describe('onRefresh', () => {
  it('tells when, how long, until when, and why not', async () => {
    const { clock, events, fail, provider, land } = crank();
    const failed = failureOf(provider.getCredentials());
    clock.advance(7);
    await fail(0);
    await failed;
    const call = provider.getCredentials();
    clock.advance(5);
    await land(1);
    await call;
    const start = Date.UTC(2030, 0, 1);
    expect(events).toEqual([
      {
        provider: 'test',
        startedAt: new Date(start),
        durationMs: 7,
        expiration: undefined,
        error: new Error('STS is down'),
      },
      {
        provider: 'test',
        startedAt: new Date(start + 7),
        durationMs: 5,
        expiration: new Date(start + 12 + 60 * minute),
        error: undefined,
      },
    ]);
  });

  it('does no harm when it throws', async () => {
    const load = async () => session('key', manualClock(), 60 * minute);
    const onRefresh = () => {
      throw new Error('listener');
    };
    const provider = refreshing(load, 'test', { clock: manualClock(), onRefresh });
    expect((await provider.getCredentials()).accessKeyId).toBe('key');
  });
});

it('keeps the parts of a session together', async () => {
  const { clock, idNow, land, provider } = await crank().begin();
  clock.advance(30 * minute);
  await idNow();
  const seen = [await provider.getCredentials()];
  await land(1);
  seen.push(await provider.getCredentials());
  for (const { accessKeyId, accessKeySecret, securityToken } of seen) {
    expect([accessKeySecret, securityToken]).toEqual([`secret of ${accessKeyId}`, `token of ${accessKeyId}`]);
  }
});
