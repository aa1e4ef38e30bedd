import { type IdentityServer, startIdentityServer } from '@scope/emulator';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { credentialsUri } from '../../src/credentials/credentials-uri.ts';
import { failureOf } from './support.ts';

let server: IdentityServer;
beforeEach(async () => {
  server = await startIdentityServer();
});
afterEach(() => server.close());
afterEach(() => vi.unstubAllEnvs());

const session = {
  AccessKeyId: 'STS.id',
  AccessKeySecret: 'M4RK',
  SecurityToken: 'token',
  Expiration: '2999-01-01T00:00:00Z',
};

describe('credentialsUri', () => {
  it('fetches a session once for all callers', async () => {
    const provider = credentialsUri({ uri: `${server.url}/credentials` });
    const all = await Promise.all(Array.from({ length: 50 }, () => provider.getCredentials()));
    expect([new Set(all.map(({ accessKeyId }) => accessKeyId)).size, server.requests]).toEqual([
      1,
      ['GET /credentials'],
    ]);
  });

  it('takes the address from the environment', async () => {
    const provider = credentialsUri();
    expect(await failureOf(provider.getCredentials())).toBe(
      'CredentialsError: credentialsUri: ALIBABA_CLOUD_CREDENTIALS_URI is not set',
    );
    vi.stubEnv('ALIBABA_CLOUD_CREDENTIALS_URI', `${server.url}/credentials`);
    expect((await provider.getCredentials()).accessKeyId).toMatch(/^STS\./);
  });

  it.each([
    ['no URL', 'the address is no HTTP URL'],
    ['file:///etc/passwd', 'the address is no HTTP URL'],
    ['http://example.com/c', 'plain HTTP is for this machine and link-local hosts; set allowPlainHttp'],
    [
      'http://127.0.0.1.example.com/c',
      'plain HTTP is for this machine and link-local hosts; set allowPlainHttp',
    ],
  ])('does not ask %s', async (uri, message) => {
    expect(await failureOf(credentialsUri({ uri }).getCredentials())).toBe(
      `CredentialsError: credentialsUri: ${message}`,
    );
  });

  it.each([
    ['a refusal', { Code: 'Denied', ...session }, "the answer's Code is not Success"],
    ['no token', { ...session, SecurityToken: undefined }, 'the answer has no SecurityToken'],
    ['null', 'null', 'the answer is no JSON object'],
    ['HTML', '<html>M4RK</html>', 'the answer is no JSON object'],
    ['a line break', { ...session, AccessKeyId: 'a\nb' }, /^the answer: accessKeyId contains white space/],
    ['an inherited key', '{"__proto__":{"AccessKeyId":"x"}}', 'the answer has no Expiration'],
  ])('refuses %s', async (_, body, message) => {
    server.override('/credentials', { status: 200, body });
    const failure = await failureOf(credentialsUri({ uri: `${server.url}/credentials` }).getCredentials());
    expect(failure.replace('CredentialsError: credentialsUri: ', '')).toMatch(message);
    expect(failure).not.toContain('M4RK');
  });

  it('follows no redirect and shows no part of the address', async () => {
    server.override('/credentials', { status: 302, body: '', headers: { location: '/elsewhere' } });
    const failure = await failureOf(
      credentialsUri({ uri: `${server.url}/credentials?password=M4RK` }).getCredentials(),
    );
    expect(failure).toBe(
      `CredentialsError: credentialsUri: ${new URL(server.url).host} answered with status 302`,
    );
    expect(server.requests).toEqual(['GET /credentials']);
  });

  it('repeats the code of a refusal and nothing else of it', async () => {
    const body = { Code: 'Forbidden.User', Message: 'M4RK is wrong' };
    server.override('/credentials', { status: 403, body });
    expect(await failureOf(credentialsUri({ uri: `${server.url}/credentials` }).getCredentials())).toBe(
      `CredentialsError: credentialsUri: ${new URL(server.url).host} answered with status 403 and Forbidden.User`,
    );
  });
});
