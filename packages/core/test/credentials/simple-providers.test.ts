import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CallOptions } from '../../src/call/call-options.ts';
import type { CredentialsProvider } from '../../src/call/credentials-provider.ts';
import { bearerToken } from '../../src/credentials/bearer-token.ts';
import { fromEnvironment } from '../../src/credentials/environment.ts';
import { fromFunction } from '../../src/credentials/from-function.ts';
import { staticCredentials } from '../../src/credentials/static.ts';
import { clientOf, describeThing, outcomeOf } from '../support/client.ts';
import { failureOf, key, manualClock } from './support.ts';

afterEach(() => vi.unstubAllEnvs());

describe('staticCredentials', () => {
  it('keeps what it was given, whatever becomes of the object', async () => {
    const given = { accessKeyId: 'id', accessKeySecret: 'secret', securityToken: 'token' };
    const provider = staticCredentials(given);
    given.accessKeySecret = 'other';
    const { accessKeyId, accessKeySecret, securityToken } = await provider.getCredentials();
    expect([accessKeyId, accessKeySecret, securityToken]).toEqual(['id', 'secret', 'token']);
  });

  it('hides the secret parts from printing, spreading and serialising', async () => {
    const credentials = await staticCredentials({ ...key, accessKeySecret: 'M4RK' }).getCredentials();
    const shown = [
      inspect(credentials, { showHidden: true, getters: false, depth: 9 }),
      JSON.stringify(credentials),
      JSON.stringify({ ...credentials }),
    ].join();
    expect(shown).toContain(key.accessKeyId);
    expect(shown).not.toContain('M4RK');
  });

  it.each([
    [{}, 'accessKeyId is missing'],
    [{ accessKeyId: 'id' }, 'accessKeySecret is missing'],
    [{ accessKeyId: '', accessKeySecret: 's' }, 'accessKeyId is empty'],
    [
      { accessKeyId: 'id', accessKeySecret: 's\n' },
      'accessKeySecret contains white space or characters outside ASCII',
    ],
    [{ ...key, expiration: '2030-01-01' }, 'expiration is no valid Date'],
    [{ ...key, expiration: new Date(Number.NaN) }, 'expiration is no valid Date'],
    [null, 'no credentials were given'],
  ])('refuses %o', (credentials, message) => {
    expect(() => staticCredentials(credentials as never)).toThrow(`static credentials: ${message}`);
  });
});

describe('bearerToken', () => {
  it('gives the token and no key', async () => {
    const { accessKeyId, bearerToken: token } = await bearerToken('abc').getCredentials();
    expect([accessKeyId, token]).toEqual(['', 'abc']);
  });

  it('refuses what cannot stand in a header', () => {
    expect(() => bearerToken('a b')).toThrow(
      'bearerToken: bearerToken contains white space or characters outside ASCII',
    );
  });
});

describe('fromEnvironment', () => {
  it('reads the variables at each call', async () => {
    const provider = fromEnvironment();
    vi.stubEnv('ALIBABA_CLOUD_ACCESS_KEY_ID', 'id');
    vi.stubEnv('ALIBABA_CLOUD_ACCESS_KEY_SECRET', 'secret');
    expect((await provider.getCredentials()).securityToken).toBeUndefined();
    vi.stubEnv('ALIBABA_CLOUD_SECURITY_TOKEN', 'token');
    expect((await provider.getCredentials()).securityToken).toBe('token');
  });

  it('names the variable that is missing', async () => {
    vi.stubEnv('ALIBABA_CLOUD_ACCESS_KEY_ID', 'id');
    vi.stubEnv('ALIBABA_CLOUD_ACCESS_KEY_SECRET', '');
    expect(await failureOf(fromEnvironment().getCredentials())).toBe(
      'CredentialsError: environment: ALIBABA_CLOUD_ACCESS_KEY_SECRET is not set',
    );
  });
});

describe('fromFunction', () => {
  it('keeps expiring credentials until they are due', async () => {
    const clock = manualClock();
    let calls = 0;
    const provider = fromFunction(
      () => {
        calls += 1;
        return { ...key, expiration: new Date(clock.now() + 3_600_000) };
      },
      { clock },
    );
    await provider.getCredentials();
    await provider.getCredentials();
    clock.advance(3_600_000);
    await provider.getCredentials();
    expect(calls).toBe(2);
  });

  it.each([
    [() => undefined, 'no credentials were given'],
    [() => ({ accessKeyId: 'id' }), 'accessKeySecret is missing'],
    [() => ({ ...key, expiration: 'tomorrow' }), 'expiration is no valid Date'],
    [() => Promise.reject(new Error('sealed')), 'the function failed: sealed'],
    [() => Promise.reject(undefined), 'the function failed: undefined'],
  ])('says what is wrong with an answer', async (load, message) => {
    expect(await failureOf(fromFunction(load as never).getCredentials())).toBe(
      `CredentialsError: fromFunction: ${message}`,
    );
  });

  it('refuses what is no function', () => {
    expect(() => fromFunction(key as never)).toThrow('fromFunction takes a function');
  });
});

describe('a provider of one’s own', () => {
  const url = 'http://127.0.0.1:1';
  const call = (getCredentials: () => Promise<unknown>, options: CallOptions = {}) =>
    clientOf(url, { credentials: { getCredentials } as CredentialsProvider }).send(
      describeThing,
      {},
      options,
    );

  it.each([
    ['nothing', undefined, 'no credentials were given'],
    ['null', null, 'no credentials were given'],
    ['no secret', { accessKeyId: 'a' }, 'accessKeySecret is missing'],
    [
      'an id with a line break',
      { ...key, accessKeyId: 'a\n' },
      'accessKeyId contains white space or characters outside ASCII',
    ],
    ['an empty token', { ...key, securityToken: '' }, 'securityToken is empty'],
    ['a token that is null', { ...key, securityToken: null }, 'securityToken is missing'],
  ])('that gives %s makes the call fail before anything is sent', async (_, given, what) => {
    await expect(call(async () => given)).rejects.toMatchObject({
      name: 'CredentialsError',
      message: `credentials: ${what}`,
    });
  });

  it('that heeds no signal holds no call beyond its limit or an abort', async () => {
    const never = () => new Promise(() => {});
    await expect(call(never, { callTimeoutMs: 20 })).rejects.toMatchObject({
      name: 'TimeoutError',
      phase: 'call',
    });
    const signal = AbortSignal.timeout(20);
    expect(await outcomeOf(call(never, { signal }))).toBe(signal.reason);
  });

  it('that fails after an abort fails in silence', async () => {
    const abort = new AbortController();
    const failing = async () => {
      abort.abort(new Error('enough'));
      throw new Error('late');
    };
    await expect(call(failing, { signal: abort.signal })).rejects.toThrow('enough');
  });
});
