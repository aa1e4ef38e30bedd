import { afterEach, describe, expect, it, vi } from 'vitest';
import { type RemoteCredentialsOptions, remoteCredentials } from '../../src/credentials/remote.ts';
import { type Behaviour, json, startServer, type TestServer } from '../support/server.ts';
import { failureOf, manualClock } from './support.ts';

let server: TestServer;
afterEach(() => server?.close());
afterEach(() => vi.unstubAllGlobals());

const hour = 3_600_000;

/** Issues sessions of an hour by a clock of its own; each has a number. */
function issuing(now: () => number = Date.now): Behaviour {
  return (response, request, number) =>
    json(200, {
      AccessKeyId: `STS.${number}`,
      AccessKeySecret: 'secret',
      SecurityToken: 'token',
      Expiration: new Date(now() + hour).toISOString(),
      IssuedAt: new Date(now()).toISOString(),
    })(response, request, number);
}

const seen = () => server.requests.map(({ method, url }) => `${method} ${url}`);

describe('remoteCredentials', () => {
  it('asks once for all callers, by POST and without a body', async () => {
    server = await startServer(issuing());
    const provider = remoteCredentials({ url: `${server.url}/token?app=1` });
    const all = await Promise.all(Array.from({ length: 50 }, () => provider.getCredentials()));
    expect([new Set(all.map(({ accessKeyId }) => accessKeyId)), seen()]).toEqual([
      new Set(['STS.1']),
      ['POST /token?app=1'],
    ]);
    expect(server.requests[0]?.headers).toMatchObject({ accept: 'application/json', 'content-length': '0' });
  });

  it('sends headers, and asks a function for them at each refresh', async () => {
    server = await startServer(issuing());
    const clock = manualClock();
    let asked = 0;
    const headers = async () => ({ authorization: `Bearer ${++asked}` });
    const provider = remoteCredentials({ url: new URL(server.url), headers, clock });
    await provider.getCredentials();
    clock.advance(hour);
    await provider.getCredentials();
    await remoteCredentials({ url: server.url, headers: { 'X-User': 'alice' } }).getCredentials();
    expect(
      server.requests.map((request) => [request.headers.authorization, request.headers['x-user']]),
    ).toEqual([
      ['Bearer 1', undefined],
      ['Bearer 2', undefined],
      [undefined, 'alice'],
    ]);
  });

  it.each([
    ['behind', -5 * hour],
    ['ahead', 5 * hour],
  ])('keeps a token for as long as it lives on a device whose clock is %s', async (_, difference) => {
    const clock = manualClock();
    server = await startServer(issuing(() => clock.now() - difference));
    const provider = remoteCredentials({ url: server.url, clock });
    await provider.getCredentials();
    clock.advance(hour * 0.4);
    expect((await provider.getCredentials()).accessKeyId).toBe('STS.1');
    clock.advance(hour * 0.6);
    expect((await provider.getCredentials()).accessKeyId).toBe('STS.2');
  });

  it('tries again after a passing failure, but not after a refusal', async () => {
    const refusal = json(401, { Code: 'Unauthenticated', Message: 'M4RK' });
    server = await startServer([json(502, {}), (response) => response.destroy(), issuing(), refusal]);
    const provider = remoteCredentials({ url: server.url });
    expect((await provider.getCredentials()).accessKeyId).toBe('STS.3');
    expect(await failureOf(remoteCredentials({ url: server.url }).getCredentials())).toBe(
      `CredentialsError: remoteCredentials: 127.0.0.1:${server.port} answered with status 401 and Unauthenticated`,
    );
    expect(server.requests.length).toBe(4);
  });

  it('starts from the address of the page', async () => {
    server = await startServer(issuing());
    vi.stubGlobal('location', { href: `${server.url}/app/page.html?x#y` });
    await remoteCredentials({ url: '/token' }).getCredentials();
    await remoteCredentials({ url: 'token' }).getCredentials();
    expect(seen()).toEqual(['POST /token', 'POST /app/token']);
  });

  it.each([
    [
      () => Promise.reject(new Error('signed out')),
      'CredentialsError: remoteCredentials: the headers function failed: signed out',
    ],
    [
      () => ({ 'a b': 'M4RK' }),
      "ConfigError: remoteCredentials: option 'headers' takes an object of headers",
    ],
    [() => undefined, "ConfigError: remoteCredentials: option 'headers' takes an object of headers"],
  ])('reports a headers function that fails', async (headers, message) => {
    const options = { url: 'http://127.0.0.1:9/', headers } as RemoteCredentialsOptions;
    const failure = await failureOf(remoteCredentials(options).getCredentials());
    expect(failure).toContain(message);
    expect(failure).not.toContain('M4RK');
  });

  it('takes plain HTTP to another machine only where that is allowed', () => {
    const url = 'http://app.example.com/token';
    expect(() => remoteCredentials({ url })).toThrow(
      "remoteCredentials: option 'url' takes https; plain HTTP is for this machine only, unless allowPlainHttp is set",
    );
    expect(() => remoteCredentials({ url, allowPlainHttp: true })).not.toThrow();
  });

  const address = "option 'url' takes an address such as 'https://app.example.com/token'";
  const headers = "option 'headers' takes an object of headers and their ASCII values";
  it.each([
    [undefined, address],
    [{}, address],
    [{ url: '' }, address],
    [{ url: '/token' }, address],
    [{ url: 'ftp://example.com/' }, address],
    [{ url: 'https://user:M4RK@example.com/' }, address],
    [{ url: 7 }, address],
    [{ url: 'https://a.example.com/', headers: 'M4RK' }, headers],
    [{ url: 'https://a.example.com/', headers: { 'x-a': 'M4RK\n' } }, headers],
    [{ url: 'https://a.example.com/', headers: { 'x-a': 7 } }, headers],
    [{ url: 'https://a.example.com/', headers: { host: 'M4RK' } }, headers],
    [{ uri: 'https://a.example.com/' }, "remoteCredentials has no option 'uri'; did you mean 'url'?"],
    [{ url: 'https://a.example.com/', transport: 7 }, "option 'transport' takes an object"],
  ])('refuses %j', (options, message) => {
    const make = () => remoteCredentials(options as RemoteCredentialsOptions);
    expect(make).toThrow(
      expect.objectContaining({ name: 'ConfigError', message: expect.stringContaining(message) }),
    );
    expect(make).not.toThrow(/M4RK/);
  });
});
