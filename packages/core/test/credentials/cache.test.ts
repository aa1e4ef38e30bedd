import { describe, expect, it } from 'vitest';
import { type CredentialsStore, sharedCache } from '../../src/credentials/cache.ts';
import type { FreshCredentials } from '../../src/credentials/refreshing.ts';
import { ConfigError } from '../../src/errors/errors.ts';
import { failureOf, manualClock } from './support.ts';

const hour = 3_600_000;

/** A store in memory, with what a process of its own would need around it. */
function setUp(store: Partial<CredentialsStore> = {}) {
  const clock = manualClock();
  const texts = new Map<string, string>();
  const cache = sharedCache({
    read: async (key) => texts.get(key),
    write: async (key, text) => void texts.set(key, text),
    ...store,
  });
  let loads = 0;
  const load = async (): Promise<FreshCredentials> => {
    loads += 1;
    const expiration = new Date(clock.now() + hour);
    const credentials = { accessKeyId: `key${loads}`, accessKeySecret: 's', securityToken: 't', expiration };
    return { credentials, issuedAt: new Date(clock.now()) };
  };
  const refresh = (knownAccessKeyId?: string, key = 'k') =>
    cache.refresh({ key, knownAccessKeyId, clock }, load);
  const idNow = async (known?: string) => (await refresh(known)).credentials.accessKeyId;
  return { clock, texts, refresh, idNow, loads: () => loads };
}

describe('sharedCache', () => {
  it('answers with what another process has fetched', async () => {
    const { idNow, refresh, clock } = setUp();
    await idNow();
    clock.advance(60_000);
    const { credentials, ageMs } = await refresh();
    expect([credentials.accessKeyId, credentials.securityToken, ageMs]).toEqual(['key1', 't', 60_000]);
  });

  it('fetches for those who want to replace what it has', async () => {
    const { idNow } = setUp();
    await idNow();
    expect([await idNow('key1'), await idNow('key1')]).toEqual(['key2', 'key2']);
  });

  it('keeps those apart that may not share', async () => {
    const { refresh } = setUp();
    const ids = [await refresh(undefined, 'a'), await refresh(undefined, 'b')];
    expect(ids.map(({ credentials }) => credentials.accessKeyId)).toEqual(['key1', 'key2']);
  });

  it('does not hand out a session that is nearly over', async () => {
    const { idNow, clock } = setUp();
    await idNow();
    clock.advance(hour - 60_000);
    expect(await idNow()).toBe('key2');
  });

  it('does not take an entry of a clock that is ahead for one that never ages', async () => {
    const { idNow, clock } = setUp();
    await idNow();
    clock.jump(-24 * hour);
    expect(await idNow()).toBe('key1');
  });

  it.each([
    '',
    'null',
    '[]',
    '{}',
    '{"accessKeyId":"x"}',
    '{"expiration":"2999-01-01","receivedAt":0}',
    '{"accessKeyId',
  ])('fetches where the entry is %j', async (text) => {
    const { idNow, texts } = setUp();
    texts.set('k', text);
    expect(await idNow()).toBe('key1');
  });

  it.each(['read', 'write', 'lock'] as const)('does without a store whose %s fails', async (step) => {
    const { idNow } = setUp({ [step]: () => Promise.reject(new Error('store is down')) });
    expect(await idNow()).toBe('key1');
  });

  it.each(['read', 'write', 'lock'] as const)('passes on a ConfigError of %s', async (step) => {
    const { idNow } = setUp({ [step]: () => Promise.reject(new ConfigError('open to all')) });
    expect(await failureOf(idNow())).toBe('ConfigError: open to all');
  });

  it('gives the lock back, also after a failure', async () => {
    let held = 0;
    const lock = async () => {
      held += 1;
      return async () => {
        held -= 1;
      };
    };
    const { refresh } = setUp({ lock });
    await refresh();
    const cache = sharedCache({ read: async () => undefined, write: async () => {}, lock });
    const failing = cache.refresh({ key: 'k', knownAccessKeyId: undefined, clock: manualClock() }, () =>
      Promise.reject(new Error('STS is down')),
    );
    expect([await failureOf(failing), held]).toEqual(['Error: STS is down', 0]);
  });

  it('refuses what is no store', () => {
    expect(() => sharedCache({ read: 1 } as never)).toThrow("sharedCache: option 'read' takes a function");
  });
});
