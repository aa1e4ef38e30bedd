import { createServer } from 'node:net';
import { type IdentityServer, startIdentityServer } from '@scope/emulator';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ecsRamRole } from '../../src/credentials/ecs-ram-role.ts';
import { errorOf, failureOf, manualClock } from './support.ts';

let server: IdentityServer;
beforeEach(async () => {
  server = await startIdentityServer();
});
afterEach(() => server.close());
afterEach(() => vi.unstubAllEnvs());

const roles = '/latest/meta-data/ram/security-credentials/';
const rolePath = `${roles}instance-role`;
const tokenPath = '/latest/api/token';

const role = (options = {}) => ecsRamRole({ endpoint: server.url, ...options });

describe('ecsRamRole', () => {
  it('finds the role and its session with a metadata token', async () => {
    const { accessKeyId, securityToken, expiration } = await role().getCredentials();
    expect([accessKeyId.slice(0, 4), securityToken?.slice(0, 4), expiration instanceof Date]).toEqual([
      'STS.',
      'CAIS',
      true,
    ]);
    expect(server.requests).toEqual([`PUT ${tokenPath}`, `GET ${roles}`, `GET ${rolePath}`]);
  });

  it('does not ask for the name of a role that is given', async () => {
    await role({ roleName: 'instance-role' }).getCredentials();
    vi.stubEnv('ALIBABA_CLOUD_ECS_METADATA', 'instance-role');
    await role().getCredentials();
    expect(server.requests).not.toContain(`GET ${roles}`);
  });

  it('falls back to version 1 where there are no metadata tokens', async () => {
    await using old = await startIdentityServer({ allowsMetadataVersion1: true });
    old.override(tokenPath, { status: 404, body: '' });
    expect((await role({ endpoint: old.url }).getCredentials()).accessKeyId).toMatch(/^STS\./);
  });

  it('does not fall back where version 1 is switched off', async () => {
    await using old = await startIdentityServer({ allowsMetadataVersion1: true });
    old.override(tokenPath, { status: 404, body: '' });
    const want = `CredentialsError: ecsRamRole: ${new URL(old.url).host} answered with status 404`;
    expect(await failureOf(role({ endpoint: old.url, disableImdsV1: true }).getCredentials())).toBe(want);
    vi.stubEnv('ALIBABA_CLOUD_IMDSV1_DISABLED', 'true');
    expect(await failureOf(role({ endpoint: old.url }).getCredentials())).toBe(want);
  });

  it('falls back where the answer with the metadata token gets lost', async () => {
    await using old = await startIdentityServer({ allowsMetadataVersion1: true });
    old.override(tokenPath, 'stall');
    expect((await role({ endpoint: old.url }).getCredentials()).accessKeyId).toMatch(/^STS\./);
  });

  it('does not try twice where nobody listens', async () => {
    const port = await freePort();
    const error = await errorOf(role({ endpoint: `http://127.0.0.1:${port}` }).getCredentials());
    expect(`${error.name}: ${error.message}`).toBe(
      `CredentialsError: ecsRamRole: Cannot connect to 127.0.0.1:${port}: ECONNREFUSED`,
    );
  });

  it('asks again after a break', async () => {
    server.override(rolePath, 'reset', 2);
    expect((await role().getCredentials()).accessKeyId).toMatch(/^STS\./);
  });

  it('is off where the environment says so', async () => {
    vi.stubEnv('ALIBABA_CLOUD_ECS_METADATA_DISABLED', 'true');
    expect(await failureOf(role().getCredentials())).toBe(
      'CredentialsError: ecsRamRole: ALIBABA_CLOUD_ECS_METADATA_DISABLED is true',
    );
    expect(server.requests).toEqual([]);
  });

  it('keeps the session until the service renews it', async () => {
    const clock = manualClock();
    await using timed = await startIdentityServer({ clock: clock.now, sessionSeconds: 21_600 });
    const provider = role({ endpoint: timed.url, clock });
    const ids = new Set<string>();
    for (let minute = 0; minute < 720; minute += 1) {
      ids.add((await provider.getCredentials()).accessKeyId);
      await new Promise(setImmediate);
      clock.advance(60_000);
    }
    const asked = timed.requests.filter((request) => request === `GET ${rolePath}`).length;
    expect(ids.size).toBeLessThanOrEqual(4);
    expect(asked).toBeLessThan(60);
  });

  const session = {
    Code: 'Success',
    AccessKeyId: 'STS.id',
    AccessKeySecret: 'M4RK',
    SecurityToken: 'token',
    Expiration: '2999-01-01T00:00:00Z',
  };
  it.each([
    ['a refusal', { ...session, Code: 'Failed' }, "the answer's Code is not Success"],
    ['no id', { ...session, AccessKeyId: undefined }, 'the answer has no AccessKeyId'],
    [
      'an expired session',
      { ...session, Expiration: '2001-01-01T00:00:00Z' },
      /^the new credentials have expired already/,
    ],
    ['a bare text', 'M4RK', 'the answer is no JSON object'],
    ['half a JSON', '{"Code":"Success","AccessKeySecret":"M4RK', 'the answer is no JSON object'],
    ['a list', [session], 'the answer is no JSON object'],
  ])('refuses %s', async (_, body, message) => {
    server.override(rolePath, { status: 200, body });
    const failure = (await failureOf(role().getCredentials())).replace('CredentialsError: ecsRamRole: ', '');
    expect(failure).toMatch(message);
    expect(failure).not.toContain('M4RK');
  });

  it.each(['', 'two\r\nlines', 'x'.repeat(5_000)])('refuses the role name %j', async (body) => {
    server.override(roles, { status: 200, body });
    expect(await failureOf(role().getCredentials())).toBe(
      'CredentialsError: ecsRamRole: the metadata service answered with no role name',
    );
  });

  it('keeps a hostile role name within its place in the path', async () => {
    server.override(roles, { status: 200, body: '../../user-data?x=' });
    await failureOf(role().getCredentials());
    expect(server.requests.at(-1)).toBe(`GET ${roles}..%2F..%2Fuser-data%3Fx%3D`);
  });
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
