import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type IdentityServer, startIdentityServer } from '../../src/index.ts';

let server: IdentityServer;
beforeEach(async () => {
  server = await startIdentityServer();
});
afterEach(() => server.close());

const roles = '/latest/meta-data/ram/security-credentials/';
const tokenPath = '/latest/api/token';
const tokenHeader = 'x-aliyun-ecs-metadata-token';

async function ask(path: string, init: RequestInit = {}, url = server.url) {
  const response = await fetch(url + path, init);
  const text = await response.text();
  const isJson = response.headers.get('content-type') === 'application/json';
  return { status: response.status, body: isJson ? JSON.parse(text) : text };
}

async function metadataToken(seconds = 60): Promise<string> {
  const headers = { [`${tokenHeader}-ttl-seconds`]: String(seconds) };
  return (await ask(tokenPath, { method: 'PUT', headers })).body;
}

const post = (body: string, token?: string): RequestInit => ({
  method: 'POST',
  body,
  ...(token !== undefined && { headers: { authorization: `Bearer ${token}` } }),
});

describe('the metadata service', () => {
  it('gives the role and its session for a token', async () => {
    const headers = { [tokenHeader]: await metadataToken() };
    expect(await ask(roles, { headers })).toEqual({ status: 200, body: 'instance-role' });
    const { body } = await ask(`${roles}instance-role`, { headers });
    expect(body).toMatchObject({ Code: 'Success', AccessKeyId: expect.stringMatching(/^STS\./) });
  });

  it('refuses those without a token, with one that has ended, or with a made-up one', async () => {
    const token = await metadataToken(60);
    server.clock.advance(60_000);
    for (const headers of [{}, { [tokenHeader]: token }, { [tokenHeader]: 'made-up' }]) {
      expect(await ask(roles, { headers })).toEqual({ status: 403, body: 'Forbidden' });
    }
  });

  it.each(['0', '21601', 'long'])('gives no token for %s seconds', async (seconds) => {
    const headers = { [`${tokenHeader}-ttl-seconds`]: seconds };
    expect((await ask(tokenPath, { method: 'PUT', headers })).status).toBe(400);
  });

  it('answers without a token where version 1 is allowed', async () => {
    await using old = await startIdentityServer({ allowsMetadataVersion1: true, roleName: 'ops' });
    expect(await ask(roles, {}, old.url)).toEqual({ status: 200, body: 'ops' });
  });

  it('keeps a session for five sixths of its life', async () => {
    const idAfter = async (milliseconds: number) => {
      server.clock.advance(milliseconds);
      const headers = { [tokenHeader]: await metadataToken() };
      return (await ask(`${roles}instance-role`, { headers })).body.AccessKeyId;
    };
    const first = await idAfter(0);
    expect([(await idAfter(2_990_000)) === first, (await idAfter(20_000)) === first]).toEqual([true, false]);
  });
});

describe('CloudSSO', () => {
  const request = JSON.stringify({ AccountId: '1', AccessConfigurationId: 'ac' });

  it('gives a session for its access token', async () => {
    const { body } = await ask('/cloud-credentials', post(request, 'testAccessToken'));
    expect(body.CloudCredential.AccessKeyId).toMatch(/^STS\./);
  });

  it.each([
    [request, 'other', 401, 'InvalidAccessToken'],
    ['{}', 'testAccessToken', 400, 'MissingParameter'],
    ['no JSON', 'testAccessToken', 400, 'MissingParameter'],
  ])('refuses %s with the token %s', async (body, token, status, code) => {
    expect(await ask('/cloud-credentials', post(body, token))).toMatchObject({
      status,
      body: { Code: code },
    });
  });
});

describe('OAuth', () => {
  const form = (token: string) => `grant_type=refresh_token&client_id=1&refresh_token=${token}`;

  it('takes each refresh token once', async () => {
    const { body } = await ask('/v1/token', post(form('testRefreshToken')));
    const again = await ask('/v1/token', post(form('testRefreshToken')));
    const next = await ask('/v1/token', post(form(body.refresh_token)));
    expect([again, next.status]).toEqual([{ status: 400, body: { error: 'invalid_grant' } }, 200]);
  });

  it('gives a session for an access token until that ends', async () => {
    const { body } = await ask('/v1/token', post(form('testRefreshToken')));
    const session = await ask('/v1/exchange', post('', body.access_token));
    expect(session.body.accessKeyId).toMatch(/^STS\./);
    server.clock.advance(3_600_000);
    expect(await ask('/v1/exchange', post('', body.access_token))).toEqual({
      status: 401,
      body: { error: 'invalid_token' },
    });
  });
});

describe('the server', () => {
  it('notes requests, and answers 404 for what it does not know', async () => {
    expect((await ask('/credentials')).body.SecurityToken).toMatch(/^CAIS/);
    expect(await ask('/other')).toEqual({ status: 404, body: 'Not Found' });
    expect(server.requests).toEqual(['GET /credentials', 'GET /other']);
  });

  it('answers with something else until that is ended', async () => {
    const end = server.override('/credentials', { status: 503, body: { Code: 'Busy' } });
    expect(await ask('/credentials')).toEqual({ status: 503, body: { Code: 'Busy' } });
    server.override('/other', 'reset');
    await expect(ask('/other')).rejects.toThrow('fetch failed');
    end();
    expect((await ask('/credentials')).status).toBe(200);
  });

  it('answers with something else as often as told', async () => {
    server.override('/credentials', { status: 503, body: '' }, 1);
    expect([(await ask('/credentials')).status, (await ask('/credentials')).status]).toEqual([503, 200]);
  });

  it('breaks the connection for a body that is too long', async () => {
    await expect(ask('/credentials', post('x'.repeat(100_000)))).rejects.toThrow('fetch failed');
  });
});
