import { describe, expect, it } from 'vitest';
import { firstOf } from '../../src/credentials/chain.ts';
import { fromFunction } from '../../src/credentials/from-function.ts';
import type { Credentials } from '../../src/signing/credentials.ts';
import { failureOf, key } from './support.ts';

/** A provider that counts its calls and answers as told at the moment. */
function scripted(answer: () => Credentials | Promise<Credentials>) {
  const log = { calls: 0 };
  const provider = fromFunction(() => {
    log.calls += 1;
    return answer();
  });
  return { ...provider, log };
}

const fails = (message: string) => () => {
  throw new Error(message);
};

describe('a chain', () => {
  it('stays with the first provider that has credentials', async () => {
    const [first, second, third] = [scripted(fails('nothing')), scripted(() => key), scripted(() => key)];
    const chain = firstOf([first, second, third]);
    await chain.getCredentials();
    await chain.getCredentials();
    expect([first.log.calls, second.log.calls, third.log.calls]).toEqual([1, 2, 0]);
  });

  it('shares one walk among a thousand first callers', async () => {
    const [first, second] = [scripted(fails('nothing')), scripted(async () => key)];
    const chain = firstOf([first, second]);
    await Promise.all(Array.from({ length: 1_000 }, () => chain.getCredentials()));
    expect([first.log.calls, second.log.calls]).toEqual([1, 1]);
  });

  it('lists what each provider said when all fail', async () => {
    const chain = firstOf([scripted(fails('no key')), scripted(fails('no role'))]);
    expect(await failureOf(chain.getCredentials())).toBe(
      'CredentialsError: No provider has credentials:\n- fromFunction: the function failed: no key\n- fromFunction: the function failed: no role',
    );
  });

  it('starts over after all have failed', async () => {
    let isBack = false;
    const first = scripted(() => (isBack ? key : fails('not yet')()));
    const last = scripted(fails('never'));
    const chain = firstOf([first, last]);
    await failureOf(chain.getCredentials());
    isBack = true;
    expect((await chain.getCredentials()).accessKeyId).toBe(key.accessKeyId);
    expect([first.log.calls, last.log.calls]).toEqual([2, 1]);
  });

  it('does not fall over to another identity when the chosen provider fails later', async () => {
    let isUp = true;
    const chain = firstOf([scripted(() => (isUp ? key : fails('down')())), scripted(() => key)]);
    await chain.getCredentials();
    isUp = false;
    expect(await failureOf(chain.getCredentials())).toBe(
      'CredentialsError: fromFunction: the function failed: down',
    );
  });

  it('lets one caller give up without ending the walk of the others', async () => {
    let answer: (credentials: Credentials) => void = () => {};
    const slow = new Promise<Credentials>((resolve) => {
      answer = resolve;
    });
    const chain = firstOf([scripted(() => slow)]);
    const controller = new AbortController();
    const first = failureOf(chain.getCredentials({ signal: controller.signal }));
    const second = chain.getCredentials();
    controller.abort(new Error('enough'));
    expect(await first).toBe('Error: enough');
    answer(key);
    expect((await second).accessKeyId).toBe(key.accessKeyId);
  });

  it('survives providers that reject with nothing', async () => {
    const chain = firstOf([{ getCredentials: () => Promise.reject(undefined) }]);
    expect(await failureOf(chain.getCredentials())).toBe(
      'CredentialsError: No provider has credentials:\n- unknown',
    );
  });

  it.each([[[]], [undefined]])('refuses to be made of %o', (providers) => {
    expect(() => firstOf(providers as never)).toThrow('firstOf takes a list of providers');
  });
});
